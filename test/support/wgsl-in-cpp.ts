/**
 * WGSL as C++, compiled by g++ with all that a compiler of WGSL may do, and devices for tests do not: it fuses, reassociates, flushes, and assumes that there are neither
 * NaN nor infinities.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dispatch } from "./gpu.ts";

export const hasNoCompiler = spawnSync("g++", ["--version"]).status !== 0;

const prelude = `
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <vector>
typedef float f32; typedef uint32_t u32; typedef int32_t i32;
struct vec2u { u32 x, y; };
struct vec3u { u32 x, y, z; vec2u xy() const { return {x, y}; } };
struct vec4u { u32 x, y, z, w; };
static inline vec2u operator+(vec2u a, vec2u b) { return {a.x + b.x, a.y + b.y}; }
static inline vec2u operator~(vec2u a) { return {~a.x, ~a.y}; }
template <class To, class From> static inline To bitcast(From x) { To r; memcpy(&r, &x, 4); return r; }
template <class T> static inline T select(T a, T b, bool c) { return c ? b : a; }
static std::vector<u32> words;
namespace wgsl {
static inline f32 abs(f32 x) { return __builtin_fabsf(x); }
static inline i32 abs(i32 x) { return x < 0 ? -x : x; }
static inline i32 sign(i32 x) { return (x > 0) - (x < 0); }
static inline f32 floor(f32 x) { return __builtin_floorf(x); }
static inline f32 ceil(f32 x) { return __builtin_ceilf(x); }
static inline f32 round(f32 x) { return __builtin_nearbyintf(x); }
static inline f32 fma(f32 a, f32 b, f32 c) { return __builtin_fmaf(a, b, c); }
static inline f32 sqrt(f32 x) { return __builtin_sqrtf(x); }
static inline f32 inverseSqrt(f32 x) { return 1.0f / __builtin_sqrtf(x); }
template <class T> static inline T max(T a, T b) { return a < b ? b : a; }
template <class T> static inline T min(T a, T b) { return b < a ? b : a; }
static inline i32 clamp(i32 x, i32 a, i32 b) { return x < a ? a : x > b ? b : x; }
static inline u32 countLeadingZeros(u32 x) { return x == 0 ? 32 : __builtin_clz(x); }
`;

/** `a: f32, b: u32` as `f32 a, u32 b`. */
const declarations = (list: string, separator: string): string =>
  list
    .split(",")
    .filter((one) => one.trim() !== "")
    .map((one) => one.split(":").map((part) => part.trim()))
    .map(([name, type]) => `${type} ${name}`)
    .join(separator);

/** Of the parts of WGSL that the library and kernels of tests have. */
function toCpp(code: string, dispatches: readonly Dispatch[], width: number): string {
  const body = code
    .replaceAll(/\/\/.*/g, "")
    .replaceAll(/@group.*\n/g, "")
    .replaceAll(/@compute @workgroup_size\(\d+\)\s+|@builtin\(\w+\)/g, "")
    .replaceAll(/vec([234])<u32>/g, "vec$1u")
    .replaceAll(/const (\w+) = array<(\w+), (\d+)>\(([^;]*)\);/g, "static const $2 $1[$3] = {$4};")
    .replaceAll(/\blet (\w+)/g, "const auto $1")
    .replaceAll(/\bvar (\w+)/g, "auto $1")
    .replaceAll(/(?<![\w.])(\d+\.\d+(?:e[+-]?\d+)?|\d+e[+-]?\d+)/g, "$1f")
    .replaceAll(".xy", ".xy()")
    .replaceAll(/,\s*\)/g, ")");
  const structures: string[] = [];
  const heads: string[] = [];
  const functions = body
    .replaceAll(/struct (\w+) \{([^}]*)\}/g, (_, name: string, fields: string) => {
      structures.push(`struct ${name} { ${declarations(fields, "; ")}; };`);
      return "";
    })
    .replaceAll(/static const [^;]*;/g, (table) => {
      structures.push(table);
      return "";
    })
    .replaceAll(/fn (\w+)\(([^)]*)\)(?: -> (\w+))? \{/g, (_, name: string, list: string, result = "void") => {
      const head = `static inline ${result} ${name}(${declarations(list, ", ")})`;
      heads.push(`${head};`);
      return `${head} {`;
    });
  const calls = dispatches.map(
    ({ entryPoint, groups: [count] }) =>
      `  for (u32 i = 0; i < ${count * width}u; i++) wgsl::${entryPoint}(vec3u{i, 0, 0});`,
  );
  return `${prelude}
${structures.join("\n")}
${heads.join("\n")}
${functions}
}
int main(int, char **names) {
  FILE *file = fopen(names[1], "r+b");
  fseek(file, 0, SEEK_END);
  words.resize(ftell(file) / 4);
  rewind(file);
  if (fread(words.data(), 4, words.size(), file) != words.size()) return 1;
${calls.join("\n")}
  rewind(file);
  fwrite(words.data(), 4, words.size(), file);
  return fclose(file);
}
`;
}

/** As `runByNaga`, for workgroups of `width` invocations. */
export async function runByCpp(
  code: string,
  dispatches: readonly Dispatch[],
  width: number,
  memory: Uint32Array,
): Promise<Uint32Array> {
  const folder = mkdtempSync(join(tmpdir(), "tapeless-cpp-"));
  const [source, program, data] = ["kernels.cpp", "kernels", "words"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const run = (file: string, ...args: string[]): void => {
    const { status, stderr } = spawnSync(file, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${file} ends with ${status}\n${stderr.slice(0, 4000)}`);
  };
  try {
    writeFileSync(source, toCpp(code, dispatches, width));
    writeFileSync(data, memory);
    const flags = ["-std=c++20", "-w", "-O2", "-ffast-math", "-fwrapv", "-march=native"];
    run("g++", ...flags, source, "-o", program);
    run(program, data);
    return new Uint32Array(Uint8Array.from(readFileSync(data)).buffer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
