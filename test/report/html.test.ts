import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/compile.ts";
import { htmlReport } from "../../compiler/report/html.ts";
import type { Model } from "../../compiler/model/define.ts";
import { complaintsOf, hasNoBrowser, openBrowser } from "../support/browser.ts";
import { deep, hostile, hostileNames, layered, recurrent, small } from "./models.ts";

const pageOf = async (model: Model): Promise<string> => htmlReport(await compile(model));

/** Opening and closing tags, in order, as an HTML parser sees them; a script's and a style's text is skipped. */
function tagsOf(page: string): string[] {
  const tags: string[] = [];
  const tag = /<(\/?[a-z!][a-z0-9]*)[^>]*>/gi;
  for (let match = tag.exec(page); match !== null; match = tag.exec(page)) {
    const name = match[1]!.toLowerCase();
    tags.push(name);
    if (name === "script" || name === "style") tag.lastIndex = page.indexOf(`</${name}`, tag.lastIndex);
  }
  return tags;
}

const frame =
  "!doctype html head meta meta meta meta title /title style /style /head body noscript /noscript script /script script /script /body /html".split(
    " ",
  );

describe.each([
  ["small", small],
  ["hostile", hostile],
])("the page of %s", (_, model) => {
  test("has no markup but its own", async () => {
    const page = await pageOf(model);
    expect(tagsOf(page)).toEqual(frame);
    const data = page.slice(page.indexOf('id="data">') + 10, page.indexOf("</script>"));
    expect(data).not.toContain("<");
    expect(JSON.parse(data)).toMatchObject({ name: model.name });
  });

  test("asks nobody for anything", async () => {
    const page = await pageOf(model);
    expect(page).toContain("default-src 'none'");
    expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(
      /https?:|\bsrc=|\burl\((?!#)|@import/,
    );
  });
});

test("the same model gives the same page", async () => {
  expect(await pageOf(small)).toBe(await pageOf(small));
});

describe.skipIf(hasNoBrowser)("in a browser", () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = await mkdtemp(join(tmpdir(), "tapeless-report-"));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Fails on anything that the page complains about. */
  async function open(model: Model, look: (page: Page) => Promise<void>): Promise<void> {
    const file = join(folder, `${model.name}.html`);
    await writeFile(file, await pageOf(model));
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const complaints = complaintsOf(page);
    page.on("dialog", (dialog) => complaints.push(dialog.message()));
    await page.goto(pathToFileURL(file).href);
    await look(page);
    await page.close();
    expect(complaints).toEqual([]);
  }

  test("a click on a node shows what it is and its kernel's code", () =>
    open(small, async (page) => {
      await page.locator("g.node", { hasText: "contraction" }).first().locator("rect").click();
      const side = page.locator("aside");
      await side.getByText("f32[4, 2]", { exact: true }).first().waitFor();
      expect(await side.locator("h2").textContent()).toMatch(/^%\d+ contraction$/);
      expect(await side.locator("pre").textContent()).toContain("function contraction");
      await side.getByRole("button", { name: "Loops", exact: true }).click();
      expect(await side.locator("pre").textContent()).toContain("kernel contraction");
      expect(await page.locator("g.node.chosen").count()).toBe(1);
    }));

  test("lists the layers with their parameters", () =>
    open(layered, async (page) => {
      const rows = await page.locator(".layers tr").allInnerTexts();
      const cells = rows.map((row) => row.split("\t").map((text) => text.trim()));
      const place = expect.stringMatching(/^models\.ts:\d+$/);
      expect(cells).toEqual([
        ["layer", "", "line", "output", "activations", "parameters"],
        ["x", "input", place, "[4, 1, 6, 6]", "144", ""],
        ["conv", "conv2d", place, "[4, 2, 4, 4]", "128", "18 + 2"],
        ["", "maxPool2d", place, "[4, 2, 2, 2]", "32", ""],
        ["0", "linear", place, "[4, 3]", "12", "24 + 3"],
        ["total", "", "", "", "316", "47"],
      ]);
    }));

  test("search finds and shows a tensor, Escape and the list lead back", () =>
    open(small, async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("prediction");
      await page.getByRole("button", { name: "predict", exact: true }).click();
      await page.keyboard.press("/");
      await page.keyboard.type("prediction");
      await page.keyboard.press("Enter");
      expect(await page.locator("aside h2").textContent()).toBe("prediction");
      await page.getByRole("button", { name: "all launches" }).click();
      expect(await page.locator("aside h2").textContent()).toBe("Launches of predict");
    }));

  test("hostile names are shown as they are", () =>
    open(hostile, async (page) => {
      const names = await page.locator("rect.buffer.role-parameter").count();
      expect(names).toBe(hostileNames.length);
      await page.locator("input[type=search]").fill("alert(1)");
      await page.locator(".found button", { hasText: "tensor" }).first().click();
      expect(await page.locator("aside h2").textContent()).toContain(hostileNames[1]);
      expect(await page.locator("script").count()).toBe(2);
    }));

  test("no text of a node is wider than its box", () =>
    open(small, async (page) => {
      const wide = await page.locator("g.node, g.port").evaluateAll((groups) =>
        groups.flatMap((group) => {
          const width = group.querySelector("rect")!.getBoundingClientRect().width;
          return [...group.querySelectorAll("text")].flatMap((text) =>
            text.getBoundingClientRect().width > width ? [text.textContent] : [],
          );
        }),
      );
      expect(wide).toEqual([]);
    }));

  test("a scan shows its body and how often it runs", () =>
    open(recurrent, async (page) => {
      await page.locator("input[type=search]").fill("scan");
      await page.keyboard.press("Enter");
      expect(await page.locator("aside pre").first().textContent()).toContain("carry (");
      expect(await page.locator("g.block.chosen .title").textContent()).toMatch(/scan, 5 times$/);
    }));

  test("a graph that is too large to be seen at once begins where there is something", () =>
    open(small, async (page) => {
      // As in large models, whose first launch counts the steps, far away from all others.
      const file = join(folder, "far.html");
      const text = await pageOf(deep(40));
      const [head, data, tail] = text.split(/(?<=id="data">)|(?=<\/script>\n<script type="module">)/);
      const far = JSON.parse(data!) as {
        readonly programs: readonly { height: number; readonly blocks: readonly { place: number[] }[] }[];
      };
      far.programs[0]!.height += 20_000;
      far.programs[0]!.blocks[0]!.place[1]! += 20_000;
      await writeFile(file, `${head}${JSON.stringify(far).replaceAll("<", "\\u003c")}${tail}`);
      await page.goto(pathToFileURL(file).href);
      const stage = (await page.locator(".stage").boundingBox())!;
      const boxes = await page.locator("g.block .frame").evaluateAll((frames) =>
        frames.map((frame) => {
          const { left, right, top, bottom } = frame.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      const inView = boxes.filter(
        ({ left, right, top, bottom }) =>
          right > stage.x && left < stage.x + stage.width && bottom > stage.y && top < stage.y + stage.height,
      ).length;
      expect(inView).toBeGreaterThan(3);
    }));

  test("a deep model begins at a size that can be read", () =>
    open(deep(40), async (page) => {
      const first = await page.locator("g.block .frame").nth(1).boundingBox();
      expect(first!.width).toBeGreaterThan(30);
      expect(await page.locator("g.block").count()).toBeGreaterThan(100);
    }));
});
