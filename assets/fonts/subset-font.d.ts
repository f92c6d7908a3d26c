/** The part of it we use; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'truetype' | 'woff2';
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  export default function subset(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
