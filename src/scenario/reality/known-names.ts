import { fold } from './words.ts';

/**
 * First names and surnames people bear, so that they are found where somebody is only spoken of. Common knowledge, not
 * complete: what is not here and not beside an account's name is for the trainer's eyes (doubts.ts).
 */

export type Gender = 'f' | 'm' | 'x';

const WOMEN = `
Aude Aurore Avril April Blanche Capucine Cerise Céleste Claire Constance Crystal Dawn Faith Fleur Flora Florence France Grace
Hazel Hope Ivy Jasmine Joy Justine Lili Lily Marine Mercedes Olive Patience Pearl Perle Prudence Rose Ruby Savannah Sue
Valentine Violet Violette Virginia Maëlle Soizic Gwenn Enora Aïssata Fatoumata Aminata Kadiatou Magalie Priya Anjali
Aisha Zainab Morag Mhairi Niamh Saoirse Bernadette Bérengère Stéphanie Winifred Harriet Hattie Temi Thuy Linh Joanna Agnieszka Magdalena Svetlana Ngozi Chiamaka Amara Fatma Elif
Adèle Adeline Agathe Agnès Aïcha Alexandra Alice Alicia Aline Alison Amandine Amber Amelia Amélie Amina Anaïs Andrea
Angela Angélique Anita Ann Anna Anne Annette Annie Antoinette Apolline Ashley Assia Astrid Audrey Aurélie Ava Barbara
Béatrice Bénédicte Bernadette Bérénice Beth Betty Blandine Brenda Brigitte Bridget Carla Carmen Carole Caroline Caitlin
Catherine Cécile Céline Chantal Charlène Charlotte Chiara Chloe Chloé Christelle Christiane Christina Christine Cindy
Clara Clarisse Claudette Claudia Claudine Clémence Clémentine Cléo Clotilde Coline Colette Coralie Corinne Courtney
Cynthia Daisy Danielle Daphné Deborah Delphine Denise Diana Diane Dominique Dorothée Édith Edwige Eileen Elaine Eleanor
Éléonore Élisa Élisabeth Elizabeth Élise Ella Ellen Élodie Éloïse Elsa Émeline Emily Émilie Emma Emmanuelle Erika
Estelle Esther Ethel Eugénie Eva Ève Évelyne Fabienne Fanny Fatima Fatou Fiona Flavie Flore Françoise Frances
Frédérique Gabrielle Gaëlle Gemma Geneviève Georgia Georgette Géraldine Germaine Ghislaine Gillian Ginette Gisèle Gwenaëlle Hannah
Heather Heidi Helen Hélène Héloïse Henriette Hortense Huguette Imane Inès Ingrid Irène Iris Isabelle Isla Jacqueline Jade
Jane Janet Janice Jeanne Jeannine Jennifer Jenny Jessica Jill Joanna Joanne Jocelyne Joëlle Johanna Josephine
Joséphine Josiane Judith Judy Julia Julie Juliette Justine Karen Karima Karine Kate Kathleen Katie Kayla Kelly Khadija
Kimberly Laetitia Lara Laura Laure Lauren Laurence Laurie Léa Leila Leïla Léna Léonie Leslie Liliane Lilou Lina Linda
Lisa Lise Lola Lorena Lou Louane Louisa Louise Lucie Lucienne Lucy Ludivine Lydia Lydie Maëlle Maëlys Maeva Madeleine
Mademba Magali Magalie Malika Manon Margaret Margaux Margot Marguerite Maria Mariam Marianne Marie Marielle Marina
Marion Marlène Marthe Martine Maryline Maryse Mathilde Maude Maureen Maya Megan Mélanie Mélissa Mélodie Meryem Mia
Michèle Michelle Mireille Molly Monica Monique Morgane Muriel Myriam Nadège Nadia Nadine Naïma Nancy Naomi Natalie Nathalie
Nicole Nicola Nina Noémie Nora Odette Odile Olga Olivia Ophélie Pamela Pascale Patricia Paula Paulette Pauline Peggy
Pénélope Perrine Philippa Phoebe Priscilla Rachel Rachida Raphaëlle Raymonde Rebecca Régine Renée Rhonda Roberta
Romane Rosalie Roseline Rosie Roxane Sabine Sabrina Salomé Samantha Samia Samira Sandra Sandrine Sara Sarah Sharon
Sheila Shirley Simone Siobhan Sofia Solange Solène Sonia Sophia Sophie Stacey Stella Stéphanie Susan Suzanne Sylvaine
Sylvie Tamara Tania Tara Tatiana Teresa Tess Thérèse Tiffany Tracy Ursula Valentina Valérie Vanessa Véronique Vicky
Victoire Victoria Virginie Viviane Wendy Yasmina Yasmine Yolande Yvette Yvonne Zara Zoé Zohra
`;

