/** The training steps in PyTorch on the processor: a Python process that steps when it is told to. */
import { execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Contestant } from "../contestant.ts";
import type { NamedTensors, StepWorkload } from "../workloads/steps.ts";

const script = fileURLToPath(new URL("./torch_steps.py", import.meta.url));

/** The first Python that has PyTorch, and its version: $PYTHON, the one in the path, that of the system. */
export function findPyTorch(): { readonly python: string; readonly version: string } | undefined {
  for (const python of [process.env["PYTHON"], "python3", "/usr/bin/python3"]) {
    if (python === undefined) continue;
    try {
      const args = ["-c", "import torch; print(torch.__version__)"];
      const version = execFileSync(python, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      return { python, version: version.trim() };
    } catch {
      // This one has none.
    }
  }
  return undefined;
}

const packed = (tensors: NamedTensors): object =>
  Object.fromEntries(
    Object.entries(tensors).map(([name, { shape, values }]) => [
      name,
      {
        shape,
        type: values instanceof Int32Array ? "int32" : "float32",
        data: Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString("base64"),
      },
    ]),
  );

/** Lines of JSON: the workload there, three losses back; then numbers of steps there, and their last loss back. */
export async function pytorch(
  { name, batch, parameters }: StepWorkload,
  threads: number,
): Promise<Contestant> {
  const found = findPyTorch();
  if (found === undefined) throw new Error("no Python here has PyTorch");
  const child = spawn(found.python, [script], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, OMP_NUM_THREADS: String(threads), OPENBLAS_NUM_THREADS: String(threads) },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: object | number): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error("the Python process ended");
    return JSON.parse(value) as unknown;
  };
  const losses = await ask({
    workload: name,
    threads,
    batch: packed(batch),
    parameters: packed(parameters()),
  });
  return {
    losses: losses as readonly number[],
    async run(count) {
      await ask(count);
    },
  };
}
