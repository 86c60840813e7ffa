/** The part of picomatch 2 that is used; it ships no types. */
declare module "picomatch" {
  export default function picomatch(pattern: string, options?: { dot?: boolean }): (path: string) => boolean;
}
