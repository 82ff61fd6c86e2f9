/** The device that tests of kernels have (`test/support/gpu.ts`). */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { hasNoGpu, openDevice, runKernels, shaderModule } from "../support/gpu.ts";

const text = `
@group(0) @binding(0) var<storage, read_write> numbers: array<f32>;
@group(0) @binding(1) var<storage, read_write> sums: array<f32>;
@compute @workgroup_size(4) fn double(@builtin(local_invocation_id) id: vec3<u32>) {
  numbers[id.x] *= 2.0;
}
@compute @workgroup_size(1) fn sum() {
  for (var k = 0; k < 4; k++) { sums[0] += numbers[k]; }
}
`;

describe.skipIf(hasNoGpu)("a device", () => {
  test("runs kernels one after the other, and gives back what buffers hold", async () => {
    const device = await openDevice();
    const module = await shaderModule(device, text);
    const [numbers, sums] = await runKernels(
      device,
      module,
      [
        { entryPoint: "double", groups: [1] },
        { entryPoint: "sum", groups: [1] },
      ],
      [Float32Array.of(1, 2, 3, 4), new Float32Array(1)],
    );
    device.destroy();
    expect([...new Float32Array(numbers!)]).toEqual([2, 4, 6, 8]);
    expect([...new Float32Array(sums!)]).toEqual([20]);
  });

  test("says where the text of a module is wrong", async () => {
    const device = await openDevice();
    const module = shaderModule(device, "fn one() -> i32 {\n  return 1.5;\n}");
    await expect(module).rejects.toThrow("2:10 cannot convert value of type 'abstract-float' to type 'i32'");
    device.destroy();
  });

  test("does not keep a process from its end", async () => {
    const file = new URL("../support/gpu.ts", import.meta.url).href;
    const script = `
      import { openDevice } from ${JSON.stringify(file)};
      const device = await openDevice();
      device.destroy();
      console.log("done");`;
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 60_000 });
    expect(stdout).toBe("done\n");
  });
});
