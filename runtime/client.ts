/** What pages of a bundler's plugin need beside the runtime: trainers in workers, and those that a development server replaces. */
export { keepTrainers } from "./hot.ts";
export {
  type CallOptions,
  type RemoteLoadOptions,
  type RemoteTrainer,
  remoteTrainer,
  serveTrainer,
} from "./remote.ts";
