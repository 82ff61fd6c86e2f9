/** Hand-made kernels for tests of the interpreter, of targets and of schedules. */
import {
  accumulator,
  call,
  constant,
  guard,
  load,
  loop,
  store,
  update,
  variable,
} from "../../compiler/loops/build.ts";
import {
  addAffine,
  linearIndex,
  scaleAffine,
  shiftAffine,
  variableIndex,
} from "../../compiler/loops/affine.ts";
import type { View } from "../../compiler/loops/interpret.ts";
import type { DType } from "../../compiler/scalar/types.ts";
import {
  touchedLength,
  type Affine,
  type Expr,
  type Kernel,
  type KernelBuffer,
  type Stmt,
} from "../../compiler/loops/types.ts";

export const buffer = (
  name: string,
  type: DType,
  access: KernelBuffer["access"],
  length: number,
): KernelBuffer => ({ name, type, access, length });

const [i, j, k] = [variableIndex("i"), variableIndex("j"), variableIndex("k")];

export const kernelOf = (name: string, buffers: readonly KernelBuffer[], body: readonly Stmt[]): Kernel => ({
  name,
  buffers,
  extents: [],
  body,
});

/** `sum += value`. */
export const add = (sum: string, value: Expr): Stmt =>
  update(sum, call("add", variable(sum, value.type), value));
const zero = constant(0, "f32");

/** `out[i, j] = relu(Σₖ a[i, k] · b[k, j] + bias[j])`, either operand transposed in memory where asked. */
export function contraction(m: number, n: number, l: number, transposeA = false, transposeB = false): Kernel {
  const buffers = [
    buffer("a", "f32", "read", m * l),
    buffer("b", "f32", "read", l * n),
    buffer("bias", "f32", "read", n),
    buffer("out", "f32", "write", m * n),
  ];
  const a = load(buffers, 0, transposeA ? linearIndex([l, m], [k, i]) : linearIndex([m, l], [i, k]));
  const b = load(buffers, 1, transposeB ? linearIndex([n, l], [j, k]) : linearIndex([l, n], [k, j]));
  const total = call("relu", call("add", variable("sum", "f32"), load(buffers, 2, j)));
  return kernelOf("contraction", buffers, [
    loop(
      "i",
      m,
      [
        loop(
          "j",
          n,
          [
            accumulator("sum", zero),
            loop("k", l, [add("sum", call("mul", a, b))]),
            store(3, linearIndex([m, n], [i, j]), total),
          ],
          "parallel",
        ),
      ],
      "parallel",
    ),
  ]);
}

export interface Window {
  readonly batch: number;
  readonly channels: number;
  readonly size: number;
  readonly filters: number;
  readonly kernel: number;
  readonly stride: number;
  readonly padding: number;
}

const outputSize = ({ size, kernel, stride, padding }: Window) =>
  Math.floor((size + 2 * padding - kernel) / stride) + 1;

const variables = (names: string): Affine[] => names.split(" ").map((name) => variableIndex(name));

/** Elements of x, w and dy, their places at (n, co, ci, oh, ow, kh, kw), and the guard around padding. */
function windowIndices(window: Window) {
  const { batch, channels, size, filters, kernel, stride, padding } = window;
  const out = outputSize(window);
  const at = (position: string, tap: string) =>
    shiftAffine(addAffine(variableIndex(position, stride), variableIndex(tap)), -padding);
  const [row, column] = [at("oh", "kh"), at("ow", "kw")];
  const [n, ci] = variables("n ci");
  return {
    out,
    x: {
      shape: [batch, channels, size, size],
      place: linearIndex([batch, channels, size, size], [n!, ci!, row, column]),
    },
    w: {
      shape: [filters, channels, kernel, kernel],
      place: linearIndex([filters, channels, kernel, kernel], variables("co ci kh kw")),
    },
    y: {
      shape: [batch, filters, out, out],
      place: linearIndex([batch, filters, out, out], variables("n co oh ow")),
    },
    bounds: padding === 0 ? [] : [row, column].map((index) => ({ index, low: 0, high: size })),
  };
}

const elements = (shape: readonly number[]) => shape.reduce((product, extent) => product * extent, 1);

/** Loops around a body, outermost first. */
const nest = (
  extents: Record<string, number>,
  body: readonly Stmt[],
  mode: "serial" | "parallel",
): readonly Stmt[] =>
  Object.entries(extents).reduceRight<readonly Stmt[]>(
    (inner, [name, extent]) => [loop(name, extent, inner, mode)],
    body,
  );

