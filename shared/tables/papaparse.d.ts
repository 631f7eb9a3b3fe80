/*
 * The published types name Node's, which shared/ must not see. The file is named in the import, so
 * that those types are never looked up.
 */
declare module 'papaparse/papaparse.js' {
  interface ParseProblem {
    readonly code: string;
    /** Offset in the text where the cell begins. */
    readonly index?: number;
    readonly row?: number;
  }
  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: '\n' | '\r\n';
    readonly quoteChar?: string;
    readonly preview?: number;
  }
  interface Parsed {
    readonly data: string[][];
    readonly errors: readonly ParseProblem[];
  }
  const Papa: { parse(text: string, options: ParseOptions): Parsed };
  export default Papa;
}
