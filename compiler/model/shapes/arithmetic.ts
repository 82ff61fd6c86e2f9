/**
 * Arithmetic on number literal types, exact for natural numbers of any length TypeScript can print (up to 2^53).
 *
 * The type system has no sums, so numbers are added as on paper: digit by digit, with a carry. Inside this file
 * `Reversed` numbers are strings of digits with the units first ("487" is 784), which is the order a carry travels;
 * one digit is counted by the length of a tuple. Every recursion is a tail call and takes one step per digit.
 *
 * Anything that is not one natural number literal (`number`, a union, a negative or a fraction) gives `number`. Where there is no
 * result it is `false`, here and in the shape rules: not `null`, which every type accepts in projects without `strictNullChecks`.
 */

/** A digit is counted by a tuple of that length. */
type Tally = Copies<[1]>;

type Digit = keyof Tally;

/** `Copies<T>[d]` is the tuple `T` repeated d times: as long as the product of two digits. */
interface Copies<T extends 1[]> {
  "0": [];
  "1": T;
  "2": [...T, ...T];
  "3": [...T, ...T, ...T];
  "4": [...T, ...T, ...T, ...T];
  "5": [...T, ...T, ...T, ...T, ...T];
  "6": [...T, ...T, ...T, ...T, ...T, ...T];
  "7": [...T, ...T, ...T, ...T, ...T, ...T, ...T];
  "8": [...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T];
  "9": [...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T, ...T];
}

interface NinesComplement {
  "0": "9";
  "1": "8";
  "2": "7";
  "3": "6";
  "4": "5";
  "5": "4";
  "6": "3";
  "7": "2";
  "8": "1";
  "9": "0";
}

/** The length of a tuple, from 0 to 99, as `[carry, units]`. */
type Column<T extends 1[]> =
  `${T["length"]}` extends `${infer Carry extends Digit}${infer Units extends Digit}`
    ? [Carry, Units]
    : ["0", `${T["length"]}`];

type AddDigits<A extends Digit, B extends Digit, Carry extends Digit> = Column<
  [...Tally[A], ...Tally[B], ...Tally[Carry]]
>;

type MultiplyDigits<A extends Digit, B extends Digit, Carry extends Digit> = Column<
  [...Copies<Tally[A]>[B], ...Tally[Carry]]
>;

/** The digits in the opposite order; false if something is not a digit. */
type Reverse<
  Text extends string,
  Out extends string = "",
> = Text extends `${infer First extends Digit}${infer Rest}`
  ? Reverse<Rest, `${First}${Out}`>
  : Text extends ""
    ? Out
    : false;

/** Drops the leading zeros of a reversed number, which stand at its end. */
type Trim<A extends string> = A extends `${infer Head}0` ? (Head extends "" ? "0" : Trim<Head>) : A;

type Sum<
  A extends string,
  B extends string,
  Carry extends Digit = "0",
  Out extends string = "",
> = A extends `${infer DigitA extends Digit}${infer RestA}`
  ? B extends `${infer DigitB extends Digit}${infer RestB}`
    ? AddDigits<DigitA, DigitB, Carry> extends [infer Next extends Digit, infer Units extends Digit]
      ? Sum<RestA, RestB, Next, `${Out}${Units}`>
      : never
    : Sum<A, "0", Carry, Out>
  : B extends ""
    ? `${Out}${Carry}`
    : Sum<"0", B, Carry, Out>;

/** A - B, or false where that is negative: A + (99...9 - B) + 1, whose last carry says that A >= B. */
type Difference<
  A extends string,
  B extends string,
  Carry extends Digit = "1",
  Out extends string = "",
> = A extends `${infer DigitA extends Digit}${infer RestA}`
  ? B extends `${infer DigitB extends Digit}${infer RestB}`
    ? AddDigits<DigitA, NinesComplement[DigitB], Carry> extends [
        infer Next extends Digit,
        infer Units extends Digit,
      ]
      ? Difference<RestA, RestB, Next, `${Out}${Units}`>
      : never
    : Difference<A, "0", Carry, Out>
  : [B, Carry] extends ["", "1"]
    ? Trim<Out>
    : false;