const MEN = `
Art Bill Bob Clément Dale Dean Désiré Drew Frank Gene Grant Homer Hunter Jack Juste Lance Marc Marin Mark Max Modeste
Oscar Parker Pat Pierre Placide Prosper Ray Rich Rob Rocky Silas Stanley Urbain Victor Will Woody Ronan Yann Loïg
Declan Fergus Hamish Callum Rory Baptiste Gwendal Giles Gwenaël Maxence Mamoudou Kwame Chinedu Dev Amir Hamid Bogdan Piotr Tomasz Andrei Aurélien Theo Arjun Raj Sanjay Imran Tariq Yusuf
Aaron Abdel Abdallah Achille Adam Adil Adrian Adrien Ahmed Aidan Alain Alan Albert Alban Alberto Alessandro Alex
Alexander Alexandre Alexis Alfred Ali Alistair Aloïs Amadou Amine Anatole André Andrew Andy Anthony Antoine Antonin
Antonio Armand Arnaud Arnold Arthur Aubin Auguste Augustin Aurélien Axel Ayoub Baptiste Barnabé Barry Bastien Basile
Ben Benjamin Benoît Bernard Bertrand Bilal Blaise Boris Boubacar Bradley Brahim Brandon Brendan Brian Brice Bruce Bruno
Callum Cameron Carl Carlos Cédric Cédrick Charles Charlie Chris Christian Christophe Christopher Claude Clive Colin Connor
Constantin Corentin Craig Cyprien Cyril Damien Dan Daniel Danny Darren Dave David Denis Dennis Derek Desmond Didier
Diego Dimitri Djibril Dominic Donald Dorian Douglas Duncan Dylan Eddy Edgar Edmond Édouard Edward Edwin Éric Elias
Elijah Elliot Émile Emmanuel Enzo Ernest Erwan Esteban Étienne Ethan Eugène Evan Fabien Fabio Fabrice Farid Félix
Ferdinand Fernand Florent Florian Francis Franck François Fred Frédéric Gabin Gabriel Gaël Gaëtan Gareth Gary Gaspard
Gaston Gauthier Gavin Geoffrey Geoffroy George Georges Gérald Gérard Germain Ghislain Gilbert Gildas Gilles Glenn
Gontran Gordon Graham Greg Grégoire Grégory Guillaume Gustave Guy Habib Hakim Hamid Hamza Harold Harry Harvey Hassan
Hector Henri Henry Hervé Hicham Honoré Howard Hubert Hugo Hugues Hugh Ian Ibrahim Idriss Ilyes Imad Isaac Ismaël Ivan Jacob
Jacky Jacques Jake Jalil Jamal James Jamie Jason Jay Jean Jeff Jeffrey Jérémie Jérémy Jeremy Jérôme Jerry Jesse Jim
Jimmy Joachim Joan Joël Joey John Johnny Jon Jonas Jonathan Jordan Joseph Joshua José Juan Jules Julian Julien Justin
Kamel Karim Karl Keith Ken Kenneth Kenny Kévin Kevin Khaled Killian Kurt Kylian Lambert Lancelot Larry Laurent Laurie
Lee Léo Leo Léon Léonard Leonard Lewis Liam Lilian Lionel Logan Loïc Loïs Lorenzo Louis Luc Luca Lucas Lucien Ludovic
Luis Luke Mael Maël Malcolm Malik Mamadou Manuel Marcel Marcelin Mario Marius Martial Marvin Mathias Mathieu Mathis
Matt Matteo Matthew Matthieu Matthias Maurice Maxence Maxime Maximilien Medhi Mehdi Melvin Michaël Michael Michel
Mickaël Miguel Mike Milan Milo Mohamed Mohammed Moussa Mourad Mustapha Nabil Nassim Nathan Neil Nicholas Nicolas Nick
Nigel Noah Noé Noël Norbert Norman Octave Oliver Olivier Omar Oscar Oswald Otto Owen Pablo Pascal Patrice Patrick Paul Pedro
Peter Phil Philip Philippe Pierrick Quentin Rachid Ralph Raoul Raphaël Rayan Raymond Réda Régis Rémi Rémy René Reynald
Richard Ricardo Rick Robert Roberto Robin Rodolphe Rodrigue Roger Roland Romain Roman Romuald Ronald Ross Roy Ruben
Rupert Russell Ryan Sacha Salim Sam Sami Samir Samuel Samy Saïd Sean Sébastien Serge Seth Sergio Shane Shaun Sidney
Simon Sofiane Stanislas Stanley Steeve Stefan Stéphane Stephen Steve Steven Stewart Stuart Sylvain Sylvestre Tanguy
Tarek Ted Téo Terence Terry Thibaud Thibault Thierry Théo Théodore Theo Thomas Tim Timothé Timothée Timothy Titouan Tom
Tommy Toby Tony Travis Trevor Tristan Tyler Ugo Ulysse Valentin Valère Vianney Vernon Vincent Virgile Vladimir Walter
Warren Wayne Wesley Wilfried William Xavier Yacine Yaël Yanis Yann Yannick Yohan Yohann Youssef Yves Yvan Zacharie Ziad
`;

