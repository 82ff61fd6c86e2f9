/** Workers that do not do what they should: an error each time, soon; and a process that ends. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { compile, type Compiled } from "../../../compiler/index.ts";
import { controlAt } from "../../../compiler/targets/wasm/threads.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import { startedWord } from "../../../runtime/workers.ts";
import { batchOf } from "../../support/train-digits.ts";

let compiled: Compiled;
beforeAll(async () => {
  compiled = await compile(mnistCnn, { target: "wasm" });
});
afterEach(() => vi.unstubAllGlobals());

const batch = batchOf(() => 0.5);

/** What the runtime starts from now on, running `script` instead of its own where there is one. */
function watchWorkers(script?: string): readonly Worker[] {
  const started: Worker[] = [];
  vi.stubGlobal(
    "Worker",
    class extends Worker {
      constructor(url: URL, options: object) {
        super(
          script === undefined ? url : new URL(`data:text/javascript,${encodeURIComponent(script)}`),
          // Not the flags of this process.
          { ...options, execArgv: [] },
        );
        started.push(this);
      }
    },
  );
  return started;
}

const port = `import { parentPort as port } from "node:worker_threads"; `;
const ended = (worker: Worker | undefined): Promise<unknown> =>
  new Promise((resolve) => void worker!.once("exit", resolve));

test("one that is ended: the next step throws, and all others end", async () => {
  const workers = watchWorkers();
  const trainer = await compiled.createTrainer({ threads: 3 });
  expect(trainer.step(batch)).toBeGreaterThan(0);
  const other = ended(workers[1]);
  const { steps } = trainer;
  const before = trainer.save();
  await workers[0]!.terminate();
  for (const call of [
    () => trainer.step(batch),
    () => trainer.evaluate(batch),
    () => trainer.gradients(batch),
    () => trainer.predict({ x: batch.x }),
  ])
    expect(call, String(call)).toThrow("TPL208 a worker of the trainer has ended: it has exited; make a");
  await other;
  // No step was interrupted: what it holds is whole.
  expect(trainer.steps).toBe(steps);
  expect(trainer.save()).toEqual(before);
});

test("while several threads are slower than one, one runs alone, and the results are the same", async () => {
  const [alone, trainer] = [await compiled.createTrainer(), await compiled.createTrainer({ threads: 2 })];
  const { buffer } = Object.values(trainer.parameters)[0]!;
  const control = new Int32Array(buffer, controlAt(compiled.trainer.plan.arenaBytes));
  /** Programs that all threads ran. */
  const together = (): number => control[startedWord]!;
  /** Milliseconds of a call by one thread, and by both. */
  let milliseconds = { one: 8, both: 12 };
  let [now, seen] = [0, together()];
  // The clock is read before and after a call.
  vi.stubGlobal("performance", {
    now() {
      now += together() === seen ? milliseconds.one : milliseconds.both;
      seen = together();
      return now;
    },
  });
  const ran = (calls: number): number => {
    const before = together();
    for (let k = 0; k < calls; k++) expect(trainer.step(batch)).toBe(alone.step(batch));
    return together() - before;
  };
  expect(ran(1)).toBe(1);
  ran(100);
  expect(ran(200)).toBeLessThan(30);
  milliseconds = { one: 8, both: 5 };
  ran(100);
  expect(ran(200)).toBeGreaterThan(170);
  // Each program for itself: this one has not been timed before.
  expect(trainer.evaluate(batch)).toBe(alone.evaluate(batch));
  expect(trainer.save()).toEqual(alone.save());
});

test("one that ends in an evaluation takes nothing with it", async () => {
  const workers = watchWorkers();
  const trainer = await compiled.createTrainer({ threads: 2, fixedThreads: true, workerTimeout: 1000 });
  // Which a worker answers in time on a busy machine, too.
  trainer.step(batch);
  const before = trainer.save();
  void workers[0]!.terminate();
  expect(() => {
    for (;;) trainer.evaluate(batch);
  }).toThrow("TPL208 a worker of the trainer has not answered for 1000 ms");
  expect(() => trainer.step(batch)).toThrow("TPL208 a worker of the trainer has ended");
  expect(trainer.save()).toEqual(before);
});

test("a closed trainer ends its workers, and says that it is closed", async () => {
  const workers = watchWorkers();
  const trainer = await compiled.createTrainer({ threads: 3 });
  const saved = trainer.save();
  const ends = Promise.all(workers.map(ended));
  trainer.close();
  await ends;
  for (const call of [
    () => trainer.step(batch),
    () => trainer.evaluate(batch),
    () => trainer.gradients(batch),
    () => trainer.predict({ x: batch.x }),
    () => trainer.save(),
    () => trainer.load(saved),
    () => trainer.parameters,
    () => trainer.state,
    () => trainer.steps,
    () => trainer.seed,
  ])
    expect(call, String(call)).toThrow("TPL209 the trainer is closed: make a new trainer");
  trainer.close();
  trainer[Symbol.dispose]();
});