/** `y[n, co, oh, ow] = Σ x[n, ci, oh·stride + kh - padding, …] · w[co, ci, kh, kw]`. */
export function convolution(window: Window): Kernel {
  const { out, x, w, y, bounds } = windowIndices(window);
  const buffers = [
    buffer("x", "f32", "read", elements(x.shape)),
    buffer("w", "f32", "read", elements(w.shape)),
    buffer("y", "f32", "write", elements(y.shape)),
  ];
  const product = call("mul", guard(bounds, load(buffers, 0, x.place), zero), load(buffers, 1, w.place));
  const sum = nest(
    { ci: window.channels, kh: window.kernel, kw: window.kernel },
    [add("sum", product)],
    "serial",
  );
  const body = [accumulator("sum", zero), ...sum, store(2, y.place, variable("sum", "f32"))];
  return kernelOf(
    "convolution",
    buffers,
    nest({ n: window.batch, co: window.filters, oh: out, ow: out }, body, "parallel"),
  );
}

/** `dw[co, ci, kh, kw] = Σ x[n, ci, oh·stride + kh - padding, …] · dy[n, co, oh, ow]`. */
export function convolutionWeightGradient(window: Window): Kernel {
  const { out, x, w, y, bounds } = windowIndices(window);
  const buffers = [
    buffer("x", "f32", "read", elements(x.shape)),
    buffer("dy", "f32", "read", elements(y.shape)),
    buffer("dw", "f32", "write", elements(w.shape)),
  ];
  const product = call("mul", guard(bounds, load(buffers, 0, x.place), zero), load(buffers, 1, y.place));
  const sum = nest({ n: window.batch, oh: out, ow: out }, [add("sum", product)], "serial");
  const body = [accumulator("sum", zero), ...sum, store(2, w.place, variable("sum", "f32"))];
  const outer = { co: window.filters, ci: window.channels, kh: window.kernel, kw: window.kernel };
  return kernelOf("weightGradient", buffers, nest(outer, body, "parallel"));
}

/** `out[j] = Σᵢ x[i, j]`. */
export function columnSums(rows: number, columns: number): Kernel {
  const buffers = [buffer("x", "f32", "read", rows * columns), buffer("out", "f32", "write", columns)];
  return kernelOf("columnSums", buffers, [
    loop(
      "j",
      columns,
      [
        accumulator("sum", zero),
        loop("i", rows, [add("sum", load(buffers, 0, linearIndex([rows, columns], [i, j])))]),
        store(1, j, variable("sum", "f32")),
      ],
      "parallel",
    ),
  ]);
}

/** `out[0] = Σ x[i, j]`. */
export function total(rows: number, columns: number): Kernel {
  const buffers = [buffer("x", "f32", "read", rows * columns), buffer("out", "f32", "write", 1)];
  return kernelOf("total", buffers, [
    accumulator("sum", zero),
    ...nest(
      { i: rows, j: columns },
      [add("sum", load(buffers, 0, linearIndex([rows, columns], [i, j])))],
      "serial",
    ),
    store(1, { offset: 0, terms: [] }, variable("sum", "f32")),
  ]);
}

/** Row maxima, then `out[i, j] = exp(x[i, j] - max)`. */
export function expOfRows(rows: number, columns: number): Kernel {
  const buffers = [buffer("x", "f32", "read", rows * columns), buffer("out", "f32", "write", rows * columns)];
  const x = (column: string) => load(buffers, 0, addAffine(scaleAffine(i, columns), variableIndex(column)));
  return kernelOf("expOfRows", buffers, [
    loop(
      "i",
      rows,
      [
        accumulator("max", constant(-Infinity, "f32")),
        loop("j", columns, [update("max", call("maximum", variable("max", "f32"), x("j")))]),
        loop("k", columns, [
          store(
            1,
            addAffine(scaleAffine(i, columns), k),
            call("exp", call("sub", x("k"), variable("max", "f32"))),
          ),
        ]),
      ],
      "parallel",
    ),
  ]);
}

const padded = { batch: 2, channels: 2, size: 7, filters: 3, kernel: 3, stride: 2, padding: 1 };
const valid = { batch: 3, channels: 1, size: 8, filters: 5, kernel: 3, stride: 1, padding: 0 };

/** Some of each, with trip counts that no block divides. */
export const samples: readonly Kernel[] = [
  contraction(7, 6, 5),
  contraction(10, 3, 9, true, true),
  contraction(1, 1, 1),
  convolution(padded),
  convolution(valid),
  convolutionWeightGradient(padded),
  convolutionWeightGradient(valid),
  columnSums(9, 7),
  total(9, 7),
  total(3, 1),
  expOfRows(3, 21),
];

/** Numbers in [-1, 1) that repeat from run to run, for each buffer of a kernel. */
export function sampleMemory(kernel: Kernel, extents: readonly number[] = []): View[] {
  let state = 12345;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x40000000 - 1;
  };
  return kernel.buffers.map((buffer) => {
    const [type, length] = [buffer.type, touchedLength(buffer, extents)];
    if (type === "bool") return Uint8Array.from({ length }, () => (next() > 0 ? 1 : 0));
    if (type === "i32") return Int32Array.from({ length }, () => Math.floor(next() * 1000));
    const values = Array.from({ length }, next);
    return type === "f32" ? Float32Array.from(values) : Float64Array.from(values);
  });
}
