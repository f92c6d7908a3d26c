import type { Family } from '../cue.ts';

/** What only tells the strategy: thanks, praise of oneself, jokes, flat denial. */
const SAID = { criterion: 'facts', points: 0, negated: 'kept', conditional: 'kept', asked: 'kept' } as const;

export const STANCE: Family = {
  'stance.bolsters': {
    ...SAID,
    times: 2,
    fr: [
      '(depuis|plus de|ses|nos|forte de|fort de) ~ (#|trente|vingt|quarante|cinquante|cent|dix|deux|un|une)? (ans|annees|siecle|generations|decennies)',
      '(fier*|passion|passionne*|savoir faire|tradition|excellence|expertise|artisan*|authenti*|leader|numero un|meilleur*|qualite|recompense*|prix|label*)',
      '(toute l equipe|l equipe|nous) ~ (vous souhaite*|est ravie|sommes ravis|est heureuse|sommes heureux|embrasse|remercie)',
      '(au plaisir|a tres vite|a bientot|hate de|bonne (journee|degustation|semaine|soiree|route)|belle journee|bon appetit|bon week end)',
      '(ravi|ravis|quel plaisir|ca fait plaisir|que du bonheur) ~ (de|a|que)?',
      '(faites|faire|vous pouvez|pouvez) (nous)? (confiance|compter)',
      '(notre engagement|nos engagements|engages|engagee|mobilises|notre mission|notre histoire|nos valeurs|nos equipes|notre maison|notre marque|nos collaborateurs)',
      '(mdr|haha|clin d oeil|ahah)',
    ],
    en: [
      '(for|over|more than|with) ~ (#|thirty|twenty|forty|fifty|hundred|ten|two|a)? (years|century|generations|decades) ~ (of|we|has|have)?',
      '(proud|pride|passion|passionate|know how|tradition|excellence|expertise|craft*|authentic|leader|leading|number one|award*|best|quality|finest)',
      '(the whole team|the team|all of us|we) ~ (wishes|wish|is delighted|are delighted|are happy|is happy|send* love|thanks)',
      '(see you (soon|again|there)|looking forward|look forward|have a (nice|great|lovely|good|wonderful)|enjoy|bon appetit|happy (weekend|monday|friday))',
      '(delighted|so happy|what a treat|makes our day|made our day) ~ (for|to|you|that)?',
      '(trust us|count on us|rely on us)',
      '(our commitment|our commitments|committed|our mission|our story|our values|our teams|our people|our brand|our family)',
      '(haha|lol|hehe)',
    ],
  },
  'stance.denies': {
    ...SAID,
    fr: [
      '(dementons|dement|demens|contestons|refutons|nions|rejetons|formellement|categoriquement|fermement)',
      '(ces|cette|vos|votre|les) (accusation*|allegation*|affirmation*|propos|rumeur*|calomnie*|insinuation*) ~ (est|sont|n ont|ne (sont|repos*|correspond*|reflet*)|reposent|infonde*|mensonger*|fausse*|faux)',
      '(mensonge*|faux|fausse|infonde*|diffamatoire*|calomnie*|intox|fake|hoax|canular|montage)',
      '(aucun de nos|aucune de nos|personne chez nous)',
      '(n est|ne sommes|n etait|ne vient|ne sont) pas (nous|a nous|de chez nous|notre|chez nous|un de nos|l un de nos|des notres)',
      '(vous (confondez|vous trompez|faites erreur|mentez|avez tort))',
    ],
    en: [
      '((we|i) ~~ (deny|refute|reject|dispute|contest)|categorically|firmly)',
      '(these|this|your|the|those) (accusation*|allegation*|claim*|rumour*|insinuation*|statement*) ~ (is|are|have|has|untrue|false|unfounded|baseless)',
      '(lie|lies|false|untrue|unfounded|baseless|defamatory|fake|hoax|fabricated|made up)',
      '(none of our|nobody here|no one here)',
      '(is|are|was|were|did) not (us|ours|our|from us|here|one of our|come from)',
      '(you are (mistaken|wrong|confusing|lying))',
    ],
  },
};
