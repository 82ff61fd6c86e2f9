import { json, type Graph } from "@dagrejs/graphlib";
import { describe, expect, test } from "vitest";
import { inspectCommand } from "../../compiler/cli/inspect.ts";
import { add, conv2d, defineModel, initial, mean, mul, sgd, type Tensor } from "../../compiler/index.ts";
import { stages } from "../../compiler/report/stages.ts";
import { compile } from "../../compiler/compile.ts";
import { programsOf } from "../../compiler/program/programs.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import { timelineOf } from "../../compiler/memory/live-ranges.ts";
import { hostile, hostileNames, recurrent, small } from "./models.ts";

const names = stages.map(([stage]) => stage);

describe("stages of a small model as text", () => {
  const text = (stage: string, program?: string) => inspectCommand(small, { stage, program });

  test("overview", async () => {
    expect(await inspectCommand(small)).toMatchInlineSnapshot(`
      "small: 8 parameters, 10 kernels, arena 288 bytes (1.000 times what is live at most)
        step         24 nodes, 5 launches, 177 FLOPs, peak 288 bytes
        gradients    18 nodes, 4 launches, 161 FLOPs, peak 288 bytes
        evaluate     12 nodes, 2 launches, 89 FLOPs, peak 240 bytes
        predict      7 nodes, 1 launch, 64 FLOPs, peak 208 bytes

      Stages, to be shown with --stage (of step; others with --program):
        layers          the model layer by layer: output shapes, activations, parameters
        trace           the forward graph, as the model was written
        differentiated  the graph of the loss and its gradients, as they were derived
        gradients       the same, simplified
        joint           the whole graph of the program: forward, backward, update
        prepared        the same as its processor reads it: operands laid out for vector lanes
        kernels         the graph of kernels: what was fused, and what goes from one to another
        loops           the kernels as loops, before they are scheduled
        schedule        the loops as they run: tiled, unrolled, reordered
        memory          the memory plan: offsets, live ranges, the peak
        files           the emitted trainer
      Formats: --format text, dot, json; html is a page with all of it.
      "
    `);
  });
  test("differentiated: (x + y) z has a backward part, which is gone once it is simplified", async () => {
    const product = defineModel({
      name: "product",
      build(m) {
        const [x, y, z] = ["x", "y", "z"].map((name): Tensor => m.parameter(name, [], initial.ones));
        return { loss: mul(add(x!, y!), z!) as Tensor, optimizer: sgd({ learningRate: 0.1 }) };
      },
    });
    const backward = async (stage: string): Promise<string | undefined> =>
      (await inspectCommand(product, { stage })).split("-- backward")[1];
    expect(await backward("differentiated")).toMatchInlineSnapshot(`
      "
        %5    f32[]                  mul(1, %2)
        %6    f32[]                  mul(1, %3)
        -- results
        return loss = %4
        return x = %5
        return y = %5
        return z = %6
      "
    `);
    expect(await backward("gradients")).toBe(undefined);
  });
  test("trace", async () => {
    expect(await text("trace")).toMatchInlineSnapshot(`
      "trace:
        %0    f32[4, 3]              input x
        %1    f32[4, 2]              input y
        %2    f32[3, 2]              parameter w
        %3    f32[2]                 parameter b
        %4    f32[4, 2]              contraction(%0, %2, aContract: [1], bContract: [0])
        %5    f32[4, 2]              broadcast(%3, axes: [1])
        %6    f32[4, 2]              add(%4, %5)
        %7    f32[4, 2]              relu(%6)
        %8    f32[4, 2]              sub(%7, %1)
        %9    f32[4, 2]              square(%8)
        %10   f32[]                  sum(%9, axes: [0, 1])
        %11   f32[]                  div(%10, 8)
        -- results
        return loss = %11
        return prediction = %7
      "
    `);
  });
  test("gradients", async () => {
    expect(await text("gradients")).toMatchInlineSnapshot(`
      "gradients:
        -- forward
        %0    f32[4, 3]              input x
        %1    f32[4, 2]              input y
        %2    f32[3, 2]              parameter w
        %3    f32[2]                 parameter b
        %4    f32[4, 2]              contraction(%0, %2, aContract: [1], bContract: [0])
        %5    f32[4, 2]              broadcast(%3, axes: [1])
        %6    f32[4, 2]              add(%4, %5)
        %7    f32[4, 2]              relu(%6)
        %8    f32[4, 2]              sub(%7, %1)
        %9    f32[4, 2]              square(%8)
        %10   f32[]                  sum(%9, axes: [0, 1])
        %11   f32[]                  mul(%10, 0.125)
        -- backward
        %12   f32[4, 2]              mul(%8, 0.25)
        %13   bool[4, 2]             greater(%7, 0)
        %14   f32[4, 2]              select(%13, %12, 0)
        %15   f32[2]                 sum(%14, axes: [0])
        %16   f32[2, 3]              contraction(%14, %0, aContract: [0], bContract: [0])
        %17   f32[3, 2]              transpose(%16, permutation: [1, 0])
        -- results
        return loss = %11
        return w = %17
        return b = %15
      "
    `);
  });
  test("joint", async () => {
    expect(await text("joint")).toMatchInlineSnapshot(`
      "step:
        -- forward
        %0    f32[4, 3]              input x
        %1    f32[4, 2]              input y
        %2    f32[3, 2]              parameter w
        %3    f32[2]                 parameter b
        %4    f32[4, 2]              contraction(%0, %2, aContract: [1], bContract: [0])
        %5    f32[4, 2]              broadcast(%3, axes: [1])
        %6    f32[4, 2]              add(%4, %5)
        %7    f32[4, 2]              relu(%6)
        %8    f32[4, 2]              sub(%7, %1)
        %9    f32[4, 2]              square(%8)
        %10   f32[]                  sum(%9, axes: [0, 1])
        %11   f32[]                  mul(%10, 0.125)
        -- backward
        %12   f32[4, 2]              mul(%8, 0.25)
        %13   bool[4, 2]             greater(%7, 0)
        %14   f32[4, 2]              select(%13, %12, 0)
        %15   f32[2]                 sum(%14, axes: [0])
        %16   f32[2, 3]              contraction(%14, %0, aContract: [0], bContract: [0])
        %17   f32[3, 2]              transpose(%16, permutation: [1, 0])
        -- update
        %18   i32[]                  state tapeless.step
        %19   i32[]                  add(%18, 1)
        %20   f32[3, 2]              mul(%17, 0.5)
        %21   f32[3, 2]              sub(%2, %20)
        %22   f32[2]                 mul(%15, 0.5)
        %23   f32[2]                 sub(%3, %22)
        -- results
        return loss = %11
        tapeless.step := %19
        w := %21
        b := %23
      "
    `);
  });
  test("joint, of another program", async () => {
    expect(await text("joint", "predict")).toMatchInlineSnapshot(`
      "predict:
        -- forward
        %0    f32[4, 3]              input x
        %1    f32[3, 2]              parameter w
        %2    f32[2]                 parameter b
        %3    f32[4, 2]              contraction(%0, %1, aContract: [1], bContract: [0])
        %4    f32[4, 2]              broadcast(%2, axes: [1])
        %5    f32[4, 2]              add(%3, %4)
        %6    f32[4, 2]              relu(%5)
        -- results
        return prediction = %6
      "
    `);
  });
  test("kernels", async () => {
    expect(await text("kernels")).toMatchInlineSnapshot(`
      "step: 5 kernels

      k1 contraction_select, launch 0
        reads %0, %2, %3, %1
        for i0 < 4, i1 < 2
          for i2 < 3
            %4    f32[4, 2]              contraction(%0, %2, aContract: [1], bContract: [0])  at [i0, i1]
            %7    f32[4, 2]              relu(%6)  at [i0, i1]
            %14   f32[4, 2]              select(%13, %12, 0)  at [i0, i1]

      k2 sum_mul, launch 1, after k1
        reads %7, %1
          for i5 < 4, i6 < 2
            %10   f32[]                  sum(%9, axes: [0, 1])  at []
            %11   f32[]                  mul(%10, 0.125)  at []

      k0 update, launch 2
        reads %18
            %19   i32[]                  add(%18, 1)  at []

      k4 contraction_update, launch 3, after k1
        reads %14, %0, %2
        for i11 < 2, i12 < 3
          for i13 < 4
            %16   f32[2, 3]              contraction(%14, %0, aContract: [0], bContract: [0])  at [i11, i12]
            %21   f32[3, 2]              sub(%2, %20)  at [i12, i11]

      k3 sum_update, launch 4, after k1
        reads %14, %3
        for i9 < 2
          for i10 < 4
            %15   f32[2]                 sum(%14, axes: [0])  at [i9]
            %23   f32[2]                 sub(%3, %22)  at [i9]
      "
    `);
  });
  test("loops", async () => {
    expect(await text("loops", "evaluate")).toMatchInlineSnapshot(`
      "evaluate: 2 launches

      # launch 0: x f32[4, 3], w f32[3, 2], contraction f32[4, 2]
      kernel contraction(x: read f32[12], w: read f32[6], contraction: write f32[8])
        for i in 0..4 parallel
          for j in 0..2 parallel
            accumulator contraction = 0
            for r in 0..3
              let x = x[3*i + r]
              let value = w[2*r + j]
              contraction := add(contraction, mul(x, value))
            contraction[2*i + j] = contraction

      # launch 1: contraction f32[4, 2], b f32[2], y f32[4, 2], loss f32[]
      kernel sum_mul(contraction: read f32[8], b: read f32[2], y: read f32[8], mul: write f32[1])
        accumulator sum = 0
        for r in 0..4
          for s in 0..2
            let contraction = contraction[2*r + s]
            let b = b[s]
            let add = add(contraction, b)
            let relu = relu(add)
            let y = y[2*r + s]
            let sub = sub(relu, y)
            let square = square(sub)
            sum := add(sum, square)
        let mul = mul(sum, 0.125)
        mul[0] = mul
      "
    `);
  });
  test("schedule", async () => {
    expect(await text("schedule", "evaluate")).toMatchInlineSnapshot(`
      "evaluate: 2 launches

      # launch 0: x f32[4, 3], w f32[3, 2], contraction f32[4, 2]
      kernel contraction(x: read f32[12], w: read f32[6], contraction: write f32[8])
        accumulator contraction = 0
        accumulator contraction.i1 = 0
        accumulator contraction.i2 = 0
        accumulator contraction.i3 = 0
        accumulator contraction.j1 = 0
        accumulator contraction.j1.i1 = 0
        accumulator contraction.j1.i2 = 0
        accumulator contraction.j1.i3 = 0
        let x = x[0]
        let x.i1 = x[3]
        let x.i2 = x[6]
        let x.i3 = x[9]
        let value = w[0]
        let value.j1 = w[1]
        contraction := add(contraction, mul(x, value))
        contraction.i1 := add(contraction.i1, mul(x.i1, value))
        contraction.i2 := add(contraction.i2, mul(x.i2, value))
        contraction.i3 := add(contraction.i3, mul(x.i3, value))
        contraction.j1 := add(contraction.j1, mul(x, value.j1))
        contraction.j1.i1 := add(contraction.j1.i1, mul(x.i1, value.j1))
        contraction.j1.i2 := add(contraction.j1.i2, mul(x.i2, value.j1))
        contraction.j1.i3 := add(contraction.j1.i3, mul(x.i3, value.j1))
        let x.r1 = x[1]
        let x.i1.r1 = x[4]
        let x.i2.r1 = x[7]
        let x.i3.r1 = x[10]
        let value.r1 = w[2]
        let value.j1.r1 = w[3]
        contraction := add(contraction, mul(x.r1, value.r1))
        contraction.i1 := add(contraction.i1, mul(x.i1.r1, value.r1))
        contraction.i2 := add(contraction.i2, mul(x.i2.r1, value.r1))
        contraction.i3 := add(contraction.i3, mul(x.i3.r1, value.r1))
        contraction.j1 := add(contraction.j1, mul(x.r1, value.j1.r1))
        contraction.j1.i1 := add(contraction.j1.i1, mul(x.i1.r1, value.j1.r1))
        contraction.j1.i2 := add(contraction.j1.i2, mul(x.i2.r1, value.j1.r1))
        contraction.j1.i3 := add(contraction.j1.i3, mul(x.i3.r1, value.j1.r1))
        let x.r2 = x[2]
        let x.i1.r2 = x[5]
        let x.i2.r2 = x[8]
        let x.i3.r2 = x[11]
        let value.r2 = w[4]
        let value.j1.r2 = w[5]
        contraction := add(contraction, mul(x.r2, value.r2))
        contraction.i1 := add(contraction.i1, mul(x.i1.r2, value.r2))
        contraction.i2 := add(contraction.i2, mul(x.i2.r2, value.r2))
        contraction.i3 := add(contraction.i3, mul(x.i3.r2, value.r2))
        contraction.j1 := add(contraction.j1, mul(x.r2, value.j1.r2))
        contraction.j1.i1 := add(contraction.j1.i1, mul(x.i1.r2, value.j1.r2))
        contraction.j1.i2 := add(contraction.j1.i2, mul(x.i2.r2, value.j1.r2))
        contraction.j1.i3 := add(contraction.j1.i3, mul(x.i3.r2, value.j1.r2))
        contraction[0] = contraction
        contraction[2] = contraction.i1
        contraction[4] = contraction.i2
        contraction[6] = contraction.i3
        contraction[1] = contraction.j1
        contraction[3] = contraction.j1.i1
        contraction[5] = contraction.j1.i2
        contraction[7] = contraction.j1.i3

      # launch 1: contraction f32[4, 2], b f32[2], y f32[4, 2], loss f32[]
      kernel sum_mul2(contraction: read f32[8], b: read f32[2], y: read f32[8], mul: write f32[1])
        accumulator sum = 0
        let b = b[0]
        let b.s1 = b[1]
        for r in 0..4
          let contraction = contraction[2*r]
          let add = add(contraction, b)
          let relu = relu(add)
          let y = y[2*r]
          let sub = sub(relu, y)
          let square = square(sub)
          sum := add(sum, square)
          let contraction.s1 = contraction[2*r + 1]
          let add.s1 = add(contraction.s1, b.s1)
          let relu.s1 = relu(add.s1)
          let y.s1 = y[2*r + 1]
          let sub.s1 = sub(relu.s1, y.s1)
          let square.s1 = square(sub.s1)
          sum := add(sum, square.s1)
        let mul = mul(sum, 0.125)
        mul[0] = mul
      "
    `);
  });
  test("memory", async () => {
    expect(await text("memory")).toMatchInlineSnapshot(`
      "step: at most 288 bytes live, at launch 1; 288 without reuse
          offset      bytes  type                   first  last  buffer
             128         48  f32[4, 3]                  0     3  input x
             176         32  f32[4, 2]                  0     1  temporary relu
             208         32  f32[4, 2]                  0     1  input y
             240         32  f32[4, 2]                  0     4  temporary select
             272          4  f32[]                      1     4  output loss
          launch       live  kernel
               0        272  contraction_select(x@128 w@0 b@32 y@208 -> relu@176 select@240)
               1        288  sum_mul(relu@176 y@208 -> loss@272)  <- peak
                             ends here if the loss is not finite
               2        224  update(tapeless.step@48*)
               3        224  contraction_update(select@240 x@128 -> w@0*)
               4        176  sum_update(select@240 -> b@32*)
      "
    `);
  });
  test("files: the emitted trainer", async () => {
    expect(await text("files")).toContain("export const createTrainer");
  });
});

