/** x86-64 and ARM processors as WebAssembly shows them: 16 registers of 128 bits, and caches. */
import { cpuFusion } from "../../fuse/limits.ts";
import { dtypes, scalarTypes } from "../../scalar/types.ts";
import { hostFunctions } from "../wasm/functions.ts";
import { measuredBlocks } from "./measured-blocks.ts";

export const vectorMachine = {
  registers: "f32" as const,
  fusion: cpuFusion,
  chains: 4, // sums side by side: an addition takes 4 cycles, and one begins in each
  largestBody: 480, // statements of a register block: engines compile large functions slowly
  longestUnrolled: 1, // iterations of innermost loops that are unrolled: longer ones gain nothing
  largestUnrolled: 100, // statements of such a loop, unrolled

  lanes: 4, // elements of a vector
  laneTypes: new Set(dtypes.filter((type) => scalarTypes[type].hasLanes)), // others are computed one at a time
  vectorRegisters: 14, // for sums and operands: the engine keeps one of 16, and one holds a product on its way to a sum

  distantAccess: 6, // instructions for a vector of elements that are apart in memory
  shuffledAccess: 3, // instructions for a vector of every second element, or of elements in reverse
  hostFunctions: new Set(Object.keys(hostFunctions)), // what is a call of JavaScript for each lane
  hostCall: 60, // instructions that take as long as such a call

  mostVectors: 6, // of a register block: more do not fit into the registers
  mostRows: 6, // likewise
  mostIndependent: 4, // vectors side by side where nothing is summed: their latencies hide each other
  measuredBlocks,
  sumLatency: 6, // multiply-adds in the latency of one: what a block that was not measured takes at least
  loopOverhead: 1, // multiply-adds that a loop takes for itself
  spilling: 16, // multiply-adds lost where values do not fit into the registers
  spilledValue: 2, // multiply-adds lost for each such value

  residentPanel: 128 * 1024, // bytes that vectors read for one row, and that are still in a core's cache for the next row
  largestTile: 256 * 1024, // bytes that the rows of a tile read, and that are still there for the next vectors
  fewestTileRows: 16, // rows of a tile that is worth a loop of its own
  panelColumns: 16, // columns of a packed panel: 16 `f32` fill a line of the cache
  cacheLine: 64, // bytes
  cacheStride: 4096, // bytes: lines whose addresses differ by multiples of it are in one set of the cache
  cacheWays: 8, // lines that a set keeps
  leastReuse: 64, // reads of a matrix that make up for packing it

  leastShared: 30_000, // instructions of a kernel that threads share: a microsecond's wait for each other has to pay
  threads: [2, 4, 8], // numbers of threads to balance for
  costlyBytes: 8 * 1024 * 1024, // bytes that all threads read, which take each of them about as long as the work itself

  mostPieces: 5, // pieces of a loop whose conditions change: more are not worth their code
  largestPieces: 200, // statements in all pieces, likewise
  fewSums: 4, // so few wait for memory: stretches cost nothing; more fill the registers, and accumulators in 64 bits take some away
  longestSum: { few: 512, more: 16_384 }, // additions: random numbers are wrong by 1e-6 after some ten thousand
  longestStretch: { few: 32, more: 64 }, // additions: 64 equal numbers are wrong by 1e-6 at most
};

export type VectorMachine = Readonly<typeof vectorMachine>;
