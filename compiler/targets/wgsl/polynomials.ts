/** Coefficients of functions that only WGSL has in 32-bit arithmetic: of least relative error, each rounded before the next ones are chosen. */
import { floatText } from "./literal.ts";

/** `(a * x + b) * x + c`, by Horner's rule. */
export const polynomial = (coefficients: readonly number[], x: string): string =>
  coefficients.reduceRight<string>((sum, coefficient, k) => {
    const [sign, size] = coefficient < 0 ? ["-", -coefficient] : ["+", coefficient];
    if (sum === "") return floatText(coefficient);
    return `${k === coefficients.length - 2 ? sum : `(${sum})`} * ${x} ${sign} ${floatText(size)}`;
  }, "");

/** `(2ˣ - 1) / x` for |x| ≤ 1/2, within 2⁻²⁸ of the power. */
export const powerRest = [
  0.6931471824645996, 0.24022647738456726, 0.05550359934568405, 0.009618505835533142, 0.0013390806270763278,
  0.0001532646274426952,
];

/** `(sinh(x) / x - 1) / x²` in x² for |x| ≤ 1, within 2⁻³¹. */
export const hyperbolicSineRest = [
  0.1666666716337204, 0.00833331048488617, 0.00019842895562760532, 2.7822131869470468e-6,
];

/** `(arcsin(x) / x - 1) / x²` in x² for |x| ≤ 1/2, within 2⁻²⁷. */
export const arcsineRest = [
  0.16666752099990845, 0.074953094124794, 0.04546914994716644, 0.024184778332710266, 0.042158305644989014,
];

/** `(arctan(x) / x - 1) / x²` in x² for |x| ≤ 1, within 2⁻²⁸. */
export const arctangentRest = [
  -0.33333298563957214, 0.1999852955341339, -0.14264015853405, 0.10950880497694016, -0.08399306237697601,
  0.05788138881325722, -0.031096985563635826, 0.010868685320019722, -0.0017828206764534116,
];

/** `(tan(x) / x - 1) / x²` in x² for |x| ≤ 0.789, within 2⁻²⁹. */
export const tangentRest = [
  0.3333335220813751, 0.13332577049732208, 0.054069872945547104, 0.02122996561229229, 0.01097304467111826,
  -8.657242869958282e-5, 0.004464114550501108,
];
