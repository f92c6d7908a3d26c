/**
 * A script of its own in the page (see cli/first-words-plugin.ts), there before the game is: it has the first sentences
 * fetched beside the game, in the language that language.ts will most likely choose. A wrong guess only fetches in vain.
 */

/** The files with the first sentences, by language. Written in by the plugin. */
declare const FILES: Readonly<Record<string, readonly string[]>>;

{
  const files = FILES;
  const asked: unknown[] = [];
  try {
    asked.push(JSON.parse(localStorage.getItem('sang-froid.preferences') ?? '').language);
  } catch {
    // Nothing remembered, or nothing to remember with.
  }
  const languageOf = (tag: unknown) => String(tag).toLowerCase().split('-')[0];
  const known = (tag: unknown) => Object.keys(files).find((each) => languageOf(each) === languageOf(tag));
  const language = [...asked, ...navigator.languages, 'en'].map(known).find((each) => each !== undefined);
  for (const file of files[language ?? ''] ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
}
