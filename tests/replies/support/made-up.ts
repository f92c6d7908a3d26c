import type { Act, ReadLanguage } from '../../../src/replies/reading.ts';

/**
 * Sentences made up for tuning, by class of wording, not drawn from any corpus: what each does. `A` apologises, `R` takes it
 * to one-to-one, `Q` asks, `RQ` both; `-` none of these, though it may look like one.
 */
const FRENCH = `
R Un p’tit mail à sav@lunel.example et on s’en occupe.
R Sonnez-moi au 06 00 00 00 12 quand vous voulez.
R Passez-nous un coup de bigo demain matin.
R Je vous propose qu’on se téléphone cet après-midi.
RQ Pourriez-vous nous faire parvenir la facture par courriel ?
RQ On en parle en MP ?
R Notre conseillère se chargera de vous joindre avant ce soir.
R Mme Colin prendra attache avec vous.
R Vous trouverez ma réponse dans votre messagerie.
R Le service après-vente vous contactera dès demain.
R Je te réponds en privé tout de suite.
R Merci de remplir le formulaire de contact, rubrique « sinistre ».
R Il suffit de répondre au SMS que vous recevrez.
R Ouvrez un ticket sur l’espace client, il sera pris en charge.
R Contactez-nous, on s’en occupe.
R N’hésitez pas à nous écrire directement.
R Envoyez vos coordonnées à l’adresse contact@fleur.example.
R Joignez le transporteur au numéro indiqué sur l’avis.
R On vous a laissé un message vocal, rappelez quand vous pouvez.
R Je viens de vous adresser un message privé.
R Tel : 01 00 00 00 45, demandez Sylvie.
R J’ai besoin de vous parler de vive voix.
R Parlons-en au téléphone, ce sera plus simple.
R Un technicien va vous appeler pour fixer l’heure.
R Toute réclamation doit être envoyée en recommandé au siège.
R Rapprochez-vous du service clientèle de la banque.
R Si tu préfères, balance-moi ton numéro en dm.
R Le détail du geste vous sera communiqué par e-mail.
RQ Voulez-vous que je vous appelle ?
R Laissez-moi vos coordonnées, je m’en charge.
R Je reste joignable au 06 00 00 00 77.
R Il faut voir ça avec eux par téléphone.
R Écrivez au médiateur, l’adresse est sur votre contrat.
RQ On se cale un appel ?
R Faites-nous un petit message privé avec la référence.
R Suite en DM.
R Check tes dm stp.
R Mon collègue vous passera un coup de fil dans la matinée.
R Venez nous en parler sur le chat, de 9 h à 18 h.
R Je prends contact avec vous dans la journée.
R Vous pouvez aussi nous joindre sur WhatsApp.
R Toute notre équipe reste à votre disposition par téléphone.
- Passez nous voir à l’atelier, on regarde ça ensemble.
- La réponse est dans la FAQ, rubrique retours.
- Voyez avec la mairie.
- Nous avons reçu votre courrier du 3 mars.
- Merci pour votre appel d’hier.
- Nous avons écrit à tous nos abonnés lundi.
- Pas la peine de nous écrire en privé, on répond à tout le monde ici.
- Le livreur n’a pas trouvé votre boîte aux lettres.
- Vous aviez passé commande par téléphone, c’est là que l’erreur s’est glissée.
- Votre ligne est rétablie depuis midi.
- J’ai appelé le fournisseur ce matin, il confirme le défaut.
- Le chat va mieux, il mange de nouveau.
- La cheffe a appelé la véto, tout est rentré dans l’ordre.
- Nous rappelons que la piscine ferme à 20 h.
- On rappelle tous les lots vendus en mars.
- Je reviens vers vous ici demain à midi.
- Le mot « gratuit » n’aurait pas dû figurer dans le mail.
- Nous mettons le courrier à jour et l’affichage aussi.
- La page de la commune donne les horaires.
- Ici, pas de messagerie cachée : on répond devant tout le monde.
- Le numéro de lot est sous le couvercle.
- J’écris à l’école pour lui dire que l’erreur vient de nous.
- Votre téléphone est réparé, il vous attend au comptoir.
- Appelez le 15 sans attendre.
- Il écrit très bien, ce monsieur.
Q Vous étiez combien à table ?
Q Vous habitez quel quartier ?
Q Il lui faut du combien ?
Q Bonjour Anne, la commande date de quand ?
Q Savez-vous si le colis a été ouvert ?
Q Le chien a-t-il mangé depuis ?
Q Ça vous va si je passe à 18 h ?
Q Je passe vous le déposer ce soir, vous serez là ?
Q Dites-moi juste quelle taille, je l’envoie ce soir.
Q Dis-nous où et quand, on enquête.
Q Qui vous a reçue au guichet ?
Q Un remboursement ou un échange ?
Q Puis-je passer demain vers 9 h ?
Q Peut-on vous livrer samedi ?
Q Pourriez-vous nous redonner votre numéro de dossier ?
Q Vous souvenez-vous de l’heure ?
Q Serait-il possible d’avoir une photo ?
Q Tu me redis la couleur ?
Q Pour retrouver votre billet, il me faut le nom : c’est lequel ?
Q Bonjour Paul, était-ce avant ou après le déménagement ?
Q Comment va votre fils ?
Q Vous êtes blessée ?
Q Comment pouvons-nous réparer ça ?
Q Qu’est-ce qui vous arrangerait ?
Q Bonsoir, vous etes passe a quelle heure svp
Q Bonjour, c’etait quel magasin
Q Pouvez vous me donner votre adresse
Q Nous aimerions savoir quel jour vous êtes venus.
Q Merci de nous préciser quel modèle vous avez acheté.
Q Accepteriez-vous qu’on vous invite à déjeuner ?
Q Est-ce que le bruit continue ce soir ?
Q Vous avez reçu un mail de confirmation ?
Q Reste-t-il de l’eau dans la cave ?
Q Vous voulez bien nous montrer la photo ?
Q À quel nom était la réservation ?
Q Vous l’avez acheté chez nous ou sur internet ?
Q Votre voisin a eu la même panne ?
- Vous vous attendiez à quoi, à ce prix-là ?
- Qui n’a jamais fait d’erreur ?
- Faut-il vraiment tout expliquer ?
- Vous avez déjà travaillé dans un restaurant, au moins ?
- Et si vous lisiez la notice avant de râler ?
- Un problème ? Une solution : notre assistance.
- Besoin d’un conseil ? Notre équipe vous répond 7 jours sur 7.
- Une question sur votre facture ? Tout est sur le site.
- Pourquoi ce retard ? Parce qu’un camion est tombé en panne.
- Qu’avons-nous changé ? La procédure, le tri, et le responsable.
- Sommes-nous fiers de cette soirée ? Non.
- Vous demandez « où est passé mon colis ? » : il est à Lyon.
- Vous vouliez quoi, un tapis rouge ?
- Elle est pas belle, la vie ?
- C’est toujours la faute des autres, hein ?
- Comme par hasard, vous écrivez le jour de la facture, non ?
- Depuis quand faut-il une carte pour manger ici ?
- Vous croyez qu’on a que ça à faire ?
- Tu veux qu’on te borde aussi ?
- Vous savez ce que coûte un pneu ?
- Envoyez-nous votre numéro de commande.
- Nous cherchons à comprendre ce qui s’est passé.
- Inquiet pour votre bagage ? Suivez-le sur l’application.
- Que demande le peuple ?
- Pourquoi ne pas avoir appelé tout de suite ?
- On est dans quel monde, franchement ?
- Vous avez lu ce que vous avez signé ?
- Non mais vous vous entendez ?
- Elle vous a fait quoi, ma serveuse, pour mériter ça ?
A Toutes nos excuses pour ce raté, Inès.
A On s’en veut, pardon.
A Oups, pardonnez-nous pour ce bug.
A Je vous dois des excuses, les voici.
A Croyez bien que nous sommes confus.
A C’est avec beaucoup de honte que je vous demande pardon.
A Mille fois désolée, Karine.
A Excuse-nous pour le boucan d’hier soir.
A Nous déplorons vivement cet accident.
A Vous avez toutes mes excuses.
A Nous ne saurions assez nous excuser.
A Je suis vraiment navré de ce qui s’est passé lundi.
A Nous regrettons sincèrement l’attente que vous avez subie.
A Acceptez mes plus plates excuses.
A Encore pardon à Louise et à sa maman.
A Désolé·e·s pour la gêne, tout remarche.
A Excuses sincères pour ce loupé.
A Au nom de toute la boutique, pardon.
A Je regrette de vous avoir répondu sur ce ton.
A Nous vous prions d’agréer nos excuses.
A Scuzez-nous pour le retard.
A Ns sommes dsl pour lattente.
A Je m’en excuse.
A L’hôpital vous présente ses excuses.
A Je fais amende honorable : pardon.
- Désolé, mais le règlement est le même pour tous.
- Désolé que vous ayez mal interprété nos propos.
- Si un client s’est senti lésé, il nous en voit désolés.
- Le chauffeur s’excusera auprès de vous dès son retour.
- Notre cuisinier vous a déjà présenté ses excuses hier soir.
- Aucune excuse à ça : on a mal travaillé.
- C’est sans excuse.
- Ce n’est pas une excuse, juste une explication.
Q Pardon ? Vous pouvez répéter ?
- Pardonnez ma franchise, mais vous exagérez.
- Nous n’avons pas à nous excuser d’appliquer la loi.
- Désolés d’avoir des prix que tout le monde ne peut pas payer.
- Vous exigez des excuses publiques.
- Désolé pour vous, ça doit être dur.
- Nous sommes désolés d’apprendre le décès de votre mère.
- On ne va pas s’excuser de faire notre métier.
- Navrés d’être compétents.
- Nous sommes désolés que la vérité vous dérange.
- Désolé, on ne reprend pas les articles portés.
- Je regrette, c’est non.
- Nos excuses à ceux que cela aurait pu heurter.
- Oh pardon, on avait oublié que Madame savait tout.
- Le maire regrette que certains cherchent la polémique.
- Les excuses ne suffisent pas : voici ce que nous faisons.
- Vous n’avez pas à vous excuser, vous avez bien fait de nous écrire.
- Excusez du peu !
- Inutile de vous excuser.
`;

