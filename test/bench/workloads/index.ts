/** All workloads with their contestants, by name. */
import type { Contestant } from "../contestant.ts";
import { kernelContestants, kernelWorkloads } from "./kernels.ts";
import { wasmKernelContestants } from "./wasm-kernels.ts";
import { stepContestants, stepWorkloads } from "./steps.ts";

type Contestants = Readonly<Record<string, () => Promise<Contestant>>>;

export const workloads: Readonly<Record<string, Contestants>> = Object.fromEntries([
  ...Object.entries(kernelWorkloads).map(([name, workload]) => [name, kernelContestants(workload)]),
  ["WebAssembly kernels", wasmKernelContestants],
  ...Object.entries(stepWorkloads).map(([name, workload]) => [name, stepContestants(workload)]),
]);
