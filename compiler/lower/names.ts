/** What kernels, their loops and their buffers are called: by what they do, so that kernels that do the same are the same. */
import { variableIndex, substituteIndex } from "../loops/affine.ts";
import type { Affine } from "../loops/types.ts";
import { membersOf, type Group, type Loop } from "../fuse/group.ts";
import { isA, nameOf as leafName, parameter, project, type Node } from "../graph/graph.ts";
import { convolution } from "../ops/convolution.ts";

/** Loops named by their place in the kernel, so that kernels that do the same are the same. */
export function withOwnNames(group: Group): Group {
  const names = new Map<string, string>();
  for (const [k, { variable }] of group.outer.entries()) names.set(variable, letter("ijklmn", k));
  for (const { loops } of group.stages)
    for (const { variable } of loops)
      if (!names.has(variable)) names.set(variable, letter("rstuvw", names.size - group.outer.length));
  const own = (loops: readonly Loop[]): Loop[] =>
    loops.map((loop) => ({ ...loop, variable: names.get(loop.variable)! }));
  const rename = (variable: string): Affine | undefined => {
    const name = names.get(variable);
    return name === undefined ? undefined : variableIndex(name);
  };
  return {
    ...group,
    outer: own(group.outer),
    stages: group.stages.map(({ loops, members }) => ({
      loops: own(loops),
      members: members.map(({ node, index, reduction }) => ({
        node,
        index: substituteIndex(index, rename),
        reduction: substituteIndex(reduction, rename),
      })),
    })),
  };
}

const letter = (letters: string, position: number): string => letters[position] ?? `${letters[0]}${position}`;

/** Kernels that update are shared by parameters: what they are given is called by its part in the update. */
export function bufferName(node: Node, isAssigned: boolean): string {
  const name = leafName(node);
  if (isAssigned && node.op === parameter) return "parameter";
  if (isAssigned && name !== undefined) return name.split(".").at(-1)!;
  return name ?? (node.op === project ? node.args[0]! : node).op.name;
}

/** `conv_relu`: what the kernel computes, in few words. */
export function nameOf(group: Group, isAssigned: (node: Node) => boolean): string {
  const nodes = membersOf(group).map(({ node }) => node);
  const updates = nodes.some(isAssigned);
  const ops = nodes.map(opName);
  const anchors = nodes.filter(({ op }) => op.lower.kind !== "map").map(opName);
  const names = updates ? [...anchors, "update"] : anchors.length > 0 ? [...anchors, ops.at(-1)!] : ops;
  const distinct = names.filter((name, k) => names.indexOf(name) === k);
  return (distinct.length > 3 ? [...distinct.slice(0, 2), distinct.at(-1)!] : distinct).join("_");
}

function opName(node: Node): string {
  const role = isA(node, convolution) ? node.attributes.role : "output";
  return role === "output" ? node.op.name : `convolution_${role}_gradient`;
}
