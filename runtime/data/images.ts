/** Folders of pictures: the name of a folder is the class of the pictures in it. */
import { quote } from "../errors.ts";
import { Dataset } from "./dataset.ts";
import { DataError } from "./errors.ts";
import { folderEntries, hasFiles, pathOf } from "./files.ts";
import type { NumericArray } from "./numbers.ts";
import { checkPictureOptions, decodePicture, planesOf, resized, type PictureOptions } from "./pictures.ts";
import { bytesOf, nameOf, type BlobLike, type Source, type SourceOptions } from "./source.ts";

/** The path of a folder; files of a page's `<input type="file" webkitdirectory>`; or the pictures of each class. */
export type ImageSource =
  | string
  | { readonly href: string }
  | Iterable<BlobLike & { readonly webkitRelativePath: string }>
  | Readonly<Record<string, readonly Source[]>>;

export interface ImageOptions extends PictureOptions, SourceOptions {
  /** All classes, in the order of their labels. Default: the folders, sorted. */
  readonly classes?: readonly string[];
}

/** One picture, `[channels, height, width]` float32 in [0, 1]. Errors: TPL240, TPL241, TPL245, TPL247. */
export async function readImage(
  source: Source,
  options: PictureOptions & SourceOptions = {},
): Promise<NumericArray> {
  const name = nameOf(source, options);
  checkPictureOptions(name, options);
  const picture = await decodePicture(await bytesOf(source, options), name, options);
  const channels = options.channels ?? ([1, 4, 3, 4] as const)[picture.channels - 1]!;
  const { height, width } = picture;
  const size = options.size ?? [height, width];
  const values = resized(planesOf(picture, channels, options, name), [height, width], size);
  return { shape: [channels, ...size], values };
}

/**
 * Columns `image` [channels, height, width] float32 in [0, 1], and `label` int32, whose vocabulary are the classes. Errors: TPL240, TPL241, TPL244,
 * TPL245, TPL247; pictures of different sizes or channels are one, unless `size` or `channels` is said.
 */
export async function readImages(
  source: ImageSource,
  options: ImageOptions = {},
): Promise<Dataset<"image" | "label">> {
  const { name, folders } = await foldersOf(source, options);
  checkPictureOptions(name, options);
  const classes = options.classes ?? [...folders.keys()].toSorted();
  for (const [folder, files] of folders) {
    if (!classes.includes(folder))
      throw new DataError("TPL244", name, {}, `${quote(folder)} is none of the classes`);
    if (files.length === 0)
      throw new DataError("TPL244", name, {}, `the class ${quote(folder)} has no pictures`);
  }
  const files = classes.flatMap((folder, label) =>
    (folders.get(folder) ?? []).map((file) => ({ file, label })),
  );
  if (files.length === 0) throw new DataError("TPL244", name, {}, "there are no folders with pictures in it");

  let first: { readonly name: string; readonly shape: readonly number[] } | undefined;
  let values = new Float32Array(0);
  for (const [row, { file }] of files.entries()) {
    const fileName = nameOf(file);
    const { shape, values: picture } = await readImage(file, { ...options, name: fileName });
    if (first === undefined) {
      first = { name: fileName, shape };
      values = new Float32Array(files.length * picture.length);
    }
    const [channels, height, width] = shape;
    if (channels !== first.shape[0])
      throw new DataError(
        "TPL244",
        fileName,
        {},
        `has ${channels} channels, and ${first.name} has ${first.shape[0]}: say channels: 1, 3 or 4`,
      );
    if (height !== first.shape[1] || width !== first.shape[2])
      throw new DataError(
        "TPL244",
        fileName,
        {},
        `is ${height} high and ${width} wide, and ${first.name} ${first.shape[1]} and ${first.shape[2]}: say size: [height, width]`,
      );
    values.set(picture, row * picture.length);
  }
  const label = { values: Int32Array.from(files, ({ label }) => label), shape: [], vocabulary: classes };
  return new Dataset(files.length, { image: { values, shape: first!.shape }, label }, name);
}

interface Folders {
  readonly name: string;
  readonly folders: ReadonlyMap<string, readonly Source[]>;
}

async function foldersOf(source: ImageSource, options: SourceOptions): Promise<Folders> {
  if (
    typeof source === "string" ||
    (typeof source === "object" && "href" in source && typeof source.href === "string")
  ) {
    const address = typeof source === "string" ? source : (source as { readonly href: string }).href;
    if (!hasFiles())
      throw new DataError(
        "TPL240",
        address,
        {},
        "is a folder, which a page cannot list: give its files, or the pictures of each class",
      );
    return foldersAt(pathOf(address));
  }
  const name = options.name ?? "the pictures";
  if (!(Symbol.iterator in source)) return { name, folders: new Map(Object.entries(source)) };
  const folders = new Map<string, Source[]>();
  for (const file of source as Iterable<BlobLike & { readonly webkitRelativePath: string }>) {
    const [hidden, folder] = file.webkitRelativePath.split("/").toReversed();
    if (hidden?.startsWith(".") === true) continue;
    if (folder === undefined)
      throw new DataError("TPL244", name, {}, `${quote(file.webkitRelativePath)} is in no folder`);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return { name, folders };
}

async function foldersAt(path: string): Promise<Folders> {
  const entries = await folderEntries(path);
  const stray = entries.find(({ isFolder }) => !isFolder);
  if (stray !== undefined)
    throw new DataError(
      "TPL244",
      stray.path,
      {},
      "is in no folder of a class; each class has one, with its pictures",
    );
  const folders = await Promise.all(
    entries.map(async ({ name, path: folder }) => {
      const files = await folderEntries(folder);
      const inner = files.find(({ isFolder }) => isFolder);
      if (inner !== undefined)
        throw new DataError("TPL244", inner.path, {}, "is a folder in the folder of a class");
      return [name, files.map((file) => file.path)] as const;
    }),
  );
  return { name: path, folders: new Map(folders) };
}
