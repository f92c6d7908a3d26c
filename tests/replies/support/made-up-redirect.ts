import { type MadeUp, madeUp } from './made-up.ts';

/**
 * Made up for redirection: taken to a one-to-one channel in ways the reader did not know, and what only looks like it.
 * Shaped as in made-up.ts.
 */
const FRENCH = `
R Vous recevrez un texto dès que la pièce arrive.
R Pour les données bancaires, jamais ici : le chat sécurisé de l'appli est fait pour ça.
R Dis-nous ça en mess priv, on regarde.
R Clavardez avec un agent sur notre site, de 8 h à 20 h.
- Vous serez contactée par notre assureur, la société Mervan, d'ici vendredi.
R Les détails sont partis à l'instant vers votre adresse électronique.
R Je vous adresse dès ce soir le compte rendu complet par écrit, à votre domicile.
R Il faudrait que vous fassiez une déclaration à votre assurance habitation.
R On t'a écrit, jette un œil à tes demandes de message.
R Regardez vos spams : notre réponse y a peut-être atterri.
R Nous restons à votre entière disposition au numéro figurant sur votre contrat.
R Je vous réponds de façon détaillée dans un message séparé.
R Le délégué du Défenseur des droits peut être saisi par simple lettre.
R Pour un duplicata, c'est le secrétariat de scolarité qu'il faut contacter.
R Prenez langue avec notre service juridique, il vous expliquera la procédure.
R Mettez-vous en rapport avec le concessionnaire qui vous a vendu la voiture.
R Un appel de notre responsable qualité est prévu cet après-midi.
R Je vous dois une explication, et je préfère vous la donner au bout du fil.
R Toutes les demandes passent par le 311, même celle-là.
R Pour annuler, il faut envoyer un recommandé à la résidence.
R Au moindre souci, vous m'appelez.
R Déposez vos justificatifs sur votre espace, un gestionnaire vous répondra.
R On prend le relais en coulisses, guettez votre messagerie.
- Le message envoyé à tous les parents mardi était maladroit.
- J'appelle votre propriétaire dès demain matin pour qu'il fasse les travaux.
- Votre colis sera dans votre boîte aux lettres jeudi.
- Cette cliente nous avait écrit en privé, nous lui avons répondu.
- La direction a été informée par mail, elle prend l'affaire très au sérieux.
R Bonjour, le compteur a été relevé à distance le 4. Pour vérifier l'index avec vous il nous faut le numéro de PDL. À transmettre en message, pas en commentaire.
R Le prélèvement sera annulé demain. On vous envoie un récap tout à l'heure, regardez aussi dans les indésirables.
R On ne peut pas parler de votre état de santé sur Facebook. Le cabinet décroche de 8 h à 12 h.
R Demandez Sandrine au standard, elle a votre dossier sous les yeux.
R Vos relevés comportent une erreur. Un rectificatif vous arrive par pli séparé.
R Prière d'envoyer le certificat médical à l'infirmerie, sous pli fermé.
R Il vous est loisible de présenter vos observations écrites au bâtonnier.
R Vous pouvez, si vous le souhaitez, m'en toucher deux mots au téléphone.
R Les résultats de l'enquête interne, vous les aurez avant tout le monde, par écrit.
R Le lien pour choisir un nouveau créneau est dans le mail de ce matin.
R Ouvrez le mail de 9 h 12, tout y est.
R Nous vous proposons un échange par visioconférence avec le chef de projet.
R Il me faudrait un contact, mail ou portable, pour vous transmettre l'attestation.
R Un message à la page, et on vous envoie le bon de réduction.
R Envoyez « STOP » au 36000 et c'en sera fini de ces messages.
R Nos équipes sont joignables même le week-end.
R Vous m'écrivez, je vous réponds : pas plus compliqué que ça.
R Faites le 1 puis le 3 sur le serveur vocal, vous tomberez sur moi.
R Bonjour, vous pouvez suivre votre demande et échanger avec l'instructeur depuis votre compte.
R Le reste, entre quatre yeux et au téléphone.
R Demande à faire par courrier simple, accompagnée d'un RIB.
R À votre service au guichet téléphonique, de 8 h 30 à 17 h.
R Il existe un canal pour cela : la messagerie de l'Assurance maladie, dans votre compte.
R Nous sommes en train de vous rédiger un mail.
R J'attends juste ton mail et je lance le virement.
R Répondez simplement à la confirmation de commande que vous avez reçue, elle arrive chez moi.
- Vous auriez pu nous passer un coup de fil avant de publier.
R Sur ce point, seul votre opérateur peut agir. Je vous suggère de lui adresser une mise en demeure.
R Le sinistre doit être déclaré sous cinq jours à votre assureur.
R J'ai relu l'échange avec Kevin, il s'est trompé sur toute la ligne. Je reprends tout à zéro avec vous, au calme et au téléphone.
R Nous accusons réception de votre plainte. Un accusé écrit part ce jour à votre adresse postale.
R Deux solutions : un mot à l'accueil de la mutuelle, ou la messagerie de votre espace. Je surveille les deux.
R Je suis navrée pour votre maman. J'aimerais vous avoir au bout du fil avant ce soir ; un numéro, et je compose.
R L'adoption est suspendue le temps de l'enquête. Nous l'expliquerons à chaque famille une par une ; la vôtre aura un appel de Claire demain.
R Bonsoir, votre cagnotte a été débloquée à 18 h 02. Le justificatif est joint au message que vous venez de recevoir.
R La notice est introuvable, c'est vrai. Laissez un commentaire avec votre modèle, ou mieux, un mail : on vous l'envoie en PDF.
R Entendu. Le dossier remonte à notre N+2, qui prendra son téléphone cet après-midi.
R En l'absence de réponse du commerçant sous deux mois, le médiateur de la consommation peut être saisi en ligne.
R La trésorerie a la main sur l'échéancier : poussez sa porte ou, plus simple, un message via impots.gouv.
R Votre conseil peut prendre l'attache du nôtre, Maître Séverin.
- La consigne avait été donnée par mail à tous les agents ; deux ne l'ont pas lue. C'est corrigé.
- J'ai demandé au directeur d'appeler votre fille, il l'a fait à midi.
- Les excuses par courrier type, c'est terminé chez nous.
- La messagerie vocale de l'accueil donnait encore les horaires d'été, on l'a réenregistrée.
R Oui, l'annonce était trompeuse, on l'a retirée à 9 h. Chaque acheteur reçoit un courriel aujourd'hui avec le choix : échange ou remboursement.
R On préfère vous l'écrire à vous plutôt qu'à tout le monde : ouvrez votre messagerie.
R Écoute, t'as raison. File-moi ton insta qu'on en parle.
R Le plus sûr pour les allergies : parler à Hélène, notre diététicienne. Elle prend les appels de 14 h à 16 h.
R Un souci avec une infirmière, ça se dit à la cadre : son numéro est sur le livret d'accueil.
R Le lot est à refaire, point. Vous aurez un mail de l'atelier avec la date.
R Pour la garde de dimanche, tu me sonnes ou t'envoies un snap, peu importe.
R Le ticket n° 7781 est rouvert. Ajoutez-y votre capture d'écran, je le suis personnellement.
R Je vous ai répondu longuement sous pli personnel, vous l'aurez demain.
R Ce que je peux vous dire, je vous le dirai au téléphone, car il y a un enfant en jeu.
- Il suffisait de lire le mail, Monsieur.
R Vous aurez de mes nouvelles par écrit lundi, chiffres à l'appui.
R Il y a un enfant dans cette histoire, je ne dirai donc rien ici. Vous avez ma ligne.
R Je m'engage à vous répondre personnellement, à l'adresse que vous voudrez bien m'indiquer.
R Vos questions précises sur la fin de vie de votre père, le Pr Adam les prendra une par une, au téléphone ou dans son bureau.
R Renvoyez-moi le formulaire signé et je lance les travaux.
R Écrivez « fuite » au 33 700, un plombier est prévenu dans la minute.
- Nous ne donnons pas suite aux menaces, qu'elles arrivent par mail ou par commentaire.
- Je vous entends. Je ne vais pas vous faire remplir un énième formulaire : c'est remboursé.
- Votre voisin du dessus a été prévenu de vive voix ce matin.
- L'adresse mail affichée en vitrine comportait une faute, l'affiche est refaite.
R Bonjour Yanis, le remboursement a été validé ce matin. Un e-mail de confirmation suit.
R Toute demande de rectification de note s'adresse au jury, par écrit, avant le 15.
R Les demandes de bourse se déposent sur le portail étudiant, rubrique « Aides ».
R Nous vous remercions de votre signalement et vous invitons à contacter notre service qualité.
- Le vendeur aurait dû vous donner notre numéro.
- Les réponses données par téléphone seront désormais enregistrées.
- On vous recontacte dès que possible.
R Trente-deux euros pour deux glaces renversées, on vous les doit. Un simple message à la page avec votre nom et c'est viré.
R Si ça se reproduit, n'attendez pas : le bouton rouge de l'appli vous met en relation avec un agent.
- Le chat en ligne fermera définitivement le 30, il rendait plus de mauvais services que de bons.
- Un formulaire de plus ne réparera rien, alors on a envoyé un maçon.
- Vous nous aviez joints par mail en février, et nous avions promis une réponse. La voici, ici même.
- J'ai écouté la bande de votre échange téléphonique avec Kevin. Il a été odieux.
- Notre assureur a été saisi par lettre recommandée hier.
- Vous auriez dû appeler l'accueil, c'est écrit sur la porte.
- Le tirage au sort a eu lieu, les gagnants ont été prévenus par courriel.
- Nos vendeurs ne donnent plus leur numéro personnel.
R Suite à votre appel de lundi, le plombier vous rappelle à 14 h pour la date.
R Merci pour votre mail. Répondez-y avec une photo et c'est réglé.
R Bonjour Mathis, un solde bloqué trois jours c'est long. J'ai transmis au back-office et je vous confirme l'issue par notification et par mail avant midi. Orane
R L'adhésion se résilie d'un simple courriel, nous n'exigeons plus de lettre.
R Le plus urgent d'abord : votre mère. Le cadre de nuit prend votre appel quand vous voulez, poste 4021.
R Le rapport vous sera communiqué sur demande écrite au greffe.
R On t'ajoute au groupe WhatsApp des sinistrés si tu nous donnes ton numéro.
- La hotline gaz a reçu 300 appels en une heure, d'où l'attente.
R Pour les douanes, tout se joue au dédouanement : adressez la facture à votre transitaire, lui seul peut corriger.
R Vous recevrez sous pli séparé la copie de votre dossier médical.
R Un audit, je ne peux pas. Une conversation franche au téléphone, oui, quand vous voulez.
R Message reçu. Le reste au téléphone, si tu veux bien.
R Tout signalement peut être déposé, même anonymement, sur la plateforme d'alerte du groupe.
- Son père a été prévenu par téléphone, pas vous : c'est l'erreur.
- Le formulaire demandait deux fois la même chose, il n'en reste qu'un.
- Le mail de confirmation ne part plus depuis mardi, nous cherchons pourquoi.
- L'infirmière vous a rappelée trop tard, et cela ne doit pas arriver.
- Je demande au livreur de vous déposer le carton demain avant 9 h.
- La lettre ouverte des riverains a été lue en conseil.
- Je rappelle que l'entrée est libre jusqu'à 12 ans.
- Merci pour votre coup de fil de ce matin, il nous a permis de retrouver la clé.
- On ne vous demandera jamais votre code par SMS.
- Votre contrat prévoit une ligne fixe et deux mobiles, la facture en comptait quatre.
- Nous transmettons votre remarque à la cuisine.
- Le résumé de la réunion est affiché en mairie et publié sur le site.
- L'application n'enverra plus de notifications la nuit.
- Elle est à l'écoute, elle apprend, elle reviendra plus solide.
- C'est votre voisin qui nous a signalé la fuite par mail.
- Réglez cela avec lui, je ne suis pas arbitre.
- Notre stagiaire a lu votre message à toute l'équipe ce matin. On a pris la décision d'arrêter le plastique.
- Les gens qui vous ont appelée ne sont pas de chez nous. Raccrochez, ne donnez rien.
- Appel à la prudence : la route reste glissante jusqu'au pont.
- Notre boîte mail a débordé tout le week-end. Trois personnes lisent les messages depuis ce matin.
- Nous avons décroché 1 200 fois hier, et raté 300 appels.
- La standardiste est en arrêt, on fait au mieux.
- Un technicien passe mercredi entre 8 h et midi, il aura la pièce.
- Il ne s'agit pas d'un canular téléphonique mais d'une vraie erreur de notre standard.
- À vous lire, on a compris qu'on vous avait perdu en route. On refait la notice.
- Rappel : les cours reprennent le 4.
- Une coupure sur la ligne 12 a bloqué tout le secteur, la circulation reprend.
- Le carrossier a rappelé, il reconnaît l'erreur et refait l'aile à ses frais.
- Une pétition papier circule au marché, signez-la si vous voulez, elle ira au préfet.
- Un conseil, éteignez le téléphone et allez dormir, on gère.
- Votre avis a été transmis, il a servi : la porte ferme désormais sans claquer.
- Le maire a écrit au ministre. Réponse attendue en mai, publiée aussitôt.
- Mon prédécesseur promettait des rappels. Moi je promets des dates : le 14, le 21, le 28.
- Merci d'avoir appelé la patrouille, vous avez eu le bon réflexe.
- Votre appel de lundi n'a pas été noté. C'est une faute, et c'est la mienne.
- Nous avons appelé tous les parents hier soir.
- Pour les horaires, voyez la page d'accueil du site.
`;