const EITHER = `
Alix Ange Camille Candide Claude Dominique Charlie Eden Jackie Kim Lesley Morgan Noor Nour Robin Sacha Sasha Taylor Yaël Zoubir
`;

/** Names that are words as well (or months, or towns): a capital inside a sentence, or a surname after, decides. */
const ALSO_WORDS = `
Amber Ange Apolline Aude Aurore Avril April Art Axel Basile Ben Bill Blaise Blanche Brice Bruce Candide Capucine Carole
Cerise Céleste Chance Charity Chase Christian Chris Claire Claude Clément Constance Constant Crystal Daisy Dale Dan Dawn
Dean Désiré Diego Don Drew Eden Elle Ernest Ethel Eve Faith Fleur Flora Flore Florence France Frances Franck Frank
Fred Gay Gaspard Gay Gene Gilles Grace Grant Guy Hazel Heather Homer Honoré Hope Hortense Hunter Iris Ivy Jack Jade
Jason Jay Jasmine Jean Jesse Jordan Joy Jules Juste Justice Justin Ken Kim Lambert Lance Laure Lee Lili Lily Lise Logan
Lou Luc Manuel Marcel Marguerite Marina Marine Mark Marc Marin Martial Mathilde Max May Mercedes Mia Milan Milo Modeste
Montana Noël Nick Olive Oscar Otto Paris Parker Pascal Pat Patience Pearl Peggy Perle Phil Pierre Placide Plume Prince
Prosper Prudence Ralph Ray Régis Rémi René Réda Rich Rob Robin Rocky Rose Rosie Roman Romain Romane Roy Ruby Russell
Sandy Savannah Serge Sidney Silas Solange Sol Stanley Sue Sydney Tanguy Tara Ted Terry Tom Tim Tony Urbain Valentin
Valentine Vanessa Victor Victoire Victoria Vienne Violet Violette Virginia Will Woody Zara Zoé Ali Ella Ève Linda Nancy
Lorraine Brian Sam Bob Anna Jo Aman Adam Emile Carl Gordon Mélodie Aline Alain Lionel Sean Dominique Germain
Germaine Denis Ian Jérémie Viviane Sacha Alexis Gentil Jim Lola Lucien Ada Jacky Fanny Maxime Sylvestre Octave Angélique Clémence Harry
`;

