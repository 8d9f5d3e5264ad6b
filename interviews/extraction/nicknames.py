"""Short forms of first names: "Matze" for Matthias, "Vicky" for Viktoria, "Davie" for David. Folded.

In: a word. Out: the first names that people shorten to it. Forms that only add "i" or "y" to a stem need no entry.
"""

from collections.abc import Mapping

from players.names import key

_TABLE = """
Alex: Alexander Alexandra Alexandre Alessandro Aleksandar Aleksander Aleks
Andi Andy: Andreas Andrea Andrew Andrej André
Basti: Sebastian Bastian
Ben: Benjamin Benedikt Benno
Bert Berti: Albert Robert Hubert Norbert Herbert Berthold
Beth Betty Liz Lizzie Lisa Lilli Elli Betsy: Elisabeth Elizabeth
Bill Billy Will Willy Willi: William Wilhelm
Bine: Sabine
Bob Bobby Rob Robbie: Robert Roberto
Charlie Charly Chuck Chaz: Charles Charlotte Karl Carl Carlos
Chris: Christian Christopher Christoph Christina Christine Christiane Christof
Conny: Cornelia Constantin Konstantin Connor
Dani Danny Dan: Daniel Daniela Danilo
Dave Davie Davey Dai: David
Dick Rick Ricky Richie: Richard Ricardo
Ecki: Eckhard Eckart
Eddie Ed Ted Teddy Ned: Edward Edmund Edgar Edin Theodore
Fabi: Fabian Fabio Fabienne
Flo: Florian Florentine Florence
Franzi: Franziska
Fred Freddy Freddie Fredi: Frederik Friedrich Alfred Frederick Manfred
Fritz: Friedrich
Gabi Gabe: Gabriel Gabriele Gabriela
Georgie Schorsch Jürgen Jörg: Georg George
Hannes Hansi Hans: Johannes Johann
Harry: Harald Henry Harold
Heini Heiner: Heinrich
Jack Johnny Jonny Jon: John Jonathan Jackson
Jake: Jacob Jakob
Jim Jimmy Jamie: James
Joe Joey Jo Jupp Sepp Josi Seppi Beppo Pepe: Josef Joseph José Johannes Joanna Johanna
Jule Jules: Julia Julian Juliane Julius
Kalle Kalli: Karl Karl-Heinz Carl Karsten
Kathi Kati Käthe Katie Kate Kat Kathy Cathy Katy: Katharina Kathrin Katrin Katherine Catherine Kathryn Katarina
Klausi: Klaus
Lena Leni Lene: Magdalena Helena Helene Marlene
Leo: Leonard Leonhard Leonardo Leonie Leopold
Lou Louie: Louis Louisa Louise Luisa
Luki Luc: Lukas Lucas
Maggie Meg Peggy Mags Maggy: Margaret Margarete
Manni: Manfred
Manu: Manuel Manuela Emanuel
Matze Matt Matti Hias Mats: Matthias Mathias Matthew
Max Maxi: Maximilian Maxim Maximiliane Maxine
Micha Michi Mike Mikey Mick Mickey Michl: Michael Michaela Michel
Moni: Monika
Mo: Mohamed Mohammed Moritz
Nate: Nathan Nathaniel
Nick Nico Niko Klaus Niki: Nicolas Nikolas Nicholas Nikolaus Dominik Nicole Niklas
Olli Oli Ollie Olly: Oliver Olivia
Paddy Pat Patty Packie: Patrick Patricia
Pete Petey: Peter
Phil: Philipp Philip Phillip
Rosie Rosi: Rosemarie Rosa Rose Rosemary
Rudi Rolf: Rudolf Rudolph
Sam Sammy: Samuel Samantha Samir
Sascha Sasha Xander: Alexander Alexandra
Steff Steffi Steph Steve Stevie: Stefan Stefanie Stephen Steven Stephanie Steffen
Susi Sue Susie Suzy: Susanne Susan Suzanne
Theo: Theodor Theodore Mattheo
Timo Tim Timmy: Timothy
Tina Tini: Christina Martina Bettina Valentina Kristina
Tobi Toby: Tobias
Tommy Tom Thommy: Thomas Tomas Tommaso
Toni Tony: Anton Anthony Antonio Antonia Antoni
Uli Ulli: Ulrich Ulrike
Uschi: Ursula
Vali Val: Valentin Valentina Valerie
Vicky Viki Vicki Vic Vik: Viktoria Victoria Viktor Victor
Wolfi Wolle: Wolfgang Wolfram
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
