import type { PostKind, Responsibility } from '../../../src/crisis/vocabulary.ts';
import type { ReadLanguage } from '../../../src/replies/reading.ts';

/**
 * Replies made up for tuning with their translations: both are to be read with the same traps and nearly the same total.
 * `@` the kind of message and the responsibility, `P` the message in French and in English, then replies, `F` and `E`.
 */
const WRITTEN = `@ complaint preventable
P Réservation payée 340 €, arrivés au gîte : déjà occupé. On a dormi dans la voiture avec les petits.
P Paid €340 for the booking, got to the cottage: already occupied. We slept in the car with the little ones.
F Nous ne sommes qu’un intermédiaire entre le propriétaire et le locataire. À ce titre, notre responsabilité ne saurait être engagée.
E We are merely an intermediary between owner and tenant. As such, we cannot be held liable.
F Ce n’est pas normal. Une chambre d’hôtel vous attend ce soir à Dinan, à nos frais, et notre responsable qualité vous appellera demain pour comprendre comment cela a pu arriver.
E This isn’t right. A hotel room is waiting for you tonight in Dinan, at our expense, and our quality manager will call you tomorrow to understand how this could have happened.
F Il fallait confirmer votre heure d’arrivée par téléphone, c’était écrit noir sur blanc dans le contrat. Sans appel, le logement est remis en location.
E You should have confirmed your arrival time by phone, it was written in black and white in the contract. Without a call, the property is put back up for rent.

@ complaint preventable
P Coiffeur : demandé un balayage caramel, ressortie orange. 160 balles. Je pleure depuis hier.
P Hair salon: asked for caramel highlights, came out orange. 160 quid. I’ve been crying since yesterday.
F Oh non. Sortir d’ici en pleurs, c’est tout l’inverse de ce qu’on veut. J’ai laissé poser trop longtemps, c’est mon erreur. Venez quand vous voulez cette semaine, je reprends la couleur moi-même et vous ne payez ni aujourd’hui ni la première fois. Samia
E Oh no. Leaving here in tears is the exact opposite of what we want. I left it on too long, my mistake. Come in whenever you like this week, I’ll redo the colour myself and you won’t pay for today or for the first time. Samia
F Nous regrettons que la prestation ne corresponde pas à vos attentes et restons à votre disposition pour tout renseignement complémentaire.
E We regret that the service did not meet your expectations and remain at your disposal for any further information.

@ complaint accident
P Train arrêté 4h en pleine campagne, 38 degrés, clim coupée, une dame a fait un malaise. Zéro info.
P Train stuck for 4 hours in the middle of nowhere, 38 degrees, air con off, a lady fainted. Zero information.
F L’incident caténaire relève du gestionnaire d’infrastructure. Nous ne communiquerons pas davantage.
E The overhead line incident is a matter for the infrastructure manager. We will not comment further.
F Chers voyageurs, nous avons bien conscience de la gêne occasionnée. Veuillez nous excuser pour ce désagrément.
E Dear passengers, we are well aware of the inconvenience caused. Please accept our apologies for this disruption.

@ complaint preventable
P J’ai commandé sans gluten, j’ai été servi avec gluten. Résultat : 2 jours d’hôpital. Le patron m’a dit "ça arrive".
P I ordered gluten free, I was served gluten. Result: 2 days in hospital. The owner told me "it happens".
F Non, ça n’arrive pas : ça ne doit pas arriver. Vous l’aviez dit, on ne vous a pas écouté, et vous l’avez payé de deux jours d’hôpital. Je suis le patron et j’ai eu tort de vous répondre ainsi. Pardon. Depuis hier, planche et friteuse séparées, bon de commande rouge. Comment allez-vous ?
E No, it doesn’t just happen: it must not happen. You told us, we didn’t listen, and you paid for it with two days in hospital. I’m the owner and I was wrong to answer you like that. Forgive me. Since yesterday, separate board and fryer, red order slip. How are you?
F Nous ne sommes pas un hôpital. Quand on a une intolérance, on mange chez soi.
E We are not a hospital. When you have an intolerance, you eat at home.
F Sachez que toute accusation non étayée pourra donner lieu à des poursuites judiciaires.
E Be aware that any unsubstantiated accusation may give rise to legal proceedings.
F La carte indique que la cuisine travaille de la farine. Le plat a été préparé à part, mais avec la même pince. Nous l’avons constaté en refaisant le service avec l’équipe.
E The menu says the kitchen works with flour. The dish was prepared separately, but with the same tongs. We found this out by going back through the service with the team.

@ complaint preventable
P Ma mutuelle me demande pour la 5e fois le même justificatif. La CINQUIÈME. J’attends 612 € depuis avril.
P My health insurer is asking me for the same document for the 5th time. FIFTH. I’ve been waiting for €612 since April.
F Cinq fois le même papier, c’est à devenir fou. Votre justificatif était bien là, classé au mauvais dossier. J’ai validé le paiement à 10 h 12 : 612 € seront chez vous vendredi. Vous n’avez plus rien à nous envoyer. Bastien, gestion des remboursements
E Five times the same paper is enough to drive anyone mad. Your document was here all along, filed under the wrong case. I approved the payment at 10.12 a.m.: €612 will reach you on Friday. You have nothing more to send us. Bastien, claims team

@ rumour victim
P D’après un pote, l’usine déverse ses solvants la nuit dans l’étang. Les carpes flottent.
P According to a mate, the factory dumps its solvents in the pond at night. The carp are floating.
F Nous n’utilisons plus de solvants depuis 2019. La mortalité des carpes vient d’un manque d’oxygène, mesuré lundi par la fédération de pêche ; le relevé est affiché en mairie et en lien ici. Nos portes sont ouvertes samedi à qui veut voir le bassin.
E We have not used solvents since 2019. The carp died from a lack of oxygen, measured on Monday by the angling federation; the report is posted at the town hall and linked here. Our doors are open on Saturday to anyone who wants to see the basin.
F Nous n’avons aucun commentaire à faire.
E We have no comment to make.

@ complaint preventable
P L’auto-école a encaissé mes 1 200 € puis plus rien, pas une leçon depuis deux mois, examen repoussé 3 fois.
P The driving school took my £1,200 then nothing, not one lesson in two months, test pushed back 3 times.
F Bonjour Enzo. Deux moniteurs sont partis en juillet et nous avons continué à inscrire des élèves : nous n’aurions pas dû. Vous avez le choix : cinq leçons dès mardi avec Fatou, ou le remboursement complet sous huit jours. Dites-moi ce qui vous arrange.
E Hello Enzo. Two instructors left in July and we kept on signing up students: we shouldn’t have. You have the choice: five lessons from Tuesday with Fatou, or a full refund within eight days. Tell me what suits you.
F Nous vous rappelons qu’un avis négatif non justifié peut être signalé à la plateforme.
E We remind you that an unjustified negative review can be reported to the platform.

@ complaint preventable
P Bibliothèque fermée sans prévenir un samedi, j’ai traversé la ville avec deux enfants. Panneau : "exceptionnellement fermé". Super.
P Library shut without notice on a Saturday, I crossed town with two kids. Sign: "exceptionally closed". Great.
F Traverser la ville avec deux enfants pour trouver porte close, je vous comprends. Une collègue s’est trouvée mal à l’ouverture et nous n’étions plus assez nombreux. L’info aurait dû être en ligne dès 9 h. Les retards de cette semaine ne seront pas comptés. Au plaisir de vous revoir tous les trois, Agnès
E Crossing town with two children to find the door shut, I understand you. A colleague fell ill at opening time and there weren’t enough of us left. The notice should have been online by 9. No late fees this week. Hope to see all three of you again, Agnès

@ complaint preventable
P Ils ont facturé un acte dentaire jamais réalisé, 480 €, et le secrétariat me raccroche au nez.
P They billed a dental procedure never carried out, £480, and the front desk hangs up on me.
F Secret professionnel oblige, nous ne pouvons répondre ici. Prenez rendez-vous.
E Due to patient confidentiality, we cannot reply here. Make an appointment.
F Ces allégations sont mensongères et nuisent à la réputation du cabinet. Un constat d’huissier a été dressé.
E These allegations are untrue and harm the reputation of the practice. A bailiff’s report has been drawn up.
F Une erreur de saisie a pu être commise. Le cas échéant, elle sera rectifiée.
E A data entry error may have been made. Where applicable, it will be corrected.

@ complaint preventable
P Le concert commence avec 2h30 de retard, pas un mot d’excuse, et les bières à 9 €. Plus jamais.
P Gig started 2.5 hours late, not a word of apology, and beers at £9. Never again.
F Deux heures et demie debout sans un mot, nous aussi on aurait hué. Le camion son est resté coincé à la frontière ; ça, on n’y pouvait rien. Se taire, en revanche, c’était notre choix et c’était le mauvais. Chaque billet donne droit à une consommation samedi prochain.
E Two and a half hours on your feet without a word, we’d have booed too. The sound truck got stuck at the border; nothing we could do about that. Keeping quiet, on the other hand, was our choice and the wrong one. Every ticket is good for a drink next Saturday.

@ complaint accident
P Coupure d’eau depuis hier soir dans tout le quartier, j’ai un nourrisson. À quelle heure ça revient ?
P Water cut off since last night in the whole area, I have a newborn. What time is it coming back?
F Avec un nourrisson, chaque heure compte. L’eau reviendra vers 17 h : une conduite de 1962 a éclaté avenue Foch, les équipes soudent en ce moment. Des packs sont à retirer à l’école Jaurès, et pour les bébés nous livrons à domicile : donnez-nous votre rue.
E With a newborn, every hour counts. Water will be back around 5 p.m.: a main from 1962 burst on Foch Avenue, crews are welding it right now. Bottled water can be collected at Jaurès school, and for babies we deliver to your door: tell us your street.
F Nos équipes sont mobilisées. Nous vous tiendrons informés.
E Our teams are on it. We will keep you informed.

@ complaint preventable
P Salle de sport : résiliée en janvier, prélevée jusqu’en juin. Ils disent que le recommandé s’est "perdu".
P Gym: cancelled in January, charged until June. They say my registered letter got "lost".
F Votre recommandé ne s’est pas perdu : il était dans notre bannette depuis le 9 janvier. C’est nous qui n’avons rien fait. Cinq mensualités vous sont rendues aujourd’hui, 149,50 € au total, et le mandat est supprimé. Mes excuses, et merci d’avoir insisté. Jonas
E Your registered letter didn’t get lost: it had been in our tray since 9 January. We’re the ones who did nothing. Five payments are being returned to you today, £149.50 in total, and the direct debit is deleted. My apologies, and thank you for persisting. Jonas
F Désolé si vous avez mal compris nos conditions. Passez à l’accueil, on vous expliquera calmement.
E Sorry if you misunderstood our terms. Come by the front desk, we’ll explain it to you calmly.

@ complaint preventable
P Vous vendez des melons "de la région" avec l’étiquette Espagne dessous. Vous nous prenez pour des truffes ?
P You sell "local" melons with a Spain sticker underneath. Do you take us for fools?
F Bien vu. Les deux cageots ont été mélangés à la mise en rayon et personne n’a vérifié l’ardoise. Elle est corrigée depuis 10 h. Si vous avez le ticket, on vous rembourse le melon, et on vous en offre un du Lot.
E Well spotted. The two crates got mixed up when stocking the shelf and nobody checked the board. It was put right at 10. If you have the receipt, we’ll refund the melon and give you one from Kent.
F Une étiquette collée de travers et c’est le scandale d’État. Bonne journée à vous aussi.
E One crooked sticker and it’s a national scandal. A good day to you too.
F Nous soutenons les producteurs locaux depuis 1987 et sommes fiers de nos valeurs.
E We have supported local growers since 1987 and are proud of our values.

@ complaint preventable
P J’ai été harcelée par un de vos vigiles à la sortie, il m’a suivie jusqu’au parking. J’ai peur de revenir.
P I was harassed by one of your security guards on the way out, he followed me to the car park. I’m scared to come back.
F Ce que vous décrivez est grave et je vous crois. L’agent est suspendu depuis ce matin et les images sont mises de côté pour la police. Rien ne vous oblige à nous parler, mais si vous le souhaitez, une collègue formée peut vous rappeler : son numéro direct est le 01 00 00 00 33. Nathalie Brun, directrice du magasin
E What you describe is serious and I believe you. The guard has been suspended since this morning and the footage set aside for the police. Nothing obliges you to talk to us, but if you wish, a trained colleague can call you back: her direct number is 01 00 00 00 33. Nathalie Brun, store manager
F Nos agents de sécurité sont employés par une société extérieure. Voyez avec elle.
E Our security staff are employed by an outside company. Take it up with them.

@ question accident
P Bonjour, peut-on venir avec son chien guide à l’exposition ? Le site ne dit rien.
P Hello, can I bring my guide dog to the exhibition? The website says nothing.
F Nous vous invitons à poser votre question via le formulaire de contact, rubrique « visite ».
E We invite you to ask your question through the contact form, section "visiting".

@ complaint preventable
P Le plombier a laissé le robinet ouvert, plafond du voisin effondré, et l’agence immobilière fait la morte.
P The plumber left the tap on, the neighbour’s ceiling came down, and the letting agency is playing dead.
F Trois appels, deux mails, aucune réponse de notre part : vous étiez seul avec les dégâts et c’est impardonnable. L’expert passe mercredi à 9 h, chez vous puis chez votre voisin. Les travaux sont à notre charge. Votre interlocutrice unique : Maud, 02 00 00 00 17.
E Three calls, two emails, no answer from us: you were alone with the damage and that is unforgivable. The surveyor comes on Wednesday at 9, to yours and then your neighbour’s. The works are on us. Your single point of contact: Maud, 02 00 00 00 17.
F Avez-vous déclaré le sinistre à votre assurance ? C’était à vous de le faire dans les cinq jours.
E Have you reported the claim to your insurer? It was up to you to do so within five days.

@ complaint preventable
P Vous avez euthanasié mon chat sans m’appeler. J’étais à vingt minutes.
P You put my cat to sleep without calling me. I was twenty minutes away.
F Vous auriez dû être près de lui. Je n’ai pas pris le temps de composer votre numéro, parce qu’il souffrait ; cela n’excuse rien. Je vous demande pardon. Je suis à la clinique jusqu’à ce soir et je vous dirai tout, heure par heure, si vous voulez l’entendre. Dr Lopez
E You should have been by his side. I didn’t take the time to dial your number because he was in pain; that excuses nothing. I ask for your forgiveness. I’m at the clinic until tonight and will tell you everything, hour by hour, if you want to hear it. Dr Lopez
F Ce n’était qu’une question de minutes de toute façon. Vous en retrouverez un autre.
E It was only a matter of minutes anyway. You’ll find another one.

@ complaint preventable
P Depuis la rentrée mon fils mange seul car "pas de place" à la cantine. Il a 6 ans.
P Since term started my son has been eating alone because there’s "no room" in the canteen. He’s 6.
F Un enfant de six ans ne mange pas seul, point. Dès ce midi il a sa place à la table des CP. Nous avions 14 inscrits de plus que de chaises et nous avons laissé traîner. Je suis passée le voir : il a repris deux fois du riz. Mme Kessler, directrice
E A six-year-old does not eat alone, full stop. From this lunchtime he has his place at the Year 1 table. We had 14 more children than chairs and we let it drag on. I went to see him: he had rice twice. Mrs Kessler, head teacher

@ complaint victim
P Faux SMS de votre part, j’ai perdu 800 €. Vous protégez pas vos clients !
P Fake text from you, I lost €800. You don’t protect your customers!
F Perdre 800 € comme ça, c’est violent. Ce SMS ne vient pas de nous : des escrocs utilisent notre nom depuis mardi. Faites opposition tout de suite au 0 800 00 00 31, puis déposez plainte ; je joins le modèle. Nous avons fait fermer le faux site à 11 h.
E Losing €800 like that is brutal. The text did not come from us: fraudsters have been using our name since Tuesday. Block your card right now on 0 800 00 00 31, then file a report; I’m attaching a template. We had the fake site shut down at 11.
F Nous ne demandons jamais vos codes par SMS. Il ne faut pas cliquer sur n’importe quoi.
E We never ask for your codes by text. People shouldn’t click on just anything.

@ complaint preventable
P Loyer HLM : ascenseur en panne depuis 3 mois, 7e étage, je suis enceinte de 8 mois.
P Council flat: lift out of order for 3 months, 7th floor, I’m 8 months pregnant.
F Sept étages à huit mois de grossesse, c’est inhumain et ça dure depuis trop longtemps. La carte électronique, en rupture chez le fabricant, a été commandée ailleurs : pose le jeudi 6. D’ici là, un agent monte vos courses chaque jour à 18 h. Je prends de vos nouvelles demain. Rachid, gardien-chef
E Seven floors at eight months pregnant is inhuman and has gone on far too long. The circuit board, out of stock at the manufacturer’s, has been ordered elsewhere: fitted on Thursday the 6th. Until then, one of our staff carries up your shopping every day at 6 p.m. I’ll check on you tomorrow. Rachid, head caretaker
F Le dossier est entre les mains de l’ascensoriste. Soyez assurée de notre entière mobilisation.
E The matter is in the hands of the lift company. Rest assured of our full commitment.

@ praise accident
P Votre infirmière de nuit, service B, a tenu la main de mon père jusqu’au bout. Je n’oublierai pas.
P Your night nurse on ward B held my father’s hand to the end. I won’t forget.
F Merci de nous l’écrire dans un moment pareil. Elle s’appelle Myriam, et votre message est affiché ce matin dans la salle de repos du service B. Nous pensons à vous et à votre père.
E Thank you for writing to us at such a time. Her name is Myriam, and your message went up this morning in the ward B staff room. Our thoughts are with you and your father.

@ complaint preventable
P Colis marqué "remis en main propre". À qui ? J’étais au boulot. Volé quoi.
P Parcel marked "handed to recipient". To whom? I was at work. Stolen, basically.
F La signature n’est pas la vôtre, je viens de comparer. Le livreur a triché pour gagner du temps, et c’est à nous d’en répondre. Un second colis est parti à l’instant en express, suivi 8K 221. Tenez-moi au courant s’il n’est pas là jeudi. Béa
E The signature isn’t yours, I’ve just compared. The driver cheated to save time, and that’s on us. A second parcel has just left by express, tracking 8K 221. Let me know if it isn’t there by Thursday. Béa
F Notre système indique que le colis a été remis. Vous avez certainement oublié, ou un proche l’a réceptionné.
E Our system shows that the parcel was delivered. You have probably forgotten, or a relative took it in.
F Tout est mis en œuvre pour retrouver votre colis, vous l’aurez très vite, croyez-nous !
E Everything is being done to find your parcel, you’ll have it very soon, trust us!

@ complaint preventable
P Studio photo : photos de naissance perdues, "le disque a lâché". Ma fille n’aura jamais plus trois jours.
P Photo studio: newborn pictures lost, "the drive failed". My daughter will never be three days old again.
F On ne rend pas trois jours de vie, et je ne vais pas faire semblant. Une seule copie, pas de sauvegarde : c’est une faute de débutant, et c’est la mienne. Un labo de récupération a le disque depuis lundi, à nos frais. Je vous téléphone vendredi, quoi qu’il donne. Éléonore
E You can’t give back three days of life, and I won’t pretend to. One copy, no backup: a beginner’s mistake, and it’s mine. A recovery lab has had the drive since Monday, at our expense. I’ll phone you on Friday, whatever comes of it. Eleanor
F Chère cliente, nous vous offrons une séance gratuite en dédommagement, valable six mois. À très vite au studio !
E Dear customer, we are offering you a free session as compensation, valid for six months. See you very soon at the studio!

@ complaint preventable
P Le club a viré mon fils de l’équipe par SMS, la veille du tournoi. Il a 11 ans, il a les yeux gonflés.
P The club dropped my son from the team by text, the day before the tournament. He’s 11, his eyes are swollen.
F Apprendre ça par SMS à onze ans, non. Ça aurait dû se dire en face, avec vous, et pas la veille. L’entraîneur viendra vous voir samedi avant l’échauffement pour s’expliquer avec Noé. Sa place au club n’a jamais été en cause.
E Learning that by text at eleven, no. It should have been said face to face, with you there, and not the day before. The coach will come and see you on Saturday before the warm-up to explain himself to Noah. His place at the club was never in question.

@ complaint accident
P 3h d’attente aux urgences avec un doigt ouvert, pas un verre d’eau. On est en quelle année ?
P 3 hours’ wait at A&E with a sliced finger, not even a glass of water. What year is this?
F Trois heures avec un doigt ouvert, c’est long et ça fait mal. Deux accidents de la route sont arrivés à 19 h et toute l’équipe est partie au bloc. Le verre d’eau, lui, ne dépendait de personne d’autre que nous. Une bénévole circule désormais chaque soir. Votre doigt, ça va mieux ?
E Three hours with a cut finger is long, and it hurts. Two road accidents came in at 7 p.m. and the whole team went to theatre. The glass of water, though, depended on nobody but us. A volunteer now does the rounds every evening. Is your finger any better?
F Merci de contacter la commission des usagers par courrier recommandé.
E Please contact the patient liaison committee by registered post.

@ complaint preventable
P Abonnement transport débité deux fois en septembre, 84,10 € x2. Le guichet m’envoie au site, le site au guichet.
P Travel pass charged twice in September, €84.10 x2. The desk sends me to the website, the website to the desk.
F Le guichet, le site, le guichet : vous avez fait la navette pour nous, et gratuitement. Le second prélèvement est parti par erreur lors du changement de banque. Il vous est recrédité ce matin ; comptez deux jours ouvrés. Il n’y a plus aucune démarche à faire. Aïcha
E Desk, website, desk: you’ve been running a shuttle for us, unpaid. The second debit went out by mistake when we changed banks. It’s being credited back this morning; allow two working days. There is nothing left for you to do. Aisha
F Certaines banques présentent deux fois le même ordre, cela n’est pas de notre ressort.
E Some banks submit the same order twice; this is not within our remit.

@ complaint preventable
P Payé 45 € la visite guidée, la guide a passé son temps au téléphone. Ma mère était venue exprès de Bari.
P Paid €45 for the guided tour, the guide spent the whole time on the phone. My mother had come specially from Bari.
F Votre mère a fait le voyage depuis Bari pour écouter quelqu’un téléphoner. J’en suis gênée pour nous. Le prix des deux visites vous revient cette semaine, et si elle est encore là dimanche, je la guiderai moi-même, en italien. Serena, responsable des visites
E Your mother travelled all the way from Bari to listen to somebody on the phone. I’m embarrassed for us. The price of both tours is coming back to you this week, and if she is still here on Sunday, I’ll show her round myself, in Italian. Serena, head of tours
F Nous prenons en compte votre remarque dans le cadre de notre démarche d’amélioration continue.
E We are taking your comment into account as part of our continuous improvement process.

@ rumour victim
P Il se dit que l’école Saint-Just ferme en juin. Mes enfants y sont. Quelqu’un confirme ??
P Word is St Just’s school is closing in June. My kids go there. Can someone confirm??
F Non, l’école ne ferme pas. Le conseil municipal a voté le budget 2026 le 14 février, classes comprises ; le compte rendu est en ligne. Deux salles seront repeintes en juillet, d’où les camions. Pour toute question, la directrice reçoit jeudi à 17 h.
E No, the school is not closing. The council voted the 2026 budget on 14 February, classes included; the minutes are online. Two rooms will be repainted in July, hence the vans. For any question, the head teacher is available on Thursday at 5 p.m.
F Nous ne répondons pas aux bruits de couloir.
E We do not respond to gossip.
F Ceux qui lancent ces rumeurs devraient réfléchir aux suites pénales de leurs actes.
E Those who start these rumours should think about the criminal consequences of their actions.

@ complaint preventable
P Mon fils s’est coincé le doigt dans votre toboggan, vis qui dépasse. Signalé en mai, rien.
P My son got his finger caught in your slide, a screw sticking out. Reported in May, nothing.
F Vous nous aviez alertés en mai et personne n’a bougé : voilà la vérité, et elle est grave. Le toboggan est condamné depuis 9 h 30, les autres jeux de la ville sont inspectés demain. Dites-nous comment va votre fils. Pour les frais médicaux, la mairie prend tout en charge : 03 00 00 00 21.
E You warned us in May and nobody moved: that’s the truth, and it is serious. The slide has been closed off since 9.30, and the town’s other playgrounds are being inspected tomorrow. Tell us how your son is. As for medical costs, the council will cover everything: 03 00 00 00 21.
F Une petite égratignure, on en a tous eu, il s’en remettra.
E A little scratch, we’ve all had one, he’ll get over it.

@ complaint preventable
P Fromage périmé depuis 11 jours en rayon, vendu "promo". J’ai photographié.
P Cheese 11 days out of date on the shelf, sold as a "special offer". I took a picture.
F Onze jours, en promo : aïe. Votre photo est nette et elle nous a fait mal. Rayon vidé à midi, tous les produits frais recontrôlés un par un, et le relevé quotidien change de mains. Rapportez le fromage ou juste la photo, l’accueil vous rembourse. Merci de l’avoir montré.
E Eleven days, on offer: ouch. Your photo is sharp and it stung. Shelf cleared at noon, every fresh product rechecked one by one, and the daily check is changing hands. Bring back the cheese or just the photo, the desk will refund you. Thank you for showing us.

@ complaint preventable
P Le taxi réservé pour mon IRM n’est jamais venu. Rendez-vous reporté de 3 mois. Merci l’ambulance "fiable".
P The taxi booked for my MRI never showed up. Appointment pushed back 3 months. Thanks "reliable" transport.
F Rater une IRM attendue depuis des mois parce que la course est restée dans la tablette du régulateur, je n’ai rien à dire pour nous défendre. J’appelle l’hôpital cet après-midi pour chercher un désistement, et je vous redis ce soir ce qu’ils proposent. Farid
E Missing an MRI you’d waited months for because the booking sat in the dispatcher’s tablet: I have nothing to say in our defence. I’m calling the hospital this afternoon to look for a cancellation, and I’ll tell you tonight what they offer. Farid
F Veuillez excuser ce contretemps indépendant de notre volonté.
E Please excuse this setback, which was beyond our control.

@ complaint preventable
P Notaire : 14 mois pour une succession simple. On me dit "ça suit son cours". Quel cours ?
P Solicitor: 14 months for a simple estate. I’m told "it’s taking its course". What course?
F Quatorze mois sans une date, je comprends que la formule vous agace. L’acte manquant, un certificat du cadastre, nous a été remis le 3 ; nous aurions pu vous le dire le 4. Signature proposée le 22 à 10 h ou le 24 à 15 h. Me Garnier
E Fourteen months without a date: I understand that the phrase grates. The missing document, a land registry certificate, was handed to us on the 3rd; we could have told you on the 4th. Signing offered on the 22nd at 10 or the 24th at 3 p.m. Mr Garnier

@ complaint accident
P Colis arrivé ouvert, il manque le jeu vidéo de mon fils. C’était pour ce soir, ses 10 ans.
P Parcel arrived opened, my son’s video game is missing. It was for tonight, he’s turning 10.
F Zut, pour ses dix ans en plus. Le carton a été ouvert dans le centre de tri de Rungis, on le voit au ruban. On ne peut pas rattraper l’heure, mais on peut lui envoyer le code du jeu par mail tout de suite : vous l’auriez avant les bougies. D’accord ?
E Damn, and on his tenth birthday too. The box was opened at the Rungis sorting centre, you can tell by the tape. We can’t turn back the clock, but we can email him the game code right now: you’d have it before the candles. Is that all right?

@ complaint preventable
P Votre influenceuse a dit que votre thé "soigne l’anxiété". Ma sœur a arrêté son traitement.
P Your influencer said your tea "cures anxiety". My sister stopped her treatment.
F Un thé ne soigne pas l’anxiété, et personne n’aurait dû le dire en notre nom. Que votre sœur reprenne contact avec son médecin dès aujourd’hui, s’il vous plaît. La vidéo est retirée, le contrat rompu, et un démenti sera publié ce soir sur tous nos comptes. Nous n’avions pas relu : c’est notre responsabilité.
E A tea does not cure anxiety, and nobody should have said so in our name. Please have your sister get back in touch with her doctor today. The video has been taken down, the contract ended, and a correction will be posted tonight on all our accounts. We hadn’t proofread it: that is our responsibility.

@ question accident
P La piscine est-elle ouverte le 11 novembre ? Et le bassin enfants ?
P Is the pool open on 11 November? And the children’s pool?
F Nous ne sommes pas certains, appelez l’accueil au 04 00 00 00 12.
E We aren’t certain, call the front desk on 04 00 00 00 12.

@ complaint preventable
P J’ai été opéré du mauvais genou. DU MAUVAIS GENOU. La clinique parle "d’écart".
P I had the wrong knee operated on. THE WRONG KNEE. The clinic calls it a "deviation".
F Aucun acte médical n’est exempt de risque. Le consentement que vous avez signé le mentionne.
E No medical procedure is free of risk. The consent form you signed says so.
F Nous sommes sincèrement désolés pour la gêne occasionnée.
E We are sincerely sorry for the inconvenience caused.

@ complaint preventable
P Vous avez coupé le courant à ma grand-mère de 91 ans pour une facture DÉJÀ PAYÉE. Elle est sous oxygène.
P You cut off my 91-year-old grandmother’s power over a bill ALREADY PAID. She’s on oxygen.
F L’électricité est revenue chez elle à 11 h 52, je l’ai eue au téléphone à l’instant. Le paiement était arrivé lundi et notre logiciel ne l’a pas rapproché. On a coupé quelqu’un sous oxygène pour une ligne mal lue : cela ne se pardonne pas facilement et je ne vous le demande pas. Son logement est désormais protégé de toute coupure. Yann, direction clientèle
E Power was restored to her home at 11.52, I’ve just had her on the phone. The payment had come in on Monday and our software failed to match it. We cut off someone on oxygen over a line misread: that isn’t easily forgiven and I’m not asking you to. Her home is now protected from any disconnection. Yann, head of customer care
F Sans référence client, aucun contrôle n’est possible. Communiquez-la au service recouvrement.
E Without a customer reference, no check is possible. Give it to the collections department.
F Mille excuses ! Nous faisons le maximum pour elle.
E A thousand apologies! We’re doing our utmost for her.

@ complaint preventable
P Mon avis 2 étoiles supprimé de votre site. Censure ?
P My 2-star review deleted from your website. Censorship?
F Il est remis en ligne, tel quel. Un filtre automatique écarte les avis contenant un prix, ce qui est absurde, et nous l’avons désactivé ce matin. Deux étoiles, d’accord : qu’est-ce qui vous a manqué pour la troisième ?
E It’s back online, word for word. An automatic filter rejects reviews that mention a price, which is absurd, and we switched it off this morning. Two stars, fair enough: what was missing for the third?
F Nous nous réservons le droit de modérer tout contenu contraire à nos conditions d’utilisation.
E We reserve the right to moderate any content that breaches our terms of use.

@ complaint preventable
P Chambre "vue mer" à 210 €. Vue : un mur. Un MUR.
P "Sea view" room at £210. View: a wall. A WALL.
F Ah non, ça ne va pas du tout ! Pouvez-vous nous envoyer votre nom de réservation en message privé ? On vous trouve mieux dans l’heure.
E Oh no, that won’t do at all! Can you send us your booking name in a private message? We’ll find you something better within the hour.

@ complaint preventable
P Le prof de votre centre de soutien a dit à ma fille qu’elle était "bête". Elle ne veut plus y aller.
P The tutor at your centre told my daughter she was "stupid". She won’t go back.
F Aucun enfant ne doit entendre ça, et surtout pas chez nous. J’ai parlé à l’enseignant : il le reconnaît, il ne reprendra pas le groupe. Votre fille n’est obligée à rien. Si elle veut réessayer, Inaya l’attend mercredi à 14 h. Sinon, le trimestre vous est rendu. Gilles, responsable du centre
E No child should hear that, least of all here. I have spoken to the tutor: he admits it, he won’t be taking the group again. Your daughter doesn’t have to do anything. If she wants to try again, Inaya will be waiting for her on Wednesday at 2 p.m. If not, the term is refunded. Gilles, centre manager
F Si votre fille s’est sentie blessée, nous en sommes navrés.
E If your daughter felt hurt, we are sorry about that.

@ complaint accident
P Festival annulé à cause du vent, billets non remboursés, "reportés". En 2027 !
P Festival cancelled because of the wind, tickets not refunded, "postponed". To 2027!
F L’article 9 de nos CGV prévoit le report en cas d’intempéries.
E Article 9 of our terms provides for postponement in the event of bad weather.

@ complaint preventable
P Le vétérinaire m’a facturé une radio sur un chien... je n’ai qu’une tortue.
P The vet billed me for an X-ray on a dog... I only own a tortoise.
F Votre tortue se porte à merveille et n’a pas une tête de labrador, on confirme 🐢 Deux fiches se sont croisées à l’accueil. La facture est corrigée, 74 € vous sont restitués, et Caroline s’excuse auprès de la tortue.
E Your tortoise is in great shape and looks nothing like a labrador, we can confirm 🐢 Two files got crossed at the front desk. The invoice is corrected, £74 is being returned to you, and Caroline apologises to the tortoise.

@ complaint preventable
P 1h20 au téléphone avec votre hotline, transféré 6 fois, puis coupé. SIX.
P 1h20 on the phone with your helpline, transferred 6 times, then cut off. SIX.
F Six transferts et un raccroché : à ce stade ce n’est plus de l’attente, c’est du mépris. Je prends le dossier de A à Z. Donnez-moi ici un créneau et je vous appelle, moi, avec votre historique sous les yeux : vous n’aurez rien à répéter. Manon, niveau 3
E Six transfers and a hang-up: at that point it’s no longer waiting, it’s contempt. I’m taking your case from A to Z. Give me a time slot here and I’ll call you myself, with your history in front of me: you won’t have to repeat anything. Manon, level 3
F En raison d’un nombre élevé d’appels, le temps d’attente peut être prolongé. Nous vous remercions de votre patience.
E Due to a high volume of calls, waiting times may be longer. We thank you for your patience.
F Toutes nos excuses, cela ne devrait pas arriver. Nous remontons l’information à l’équipe concernée.
E Our apologies, this shouldn’t happen. We are passing the information on to the team concerned.

@ praise accident
P Le petit mot glissé dans ma commande m’a fait pleurer (de joie). Ne changez rien.
P The little note slipped into my order made me cry (happy tears). Don’t change a thing.
F C’est Joana qui les écrit, à la main, tous. On lui a lu votre message devant tout l’atelier, elle a rougi. Merci à vous !
E Joana writes them, by hand, every one. We read her your message in front of the whole workshop, and she blushed. Thank you!

@ complaint preventable
P Crèche : mon fils rentré avec des traces de morsure, 4 dents, et pas un mot dans le cahier.
P Nursery: my son came home with bite marks, 4 teeth, and not a word in the diary.
F Vous l’avez découvert au bain, seule, et c’est le pire moment pour apprendre une chose pareille. La morsure date de 15 h 20, l’éducatrice l’a soignée et a oublié d’écrire. On relit ce soir les consignes avec toute l’équipe. Je vous raconte tout demain à l’accueil ? Julie, directrice
E You found out at bath time, on your own, and that’s the worst moment to learn such a thing. The bite happened at 3.20 p.m., the carer treated it and forgot to write it down. Tonight we’re going over the rules with the whole team. Shall I tell you everything tomorrow at drop-off? Julie, manager

@ complaint accident
P Panne du site des impôts le dernier jour. Si j’ai une amende je vous l’envoie.
P Tax website down on the last day. If I get fined I’m sending you the bill.
F Aucune amende : la date limite passe au vendredi 6 à minuit, pour tout le monde et sans rien demander. Un afflux de connexions a saturé le serveur à 18 h. On aurait pu le voir venir, c’est chaque année la même chose. Vous pourrez déposer dès 21 h.
E No fine: the deadline moves to Friday the 6th at midnight, for everyone and with nothing to request. A surge of logins saturated the server at 6 p.m. We could have seen it coming, it’s the same every year. You will be able to file from 9 p.m.

@ complaint preventable
P Robe de mariée retouchée trop courte. Je marche dessus... non, je marche 10 cm au-dessus. J-6.
P Wedding dress altered too short. I’m not stepping on it, I’m walking 10 cm above it. 6 days to go.
F Vous avez validé l’ourlet, signature à l’appui.
E You approved the hem, and we have your signature.

@ rumour victim
P On m’a dit que le boucher met du cheval dans le haché. À vérifier mais bon.
P I was told the butcher puts horse in the mince. Unconfirmed but still.
F Nous prenons acte et nous excusons auprès de notre clientèle pour ce trouble.
E We take note and apologise to our customers for this disturbance.

@ complaint preventable
P Facture d’eau 1 940 € pour un studio. Je vis seul, je me douche au travail.
P Water bill £1,940 for a studio flat. I live alone, I shower at work.
F 1 940 € pour une personne, même nous, on n’y croit pas. Ne payez rien : le prélèvement est bloqué depuis 14 h. Un agent relève votre compteur jeudi entre 8 et 10, et la facture sera refaite sur le vrai chiffre. Si la fuite est avant compteur, elle est pour nous.
E £1,940 for one person: even we don’t believe it. Don’t pay anything: the direct debit has been blocked since 2 p.m. One of our staff will read your meter on Thursday between 8 and 10, and the bill will be redone on the real figure. If the leak is before the meter, it’s on us.
F Tu nous envoies une photo du compteur en privé ? On compare avec le relevé et on te redit ce soir.
E Can you send us a photo of the meter privately? We’ll compare with the reading and get back to you tonight.

@ complaint preventable
P Lunettes payées 620 €, mauvaise correction, migraines depuis 3 semaines. L’opticien : "il faut s’habituer".
P Glasses for £620, wrong prescription, migraines for 3 weeks. Optician: "you need to get used to them".
F On ne s’habitue pas à des verres faux. L’axe de l’œil droit a été inversé à la commande ; j’ai l’écran sous les yeux. De nouveaux verres sont commandés en urgence, livrés samedi. Trois semaines de migraines, c’est long : je vous demande de nous pardonner. Théo Marchal, opticien
E Nobody gets used to lenses that are wrong. The axis for the right eye was reversed on the order; I have the screen in front of me. New lenses have been ordered as a rush job, delivered on Saturday. Three weeks of migraines is a long time: I ask you to forgive us. Theo Marshall, optician

@ complaint accident
P Arbre de la commune tombé sur ma voiture. L’assurance dit que c’est vous, vous dites que c’est l’assurance.
P A council tree fell on my car. The insurer says it’s you, you say it’s the insurer.
F Le ping-pong s’arrête ici. L’arbre était à nous, la déclaration est partie ce matin, numéro 24-118, et l’expert vous contacte avant mercredi. En attendant, la mairie vous prête un véhicule. Désolé pour ces dix jours perdus. Marc Thévenet, élu à la voirie
E The ping-pong stops here. The tree was ours, the claim went out this morning, number 24-118, and the assessor will contact you before Wednesday. Meanwhile, the council is lending you a vehicle. Sorry for the ten lost days. Mark Thevenet, councillor for roads
F Il n’y avait qu’à se garer ailleurs.
E You only had to park somewhere else.
F Voyez avec votre assureur, c’est son métier.
E Ask your insurer, that’s their job.

@ complaint preventable
P Le serveur a fait des remarques sur mon poids. Devant tout le monde. J’ai 16 ans.
P The waiter made remarks about my weight. In front of everyone. I’m 16.
F Tu n’as rien fait de mal. Un adulte t’a humiliée chez nous et aucun de nous n’a réagi, moi compris, j’étais au bar. Il ne travaille plus en salle. Si tu préfères que j’en parle avec tes parents plutôt qu’ici, dis-le-moi. Je te demande pardon. Vincent
E You did nothing wrong. An adult humiliated you in our place and none of us reacted, me included, I was at the bar. He no longer works on the floor. If you’d rather I talked to your parents instead of here, tell me. I ask your forgiveness. Vincent
F Bonjour, nous déplorons ce ressenti. Notre établissement défend des valeurs de bienveillance.
E Hello, we are sorry you feel that way. Our establishment stands for kindness.
F Attention, la diffamation est punie par la loi, même à 16 ans.
E Careful, defamation is punishable by law, even at 16.

@ complaint preventable
P Mon vélo volé dans VOTRE local "sécurisé". Badge en panne depuis des semaines.
P My bike stolen from YOUR "secure" storage. Badge reader broken for weeks.
F Un local sécurisé dont la porte ne ferme plus, ça n’a rien de sécurisé, et nous le savions depuis le 8. Le lecteur est changé, une caméra suit lundi. Envoyez-nous la facture du vélo : nous le remboursons, franchise comprise. On s’y engage par écrit.
E A secure room whose door no longer shuts isn’t secure at all, and we had known since the 8th. The reader has been replaced, a camera follows on Monday. Send us the bike’s invoice: we’ll refund it, excess included. We commit to it in writing.
F Nous ne sommes pas responsables des objets laissés dans les parties communes.
E We are not responsible for items left in communal areas.

@ question accident
P Le concert de ce soir est maintenu malgré l’alerte orange ?
P Is tonight’s concert still on despite the storm warning?
F Oui à cette heure (14 h 20). La préfecture décide à 17 h ; on l’écrit ici dans la minute. Si c’est annulé, votre billet vaut pour demain, même place.
E Yes as things stand (2.20 p.m.). The authorities decide at 5 p.m.; we’ll post it here within a minute. If it’s cancelled, your ticket is good for tomorrow, same seat.

@ complaint preventable
P Deux heures au comptoir de location, la voiture réservée "n’existe pas". Vacances fichues.
P Two hours at the rental desk, the car I booked "doesn’t exist". Holiday ruined.
F Une réservation payée qui n’existe pas au comptoir, c’est notre surréservation, pas un bug. Vous avez fait deux heures de queue pour ça et j’en suis navré. Une berline vous attend place 18, au prix de la citadine, plein fait. Bonne route malgré nous. Bruno, chef d’agence
E A paid booking that doesn’t exist at the desk is our overbooking, not a bug. You queued for two hours for that and I’m so sorry. A saloon is waiting for you in bay 18, for the price of the small car, tank full. Safe travels in spite of us. Bruno, branch manager

@ complaint preventable
P Mon père, 78 ans, a signé une alarme à 4 000 € à votre démarcheur. Il a Alzheimer. Vous êtes des vautours.
P My father, 78, signed a £4,000 alarm contract with your door-to-door rep. He has Alzheimer’s. You’re vultures.
F Votre père n’aurait jamais dû être sollicité. Le contrat est annulé, sans papier à fournir, et les 4 000 € repartent aujourd’hui. Le commercial a été suspendu et toutes ses ventes de l’année sont réexaminées. Vous êtes en colère, il y a de quoi. Hélène Astier, directrice générale
E Your father should never have been approached. The contract is cancelled, with no paperwork to supply, and the £4,000 is going back today. The salesman has been suspended and all his sales this year are being re-examined. You are angry, and with reason. Helen Astier, managing director
F Le terme de « vautours » est injurieux et nous vous demandons de le retirer sous 24 heures.
E The term "vultures" is insulting and we ask you to withdraw it within 24 hours.

@ complaint preventable
P La salade composée : une limace. Vivante. Elle allait mieux que moi.
P The mixed salad: a slug. Alive. It was doing better than me.
F La limace a été relogée, vous êtes remboursé, et le chef relave tout à l’eau vinaigrée depuis midi. Blague à part, c’était à nous de la voir avant vous. Mille pardons. Repassez quand l’appétit revient ? Sandrine
E The slug has been rehoused, you’ve been refunded, and the chef has been rewashing everything in vinegar water since noon. Joking aside, it was for us to spot it before you did. A thousand pardons. Will you come back when your appetite does? Sandrine

@ praise accident
P Panne sur l’A7, votre dépanneur m’a même prêté sa veste. Respect.
P Broke down on the M6, your recovery driver even lent me his jacket. Respect.
F Il s’appelle Jojo et il vient de rougir jusqu’aux sourcils. Gardez la veste au chaud, il passe la reprendre avec deux cafés. Merci d’avoir pris le temps !
E His name is Jojo and he just blushed to his eyebrows. Keep the jacket warm, he’ll come by for it with two coffees. Thank you for taking the time!
F Nous prenons note de votre satisfaction.
E We take note of your satisfaction.

@ complaint preventable
P Tri des déchets : amende de 135 € pour un carton à MON nom déposé par VOTRE livreur.
P Waste sorting: £135 fine for a box with MY name dumped by YOUR driver.
F Nous avons payé les 135 € ce matin, la preuve est dans votre boîte mail. Le livreur a laissé l’emballage sur le trottoir pour gagner dix minutes ; il a été repris, et la règle aussi : on remporte les cartons. Vous n’auriez pas dû avoir à réclamer.
E We paid the £135 this morning, the proof is in your inbox. The driver left the packaging on the pavement to save ten minutes; he has been told, and so has everyone: we take boxes away. You shouldn’t have had to ask.

@ complaint preventable
P Votre assistant vocal a commandé 40 kg de croquettes pendant que je regardais un film. J’ai un poisson rouge.
P Your voice assistant ordered 40 kg of cat food while I was watching a film. I own a goldfish.
F 40 kg pour un poisson rouge, il doit être costaud. La commande est annulée et rien n’est débité. Le mot « croquer » déclenchait l’achat, on a honte, c’est coupé depuis 16 h. Un achat vocal demandera désormais un code. Vous nous direz comment finit le film ?
E 40 kg for a goldfish, he must be a big lad. The order is cancelled and nothing has been charged. The word "cat" triggered the purchase, we’re ashamed, it’s been switched off since 4 p.m. Voice purchases will now require a code. Will you tell us how the film ends?

@ complaint preventable
P 3e candidature, entretien passé, puis silence. Six semaines. C’est ça "l’humain au cœur" ?
P 3rd application, interview done, then silence. Six weeks. Is that "people first"?
F Six semaines de silence après un entretien, ce n’est pas « l’humain au cœur », c’est l’inverse. Le poste a été pourvu en interne le 2 et personne ne vous l’a écrit. Je vous dois un vrai retour : demain 18 h, par téléphone si cela vous convient. Amandine, recrutement
E Six weeks of silence after an interview isn’t "people first", it’s the opposite. The post was filled internally on the 2nd and nobody wrote to you. I owe you proper feedback: tomorrow 6 p.m., by phone if that suits you. Amanda, recruitment

@ complaint preventable
P Ma valise est à Oslo, moi à Porto, et votre comptoir "objets perdus" est... perdu. Mariage de ma sœur ce soir.
P My suitcase is in Oslo, I’m in Porto, and your lost property desk is... lost. My sister’s wedding is tonight.
F Votre valise dort à Oslo par notre négligence, et ce soir vous mariez votre sœur. Achetez de quoi vous habiller, jusqu’à 300 €, ticket en photo, nous réglons dans la semaine. Le bagage sera à votre hôtel demain vers midi. Profitez d’elle. Sigrid, bagages
E Your suitcase is asleep in Oslo through our negligence, and tonight your sister is getting married. Buy yourself something to wear, up to €300, a photo of the receipt, and we’ll settle it within the week. The bag will be at your hotel tomorrow around noon. Enjoy the day with her. Sigrid, baggage

@ complaint preventable
P Le cours de yoga en ligne coupe toutes les 4 minutes. 39 € par mois pour faire la planche devant un rond qui tourne.
P The online yoga class cuts out every 4 minutes. £39 a month to hold a plank in front of a spinning wheel.
F Tenir la planche devant un rond qui tourne, c’est un sport qu’on ne vendait pas. On a changé d’hébergeur sans tester aux heures de pointe, on s’est plantés. Retour à l’ancien ce soir 22 h. Votre mois est offert. Nina
E Holding a plank in front of a spinning wheel is a sport we weren’t selling. We changed hosts without testing at peak times, we got it wrong. Back to the old one tonight at 10. Your month is free. Nina

@ complaint preventable
P Vous avez démoli le muret de ma grand-mère "par erreur de parcelle". 40 ans qu’il tenait.
P You knocked down my grandmother’s wall "wrong plot". It had stood for 40 years.
F Quarante ans debout, dix minutes de pelleteuse, et c’est à nous de porter ça. Le plan était bon, le chef d’équipe l’a lu à l’envers. Un maçon du pays le remonte à partir du 9, pierre à pierre, avec les siennes. J’ai rendez-vous demain chez votre grand-mère pour m’excuser devant elle. Bernard Sol
E Forty years standing, ten minutes of digger, and that is ours to bear. The plan was right, the foreman read it upside down. A local mason is rebuilding it from the 9th, stone by stone, with her own stones. Tomorrow I have an appointment at your grandmother’s to apologise to her in person. Bernard Sol

@ complaint accident
P Une heure sans ascenseur à la tour B, ma voisine en fauteuil coincée dehors avec ses courses qui fondent.
P An hour without a lift in tower B, my neighbour in her wheelchair stuck outside with her shopping melting.
F On monte la chercher ? Deux agents arrivent avec la chaise portative, dix minutes. Le moteur a disjoncté à 17 h 05, le réparateur est dessus. Gardez-nous la liste des courses perdues, on remplace.
E Shall we come and carry her up? Two of our people are on their way with the portable chair, ten minutes. The motor tripped at 5.05 p.m., the repairman is on it. Keep us a list of the spoilt shopping, we’ll replace it.

@ complaint preventable
P Votre chocolat "sans huile de palme"... 3e ingrédient : huile de palme. Loupe fournie ?
P Your "palm oil free" chocolate... 3rd ingredient: palm oil. Magnifying glass included?
F Démasqués, et à raison. L’ancienne recette est partie dans le nouvel emballage : 3 200 tablettes, retirées des magasins hier soir. Rapportez-la entamée ou non, elle est reprise. Nous n’avions pas contrôlé la première palette, nous les contrôlons toutes.
E Caught out, and rightly so. The old recipe went into the new wrapper: 3,200 bars, taken off the shelves last night. Bring it back opened or not, we’ll take it. We hadn’t checked the first pallet; now we check them all.

@ rumour victim
P Le maire aurait offert le terrain du stade à son cousin. Ça ne m’étonne même pas.
P The mayor supposedly gave the stadium land to his cousin. Doesn’t even surprise me.
F Le terrain n’a pas été donné : il n’a pas été vendu non plus. Il appartient à la commune depuis 1974 (acte consultable en mairie). La famille du maire n’a déposé aucun projet. Prochain conseil public : lundi, 19 h.
E The land has not been given away; nor has it been sold. It has belonged to the town since 1974 (the deed can be consulted at the town hall). The mayor’s family has submitted no project. Next public meeting: Monday, 7 p.m.
F Ces propos sont diffamatoires. Une plainte est déposée ce jour.
E These statements are defamatory. A complaint is being filed today.

@ complaint preventable
P Mon chien rentré de la pension avec 3 kilos en moins et l’oreille infectée. "Il boudait".
P My dog came home from the kennels 3 kilos lighter with an infected ear. "He was sulking".
F Un chien qui perd trois kilos ne boude pas, il va mal, et on aurait dû vous appeler dès le deuxième jour. La soigneuse n’a rien noté, je n’ai rien vérifié. Le vétérinaire de votre choix, à nos frais, aujourd’hui si vous pouvez. Comment va Pixel ?
E A dog that loses three kilos isn’t sulking, he’s unwell, and we should have called you on day two. The carer wrote nothing down, I checked nothing. The vet of your choice, at our expense, today if you can. How is Pixel?
F Envoyez le compte rendu du vétérinaire à dossier@pension-azur.example.
E Send the vet’s report to claims@azure-kennels.example.

@ complaint preventable
P Bouquet de départ en retraite au nom de ma collègue DÉCÉDÉE l’an dernier. Devant 60 personnes.
P Retirement bouquet made out to my colleague who DIED last year. In front of 60 people.
F Toutes nos excuses si cela a pu heurter certaines personnes.
E Our apologies if this may have upset some people.

@ question accident
P Le menu végé est-il vraiment végétarien ? Parmesan, présure, tout ça.
P Is the veggie menu really vegetarian? Parmesan, rennet, all that.
F Bonne question. Le parmesan, non : présure animale. Nous le remplaçons sur demande par un fromage à coagulant végétal, sans supplément. Le reste du menu, oui. La carte va être précisée cette semaine.
E Good question. The parmesan isn’t: animal rennet. We replace it on request with a cheese made with vegetable rennet, at no extra cost. The rest of the menu is. The menu will be clarified this week.

@ complaint preventable
P Parking : 48 € pour 2 h, barrière bloquée, bouton d’aide muet. J’ai raté la fin de vie de mon chat chez le véto.
P Car park: £48 for 2 hours, barrier stuck, help button dead. I missed my cat’s last moments at the vet’s.
F Vous étiez attendu ailleurs, et une barrière vous a retenu. Je suis profondément désolée pour votre chat et pour ces minutes-là. L’interphone ne sonnait plus depuis vendredi ; personne ne s’en était rendu compte. Les 48 € sont rendus. S’il y a autre chose, je suis là : 01 00 00 00 88. Farah
E You were needed elsewhere, and a barrier held you back. I am deeply sorry about your cat and about those minutes. The intercom hadn’t been ringing since Friday; nobody had noticed. The £48 has been returned. If there is anything else, I’m here: 01 00 00 00 88. Farah
F Nous allons faire le point avec le prestataire et reviendrons vers vous dès que possible.
E We will review this with the contractor and get back to you as soon as possible.

@ complaint preventable
P Le colis "livré" : dans la poubelle jaune. Ramassée ce matin. Adieu mes baskets.
P Parcel "delivered": in the recycling bin. Emptied this morning. Goodbye trainers.
F La poubelle jaune le jour du ramassage, il fallait le faire. Pardon. Une paire neuve, même pointure, part ce soir en point relais, au chaud derrière un comptoir. Rien à payer, rien à prouver. Le livreur sera vu demain par son chef. Ismaël
E The recycling bin on collection day: that takes some doing. Sorry. A new pair, same size, leaves tonight for a pick-up point, safe behind a counter. Nothing to pay, nothing to prove. The driver will be seen by his manager tomorrow. Ismael

@ praise accident
P Votre cantine bio : mon fils réclame des lentilles à la maison. Des LENTILLES.
P Your organic canteen: my son is asking for lentils at home. LENTILS.
F Merci de votre fidélité.
E Thank you for your loyalty.

@ complaint preventable
P Facturé un "lit bébé" 25 €/nuit. On n’a pas de bébé. On a 71 ans.
P Charged for a "baby cot" at £25 a night. We have no baby. We’re 71.
F Félicitations pour le bébé surprise 😅 Plus sérieusement : le lit était celui de la chambre voisine. Les 75 € vous sont rendus, vous les verrez sous trois jours. Et la prochaine fois, on demandera avant de faire le lit.
E Congratulations on the surprise baby 😅 Seriously though: the cot was for the room next door. The £75 is being returned to you, you’ll see it within three days. And next time, we’ll ask before making up the bed.

@ complaint preventable
P Trottoir gelé devant VOTRE magasin, ma mère s’est fracturé la hanche. Pas un grain de sel.
P Icy pavement outside YOUR shop, my mother broke her hip. Not a grain of salt.
F Une hanche cassée devant notre porte, et le sac de sel était dans la réserve. Il n’y a pas d’excuse à ça. Notre assurance a été saisie par nos soins ce matin ; votre mère n’a rien à avancer. J’aimerais lui rendre visite si elle l’accepte. Comment s’est passée l’opération ? Corinne
E A broken hip outside our door, and the bag of salt was in the stockroom. There’s no excuse for that. We notified our insurance ourselves this morning; your mother has nothing to pay up front. I would like to visit her if she agrees. How did the operation go? Corinne

@ complaint preventable
P Trois semaines que j’attends mon lave-linge, on m’a encore décalé la livraison ce matin sans prévenir. J’ai posé deux jours de congé pour rien !
P Three weeks I’ve been waiting for my washing machine and this morning the delivery got pushed back again without a word. I took two days off for nothing!
F Bonjour Nadia, deux jours de congé gâchés par notre faute, il n’y a pas d’excuse. Votre machine part demain à 8 h avec notre équipe de Lille, et le chauffeur vous appellera une demi-heure avant. Les frais de livraison vous sont remboursés. Hugo, service livraison
E Hello Nadia, two days of leave wasted through our fault, there’s no excuse. Your machine leaves tomorrow at 8 a.m. with our Lille team, and the driver will ring you half an hour before. Your delivery charge is refunded. Hugo, delivery team
F Nous comprenons votre mécontentement. Notre transporteur rencontre actuellement des difficultés indépendantes de notre volonté. Votre livraison interviendra dans les meilleurs délais. Merci de votre patience.
E We understand your dissatisfaction. Our carrier is currently experiencing difficulties beyond our control. Your delivery will take place as soon as possible. Thank you for your patience.
F Il aurait suffi de lire le mail que nous vous avons envoyé la veille : tout y était expliqué. On ne peut pas être tenu responsable des clients qui ne consultent pas leur messagerie.
E You only had to read the email we sent you the day before: it was all explained there. We cannot be held responsible for customers who don’t check their inbox.
F Deux jours posés et toujours pas de machine : à votre place je serais furieuse aussi. On s’est trompés de créneau dans le planning, tout bêtement. Je vous ai réservé le premier passage de jeudi, 7 h 30, et je reste joignable jusque-là.
E Two days off and still no machine: in your shoes I’d be furious too. We put you in the wrong slot, simple as that. I’ve booked you the first run on Thursday, 7.30, and you can reach me until then.

@ complaint preventable
P Un cheveu long comme le bras dans mon tartare hier soir chez vous. Le serveur a haussé les épaules. Écœurée.
P A hair as long as my arm in my tartare at your place last night. The waiter shrugged. Disgusted.
F Un cheveu dans une assiette, c’est non. Et un haussement d’épaules, encore moins. Je vous présente mes excuses au nom de toute la salle. Votre repas vous sera remboursé et j’en parle au brief de ce soir. Marc, gérant
E A hair on a plate is a no. And a shrug, even more so. I apologise on behalf of the whole floor team. Your meal will be refunded and I’m raising it at tonight’s briefing. Marc, manager
F Si vous avez été gênée par cet incident, nous le regrettons. Notre établissement applique les normes d’hygiène les plus strictes et nos équipes sont formées chaque année.
E If this incident bothered you, we regret it. Our establishment applies the strictest hygiene standards and our teams are trained every year.
F Beurk. On aurait fait la même tête que vous. On a repris la vidéo du service et parlé au serveur : charlotte obligatoire en cuisine dès aujourd’hui. Pouvez-vous nous dire à quelle table vous étiez ?
E Yuck. We’d have pulled the same face. We went back over the service and had a word with the waiter: hairnets compulsory in the kitchen from today. Can you tell us which table you were at?

@ complaint accident
P L’appli de ma banque est en carafe depuis ce matin, impossible de payer mes courses. La honte à la caisse.
P My bank’s app has been down since this morning, couldn’t pay for my shopping. Mortifying at the till.
F Vous retrouver bloqué à la caisse devant tout le monde, c’est humiliant et nous en sommes navrés. Une mise à jour ratée cette nuit a coupé les paiements. Les cartes physiques fonctionnent à nouveau depuis 11 h 40 ; l’appli suit d’ici 14 h. Prochain point ici à midi.
E Being stuck at the till in front of everyone is humiliating and we’re so sorry. A botched update overnight knocked out payments. Physical cards have worked again since 11.40; the app should follow by 2 p.m. Next update here at noon.

@ rumour victim
P Il paraît que les yaourts Pré Doux contiennent du plastique, tout un lot rappelé. Ne mangez plus ça !!
P Apparently Pré Doux yoghurts contain plastic, a whole batch recalled. Stop eating that!!
F Bonjour, aucun lot de yaourts Pré Doux n’a été rappelé. La liste officielle est en ligne ; vous pouvez le vérifier. Nos pots sont contrôlés toutes les deux heures et nous publions les résultats. Merci d’avoir posé la question.
E Hello, no batch of Pré Doux yoghurt has been recalled. The official list is on the government’s recall site; you can check it. Our pots are tested every two hours and we publish the results. Thank you for raising it.

@ complaint preventable
P Ma fille a été laissée seule au portail de la piscine municipale 40 min parce que le cours était annulé. Personne n’a appelé !
P My daughter was left alone at the gate of the town pool for 40 min because the lesson was cancelled. Nobody called!
F Madame, votre fille n’aurait jamais dû attendre seule quarante minutes. Le cours a été annulé à 16 h et le SMS aux parents n’est pas parti : c’est notre erreur. Dès lundi, un maître-nageur restera à l’entrée jusqu’à l’arrivée de chaque famille. Comment va-t-elle ?
E Madam, your daughter should never have had to wait forty minutes on her own. The lesson was cancelled at 4 p.m. and the text to parents never went out: that is our mistake. From Monday, an instructor will stay at the entrance until every family arrives. How is she?
F Le règlement intérieur, article 7, précise que les parents doivent s’assurer de la présence de l’encadrant avant de déposer leur enfant. Nous vous invitons à le relire.
E The internal rules, article 7, state that parents must make sure an instructor is present before dropping off their child. We invite you to read them again.
F J’ai lu votre message trois fois et j’en ai la gorge serrée. Je suis la directrice de la piscine. Je voudrais vous présenter mes excuses de vive voix, à vous et à votre fille : puis-je vous appeler ce soir ? Envoyez-moi votre numéro en message privé. Claire Vautrin
E I’ve read your message three times with a lump in my throat. I run the pool. I’d like to say sorry to you and your daughter in person: may I call you tonight? Send me your number in a private message. Claire Vautrin

@ complaint preventable
P 89 € de "frais de dossier" sur ma facture de téléphone alors qu’on m’avait dit zéro frais. C’est du vol.
P €89 "admin fee" on my phone bill when I was told no fees. It’s theft.
F Bonjour, afin de traiter votre demande, merci de nous communiquer votre numéro de ligne et votre date de naissance en MP. Cordialement, le service client
E Hello, in order to process your request, please send us your line number and date of birth by DM. Kind regards, Customer service

@ complaint preventable
P Le chauffeur du bus 12 a refusé de sortir la rampe pour mon fauteuil. Resté sous la pluie. C’est ça le service public ?
P The driver of the number 12 bus refused to put the ramp out for my wheelchair. Left in the rain. Is that public service?
F On vous a laissé sous la pluie alors que la rampe marchait : c’est inacceptable et c’est chez nous que ça s’est passé. Le conducteur a été entendu ce matin. Dites-nous l’heure et l’arrêt, on vous rappelle aujourd’hui.
E You were left in the rain when the ramp was working: that is unacceptable and it happened on our watch. The driver was interviewed this morning. Tell us the time and the stop and we’ll call you back today.

@ complaint accident
P Vol annulé à minuit, 200 personnes par terre à l’aéroport avec des bébés et pas une bouteille d’eau. Bravo.
P Flight cancelled at midnight, 200 people on the airport floor with babies and not one bottle of water. Well done.
F Passer la nuit par terre avec un bébé, sans eau, c’est indigne. L’orage nous a cloués au sol, mais les bouteilles et les couvertures, c’était à nous de les apporter, et on ne l’a pas fait. Nouveau départ à 9 h 15, porte 22. Petit déjeuner offert au comptoir 4.
E Spending the night on the floor with a baby and no water is not acceptable. The storm grounded us, but water and blankets were ours to bring and we didn’t. New departure at 9.15, gate 22. Free breakfast at desk 4.

@ complaint preventable
P Chauffage HS depuis 5 jours dans la résidence, ma mère de 84 ans a 14 degrés dans sa chambre. Vous attendez quoi ?
P Heating broken for 5 days in the home, my 84-year-old mother has 14 degrees in her room. What are you waiting for?
F 14 degrés dans la chambre d’une dame de 84 ans, nous en avons honte. La pièce est arrivée ce matin, le chauffagiste est sur place. En attendant, votre mère a un radiateur et deux couvertures, et je passe la voir à 15 h. Je vous téléphone en sortant. Sophie, directrice
E 14 degrees in an 84-year-old lady’s room: we are ashamed. The part arrived this morning and the heating engineer is on site. Meanwhile your mother has a heater and two blankets, and I’m seeing her at 3 p.m. I’ll phone you as I leave. Sophie, director

@ complaint preventable
P J’ai trouvé une vis dans mon pain. UNE VIS. J’ai failli y laisser une dent.
P I found a screw in my loaf. A SCREW. I nearly lost a tooth.
F Vous auriez pu vous blesser gravement, et ça me glace. J’ai arrêté le pétrin, retiré la fournée et prévenu les autres magasins. Gardez la vis et le pain s’il vous plaît : je passe les chercher quand vous voulez. Et votre dent ? Antoine, boulanger
E You could have been badly hurt, and that chills me. I’ve stopped the mixer, pulled the batch and warned the other shops. Please keep the screw and the bread: I’ll come and fetch them whenever you like. And your tooth? Antoine, baker

@ complaint preventable
P Six mois pour un dossier de passeport, la mairie ne répond jamais au téléphone. J’ai raté l’enterrement de mon oncle.
P Six months for a passport application, the town hall never answers the phone. I missed my uncle’s funeral.
F Toutes nos condoléances. Ne pas avoir pu dire adieu à votre oncle à cause d’un dossier resté chez nous, rien ne le réparera. Votre passeport est prêt ; le service l’a perdu de vue entre deux bureaux. Je vous attends mercredi sans rendez-vous, guichet 2. Paul Estève, adjoint à l’état civil
E Our deepest condolences. Not being able to say goodbye to your uncle because of a file that sat with us: nothing will make up for that. Your passport is ready; the department lost track of it between two offices. I’ll see you Wednesday, no appointment needed, desk 2. Paul Estève, deputy for civil records

@ complaint preventable
P Votre pub se moque des gens qui bégaient. Mon fils a 9 ans, il bégaie, il a pleuré devant la télé.
P Your ad makes fun of people who stammer. My son is 9, he stammers, he cried in front of the telly.
F Votre fils a pleuré à cause de nous, et aucune blague ne vaut ça. Le spot est retiré de toutes les chaînes ce soir. Nous avons manqué de jugement, personne ne nous a forcé la main. Pardon à lui, et à tous ceux qu’on a blessés. Dites-lui, si vous voulez bien, qu’on aimerait lui écrire.
E Your son cried because of us, and no joke is worth that. The ad comes off every channel tonight. We showed poor judgement, nobody forced our hand. Sorry to him, and to everyone we hurt. Tell him, if you don’t mind, that we would love to write to him.

@ complaint accident
P Data breach chez vous, mon mail et mon adresse dans la nature, et je l’apprends par la presse ??
P Data breach at your place, my email and address out in the wild, and I learn it from the press??
F Vous auriez dû l’apprendre par nous. 12 400 comptes sont touchés : nom, mail et adresse, pas de mot de passe ni de carte bancaire. La faille est fermée depuis dimanche 21 h et la CNIL est prévenue. Chaque client concerné recevra un mail avant ce soir.
E You should have heard it from us. 12,400 accounts are affected: name, email and address, no passwords or bank cards. The flaw was closed on Sunday at 9 p.m. and the regulator has been informed. Every customer affected will get an email before tonight.

@ complaint preventable
P Hôtel 4 étoiles : punaises de lit, et la réception me propose... un spray. Sérieux ?
P 4-star hotel: bed bugs, and reception offers me... a spray. Seriously?
F Un spray, franchement... À votre place, j’aurais fait ma valise. Nous avons fermé la chambre 214 et les deux voisines, et une équipe cynophile passe cet après-midi. Votre séjour vous est intégralement remboursé, pressing compris. Je suis à la réception jusqu’à 20 h. Karim, directeur
E A spray, honestly... In your place I would have packed my bags. We’ve closed room 214 and the two next to it, and a sniffer-dog team is coming this afternoon. Your stay is refunded in full, dry cleaning included. I’m at reception until 8 p.m. Karim, manager

@ complaint preventable
P Ma commande de dragées de mariage arrive demain... le mariage était samedi. Merci hein.
P My order of wedding favours arrives tomorrow... the wedding was on Saturday. Cheers for that.
F Un mariage n’a lieu qu’une fois et nous l’avons manqué. Nous avions noté le 21 au lieu du 12, personne n’a relu. Vous êtes remboursée ce jour, en totalité, et le colis est à vous si vous en voulez encore.
E A wedding only happens once and we missed yours. We wrote down the 21st instead of the 12th, and nobody double-checked. You’re being refunded today, in full, and the parcel is yours if you still want it.

@ complaint preventable
P Vos livreurs garés sur la piste cyclable tous les jours. Hier je suis tombée à cause de ça, poignet cassé.
P Your delivery vans parked on the cycle lane every day. Yesterday I fell because of it, broken wrist.
F Un poignet cassé parce qu’un de nos camions bloquait la piste : je suis vraiment désolé. On a demandé le GPS du véhicule, et dès demain plus aucun arrêt rue des Lilas. Comment vous sentez-vous aujourd’hui ? Pour la prise en charge, mon mail direct : d.renard@velocolis.example.
E A broken wrist because one of our vans was blocking the lane: I’m truly sorry. We’ve pulled the vehicle’s GPS records, and from tomorrow no more stops on Lilas Street. How are you feeling today? To sort out your costs, my direct email: d.renard@velocolis.example.

@ complaint preventable
P Prof absent depuis 2 mois au collège, aucun remplaçant, et les élèves passent le brevet en juin. Le rectorat dort ?
P Maths teacher absent for 2 months at the school, no replacement, and pupils sit exams in June. Is the board asleep?
F Deux mois sans cours à quelques semaines du brevet : l’inquiétude des parents est légitime. Une remplaçante prend ses fonctions lundi 4 mars, 18 heures par semaine. Des heures de rattrapage seront proposées pendant les vacances. Nous aurions dû vous tenir informés plus tôt.
E Two months without lessons just weeks before the exam: parents’ worry is legitimate. A replacement starts on Monday 4 March, 18 hours a week. Catch-up hours will be offered over the holidays. We should have kept you informed sooner.

@ complaint accident
P Panne d’internet chez moi depuis 4 jours. Je télétravaille, je perds de l’argent. Répondeur, répondeur, répondeur.
P Internet down at home for 4 days. I work from home, I’m losing money. Voicemail, voicemail, voicemail.
F Quatre jours sans connexion quand on travaille de chez soi, et un répondeur pour toute réponse : c’est exaspérant. Un câble a été sectionné rue Pasteur lors de travaux. La réparation est prévue jeudi à 18 h. D’ici là, nous vous prêtons une clé 4G, à retirer en boutique.
E Four days offline when you work from home, and nothing but a voicemail: it’s exasperating. A cable was cut on Pasteur Street during roadworks. The repair is due Thursday at 6 p.m. Until then we’ll lend you a 4G dongle, to pick up in store.

@ complaint preventable
P On nous a servi du poulet rose à la cantine, trois gosses malades. Et on nous dit "gastro de saison" ??
P They served pink chicken in the canteen, three kids ill. And we’re told "seasonal bug"??
F Trois enfants malades, c’est trois de trop. Nous n’avions pas à parler de gastro avant d’avoir les résultats. Les plats témoins sont au laboratoire, réponse vendredi, que nous afficherons à l’entrée. Le poulet est suspendu jusque-là. Le médecin scolaire peut recevoir chaque famille.
E Three sick children is three too many. We had no business talking about a bug before having the results. The sample dishes are at the lab, answer on Friday, which we’ll post at the entrance. Chicken is off the menu until then. The school doctor can see each family.

@ complaint preventable
P Commandé un canapé gris, reçu un canapé vert pomme. Le SAV me dit "c’est presque pareil". MDR.
P Ordered a grey sofa, got an apple-green one. Customer service tells me "it’s almost the same". LOL.
F Gris et vert pomme, non, ce n’est pas presque pareil. Notre entrepôt a collé la mauvaise étiquette. Le gris est réservé à votre nom et le camion échange les deux samedi matin, sans rien à porter ni à payer. Merci de nous l’avoir signalé avec humour. Lou
E Grey and apple green: no, that is not almost the same. Our warehouse stuck on the wrong label. The grey one is set aside in your name and the van will swap them on Saturday morning, with nothing to carry or pay. Thanks for flagging it with humour. Lou

@ complaint preventable
P Ma banque m’a prélevé DEUX FOIS le loyer. Découvert, agios, et le conseiller « en réunion » depuis 3 jours.
P My bank took my rent out TWICE. Overdraft, fees, and the adviser has been "in a meeting" for 3 days.
F L’erreur vient de chez nous : une échéance rejouée par la mise à jour de dimanche. Le second loyer revient sur votre compte cette nuit, les agios aussi. Vous n’avez aucune démarche à faire. Je suis désolé que vous ayez couru trois jours après quelqu’un. Malik
E The mistake is ours: a payment was run again by Sunday’s update. The second rent will be back in your account tonight, and so will the fees. You don’t have to do anything. I’m sorry you spent three days chasing someone. Malik

@ question preventable
P Bonjour, vos croquettes chaton sont-elles vraiment sans céréales ? L’étiquette dit une chose, le site une autre.
P Hello, is your kitten food really grain free? The label says one thing, the website another.
F Bonjour, toutes les informations sont disponibles sur l’emballage.
E Hello, all the information is available on the packaging.

@ complaint preventable
P Traiteur du mariage de ma sœur : 80 convives, 62 plats. On a mangé des chips. Souvenir impérissable.
P My sister’s wedding caterer: 80 guests, 62 dishes. We had crisps. A day to remember.
F Le nombre de convives avait changé trois fois. Difficile dans ces conditions de satisfaire tout le monde.
E The number of guests had changed three times. It’s hard to please everyone in those conditions.

@ complaint preventable
P Commandé un canapé en mars. Nous sommes en octobre. On mange par terre comme des étudiants.
P Ordered a sofa in March. It’s October. We’re eating on the floor like students.
F Sept mois, c’est indéfendable. L’usine a perdu la commande en mai et nous ne vous l’avons dit qu’en août. Livraison le 14 au matin, ferme, ou bien remboursement complet le jour même : à vous de choisir.
E Seven months is indefensible. The factory lost the order in May and we only told you in August. Delivery on the morning of the 14th, guaranteed, or a full refund the same day: your choice.

@ remark preventable
P Dommage, votre nouveau site est illisible pour les malvoyants. Gris clair sur blanc…
P Shame, your new website is unreadable for people with poor sight. Light grey on white…
F Pour les yeux fatigués, il existe une fonction zoom : Ctrl et +.
E For tired eyes, there is a zoom function: Ctrl and +.

@ complaint preventable
P Lunettes à 620 €, verres inversés. L’opticien m’a dit que « l’œil s’habitue ».
P €620 glasses, lenses swapped round. The optician told me "the eye gets used to it".
F Sachez que l’opticien en question s’est déjà excusé auprès de vous. L’incident est clos.
E Please note that the optician in question has already apologised to you. The matter is closed.

@ complaint preventable
P Dentifrice Blanco : mes gencives brûlées. Le service conso répond par un bon de 1 €. Un euro.
P Blanco toothpaste: burnt gums. Customer relations replies with a €1 voucher. One euro.
F Un euro pour des gencives brûlées, c’était insultant et je comprends que vous l’affichiez. Montrez-les d’abord à un dentiste, la consultation est pour nous. Ensuite, gardez le tube : le numéro de lot nous dira si le dosage a dérapé. Dr Aubry
E One euro for burnt gums was insulting and I understand why you posted it. Have a dentist look at them first, the appointment is on us. Then keep the tube: the batch number will tell us if the dosage went wrong. Dr Aubry
F Bonjour, désolés pour cette réaction. Cessez l’utilisation et parlez-en à votre médecin.
E Hello, sorry about this reaction. Stop using it and talk to your doctor.

@ complaint preventable
P Billetterie Loto’Scène : 2 h dans la file virtuelle, éjecté à la 3e place. Des scalpeurs revendent déjà à 300 €.
P Loto’Scène ticketing: 2 h in the virtual queue, kicked out at 3rd place. Touts already reselling at €300.
F Être éjecté à la troisième place, il y a de quoi casser son clavier. Le serveur a coupé toutes les sessions de plus de deux heures ; c’est notre réglage, il était mauvais. 400 places sont bloquées pour les éjectés : lien personnel dans votre boîte mail avant 20 h.
E Being kicked out at third place is enough to make anyone smash their keyboard. The server dropped every session longer than two hours; that’s our setting, and it was wrong. 400 seats are being held for those kicked out: personal link in your inbox before 8 p.m.

@ complaint preventable
P Pharmacie du Port : on m’a donné le double de la dose. J’ai fait un malaise au volant.
P Port Pharmacy: they gave me double the dose. I blacked out at the wheel.
F Vous auriez pu y rester, et c’est une erreur de lecture faite à mon comptoir. Je l’ai déclarée à l’Agence du médicament ce matin. Êtes-vous suivi ? Je reste joignable jour et nuit au 06 00 22 44 66. Je vous demande pardon. Catherine Weil, pharmacienne
E You could have been killed, and it was a misreading made at my counter. I reported it to the medicines agency this morning. Are you being looked after? You can reach me day and night on 06 00 22 44 66. I ask you to forgive me. Catherine Weil, pharmacist

@ complaint preventable
P Votre bénévole a refusé un colis alimentaire à une mère parce qu’elle avait « un trop beau manteau ». Honte.
P Your volunteer refused a food parcel to a mother because her coat was "too nice". Shame.
F Ce témoignage nous attriste. Nous en parlerons avec l’équipe.
E This account saddens us. We will talk about it with the team.

@ complaint accident
P Coupure de courant 19 h, congélateur foutu, insuline au frigo. Enerlux muet.
P 19 h power cut, freezer ruined, insulin in the fridge. Enerlux silent.
F Pour l’insuline d’abord : votre pharmacie vous la remplace sans avance de frais, nous l’avons appelée. Un arbre a couché la ligne à 2 h du matin et l’équipe n’a pu accéder au site qu’à midi. Le congélateur est indemnisé au forfait, 90 €, sans justificatif. Nous aurions dû vous informer heure par heure.
E The insulin first: your pharmacy will replace it with nothing to pay upfront, we’ve called them. A tree brought the line down at 2 a.m. and the crew couldn’t reach the site until noon. The freezer is compensated at a flat rate of €90, no receipt needed. We should have kept you informed hour by hour.
F Désolés pour ces longues heures. Une fiche de réclamation vous sera envoyée par courrier.
E Sorry for those long hours. A claim form will be sent to you by post.

@ complaint preventable
P J’ai payé une « consultation en ligne » 60 €. Le médecin a raccroché au bout de 3 min. Ordonnance pour quelqu’un d’autre.
P Paid €60 for an "online consultation". The doctor hung up after 3 min. Prescription in someone else’s name.
F L’ordonnance d’un inconnu entre vos mains, c’est grave, pour lui comme pour vous. Ne la présentez pas. Vos 60 € sont rendus et un autre médecin vous rappelle dans l’heure, sans frais. Nous avons bloqué l’accès du premier en attendant de comprendre.
E A stranger’s prescription in your hands is serious, for them as well as for you. Don’t use it. Your €60 has been given back and another doctor will call you within the hour, free of charge. We’ve blocked the first one’s access until we understand.

@ complaint preventable
P Toiletteur Wouaf & Co : mon caniche rentré avec l’oreille entaillée, personne n’a rien dit.
P Wouaf & Co groomers: my poodle came home with a cut ear, nobody said a word.
F Je suis sincèrement désolée pour votre loulou. Passez nous voir, on en parle calmement.
E I’m sincerely sorry about your little one. Come and see us, we’ll talk it over calmly.

@ complaint accident
P Festival Les Granges : concert annulé à 22h pour 3 gouttes. 58 € le billet et 2h de route. Honteux.
P Les Granges Festival: gig cancelled at 10 pm for a few drops. €58 a ticket and a 2 hour drive. Shameful.
F Moi aussi j’attendais ce concert depuis un an. À 21 h 40 la préfecture nous a demandé d’évacuer : rafales à 95 km/h, une structure avait bougé. On ne joue pas avec ça. Tous les billets de samedi sont remboursés d’office avant le 12, frais compris. Ana, pour l’équipe
E I’d been waiting for this gig for a year too. At 9.40 the authorities asked us to evacuate: gusts of 95 km/h, part of the stage had shifted. You don’t mess with that. All Saturday tickets will be refunded automatically by the 12th, fees included. Ana, for the team

@ complaint preventable
P Salle de sport Titan : douches froides depuis 15 jours, 39,90 € prélevés quand même.
P Titan Gym: cold showers for a fortnight, €39.90 taken all the same.
F Salut Marc, quinze jours d’eau froide en novembre, c’est long. La chaudière est changée lundi. En attendant on vous rend la moitié du mois, c’est parti ce matin. Désolés de ne pas l’avoir dit plus tôt. Greg, Titan
E Hi Marc, a fortnight of cold water in November is a long time. The boiler gets replaced on Monday. In the meantime we’re giving you back half the month, it went out this morning. Sorry we didn’t say so sooner. Greg, Titan

@ complaint preventable
P Boutique Fil&Laine : 3 pelotes sur 10 d’un autre bain. Mon pull est bicolore. 2 mois de tricot.
P Fil&Laine shop: 3 balls out of 10 from a different dye lot. My jumper is two-tone. 2 months of knitting.
F Oh mince, sincèrement désolée ! On trouvera une solution, passez à la boutique quand vous pouvez.
E Oh dear, I’m truly sorry! We’ll find a solution, drop by the shop whenever you can.

@ complaint preventable
P Appart loué via vous : punaises de lit. 4 nuits, 60 piqûres, valises à jeter.
P Flat rented through you: bedbugs. 4 nights, 60 bites, suitcases to throw away.
F C’est vraiment pas cool, on est désolés. L’hôte a 48 h pour réagir, sinon on prend le relais.
E That’s really not cool, we’re sorry. The host has 48 hours to respond, otherwise we step in.

@ remark preventable
P Dommage, votre nouveau site est illisible pour les malvoyants. Gris clair sur blanc…
P Shame, your new website is unreadable for people with poor sight. Light grey on white…
F Merci, remarque très juste. Le contraste est à 2,8 alors qu’il faudrait 4,5. On fonce le gris vendredi et on teste avec l’association Voir Ensemble avant la mise en ligne. Si autre chose vous bloque, dites-le-nous.
E Thank you, very fair point. The contrast is 2.8 when it should be 4.5. We’re darkening the grey on Friday and testing with the charity Voir Ensemble before it goes live. If anything else is in your way, tell us.

@ complaint preventable
P Le plombier envoyé par votre assurance a cassé mon évier et filé en douce.
P The plumber your insurance sent broke my sink and slipped away.
F Nous demandons son explication à l’artisan, mais vous n’avez pas à l’attendre : un autre plombier passera demain matin et l’évier neuf est à notre charge. Toutes nos excuses pour ces méthodes. Fabienne, sinistres habitation
E We’re asking the tradesman for his explanation, but you don’t have to wait for it: another plumber will come tomorrow morning and the new sink is on us. Our apologies for such behaviour. Fabienne, home claims

@ complaint preventable
P Ménage à domicile : l’intervenante a jeté les dessins de mon fils. Il les gardait depuis la maternelle.
P Home cleaning: the cleaner threw away my son’s drawings. He’d kept them since nursery.
F Rien ne remplacera ces dessins et je m’en veux. Elle a cru à des brouillons, personne ne lui avait dit de ne rien jeter sans demander ; c’est désormais la première ligne de notre consigne. Comment s’appelle votre fils ? J’aimerais lui écrire un mot, s’il est d’accord. Patricia
E Nothing will replace those drawings and I blame myself. She thought they were scrap paper, nobody had told her not to throw anything away without asking; it’s now the first line of our instructions. What is your son’s name? I’d like to write him a note, if he agrees. Patricia
`;

export interface Pair {
  readonly kind: PostKind;
  readonly responsibility: Responsibility;
  readonly post: Readonly<Record<ReadLanguage, string>>;
  readonly reply: Readonly<Record<ReadLanguage, string>>;
}

export const PAIRS: readonly Pair[] = WRITTEN.split('\n\n').flatMap((story) => {
  const [about = '', french = '', english = '', ...replies] = story.trim().split('\n');
  const [, kind, responsibility] = about.split(' ') as [string, PostKind, Responsibility];
  const said = (line = ''): string => line.slice(2);
  const post = { fr: said(french), en: said(english) };
  return replies.flatMap((line, i) =>
    line.startsWith('F ') ? [{ kind, responsibility, post, reply: { fr: said(line), en: said(replies[i + 1]) } }] : [],
  );
});
