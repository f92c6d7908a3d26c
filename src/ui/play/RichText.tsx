/** Hashtags and names stand out as on any network; everything stays plain text. */
export function RichText({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/([#@][\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_])/u).map((part, n) =>
        n % 2 === 1 ? (
          <span key={n} class="tag">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
