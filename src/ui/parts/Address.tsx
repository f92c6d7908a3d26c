import { Fragment } from 'preact';

/** An address, broken where it has a joint rather than in the middle of a word. */
export function Address({ of }: { readonly of: string }) {
  return (
    <>
      {of.split('/').map((part, index) => (
        <Fragment key={index}>
          {index > 0 && '/'}
          {index > 1 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
