import { TrainerError } from "../../runtime/index.ts";

/** The message of the TrainerError that `call` must throw; other errors pass. */
export const messageOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof TrainerError) return error.message;
    throw error;
  }
  throw new Error("nothing was thrown");
};
