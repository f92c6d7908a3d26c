import type { Macros } from '../pattern.ts';
import { type PatternIndex, patternsOf } from '../pattern-index.ts';
import type { ReadLanguage } from '../reading.ts';

/** What an indirect question begins with. */
const WH: Readonly<Record<ReadLanguage, Macros>> = {
  fr: {
    just: '(juste|simplement|seulement|vite|aussi|donc|deja|bien|plutot|franchement|un peu|en un mot|d un mot|ici|ici meme|la dessous|exactement)',
    tell: '(dire|redire|preciser|indiquer|confirmer|expliquer|raconter|faire savoir|faire connaitre|communiquer|signaler|rappeler|decrire|donner|montrer|noter|verifier)',
    know: '(savoir|comprendre|connaitre|demander|vous demander|te demander|entendre|etablir|verifier|determiner)',
    wh: '((a|de|depuis|pour|par|sur|dans|avec|chez|vers|jusque|en|sous|pendant|contre|aupres de|a partir de)? (quel|quelle|quels|quelles|combien|qui|quoi|quand|lequel|laquelle|lesquels|lesquelles|=où)|si (vous|tu|votre|vos|ton|ta|tes|cela|ca|ce|le|la|les|elle|il|ils|on|oui|un|une|quelqu|ces|cette|demain|@day)|comment|pourquoi|ce qui|ce que|ce dont|est ce que)',
    day: '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
  },
  en: {
    wh: '((at|in|on|from|for|with|to|by|since|until|under|about|of|roughly)? (which|what|who|whose|whom|when|where|why|how|whether)|if)',
  },
};
const all =
  (language: ReadLanguage) =>
  (sources: readonly string[]): PatternIndex<string> =>
    patternsOf(sources, WH[language]);
export const fr = all('fr');
export const en = all('en');
