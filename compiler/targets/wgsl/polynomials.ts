/** Coefficients of functions that only WGSL has in 32-bit arithmetic: of least relative error, each rounded before the next ones are chosen. */

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
