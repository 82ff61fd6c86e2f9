/** Whether what tests need is missing by mistake: CI installs all of it, elsewhere the tests that need more are left out. */
export const isExpected = process.env["CI"] !== undefined && process.env["CI"] !== "false";
