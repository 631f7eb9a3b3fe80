interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: 'app-worker', rules: ScriptUrlPolicy): ScriptUrlPolicy;
    };
  }
}

// A policy's name can be given once.
let policy: ScriptUrlPolicy | undefined;

/** A worker's address is a script: the page's policy names who may give it. */
export function workerAddress(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('app-worker', { createScriptURL: (own) => own });
  return policy?.createScriptURL(url) ?? url;
}
