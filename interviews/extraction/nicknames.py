"""Short forms of first names: "Matze" for Matthias, "Vicky" for Viktoria, "Davie" for David. Folded.

In: a word. Out: the first names that people shorten to it. Forms that only add "i" or "y" to a stem need no entry.
"""

from collections.abc import Mapping

from players.names import key

_TABLE = """
Alex: Alexander Alexandra Alexandre Alessandro Aleksandar Aleksander Aleks
Ally: Alistair Alasdair Alison
Andi Andy: Andreas Andrea Andrew Andrej André
Basti: Sebastian Bastian
Baz Bazza: Barry
Becky Becca: Rebecca
Ben: Benjamin Benedikt Benno
Bernie: Bernard Bernadette
Bert Berti: Albert Robert Hubert Norbert Herbert Berthold
Beth Betty Liz Lizzie Lisa Lilli Elli Betsy: Elisabeth Elizabeth
Bill Billy Will Willy Willi: William Wilhelm
Bine: Sabine
Bob Bobby Rob Robbie: Robert Roberto
Charlie Charly Chuck Chaz: Charles Charlotte Karl Carl Carlos
Chrigu Chrigel: Christian
Chris: Christian Christopher Christoph Christina Christine Christiane Christof
Conny: Cornelia Constantin Konstantin Connor
Dani Danny Dan: Daniel Daniela Danilo
Dave Davie Davey Dai: David
Daz: Darren
Deb Debbie: Deborah
Dec: Declan
Detti: Detlef
Dick Rick Ricky Richie: Richard Ricardo
Dougie: Douglas
Dänu: Daniel
Ecki: Eckhard Eckart
Eddie Ed Ted Teddy Ned: Edward Edmund Edgar Edin Theodore
Ede Edi: Eduard Edmund Edgar
Fabi: Fabian Fabio Fabienne
Ferdl Ferdi: Ferdinand
Flo: Florian Florentine Florence
Flori: Florian
Frankie: Francesca Frances Francis Frank
Franzi: Franziska
Franzl: Franz
Fred Freddy Freddie Fredi: Frederik Friedrich Alfred Frederick Manfred
Fredi: Alfred Manfred
Fritz: Friedrich
Gabi Gabe: Gabriel Gabriele Gabriela
Gaz Gazza: Gary Gareth
Geoff: Geoffrey
Georgie Schorsch Jürgen Jörg: Georg George
Gerry: Gerard Gerald
Godi: Gottfried
Gordie: Gordon
Gustl: August Gustav
Günni: Günter Günther Gunnar
Hannes Hansi Hans: Johannes Johann
Harry: Harald Henry Harold
Heini Heiner: Heinrich
Hotte Hotti: Horst
Housi: Hans
Issy Izzy: Isabel Isabella Isobel Isabelle
Jack Johnny Jonny Jon: John Jonathan Jackson
Jake: Jacob Jakob
Jen Jenny: Jennifer
Jess: Jessica
Jez: Jeremy
Jim Jimmy Jamie: James
Joe Joey Jo Jupp Sepp Josi Seppi Beppo Pepe: Josef Joseph José Johannes Joanna Johanna
Jule Jules: Julia Julian Juliane Julius
Jupp: Josef
Kalle Kalli: Karl Karl-Heinz Carl Karsten
Karli: Karl
Kathi Kati Käthe Katie Kate Kat Kathy Cathy Katy: Katharina Kathrin Katrin Katherine Catherine Kathryn Katarina
Ken Kenny: Kenneth
Kev: Kevin
Klausi: Klaus
Kuddel: Kurt
Köbi: Jakob
Küsu: Markus
Len Lenny: Leonard
Lena Leni Lene: Magdalena Helena Helene Marlene
Leo: Leonard Leonhard Leonardo Leonie Leopold
Les: Leslie
Libby: Elizabeth
Lisl: Elisabeth
Lou Louie: Louis Louisa Louise Luisa
Luki Luc: Lukas Lucas
Maggie Meg Peggy Mags Maggy: Margaret Margarete
Malky Mal: Malcolm
Mandy: Amanda
Manni Manne: Manfred
Manu: Manuel Manuela Emanuel
Matze Matt Matti Hias Mats: Matthias Mathias Matthew
Max Maxi: Maximilian Maxim Maximiliane Maxine
Mel: Melanie
Micha Michi Mike Mikey Mick Mickey Michl: Michael Michaela Michel
Mo: Mohamed Mohammed Moritz
Moni: Monika
Nat: Natalie Nathan Nathaniel
Nate: Nathan Nathaniel
Nev: Neville
Nick Nico Niko Klaus Niki: Nicolas Nikolas Nicholas Nikolaus Dominik Nicole Niklas
Nige: Nigel
Noldi: Arnold
Olli Oli Ollie Olly: Oliver Olivia
Packie Paudie: Patrick Pádraig
Paddy Pat Patty Packie: Patrick Patricia
Pauli: Paul
Pesche Peschä: Peter
Pete Petey: Peter
Phil: Philipp Philip Phillip
Poldi Poldl: Leopold Lukas
Rab Rabbie: Robert
Ray: Raymond
Res: Andreas
Resi: Theresa Therese Theresia
Ron Ronnie: Ronald
Rosie Rosi: Rosemarie Rosa Rose Rosemary
Rudi Rolf: Rudolf Rudolph
Ruedi Rüedu: Rudolf
Russ: Russell
Sam Sammy: Samuel Samantha Samir
Sascha Sasha Xander: Alexander Alexandra
Schurl Gerli: Georg Gerald Gerhard
Shaz: Sharon
Shell: Michelle
Shug Hughie: Hugh
Siggi: Siegfried Sigmar Sigrid
Steff Steffi Steph Steve Stevie: Stefan Stefanie Stephen Steven Stephanie Steffen
Stu: Stuart Stewart
Susi Sue Susie Suzy: Susanne Susan Suzanne
Tash: Natasha Natascha
Tel Terry: Terence
Theo: Theodor Theodore Mattheo
Tilly: Matilda
Timo Tim Timmy: Timothy
Tina Tini: Christina Martina Bettina Valentina Kristina
Tinu: Martin
Tobi Toby: Tobias
Tommy Tom Thommy: Thomas Tomas Tommaso
Toni Tony: Anton Anthony Antonio Antonia Antoni
Trev: Trevor
Trish: Patricia
Turi: Arthur
Ueli: Ulrich
Uli Ulli: Ulrich Ulrike
Uschi: Ursula
Vali Val: Valentin Valentina Valerie
Vicky Viki Vicki Vic Vik: Viktoria Victoria Viktor Victor
Vinny Vinnie: Vincent
Vroni: Veronika
Wastl: Sebastian
Werni: Werner
Wolfi Wolle: Wolfgang Wolfram
Wullie: William
Xandi: Alexander Alexandra
Zach Zak: Zachary
"""


def _by_word() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in _TABLE.strip().splitlines():
        short, _, full = line.partition(": ")
        names = frozenset(map(key, full.split()))
        for word in map(key, short.split()):
            found[word] = found.get(word, frozenset()) | names
    return found


NICKNAMES = _by_word()
