/** What a model declares beside its graph: how its leaves begin, and what they may be. */
import type { Initial } from "../../runtime/index.ts";
import type { Node } from "./graph.ts";

export interface InputDeclaration {
  readonly node: Node;
  /** Integer inputs: values are in [0, below). */
  readonly below?: number;
}

export interface ParameterDeclaration {
  readonly node: Node;
  readonly initial: Initial;
  readonly trainable: boolean;
}

export interface StateDeclaration {
  readonly node: Node;
  readonly initial: Initial;
  /** Part of the model (running statistics), not of an optimizer. */
  readonly buffer: boolean;
}

export interface ConstantDeclaration {
  readonly node: Node;
  readonly values: ArrayLike<number>;
}

/** All of them by name, in the order of declaration. */
export interface Declarations {
  readonly inputs: ReadonlyMap<string, InputDeclaration>;
  readonly parameters: ReadonlyMap<string, ParameterDeclaration>;
  readonly states: ReadonlyMap<string, StateDeclaration>;
  readonly constants: ReadonlyMap<string, ConstantDeclaration>;
}
