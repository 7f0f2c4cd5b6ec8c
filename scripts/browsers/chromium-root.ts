import type { CDPSession } from 'playwright-core';

/**
 * The value of an expression over `root`, the closed shadow root of a child of the page's root element; null where there is none.
 * The debugger sees what no script of the page can.
 */
export async function evaluateInClosedRoot<T>(session: CDPSession, expression: string): Promise<T | null> {
  const { root: document } = await session.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = document.children?.find(({ localName }) => localName === 'html');
  const roots = html?.children?.flatMap(({ shadowRoots }) => shadowRoots ?? []) ?? [];
  const closed = roots.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () { const root = this; return (${expression}); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return (result.value ?? null) as T | null;
}
