"""Pages as viewers, players and transcripts print them, all invented. The notation is that of the first table."""

from __future__ import annotations

from tests.interviews.extraction.samples import Sample

SAMPLES = [
    Sample(
        "beginnings of sentences in place of questions",
        """Mein erster Ball, an den ich mich erinnere, war…

Aus Leder und viel zu schwer. Ich bekam ihn von meiner Oma.

Ein Spiel, das ich nie vergesse…

Das Finale in Husum, da war ich elf.

Meine Schulzeit…

Ging vorbei. Ich saß meistens am Fenster.

Mit diesem Trainer würde ich gern essen gehen...

Mit keinem. Ich esse lieber allein.
""",
        """Q Mein erster Ball
A Aus Leder
Q Ein Spiel, das
A Das Finale
Q Meine Schulzeit
A Ging vorbei
Q Mit diesem
A Mit keinem""",
        (),
    ),
    Sample(
        "headings in place of questions, a date glued to the first",
        """ date 2021-05-15 Where it all began

When I was about six I followed my brother to the park. It was twenty a side and I loved it.

My breakthrough moment

Being let back into the school of excellence, a year after I had been sent home.

My childhood hero

My uncle. I watched him every Saturday from behind the goal.

My best friend in football

Probably Ned. We shared a room for years and I still owe him money.
""",
        """Q Where it
A When I was
Q My breakthrough
A Being let
Q My childhood
A My uncle
Q My best
A Probably Ned""",
        (),
        {"published": "2021-05-15", "language": "en"},
    ),
    Sample(
        "each question right over its answer, scripts of the page behind the end",
        """Seite 2: „Ein Torwart braucht Ruhe“

Sie kennen die Rolle als Nummer zwei. In der U15 machten Sie im ganzen Jahr nur ein Spiel.
Und das war das letzte, als wir schon Meister waren (lacht). Das war für mich ein schweres Jahr.

Wieso durften Sie nicht spielen? Sie müssen doch gut gewesen sein.
Damals war ich noch zu klein. Mit 16 bin ich zehn Zentimeter gewachsen.

Sie kommen vom Dorf.
Als Stürmer! Es fehlte ein Torwart, und ich hatte keine Angst vor dem Ball.

Wer waren Ihre Idole?
Die Großen. Aber ich habe auch Handball geschaut.

Das Gespräch führte Frauke Hell.

-

Zur Übersicht

zeigeSchranke:
false
istAbonnent:
false
""",
        """H Seite 2
Q Sie kennen
A Und das war
Q Wieso durften
A Damals war
Q Sie kommen
A Als Stürmer
Q Wer waren
A Die Großen""",
        (),
        {"author": "Frauke Hell"},
    ),
    Sample(
        "a whole interview in one paragraph, no label, no line break",
        "Bevor Sie Profi wurden, haben Sie Tischler gelernt – auf Wunsch der Eltern? Auch – meine Eltern haben mich "
        "immer unterstützt. Aber sie waren froh, dass ich die Lehre beendet habe. Das sage ich auch meinen Jungs, die "
        "ich in der U18 trainiere: Ein Abschluss ist wichtig. Deshalb nehmen wir einen Lehrer mit auf Reisen. Es kann "
        "sein, dass mit 22 alles vorbei ist, und dann steht man da. Deshalb ist es wichtig, etwas in der Hinterhand zu "
        "haben. Jetzt schreiben Sie und arbeiten als Trainer – was macht am meisten Spaß? Ich habe mir ganz bewusst "
        "mehrere Standbeine aufgebaut. Deshalb probiere ich mich gerade aus. Wie würden Sie sich in drei Worten "
        "beschreiben? Verlässlich. Ehrlich. Und ungeduldig. Manchmal ein bisschen dickköpfig. Eine letzte Frage: Lust "
        "auf eine Runde? Ehrlich gesagt spiele ich nur noch selten, und meine Frau ist froh darüber.",
        """Q Bevor Sie
A Auch – meine
Q Jetzt schreiben
A Ich habe mir
Q Wie würden
A Verlässlich
Q Eine letzte
A Ehrlich gesagt""",
        (),
    ),
    Sample(
        "Japanese labels with a bracket, a question of two lines",
        """6月30日、永瀬ユリ選手が来てくれました。

質問)優勝おめでとうございます。
試合前に必ず行っていることはありますか。
答え)笑うことです!

質問)難しいと思うことは何ですか。
答え)特にありません。

質問)気になっている食べ物はありますか。
答え)カレーです。
""",
        """L 6月30日
Q 優勝おめで
A:永瀬ユリ 笑うこと
Q 難しいと
A 特に
Q 気になって
A カレー""",
        ("永瀬ユリ",),
    ),
    Sample(
        "times on lines of their own, numbers in circles",
        """[00:00:13]

①Wie geht es dir, Per? Danke, dass du mitmachst.

[00:00:53]

Ich freue mich riesig. Mir geht es ganz gut.

[00:01:12]

②Haben wir dich hier rausgeholt?

[00:01:22]

Ich habe den roten Schal an die Tür gehängt.

③Und deine Jungs?

Die schlafen, und ich bin froh darum.
""",
        """Q Wie geht
A:Per Ich freue
Q Haben wir
A Ich habe
Q Und deine
A Die schlafen""",
        ("Per",),
    ),
    Sample(
        "a nickname as label",
        """Drei für ein Tor

Daniel Vogt, genannt Bird, hält den Kasten sauber. Manuel Fernau sitzt auf der Bank.

TVW: Was sind eure Stärken?
Manuel: Meine Ruhe. Ich schlafe vor jedem Spiel.
Bird: Ich rede viel.
TVW: Wer ist besser?
Manuel: Er ist lauter.
Bird: Ich bin älter.
""",
        """H Drei für
L Daniel Vogt
Q:TVW Was sind
A:Manuel Fernau Meine Ruhe
A:Daniel Vogt Ich rede
Q Wer ist
A:Manuel Fernau Er ist
A:Daniel Vogt Ich bin""",
        ("Manuel Fernau", "Daniel Vogt"),
    ),
    Sample(
        "question and answer in one paragraph, with a remark and a dash",
        """Lasse Enderby spielt seit Mai in Kassel. Im Interview spricht der Linksfuß über seinen Weg.

Wie gefällt es dir hier? Sehr gut. Ich wohne am Park und gehe jeden Tag laufen.

Du bist in Hull geboren. (lacht) Ja, aber ich habe nur zwei Jahre dort gelebt.

Wer hat dich geprägt? – Mein Großvater. Er hat mich überall hingefahren.

Was fehlt dir noch? Ein Tor mit rechts. Ich übe jeden Abend.
""",
        """L Lasse Enderby
Q Wie gefällt
A:Lasse Enderby Sehr gut.
Q Du bist in
A (lacht) Ja
Q Wer hat
A Mein Großvater
Q Was fehlt
A Ein Tor""",
        ("Lasse Enderby",),
    ),
]