test("the kernel graph in DOT has a cluster for each kernel", async () => {
  expect(await inspectCommand(small, { stage: "kernels", program: "predict", format: "dot" }))
    .toMatchInlineSnapshot(`
    "digraph "small kernels predict" {
      rankdir=TB; node [shape=box, style="rounded,filled", fillcolor=white, fontname=monospace, fontsize=10];
      edge [fontname=monospace, fontsize=9];
      subgraph cluster_k0 {
        label="k0 contraction_relu";
        n3 [label="%3 contraction(%0, %1, aContract: [1], bContract: [0])\\lf32[4, 2]\\l", color="#56b4e9"];
        n6 [label="%6 relu(%5)\\lf32[4, 2]\\l", color="#56b4e9"];
      }
      n0 [label="%0 input x\\lf32[4, 3]\\l", color="#56b4e9"];
      n1 [label="%1 parameter w\\lf32[3, 2]\\l", color="#56b4e9"];
      n2 [label="%2 parameter b\\lf32[2]\\l", color="#56b4e9"];
      n0 -> n3 [label="f32[4, 3]"];
      n1 -> n3 [label="f32[3, 2]"];
      n2 -> n3 [label="f32[2]"];
    }
    "
  `);
});

describe.each(names)("%s", (stage) => {
  test("JSON reads back as a graph", async () => {
    const graph = json.read(JSON.parse(await inspectCommand(small, { stage, format: "json" }))) as Graph;
    expect(graph.graph()).toEqual({ name: "small", stage, program: "step" });
    expect(graph.nodeCount()).toBeGreaterThan(0);
    for (const { v, w } of graph.edges()) expect(graph.hasNode(v) && graph.hasNode(w)).toBe(true);
  });

  test("a scan has all stages, and its launches are repeated", async () => {
    const graph = json.read(JSON.parse(await inspectCommand(recurrent, { stage, format: "json" }))) as Graph;
    const text = await inspectCommand(recurrent, { stage });
    const isLaunched = stage === "loops" || stage === "schedule";
    expect(graph.nodes().some((id) => id.startsWith("repeat"))).toBe(isLaunched);
    expect(text.includes("repeat 5 times")).toBe(isLaunched || stage === "memory");
    expect(text).not.toMatch(/\bundefined\b|\?,/);
  });

  test("hostile names stay inside labels", async () => {
    const dot = await inspectCommand(hostile, { stage, format: "dot" });
    const outside = dot.replaceAll(/"(?:[^"\\\n]|\\[^\n])*"/g, "").replaceAll("->", "");
    expect(outside).toMatch(/^[\w\s{}[\]=;,]*$/);
    expect(outside).not.toMatch(/script|proto|alert/);
    const graph = json.read(JSON.parse(await inspectCommand(hostile, { stage, format: "json" }))) as Graph;
    for (const id of graph.nodes()) expect(id).toMatch(/^(?:[nklbracf]\d+|repeat\d+_\d+)$/);
  });
});

