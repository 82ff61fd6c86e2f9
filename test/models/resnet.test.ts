import { expect, it } from "vitest";
import resnet from "../../models/resnet.ts";
import { shapes } from "../../models/data/shapes.ts";
import { train } from "./train.ts";

it("resnet: some of the shapes, in 20 steps", async () => {
  const { compiled, losses, test, report } = await train(resnet, 20, shapes({ train: 320, test: 32 }));
  expect(compiled.report.parameters).toBe(77_850);
  const last = losses.slice(-8).map(([loss]) => loss!);
  expect(losses[0]![0]).toBeGreaterThan(2);
  expect(last.reduce((sum, loss) => sum + loss, 0) / last.length).toBeLessThan(2);
  const lines = report!.split("\n");
  expect(lines[0]).toBe("Recognized in 32 test pictures:");
  expect(lines.slice(1, 11).map((line) => /^  ([a-z]+) +(\d+) of \d+$/.exec(line)?.[1])).toEqual(
    "disc ring square triangle cross rows columns diagonals checkerboard dots".split(" "),
  );
  const right = lines.slice(1, 11).reduce((sum, line) => sum + Number(/ (\d+) of/.exec(line)![1]), 0);
  expect(right / 32).toBeCloseTo(test!.metrics["accuracy"]!, 6);
  expect(lines).toHaveLength(1 + 10 + 1 + 16);
}, 180_000);
