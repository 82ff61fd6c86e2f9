/** What `tapeless inspect` can print a stage as. */
export const inspectFormats = ["text", "dot", "json", "html"] as const;
export type InspectFormat = (typeof inspectFormats)[number];
