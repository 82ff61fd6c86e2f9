/** Names of scalar functions are checked where they are written. */
import { call, constant } from "../../compiler/loops/build.ts";
import type { Node, Rules } from "../../compiler/graph/graph.ts";

const x = constant(1, "f32");
call("exp", x);
// @ts-expect-error There is no such function.
call("exo", x);

export function unknownInRules({ call }: Rules, node: Node): void {
  call("exp", node);
  // @ts-expect-error There is no such function.
  call("exo", node);
}
