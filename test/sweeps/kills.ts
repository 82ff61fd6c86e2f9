/**
 * Trainings that are killed at random moments, also within saves, and gone on with: the checkpoint is whole and never older than what was
 * told, nothing is left beside it, and the end has the bits of a run that nobody disturbed.
 */
import { spawn, type ChildProcess } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { decodeSafetensors } from "../../runtime/safetensors.ts";
import { randomNumbers } from "../support/numeric.ts";
import type { Sweep } from "./sweep.ts";

const project = fileURLToPath(new URL("../../", import.meta.url));
const bin = join(project, "compiler/cli/tapeless.mjs");
const signals = ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"] as const;
/** Then the run is finished without a disturbance, and another one begins. */
const killsPerRun = 6;

/** Epochs take some 20 ms, and saves about as long. The best epoch is not always the last one. */
const model = `import { adam, defineModel, linear, mse, tanh } from ${JSON.stringify(join(project, "compiler/index.ts"))};
const split = (size: number, shift: number) => ({
  size,
  inputs: {
    x: Float32Array.from({ length: 32 * size }, (_, k) => Math.sin(k * k + shift)),
    y: Float32Array.from({ length: size }, (_, k) => Math.cos(k + shift)),
  },
});
export default defineModel({
  name: "killed",
  build(model) {
    const x = model.input("x", [16, 32]);
    const y = model.input("y", [16, 1]);
    const hidden = tanh(linear(tanh(linear(x, 400, { name: "a" })), 400, { name: "b" }));
    return { loss: mse(linear(hidden, 1, { name: "c" }), y), optimizer: adam({ learningRate: 0.01 }) };
  },
  training: {
    epochs: 24,
    data: () => ({ train: split(160, 0), test: split(32, 1), description: "waves" }),
  },
});
`;

interface Run {
  readonly child: ChildProcess;
  /** Resolves when the process has ended: its exit code, and the steps of the last epoch that it told of. */
  readonly end: Promise<{ readonly code: number | null; readonly told: number; readonly errors: string }>;
  /** When it has told of its first epoch, or has ended. */
  readonly begun: Promise<unknown>;
}

function train(folder: string, name: string): Run {
  const checkpoint = join(folder, name, "killed.safetensors");
  // Killed within the very first save, it may have left a best epoch only, which would be set aside.
  const resume = existsSync(checkpoint) ? ["--resume"] : ["--seed", "7", "--overwrite"];
  const args = [bin, "train", "model.ts", "--json", "--checkpoint", checkpoint, ...resume];
  const child = spawn(process.execPath, args, { cwd: folder });
  let [output, errors] = ["", ""];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  const begun = new Promise<void>((done) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      done();
    });
    child.on("close", () => done());
  });
  const end = new Promise<number | null>((done) => void child.on("close", done)).then((code) => {
    const epochs = [...output.matchAll(/^\{"event":"epoch".*?"steps":(\d+).*\}$/gm)];
    return { code, told: Number(epochs.at(-1)?.[1] ?? 0), errors };
  });
  return { child, end, begun };
}

/** Of a file that is whole. */
const stepsIn = (path: string): number =>
  Number(decodeSafetensors(readFileSync(path)).metadata["tapeless.step"]);

async function tryKills(count: number, seed: number): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "tapeless-kills-"));
  const random = randomNumbers(seed);
  const failures: string[] = [];
  try {
    writeFileSync(join(folder, "model.ts"), model);
    const start = performance.now();
    const whole = train(folder, "whole");
    await whole.begun;
    const startTime = performance.now() - start;
    const { code, errors } = await whole.end;
    if (code !== 0) return [`the undisturbed run has exit code ${code}: ${errors}`];
    const trainingTime = performance.now() - start - startTime;
    const bytesOf = (name: string, file: string): Buffer => readFileSync(join(folder, name, file));
    for (let done = 0; done < count; done += killsPerRun) {
      const name = `run${done}`;
      const place = join(folder, name);
      mkdirSync(place);
      const history: string[] = [];
      const fail = (text: string) => failures.push(`seed ${seed}: ${history.join(", ")}: ${text}`);
      let steps = 0;
      for (let kill = 0; kill < Math.min(killsPerRun, count - done); kill++) {
        const signal = signals[Math.floor(random() * signals.length)]!;
        const moment = Math.floor(random() * 3);
        const { child, end, begun } = train(folder, name);
        if (moment === 0) await Promise.race([sleep(random() * startTime), end]);
        else {
          await begun;
          if (moment === 1) await Promise.race([sleep(random() * trainingTime), end]);
          else await Promise.race([temporaryIn(place), end]);
        }
        child.kill(signal);
        const ended = await end;
        history.push(`${signal} ${["while it starts", "while it trains", "within a save"][moment]}`);
        const path = join(place, "killed.safetensors");
        try {
          const now = existsSync(path) ? stepsIn(path) : 0;
          history.push(`${now} steps`);
          if (now < Math.max(steps, ended.told)) fail(`there were ${Math.max(steps, ended.told)} steps`);
          steps = now;
        } catch (error) {
          fail(String(error));
        }
        if (![0, null, 129, 130, 143].includes(ended.code)) fail(`exit code ${ended.code}: ${ended.errors}`);
      }
      const last = await train(folder, name).end;
      if (last.code !== 0) fail(`going on has exit code ${last.code}: ${last.errors}`);
      const files = readdirSync(place).toSorted();
      if (files.join() !== "killed.best.safetensors,killed.safetensors") fail(`left: ${files.join(", ")}`);
      for (const file of ["killed.safetensors", "killed.best.safetensors"])
        if (!bytesOf(name, file).equals(bytesOf("whole", file))) fail(`${file} has other bits`);
      rmSync(place, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failures;
}

/** When a temporary file appears, that is, while one is written. */
const temporaryIn = (folder: string): Promise<void> =>
  new Promise((done) => {
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      if (name?.endsWith(".tmp") !== true) return;
      watcher.close();
      done();
    });
    // A process that has ended writes nothing any more.
    setTimeout(() => (watcher.close(), done()), 10_000).unref();
  });

export const kills: Sweep = {
  name: "kills",
  what: "killed trainings",
  count: 200,
  small: 3,
  run: tryKills,
};