const ENGLISH = `
R Your file was picked up this morning by Mrs Lantier, who will reach you on your mobile before the week is out.
R The rest is in your email, I've put the returns label there.
R Kindly address your complaint to the User Relations department, 4 Linden Street, Leeds.
R We'd invite you to approach the festival organiser, who alone can refund you.
R Gimme a shout on the phone when you're home, we'll sort it between us.
R Chat with an agent on our site, 8 to 8.
- You will be contacted by our insurer, Mervan Ltd, by Friday.
R Please complete the online refund request, the link is in your account.
R You'd need to make a claim with your home insurer.
R Best thing would be to talk it over with your bank adviser on the phone.
R Type "refund" in the chat and a human takes over.
R We've written to you, have a look at your message requests.
R A quick private note with your dates of stay and we'll look into it pronto.
R Right, DM, and we'll fix you up.
R I'm answering you in detail in a separate message.
R I shall take the liberty of telephoning you on Monday morning to take stock.
R For a duplicate, it's the registry you have to contact.
R Do speak with our legal department, they will explain the procedure.
R A call from our quality manager is planned for this afternoon.
R I owe you an explanation, and I'd rather give it to you over the line.
R To speed things up: file number + policyholder's name, private message.
R Report it through the app, under Help, and you'll get updates.
R All requests go through 311, even this one.
R Site foreman Ben's cell: 555 0118.
R Your customer number, and please not in the comments: private messages are there for that.
R Our director tried to reach you, she will try again tonight.
R To cancel, you have to send a registered letter to the residence.
R I'd advise calling reception before you travel.
R Whatever happens, you have my number, use it.
R Use the Contact button in your customer account.
R Upload your receipts in your account, a caseworker will reply to you.
R We're taking over backstage, keep an eye on your messages.
R You'll only have to reply YES to tonight's text.
R Talk to the Law Society's advice line.
R Our phone lines are staffed round the clock if you'd like to talk to a person.
- We'll be in touch when we know more.
- The new charger leaves tonight by post.
- That customer had written to us privately and we answered her.
- Take it up with your supplier, it's out of our hands.
- The text on the label was wrong and we've reprinted it.
R Hello, the meter was read remotely on the 4th. To check the reading with you we need the supply number. By message, not in a comment.
R No argument, the pushchair was broken on arrival. Exchange approved, returns label in your email.
R Sir, your criticism is fair. The residents' board alone can decide and meets on the 8th; you may write to it until then through the agency.
R Madam, the committee found in your favour. The order will be served at your home by ordinary letter.
R For this kind of dispute, turn to the online resolution platform.
R We can't discuss your health on Facebook. The surgery picks up from 8 till noon.
R Ask for Sandra at the switchboard, she has your file in front of her.
R There's a mistake on your statements. A correction is coming to you under separate cover.
R You are at liberty to submit written observations to the chair of the bar.
R You can, if you wish, have a word with me about it on the phone.
R I'm sending you a voice note, it's too long to type.
R Answer my text, please, so I can unlock your account.
R You'll have the findings of the internal inquiry before anyone else, in writing.
R Once the bag is located, you'll get a text message.
R Keep your phone near you, the coordinating nurse will ring within the hour.
R The link to choose a new slot is in this morning's email.
R We'd like to offer you a video conference with the project lead.
R I'd need a contact, email or mobile, to pass you the certificate.
R One message to the page and we'll send you the voucher.
R Text STOP to 36000 and that'll be the end of those messages.
R Notice is to be given by registered letter with acknowledgement of receipt.
R Our teams can be reached even at weekends.
R Press 1 then 3 on the menu and you'll get me.
R Hello, you can follow your request and exchange with the case officer from your account.
R Our mediator, who takes cases by plain email, gives an opinion in thirty days.
R The rest, just the two of us and on the phone.
R At your service on the telephone desk, 8.30 to 5.
R Seventy quid too much, fair. Give us a phone and we'll hand it back.
R There's a channel for that: the health service mailbox in your account.
R We're drafting you an email as we speak.
R An email was sent to you this morning with the new voucher in it.
R Simply reply to the order confirmation you received, it reaches me.
R Your housing officer, Dee, has been asked to ring you before four.
R Reps are on chat till midnight Eastern.
R If you'd be kind enough to leave a daytime number with reception, Dr Hale returns every call after clinic.
R Give our Dublin office a shout, they've the file.
- They call him Bruno and he's worked here for twenty years.
- The email you got from "us" is fake, delete it.
R On this only your provider can act. I suggest you serve them a formal notice.
R Thank you for your feedback. In order to process your request, we should be grateful if you would provide your ID by means of the form provided for that purpose.
R The loss has to be reported to your insurer within five days.
R I reread the exchange with Kevin, he got it wrong from start to finish. I'm starting from scratch with you, calmly and on the phone.
R Two ways: a word with the insurer's front desk, or the mailbox in your account. I watch both.
R I'm so sorry about your mum. I'd love to get you on the line before tonight; a number, and I'll dial.
R The manual is nowhere to be found, true. Leave a comment with your model or, better, an email: we'll send it as a PDF.
R Understood. The case goes up to our head of service, who will be picking up the phone this afternoon.
R The treasury runs the payment plan: push its door or, simpler, a message through the tax portal.
R For anything touching a child's file, we only use the parents' inbox. You'll find our answer there by 4.
R Whoever told you that was wrong. Ask for me by name when you ring, I'm Dilys on the complaints team.
- The instruction had gone to all staff by email; two didn't read it. That's been put right.
- The internal email you saw going round is genuine, and it's shameful.
- The replacement toy is travelling by post, due on Saturday.
R Yes, the listing was misleading, we took it down at 9. Every buyer gets an email today with the choice: exchange or refund.
R Look, you're right. Give me your insta so we can talk.
R It is not for me to comment on proceedings. Your counsel knows how to find my chambers in writing.
R Safest for allergies: talk to Helen, our dietician. She takes calls from 2 to 4.
R Trouble with a nurse is for the ward manager to hear: her number is in the welcome booklet.
R I told the team and I'm telling you: it's a no. What comes next is a letter from me, with the footage and my decision.
R You will be given an update by telephone every Friday until the keys are handed over.
R Please come back to us in writing with the exact date and place.
R Ticket 7781 has been reopened. Add your screenshot to it, I'm following it personally.
R I've answered you at length in a personal letter, you'll have it tomorrow.
R We need your written consent: it's enough to reply "agreed" to Anna's email.
R Appeals to be lodged within two months, by reasoned letter, with the appeal panel.
R Our Ombuds Office hears appeals free of charge; a plain email starts the process.
R Kindly direct all further correspondence to our solicitors, Hale & Pym.
R Check your texts, code's just landed.
- The text on the sign was written without us and is gone.
- The supplier has to call us back, we've been waiting since this morning.
R Hello Elise. Count on a call from me before teatime, and keep the teddy safe till then. Sabrina, Little Elves Nursery
R You'll hear from me in writing on Monday, figures and all.
R I'm out of a meeting with the body shop. I've got something solid, and I'll tell you tonight in my own voice if you pick up.
R I undertake to answer you personally, at whatever address you care to give me.
R We're taking over: an agent rings you tomorrow morning to arrange the visit.
R Your precise questions about your father's last days, Prof Adam will take them one by one, on the phone or in his office.
R A letter of apology, a proper one, goes in tomorrow's post to you.
R I've asked Ines to call you, she knows it all.
R Further to your post, we invite you to read the message left today in your tenant account.
R Don't panic, a reset link has just landed in your email.
R Send me back the signed form and I'll get the works started.
R Text LEAK to 33700, a plumber is alerted within the minute.
R I'll join you on the site's messaging in five minutes, stay logged in.
R Complaints about officers go to the Independent Office, whose form takes ten minutes.
- We don't respond to threats, whether they come by email or by comment.
- The panel wrote to you in April that it was a yes. That was premature.
R Hello Yanis, the refund was approved this morning. A confirmation email follows.
R Any request to correct a mark goes to the panel, in writing, before the 15th.
- Your call on Monday wasn't written down. That's a fault, and it's mine.
- We'll get in touch as soon as we can.
R Thirty-two euros for two spilt ice creams, we owe you that. One message to the page with your name and it's sent.
R A tip: before you sign, give the housing advice bureau a call, it's free.
R The family will be received. Please address other questions to our communications department.
R If it happens again, don't wait: the red button in the app puts you through to an agent.
R Your parcel is asleep at Heathrow. The carrier has your email, he'll write the moment it moves.
R Grand so, fire us off a wee mail there with the reg and we'll have a gander.
- We went to the ombudsman ourselves, it was our place to.
- The online chat closes for good on the 30th, it did more harm than good.
- You had reached us by email in February and we'd promised an answer. Here it is, in this very thread.
- I've listened to the recording of your phone conversation with Kevin. He was foul.
- I'm going to write to the paint supplier this very evening.
- A new card will reach you by post, with a fresh code.
R I have your February email in front of me. A new one leaves tonight with the answer it deserved.
R Following your call on Monday, the plumber rings you back at 2 with a date.
R Thank you for your email. Reply to it with a photo and it's sorted.
R Hello Matt, a balance frozen for three days is a long time. I've passed it to the back office and will confirm the outcome by notification and email before noon. Oran
R Membership is cancelled with a plain email, we no longer insist on a letter.
R I'm opening a ticket in your name and you'll be able to reply to it directly.
R The report will be released to you on written request to the court office.
R Stay on the line, so to speak: I'll get back to you on chat as soon as the server answers.
- The reading room no longer takes bookings by phone since the reform, and I can see that's annoying.
- The gas hotline took 300 calls in an hour, hence the wait.
R Thank you Irene. The yeast was out of date, there's no defending it. Give me the name of the shop and a number, and my area manager calls you back before closing. Ben
R With customs it's all in the clearance: send the invoice to your forwarding agent, he alone can correct it.
R You will receive a copy of your medical file under separate cover.
R An audit I can't do. A frank conversation on the phone, yes, whenever you like.
R Your child was moved without your agreement. I'd like to explain it to you and his father, by video, at whatever time suits.
R Any report can be lodged, even anonymously, on the group's whistleblowing platform.
- The forwarding agent admitted by email that the invoice was right; the tax is coming back to you.
- We won't tell you to "message us privately", we owe you an answer in front of everyone.
- The confirmation email hasn't been going out since Tuesday and we're looking into why.
- The nurse called you back too late, and that must not happen.
- I'm asking the driver to drop the box off tomorrow before 9.
- The residents' open letter was read at the council meeting.
- What you got was a wrong call by the umpire, and he's said so.
- You could have given us a ring before posting.
- We will never ask for your code by text.
- Your contract covers one landline and two mobiles, the bill counted four.
- We're passing your remark on to the kitchen.
- The minutes are on the notice board and on our website.
- The app won't send notifications at night any more.
- She listens, she's learning, she'll come back stronger.
- It was your neighbour who reported the leak to us by email.
- Settle that with him, I'm no referee.
- We phoned round all the hospitals last night.
- I had the driver on the phone, he admits he didn't stop. Another coach comes by at 17.40.
- I asked the head to call your daughter, he did so at noon.
- A call for caution: the road stays slippery up to the bridge.
- Our mailbox overflowed all weekend. Three people have been reading messages since this morning.
- The front desk voicemail still gave the summer hours, we've recorded it again.
- The matter is in our insurer's hands, we can't say more.
- The link to the outage map is pinned to the top of the page.
- I took your order number off the photo, I need nothing else.
- The email chain between our two departments went on for six days for nothing.
- The cat's been found, asleep in the box. Phew.
- The letters page will print your piece on Saturday.
- We can't take card details over the phone, nobody here will ask you to.
- Hello Elise. The teddy's been found and will be at the gate tonight. Sabrina, Little Elves Nursery
- Our suggestions box is in the lobby, not much read, it's true.
- I hear you. I'm not going to make you fill in yet another form: you've been refunded.
- I've reread your exchange with my deputy and I'm a little ashamed.
- They hung up on you. Not here, never again.
- Phone registration is gone this year, it's all done at the desk.
- The conversation you recorded is genuine. I answer for it.
- We got that weird text as well, it isn't us, delete it.
`;

export const MADE_UP_REDIRECTIONS: readonly MadeUp[] = [...madeUp(FRENCH, 'fr'), ...madeUp(ENGLISH, 'en')];