const SURNAMES = `
Martin Bernard Thomas Durand Dubois Moreau Laurent Lefebvre Lefèvre Leroy Roux Morel Fournier Girard Bonnet Dupont
Dupuis Dumont Lambert Fontaine Rousseau Faure Mercier Boyer Garnier Chevalier Legrand Gauthier Garcia Perrin Morin
Nicolas Dufour Meunier Brun Blanchard Giraud Joly Rivière Brunet Gaillard Barbier Arnaud Martinez Gérard Renard
Schmitt Roy Renaud Leclercq Vidal Picard Lacroix Colin Roussel Caron Aubert Guillot Bertrand Marchand Dupuy Lemaire
Meyer Guillaume Dumas Renault Poirier Jacquet Benoît Gautier Perez Rolland Besson Hamon Rey Pons Le Gall Marty Royer
Vasseur Charpentier Baron Maillard Breton Cordier Menard Poulain Gilbert Cousin Goncalves Lebrun Lejeune Berger Gros
Boulanger Lopez Sanchez Fernandez Rodriguez Muller Denis Deschamps Fleury Bourgeois Langlois Olivier Vincent Huet Weber
Klein Guérin Lecomte Carpentier Bailly Hubert Perret Carré Devaux Delmas Delaunay Delattre Bouvier Collet Prévost
Leblanc Germain Paris Lemoine Guichard Dupré Tessier Bouchet Riviere Camus Masson Millet Pichon Monnier Lucas Hervé
Julien Marechal Gillet Barre Philippe Collin Pelletier Lambert Leroux Bigot Chauvin Lamy Briand Blondel Mallet Gaudin
Benard Cohen Lévy Diallo Traoré Benali Nguyen Tran Silva Santos Ferreira Pereira Da Costa Benmoussa Haddad Cissé Keïta
Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson White Harris Thompson Robinson
Clark Lewis Walker Hall Young King Wright Hill Scott Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips
Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Kelly
Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross Powell Sullivan
Russell Jenkins Perry Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace
Gibson Ellis Fox Ford Stone Shaw Hunt Black Palmer Mills Grant Knight Davies Patel Khan Ahmed Begum Singh Kaur O'Brien
Byrne Ryan Doyle Walsh McCarthy Macdonald Robertson Thomson Clarke Lloyd Griffiths Owen Chapman Harrison Hussain
`;

/** Surnames that are words of the language, towns or trades: these count beside a first name or a title only. */
const SURNAMES_ALSO_WORDS = `
Thomas Roy Roux Brun Joly Gros Baron Breton Cousin Boulanger Berger Bourgeois Paris Royer Fontaine Rivière Riviere
Chevalier Marchand Charpentier Meunier Mercier Barbier Renard Poulain Carré Barre Bigot Camus Lamy Picard Olivier
Vincent Julien Lucas Hervé Nicolas Colin Denis Hubert Germain Philippe Gérard Gilbert Arnaud Guillaume Laurent Bernard
Martin Lambert Benoît Bertrand Garnier Renault Rolland Le Gall Da Costa Lebrun Brown White Green Black Young King Hill
Hall Baker Cook Cooper Carter Turner Walker Parker Wood Brooks Reed Ward Price Long Stone Hunt Fox Ford Mills Grant
Knight Fisher Butler Bailey Jordan Stewart Rogers Gray Cox Begum Powell Foster Smith Wright Taylor Palmer Coleman
`;

const list = (names: string): string[] => names.trim().split(/\s+/);
const folded = (names: string): ReadonlySet<string> =>
  new Set(
    list(names)
      .map(fold)
      .filter((name) => name.length > 2),
  );

const women = folded(WOMEN);
const men = folded(MEN);
const either = folded(EITHER);
const alsoWords = folded(ALSO_WORDS);
const surnames = folded(SURNAMES);
const surnamesAlsoWords = folded(SURNAMES_ALSO_WORDS);

/** Months, feasts and countries first of all: a surname must follow. */
const NEVER_ALONE = folded(
  'May April Avril June August Noël Paris France Georgia Virginia Victoria Sydney Vienne Montana Christian',
);

export const standsAlone = (word: string): boolean => !NEVER_ALONE.has(word);

/** What kind of first name a folded word is, if it is one we know. */
export function genderOf(word: string): Gender | undefined {
  if (either.has(word) || (women.has(word) && men.has(word))) return 'x';
  if (women.has(word)) return 'f';
  if (men.has(word)) return 'm';
  return alsoWords.has(word) ? 'x' : undefined;
}

export const isFirstName = (word: string): boolean => genderOf(word) !== undefined;
export const isSurname = (word: string): boolean => surnames.has(word);
/** It may mean something else: case and neighbours must say. */
export const isAlsoWord = (word: string): boolean =>
  alsoWords.has(word) || (surnamesAlsoWords.has(word) && !women.has(word) && !men.has(word));