const ENGLISH = `
R A quick email to care@lunel.example and we’re on it.
R Ring me on 0700 000 0112 whenever you like.
R Give us a tinkle tomorrow morning.
RQ Shall we speak on the phone this afternoon?
RQ Could you get the invoice to us by email?
RQ Can we take this to DMs?
R One of our advisers will be contacting you before tonight.
R Mrs Collins will be in touch.
R You’ll find my answer in your inbox.
R Customer services will get back to you by email.
R Replying to you privately now.
R Please complete the contact form, under “claims”.
R Just reply to the text you’ll receive.
R Raise a ticket in your account and it will be picked up.
R Get in touch and we’ll sort it.
R Feel free to write to us directly.
R Send your details to contact@flower.example.
R Contact the courier on the number on your card.
R We’ve left you a voicemail, call back when you can.
R I have just sent you a private message.
R Tel: 020 0000 0145, ask for Sylvia.
R I’d like to talk this through with you over the phone.
R Let’s have a chat on the phone, it’ll be simpler.
R An engineer is going to ring you to set a time.
R All complaints must be sent by recorded delivery to head office.
R Please speak to your bank’s customer service.
R Chuck us your number in a dm if you prefer.
R Details of the refund will be emailed to you.
RQ Would you like me to call you?
R Leave me your contact details and I’ll take it from there.
R You can reach me any time on 0700 000 0177.
R You would need to phone them about that.
R Write to the ombudsman, the address is on your policy.
RQ Fancy a quick call?
R Pop us a private message with the reference.
R DM sent.
R Check ur dms pls.
R My colleague will give you a bell in the morning.
R Come and talk to us on live chat, nine to six.
R I’ll be reaching out to you today.
R We’re also on WhatsApp, message us there.
R The whole team is available by phone.
R Please DM.
- Come and see us at the workshop and we’ll look at it together.
- The answer is in the FAQ, under returns.
- You’d have to take that up with the council.
- We received your letter of 3 March.
- Thank you for your call yesterday.
- We wrote to all our members on Monday.
- No need to message us in private, we answer everybody here.
- The driver could not find your letterbox.
- You had ordered by phone, and that is where the mistake crept in.
- Your line has been working again since noon.
- I called the supplier this morning and he confirms the fault.
- It was a close call, and you were right to be scared.
- The manager rang the vet and all is well.
- We remind everybody that the pool closes at 8.
- We’re recalling every batch sold in March.
- I’ll be back here tomorrow at noon with the answer.
- The word “free” should not have been in the email.
- The text of the sign has been corrected.
- The council’s page gives the opening times.
- No hidden inboxes here: we answer in front of everyone.
- The batch number is under the lid.
- I’m writing to the school to say it was our mistake.
- Your phone is repaired and waiting at the counter.
- Call 999 straight away.
- The phone lines were down until six.
- That was a good call on your part.
Q How many of you were at the table?
Q What area do you live in?
Q What size does she take?
Q Hello Anne, when was it ordered?
Q Do you know if the parcel had been opened?
Q Has the dog eaten since?
Q Is it all right if I come by at six?
Q I’ll drop it off tonight, will you be in?
Q Just tell me the size you need, which one is it?
Q Tell us where and when and we’ll look into it.
Q Who saw you at the counter?
Q A refund or an exchange?
Q May I come tomorrow around nine?
Q Can we deliver on Saturday?
Q Could you give us your case number again?
Q Do you remember the time?
Q Would it be possible to have a photo?
Q Remind me of the colour?
Q To find your ticket I need the name: what is it?
Q Hi Paul, was that before or after the move?
Q How’s your son?
Q Are you hurt?
Q How can we put this right?
Q What would suit you best?
Q hi what time did u come by pls
Q Hello, which shop was it
Q Can you give me your address
Q We would like to know what day you came.
Q Please let us know which model you bought.
Q Would you let us take you out to lunch?
Q Is the noise still going on tonight?
Q Did you get a confirmation email?
Q Is there still water in the cellar?
Q Would you mind showing us the photo?
Q Under what name was the booking?
Q Did you buy it from us or online?
Q Did your neighbour have the same fault?
- What did you expect at that price?
- Who has never made a mistake?
- Must we really explain everything?
- Have you ever actually worked in a restaurant?
- How about reading the manual before moaning?
- A problem? We have a solution: our helpdesk.
- Need advice? Our team answers seven days a week.
- A question about your bill? It’s all on the website.
- Why the delay? Because a lorry broke down.
- What have we changed? The procedure, the sorting and the person in charge.
- Are we proud of that evening? No.
- You ask “where is my parcel?”: it is in Leeds.
- What did you want, a red carpet?
- Isn’t life wonderful?
- It’s always somebody else’s fault, eh?
- Funny that you write on the day of the bill, no?
- Since when do you need a card to eat here?
- You think we’ve nothing better to do?
- Shall we tuck you in as well?
- Do you know what a tyre costs?
- Send us your order number.
- We are trying to find out what happened.
- Worried about your luggage? Track it in the app.
- What more could anyone ask for?
- Why did you not ring straight away?
- What sort of world are we living in, honestly?
- Did you read what you signed?
- Can you hear yourself?
- What did my waitress ever do to you to deserve that?
A Huge apologies for the mix-up, Inez.
A We feel terrible, forgive us.
A Oops, our apologies for that bug.
A I owe you an apology, and here it is.
A Please know how sorry we are.
A It is with real shame that I ask your forgiveness.
A A thousand apologies, Karen.
A Sorry about last night’s racket.
A We deeply regret this accident.
A You have my full apologies.
A We cannot apologise enough.
A I’m genuinely sorry for what happened on Monday.
A We sincerely regret the wait you went through.
A Please accept my humblest apologies.
A Sorry again to Louise and her mum.
A Sincere apologies for the slip-up.
A On behalf of the whole shop, we’re sorry.
A I regret answering you in that tone.
A Our bad, Sam.
A soz for the wait x
A Srry for the delay.
A I apologise for that.
A The hospital apologises to you.
A Hands up, and a heartfelt apology.
A My sincerest apology, Ms Bell.
- Sorry, but the rules are the same for everybody.
- Sorry you misread what we said.
- If any customer felt cheated, we are sorry.
- The driver will apologise to you as soon as he is back.
- Our cook already apologised to you last night.
- No excuse for this: we did a bad job.
- There is no excuse.
- That’s not an excuse, just an explanation.
Q Sorry? Could you say that again?
- Forgive my bluntness, but you exaggerate.
- We have nothing to apologise for in applying the law.
- Sorry our prices aren’t for everybody.
- You demand a public apology.
- Sorry for you, it must be hard.
- We’re sorry to learn of your mother’s death.
- We’re not going to apologise for doing our job.
- Sorry for being competent.
- We are sorry that the truth bothers you.
- Sorry, we don’t take back worn items.
- I’m afraid it’s a no, sorry.
- Our apologies to those it may have hurt.
- Oh sorry, we forgot you knew everything.
- The mayor regrets that some people are looking for a row.
- An apology is not enough: here is what we are doing.
- You have no need to apologise, you were right to write.
- You’ll be sorry.
- Better safe than sorry.
`;

const ACT_OF: Readonly<Record<string, Act>> = { A: 'apology', R: 'redirect', Q: 'question' };

export interface MadeUp {
  readonly language: ReadLanguage;
  /** What the sentence was made up to do; nothing, where it only looks like it. */
  readonly acts: readonly Act[];
  readonly text: string;
}

const read = (lines: string, language: ReadLanguage): MadeUp[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [letters = '-'] = line.split(' ', 1);
      const acts = [...letters].flatMap((letter) => ACT_OF[letter] ?? []);
      return { language, acts, text: line.slice(letters.length + 1) };
    });

export const MADE_UP: readonly MadeUp[] = [...read(FRENCH, 'fr'), ...read(ENGLISH, 'en')];