test("hostile names in text keep to their line and to the comment", async () => {
  const trainer = await inspectCommand(hostile, { stage: "files" });
  const header = trainer.slice(0, trainer.indexOf("*/", trainer.indexOf("/**")));
  expect(header).toContain("Tensors are row-major");
  for (const stage of ["joint", "memory", "loops"]) {
    const text = await inspectCommand(hostile, { stage });
    expect(text).toContain(JSON.stringify(hostileNames[0]));
    expect(text).toContain('"line\\nbreak\\u2028separator');
    expect(text).not.toMatch(/[\u2028\u2029]|^break/m);
  }
});

describe("target wasm", () => {
  /** A padded input is stored once with its border. */
  const padded = defineModel({
    name: "padded",
    build(m) {
      const x = m.input("x", [2, 3, 8, 8]);
      const features = conv2d(conv2d(x, { name: "a", out: 4, kernel: 3, padding: 1 }), {
        name: "b",
        out: 4,
        kernel: 3,
        padding: 1,
      });
      return { loss: mean(mul(features, features)), optimizer: sgd({ learningRate: 0.1 }) };
    },
  });
  test("stages show the laid out operands, and the loops that run", async () => {
    const compiled = await compile(padded, { target: "wasm" });
    const show = (stage: string) => inspectCommand(padded, { stage, target: "wasm" });
    expect(await show("kernels")).toMatch(/ stored\(/);
    expect(await inspectCommand(padded, { stage: "kernels" })).not.toContain("stored");
    const [schedule, files] = [await show("schedule"), await show("files")];
    const run = timelineOf(programsOf(compiled.trainer)[0]!.program).launches;
    for (const { kernel } of run) {
      expect(schedule).toContain(printKernel(kernel));
      expect(files).toContain(`(func $${kernel.name} `);
    }
    expect(schedule).toContain(" vector");
  });

  test("strict precision runs the same loops on both", async () => {
    const show = (target: "ts" | "wasm") =>
      inspectCommand(padded, { stage: "schedule", target, precision: "strict" });
    expect(await show("ts")).toBe(await show("wasm"));
  });
});

test("what does not exist is refused by name, with what does", async () => {
  await expect(inspectCommand(small, { stage: "toString" })).rejects.toThrow(
    'TPL040 there is no stage "toString": choose from layers, trace, differentiated, gradients, joint, prepared, kernels, loops, schedule, memory, files',
  );
  await expect(inspectCommand(small, { stage: "joint", program: "train" })).rejects.toThrow(
    'TPL040 there is no program "train": choose from step, gradients, evaluate, predict',
  );
});