test("one that ends while the caller never lets events in: a step throws when the time is up", async () => {
  const workers = watchWorkers();
  const trainer = await compiled.createTrainer({ threads: 2, fixedThreads: true, workerTimeout: 100 });
  const saved = trainer.save();
  void workers[0]!.terminate();
  expect(() => {
    for (;;) trainer.step(batch);
  }).toThrow("TPL208 a worker of the trainer has not answered for 100 ms");
  // Half of the update may be done: nobody gets to see it.
  const half =
    "TPL209 a step of the trainer was interrupted, and has left its state half updated (TPL208 a worker";
  for (const call of [
    () => trainer.step(batch),
    () => trainer.evaluate(batch),
    () => trainer.gradients(batch),
    () => trainer.predict({ x: batch.x }),
    () => trainer.save(),
    () => trainer.load(saved),
    () => trainer.parameters,
    () => trainer.state,
    () => trainer.steps,
    () => trainer.seed,
  ])
    expect(call, String(call)).toThrow(half);
  trainer.close();
});

test("one that is silent", async () => {
  const workers = watchWorkers(`${port} port.on("message", () => port.postMessage("ready"));`);
  const trainer = await compiled.createTrainer({ threads: 2, fixedThreads: true, workerTimeout: 100 });
  const end = ended(workers[0]);
  expect(() => trainer.step(batch)).toThrow("TPL208 a worker of the trainer has not answered for 100 ms");
  await end;
});

test("one that throws", async () => {
  const workers = watchWorkers(
    `${port} port.on("message", () => { port.postMessage("ready"); setTimeout(() => { throw new Error("lost"); }, 20); });`,
  );
  const trainer = await compiled.createTrainer({ threads: 2 });
  await new Promise((resolve) => void workers[0]!.once("error", resolve));
  expect(() => trainer.step(batch)).toThrow("TPL208 a worker of the trainer has ended: lost; make a new");
});

test.each([
  ["throws while it starts", `throw new Error("no room")`, "no room"],
  ["throws when it gets the module", `${port} port.on("message", () => none());`, "none is not defined"],
  ["exits", "process.exit()", "it has exited"],
])("one that %s: no trainer", async (_, script, message) => {
  const workers = watchWorkers(script);
  const creation = compiled.createTrainer({ threads: 3 });
  await expect(creation).rejects.toThrow(`TPL207 a worker of the trainer cannot start: ${message}`);
  expect(workers).toHaveLength(2);
  for (const worker of workers) await worker.terminate();
});

test.each([0, -1, NaN])("workerTimeout: %s is refused", async (workerTimeout) => {
  await expect(compiled.createTrainer({ workerTimeout })).rejects.toThrow("TPL205 workerTimeout must be");
});

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** A process of its own; fails where it does not end by itself. */
const run = (script: string, ...flags: readonly string[]) =>
  promisify(execFile)(
    process.execPath,
    [...flags, "--import", "tsx", "--input-type=module", "--eval", script],
    {
      cwd: root,
      timeout: 30_000,
    },
  );

const makes = `
  import { Worker } from "node:worker_threads";
  import { compile } from "./compiler/index.ts";
  import model from "./models/mnist-cnn.ts";
  const { createTrainer } = await compile(model, { target: "wasm" });
`;

test("a process with a trainer of two threads ends by itself", async () => {
  const script = `${makes}
    const trainer = await createTrainer({ threads: 2 });
    const loss = trainer.step({ x: new Float32Array(156_800).fill(0.5), label: new Int32Array(200) });
    console.log(loss > 0);`;
  expect((await run(script)).stdout).toBe("true\n");
});

test("one whose trainer could not be made ends, too", async () => {
  const script = `${makes}
    // The second one fails, when the first has started.
    let started = 0;
    globalThis.Worker = class extends Worker {
      constructor(url, options) {
        super(started++ === 0 ? url : new URL("data:text/javascript,setTimeout(()=>{throw 0},300)"), { ...options, execArgv: [] });
      }
    };
    await createTrainer({ threads: 3 }).catch(({ code }) => console.log(code));`;
  expect((await run(script)).stdout).toBe("TPL207\n");
});

test("workers end when nobody has their trainer any more, not before", async () => {
  const script = `${makes}
    const workers = [];
    globalThis.Worker = class extends Worker {
      constructor(url, options) {
        super(url, { ...options, execArgv: [] });
        workers.push(this);
        this.once("exit", () => workers.splice(workers.indexOf(this), 1));
      }
    };
    // Some rounds in any case, many where a worker takes its time to end.
    const collect = async (wanted) => {
      for (let k = 0; k < 10 || (k < 500 && workers.length > wanted); k++) {
        gc();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const batch = { x: new Float32Array(156_800).fill(0.5), label: new Int32Array(200) };
    let trainer = await createTrainer({ threads: 3 });
    await collect(2);
    console.log(workers.length, trainer.step(batch) > 0);
    trainer = await createTrainer({ threads: 2 });
    await collect(1);
    console.log(workers.length, trainer.step(batch) > 0);`;
  expect((await run(script, "--expose-gc")).stdout).toBe("2 true\n1 true\n");
});