type TimesDigit<
  A extends string,
  B extends Digit,
  Carry extends Digit = "0",
  Out extends string = "",
> = A extends `${infer DigitA extends Digit}${infer RestA}`
  ? MultiplyDigits<DigitA, B, Carry> extends [infer Next extends Digit, infer Units extends Digit]
    ? TimesDigit<RestA, B, Next, `${Out}${Units}`>
    : never
  : `${Out}${Carry}`;

/** Horner's rule over the digits of B, which is not reversed: ((b₂ A) 10 + b₁ A) 10 + b₀ A. */
type Product<
  A extends string,
  B extends string,
  Out extends string = "",
> = B extends `${infer First extends Digit}${infer Rest}`
  ? Product<A, Rest, Trim<Sum<`0${Out}`, TimesDigit<A, First>>>>
  : Out;

/** How often B goes into A, below ten times, and what is left: `[digit, reversed remainder]`. */
type Goes<A extends string, B extends string, Times extends 1[] = []> =
  Difference<A, B> extends infer Left extends string
    ? Goes<Left, B, [...Times, 1]>
    : [`${Times["length"]}`, A];

/** Long division. A and the quotient are not reversed; B and the remainder are: `[quotient, remainder]`. */
type LongDivision<
  A extends string,
  B extends string,
  Remainder extends string = "",
  Quotient extends string = "",
> = A extends `${infer First extends Digit}${infer Rest}`
  ? Goes<Trim<`${First}${Remainder}`>, B> extends [infer Times extends string, infer Left extends string]
    ? LongDivision<Rest, B, Left, `${Quotient}${Times}`>
    : never
  : [Reverse<Quotient>, Remainder];

/** True for one number literal; false for `number` and for a union such as `32 | 64`. */
export type IsLiteralNumber<N extends number, Whole = N> = number extends N
  ? false
  : N extends unknown
    ? [Whole] extends [N]
      ? true
      : false
    : never;

type Reversed<N extends number> = IsLiteralNumber<N> extends true ? Reverse<`${N}`> : false;

type FromReversed<A> = A extends string
  ? Reverse<Trim<A>> extends `${infer N extends number}`
    ? N
    : number
  : number;

export type Add<A extends number, B extends number> = [Reversed<A>, Reversed<B>] extends [
  infer X extends string,
  infer Y extends string,
]
  ? FromReversed<Sum<X, Y>>
  : number;

/** A - B; false where that is negative. */
export type Subtract<A extends number, B extends number> = [Reversed<A>, Reversed<B>] extends [
  infer X extends string,
  infer Y extends string,
]
  ? Difference<X, Y> extends infer Left extends string
    ? FromReversed<Left>
    : false
  : number;

export type Multiply<A extends number, B extends number> = [A] extends [1]
  ? B
  : [B] extends [1]
    ? A
    : [Reversed<A>, Reversed<B>] extends [infer X extends string, string]
      ? FromReversed<Product<X, `${B}`>>
      : number;

/** `[floor(A / B), A mod B]`; `[number, number]` also where B is 0. */
export type Divide<A extends number, B extends number> = [B] extends [1]
  ? [A, 0]
  : [B] extends [0]
    ? [number, number]
    : [Reversed<A>, Reversed<B>] extends [string, infer Y extends string]
      ? LongDivision<`${A}`, Y> extends [infer Quotient, infer Remainder]
        ? [FromReversed<Quotient>, FromReversed<Remainder>]
        : never
      : [number, number];

/** The product of all dimensions: the number of elements of a shape. */
export type ProductOf<S extends readonly number[], Out extends number = 1> = S extends readonly [
  infer First extends number,
  ...infer Rest extends readonly number[],
]
  ? ProductOf<Rest, Multiply<Out, First>>
  : Out;
