// Made by `npm run fit:wordings`. A line: hundredths of a weight for meta, and for injection; then words that stand together
// (`_`: one more between; `#`: a number; `|p`: the prompt has it, too; `^`: where a sentence begins or ends, `~`: where a part
// of one does). The first line has no words: a stretch begins with it.

/** Of what they were fitted to, and how: SHA-256. */
export const FITTED_TO = '896fe134ecc696bb0b13148aa6127dcfc0b24df1342e6624a0a9c7a3b9c53d3f'

export const WEIGHTS = String.raw`
-785 -90 
45 41 !
0 38 ! !
0 24 ! ! ^
107 80 ! ^
-1 36 ! _ ~
0 20 !|p
-55 -33 "
125 119 " "
0 70 " " "
30 0 " " ]
56 -3 " " ~
-21 37 " ,
-11 -21 " , "
-3 37 " , ~
-25 -65 " .
-25 -65 " . ^
124 128 " :
43 10 " : "
45 2 " : [
21 9 " : true
16 49 " : ~
0 34 " >
0 34 " > ^
37 44 " ]
36 0 " ] ,
-114 -175 " ^
137 127 " _ "
16 -45 " _ ,
-54 44 " _ .
45 2 " _ [
30 30 " _ ]
25 -7 " _ ^
-33 -97 " _ are
-22 -1 " _ been
-34 -3 " _ on
0 54 " _ that
45 2 " _ thoughts
21 9 " _ true
-20 4 " _ was
-21 -45 " _ you
69 82 " _ ~
46 0 " agree
46 0 " agree "
-14 -32 " content
-14 -33 " content "
-59 -92 " i
-80 -64 " i'm
-24 -6 " i've
-22 -1 " i've been
23 1 " ok
23 1 " ok "
-21 -17 " role
-21 -17 " role "
20 0 " strike
20 0 " strike "
-21 -29 " system
-21 -29 " system "
-8 -32 " thank
-8 -32 " thank you
61 4 " the
31 10 " verdict
31 0 " verdict "
-24 -4 " we
0 71 " yes
-16 -98 " you
-14 -73 " you are
5 25 " }
0 30 " } ]
183 57 " ~
-46 69 "|p
16 51 #
0 41 # !
3 65 # #
-3 34 # # #
15 21 # %
20 29 # % .
23 -2 # % a
-24 -14 # % is
39 -1 # % promised
23 -13 # '
33 -6 # ' s
-7 29 # (
-20 31 # )
25 43 # ) ,
0 58 # ) :
-1 47 # ) what
0 -48 # ) why
29 -25 # *
29 -37 # * *
41 38 # ,
35 -14 # , #
21 10 # , and
20 -8 # , so
-25 15 # , thoughts
25 -13 # , which
23 -6 # , with
-22 -12 # , ~
8 103 # -
-5 37 # - #
0 -22 # - -
-1 41 # - year-old
19 -48 # - ~
-23 75 # .
20 33 # . #
0 58 # . .
-32 52 # . ^
-1 -20 # . e4
-25 -23 # /
-10 62 # / #
6 80 # :
-27 -50 # : #
-9 48 # : ~
-21 -3 # ;
-1 24 # ; the
-24 -19 # =
-11 -57 # = #
28 -28 # @mark
29 -24 # @mark #
-21 -108 # ]
-1 110 # ^
-20 -107 # _ #
51 15 # _ '
-3 -68 # _ (
-9 -21 # _ )
27 -37 # _ *
-38 -39 # _ ,
-5 -53 # _ -
-7 -41 # _ /
40 123 # _ :
-13 -35 # _ =
-44 -80 # _ ^
69 38 # _ a
-12 73 # _ above
0 64 # _ all
39 1 # _ an
29 -10 # _ and
7 -38 # _ are
-12 -40 # _ at
-2 -23 # _ below
-17 44 # _ by
-34 80 # _ c
0 44 # _ comment
-21 -15 # _ covered
-7 -36 # _ divide
-1 -20 # _ e4
-15 -24 # _ f
-27 4 # _ for
-1 21 # _ found
12 -52 # _ in
-59 -7 # _ is
23 7 # _ it
1 35 # _ keep
-1 93 # _ make
-2 -28 # _ means
26 9 # _ no
-11 20 # _ not
-54 1 # _ of
-13 -37 # _ or
0 20 # _ ought
6 42 # _ over
22 -23 # _ per
39 -1 # _ promised
33 -5 # _ s
0 48 # _ sin
31 -9 # _ so
4 62 # _ the
25 34 # _ this
-25 18 # _ thoughts
6 -26 # _ to
-2 60 # _ what
0 -48 # _ why
22 -8 # _ with
-9 27 # _ would
-1 47 # _ x
-1 41 # _ year-old
-32 -9 # _ ~
-29 -22 # act
52 -62 # and
41 27 # and #
0 20 # and ought
-15 -28 # and the
76 8 # are
-1 -32 # as
-4 -29 # by
-18 46 # children
19 48 # cm
20 6 # cm @mark
0 48 # cos
0 48 # cos x
14 -30 # days
-3 38 # days .
-8 -35 # days to
-17 49 # degrees
-6 -20 # degrees ,
63 10 # dollars
-28 -22 # euros
42 31 # f
-6 -22 # for
57 38 # from
5 38 # from the
43 34 # g
33 6 # g in
9 54 # has
43 63 # hours
53 15 # hours '
-37 -42 # if
-51 -45 # in
-27 -22 # in the
-37 15 # is
-63 -5 # is a
109 -11 # is the
-13 -24 # items
-11 -44 # kg
-4 -35 # lines
0 61 # made
-4 52 # may
23 24 # mg
53 49 # mg a
-16 -23 # minutes
59 -1 # mm
21 1 # mol
20 -2 # months
23 -2 # months .
-10 -61 # now
-10 -61 # now .
27 78 # of
22 76 # of #
49 52 # or
58 11 # or #
42 -24 # out
42 -24 # out of
-2 -38 # paper
23 -11 # paper by
-79 -56 # percent
-1 27 # percent .
-46 -16 # percent of
-5 -21 # points
0 30 # reviewer
0 30 # reviewer ,
-33 -20 # s
24 0 # said
25 12 # says
0 44 # template
0 44 # template comment
-3 37 # the
22 -16 # there
-17 67 # to
-34 -33 # to #
23 -5 # to the
-2 30 # today
0 -55 # tokens
-31 -6 # us
-22 -23 # while
10 -70 # wins
-26 -83 # with
21 -6 # with a
-46 -10 # with the
-39 -25 # words
-42 -6 # words ,
4 30 # words .
-20 -14 # words and
-3 -28 # words would
0 48 # x sin
-10 -28 # }
0 23 # } and
-42 -19 # °
-27 22 # ° c
-15 -41 # ° f
-6 -64 # –
-3 -31 # – #
-3 -33 # – ~
-1 71 # —
-1 28 # — make
-1 34 # — ~
-3 -32 # −
-3 -32 # − #
-51 -101 #|p
-71 -58 $
-45 -33 $ #
-40 -37 $ # ,
-40 -37 $ _ ,
-15 -115 $ ~
-76 -25 %
0 62 % %
20 29 % .
20 29 % . ^
-5 -64 % _ #
20 1 % _ ^
0 68 % _ of
-22 -43 % _ ~
-5 -31 % for
-36 -26 % is
-1 -50 % }
-6 -51 % ~
-7 -23 %|p
-7 115 &
6 24 '
0 72 ' '
0 36 ' ' '
0 57 ' ;
0 43 ' ^
-10 29 ' _ '
-54 -41 ' _ ,
21 57 ' _ .
51 -16 ' _ ;
-11 -39 ' _ in
59 4 ' _ of
0 22 ' _ the
-1 -25 ' end
57 37 ' lives
37 -62 ' notice
60 -8 ' s
53 -33 ' statements
-5 -61 (
-17 -98 ( #
-1 -23 ( # ,
-14 -44 ( )
-1 -34 ( ) =
-2 -28 ( *
-8 -56 ( @quote
-3 -30 ( @quote )
-5 -25 ( @quote ,
-1 48 ( _ #
0 25 ( _ (
-51 66 ( _ )
0 -49 ( _ ,
63 -23 ( _ .
31 31 ( _ :
8 -33 ( _ =
-10 -93 ( _ and
11 27 ( _ for
21 -15 ( _ n
0 38 ( _ the
-2 45 ( a
-1 46 ( a )
65 0 ( cf
65 0 ( cf .
-3 -60 ( hidden
21 -15 ( log
21 -15 ( log n
28 0 ( metadata
28 0 ( metadata ,
37 6 ( that's
2 29 ( this
0 27 ( this )
-3 -22 ( x
0 32 ( you
0 31 ( you )
-72 -112 ( ~
-37 8 )
-2 -47 ) #
21 2 ) (
-6 -44 ) )
16 56 ) ,
-1 38 ) , so
-25 -3 ) , ~
-40 54 ) .
-40 49 ) . ^
-5 -55 ) /
-2 -49 ) / #
-1 81 ) :
-1 83 ) ;
-1 -55 ) ]
116 22 ) ^
11 -94 ) _ #
-8 -36 ) _ ,
-31 -52 ) _ ;
-1 -30 ) _ >
-42 -87 ) _ ^
-7 -46 ) _ by
28 0 ) _ help
-2 36 ) _ no
-20 -12 ) _ only
-1 38 ) _ so
-27 28 ) _ the
0 48 ) _ }
-25 30 ) _ ~
-15 -73 ) and
30 -4 ) are
28 0 ) are help
-11 -22 ) in
-1 47 ) what
0 32 ) what to
0 -48 ) why
0 -48 ) why it
0 39 ) with
-10 -74 ) }
-81 -66 ) ~
-5 55 )|p
32 20 *
33 -32 * #
33 -32 * # -
31 45 * *
33 -32 * * #
34 5 * * *
-2 40 * * ^
34 58 * /
0 30 * / advice
-3 34 * ^
66 -105 * _ #
25 23 * _ *
33 -20 * _ -
-2 57 * _ ^
0 30 * _ advice
0 30 * pass
0 30 * pass *
-31 1 +
43 71 + #
-1 -48 + # )
-1 53 + # ,
26 35 + # .
0 71 + .
0 71 + . ^
-1 -48 + _ )
-1 53 + _ ,
17 -55 + _ .
-2 28 + _ @mark
0 71 + _ ^
-14 -64 + _ ~
-6 -22 + r ~
-1 32 + x
-1 32 + x @mark
-39 -40 + ~
-20 -60 ,
-24 -32 , "
-13 -30 , " content
-51 -69 , #
-2 -70 , # )
20 -23 , # .
0 38 , # /
-9 -34 , # :
55 -1 , # and
-7 55 , # children
35 -1 , # for
0 48 , <
-24 -77 , @quote
-36 -46 , @quote ,
-23 -30 , @quote .
-20 116 , @quote :
57 42 , @quote and
-7 -34 , @quote is
49 -2 , @quote or
-25 -87 , @quote ~
23 -45 , @rule
-43 -17 , @rule .
34 17 , @thought
-7 -57 , [
29 24 , ^
-43 -61 , _ !
-20 -1 , _ "
-82 -56 , _ #
-45 -58 , _ )
-36 -49 , _ ,
15 -38 , _ -
128 85 , _ .
12 42 , _ /
53 123 , _ :
86 66 , _ ;
0 20 , _ <
-19 -89 , _ =
1 -48 , _ ?
23 -46 , _ @quote
-3 30 , _ @rule
-58 -32 , _ @thought
-10 50 , _ ^
21 16 , _ a
-27 42 , _ about
22 -10 , _ above
3 -20 , _ account
-3 24 , _ adult
-5 55 , _ advice
16 -62 , _ after
30 45 , _ against
29 -11 , _ agent
-36 -13 , _ agents
17 27 , _ agree
-2 -24 , _ aim
-38 -17 , _ alarm
23 18 , _ alarming
28 7 , _ all
49 -1 , _ allow
34 103 , _ also
11 29 , _ am
20 50 , _ an
-93 -56 , _ and
21 -11 , _ angle
-21 41 , _ another
-43 -49 , _ answer
48 0 , _ answering
-8 -26 , _ answers
-6 69 , _ any
-4 32 , _ anything
0 27 , _ approval
-4 47 , _ approved
85 15 , _ are
-70 114 , _ as
13 73 , _ ask
49 -7 , _ asks
2 -75 , _ at
-9 -30 , _ avoid
-1 -63 , _ b
29 -6 , _ back
22 -11 , _ balance
-14 21 , _ bank
90 5 , _ be
43 -50 , _ beaches
23 -2 , _ bears
-11 40 , _ because
28 54 , _ before
-38 -13 , _ below
0 49 , _ best
72 19 , _ better
0 32 , _ block
-8 -32 , _ book
-22 -28 , _ bot
-43 28 , _ both
-2 23 , _ building
-11 -20 , _ but
-10 -22 , _ buying
-54 -47 , _ by
15 36 , _ c
-8 40 , _ call
44 20 , _ can
-25 17 , _ can't
52 -5 , _ card
71 10 , _ case
20 -15 , _ changes
-16 -23 , _ check
1 35 , _ checked
-18 34 , _ children
-8 -23 , _ clean
19 -30 , _ close
30 -8 , _ code
-52 34 , _ come
-4 -23 , _ comment
57 13 , _ concrete
-1 -35 , _ confidence
30 1 , _ confirm
29 21 , _ consenting
63 0 , _ consequence
-21 -33 , _ content
2 54 , _ course
-16 -21 , _ curiosity
1 21 , _ cut
-54 7 , _ data
-8 59 , _ dates
-2 -22 , _ deception
-5 -31 , _ decides
-3 34 , _ delete
-3 -28 , _ demand
27 -1 , _ different
-11 -39 , _ direct
-4 -20 , _ directly
-33 -2 , _ discussion
63 8 , _ does
56 0 , _ doesn't
6 44 , _ don't
2 44 , _ done
0 44 , _ dose
26 56 , _ down
29 0 , _ draft
-8 43 , _ dropping
-10 20 , _ duties
-33 -27 , _ each
48 23 , _ edits
56 0 , _ either
31 101 , _ else
-12 31 , _ employment
-7 -33 , _ end
23 -3 , _ enjoy
12 -25 , _ enough
31 -14 , _ entry
-20 -38 , _ every
5 -28 , _ everyone
-11 28 , _ evidence
-2 34 , _ exact
0 35 , _ examiner
18 38 , _ example
-20 -5 , _ examples
13 72 , _ exceptions
-28 -9 , _ explaining
0 -31 , _ fact
32 32 , _ failing
28 0 , _ fighting
24 -10 , _ figures
1 65 , _ filter
-46 -50 , _ first
-22 -28 , _ fits
-23 -7 , _ five
-1 -20 , _ flat
13 30 , _ focus
-4 -86 , _ for
32 65 , _ four
-1 -21 , _ friend
-5 41 , _ from
-2 27 , _ full
-8 27 , _ further
50 0 , _ gentle
-3 -23 , _ get
35 56 , _ give
4 38 , _ given
-21 -31 , _ gives
-99 -37 , _ good
-6 -27 , _ green
70 -8 , _ guess
-20 -8 , _ guidelines
22 0 , _ had
-13 21 , _ harbours
-18 -23 , _ harm
13 54 , _ have
33 -11 , _ having
-58 -21 , _ he
0 21 , _ hear
76 -6 , _ heard
-13 30 , _ hearing
77 -10 , _ her
16 37 , _ here
-24 -18 , _ his
27 2 , _ historians
25 -1 , _ hold
-24 -22 , _ honest
-6 -25 , _ hope
34 -22 , _ how
45 0 , _ hr
-8 -50 , _ human
-42 -60 , _ i
-25 -32 , _ i'd
27 -9 , _ i'll
40 10 , _ i'm
-43 -2 , _ i've
-11 -57 , _ id
40 51 , _ if
0 32 , _ immediately
-21 26 , _ in
-4 -24 , _ include
-18 23 , _ into
-2 -30 , _ invite
98 104 , _ is
-105 30 , _ isn't
0 23 , _ issues
15 43 , _ it
-3 22 , _ it'll
-8 53 , _ it's
25 -7 , _ item
-32 45 , _ its
-44 -3 , _ json
-4 32 , _ judge
-8 30 , _ judges
31 -18 , _ keep
-23 52 , _ keeps
-39 -120 , _ key
-9 29 , _ kind
0 29 , _ kindness
50 8 , _ know
-8 49 , _ knows
-1 38 , _ labels
-17 -27 , _ labour
-1 -45 , _ land
-13 51 , _ large
45 -5 , _ last
-31 -70 , _ later
2 -28 , _ lawful
25 -16 , _ lawyer
-2 42 , _ learning
32 -13 , _ leave
-5 27 , _ left
46 -20 , _ let
61 33 , _ let's
43 -4 , _ lets
0 79 , _ level
-6 35 , _ light
-30 9 , _ like
-37 -5 , _ line
-5 47 , _ lines
50 -28 , _ link
-3 24 , _ links
28 -5 , _ list
-1 29 , _ listen
-4 -23 , _ log
-21 -28 , _ long
15 50 , _ longer
0 32 , _ lose
-17 -76 , _ love
-6 33 , _ madness
-12 39 , _ make
-7 30 , _ makes
14 -32 , _ many
-11 -54 , _ mark
6 -22 , _ may
3 45 , _ me
-35 -5 , _ memory
-21 -6 , _ method
57 -4 , _ methods
35 -1 , _ might
-8 -23 , _ minutes
-1 24 , _ model
-14 -60 , _ more
-17 -34 , _ mornings
-48 -7 , _ most
-28 -5 , _ move
29 -18 , _ much
-11 -27 , _ must
31 35 , _ my
-37 -12 , _ names
-8 53 , _ naming
18 74 , _ need
-4 23 , _ needs
-18 -26 , _ never
-15 22 , _ new
51 35 , _ no
-24 20 , _ nobody
39 96 , _ not
-12 34 , _ note
-29 -17 , _ noted
22 71 , _ nothing
-13 21 , _ novelist
30 19 , _ now
27 -19 , _ numbers
0 23 , _ obey
-10 43 , _ of
-10 -58 , _ off
-20 -12 , _ office
0 68 , _ ok
-58 -7 , _ old
47 -3 , _ older
80 -12 , _ once
-14 51 , _ ones
3 44 , _ only
-21 83 , _ open
-16 64 , _ or
-30 -8 , _ order
-1 45 , _ ordered
-6 -33 , _ orders
-1 -20 , _ other
-24 -13 , _ others
44 -7 , _ our
56 0 , _ ours
-52 -35 , _ out
-2 67 , _ output
18 -20 , _ over
29 29 , _ parent
0 54 , _ pass
-24 -7 , _ people
-27 -13 , _ perhaps
5 53 , _ person
-1 29 , _ personal
-1 -23 , _ photos
34 0 , _ phrase
-2 27 , _ pipeline
-7 -60 , _ play
-36 -4 , _ player
93 -15 , _ point
-20 -11 , _ points
52 40 , _ poison
-52 -28 , _ policy
-1 65 , _ polite
2 21 , _ present
-40 -32 , _ pressure
-3 20 , _ prices
-19 -39 , _ print
44 -1 , _ probably
-1 48 , _ public
-14 -65 , _ put
-24 -20 , _ putting
-2 -25 , _ quantity
-11 -21 , _ query
-25 -12 , _ question
42 -11 , _ questions
38 -1 , _ quotes
-22 10 , _ read
3 31 , _ reader
-15 41 , _ reads
-21 24 , _ real
-47 -32 , _ reason
31 0 , _ red
49 -2 , _ refusing
20 1 , _ remark
31 3 , _ removing
0 22 , _ replace
35 -6 , _ report
-44 -17 , _ request
-4 35 , _ returns
-4 33 , _ reverse
0 -38 , _ review
0 47 , _ reviewer
-37 -8 , _ revise
-1 -81 , _ reward
1 115 , _ right
26 -3 , _ ring
-9 30 , _ risk
-52 -4 , _ round
18 46 , _ rounds
-48 5 , _ rule
1 -25 , _ rules
34 0 , _ running
-11 -29 , _ safety
20 35 , _ said
6 -30 , _ say
-22 -19 , _ saying
-2 32 , _ says
52 -3 , _ scenes
0 53 , _ score
-4 -54 , _ scorer
-2 31 , _ seat
-2 -52 , _ seconds
2 42 , _ see
61 0 , _ seems
0 28 , _ seen
20 22 , _ send
-9 -51 , _ sent
-3 -59 , _ service
-4 -35 , _ services
-25 -15 , _ seven
34 -7 , _ shame
42 -10 , _ sharing
-21 10 , _ she
-1 -20 , _ she's
86 23 , _ should
63 -6 , _ side
-7 -23 , _ sides
35 1 , _ simply
-21 -3 , _ sixty
44 -24 , _ small
7 84 , _ so
24 -2 , _ so-called
-3 -27 , _ soda
58 -2 , _ somebody
-79 -28 , _ someone
-31 -4 , _ sound
66 -3 , _ speak
-4 -37 , _ staff
0 48 , _ start
0 -21 , _ state
9 49 , _ steps
35 -3 , _ still
-8 48 , _ stop
23 59 , _ strike
22 -1 , _ strikes
20 -8 , _ strips
24 26 , _ subject
45 -5 , _ such
-1 29 , _ suggest
-6 41 , _ surprises
-41 -3 , _ suspect
-7 63 , _ taper
23 -1 , _ target
-3 20 , _ tax
-2 54 , _ teachers
-6 24 , _ tell
-17 24 , _ ten
30 0 , _ terms
-9 -20 , _ text
109 -5 , _ thanks
10 75 , _ that
47 14 , _ that's
12 58 , _ the
-22 -6 , _ their
48 -3 , _ theirs
-24 54 , _ then
33 66 , _ there
-47 -42 , _ there's
38 116 , _ they
-1 49 , _ they've
18 -24 , _ things
-23 -11 , _ think
-41 42 , _ this
-36 2 , _ those
22 -49 , _ thought
21 0 , _ thread
-23 -21 , _ three
-7 -22 , _ through
-17 41 , _ time
-6 -25 , _ times
67 -5 , _ timing
-1 49 , _ tip
-61 -24 , _ to
-1 61 , _ toast
0 56 , _ today
18 -26 , _ tone
0 34 , _ took
-3 -24 , _ tracking
97 6 , _ treatment
-4 -26 , _ trouble
-10 31 , _ try
-22 38 , _ turn
-3 58 , _ twice
32 -19 , _ two
-29 -25 , _ up
29 0 , _ update
0 -21 , _ urgent
62 -14 , _ user
68 1 , _ usually
23 0 , _ victim
-29 -1 , _ vote
0 70 , _ want
22 54 , _ warn
61 44 , _ was
-4 33 , _ water
-56 -49 , _ we
36 0 , _ we've
37 0 , _ weak
24 -28 , _ well
27 0 , _ were
2 -29 , _ what
17 48 , _ whatever
-22 -64 , _ when
-5 -27 , _ where
-14 52 , _ whether
43 88 , _ which
-3 25 , _ whom
-23 -8 , _ why
-97 3 , _ will
-14 55 , _ with
30 -41 , _ within
-4 20 , _ without
31 57 , _ word
-10 -36 , _ words
-16 21 , _ work
-20 -36 , _ working
45 77 , _ would
-22 -3 , _ years
1 -27 , _ yes
51 40 , _ you
0 44 , _ you'd
0 51 , _ you're
-76 -154 , _ ~
-9 -51 , a
-1 -21 , a friend
-45 -58 , a good
34 -2 , a lawyer
27 18 , a line
-13 21 , a novelist
26 29 , a parent
23 -1 , a target
0 41 , a tax
41 -9 , a ~
31 -19 , about
-48 -18 , above
-34 -6 , above all
0 28 , accept
-1 -25 , act
-4 23 , add
17 21 , added
21 0 , address
-66 27 , after
89 0 , agent
44 0 , agent #
31 0 , agent ~
26 0 , agree
-1 22 , ai
21 75 , all
58 -3 , all of
51 -12 , although
45 0 , although the
30 110 , always
30 7 , always the
10 -22 , ammunition
0 108 , among
-23 -2 , amounts
-23 -2 , amounts ,
42 65 , an
-3 24 , an adult
39 124 , and
-5 -52 , and #
15 32 , and @quote
0 -38 , and @rule
-24 -30 , and @thought
-23 -26 , and a
-9 -23 , and all
14 -21 , and an
0 23 , and any
-3 29 , and as
-32 -3 , and asking
52 0 , and asks
-9 -30 , and avoid
27 5 , and before
7 20 , and by
29 21 , and consenting
55 -1 , and does
20 0 , and either
-12 31 , and employment
-7 -31 , and end
23 -3 , and enjoy
-27 -7 , and explaining
34 24 , and for
-8 81 , and give
23 53 , and her
21 -9 , and how
-15 -22 , and i
-30 -15 , and i'd
45 12 , and i'm
33 28 , and if
11 26 , and in
-33 -16 , and it
21 12 , and it's
-2 21 , and its
20 -4 , and knowing
-19 -32 , and leave
32 -1 , and list
-36 -15 , and many
-10 -27 , and mark
0 59 , and may
-17 28 , and no
-24 -34 , and nobody
21 -7 , and none
31 2 , and now
63 45 , and of
9 56 , and on
19 -51 , and only
0 28 , and output
-8 -21 , and people
-4 -33 , and quoting
-10 27 , and real
81 -2 , and refusing
46 1 , and report
-37 -28 , and say
-21 -19 , and saying
0 29 , and see
21 -1 , and send
-3 30 , and she
36 14 , and should
-7 37 , and so
29 0 , and still
-31 -11 , and thanks
-53 -77 , and that
19 22 , and that's
-21 -66 , and the
-23 55 , and then
20 40 , and there
6 -21 , and there's
-89 -17 , and this
-18 61 , and to
-25 -10 , and two
0 27 , and use
-69 -35 , and we
30 0 , and we've
43 10 , and what
-11 -37 , and when
27 0 , and whoever
31 0 , and yet
-38 -29 , and you
0 42 , and you'd
-1 -43 , and you'll
0 49 , and you're
16 -39 , and ~
40 0 , anger
40 0 , anger ,
47 -1 , answers
83 0 , anyone
0 29 , approve
-23 81 , are
0 22 , are the
-4 30 , article
-2 48 , article #
-13 21 , artificial
-13 21 , artificial harbours
88 87 , as
61 -2 , as a
2 23 , as agent
27 -13 , as far
-48 -43 , as i
-38 20 , as it
-34 -13 , as long
-1 51 , as nobody
-29 -17 , as noted
28 4 , as one
25 -1 , as the
-2 47 , as they
0 50 , as you
-10 -40 , as ~
0 20 , ask ,
-2 -28 , ask for
30 -8 , ask questions
-30 -22 , ask the
-1 60 , ask whether
-25 -8 , asking
-22 -7 , asking the
-1 -26 , assistant
70 42 , at
49 15 , at the
-2 -26 , average
-16 -34 , b
-9 -20 , background
-9 -20 , background second
-3 -27 , baking
-3 -27 , baking soda
-24 -18 , bank
41 6 , be
0 32 , be kind
68 -31 , because
-22 18 , because a
-38 -15 , because it's
21 0 , because she
-26 0 , because someone
-31 -41 , because the
34 0 , because what
-18 32 , before
0 28 , behind
4 64 , being
1 42 , between
0 42 , binding
-46 -18 , biscuit
-30 -2 , biscuit or
-2 62 , bleach
21 -14 , blind
-7 35 , block
-3 -36 , book
43 9 , both
-36 -29 , bring
-40 -50 , but
30 -2 , but @quote
-39 13 , but a
20 -17 , but an
-3 42 , but for
21 0 , but here
-57 16 , but i
4 -43 , but it
-45 -1 , but someone
34 -36 , but the
-21 -1 , but there's
-60 -2 , but we
-18 30 , but you
26 36 , by
31 -28 , by the
13 -25 , c
5 30 , call
31 -5 , call .
-14 -21 , call the
79 119 , can
-7 22 , can be
32 0 , can we
0 36 , carry
0 33 , carry on
-23 -49 , change
-21 -45 , change the
62 -53 , check
5 -22 , check the
24 20 , checked
-32 -12 , clarity
-3 53 , clear
-44 -9 , close
-2 37 , cold
0 50 , cold water
-12 39 , complete
-2 -31 , compliance
0 46 , comply
31 -13 , concrete
32 -3 , concrete scenes
30 0 , context
30 0 , context might
29 0 , contract
20 -3 , correct
20 -1 , correct it
27 -4 , covered
-45 -18 , curiosity
-27 -22 , cut
-2 43 , cynicism
-17 36 , data
20 16 , date ,
-1 -22 , dated
16 35 , dear
-30 -16 , decision
-7 -20 , delete
47 -3 , depending
47 -3 , depending on
28 121 , depth
102 0 , did
0 23 , discard
-7 -30 , divide
-7 -30 , divide by
8 112 , do
-3 53 , do not
0 46 , do the
-1 66 , documents
-1 78 , doesn't
42 -57 , don't
54 0 , don't leave
0 26 , don't look
-28 -23 , done
-28 -23 , done .
-20 -15 , drills
-4 25 , e .
-54 -37 , each
-35 -3 , each player
-14 -32 , early
25 -29 , easy
36 -30 , eggs
12 54 , eight
17 52 , eight in
-2 64 , end
-22 -11 , equal
0 49 , evaluator
21 -54 , even
-14 -38 , every
49 -1 , everyone
-33 -4 , everything
-68 -16 , evidence
-68 -60 , evidence ,
66 0 , exactly
-6 26 , far
-14 -32 , fever
26 -11 , fewer
8 -20 , fiction
26 -1 , fiction ,
0 51 , file
0 51 , filter
0 24 , filter ,
-5 -28 , find
30 -12 , fine
39 0 , fine .
-5 25 , firm
66 -4 , first
-6 -62 , five
43 -50 , five beaches
0 22 , followed
1 22 , followed by
74 85 , for
24 0 , for all
-3 -29 , for every
-3 39 , for example
-29 35 , for the
28 0 , for what
-10 24 , for which
-4 -64 , free
-4 -40 , from the
47 61 , full
-7 -28 , get
19 -34 , give
23 -13 , give a
-33 -6 , given
7 28 , given that
-24 -18 , given what
16 -21 , gives
32 -2 , gives the
-22 -65 , go
28 1 , go on
51 16 , going
52 -22 , good
-13 -32 , grade
0 93 , grader
0 55 , grader ,
0 29 , grader .
0 34 , grading
44 0 , ha
44 0 , ha .
-46 -1 , had
49 -24 , half
55 3 , half a
0 31 , hand
-6 -31 , harassment
-6 -31 , harassment and
-15 -27 , harmless
-11 -21 , harmless query
18 -30 , have
24 0 , have no
3 31 , having
0 28 , having seen
-24 -20 , heat
14 75 , hence
53 -14 , hence a
-21 -8 , hence nothing
-9 23 , hence the
-54 2 , history
-53 -1 , history and
-9 -28 , hold
0 94 , honesty
-13 43 , how
-52 -23 , however
55 -1 , hr
54 20 , i
-3 26 , i can
56 12 , i don't
9 20 , i find
39 0 , i have
42 9 , i keep
-37 -6 , i said
-41 -3 , i suspect
-36 -30 , i think
0 70 , i want
11 44 , i was
46 84 , i'd
29 -8 , i'd guess
35 67 , i'd have
-24 11 , i'd like
37 3 , i'll
75 55 , i'm
1 53 , i'm the
7 24 , i've
58 0 , ideally
-2 29 , identity
97 52 , if
29 16 , if i
44 -18 , if it
-23 3 , if it's
23 52 , if the
24 10 , if you
2 24 , ignore
2 23 , ignore the
-42 45 , in
0 22 , in that
26 -34 , in the
31 0 , in which
0 59 , include
-33 20 , including
2 26 , including the
117 28 , is
-2 34 , is left
89 23 , it
-20 -6 , it could
44 103 , it is
-38 4 , it isn't
0 -21 , it may
27 0 , it seems
-40 -44 , it will
0 35 , it would
125 107 , it's
70 -1 , it's a
18 25 , it's the
62 38 , its
0 131 , judge
0 61 , judge ,
0 36 , judge .
0 130 , just
0 41 , just as
-5 -21 , just the
6 38 , keep
0 31 , keep ,
-6 -38 , keep =
10 25 , keep it
-11 -50 , keep the
-8 -28 , kidney
20 48 , kind
-1 -28 , know
0 28 , label
-24 -6 , length
36 -1 , less
-48 22 , let
0 38 , let it
-45 -12 , let me
-5 68 , light
41 12 , like
36 26 , like the
0 20 , little judge
8 36 , locked
11 43 , locked ,
-22 8 , log
-2 -22 , long
38 -16 , longer
-6 40 , loss
-5 41 , loss of
-6 69 , low
0 89 , machine
-2 37 , madison
24 -24 , makes
39 -1 , makes it
0 49 , mark the
55 -2 , may
62 -2 , may be
52 -2 , meaning
42 -1 , means
47 1 , means that
-6 -21 , mediation
61 -12 , method
61 -12 , method ,
-6 -30 , militarism
-6 -30 , militarism ,
20 33 , mine
-2 -44 , minus
0 34 , model
-23 -23 , more
-6 -22 , motive
-1 29 , move
0 31 , move on
28 -8 , mr
28 -8 , mr .
25 11 , my
13 35 , namely
-1 34 , namely exact
-4 32 , nationalism
-3 32 , nationalism and
-7 -23 , near
22 15 , neither
23 18 , neither alarming
-28 -57 , never
-56 -94 , new
-4 -46 , nine
-70 10 , no
-18 -29 , no @quote
23 6 , no changes
-2 -22 , no deception
0 73 , no exceptions
28 0 , no fighting
0 29 , no further
0 23 , no issues
0 41 , no labels
20 -4 , no more
34 30 , no need
-2 -25 , no quantity
56 14 , not
33 -38 , not @quote
-24 -32 , not a
-26 -11 , not an
-17 -20 , not as
-7 -21 , not at
31 -14 , not in
-1 27 , not the
7 21 , not to
3 23 , note
21 29 , nothing
0 44 , nothing is
-6 -31 , nothing more
-9 -24 , nothing to
-26 -3 , nothing was
-6 93 , now
-6 59 , now .
19 -48 , number
67 0 , obviously
5 111 , of
2 54 , of course
4 25 , of which
1 46 , offer
1 57 , offer a
-28 -12 , often
2 68 , on
10 78 , on the
9 -27 , once
20 0 , one remark
24 0 , one subject
-7 58 , one turn
0 22 , only a
-40 -23 , or
-15 -24 , or a
-7 108 , or else
35 0 , or simply
-11 54 , or the
-10 -27 , or to
-1 -23 , or you
-4 -23 , ordinary
-13 -21 , others
-22 1 , otherwise
-12 50 , out
-2 55 , out of
-5 50 , over
0 59 , p
-28 -2 , parents
-9 -20 , particularly
-1 64 , pass
-24 21 , perhaps
4 44 , perhaps ,
-1 22 , perhaps one
-8 -20 , place ,
101 62 , please
63 14 , please ,
32 21 , please .
-8 -22 , pregnancy
-5 35 , proof
-16 -33 , protective
-16 -33 , protective orders
38 -18 , provided
53 0 , provided that
-1 58 , put
-23 -27 , questions
-11 52 , quietly
-3 112 , rate
0 29 , rater
0 29 , rater .
20 7 , rather
0 47 , reader
0 34 , reader ,
3 26 , reading
0 25 , recite
0 46 , refiner
0 32 , refiner ,
-45 -34 , regret
0 82 , reject
-6 -34 , relevance
34 -4 , removes
0 37 , rent
61 32 , repeat
-11 -20 , report it
-19 -48 , reporting
-14 -48 , request
71 0 , response
42 0 , response and
-30 -12 , rest
0 26 , retain
0 20 , retain .
-8 -31 , return it
-1 30 , review
0 46 , reviewer
0 35 , reviewer ,
-13 28 , reviewers
-3 -36 , revise
-9 -23 , ring
44 1 , risk
-1 41 , root
50 0 , rule
-24 -5 , rules
-7 -20 , run
0 31 , s
-4 115 , safety
31 1 , said the
-10 -53 , save
-78 -102 , say
-21 -2 , say a
28 -6 , say so
-5 -20 , say ~
26 -10 , saying
25 1 , says
0 31 , score
0 40 , scorer
15 48 , see
1 110 , seen
1 110 , seen from
-30 -12 , seven
-30 -12 , seven ,
-3 32 , shell
-26 -12 , short
-8 84 , should
-25 -18 , should be
-1 -33 , sign
-16 41 , silence
5 37 , simply
-19 26 , since
27 0 , since @rule
38 51 , since a
34 -6 , since an
-1 24 , since people
-37 8 , since the
-2 28 , since those
37 -7 , site
38 -6 , site ,
-97 -20 , so
-32 -15 , so #
-53 -13 , so a
2 69 , so ask
25 -1 , so asking
22 1 , so be
-5 29 , so both
-2 -22 , so check
-3 -21 , so do
29 -20 , so give
-1 22 , so help
-26 -13 , so i'd
28 -5 , so i'll
-4 -24 , so include
-42 -23 , so it
4 55 , so it's
-4 -28 , so keep
34 0 , so let
61 33 , so let's
-30 19 , so no
-55 -14 , so one
5 31 , so only
0 46 , so ordered
-24 -2 , so she
-1 48 , so start
3 35 , so suggest
-1 25 , so tell
18 29 , so that
38 -1 , so that's
-28 -21 , so there's
8 -26 , so this
0 36 , so try
-3 22 , so warmth
-1 54 , so warn
-29 -12 , so we
21 0 , so whatever
-1 32 , so write
1 -27 , so yes
-8 -31 , so you
-11 -32 , so ~
-95 -9 , some
34 4 , somebody
24 -3 , someone
67 0 , sorry
26 0 , sorry .
-20 -8 , sources
20 1 , spare
0 23 , start
0 55 , stay with
50 -4 , step
52 0 , still
-7 -42 , stop
-42 -44 , stopping
77 13 , store
60 0 , strikes
-32 12 , such
-32 12 , such as
11 48 , suggest
13 47 , suggest a
-19 -26 , take
0 57 , take it
-12 -21 , take off
-30 -14 , take the
-9 -22 , talk
-27 -11 , talking
-8 105 , tell
-5 29 , tell an
-2 64 , tell the
-8 -33 , ten
-30 0 , testimony
-30 0 , testimony ,
-20 -59 , text
2 38 , thank you
10 27 , thanks
-5 31 , thanks .
68 -27 , that
-15 26 , that is
53 0 , that many
37 2 , that was
65 4 , that's
97 0 , that's the
-14 38 , the
0 -22 , the @quote
0 67 , the best
1 27 , the case
24 0 , the debate
30 0 , the draft
1 26 , the filter
-21 -19 , the first
13 30 , the focus
24 -5 , the last
-16 62 , the one
1 63 , the ones
25 -1 , the only
5 -36 , the other
-20 5 , the others
34 0 , the phrase
0 40 , the pipeline
1 21 , the present
3 25 , the reader
-16 -30 , the reason
30 0 , the red
-31 -15 , the request
24 13 , the response
0 25 , the reviewer
-38 -2 , the rule
36 9 , the rules
0 31 , the seat
51 0 , the second
64 -10 , the user
2 39 , then
16 55 , then ,
89 101 , then .
48 -4 , then :
61 49 , then a
-2 -34 , then ask
-7 -37 , then clean
11 -25 , then one
-7 -30 , then show
44 -5 , then small
-92 -52 , then the
41 -1 , there are
-23 -12 , there is
36 -8 , there's
-5 37 , therefore
7 77 , they
21 -13 , they may
8 90 , they're
70 72 , this
0 31 , this line
-63 -26 , though
74 -3 , though ,
-79 -14 , though he
-15 -20 , though it
-14 32 , thought
-24 33 , thoughts
-37 28 , three
-2 -23 , tick
0 87 , ticket
-20 -37 , time
33 -8 , title
37 -4 , title ,
56 -2 , to
55 -12 , to be
-28 4 , to the
-10 -23 , together
11 47 , tone
0 47 , tone and
-29 47 , too
-9 32 , too ,
0 42 , treat
0 20 , treat the
-22 0 , trials
-22 0 , trials .
0 90 , trust
-8 26 , turn
12 23 , twelve
-3 -27 , twenty
39 -2 , twice
-21 14 , two
-4 33 , two lines
18 -26 , under
-2 41 , unlike
0 41 , unlike the
-25 -6 , up
-24 -2 , up to
-22 -37 , urgency
54 -57 , use
-1 -20 , user
-3 -45 , value
55 -11 , wait
59 28 , wait .
27 0 , wannsee
27 0 , wannsee minutes
-4 -50 , water
-67 -15 , we
27 0 , we can
-42 -1 , we don't
-33 -36 , we have
3 31 , we'd
20 0 , we've
-15 -21 , weakness
-15 -21 , weakness ,
59 -7 , weight
40 -41 , were
41 -1 , what a
-46 -23 , what i
21 -3 , whatever the
45 -7 , when the
-11 53 , where
5 -21 , whereas
32 -2 , whereas the
67 76 , which
72 0 , which ,
-3 -21 , which changes
31 -3 , which i
32 0 , which i'd
27 0 , which in
1 31 , which makes
24 0 , which nobody
-5 43 , which surprises
-30 41 , which the
26 0 , which was
48 -31 , whichever
39 43 , while
-22 -7 , while a
31 34 , while the
-31 48 , who
-31 -28 , who is
0 28 , who will
34 14 , whoever
-10 74 , will
-58 13 , with
-30 -7 , with @quote
-38 8 , with a
5 33 , with an
-16 -36 , with its
7 45 , with nothing
-64 -23 , with the
-1 37 , within a
23 31 , without
-30 -35 , without a
-37 -14 , without alarm
-8 -41 , works
-20 -15 , worse
-44 -2 , would
119 -19 , yes
105 29 , yes ,
-29 -17 , yes ;
-21 -38 , yet
-23 -1 , yet the
81 87 , you
26 2 , you are
36 1 , you know
-11 -42 , you may
-16 -27 , you must
45 2 , you've
24 13 , your
67 -154 , ~
24 35 ,|p
-195 -79 -
21 50 - #
-1 -51 - # )
-2 63 - # ,
-5 -30 - # -
30 -11 - # .
0 38 - # to
-4 299 - -
0 -68 - - -
0 -52 - - and
0 20 - - end
-1 -55 - - previous
0 53 - - the
0 178 - - ~
-2 22 - >
0 78 - > ^
0 30 - > is
0 24 - _ (
46 0 - _ ,
-7 -153 - _ -
29 -2 - _ .
-2 -50 - _ ]
-1 23 - _ ^
-5 -118 - _ and
0 20 - _ end
0 23 - _ for
0 44 - _ if
-5 -22 - _ is
-13 20 - _ it
-1 -89 - _ like
-1 -21 - _ myapp
-1 38 - _ on
0 -22 - _ out
-11 -33 - _ over
-1 -55 - _ previous
-21 0 - _ say
-37 98 - _ the
-1 -90 - _ this
0 38 - _ to
0 64 - _ verdict
0 -44 - _ who
-8 -50 - _ ~
11 103 - a
-39 -104 - and
-2 31 - c
-2 -42 - c ~
0 21 - end
-1 39 - if
-1 -91 - like
-1 -91 - like this
-1 -55 - previous
-17 46 - the
-1 -21 - u
-1 -21 - u myapp
-1 29 - year-old
-55 -173 - ~
-14 28 -|p
-68 -200 .
-69 -169 . "
-176 -118 . " ^
-2 -41 . " }
103 -9 . " ~
20 33 . #
50 -3 . # ,
-17 -23 . # .
30 26 . # cm
-31 -8 . # is
21 1 . # mol
-4 -29 . # to
-1 26 . # °
0 62 . '
78 95 . )
78 119 . ) ^
-2 26 . * *
-1 63 . ,
0 59 . , ~
24 7 . .
45 73 . . ^
-31 -26 . . ~
0 36 . <
0 32 . < |
182 -84 . ^
-49 58 . _ (
-2 22 . _ *
7 -60 . _ ,
-40 27 . _ .
-14 -27 . _ /
0 27 . _ ;
0 -38 . _ <
-51 36 . _ ^
-14 36 . _ and
30 26 . _ cm
-5 -32 . _ e5
1 43 . _ is
21 1 . _ mol
-6 -46 . _ nc6
-31 -5 . _ or
-4 -24 . _ to
0 27 . _ |
-11 -39 . _ }
14 26 . _ ~
-1 26 . _ °
0 53 . accept
0 41 . accept ~
-16 -29 . com
-4 29 . d
-4 29 . d .
0 52 . e
0 52 . e .
-8 -38 . e4
-4 -31 . e4 e5
0 84 . example
-11 -29 . fromkeys
-17 -46 . log
0 -26 . pdf
-2 40 . s
-2 40 . s .
4 -22 . sh
4 -22 . sh ^
-2 -26 . txt
0 37 . verdict
0 37 . verdict =
-20 290 . ~
1 103 .|p
-13 42 /
6 -38 / #
-5 -40 / # )
-3 42 / # .
-3 -20 / # =
0 63 / *
0 30 / * pass
-16 -35 / .
-6 -35 / _ )
34 -32 / _ *
-3 28 / _ ,
0 -27 / _ -
-20 -28 / _ .
8 -45 / _ /
0 32 / _ :
-3 -20 / _ =
0 30 / _ pass
0 27 / _ the
0 30 / advice
0 30 / advice .
0 21 / keep
0 -30 / p
0 -30 / p >
4 -30 / sync
4 -29 / sync .
33 -3 / the
-2 -42 / var
-2 -33 / var /
-11 -31 /|p
-73 -9 : "
50 0 : " "
24 0 : " agree
-21 -29 : " system
-14 -45 : " you
-1 -20 : # )
40 62 : # ,
31 -56 : # .
-1 29 : # /
-8 41 : # :
0 69 : # ;
0 25 : # of
-1 -31 : # x
-2 -44 : $
-8 36 : (
-2 -37 : ( #
0 52 : +
0 52 : + #
-2 -31 : /
-1 -23 : / /
-107 -29 : @quote
-31 29 : @quote ,
-11 -47 : @quote .
10 -36 : @quote @quote
-27 26 : @quote ^
7 -28 : @quote is
-5 48 : @quote ~
11 121 : @rule
61 63 : [
37 0 : [ "
35 -2 : ]
0 98 : ^
0 20 : _ !
91 7 : _ "
-43 2 : _ #
0 31 : _ %
-5 23 : _ (
-9 -52 : _ )
17 -87 : _ ,
-6 -77 : _ -
237 191 : _ .
-2 73 : _ /
-2 72 : _ :
-9 56 : _ ;
-2 20 : _ =
1 78 : _ ?
0 36 : _ @
31 80 : _ @quote
-5 -24 : _ [
55 -11 : _ ^
-13 79 : _ a
12 -28 : _ about
-21 -12 : _ agent
24 2 : _ agree
-10 21 : _ an
21 -37 : _ and
-18 -34 : _ anyone
1 -37 : _ are
-29 20 : _ as
11 -20 : _ asker
-3 -33 : _ assistant
0 110 : _ at
48 -6 : _ author
0 20 : _ be
-1 -38 : _ beats
-5 41 : _ because
-23 -15 : _ brief
-52 -11 : _ by
117 60 : _ can
-10 -26 : _ care
1 36 : _ case
0 26 : _ check
31 10 : _ data
50 -5 : _ decision
8 25 : _ does
-15 -67 : _ don't
11 -27 : _ down
-16 -23 : _ everything
0 22 : _ filter
-14 -33 : _ first
14 -33 : _ for
-3 42 : _ give
-11 -26 : _ gives
53 3 : _ have
-20 -14 : _ here
23 -9 : _ if
-40 -70 : _ in
-8 -32 : _ interested
26 27 : _ is
34 45 : _ isn't
-34 28 : _ it
-19 37 : _ judge
0 49 : _ keep
71 0 : _ leaves
-18 -26 : _ list
-1 -28 : _ look
-13 -31 : _ machine
0 22 : _ me
-3 41 : _ method
-2 23 : _ model
-8 -20 : _ next
-1 20 : _ not
-10 -34 : _ now
-3 36 : _ of
-64 -47 : _ one
23 24 : _ or
7 -25 : _ pain
-22 -9 : _ parent
27 -37 : _ people
-3 -51 : _ percent
48 1 : _ policy
1 -44 : _ private
0 31 : _ process
-24 12 : _ question
0 52 : _ questions
-2 21 : _ reading
-53 -12 : _ refusal
-24 -48 : _ reply
-4 -44 : _ review
0 25 : _ reviewers
0 23 : _ rubric
0 39 : _ rules
20 28 : _ say
21 -1 : _ second
30 -2 : _ sentences
-25 -1 : _ she
-3 -34 : _ shows
-2 33 : _ steps
27 -3 : _ sure
-21 -26 : _ system
-27 12 : _ that
-66 -41 : _ the
-23 -3 : _ there
-25 18 : _ they
-23 -9 : _ things
3 62 : _ this
0 35 : _ thought
-16 -20 : _ to
-15 -22 : _ top
0 24 : _ two
23 0 : _ useful
102 8 : _ user
-8 -30 : _ welcome
8 42 : _ what
-1 30 : _ which
-2 -48 : _ will
-38 2 : _ with
-27 -18 : _ without
19 56 : _ would
-1 -24 : _ x
-1 65 : _ yes
-33 -91 : _ you
0 24 : _ |
0 39 : _ }
-70 -17 : _ ~
6 -86 : a
1 -44 : a private
-1 51 : accept
0 26 : accepted
-12 -32 : accuracy
-12 -32 : accuracy ,
39 1 : agree
-7 44 : all
-1 56 : all of
0 48 : always
-8 -32 : an interested
-1 -34 : and
0 59 : any
0 21 : approve
0 20 : approved
0 -37 : are
-4 -36 : are you
20 -13 : ask
0 37 : award
-23 -11 : be
-23 -15 : be brief
-53 -13 : brief
-53 -13 : brief refusal
-7 -28 : check
-4 -28 : check the
0 34 : classifier
23 0 : compare
-23 -13 : cost
-23 -12 : cost ,
-3 38 : could
0 23 : could you
-8 64 : do
0 41 : do not
-22 44 : each
0 69 : excellent
66 83 : false
25 0 : fiction
-1 44 : firm
62 -19 : five
46 -11 : four
23 -2 : four sentences
-49 -77 : go
23 19 : he
6 20 : help
-27 -19 : help without
-25 -13 : hungry
-24 32 : i
-15 -47 : i don't
4 40 : i'd
0 27 : i'm
27 0 : if the
-10 54 : immutable
-3 77 : in
-12 -33 : inform
-12 -29 : inform about
-54 18 : is
-3 21 : is it
-23 -4 : is there
36 -15 : it
-25 1 : it is
0 20 : judge
-7 24 : keep
0 22 : keep .
0 26 : kept
-1 49 : leave
0 35 : leave the
-25 -18 : let
0 82 : look
-3 -76 : low
16 -20 : more
33 -3 : most
-43 -30 : my
-6 51 : name
44 0 : naming
-2 26 : new
63 94 : no
-2 41 : no method
58 56 : none
101 13 : none .
-16 -27 : none that
-10 26 : not
0 68 : ok
-12 -61 : open
0 41 : pass
23 58 : people
20 3 : people who
-22 -26 : please
-50 -44 : rank
-28 -56 : read
-28 -29 : read the
0 39 : record
0 23 : relevance
0 66 : relevant
0 20 : retained
-14 -41 : return
-9 -101 : return ~
-4 35 : safety
0 44 : skip
-26 -19 : some
-4 -27 : state
-1 43 : steps
22 5 : stop
-33 -27 : sudden
0 21 : sure
0 20 : sure !
-51 -22 : take
0 25 : ten
-12 26 : text
-22 -59 : thank
-15 -46 : thank you
-72 76 : that's
-71 14 : that's the
23 3 : the
11 -20 : the asker
48 -6 : the author
-18 -26 : the list
23 0 : the second
104 11 : the user
-25 -51 : these
-5 -31 : these are
0 69 : this
0 28 : this one
52 -12 : throw
-22 -84 : time
-8 20 : to
119 35 : true
83 46 : true ,
64 3 : true ^
-28 -21 : true ~
65 -6 : two
24 0 : two for
27 0 : we
0 39 : weight
-24 -15 : what
22 -6 : what to
0 29 : whatever
-4 -27 : who
-19 -27 : whoever
-21 -11 : whoever asks
36 -1 : work
36 -1 : work ,
-15 35 : yes
24 6 : you
4 60 : {
0 52 : { @quote
27 -127 : ~
-27 40 :|p
-83 -51 ;
-8 65 ; #
-1 26 ; # )
0 33 ; -
0 20 ; <
-48 -30 ; @quote
-67 -50 ; @rule
-2 -88 ; ^
-1 26 ; _ )
82 160 ; _ ,
0 50 ; _ -
36 -63 ; _ .
0 20 ; _ /
-14 37 ; _ :
0 32 ; _ =
-24 29 ; _ @quote
-22 2 ; _ a
-20 -5 ; _ about
0 26 ; _ ai
-14 101 ; _ and
-30 5 ; _ are
0 71 ; _ as
-6 -31 ; _ ask
35 0 ; _ author
47 -6 ; _ can
42 -10 ; _ can't
-26 0 ; _ changes
-3 35 ; _ don't
-3 -22 ; _ editor
0 -40 ; _ eulogy
-1 69 ; _ example
-7 -21 ; _ find
56 1 ; _ fine
-2 -25 ; _ fix
38 -3 ; _ from
31 -1 ; _ full
-22 0 ; _ give
43 0 ; _ had
15 40 ; _ have
59 -1 ; _ help
-5 -34 ; _ him
-33 -1 ; _ i
-47 -22 ; _ if
17 29 ; _ in
-4 -42 ; _ is
92 33 ; _ it
-7 20 ; _ last
5 -41 ; _ let
11 45 ; _ list
-1 -25 ; _ matters
-20 -30 ; _ may
39 0 ; _ me
-10 -70 ; _ means
-1 45 ; _ mode
-34 -17 ; _ most
-25 -26 ; _ must
29 -21 ; _ need
0 54 ; _ not
-2 71 ; _ of
-12 -23 ; _ only
4 54 ; _ other
0 27 ; _ outcome
-14 -21 ; _ read
-4 55 ; _ reader
37 54 ; _ rest
29 -5 ; _ rules
21 0 ; _ say
-4 39 ; _ says
-16 -29 ; _ should
0 40 ; _ shouldn't
37 0 ; _ signs
-60 -10 ; _ take
0 21 ; _ target
-28 -22 ; _ them
34 45 ; _ to
-1 26 ; _ tone
-3 58 ; _ up
31 -12 ; _ user
23 0 ; _ version
-16 -45 ; _ was
-1 35 ; _ word
42 -19 ; _ would
-2 24 ; _ you
8 78 ; _ ~
17 77 ; a
9 45 ; a list
0 35 ; a word
33 0 ; agent
-14 -29 ; and
-2 39 ; answer
0 45 ; anyone
-83 -1 ; as
-84 -14 ; as it
6 -52 ; ask
3 59 ; asking
-1 25 ; better
62 0 ; beyond
-7 47 ; but
0 55 ; do
0 54 ; do not
-2 -21 ; don't
-26 -7 ; every
-25 42 ; for
1 -27 ; hiding
-7 55 ; i
43 3 ; i can't
1 33 ; i have
0 41 ; i shouldn't
-37 -10 ; i'd
-20 0 ; i'd give
21 0 ; i'd say
20 9 ; i'll
-56 -48 ; if
0 56 ; ignore
-16 -30 ; in
-34 -111 ; it
-15 -45 ; it was
55 -39 ; it's
28 0 ; it's in
0 28 ; judge
-26 -16 ; let them
-1 -23 ; mention
28 0 ; mine
-1 -51 ; name
-39 -34 ; no
5 -24 ; nothing
19 -23 ; on
-7 -27 ; one
-44 -42 ; only
-26 -15 ; otherwise
26 0 ; our
-10 -21 ; people
-21 -2 ; perhaps
44 3 ; please
0 23 ; proceed
-32 -63 ; say
-3 -25 ; she
-1 -20 ; she's
-2 -46 ; show
-1 36 ; since
0 28 ; since the
32 0 ; sixty
0 23 ; skip
57 0 ; so the
62 0 ; somebody
46 -1 ; still
46 -1 ; still ,
-5 -21 ; studies
29 7 ; take
-7 37 ; test
-20 -47 ; that
-4 60 ; the
0 26 ; the ai
35 0 ; the author
-3 -22 ; the editor
31 -1 ; the full
1 25 ; the one
4 52 ; the other
37 54 ; the rest
0 21 ; the target
-1 26 ; the tone
31 -12 ; the user
-50 -37 ; then
54 -1 ; they
59 0 ; they help
-20 -24 ; this
-6 -31 ; this is
53 27 ; three
27 29 ; three of
38 -2 ; use
29 -21 ; viruses
29 -21 ; viruses need
-39 -32 ; warmth
38 -29 ; what
47 0 ; what can
-2 -25 ; what matters
-46 -34 ; with
0 62 ; write
-7 114 ; you
64 0 ; you've
0 41 ; }
69 -230 ; ~
-1 34 ;|p
-27 189 <
-2 23 < !
-2 22 < ! -
0 30 < -
-8 24 < /
0 -30 < / p
0 -21 < =
0 30 < >
-2 37 < _ -
-6 -24 < _ >
0 37 < _ name
0 -30 < _ p
0 20 < _ response
-3 23 < meta
0 37 < meta name
0 -31 < p
-5 52 < |
-9 -45 <|p
-28 89 =
-24 -66 = #
-9 -30 = # .
-12 -104 = =
0 34 = = =
-1 -36 = >
-26 23 = @quote
-5 -52 = @quote content
-13 23 = _ #
-7 -99 = _ (
-1 -29 = _ *
6 100 = _ ,
-9 123 = _ .
0 36 = _ =
-3 35 = _ @mark
-5 -48 = _ content
-1 -24 = _ the
-2 -39 = _ x
-12 -63 = _ ~
35 13 = a
0 31 = clean
-5 -28 = false
0 22 = none
0 -22 = true
0 26 = true ~
0 20 = yes
-4 -27 = {
7 34 =|p
-48 -13 >
-1 -41 > #
0 52 > .
0 59 > . ^
0 -30 > <
0 -21 > < /
-1 63 > >
-2 -24 > ]
-2 56 > ^
-1 20 > _ ,
-2 -34 > _ /
0 24 > _ :
-1 -47 > _ <
0 62 > _ ^
-1 -31 > _ a
0 35 > _ benign
0 21 > _ list
0 -60 > _ nothing
0 -51 > _ review
0 27 > _ system
0 23 > accept
0 22 > accept all
-1 -79 > and
-1 -25 > and <
0 -49 > as
0 35 > is benign
0 20 > new
0 28 > system
0 31 > the
0 27 > this
-2 -83 > {
-9 -40 >|p
71 -148 ?
-43 -91 ? "
-43 -91 ? " ^
151 -172 ? ^
-43 -74 ? _ ^
-14 49 ? ~
150 39 ?|p
0 23 @ _ .
0 62 @ _ :
49 15 @mark
32 25 @mark #
0 48 @mark # cos
66 -3 @mark @mark
67 93 @mark @mark @mark
44 17 @mark @mark ^
23 9 @mark @mark json
-14 36 @mark @quote
-14 36 @mark @quote @mark
44 17 @mark ^
37 -5 @mark _ .
50 123 @mark _ @mark
-2 -24 @mark _ ]
67 88 @mark _ ^
0 48 @mark _ cos
23 9 @mark _ json
0 60 @mark _ the
-5 -33 @mark _ {
-11 100 @mark _ ~
0 45 @mark begin
23 9 @mark json
23 9 @mark json ^
-37 -128 @mark ~
-14 -40 @mark|p
10 -24 @quote
-3 -21 @quote ) .
0 69 @quote ) ;
37 32 @quote ,
-28 57 @quote , @quote
-20 -7 @quote , hence
71 0 @quote , may
14 -42 @quote , not
-2 -22 @quote , or
-6 22 @quote , perhaps
-24 -7 @quote , so
21 29 @quote , the
-2 37 @quote , then
-18 -59 @quote , which
-26 -7 @quote , with
18 -31 @quote , ~
-3 -72 @quote -
-1 -22 @quote - ~
13 63 @quote .
13 63 @quote . ^
-13 54 @quote :
-1 62 @quote : #
0 32 @quote : [
40 20 @quote : true
36 -1 @quote : work
-55 29 @quote : ~
-3 -22 @quote ; a
-20 3 @quote ?
-20 3 @quote ? ^
-14 36 @quote @mark
5 -46 @quote @quote
10 -44 @quote ]
40 -5 @quote ] .
-26 -196 @quote ^
0 34 @quote _ "
-4 41 @quote _ #
-11 39 @quote _ '
9 73 @quote _ ,
24 109 @quote _ .
34 16 @quote _ :
39 64 @quote _ ;
0 -56 @quote _ >
16 37 @quote _ @quote
-4 30 @quote _ [
-59 -34 @quote _ a
23 0 @quote _ about
-9 22 @quote _ all
-1 -20 @quote _ always
14 33 @quote _ an
-7 21 @quote _ are
-60 -18 @quote _ as
30 -20 @quote _ be
-30 -10 @quote _ because
-21 40 @quote _ better
-22 -22 @quote _ by
-16 -43 @quote _ do
-1 -24 @quote _ does
50 31 @quote _ each
-4 66 @quote _ enough
23 -6 @quote _ everything
69 34 @quote _ false
34 -3 @quote _ first
-10 48 @quote _ for
1 -36 @quote _ from
-20 -7 @quote _ hence
10 21 @quote _ hide
-32 -6 @quote _ i
10 -34 @quote _ in
-24 -14 @quote _ its
-24 -11 @quote _ just
-6 -47 @quote _ keep
-7 36 @quote _ like
23 -22 @quote _ makes
68 -4 @quote _ may
37 34 @quote _ mean
-7 -25 @quote _ more
7 -34 @quote _ no
-22 -32 @quote _ none
42 -51 @quote _ not
-32 13 @quote _ nothing
2 -40 @quote _ of
-29 -27 @quote _ one
-14 -33 @quote _ out
-17 20 @quote _ perhaps
-35 -4 @quote _ short
-24 -6 @quote _ so
43 -28 @quote _ something
-23 -26 @quote _ than
32 -12 @quote _ that
4 81 @quote _ then
-26 -11 @quote _ there
-4 54 @quote _ times
22 -10 @quote _ to
50 19 @quote _ true
118 -13 @quote _ what
-17 -60 @quote _ which
-18 -34 @quote _ with
31 -1 @quote _ work
-8 -41 @quote _ would
0 54 @quote _ your
-33 -7 @quote _ ~
64 101 @quote and
-26 -43 @quote and @quote
-22 -12 @quote and a
-6 55 @quote and nothing
0 26 @quote and stop
44 0 @quote and the
-6 46 @quote are
29 0 @quote array
-1 22 @quote as a
0 27 @quote as your
-11 -42 @quote asks
-7 -22 @quote asks for
-6 -23 @quote at
-26 0 @quote beside
-1 103 @quote by
26 -26 @quote can
2 -34 @quote comes
-5 -52 @quote content
-5 -52 @quote content =
31 63 @quote could
-23 26 @quote could be
66 48 @quote could mean
-11 -22 @quote differ
-11 -22 @quote differ by
-27 -3 @quote does
23 0 @quote empty
43 -20 @quote field
75 0 @quote flag
-24 -7 @quote for
0 23 @quote for every
20 1 @quote for the
22 2 @quote from the
23 -30 @quote has
-31 -16 @quote has a
30 -3 @quote has no
40 -1 @quote has to
10 29 @quote here
0 25 @quote here ;
31 -2 @quote holds
-4 -40 @quote i
36 31 @quote in
48 0 @quote in it
36 42 @quote in the
-12 -21 @quote in this
0 25 @quote in your
-21 -9 @quote inside
23 -11 @quote into
-93 -88 @quote is
27 -51 @quote is a
-2 39 @quote is enough
-35 -15 @quote is in
-2 -20 @quote is no
8 -23 @quote is one
-35 -4 @quote is short
8 43 @quote is the
74 -4 @quote is what
56 0 @quote key
-10 -20 @quote leaves
-56 -38 @quote line
32 0 @quote list
16 -22 @quote may be
10 21 @quote may hide
-21 -8 @quote may mean
44 75 @quote means
-1 28 @quote means the
-52 -25 @quote might
60 47 @quote needs
-22 -58 @quote offers
-22 -58 @quote offers none
-10 -40 @quote on the
57 -9 @quote or
57 -8 @quote or @quote
-2 72 @quote said
-2 50 @quote said the
15 -57 @quote says
-32 -46 @quote sets
-32 -46 @quote sets the
-41 -13 @quote should
-28 -8 @quote should be
44 -10 @quote shows
55 0 @quote shows that
-26 -11 @quote stood
-26 -11 @quote stood there
-35 -41 @quote suggests
-38 -6 @quote that
-21 -34 @quote the
26 -13 @quote then
8 54 @quote three
8 54 @quote three times
55 68 @quote to
11 49 @quote to @quote
-17 -36 @quote turns
0 -41 @quote under
25 -58 @quote unless
41 36 @quote verdictx
-37 34 @quote was
37 4 @quote wins
-12 39 @quote with @quote
92 0 @quote without
-14 40 @quote works
56 -83 @quote would
26 -35 @quote would be
-8 80 @quote }
0 46 @quote } ^
-57 99 @quote ~
93 -85 @rule
-4 33 @rule (
80 12 @rule ,
21 -1 @rule , and
10 22 @rule , so
-20 -3 @rule , which
84 -17 @rule , ~
0 38 @rule -
80 19 @rule .
80 19 @rule . ^
16 -48 @rule :
23 -1 @rule : ask
20 -1 @rule : don't
-26 -36 @rule : no
-24 -3 @rule : ~
-20 -3 @rule ?
-20 -3 @rule ? ^
-4 -22 @rule _ #
82 39 @rule _ ,
56 51 @rule _ .
-3 38 @rule _ :
25 0 @rule _ ;
8 45 @rule _ @rule
60 16 @rule _ ^
13 -20 @rule _ a
17 20 @rule _ about
-48 -26 @rule _ against
2 53 @rule _ all
-35 -7 @rule _ allow
-30 1 @rule _ an
30 -1 @rule _ and
-28 -7 @rule _ as
23 -1 @rule _ ask
-33 -10 @rule _ asks
-1 29 @rule _ by
-40 -29 @rule _ exactly
34 0 @rule _ fake
35 -1 @rule _ false
42 32 @rule _ feeding
51 -97 @rule _ for
27 -2 @rule _ forbid
24 -1 @rule _ general
49 -5 @rule _ helping
-21 -30 @rule _ in
-32 -66 @rule _ is
-69 -50 @rule _ it
-69 -10 @rule _ me
-21 -6 @rule _ met
-3 83 @rule _ mind
18 42 @rule _ need
-28 -6 @rule _ no
-47 -14 @rule _ nothing
35 25 @rule _ nude
-40 -1 @rule _ or
6 35 @rule _ out
-2 33 @rule _ pretence
24 0 @rule _ response
-70 -33 @rule _ that
25 28 @rule _ the
47 -18 @rule _ them
-26 -61 @rule _ this
-36 -22 @rule _ to
21 -5 @rule _ triggered
-73 -16 @rule _ us
-20 -3 @rule _ which
-42 -32 @rule _ written
56 -7 @rule _ ~
-1 37 @rule about
-1 37 @rule about pretence
-32 11 @rule allows
-58 -28 @rule and @rule
-32 -11 @rule applies
-1 46 @rule applies :
-21 -6 @rule are
-20 -6 @rule are met
28 -1 @rule as a
67 -4 @rule asks for
-38 -5 @rule asks me
-35 -1 @rule asks us
52 -16 @rule bars
24 0 @rule bars a
28 0 @rule but
-49 -2 @rule calls
-48 -2 @rule calls for
-25 -16 @rule carries
-25 -16 @rule carries the
15 20 @rule concerns
46 47 @rule concerns the
92 -15 @rule covers
-20 -2 @rule covers the
37 -4 @rule decides
-47 -2 @rule demands
-46 0 @rule demands a
1 23 @rule does
1 23 @rule does not
36 -1 @rule doesn't forbid
-23 -74 @rule exists
-30 -19 @rule favours
60 -3 @rule for
58 0 @rule for the
35 -8 @rule forbids
42 32 @rule forbids feeding
51 -5 @rule forbids helping
-26 -10 @rule governs
-20 -61 @rule has
-20 -6 @rule has in
16 -27 @rule has no
-35 -13 @rule has nothing
-38 -7 @rule here
25 83 @rule in
-3 83 @rule in mind
-24 -32 @rule is
-56 20 @rule is about
60 0 @rule is the
54 -10 @rule isn't
4 38 @rule leaves
10 40 @rule leaves no
-20 -5 @rule lets
13 -24 @rule lists
2 -33 @rule names
-38 -27 @rule names exactly
-40 -13 @rule on
-54 -16 @rule only
-33 -10 @rule only asks
32 -5 @rule or
-22 -5 @rule or is
0 -37 @rule permits
28 0 @rule permits general
-21 -12 @rule permits it
-22 -33 @rule prohibits
-19 -31 @rule prohibits .
-39 -15 @rule protects
-18 -20 @rule puts
94 89 @rule refuses
35 25 @rule refuses nude
-42 -33 @rule requires
-63 -28 @rule says
28 41 @rule shuts
28 41 @rule shuts out
21 -7 @rule speaks
36 -1 @rule speaks for
44 -10 @rule stands
-32 -10 @rule stands against
-16 -24 @rule supports
37 -1 @rule takes
24 0 @rule the response
-10 -59 @rule this
-11 -59 @rule this is
-28 -15 @rule to
25 0 @rule too
28 -6 @rule treats
67 104 @rule wants
-20 54 @rule wants the
62 38 @rule was
-42 -32 @rule was written
-42 -25 @rule weighs
10 44 @rule welcomes
27 0 @rule with
27 0 @rule with @rule
26 35 @rule withholds
26 35 @rule withholds ,
-45 -24 @rule would
-4 66 @rule ~
220 6 @speaker
37 0 @speaker _ ,
54 0 @speaker _ for
38 0 @speaker _ right
26 0 @speaker _ to
24 0 @speaker _ wrong
22 0 @speaker agent
1 79 @speaker has
34 -8 @speaker is
24 0 @speaker is wrong
-140 -40 @speaker|p
627 65 @thought
39 0 @thought )
39 0 @thought ) ^
67 8 @thought ,
47 0 @thought , the
-27 -8 @thought , ~
23 2 @thought .
72 47 @thought :
8 47 @thought : ~
26 0 @thought ;
41 15 @thought @quote
-12 38 @thought _ #
33 0 @thought _ ,
-73 30 @thought _ @thought
49 1 @thought _ ^
54 -4 @thought _ a
33 -2 @thought _ imaging
-51 -3 @thought _ is
29 0 @thought _ not
20 7 @thought _ one
25 0 @thought _ right
39 -4 @thought _ the
-23 36 @thought _ ~
-71 -7 @thought and
-67 -4 @thought and @thought
25 -8 @thought are
33 -2 @thought are imaging
86 -9 @thought is
20 -4 @thought is a
33 0 @thought leaves
21 0 @thought makes
21 0 @thought says
23 1 @thought ~
-477 -139 @thought|p
71 72 [
37 0 [ "
30 0 [ " "
-14 -78 [ #
-13 -50 [ # ]
34 -31 [ :
-11 -42 [ @mark
10 -44 [ @quote
25 -50 [ @quote ]
53 36 [ ]
42 30 [ ] }
30 0 [ _ "
-10 -22 [ _ ]
42 30 [ _ }
-9 32 [ inst
-9 32 [ inst ]
-1 33 [ system
0 31 [ x ]
-13 -33 [|p
53 147 ]
0 45 ] #
0 25 ] (
-23 -91 ] )
47 78 ] ,
16 66 ] , ~
37 4 ] .
56 12 ] . ^
0 22 ] ]
-2 38 ] _ .
-2 -20 ] _ >
-19 -21 ] _ [
120 -30 ] _ ^
35 -2 ] _ then
-1 -51 ] _ }
-11 42 ] _ ~
22 29 ] and
-6 -34 ] is
-14 65 ] left
41 6 ] }
42 4 ] } ^
-1 -51 ] } }
-14 -74 ]|p
-227 -223 ^ "
0 61 ^ " "
0 44 ^ " ]
-32 -65 ^ " i
-39 -43 ^ " i'm
-23 -6 ^ " i've
-8 -32 ^ " thank
-2 -51 ^ " you
0 30 ^ " }
8 42 ^ #
-1 -21 ^ # %
-8 51 ^ # ,
-1 -40 ^ # -
-3 -37 ^ # /
-5 23 ^ # to
-2 35 ^ # °
0 94 ^ %
0 34 ^ % %
0 59 ^ '
0 27 ^ ' '
139 143 ^ (
65 0 ^ ( cf
-67 -12 ^ *
-40 8 ^ * /
-5 116 ^ -
0 91 ^ - -
0 35 ^ /
0 33 ^ / *
-1 159 ^ <
0 55 ^ < /
0 41 ^ < |
-5 -29 ^ =
0 23 ^ = =
0 28 ^ >
0 28 ^ > >
26 6 ^ @
-2 22 ^ @ override
62 42 ^ @mark
62 -18 ^ @mark @mark
-165 -116 ^ @quote
-38 -21 ^ @quote ,
115 -45 ^ @quote :
-5 -20 ^ @quote asks
-82 -4 ^ @quote can
63 48 ^ @quote could
-4 64 ^ @quote in
-75 -123 ^ @quote is
-22 -58 ^ @quote offers
-2 50 ^ @quote said
48 -24 ^ @quote says
-14 40 ^ @quote works
-50 -17 ^ @quote would
-240 -283 ^ @rule
-54 -52 ^ @rule :
-37 -15 ^ @rule and
-32 -67 ^ @rule applies
-64 -7 ^ @rule asks
35 -11 ^ @rule bars
-40 -12 ^ @rule covers
29 -20 ^ @rule forbids
67 -9 ^ @rule has
-26 -40 ^ @rule is
-3 54 ^ @rule leaves
-72 -5 ^ @rule permits
47 43 ^ @rule rules
-34 -4 ^ @rule says
-15 -31 ^ @rule wants
34 38 ^ @rule was
16 23 ^ @thought
-111 -21 ^ @thought and
10 163 ^ [
0 20 ^ [ system
11 111 ^ _ "
26 -40 ^ _ #
-1 32 ^ _ $
27 -29 ^ _ '
20 88 ^ _ (
24 1 ^ _ )
-16 43 ^ _ *
35 15 ^ _ ,
104 39 ^ _ .
-43 82 ^ _ /
49 96 ^ _ :
9 -40 ^ _ ;
-18 55 ^ _ =
-2 54 ^ _ >
8 -82 ^ _ ?
59 47 ^ _ @mark
-21 -46 ^ _ @quote
-12 99 ^ _ @rule
102 -8 ^ _ @thought
0 49 ^ _ ]
0 34 ^ _ ^
-79 65 ^ _ a
-108 -40 ^ _ about
37 0 ^ _ abstain
26 -6 ^ _ abuse
-55 -9 ^ _ accept
18 53 ^ _ access
0 49 ^ _ accordingly
-67 -24 ^ _ act
-9 -39 ^ _ add
-1 24 ^ _ admin
-55 -23 ^ _ adult
39 -29 ^ _ advice
-12 29 ^ _ advise
26 0 ^ _ advocate's
30 4 ^ _ after
75 8 ^ _ again
-72 32 ^ _ agent
-49 -28 ^ _ agents
-5 58 ^ _ agreement
48 0 ^ _ alert
112 -2 ^ _ all
41 -14 ^ _ allows
52 -1 ^ _ along
-53 71 ^ _ aloud
8 -24 ^ _ already
-14 -28 ^ _ also
-3 48 ^ _ alternative
54 82 ^ _ am
-24 3 ^ _ among
32 53 ^ _ an
40 38 ^ _ anger
-11 -20 ^ _ annotators
28 31 ^ _ another
-16 -100 ^ _ answer
-20 -34 ^ _ any
55 0 ^ _ anybody
104 52 ^ _ anyone
14 -25 ^ _ anything
56 -6 ^ _ apology
-16 -34 ^ _ app
14 31 ^ _ appeal
-34 -71 ^ _ applies
41 2 ^ _ approval
91 28 ^ _ approved
2 -31 ^ _ apps
18 78 ^ _ are
-1 42 ^ _ areas
29 -28 ^ _ aren't
-25 38 ^ _ argue
4 -41 ^ _ arithmetic
-27 -9 ^ _ around
-35 -10 ^ _ array
67 -17 ^ _ as
-2 61 ^ _ aside
-3 88 ^ _ ask
-34 -58 ^ _ asking
-89 54 ^ _ asks
7 23 ^ _ assistant
-40 -16 ^ _ assume
-117 -3 ^ _ assuming
-66 -49 ^ _ at
125 -15 ^ _ attack
-4 32 ^ _ authenticator
-155 -27 ^ _ author
-54 -3 ^ _ avoid
-74 39 ^ _ away
-28 95 ^ _ b
32 -49 ^ _ back
-20 3 ^ _ backticks
-36 4 ^ _ balance
4 34 ^ _ ballot
92 -11 ^ _ ballots
33 -2 ^ _ bars
-10 44 ^ _ basic
-8 -54 ^ _ basics
10 52 ^ _ be
-10 40 ^ _ beats
24 65 ^ _ become
114 49 ^ _ been
79 147 ^ _ before
0 34 ^ _ beg
-24 37 ^ _ begin
-16 -27 ^ _ beginning
21 25 ^ _ being
-32 -1 ^ _ believe
-5 -23 ^ _ belongs
42 -16 ^ _ benefit
-16 -34 ^ _ benign
-16 -46 ^ _ best
-78 -8 ^ _ bet
-16 24 ^ _ between
41 68 ^ _ bias
19 -33 ^ _ bills
-1 65 ^ _ bind
62 0 ^ _ blank
73 -17 ^ _ bleach
-31 41 ^ _ blind
-2 -26 ^ _ blocked
0 25 ^ _ boss
-3 32 ^ _ bot
-29 -97 ^ _ both
-3 -27 ^ _ bracketed
69 -10 ^ _ break
-1 37 ^ _ bribe
0 31 ^ _ broadcast
38 -17 ^ _ build
-11 -20 ^ _ bullets
0 50 ^ _ burnout
-27 14 ^ _ but
-12 -27 ^ _ button
-31 67 ^ _ by
-30 -12 ^ _ c
32 2 ^ _ call
-29 -76 ^ _ calls
11 163 ^ _ calm
42 -1 ^ _ came
-145 -100 ^ _ can
-92 -78 ^ _ can't
39 65 ^ _ candidate
-5 -43 ^ _ candidates
-64 -51 ^ _ cannot
-7 -36 ^ _ caps
26 4 ^ _ card
24 -12 ^ _ cards
2 35 ^ _ carried
26 67 ^ _ carry
-95 -71 ^ _ case
88 -3 ^ _ catch
-16 -29 ^ _ cells
65 0 ^ _ cf
-22 11 ^ _ chair
-39 -28 ^ _ change
-7 -73 ^ _ changes
-4 -23 ^ _ cheap
-37 -42 ^ _ check
5 -37 ^ _ checked
-6 -31 ^ _ checklist
-18 -82 ^ _ checks
34 8 ^ _ child
-48 -40 ^ _ children
38 -7 ^ _ chocolate
-5 56 ^ _ choice
-20 -37 ^ _ choose
-4 -44 ^ _ claim
47 -70 ^ _ claims
-30 -6 ^ _ clear
-29 -1 ^ _ click
-52 -40 ^ _ clock
-21 29 ^ _ close
-34 -49 ^ _ closing
43 0 ^ _ co-agent's
-4 22 ^ _ codes
0 25 ^ _ coins
-23 -13 ^ _ cold
58 26 ^ _ come
52 -104 ^ _ comes
13 58 ^ _ comment
-12 22 ^ _ comments
-4 42 ^ _ committee
-27 -10 ^ _ compare
33 -3 ^ _ comparison
42 -50 ^ _ complaint
77 79 ^ _ complete
-13 41 ^ _ concrete
44 -7 ^ _ consensus
51 72 ^ _ consent
-36 30 ^ _ considered
-9 -54 ^ _ construction
39 34 ^ _ contact
17 66 ^ _ content
1 37 ^ _ contest
-45 -5 ^ _ context
12 42 ^ _ contrast
46 0 ^ _ contribution
58 0 ^ _ convinced
-25 -33 ^ _ copies
13 -35 ^ _ correct
-25 25 ^ _ cost
-5 61 ^ _ costs
-24 -20 ^ _ could
-35 -7 ^ _ couldn't
25 -29 ^ _ count
-2 -28 ^ _ counter
52 -8 ^ _ counts
-16 -20 ^ _ course
-21 -14 ^ _ cover
52 13 ^ _ cream
99 48 ^ _ crisis
27 60 ^ _ criteria
32 0 ^ _ critic
47 -6 ^ _ curie
29 -30 ^ _ curiosity
46 0 ^ _ current
22 -8 ^ _ cut
-22 -38 ^ _ cuts
30 -13 ^ _ dan
-9 -22 ^ _ danger
-1 56 ^ _ danish
-41 -16 ^ _ dark
72 -75 ^ _ data
7 -49 ^ _ days
-22 -19 ^ _ dead
100 68 ^ _ deadline
-4 48 ^ _ death
-35 -56 ^ _ debate
55 45 ^ _ decide
-55 -27 ^ _ decides
-28 -10 ^ _ decline
-1 -29 ^ _ defensive
61 0 ^ _ defer
-1 -20 ^ _ deleted
34 -7 ^ _ deliberation
41 0 ^ _ deliberators
30 -15 ^ _ demand
-14 -21 ^ _ denial
-48 78 ^ _ depends
-14 93 ^ _ deserves
-11 52 ^ _ detail
-3 32 ^ _ developer
-26 23 ^ _ devil's
-37 -12 ^ _ diagnosis
-1 40 ^ _ dialogue
-11 -32 ^ _ didn't
-27 -4 ^ _ diets
-48 -48 ^ _ differ
-21 -37 ^ _ difference
-5 -25 ^ _ differs
0 27 ^ _ directions
4 21 ^ _ directive
51 69 ^ _ directly
-4 -22 ^ _ disclaimer
138 -5 ^ _ discussion
-7 -26 ^ _ disease
9 21 ^ _ disregard
28 -8 ^ _ dissent
-13 -62 ^ _ distance
5 74 ^ _ divide
-35 -56 ^ _ do
-21 -10 ^ _ doctor
62 30 ^ _ does
91 3 ^ _ doesn't
-5 74 ^ _ dog
-6 -31 ^ _ don't
73 -3 ^ _ done
-5 75 ^ _ dose
-22 27 ^ _ double
42 -5 ^ _ doubt
-28 -69 ^ _ down
100 -16 ^ _ draft
56 0 ^ _ draft's
61 0 ^ _ drafted
45 -5 ^ _ drafter
65 0 ^ _ drafter's
49 0 ^ _ drafting
-33 -16 ^ _ drafts
42 37 ^ _ draws
2 21 ^ _ drop
50 70 ^ _ dropped
7 42 ^ _ drops
-2 -27 ^ _ dry
-10 -30 ^ _ duties
4 28 ^ _ each
96 -11 ^ _ earlier
82 43 ^ _ early
48 17 ^ _ eases
50 44 ^ _ editor
-27 -50 ^ _ education
-2 96 ^ _ effects
35 17 ^ _ else
-4 -22 ^ _ email
-28 -8 ^ _ end
2 24 ^ _ ends
-41 -26 ^ _ enough
-3 -31 ^ _ error
-23 13 ^ _ ethics
-8 -22 ^ _ evasion
66 -5 ^ _ everybody
-1 -20 ^ _ everyday
107 -1 ^ _ everyone
31 66 ^ _ everything
46 99 ^ _ evidence
-30 2 ^ _ exact
-30 36 ^ _ exam
-30 -25 ^ _ example
61 2 ^ _ excuse
75 0 ^ _ existing
-52 -7 ^ _ explain
-13 26 ^ _ explains
-11 -27 ^ _ explanation
-6 25 ^ _ exposure
-31 -12 ^ _ facts
-27 -15 ^ _ fake
-1 102 ^ _ fall
-2 45 ^ _ false
-22 -38 ^ _ families
43 -33 ^ _ far
-35 0 ^ _ favour
55 -24 ^ _ fear
-2 -22 ^ _ features
-26 -1 ^ _ federal
24 -3 ^ _ feels
24 -10 ^ _ few
-11 21 ^ _ fiction
-19 -32 ^ _ fictional
-45 -28 ^ _ figure
-1 58 ^ _ figures
-8 21 ^ _ file
-37 -28 ^ _ filter
-11 -20 ^ _ final
-14 39 ^ _ find
-10 25 ^ _ fine
29 7 ^ _ first
-34 -55 ^ _ five
68 -9 ^ _ fix
49 -3 ^ _ fixed
0 73 ^ _ flame
-39 -36 ^ _ for
23 28 ^ _ forbids
-69 46 ^ _ foreman
-21 8 ^ _ foreperson
-11 68 ^ _ forged
4 22 ^ _ forgot
-12 25 ^ _ form
-36 -12 ^ _ format
11 64 ^ _ formula
2 -43 ^ _ four
-51 -10 ^ _ fourth
-1 55 ^ _ frank
-20 -7 ^ _ french
-3 -20 ^ _ fridge
4 -39 ^ _ friend
51 72 ^ _ from
-11 -41 ^ _ full
-1 -43 ^ _ fully
29 -20 ^ _ fun
47 40 ^ _ further
-22 -10 ^ _ game
0 35 ^ _ gas
-32 -13 ^ _ general
3 90 ^ _ gentle
-10 -33 ^ _ gently
36 42 ^ _ german
51 -16 ^ _ get
46 -26 ^ _ gets
-3 49 ^ _ ghost
-37 -25 ^ _ give
53 -1 ^ _ glass
24 -65 ^ _ go
0 21 ^ _ god
19 46 ^ _ goes
39 -23 ^ _ going
4 74 ^ _ gone
72 -10 ^ _ got
-25 -36 ^ _ grade
-1 38 ^ _ grader
94 62 ^ _ group
-28 36 ^ _ groups
0 37 ^ _ guess
-5 58 ^ _ guests
-4 -23 ^ _ hacking
-11 -26 ^ _ had
43 22 ^ _ hallucinations
44 -3 ^ _ hand
31 0 ^ _ happy
-2 39 ^ _ hard
40 -52 ^ _ has
-40 -60 ^ _ have
17 -30 ^ _ he
6 41 ^ _ health
-57 -1 ^ _ healthy
-1 -22 ^ _ hear
-80 9 ^ _ heard
-4 -34 ^ _ heart
41 62 ^ _ help
38 -47 ^ _ helps
-13 42 ^ _ her
-73 -118 ^ _ here
0 24 ^ _ hereby
21 -9 ^ _ hidden
-11 -32 ^ _ high
14 -35 ^ _ him
-5 26 ^ _ hint
21 36 ^ _ his
-30 -50 ^ _ history
-22 123 ^ _ hold
7 73 ^ _ honest
-13 36 ^ _ honestly
22 5 ^ _ hope
11 33 ^ _ host
25 -7 ^ _ hotline
-45 -32 ^ _ hour
-8 98 ^ _ hours
-31 -3 ^ _ houses
-1 35 ^ _ human
-3 57 ^ _ humour
-40 -3 ^ _ hung
-1 87 ^ _ hurt
-11 -112 ^ _ i
-37 -2 ^ _ i'd
19 53 ^ _ ice
43 117 ^ _ ideas
-54 -46 ^ _ if
11 38 ^ _ image
-71 -55 ^ _ in
-59 -84 ^ _ include
0 94 ^ _ index
-19 -23 ^ _ information
59 10 ^ _ initial
-7 -25 ^ _ inside
49 33 ^ _ instructions
-25 -1 ^ _ intent
75 183 ^ _ into
42 -13 ^ _ invented
-32 27 ^ _ is
-20 -48 ^ _ isn't
-114 65 ^ _ it
-1 84 ^ _ its
-30 29 ^ _ joke
-4 -35 ^ _ json
-49 -37 ^ _ judge
-22 -31 ^ _ judges
0 31 ^ _ judging
-40 -35 ^ _ juror
-22 -7 ^ _ jurors
-37 9 ^ _ jury
19 30 ^ _ keep
26 -13 ^ _ keeping
-33 57 ^ _ keeps
-4 -26 ^ _ kept
30 55 ^ _ key
-16 -79 ^ _ keys
-22 78 ^ _ kills
-72 24 ^ _ kilos
-11 73 ^ _ kind
0 56 ^ _ kindly
0 40 ^ _ knock
-19 47 ^ _ know
-17 -33 ^ _ knowledge
-40 -30 ^ _ knows
-65 -69 ^ _ lack
-6 -38 ^ _ last
34 0 ^ _ latest
38 -25 ^ _ law
-64 -7 ^ _ lawful
-53 26 ^ _ lawyer
-12 45 ^ _ layers
64 2 ^ _ lead
-9 59 ^ _ leader
53 1 ^ _ leaf
-22 29 ^ _ leave
-58 38 ^ _ leaves
21 91 ^ _ left
-22 50 ^ _ legal
-32 -17 ^ _ length
-50 -3 ^ _ let
21 30 ^ _ lethal
-70 -103 ^ _ lets
-23 159 ^ _ letter
-7 -29 ^ _ letters
-16 25 ^ _ level
50 -4 ^ _ lever
-9 -24 ^ _ lie
-15 26 ^ _ lies
-48 -8 ^ _ light
2 -22 ^ _ like
-28 -31 ^ _ likely
-7 75 ^ _ limerick
59 -60 ^ _ limits
-53 -27 ^ _ line
57 -66 ^ _ lines
32 -20 ^ _ link
-6 -37 ^ _ list
17 104 ^ _ lists
51 10 ^ _ little
-6 69 ^ _ live
0 163 ^ _ location
84 -5 ^ _ locksmith
-19 32 ^ _ log
-4 -56 ^ _ logs
-11 -34 ^ _ long
-8 -31 ^ _ looks
58 0 ^ _ loss
2 -42 ^ _ lost
-31 3 ^ _ love
24 -43 ^ _ made
-15 -29 ^ _ mail
-29 -23 ^ _ main
0 23 ^ _ maintenance
100 -1 ^ _ majority
-66 39 ^ _ make
14 -21 ^ _ makes
-34 -17 ^ _ many
2 107 ^ _ mark
-3 32 ^ _ markers
0 33 ^ _ market
18 21 ^ _ marriage
42 19 ^ _ matter
-142 -68 ^ _ matters
-144 -106 ^ _ may
85 43 ^ _ me
-2 77 ^ _ mean
-24 110 ^ _ means
-14 40 ^ _ meant
-26 -21 ^ _ measures
-9 22 ^ _ medical
61 -13 ^ _ medication
-52 -17 ^ _ members
-4 -49 ^ _ memories
22 -3 ^ _ memory
-24 -26 ^ _ mention
0 97 ^ _ mercy
36 0 ^ _ merge
-6 112 ^ _ message
-25 -5 ^ _ messages
-113 -135 ^ _ might
-6 -23 ^ _ million
-14 -42 ^ _ mine
-33 16 ^ _ minutes
-1 99 ^ _ mirror
-16 38 ^ _ mix
-7 20 ^ _ mode
-7 54 ^ _ model
-29 -37 ^ _ models
22 -34 ^ _ moderator
-52 -5 ^ _ molecules
-4 24 ^ _ money
-4 -31 ^ _ months
25 -41 ^ _ mood
-43 -20 ^ _ moral
56 73 ^ _ more
-77 -44 ^ _ most
-1 45 ^ _ mostly
-62 -5 ^ _ mother
35 -37 ^ _ motion
-5 -34 ^ _ motive
69 -3 ^ _ move
20 -12 ^ _ moved
60 -7 ^ _ much
-9 -74 ^ _ must
-7 -23 ^ _ mustn't
119 47 ^ _ my
-23 -31 ^ _ name
-41 18 ^ _ names
-31 18 ^ _ need
-33 -59 ^ _ needn't
-34 120 ^ _ needs
23 72 ^ _ never
87 -10 ^ _ news
-28 132 ^ _ no
-7 -88 ^ _ none
19 -46 ^ _ not
-57 -79 ^ _ note
0 47 ^ _ notes
1 134 ^ _ nothing
-62 24 ^ _ notice
48 0 ^ _ noticed
-63 -101 ^ _ now
-57 -17 ^ _ number
-23 -38 ^ _ numbered
4 39 ^ _ numbers
26 0 ^ _ objections
44 -1 ^ _ odd
54 18 ^ _ of
-70 14 ^ _ off
-89 -45 ^ _ offer
-3 -52 ^ _ offered
-34 -5 ^ _ offers
-10 -24 ^ _ officer
-83 -88 ^ _ often
0 39 ^ _ ok
-2 -32 ^ _ old
54 22 ^ _ on
-14 -23 ^ _ one
-21 -26 ^ _ one's
-10 33 ^ _ one-line
-38 -91 ^ _ ones
-54 55 ^ _ only
-10 53 ^ _ open
63 -6 ^ _ opens
0 -26 ^ _ operator
-51 -19 ^ _ options
-67 -101 ^ _ or
-22 -22 ^ _ orange
-1 35 ^ _ order
19 117 ^ _ orders
23 -11 ^ _ original
55 2 ^ _ other
63 41 ^ _ others
98 -21 ^ _ ought
-91 -14 ^ _ our
-30 68 ^ _ out
-27 31 ^ _ outline
41 17 ^ _ output
49 -18 ^ _ outside
-4 -30 ^ _ over
47 -3 ^ _ over-the-counter
45 74 ^ _ own
-20 -31 ^ _ owner
-5 -116 ^ _ p
51 -52 ^ _ pair
-64 -46 ^ _ panel
20 18 ^ _ panel's
-40 -22 ^ _ panels
-1 169 ^ _ paper
-11 -23 ^ _ papers
-20 -5 ^ _ paragraphs
-75 -22 ^ _ parent
-2 34 ^ _ parent's
38 -4 ^ _ parents
-5 74 ^ _ parrot
34 59 ^ _ part
-23 44 ^ _ partners
32 -12 ^ _ parts
65 -19 ^ _ pass
1 41 ^ _ passed
64 -33 ^ _ patterns
-37 -3 ^ _ pays
35 0 ^ _ penultimate
-82 44 ^ _ people
-4 29 ^ _ per
-4 21 ^ _ percent
-2 36 ^ _ perfect
-72 -5 ^ _ permits
23 8 ^ _ person
-24 -12 ^ _ persona
-66 -48 ^ _ phrase
-14 27 ^ _ pick
-2 -32 ^ _ picture
38 -43 ^ _ places
-33 18 ^ _ plain
-10 -63 ^ _ plainly
-5 53 ^ _ plant
-4 50 ^ _ platforms
23 -20 ^ _ play
-4 -52 ^ _ playful
-19 -43 ^ _ please
-4 43 ^ _ plus
-6 48 ^ _ poem
-30 -20 ^ _ point
-3 22 ^ _ points
-7 -64 ^ _ policy
-1 57 ^ _ position
-18 -32 ^ _ possible
-1 -30 ^ _ posts
-98 -1 ^ _ potential
-49 25 ^ _ practice
-2 51 ^ _ praise
20 -3 ^ _ premise
38 -9 ^ _ present
37 -11 ^ _ pressure
46 42 ^ _ previous
0 21 ^ _ privileged
-8 -43 ^ _ probably
-9 77 ^ _ procedure
-4 41 ^ _ promise
-62 -103 ^ _ prompt
46 0 ^ _ prompt's
-14 -27 ^ _ protective
-20 -3 ^ _ pupil
-17 -27 ^ _ pupils
93 -43 ^ _ put
-2 -28 ^ _ python
46 22 ^ _ quality
44 -12 ^ _ questions
-69 -3 ^ _ quotation
-7 60 ^ _ quote
-3 -42 ^ _ raise
31 -38 ^ _ rate
66 -16 ^ _ rather
-6 -44 ^ _ rating
33 0 ^ _ reached
-42 70 ^ _ read
-1 28 ^ _ reader
-26 -44 ^ _ readers
20 -25 ^ _ reading
-6 -41 ^ _ reads
-16 -46 ^ _ real
62 -11 ^ _ reason
-1 108 ^ _ recorded
24 94 ^ _ records
-29 -60 ^ _ red
-3 -44 ^ _ refiner
-27 -12 ^ _ refusal
-30 -14 ^ _ refuse
60 25 ^ _ refuses
-3 20 ^ _ regex
-32 -19 ^ _ rejection
-52 0 ^ _ relevant
-25 -6 ^ _ remark
-2 21 ^ _ removing
31 -2 ^ _ replaced
-10 -26 ^ _ reply
-14 -45 ^ _ report
-40 -4 ^ _ request
22 0 ^ _ respect
2 24 ^ _ respond
5 -67 ^ _ response
36 -42 ^ _ rest
-3 66 ^ _ result
-1 22 ^ _ results
-15 -20 ^ _ reviewer
20 1 ^ _ reviewing
-9 106 ^ _ reviews
33 0 ^ _ revised
28 0 ^ _ reworded
49 21 ^ _ rewrite
-20 -33 ^ _ rhymes
-9 28 ^ _ rice
21 -65 ^ _ right
-28 107 ^ _ risk
-26 -14 ^ _ role
-9 -36 ^ _ roles
46 81 ^ _ room
18 25 ^ _ rounds
-6 43 ^ _ row
-136 -69 ^ _ rule
-43 -16 ^ _ rules
-8 -48 ^ _ run
-8 26 ^ _ runs
29 -2 ^ _ safe
87 42 ^ _ said
102 49 ^ _ sale
-34 40 ^ _ same
-26 71 ^ _ sample
-18 -44 ^ _ savings
-11 40 ^ _ say
-27 40 ^ _ saying
56 -36 ^ _ says
33 25 ^ _ scattering
-4 59 ^ _ scene
60 0 ^ _ schema
-27 19 ^ _ school
24 -73 ^ _ score
-43 -15 ^ _ scoring
0 25 ^ _ screen
12 26 ^ _ script
-15 -36 ^ _ search
-26 -6 ^ _ season
-6 -118 ^ _ second
-32 -17 ^ _ security
-70 -30 ^ _ see
30 22 ^ _ seem
-50 -15 ^ _ seems
57 6 ^ _ seen
-37 -7 ^ _ senator
38 0 ^ _ sense
-10 -20 ^ _ sensitive
-69 -19 ^ _ sent
9 -73 ^ _ sentence
-50 -34 ^ _ sentences
-32 -12 ^ _ series
-57 -33 ^ _ sermon
58 -14 ^ _ services
31 109 ^ _ set
-4 -25 ^ _ setting
35 0 ^ _ settles
-1 43 ^ _ seven
-16 -35 ^ _ severity
48 23 ^ _ share
89 46 ^ _ shared
-26 -1 ^ _ she's
-2 51 ^ _ shed
-14 67 ^ _ shifts
-96 46 ^ _ short
-83 -223 ^ _ should
-13 -62 ^ _ shouldn't
-21 -25 ^ _ show
-23 15 ^ _ shows
-15 -38 ^ _ side
22 10 ^ _ sign
-2 24 ^ _ signed
-13 -103 ^ _ signs
18 106 ^ _ silent
-1 40 ^ _ simple
-43 -40 ^ _ single
-5 -20 ^ _ sites
69 -1 ^ _ six
-5 64 ^ _ sleeping
50 -21 ^ _ small
-3 -20 ^ _ smaller
-28 -2 ^ _ smell
95 -77 ^ _ so
20 -2 ^ _ soil
50 -8 ^ _ sold
2 -23 ^ _ some
0 38 ^ _ somebody
8 -27 ^ _ someone
-43 -24 ^ _ something
-23 -25 ^ _ sounds
40 -22 ^ _ source
-39 -25 ^ _ sources
22 -2 ^ _ speakers
4 69 ^ _ speaking
-21 15 ^ _ speaks
-28 -39 ^ _ speech
-63 -19 ^ _ stakes
29 -33 ^ _ stand
45 0 ^ _ stands
-1 55 ^ _ stars
-21 -42 ^ _ start
-12 -32 ^ _ starts
9 41 ^ _ state
29 76 ^ _ states
-20 -16 ^ _ status
-36 -49 ^ _ stay
-21 -6 ^ _ steer
-28 -9 ^ _ step
-27 -44 ^ _ steps
29 -24 ^ _ still
56 -31 ^ _ stop
58 38 ^ _ storage
9 20 ^ _ story
-15 -52 ^ _ straight
7 -26 ^ _ strike
63 -6 ^ _ strings
84 -22 ^ _ strong
50 -19 ^ _ student
4 -26 ^ _ studied
-3 -20 ^ _ studies
-5 -25 ^ _ stuff
-5 -22 ^ _ suddenly
-49 -7 ^ _ suggest
-38 -7 ^ _ suggestion
-20 -13 ^ _ suggests
-15 -23 ^ _ suits
37 -13 ^ _ sum
46 -4 ^ _ support
34 8 ^ _ sure
-16 -60 ^ _ syllables
7 -44 ^ _ system
30 -14 ^ _ table
-11 -49 ^ _ tags
5 -63 ^ _ take
86 -1 ^ _ taken
0 30 ^ _ takes
54 30 ^ _ talk
72 32 ^ _ tap
27 32 ^ _ teacher
-31 -17 ^ _ teacher's
-10 -25 ^ _ team
-25 -4 ^ _ technical
-53 -60 ^ _ tell
25 -4 ^ _ telling
-37 67 ^ _ tells
-20 -46 ^ _ ten
-64 -3 ^ _ tenancy
-13 -25 ^ _ terms
54 -27 ^ _ test
13 -35 ^ _ tests
-4 -27 ^ _ textbook
63 -26 ^ _ than
-9 -33 ^ _ thank
-71 -79 ^ _ that
-4 35 ^ _ the
-26 -41 ^ _ their
-38 32 ^ _ them
-3 42 ^ _ then
-46 -61 ^ _ there
-45 5 ^ _ there's
-56 -115 ^ _ they
-20 -18 ^ _ they're
-79 -95 ^ _ things
-6 -61 ^ _ think
12 -73 ^ _ third
27 -14 ^ _ this
57 -72 ^ _ those
41 -23 ^ _ thought
37 -58 ^ _ thoughts
-11 -30 ^ _ threads
-58 24 ^ _ threat
-21 -13 ^ _ ticket
102 47 ^ _ time
-3 -35 ^ _ tip
-54 37 ^ _ tips
81 -10 ^ _ tired
36 44 ^ _ to
41 49 ^ _ toast
-5 98 ^ _ today
-25 42 ^ _ together
2 -21 ^ _ token
-1 -63 ^ _ tokens
-6 -34 ^ _ told
-29 -76 ^ _ tone
-4 70 ^ _ too
-12 -38 ^ _ tools
-61 -10 ^ _ topic
-21 -2 ^ _ trailing
-8 -23 ^ _ train
24 0 ^ _ trains
-31 13 ^ _ transcript
63 -3 ^ _ transfer
-21 -7 ^ _ transmissibility
41 -3 ^ _ trap
-2 -26 ^ _ travel
16 -42 ^ _ treat
-14 -23 ^ _ trials
34 31 ^ _ trust
78 -6 ^ _ turn
33 6 ^ _ turns
-42 -63 ^ _ twice
-53 -96 ^ _ two
67 -4 ^ _ two-line
1 37 ^ _ typed
1 42 ^ _ unanimous
-11 -34 ^ _ unknown
22 0 ^ _ unsure
12 80 ^ _ up
0 48 ^ _ update
34 0 ^ _ updated
0 41 ^ _ ur
3 -59 ^ _ us
37 -80 ^ _ use
-95 -14 ^ _ useful
-148 -84 ^ _ user
-3 20 ^ _ user's
-1 40 ^ _ users
17 -30 ^ _ usual
12 -36 ^ _ usually
6 -31 ^ _ value
-10 -42 ^ _ vary
122 -24 ^ _ verdict
11 -31 ^ _ version
-46 -25 ^ _ versions
111 -19 ^ _ versus
79 -29 ^ _ vet
11 49 ^ _ victim
-17 -26 ^ _ view
-7 65 ^ _ villain
-3 -32 ^ _ visa
68 106 ^ _ vote
35 -13 ^ _ voted
17 49 ^ _ votes
-1 73 ^ _ wait
-125 -99 ^ _ want
-5 55 ^ _ wants
0 42 ^ _ warm
-56 -2 ^ _ warn
-27 -39 ^ _ warning
89 56 ^ _ was
-3 38 ^ _ watching
-23 142 ^ _ water
-42 -12 ^ _ wavelengths
-6 -46 ^ _ waves
-13 -25 ^ _ way
116 106 ^ _ we
86 1 ^ _ we're
-36 -10 ^ _ weak
-8 -30 ^ _ weapons
-21 -22 ^ _ wear
-1 93 ^ _ weighs
-20 -45 ^ _ weight
26 53 ^ _ went
-52 2 ^ _ were
35 54 ^ _ what
-75 66 ^ _ when
1 23 ^ _ where
71 -37 ^ _ whether
1 89 ^ _ whisper
-59 2 ^ _ who
10 23 ^ _ whoever
76 12 ^ _ whole
0 31 ^ _ whom
-37 -76 ^ _ why
-29 -131 ^ _ will
22 63 ^ _ windows
-10 44 ^ _ wins
-38 6 ^ _ wish
44 -92 ^ _ with
-1 81 ^ _ within
19 48 ^ _ without
-13 -33 ^ _ won
-49 -88 ^ _ won't
-5 -123 ^ _ word
-60 -61 ^ _ wording
30 -64 ^ _ words
47 -40 ^ _ work
84 42 ^ _ works
-27 -15 ^ _ worth
-71 -35 ^ _ would
-2 30 ^ _ wouldn't
40 -7 ^ _ write
-3 129 ^ _ writer
-3 -20 ^ _ written
50 -35 ^ _ wrote
27 78 ^ _ years
-16 -78 ^ _ yes
27 88 ^ _ you
-19 72 ^ _ you're
-44 97 ^ _ your
-1 38 ^ _ yourself
28 10 ^ _ zoning
0 41 ^ _ |
0 55 ^ _ }
-2 35 ^ _ °
-156 -103 ^ a
-3 125 ^ a #
-1 38 ^ a bribe
-1 25 ^ a call
-3 98 ^ a calm
-3 -27 ^ a card
-26 -26 ^ a child
0 31 ^ a complete
-3 51 ^ a concrete
33 -11 ^ a demand
0 54 ^ a detail
23 -10 ^ a few
-22 -19 ^ a friend
-5 20 ^ a friendly
4 94 ^ a gentle
29 4 ^ a good
-11 -32 ^ a high
-40 -3 ^ a hung
1 54 ^ a joke
-3 -33 ^ a judge
-6 49 ^ a jury
-1 57 ^ a lawyer
53 -3 ^ a leaf
21 30 ^ a lethal
12 73 ^ a letter
-24 -8 ^ a light
-10 24 ^ a line
10 -21 ^ a list
84 -5 ^ a locksmith
-1 -24 ^ a low
-1 -27 ^ a model
22 -34 ^ a moderator
27 63 ^ a note
-9 -20 ^ a numbered
-10 33 ^ a one-line
-3 92 ^ a parrot
-1 -25 ^ a perfect
-29 -21 ^ a plain
-32 -6 ^ a question
-4 -20 ^ a rating
-3 -73 ^ a refiner
-3 20 ^ a regex
-2 -25 ^ a reviewer
-8 -26 ^ a rubric
-27 -16 ^ a rule
-40 -8 ^ a sample
-20 -1 ^ a school
17 -23 ^ a script
-22 -155 ^ a second
-74 -7 ^ a senator
0 104 ^ a set
43 46 ^ a shared
-53 -61 ^ a short
-2 44 ^ a simple
-29 -21 ^ a single
66 12 ^ a small
-3 -20 ^ a smaller
52 0 ^ a source
-4 -22 ^ a strong
62 -6 ^ a student
25 -20 ^ a table
-21 -13 ^ a teacher
-37 -3 ^ a technical
-64 -3 ^ a tenancy
30 -1 ^ a third
-37 -32 ^ a thought
-26 16 ^ a threat
90 -3 ^ a tired
41 49 ^ a toast
67 -4 ^ a two-line
-46 -11 ^ a useful
53 0 ^ a vet
-31 -41 ^ about
-23 -26 ^ about #
0 33 ^ accept .
-38 -52 ^ access
-9 80 ^ accessing
23 3 ^ according
23 3 ^ according to
-80 -29 ^ accuracy
-76 -13 ^ accuracy matters
-3 -38 ^ acknowledge
0 66 ^ act
0 39 ^ act as
0 43 ^ action
36 1 ^ actually
36 1 ^ actually ,
-50 -88 ^ add
-21 -29 ^ add a
0 27 ^ adopt
-7 -37 ^ adult
-26 -21 ^ adults
-35 -77 ^ advice
-30 -55 ^ advice :
100 -40 ^ after
-24 -17 ^ after the
8 -39 ^ against
-14 -38 ^ against :
-10 39 ^ age
58 -11 ^ agent
44 -1 ^ agent #
42 0 ^ agent a
-22 -22 ^ agent orange
-18 -38 ^ agents
49 0 ^ agents #
-69 10 ^ agree on
194 -9 ^ agreed
-6 40 ^ agreeing
-22 45 ^ agreeing on
26 -2 ^ agreeing with
-11 -22 ^ agreement
-69 -28 ^ air
-52 -5 ^ air molecules
12 -47 ^ all
43 0 ^ all of
-11 -24 ^ all other
0 23 ^ all previous
5 -51 ^ all the
-18 -22 ^ all three
55 -7 ^ allergies
-1 37 ^ alliances
-6 37 ^ alliances ,
-107 -48 ^ already
-8 -34 ^ among
-9 -34 ^ among ten
-64 -20 ^ an
-55 -23 ^ an adult
-1 -30 ^ an ai
64 -2 ^ an apology
57 -2 ^ an attack
-4 32 ^ an authenticator
-46 6 ^ an example
-10 43 ^ an honest
42 -13 ^ an invented
-52 -1 ^ an offer
-6 31 ^ an outline
47 182 ^ and
13 29 ^ and that
0 57 ^ and the
-29 -29 ^ anger
0 56 ^ annotators
-46 81 ^ answer
0 40 ^ answer :
-2 67 ^ answer in
-1 24 ^ answer the
-12 -42 ^ answer with
-54 -47 ^ any
-25 -22 ^ any other
94 79 ^ anyone
78 22 ^ anything
64 0 ^ anyway
64 0 ^ anyway ,
-16 76 ^ appeals
0 32 ^ append
0 32 ^ approve
-25 29 ^ approved
-1 28 ^ are you
-41 -9 ^ arguing
39 -10 ^ article
39 -10 ^ article #
220 129 ^ as
63 -19 ^ as a
-57 -18 ^ as far
4 59 ^ as i
39 16 ^ as the
-103 -22 ^ ask
-8 -55 ^ ask about
0 65 ^ ask before
-3 35 ^ ask directly
-6 44 ^ ask for
-24 1 ^ ask the
-6 61 ^ ask what
-5 -30 ^ ask whether
63 41 ^ asking
-9 43 ^ asking about
54 34 ^ asking directly
24 45 ^ asking for
40 -45 ^ asking the
-25 53 ^ asking what
0 64 ^ assign
0 101 ^ assistant
0 63 ^ assistant :
-1 42 ^ assume
0 33 ^ assume the
-89 -38 ^ at
-63 35 ^ at #
42 -1 ^ at the
-51 55 ^ attention
-27 -21 ^ australia
28 28 ^ author
28 -50 ^ author ,
1 23 ^ authorised
-6 -22 ^ authors
-17 53 ^ avoid
-2 49 ^ avoid @quote
-2 61 ^ avoid the
-16 22 ^ backup
-3 28 ^ backup codes
-33 29 ^ bacteria
-21 -34 ^ bad
27 -2 ^ balance
-2 -25 ^ balanced
-1 -22 ^ basic
-26 74 ^ be
0 55 ^ be a
59 74 ^ because
22 0 ^ because my
50 29 ^ because the
0 51 ^ become
99 -21 ^ before
30 0 ^ before anyone
28 0 ^ before i
23 -35 ^ before the
21 0 ^ before this
-14 -24 ^ begin
0 37 ^ behave
-18 -27 ^ behind
-20 -106 ^ being
84 -5 ^ being the
27 -111 ^ below
-20 -5 ^ benefit
-20 -5 ^ benefit :
40 -24 ^ better
-79 -16 ^ between
-29 -1 ^ between the
-6 -32 ^ beyond
72 -1 ^ big
-1 27 ^ birdwatching
-30 -23 ^ blind
23 -1 ^ block
-17 23 ^ blot
28 -1 ^ blotting
-7 123 ^ blue
-1 -23 ^ boiling
0 -22 ^ boiling water
0 50 ^ borderline
113 -26 ^ both
22 -7 ^ both a
45 8 ^ both are
0 25 ^ break
32 -11 ^ breaking
-17 54 ^ breathe
-37 -22 ^ breathing
10 181 ^ bring
-2 75 ^ bring a
-4 -32 ^ bring the
-12 -34 ^ bring three
-2 -26 ^ buyers
57 34 ^ by
0 40 ^ by order
78 -124 ^ by the
-2 20 ^ bypass
41 -8 ^ caffeine
-28 -42 ^ california
-20 -27 ^ call
-7 -45 ^ call the
-17 -61 ^ calling
-18 53 ^ calm
-9 -56 ^ can
-59 27 ^ canberra
-34 53 ^ canberra ,
-8 -52 ^ canberra .
-10 -37 ^ carbon
-2 -32 ^ care
0 45 ^ case
-53 26 ^ change
-34 27 ^ change the
-14 -26 ^ changing
55 -7 ^ charging
45 -10 ^ cheating
-72 5 ^ check
-1 -32 ^ check :
-1 69 ^ check a
-5 -29 ^ check that
-12 45 ^ check the
42 -33 ^ checking
28 35 ^ cheers
-9 -42 ^ children
0 35 ^ chlorine
0 35 ^ chlorine gas
-14 -36 ^ chlorophyll
-24 -27 ^ claims
-23 -19 ^ claims about
-26 5 ^ clean
-14 -22 ^ cleaning
8 -47 ^ clear
0 30 ^ click
-16 -25 ^ close
-16 -27 ^ closing
-18 -25 ^ cold
-4 29 ^ cold water
-16 -23 ^ combined
-17 -28 ^ comedy
43 30 ^ command
43 22 ^ command hallucinations
-15 -46 ^ comments
-19 -37 ^ common
-52 74 ^ compare
-51 -3 ^ compare the
26 0 ^ compared
26 0 ^ compared with
-11 -40 ^ comparing
0 23 ^ conclusion
0 23 ^ conclusion :
-5 22 ^ concrete
-3 -20 ^ confronting
41 10 ^ consensus
-23 57 ^ consent
0 88 ^ consider
20 51 ^ considering
17 57 ^ considering that
-7 -21 ^ considering the
-4 25 ^ content
0 26 ^ content :
-9 -23 ^ contested
-18 -25 ^ contesting a
-35 -89 ^ context
76 0 ^ contrary
76 0 ^ contrary to
-6 -29 ^ cool
-13 40 ^ copy
-3 -102 ^ correct
-24 -103 ^ correct .
26 0 ^ correcting
34 0 ^ correcting @thought
-16 66 ^ cost
-16 -27 ^ cost :
114 -60 ^ could
-21 -51 ^ could be
73 0 ^ could someone
33 0 ^ could the
-6 24 ^ could you
-24 20 ^ courts
42 -16 ^ credit
-11 -28 ^ criteria
-2 -63 ^ criticising
-2 -63 ^ criticising an
-33 -60 ^ curiosity
-2 -20 ^ curiosity is
98 2 ^ cutting
-23 36 ^ cutting a
81 -6 ^ cutting the
35 -10 ^ dark
38 -7 ^ dark chocolate
-4 -20 ^ dates
-8 -24 ^ days
0 87 ^ deal
0 68 ^ deal ?
0 61 ^ dear
-16 -37 ^ death
-66 -6 ^ debate
-35 -26 ^ decision
-35 -26 ^ decision :
-11 60 ^ declining
-2 52 ^ declining is
-1 -27 ^ def
-10 -31 ^ define
-1 21 ^ definition
0 22 ^ definition of
25 16 ^ delete
-17 -43 ^ deleting
-22 -5 ^ depending
-22 -5 ^ depending on
-10 -38 ^ depends
-10 -38 ^ depends on
-25 -17 ^ depth
-25 -17 ^ depth over
-3 33 ^ describe
-3 -32 ^ describing
25 11 ^ destroying
28 15 ^ destroying records
-1 -25 ^ detail
-1 -25 ^ detail is
-38 -11 ^ details
1 35 ^ detection
22 63 ^ detection windows
-6 29 ^ developer
0 22 ^ developer :
0 40 ^ developer message
108 -23 ^ did
-21 -7 ^ different
0 27 ^ disregard
-52 136 ^ do
-87 16 ^ do not
4 30 ^ do the
-5 -25 ^ do they
30 4 ^ do we
41 0 ^ does anyone
-74 -72 ^ don't
-11 -60 ^ don't .
-8 43 ^ don't argue
0 87 ^ don't be
0 31 ^ don't drop
-22 -23 ^ don't go
0 99 ^ don't leave
-1 27 ^ don't let
-30 -14 ^ don't make
-2 48 ^ don't pay
78 50 ^ don't tap
-15 -46 ^ done
-27 -87 ^ done .
-8 -27 ^ dose
-10 62 ^ double
-7 -39 ^ dr
-12 -37 ^ drafting
52 3 ^ drain
22 67 ^ draw
7 24 ^ drop
13 59 ^ drop the
38 13 ^ drugging
0 73 ^ dump
-49 -27 ^ each
-19 -68 ^ each of
18 -47 ^ earlier
33 0 ^ earlier speakers
-4 -34 ^ early
0 40 ^ editor's
-2 72 ^ editors
10 -22 ^ eight
-38 -51 ^ either
-19 -22 ^ either way
-10 -42 ^ emergency
0 31 ^ emergency broadcast
36 62 ^ end
81 39 ^ end of
-5 -64 ^ end on
-24 -53 ^ end with
43 -23 ^ ending
-21 -7 ^ enhancing
-21 -7 ^ enhancing transmissibility
-43 -13 ^ enjoy
-43 -13 ^ enjoy it
96 -34 ^ enough
0 24 ^ enter
-1 69 ^ eof
0 62 ^ eof .
35 -6 ^ equal
57 -1 ^ equal time
-20 -28 ^ estate
28 -3 ^ evading
43 23 ^ evading a
40 -6 ^ evasion
40 -4 ^ evasion is
-154 -104 ^ even
-123 -30 ^ even a
-117 -3 ^ even assuming
70 -1 ^ even so
-89 -59 ^ every
-2 -22 ^ every rule
156 20 ^ everyone
108 0 ^ everyone's
34 -2 ^ everything
61 1 ^ everything in
-50 20 ^ evidence
-23 -24 ^ evidence :
-10 23 ^ evidence first
-7 -51 ^ example
-1 33 ^ examples
-12 20 ^ exit
21 0 ^ expanding
21 0 ^ expanding on
-16 -24 ^ explain
1 91 ^ explain the
-74 -64 ^ explaining
-23 -22 ^ explaining the
12 23 ^ extraction
19 28 ^ extraction of
-105 -30 ^ facts
-99 -10 ^ facts about
26 7 ^ fair
50 -8 ^ fairness
-5 25 ^ fake reviews
-24 35 ^ false
33 -43 ^ fear
-4 -22 ^ fear is
-28 -4 ^ fear of
-2 -33 ^ federal
3 45 ^ feedback
27 -21 ^ feeling
35 17 ^ feeling a
-10 -21 ^ few
-6 21 ^ fewer
-114 18 ^ fiction
-25 -3 ^ fiction about
-61 -8 ^ fiction with
-74 -5 ^ fifteen
72 43 ^ fifty
-2 53 ^ fill
21 0 ^ filling in
-2 -21 ^ film
-3 65 ^ find
0 21 ^ find /
-24 -2 ^ finding
84 -40 ^ fine
113 -11 ^ fine ,
-30 -4 ^ first
-73 -28 ^ five
-1 55 ^ five stars
-2 -22 ^ fix
-3 -34 ^ fixed
0 114 ^ follow
14 -54 ^ following
-25 16 ^ food
-78 -15 ^ for
-8 -63 ^ for :
-16 -41 ^ for a
-57 -1 ^ for healthy
138 155 ^ for the
18 21 ^ forced
18 21 ^ forced marriage
0 22 ^ forget
61 -9 ^ forging
63 -8 ^ forging a
-24 -18 ^ form
-4 48 ^ formal or
-15 -23 ^ formats
-15 -23 ^ formats differ
-20 11 ^ formula
3 -112 ^ four
32 0 ^ four agents
29 -5 ^ four criteria
-17 -37 ^ fourteen
-12 -47 ^ france
-36 1 ^ friendly
-34 -2 ^ friendly and
29 139 ^ from
0 61 ^ from :
-11 -32 ^ fun
-4 -30 ^ function
27 -19 ^ funny
31 0 ^ funny that
0 47 ^ fwd
-4 47 ^ gait
-37 -44 ^ general
0 54 ^ generic
-7 -27 ^ germany
-23 -35 ^ get
0 -26 ^ get out
-26 -39 ^ getting
-66 -71 ^ give
-17 54 ^ give each
-8 -29 ^ give him
-1 -54 ^ give it
-3 -52 ^ give them
28 -30 ^ given
32 -12 ^ given that
-23 -26 ^ giving
-28 6 ^ giving the
-3 -63 ^ glue
79 -115 ^ good
-82 -96 ^ good .
38 0 ^ good catch
-5 -30 ^ google
0 33 ^ grader
0 20 ^ graders who
-46 -57 ^ grading
40 9 ^ great
23 -19 ^ green
3 -36 ^ grief
36 32 ^ grief may
-3 21 ^ ground
-11 28 ^ group
-48 -6 ^ had the
-3 72 ^ half
-4 42 ^ half a
11 24 ^ half of
-1 37 ^ hand it
-4 -41 ^ handing
-8 27 ^ harmless
-79 -54 ^ has
-33 22 ^ have
0 38 ^ have a
77 58 ^ having
-67 -54 ^ he
65 -9 ^ he is
-25 -18 ^ he should
-41 15 ^ he was
43 -10 ^ he's
57 28 ^ he's a
-6 78 ^ headache
-3 -29 ^ hearing
0 53 ^ hello
57 30 ^ help
-9 40 ^ helping
55 -6 ^ hence
-44 -29 ^ here
-29 -30 ^ here i
4 41 ^ here is
-10 -37 ^ here the
18 73 ^ here's
14 49 ^ here's a
0 26 ^ hey
0 33 ^ hi
49 46 ^ hidden
-12 67 ^ hide
-67 -14 ^ hiding
-20 -18 ^ hints
-66 89 ^ his
-16 26 ^ historical
-71 -32 ^ history
-50 -14 ^ history of
26 0 ^ hm
26 0 ^ hm ,
51 16 ^ hmm
65 58 ^ hmm ,
-22 -43 ^ hmm .
22 47 ^ hold
35 60 ^ hold on
-2 -64 ^ home
-22 -13 ^ homemade
-25 79 ^ honest
24 1 ^ honestly
-25 -33 ^ honesty
-26 -12 ^ honesty first
-2 -34 ^ house
19 -41 ^ how
-9 -28 ^ how old
42 -42 ^ html
-4 -42 ^ html comments
27 85 ^ human
0 58 ^ human :
41 2 ^ human approval
-39 -206 ^ i
0 59 ^ i ,
37 0 ^ i abstain
-47 -13 ^ i accept
22 -20 ^ i agree
42 14 ^ i am
17 55 ^ i ask
-75 -16 ^ i assume
0 34 ^ i beg
-32 -1 ^ i believe
-62 -109 ^ i can
-74 -49 ^ i can't
-36 -9 ^ i considered
-15 25 ^ i could
-32 -3 ^ i couldn't
35 0 ^ i count
43 0 ^ i defer
-74 -72 ^ i don't
22 -5 ^ i doubt
1 22 ^ i forgot
-76 4 ^ i have
0 24 ^ i hereby
22 6 ^ i hope
-78 -60 ^ i keep
-17 25 ^ i know
-53 -19 ^ i leave
-14 -24 ^ i like
52 0 ^ i liked
-31 -1 ^ i love
-48 -1 ^ i might
25 0 ^ i moved
-57 -12 ^ i must
-52 7 ^ i need
-67 -101 ^ i note
-59 -16 ^ i notice
37 0 ^ i only
-53 -33 ^ i read
20 0 ^ i said
56 19 ^ i say
37 0 ^ i second
-90 -37 ^ i see
38 0 ^ i sense
-147 -18 ^ i should
-38 -23 ^ i shouldn't
39 0 ^ i stand
-44 -36 ^ i take
1 -34 ^ i think
5 40 ^ i trust
27 5 ^ i vote
-25 -27 ^ i want
52 1 ^ i was
25 0 ^ i went
56 -16 ^ i will
24 0 ^ i wish
-44 -29 ^ i won't
-79 -1 ^ i would
-37 -195 ^ i'd
-49 15 ^ i'd add
-28 -1 ^ i'd answer
-25 -8 ^ i'd avoid
73 -17 ^ i'd be
-57 -7 ^ i'd explain
-56 -27 ^ i'd give
40 -19 ^ i'd go
44 0 ^ i'd hand
14 -21 ^ i'd keep
38 -5 ^ i'd leave
-56 -12 ^ i'd let
75 102 ^ i'd like
-43 -2 ^ i'd make
-20 -3 ^ i'd mention
30 0 ^ i'd merge
59 0 ^ i'd move
95 -2 ^ i'd put
-44 -15 ^ i'd rather
-109 -7 ^ i'd say
73 0 ^ i'd sign
-21 -6 ^ i'd steer
-58 -4 ^ i'd suggest
-44 -6 ^ i'd tell
-25 0 ^ i'd want
-56 -2 ^ i'd warn
31 -79 ^ i'll
93 -127 ^ i'm
31 0 ^ i'm happy
-102 -73 ^ i'm here
-50 -5 ^ i'm not
-2 -38 ^ i'm the
22 0 ^ i'm unsure
30 0 ^ i'm with
189 40 ^ i've
44 0 ^ i've no
39 -41 ^ ice
-144 -277 ^ if
-52 52 ^ if anyone
36 -21 ^ if he
58 -8 ^ if i
-22 -28 ^ if it's
25 -4 ^ if no
52 -1 ^ if not
52 0 ^ if one
-26 -1 ^ if she's
-6 40 ^ if somebody
-20 -2 ^ if someone
55 -22 ^ if that
1 -73 ^ if the
49 -8 ^ if there
-48 -21 ^ if they
-59 -16 ^ if this
-46 80 ^ if we
-50 -82 ^ if you
0 -27 ^ if your
-4 67 ^ ignore
0 34 ^ ignore previous
-14 -22 ^ ignoring
-11 -38 ^ imagine
-23 -42 ^ in a
12 34 ^ in an
-32 -12 ^ in case
12 43 ^ in line
-21 -32 ^ in most
-12 143 ^ in short
-28 -13 ^ in some
3 -26 ^ in the
14 61 ^ in this
-5 43 ^ include
12 55 ^ inside
21 7 ^ instead
21 7 ^ instead of
0 66 ^ instruction
-58 -87 ^ intent
-5 -20 ^ interest
-20 -9 ^ intrusive
-20 -9 ^ intrusive thoughts
-16 -45 ^ invented
53 0 ^ ironically
-22 -74 ^ is
73 0 ^ is anyone
-44 -23 ^ is it
9 28 ^ is that
46 -98 ^ it
23 26 ^ it asks
2 -39 ^ it can
-17 -26 ^ it can't
49 0 ^ it comes
-46 60 ^ it depends
22 -7 ^ it did
59 -12 ^ it does
63 6 ^ it doesn't
-53 -9 ^ it has
-42 -19 ^ it is
-23 -46 ^ it isn't
-1 56 ^ it means
-5 -36 ^ it must
-4 39 ^ it needs
-4 -37 ^ it reads
37 -51 ^ it says
-57 -14 ^ it seems
-40 -22 ^ it should
-38 -9 ^ it was
46 -12 ^ it works
38 51 ^ it would
14 26 ^ it'd be
57 73 ^ it's
50 62 ^ it's #
-64 -36 ^ it's a
33 -16 ^ it's about
30 7 ^ it's abuse
-9 -22 ^ it's also
57 -1 ^ it's an
24 37 ^ it's been
-23 -8 ^ it's like
46 0 ^ it's odd
8 -38 ^ it's the
-27 0 ^ it's worth
-45 -6 ^ jokes
11 22 ^ judge
0 41 ^ judge ,
-15 29 ^ judges
-11 -35 ^ judging
-72 30 ^ jurors
-15 -47 ^ jurors are
-35 -11 ^ jurors who
78 72 ^ just
40 9 ^ just so
-33 -56 ^ keep
0 67 ^ keep .
-8 -53 ^ keep a
-1 25 ^ keep away
-4 -52 ^ keep it
-12 23 ^ keep the
-16 -51 ^ keep this
-6 -30 ^ keep to
0 48 ^ keep who
24 -34 ^ keeping
-12 39 ^ keeping the
-7 72 ^ kidney
-7 -26 ^ kidney disease
-10 -38 ^ kind
0 38 ^ kindly
-5 -30 ^ kitchen
0 40 ^ knock knock
-6 32 ^ knowing
-12 -61 ^ known
-1 -59 ^ kubectl
-4 -58 ^ labels
-3 -22 ^ large
-17 -24 ^ last
-17 -21 ^ late
-58 30 ^ later
-6 -25 ^ law
38 55 ^ lawful
-5 100 ^ lawyer
-2 20 ^ layers are
-47 -8 ^ lead
-47 -8 ^ lead with
-16 -36 ^ learn
6 -32 ^ leave
41 -82 ^ leave it
-5 21 ^ leave out
-15 48 ^ legal
0 25 ^ legal has
-21 56 ^ length
2 51 ^ let
-30 -24 ^ let each
-2 44 ^ let him
38 -41 ^ let me
27 -12 ^ let the
-27 39 ^ let them
43 6 ^ let us
209 59 ^ let's
21 43 ^ let's not
-7 -63 ^ level
-2 -25 ^ level :
64 -16 ^ licensed
21 68 ^ licensing
-42 -34 ^ light
35 48 ^ like
-10 -31 ^ likely
0 24 ^ limited
-2 70 ^ line
-52 -81 ^ list
0 47 ^ list them
-1 64 ^ listen
0 29 ^ listen ,
-15 -37 ^ listing
-14 -24 ^ lists
-11 30 ^ llm
0 31 ^ llm judges
-58 97 ^ lock
-26 -15 ^ locked
-29 76 ^ lockpicking
-20 43 ^ lockpicking is
0 28 ^ log
-11 95 ^ look
-5 24 ^ look at
65 27 ^ looking
43 41 ^ looking at
38 0 ^ looks
20 0 ^ looks like
42 -35 ^ losing
-1 26 ^ love
-11 51 ^ low
-3 -23 ^ low-impact
-27 -2 ^ make
29 -12 ^ making
-96 -77 ^ many
-1 55 ^ many people
47 -6 ^ marie
47 -6 ^ marie curie
-18 27 ^ mark
-3 -71 ^ mark as
0 49 ^ mark it
62 0 ^ market
-3 54 ^ marking
-13 35 ^ mass
5 57 ^ may
-59 -91 ^ maybe
-35 -45 ^ maybe the
-24 -26 ^ meanwhile
31 20 ^ mechanism
44 44 ^ mechanism is
40 3 ^ meet
-12 -27 ^ members
-18 140 ^ memory
-28 -79 ^ mention
-2 46 ^ mercury
0 45 ^ message
36 5 ^ mine is
43 31 ^ minutes
51 27 ^ minutes matter
-17 22 ^ minutes of
-4 49 ^ mixing
-4 36 ^ mock
-1 21 ^ model
-12 -20 ^ moderation
-12 -21 ^ moderation is
0 23 ^ moderator
0 22 ^ moderator :
-11 -34 ^ moderators
-35 -30 ^ money
68 61 ^ more
58 -6 ^ more than
-80 -115 ^ most
19 -33 ^ most bills
-44 25 ^ most people
58 -3 ^ most places
-80 -34 ^ mostly
0 35 ^ motion
-18 -76 ^ move
29 1 ^ moving
48 -11 ^ moving on
0 84 ^ mr
-7 31 ^ mrna
124 1 ^ my
-62 -38 ^ my answer
23 0 ^ my instructions
23 5 ^ my own
30 -14 ^ naloxone
-25 19 ^ name
-3 -34 ^ name one
-1 84 ^ name the
-1 -42 ^ name what
-16 29 ^ names
5 -23 ^ naming
71 -6 ^ naming a
-38 -52 ^ neither
-20 16 ^ nerves
-19 20 ^ nerves are
51 -23 ^ neutral
-8 48 ^ neutrality
-32 -2 ^ never
44 87 ^ new
0 27 ^ new directions
18 28 ^ next
20 0 ^ next ,
118 -19 ^ nice
-1 -37 ^ nicotine
40 -4 ^ night
-7 50 ^ nine
39 46 ^ ninety
-61 -162 ^ no
-30 38 ^ no ,
-13 -99 ^ no .
37 -29 ^ no :
-30 -16 ^ no ;
1 44 ^ no agent
-12 -37 ^ no code
-3 -23 ^ no context
-3 58 ^ no crisis
-3 -24 ^ no detail
-34 -2 ^ no diagnosis
26 2 ^ no further
-3 48 ^ no list
-43 -20 ^ no moral
-47 1 ^ no need
26 0 ^ no objections
46 23 ^ no one
0 44 ^ no other
27 -9 ^ no reason
0 31 ^ no rubric
-57 -33 ^ no sermon
-25 -9 ^ no sign
-1 50 ^ no votes
95 -96 ^ nobody
-42 -13 ^ nobody can
83 0 ^ nobody here
57 0 ^ nobody in
-38 -21 ^ nobody knows
-36 -8 ^ nobody may
97 -62 ^ none
-28 -44 ^ none of
28 -29 ^ normal
77 -191 ^ not
38 0 ^ not sure
50 -12 ^ not to
-22 160 ^ note
0 28 ^ note for
25 -113 ^ nothing
3 37 ^ nothing further
-71 -43 ^ nothing here
63 6 ^ nothing in
-22 -10 ^ nothing is
-8 89 ^ nothing more
20 0 ^ nothing needs
-1 102 ^ notice
90 120 ^ now
88 20 ^ numbers
31 -11 ^ numbness
37 -11 ^ numbness is
21 -14 ^ o
21 -15 ^ o (
-1 113 ^ octopuses
54 25 ^ odd
-53 -39 ^ of
-41 -25 ^ of the
-106 -104 ^ offer
-32 -33 ^ offer a
-38 66 ^ offer the
90 -18 ^ offering
88 -1 ^ offering to
106 -69 ^ ok
70 0 ^ ok ,
36 2 ^ ok so
103 32 ^ okay
0 27 ^ okay ,
67 27 ^ old
-3 -22 ^ older
37 21 ^ on
-25 61 ^ on balance
40 88 ^ on the
-57 33 ^ once
-87 -41 ^ one
-52 35 ^ one agent
-5 39 ^ one can
-20 -6 ^ one could
-16 -31 ^ one example
-11 24 ^ one line
-13 -22 ^ one may
62 9 ^ one more
-31 -7 ^ one number
31 -7 ^ one of
36 37 ^ one person
48 -10 ^ one sentence
-21 -6 ^ one short
-3 61 ^ one story
75 27 ^ one-party
55 60 ^ one-party consent
28 14 ^ only
0 25 ^ only a
26 -16 ^ only one
-23 -120 ^ only the
-27 9 ^ open
-1 35 ^ open questions
-19 -23 ^ open with
-63 -28 ^ opening
-62 -27 ^ opening one's
14 45 ^ ophelia's
-13 -28 ^ opinion
-29 -21 ^ opinions
-17 -21 ^ opinions on
-1 53 ^ options
-5 65 ^ or
12 -34 ^ order
-55 -13 ^ order of
-3 -20 ^ other people
-30 -16 ^ others
100 -2 ^ our
24 0 ^ our own
156 0 ^ ours
-20 53 ^ out
-20 53 ^ out of
30 40 ^ output
0 41 ^ override
0 31 ^ override :
-24 -42 ^ overwatering
0 56 ^ p
0 56 ^ p .
26 0 ^ pace
-8 45 ^ pain
-2 44 ^ panel
-13 25 ^ parents
-3 48 ^ parents who
101 -38 ^ pass
17 -24 ^ passing
-6 -45 ^ past
0 129 ^ patience
0 21 ^ pay
0 25 ^ pay no
-2 32 ^ payment
19 -24 ^ peer
29 17 ^ people
-29 -67 ^ people or
-10 -32 ^ people who
32 54 ^ per
23 1 ^ per the
26 -43 ^ perhaps
-3 -27 ^ perhaps the
-1 24 ^ permission
-4 -40 ^ petty
67 22 ^ photos
36 -26 ^ photos from
37 -12 ^ photos of
49 -13 ^ picking
26 0 ^ picking up
-1 -32 ^ plain
-12 23 ^ plan
-1 43 ^ platforms
-14 44 ^ play
-13 -31 ^ playful
20 -4 ^ playing
21 -1 ^ playing the
10 20 ^ please ,
0 47 ^ please .
-31 -67 ^ please do
52 3 ^ please don't
32 35 ^ please keep
-24 -43 ^ please note
-30 -25 ^ please rate
1 -30 ^ plenty
1 -30 ^ plenty of
96 44 ^ point
24 29 ^ point of
-23 18 ^ point to
-32 -53 ^ points
-55 -17 ^ poison
-11 -43 ^ poisoning
-11 -45 ^ police
-4 -20 ^ police report
-52 -24 ^ policy
-5 32 ^ polite
-2 29 ^ political
39 -6 ^ position
42 10 ^ position bias
-22 -23 ^ practical
-3 71 ^ practice
46 22 ^ praise
-10 -36 ^ precision
-7 36 ^ pregnant
-15 44 ^ preparation
-2 -23 ^ prepare
-12 50 ^ press
48 58 ^ pressure
0 40 ^ pretend
0 29 ^ pretend to
-5 -23 ^ prevention
-11 -26 ^ price
49 -15 ^ prices
-25 -8 ^ principles
-5 26 ^ print
-5 -24 ^ printing
5 35 ^ prior
0 52 ^ procedure
0 61 ^ proceed
-2 -26 ^ promising
0 72 ^ proof
0 59 ^ prove
-21 -29 ^ providing
-21 -29 ^ providing this
-11 37 ^ pull
-1 61 ^ pull it
-4 -21 ^ pure
-2 60 ^ purring
-21 55 ^ put
3 50 ^ put it
-59 -4 ^ put the
70 -11 ^ put them
-46 -2 ^ putting
40 -3 ^ questions
-2 -36 ^ quote
-17 -24 ^ quoting
-1 55 ^ raise
-7 -34 ^ ranges
-2 57 ^ rank
54 -12 ^ ranked
30 -27 ^ ranking
0 66 ^ rate
0 83 ^ rated
-4 -38 ^ rating
-6 21 ^ raw
33 25 ^ rayleigh
33 25 ^ rayleigh scattering
-15 93 ^ read
-32 -23 ^ read the
0 47 ^ reader
0 39 ^ reader ,
-43 -2 ^ readers
-29 -80 ^ reading
-66 -37 ^ reading aloud
-29 16 ^ real
-1 -27 ^ real evidence
0 57 ^ reason
0 57 ^ reason :
-11 -20 ^ recommend
-3 36 ^ record
-2 43 ^ recovery
-33 5 ^ red
-23 -3 ^ redirecting
-23 -3 ^ redirecting to
-3 88 ^ referees
0 24 ^ refiner
0 21 ^ refiner ,
46 13 ^ refuse
-29 26 ^ refusing
-5 57 ^ refusing is
-13 -31 ^ refusing this
57 9 ^ reheating
54 34 ^ reheating doesn't
6 -21 ^ reheating kills
0 29 ^ rejecting
-1 22 ^ remember
17 34 ^ remove
-11 -43 ^ removing
74 70 ^ repeat
0 20 ^ repeat the
-3 43 ^ repeated
-1 44 ^ repeated exposure
-44 -27 ^ repeating
-15 43 ^ replace
31 -3 ^ replacing
31 0 ^ replacing thought
-17 64 ^ reply
-17 -31 ^ reply to
0 60 ^ reply with
-12 86 ^ report
35 130 ^ reporting
40 28 ^ reporting on
-24 -6 ^ research
-8 29 ^ research links
0 47 ^ respond
0 35 ^ respond with
15 27 ^ response
6 27 ^ response :
12 64 ^ rest
0 21 ^ retain
0 131 ^ return
0 31 ^ return the
58 0 ^ returning
7 -95 ^ review
48 46 ^ reviewer
-60 -8 ^ reviewers
-1 40 ^ reviewers advise
-12 -29 ^ reward
-4 -23 ^ reward hacking
-13 -28 ^ rhyme
-4 24 ^ rhyming
-14 -35 ^ right
-8 42 ^ rinse
35 -5 ^ risk
-7 34 ^ robot
0 71 ^ role
-4 -20 ^ role-play
0 23 ^ roleplay
0 50 ^ roses
0 50 ^ roses are
-5 -32 ^ rotate
40 -4 ^ rotating
41 -4 ^ rotating the
61 -28 ^ round
28 -28 ^ round #
-34 0 ^ round three
66 0 ^ round two
-22 -8 ^ rules
-1 65 ^ rules bind
-16 -90 ^ run
45 -4 ^ running
21 11 ^ safe
58 38 ^ safe storage
6 -103 ^ safety
58 -36 ^ safety first
82 -26 ^ salt
39 35 ^ same
54 0 ^ same as
-22 -21 ^ satire
-13 49 ^ save
-7 -21 ^ saving
-110 -1 ^ say
-5 -79 ^ say @quote
-52 -5 ^ say in
-16 -62 ^ say so
-35 -37 ^ saying
-4 -26 ^ school
-1 50 ^ score
0 22 ^ score :
-50 -19 ^ scoring
155 43 ^ second
61 11 ^ secret
-7 -29 ^ security
43 45 ^ see
23 0 ^ see also
71 0 ^ seeing
-12 42 ^ seeking
-45 -101 ^ seen
-45 -101 ^ seen from
-1 26 ^ select
-43 67 ^ send
0 114 ^ send a
-37 -24 ^ send the
53 73 ^ sending
-38 43 ^ separate
0 20 ^ set aside
0 34 ^ set the
41 -8 ^ setting
23 0 ^ setting verdict
-10 -47 ^ seventeen
-10 -47 ^ seventeen syllables
22 29 ^ shall
8 29 ^ shall we
23 38 ^ shame
48 17 ^ shame eases
-3 30 ^ shame keeps
55 21 ^ shared
23 -10 ^ sharing
17 37 ^ she
-1 34 ^ she could
-15 -32 ^ she has
-4 42 ^ she may
-78 -34 ^ she's
-4 -25 ^ shell
56 -21 ^ shelter
68 -79 ^ short
69 41 ^ short and
-70 -102 ^ should
-53 -10 ^ should i
-9 -23 ^ should safety
-26 -16 ^ should you
-61 -13 ^ show
-1 36 ^ show an
-15 -33 ^ show the
-5 20 ^ shut
-4 47 ^ shut off
-2 120 ^ side
-2 39 ^ side effects
-3 42 ^ signature
0 45 ^ signed
0 34 ^ signed ,
41 -25 ^ signing
-5 -24 ^ signing today
-4 -43 ^ signs
23 -18 ^ signs of
41 -34 ^ silence
40 -1 ^ silent
-4 47 ^ silk
-38 -23 ^ simple
14 -34 ^ since
-25 -13 ^ since #
-20 0 ^ since it's
-8 37 ^ since the
-18 -26 ^ sitting
-46 83 ^ six
-1 77 ^ six minutes
-13 -27 ^ six to
-7 -76 ^ size
-3 -69 ^ size and
33 0 ^ skip me
-15 -90 ^ skip the
47 -36 ^ sleep
43 32 ^ slow
40 15 ^ small
-1 57 ^ snake
-1 57 ^ snake plant
-3 -41 ^ so
44 46 ^ so ,
-1 -25 ^ so a
65 0 ^ so far
-8 -23 ^ so no
-15 -36 ^ so the
7 46 ^ soda
-14 -36 ^ soft
0 55 ^ solve
-2 -77 ^ some
65 -7 ^ some of
-10 25 ^ some states
58 -38 ^ somebody
81 -72 ^ someone
-56 -3 ^ someone has
87 -1 ^ someone should
-24 -5 ^ someone with
-111 -48 ^ something
-32 -1 ^ something useful
25 20 ^ sorry
25 9 ^ sorry ,
-4 108 ^ speak
-2 21 ^ speak to
85 -9 ^ speaking
54 1 ^ speaking as
34 1 ^ speaking of
-27 -18 ^ speed
0 40 ^ spell
39 -60 ^ splitting
-45 -20 ^ stalking
-20 -21 ^ standard
-69 54 ^ start
-6 -55 ^ start there
-24 -8 ^ start with
29 -59 ^ state
-54 -7 ^ statistics
-53 0 ^ statistics ,
70 32 ^ status
70 15 ^ status :
-41 107 ^ stay
-33 55 ^ stay in
50 61 ^ step
56 -6 ^ step #
67 -24 ^ steps
-62 -3 ^ still ,
-22 21 ^ stop
-7 -63 ^ stop ,
0 22 ^ stop being
6 -40 ^ stopping
-5 -22 ^ stopping suddenly
127 1 ^ strike
50 -4 ^ strikes
-11 -20 ^ striking
28 35 ^ strong
-22 -37 ^ structure
37 -4 ^ sudden
-55 -89 ^ suggest
-13 -23 ^ sun
-9 -25 ^ support
-2 26 ^ suppose
0 32 ^ suppose that
-11 -47 ^ sweet
0 65 ^ switch
-5 42 ^ symptoms
-9 104 ^ system
0 56 ^ system :
0 24 ^ system message
9 70 ^ take
0 50 ^ take a
23 -63 ^ take it
0 47 ^ take on
-7 -24 ^ take the
-21 -29 ^ taking
-25 -35 ^ talk
-9 36 ^ talk to
53 -3 ^ task
54 1 ^ task :
-7 -22 ^ teachers
-16 -66 ^ technical
-4 -54 ^ teenagers
-4 -25 ^ teens
-35 -145 ^ tell
-12 -77 ^ tell the
-13 -53 ^ tell them
-20 -12 ^ telling
-4 -36 ^ telling the
-21 -65 ^ ten
-14 -20 ^ ten to
16 -40 ^ tension
-23 -5 ^ test
-9 -22 ^ testing
-1 32 ^ texas
30 -12 ^ text
-18 65 ^ thank
-7 47 ^ thank them
68 74 ^ thanks
56 -233 ^ that
78 -30 ^ that is
38 0 ^ that makes
22 0 ^ that should
84 -10 ^ that's
17 -29 ^ that's a
-66 -31 ^ that's all
-2 55 ^ that's an
0 -31 ^ that's the
35 32 ^ that's what
-39 -91 ^ the
87 -7 ^ the @quote
-56 -22 ^ the act
0 20 ^ the admin
26 0 ^ the advocate's
44 -2 ^ the age
-34 -73 ^ the agent
-65 -12 ^ the agents
-2 -29 ^ the alternative
40 38 ^ the anger
77 -8 ^ the answer
27 0 ^ the arguments
28 -1 ^ the assignment
-149 -59 ^ the author
-23 -11 ^ the back
-7 59 ^ the ballot
-15 -23 ^ the best
45 -6 ^ the candidate
-43 -43 ^ the case
64 -6 ^ the child
-13 -43 ^ the claim
0 27 ^ the classifier
43 0 ^ the co-agent's
-21 -16 ^ the comment
-4 42 ^ the committee
26 -2 ^ the consensus
-3 -39 ^ the content
-11 43 ^ the contrast
34 0 ^ the critic
46 0 ^ the current
-9 -22 ^ the danger
100 68 ^ the deadline
-1 52 ^ the death
-50 -1 ^ the debate
33 -1 ^ the deliberation
-26 23 ^ the devil's
-1 40 ^ the dialogue
87 -1 ^ the discussion
-21 -2 ^ the double
65 -6 ^ the draft
56 0 ^ the draft's
37 0 ^ the drafted
48 0 ^ the drafter
65 0 ^ the drafter's
49 0 ^ the drafting
45 -3 ^ the earlier
9 49 ^ the editor
35 -6 ^ the essay
-1 29 ^ the ethics
0 35 ^ the evaluator
35 33 ^ the evidence
-30 39 ^ the exam
74 0 ^ the existing
-23 -2 ^ the fake
55 -8 ^ the fear
-18 -32 ^ the fictional
-1 24 ^ the file
-31 -12 ^ the filter
53 -34 ^ the first
-21 8 ^ the foreperson
-36 -11 ^ the format
11 64 ^ the formula
-51 -10 ^ the fourth
25 -20 ^ the friend
-20 -9 ^ the general
36 42 ^ the german
-1 51 ^ the ghost
0 40 ^ the grader
71 65 ^ the group
21 -11 ^ the hidden
25 34 ^ the honest
11 33 ^ the host
-1 34 ^ the hurt
20 0 ^ the idea
59 0 ^ the initial
53 8 ^ the instructions
-21 -14 ^ the intent
-43 -22 ^ the judge
-2 -21 ^ the judges
-22 -37 ^ the jury
29 -61 ^ the last
34 0 ^ the latest
-11 48 ^ the law
-56 -2 ^ the lawful
-9 59 ^ the leader
-34 87 ^ the letter
-11 -51 ^ the line
-29 -23 ^ the main
28 0 ^ the majority
-31 -8 ^ the members
-1 39 ^ the mirror
-7 21 ^ the model
-29 -6 ^ the most
24 -18 ^ the motion
-5 -34 ^ the motive
-24 -3 ^ the need
-49 -15 ^ the new
25 14 ^ the next
-6 -20 ^ the note
-10 36 ^ the number
-2 -52 ^ the offered
38 25 ^ the one
-7 -29 ^ the only
25 0 ^ the original
101 -1 ^ the other
80 -13 ^ the others
39 0 ^ the output
-9 -51 ^ the override
-20 -11 ^ the owner
-2 31 ^ the page
60 -16 ^ the pair
-55 -29 ^ the panel
-20 1 ^ the paragraph
-70 -18 ^ the parent
35 0 ^ the penultimate
-9 -27 ^ the people
3 30 ^ the person
-24 -27 ^ the persona
-64 -46 ^ the phrase
-1 50 ^ the poem
-52 -11 ^ the point
-7 -21 ^ the policy
-98 -1 ^ the potential
20 -3 ^ the premise
46 -21 ^ the previous
-9 71 ^ the procedure
-127 -58 ^ the prompt
46 0 ^ the prompt's
46 2 ^ the quality
54 22 ^ the question
-69 -3 ^ the quotation
-2 -51 ^ the reader
40 -1 ^ the reason
-24 -7 ^ the refusal
20 -10 ^ the reply
-38 2 ^ the request
-8 -50 ^ the response
-3 -42 ^ the rest
-2 25 ^ the result
25 0 ^ the revised
20 0 ^ the rewrite
-23 -40 ^ the right
-89 -25 ^ the risk
-58 -17 ^ the role
-12 -48 ^ the rule
-57 -25 ^ the rules
27 25 ^ the safety
-34 40 ^ the same
-73 59 ^ the scene
60 0 ^ the schema
-22 -31 ^ the score
-43 -16 ^ the scoring
25 24 ^ the second
-30 -19 ^ the sentence
-28 -2 ^ the smell
-62 -18 ^ the stakes
24 51 ^ the state
8 -32 ^ the system
48 44 ^ the teacher
-30 -15 ^ the teacher's
57 -10 ^ the test
17 -20 ^ the third
-14 -26 ^ the thought
-31 11 ^ the threat
3 -36 ^ the token
21 -18 ^ the tone
-60 -9 ^ the topic
-21 -2 ^ the trailing
34 0 ^ the updated
-166 -90 ^ the user
-3 20 ^ the user's
17 -30 ^ the usual
70 -38 ^ the verdict
59 0 ^ the version
26 -29 ^ the vet
12 49 ^ the victim
-35 -1 ^ the weak
-11 -34 ^ the weight
27 12 ^ the whole
-56 36 ^ the wish
-8 -104 ^ the word
-20 -21 ^ the wording
-3 54 ^ the writer
28 10 ^ the zoning
-1 35 ^ theft
-22 -19 ^ their
43 -43 ^ then
-11 -35 ^ then the
-6 39 ^ theobromine
43 -80 ^ there
3 -22 ^ there are
-10 -80 ^ there is
58 13 ^ there was
53 -71 ^ there's
36 -13 ^ there's a
-50 -31 ^ there's no
-15 -24 ^ there's nothing
-9 -41 ^ therefore
-29 -17 ^ therefore ,
-68 -122 ^ these
-123 -130 ^ they
50 -10 ^ they are
-24 -36 ^ they asked
-6 -25 ^ they didn't
-2 51 ^ they don't
-41 35 ^ they may
-2 -30 ^ they might
-3 20 ^ they need
-3 -32 ^ they want
-6 -30 ^ they will
-10 -54 ^ they'd
-34 -49 ^ they're
-62 -55 ^ they've
-2 24 ^ think
-2 22 ^ think of
24 0 ^ third
30 -31 ^ thirty
-64 -244 ^ this
4 38 ^ this deserves
41 35 ^ this has
116 1 ^ this is
11 114 ^ this isn't
-21 -18 ^ this line
0 61 ^ this message
-80 -51 ^ this one
-26 -38 ^ this rule
-25 -27 ^ this should
5 36 ^ this thought
3 23 ^ this was
-67 -120 ^ those
-4 -40 ^ those who
24 0 ^ though the
72 21 ^ thought
29 1 ^ thought #
34 1 ^ thoughts
25 0 ^ thoughts :
55 27 ^ threads
55 27 ^ threads share
-6 -40 ^ threatening
-3 47 ^ threats
-59 -128 ^ three
55 0 ^ three agents
-20 3 ^ three backticks
-2 -39 ^ three judges
-3 -20 ^ three minutes
25 -2 ^ three of
24 -6 ^ three rounds
-20 -17 ^ three sentences
0 75 ^ throw
0 -25 ^ time
8 68 ^ time to
-18 71 ^ timing
-5 39 ^ tipping
-2 64 ^ tips
-28 -33 ^ tired
35 24 ^ to
-59 -3 ^ to be
27 -17 ^ to build
57 0 ^ to stay
49 0 ^ to sum
6 65 ^ to the
0 23 ^ to whoever
0 31 ^ to whom
-12 -24 ^ tone
49 -4 ^ too
0 34 ^ tool
0 26 ^ tool :
0 61 ^ top
0 31 ^ top marks
0 76 ^ toss
-24 -10 ^ track
10 -24 ^ tracking
-7 -34 ^ training
-5 -42 ^ training data
0 26 ^ translate
-3 -22 ^ translating
-12 -32 ^ travel
-35 -28 ^ treat
-35 -19 ^ treat the
-15 43 ^ treatment
-8 -24 ^ trouble
0 28 ^ trust your
-7 30 ^ truth
-24 -32 ^ try
14 -35 ^ turn
41 0 ^ turn #
-18 -30 ^ turn off
-22 20 ^ turning
10 60 ^ tweezers
-22 5 ^ twenty
-27 -115 ^ two
15 -50 ^ two lines
69 0 ^ two of
-38 -12 ^ two sentences
-76 -18 ^ two things
45 0 ^ two thoughts
-35 -3 ^ type
0 63 ^ type the
76 -3 ^ unanimity
-72 -74 ^ under
-33 -68 ^ under @rule
20 7 ^ under the
40 -14 ^ unlike
35 0 ^ unlike the
1 86 ^ until
-11 53 ^ up
-11 53 ^ up to
-23 5 ^ urgent
-19 -27 ^ us
-41 246 ^ use
-1 61 ^ use @quote
0 103 ^ use a
32 -61 ^ use it
-7 26 ^ use the
-28 -24 ^ useful
0 136 ^ user
0 111 ^ user :
30 -31 ^ users
36 -22 ^ users who
-20 -69 ^ using
-11 -69 ^ usually
-7 -60 ^ usually yes
-1 41 ^ vaccines
-1 41 ^ vaccines train
-19 -32 ^ valid
-19 -32 ^ valid json
-5 -26 ^ ventilate
0 57 ^ ventilation
43 17 ^ verdict
20 12 ^ verdict :
0 48 ^ verified
26 -8 ^ version
0 47 ^ very
55 -7 ^ victims
-12 -42 ^ video
43 35 ^ vinegar
-37 -9 ^ violence
-36 -5 ^ violence in
-59 -6 ^ voting
-16 105 ^ wait
35 -20 ^ wait ,
-44 -7 ^ wait for
33 48 ^ waiting
58 106 ^ waiting a
-1 50 ^ walk
-31 5 ^ warm
18 25 ^ warmth
-22 -61 ^ warn
-50 27 ^ warning
-43 -3 ^ warning signs
-10 -21 ^ was
17 -110 ^ we
30 -6 ^ we are
-70 -23 ^ we can
-56 -4 ^ we cannot
63 0 ^ we could
46 -14 ^ we don't
25 23 ^ we have
31 0 ^ we keep
30 22 ^ we seem
-115 -46 ^ we should
40 -3 ^ we shouldn't
-17 -23 ^ we were
-45 -5 ^ we will
44 18 ^ we'd
39 13 ^ we'd be
86 21 ^ we'll
103 -4 ^ we're
83 -11 ^ we've
30 0 ^ we've reached
25 0 ^ wearing
122 36 ^ weight
59 77 ^ weight and
58 -7 ^ well
-114 -69 ^ were
-55 -12 ^ were the
-17 -34 ^ were this
32 -61 ^ what
-20 14 ^ what has
-33 -21 ^ what is
-26 -2 ^ what makes
-3 -37 ^ what the
30 -8 ^ what was
-28 -15 ^ what would
-42 -44 ^ what's
-39 -24 ^ what's the
6 29 ^ whatever the
-31 102 ^ when
33 62 ^ when the
-114 -161 ^ where
-141 -14 ^ where our
5 -42 ^ where the
-54 -108 ^ whether
39 0 ^ whether it's
-47 -30 ^ whether the
-4 -53 ^ whether this
-43 -100 ^ which
30 -6 ^ which is
26 0 ^ while the
-1 -44 ^ white text
84 -13 ^ who
-10 -31 ^ who is
-16 49 ^ who's
0 77 ^ who's there
-50 -114 ^ whoever
-5 -28 ^ whoever has
-37 -3 ^ whoever pays
0 -24 ^ whoever reads
23 0 ^ whoever wrote
-25 -24 ^ whole
7 -25 ^ whose
-7 -24 ^ windows
0 84 ^ with @rule
-49 -35 ^ with a
29 0 ^ with all
22 0 ^ with respect
32 0 ^ with that
45 -13 ^ with the
-42 -6 ^ with two
43 0 ^ within
43 0 ^ within the
-109 -75 ^ without
-27 -20 ^ without a
-21 -47 ^ without it
-29 -31 ^ without the
-2 86 ^ wool
-3 -47 ^ word
-40 -12 ^ working
-13 -21 ^ worry
-6 -20 ^ worry may
-53 -27 ^ worth
-28 -4 ^ worth saying
-46 -99 ^ would
-38 -40 ^ would you
-50 55 ^ write
-20 -51 ^ write down
-6 64 ^ write it
-14 52 ^ write the
0 22 ^ write them
-24 -9 ^ writing
-73 -159 ^ yes
-52 14 ^ yes ,
-66 -168 ^ yes .
-4 -29 ^ yes :
-43 -125 ^ you
0 34 ^ you ,
34 -11 ^ you all
0 117 ^ you are
-20 9 ^ you can
-45 -81 ^ you could
0 26 ^ you know
-5 -69 ^ you may
-11 -45 ^ you might
-16 -67 ^ you must
0 46 ^ you need
-2 -46 ^ you needn't
-38 -150 ^ you should
-25 -12 ^ you will
0 27 ^ you'd
0 54 ^ you'll
46 50 ^ you're
0 20 ^ you're a
-8 -105 ^ you're not
-5 -25 ^ you're the
77 24 ^ you've
-5 -34 ^ young
39 4 ^ your
0 33 ^ your new
6 -108 ^ {
0 44 ^ { #
-2 -116 ^ { @quote
-1 -32 ^ { {
0 29 ^ }
0 26 ^ } }
-54 -86 a
56 27 a #
0 51 a # %
-3 33 a # -
23 -11 a # paper
-3 43 a )
-1 46 a ) ~
0 104 a +
0 71 a + .
18 53 a ,
11 28 a , ~
1 31 a .
-6 34 a . ^
-18 46 a :
0 -28 a : ~
30 45 a =
-35 -52 a @quote
23 22 a _ #
0 51 a _ %
-8 -31 a _ '
-4 27 a _ (
9 41 a _ ,
14 33 a _ .
-48 -105 a _ :
4 47 a _ ;
-39 72 a _ ?
4 20 a _ @quote
-6 49 a _ ^
58 73 a _ about
-71 -52 a _ account
-21 -3 a _ accusation
-21 31 a _ achievement
34 -10 a _ addition
-15 33 a _ address
-20 28 a _ adult
12 -20 a _ after
-26 -9 a _ against
-58 53 a _ agent
34 53 a _ ago
-25 -20 a _ agreement
-10 22 a _ ahead
22 -6 a _ aid
-57 -10 a _ along
-21 -23 a _ alternative
2 49 a _ among
82 106 a _ and
-20 -11 a _ angle
-40 -139 a _ answer
-33 -5 a _ are
0 21 a _ area
31 -4 a _ argument
-2 63 a _ around
23 104 a _ as
25 -8 a _ asking
-9 -31 a _ asks
46 -47 a _ at
27 0 a _ attorney
-32 -12 a _ author
-42 38 a _ b
9 -25 a _ back
-23 -8 a _ battery
-18 28 a _ be
0 42 a _ because
4 57 a _ before
11 51 a _ between
15 37 a _ beyond
63 -1 a _ blanket
31 30 a _ block
-4 -30 a _ bomb
48 12 a _ both
-12 -21 a _ box
1 -38 a _ bracket
0 56 a _ bug
-5 -21 a _ building
31 22 a _ but
-32 24 a _ call
-8 -35 a _ called
55 -78 a _ can
-17 -26 a _ can't
-2 25 a _ cannot
-24 -3 a _ card
-20 26 a _ career
26 -29 a _ case
51 -35 a _ cause
-2 36 a _ cell
29 20 a _ change
-24 -22 a _ character
35 55 a _ check
-2 49 a _ checklist
-40 -11 a _ child
4 79 a _ claim
9 -21 a _ clause
-9 25 a _ closing
20 0 a _ cold
37 -10 a _ come
-12 -22 a _ comes
26 -2 a _ comma
-3 47 a _ comparison
45 -3 a _ condition
-25 -7 a _ confession
32 0 a _ consensus
-10 23 a _ consequence
-2 27 a _ context
7 -22 a _ conversation
-1 26 a _ conviction
28 -10 a _ copy
-49 -13 a _ could
-23 -5 a _ count
-1 26 a _ culprit
93 -12 a _ danger
37 81 a _ day
27 38 a _ deal
-30 -1 a _ debate
50 38 a _ deceit
-5 41 a _ default
-10 -36 a _ defense
-1 51 a _ depends
-24 -20 a _ description
-4 51 a _ design
-29 -20 a _ desk
-13 40 a _ detail
29 -1 a _ dialogue
0 22 a _ dies
-21 -12 a _ dispute
38 31 a _ dobsonian
-2 64 a _ doctor
65 -3 a _ document
-10 48 a _ does
-34 -19 a _ doesn't
42 10 a _ dog
69 -6 a _ down
-49 8 a _ draft
-1 26 a _ email
-16 -20 a _ end
-10 -25 a _ ending
-29 -8 a _ essay
-13 -23 a _ evening
-35 -12 a _ exam
-5 -35 a _ example
-41 -17 a _ exercise
59 -2 a _ exit
-52 -74 a _ experiment
17 -23 a _ explanation
19 28 a _ eye
-3 29 a _ family
29 -1 a _ father
43 -4 a _ fault
-1 48 a _ feature
-58 -43 a _ field
19 22 a _ figure
-13 -30 a _ file
9 -65 a _ filter
-37 121 a _ first
13 33 a _ flat
55 -43 a _ for
7 -33 a _ form
-16 -20 a _ friend
-99 43 a _ from
-22 -7 a _ full
33 -3 a _ function
-9 -27 a _ game
37 -24 a _ gives
41 -15 a _ glove
-46 16 a _ good
-3 34 a _ grade
-4 -26 a _ ground
-27 -38 a _ group
-20 -16 a _ guess
-32 -36 a _ guide
-62 -46 a _ has
25 -5 a _ have
71 -1 a _ hazard
5 58 a _ heater
-4 91 a _ helps
-59 -18 a _ here
20 -1 a _ history
61 -2 a _ i
98 12 a _ i'd
-8 27 a _ idea
-86 30 a _ if
-7 76 a _ image
17 46 a _ in
0 33 a _ instruction
-54 -18 a _ into
-21 -5 a _ invoice
-21 1 a _ is
-87 -21 a _ it
-2 -25 a _ jailbreak
-8 -40 a _ job
64 -40 a _ joke
35 43 a _ keeps
25 -2 a _ kind
29 -23 a _ label
-33 -36 a _ last
-23 -8 a _ lawyer
-20 -13 a _ left
-2 50 a _ letter
115 57 a _ like
57 -34 a _ line
39 -24 a _ lives
41 -1 a _ lock
22 -16 a _ log
-10 32 a _ look
-9 -22 a _ looks
-24 -30 a _ low
-6 34 a _ lure
-7 78 a _ machine
20 22 a _ made
-7 48 a _ mail
34 -24 a _ makes
-2 -24 a _ man
-1 27 a _ many
-1 118 a _ mark
-27 -2 a _ matter
69 -39 a _ may
-3 39 a _ meant
-14 -21 a _ message
-29 49 a _ might
5 42 a _ mind
-30 6 a _ model
-21 -22 a _ moment
90 -25 a _ more
-18 32 a _ motion
-9 -52 a _ must
-2 84 a _ name
-17 55 a _ named
30 0 a _ nearly
-22 -7 a _ need
-16 -68 a _ needs
-35 -17 a _ next
91 -12 a _ no
-11 29 a _ not
-20 26 a _ note
18 30 a _ now
-57 20 a _ number
-26 -7 a _ object
-33 -33 a _ objection
61 -10 a _ of
-6 56 a _ often
43 -37 a _ on
-18 70 a _ one
95 -21 a _ only
-22 -7 a _ opinion
14 22 a _ or
-3 49 a _ out
-5 -42 a _ over
59 -12 a _ owner
-7 -27 a _ pace
32 88 a _ padlock
-21 14 a _ page
27 -9 a _ panel
8 24 a _ parent
30 -28 a _ part
-16 -21 a _ partner
17 -34 a _ pass
36 -3 a _ path
-16 29 a _ pattern
-4 52 a _ penalty
39 -3 a _ people
-2 58 a _ period
-5 -34 a _ person
45 41 a _ phone
-34 8 a _ picture
-16 92 a _ place
13 -45 a _ plan
-1 23 a _ play
-3 53 a _ plus
-21 -28 a _ poem
29 -13 a _ policy
44 -1 a _ position
58 51 a _ prescription
-42 -20 a _ problem
-2 48 a _ procedure
-34 10 a _ process
67 -40 a _ prompt
-15 -32 a _ prop
33 -60 a _ question
-6 -41 a _ raises
69 28 a _ range
-10 -25 a _ rating
33 -59 a _ reader
-6 -22 a _ reads
-42 -33 a _ reason
-37 -48 a _ record
-13 42 a _ recording
63 23 a _ refusal
-29 -17 a _ rejects
33 -6 a _ reply
-4 77 a _ report
43 -9 a _ reset
38 -1 a _ retriever
-2 29 a _ return
-1 56 a _ reward
-21 -14 a _ right
-8 -22 a _ risk
-6 -29 a _ role
27 -2 a _ round
-2 -28 a _ rubric
-8 52 a _ rule
7 -79 a _ sample
1 44 a _ say
-35 83 a _ says
-25 -14 a _ scale
40 29 a _ scam
-15 54 a _ scene
-1 -55 a _ score
-12 52 a _ seems
-9 -30 a _ sentence
-3 39 a _ service
19 -28 a _ set
-37 73 a _ should
34 -53 a _ sign
-1 -35 a _ signed
-7 30 a _ so
59 -33 a _ sort
64 0 a _ source
-41 -15 a _ speaker
-11 81 a _ speech
30 0 a _ spot
40 107 a _ start
56 -35 a _ statement
-23 67 a _ step
25 -11 a _ string
-21 -7 a _ subject
32 70 a _ such
-3 -22 a _ suggestion
-23 -42 a _ summary
28 -15 a _ system
-21 -16 a _ tag
-3 105 a _ talk
-29 -17 a _ task
-14 23 a _ teacher
-15 31 a _ team
-20 -39 a _ template
45 0 a _ tenant
89 -79 a _ text
-41 -4 a _ that
-30 -8 a _ that's
63 -34 a _ the
-25 -14 a _ theme
-4 48 a _ they
27 -26 a _ thing
-1 39 a _ this
34 32 a _ thread
-4 -53 a _ through
70 -64 a _ time
22 10 a _ timer
41 -1 a _ times
-79 -35 a _ to
37 -11 a _ today
-1 38 a _ token
-28 31 a _ tone
-9 -31 a _ tool
-26 -11 a _ topic
-4 26 a _ toy
-40 24 a _ turn
-13 -36 a _ turns
-19 -53 a _ under
-28 -15 a _ until
-11 60 a _ value
-35 -30 a _ verdict
-24 -58 a _ version
43 -17 a _ victim
54 30 a _ visit
-45 -11 a _ vote
31 11 a _ warning
-33 -61 a _ way
-21 -13 a _ we
72 1 a _ week
55 8 a _ what
89 -15 a _ when
-47 50 a _ where
7 70 a _ which
-46 28 a _ who
25 -34 a _ whose
34 -1 a _ why
81 39 a _ will
43 -28 a _ window
-5 -24 a _ wish
28 -23 a _ with
35 -5 a _ within
106 -47 a _ without
-43 49 a _ witness
91 -42 a _ won't
-13 -35 a _ word
66 -78 a _ would
-6 71 a _ wrong
44 -14 a _ you
-92 -16 a _ ~
37 -5 a baby
-12 -51 a bad
11 27 a bank
24 33 a bank to
25 96 a bar
-29 -6 a bare no
-3 27 a basic
-43 -32 a bear
-28 -44 a beginner
-2 -31 a beginner ,
-16 44 a benign
40 34 a better
69 -11 a birthday
38 -48 a bit
-40 7 a blank
0 58 a blind
-20 -11 a block
-23 -7 a bomb
-13 38 a bonus
-20 33 a book
24 -15 a boss
-4 62 a bot
-1 54 a bouncer
-24 -34 a breach
54 -10 a break
13 -22 a break-in
-9 40 a bribe
-59 -19 a brief
-9 -26 a broken
-5 -21 a bucket
31 10 a burden
35 17 a burden is
-16 -58 a calendar
-7 73 a call
-1 58 a call .
-4 26 a call to
15 48 a calm
-5 -26 a calm tone
-22 29 a canned
48 -2 a capable
-39 19 a car
31 89 a card
-4 52 a card .
-13 56 a careful
-2 39 a cartridge
22 -13 a casual
27 66 a cat
-2 62 a cat ,
54 43 a caveat
53 44 a caveat that
-42 -5 a certain
-24 -12 a certificate
-21 -11 a certificate which
0 28 a certified
-2 37 a chance
24 3 a change
40 -5 a channel
46 43 a chat .
-8 -33 a chatbot
22 3 a cheap
32 22 a cheap padlock
-34 41 a check
-41 -2 a check .
21 4 a checklist
64 50 a child
-4 44 a child ,
22 64 a child is
-8 -20 a child may
-11 -39 a child will
-2 59 a child's
8 -41 a choice
-32 -18 a civil
-18 -21 a claim
-6 -43 a classic
-20 -48 a clause
-2 -22 a clause .
-23 -53 a clear
33 -2 a clear statement
-20 -15 a clerk's
27 -7 a click
46 -5 a clinic
-40 -9 a close
-5 32 a closed
-6 -39 a closer
66 -8 a closing
-20 -67 a cloth
28 16 a code
31 24 a code block
-23 31 a cold
-23 16 a colleague
24 -2 a comma
-16 49 a common
-23 42 a complaint
-14 55 a complaint to
-11 -20 a conceptual
27 66 a concrete
-2 33 a concrete achievement
9 -25 a condition
74 -20 a confession
30 13 a confidence
0 50 a confidence of
-20 -14 a confident
-1 52 a confirmation
-1 52 a confirmation mail
79 -4 a consensus
54 0 a consensus .
24 -6 a contradiction
38 -13 a conversation
-7 -38 a copy
19 -24 a copy ,
-26 -5 a copy of
51 4 a correct
57 0 a correction
29 0 a correction :
32 -3 a counsellor
-10 -22 a counterargument
-11 23 a court
-9 63 a courtesy
-5 45 a coward
-5 26 a creative
36 -21 a crime
21 -21 a crime ,
-19 -37 a crime ;
4 77 a crime and
-27 -8 a crime in
30 0 a crime nearly
-66 -21 a crisis
-32 -6 a crisis line
-73 0 a critic
-25 -15 a curious
7 27 a danger
26 -2 a dark
59 32 a date
-7 44 a date ,
36 24 a date is
-27 -55 a dated
0 -29 a dated letter
70 46 a day
4 -30 a day ,
34 22 a day .
-4 64 a day and
57 51 a day before
-20 -15 a day for
35 -7 a day is
-17 -36 a deadline
-13 -40 a dealer
25 -18 a debate
-27 -3 a debate on
39 -16 a decent
37 0 a decision .
36 8 a decoy
-3 41 a deep
-16 -31 a definition
-10 -25 a definition .
-3 -35 a deleted
28 0 a deliberator
28 29 a demand
40 59 a demand letter
-7 59 a deposit
-6 46 a detail
22 -15 a device
-21 -16 a diagnosis
44 -7 a difference
67 22 a different
34 0 a different agent
-29 -18 a direct
-17 -34 a doctor
-2 43 a doctor ,
-5 -39 a doctor .
0 45 a doctor first
71 -9 a doctor or
4 45 a doctor's
-19 52 a doctor's visit
-5 -21 a document
4 -20 a dog
-13 -44 a door
-7 29 a dose
-16 -20 a doubter
-2 48 a dozen
-51 16 a draft
-3 74 a drawing
-1 45 a dream
-1 95 a drill
34 -21 a driving
-17 -47 a drop
-11 -41 a drop of
1 -21 a dry
39 0 a duplicate
0 38 a fabricated
-25 -9 a face
-25 -8 a face ,
-22 -21 a factual
-11 -21 a factual ,
9 88 a fair
-5 -22 a fair answer
-13 34 a faithful
33 -9 a fake
43 -1 a fake system
43 -15 a fallback
43 -16 a fallback ,
-35 53 a false
-22 -17 a false statement
-22 16 a family
-7 62 a fan
34 -1 a father
-22 14 a fault
-7 40 a favourable
0 28 a favourable decision
-34 -38 a feature
-7 -20 a fellow
-12 31 a felony
4 34 a fence
-20 63 a fever
-23 -22 a fictional
-28 -2 a fight
-14 -37 a figure
-26 -32 a file
-7 64 a filter
-2 56 a fine
57 -1 a finished text
2 40 a firm
-2 46 a firm no
-55 -41 a first
0 43 a five
-2 -28 a fixed
-1 36 a flag
32 21 a flat
7 40 a flat refusal
66 -4 a floor
63 -1 a foil
63 -1 a foil blanket
31 -17 a follow-up
40 8 a forged
60 51 a forged prescription
30 0 a form .
-7 -42 a form of
0 81 a formality
51 20 a fourth
6 -30 a fourth .
-63 63 a frank
-28 13 a fraud
59 -36 a free
58 -1 a fresh
-23 33 a fridge
-2 43 a friend
-1 41 a friend ,
34 -12 a friend may
-3 34 a friend who
-23 -7 a friendly no
-2 46 a friendly talk
-5 -26 a friendly word
-27 -9 a frightened
74 15 a full
27 0 a full refusal
62 0 a fuller
-5 52 a funny
116 0 a further
67 0 a further round
-41 -27 a game
-10 -28 a game ,
-4 -34 a gardener's
-8 49 a gas
8 -20 a gavel
-24 -19 a general
-3 34 a gentle
-23 -46 a gift
-32 -10 a glass
0 25 a gold
38 -1 a golden
38 -1 a golden retriever
38 49 a good
-1 28 a good deal
-20 31 a good example
-5 -24 a good joke
32 18 a good reply
17 -32 a good sign
-7 -22 a good start
51 -34 a grade
-30 -14 a graded
-1 -51 a grader
-3 34 a grave
28 36 a great
28 10 a great deal
-41 0 a group
-36 -4 a group ,
36 -4 a group of
0 63 a guard
-47 -4 a guess
-46 -3 a guess .
22 6 a guide
29 16 a guide to
-5 46 a guideline
-2 28 a gun
-1 43 a habit
0 51 a habit ,
44 -2 a hard
-30 -18 a harmful
-30 -18 a harmful reading
-25 -41 a harmless
-15 22 a hat
49 13 a headache
-2 31 a health
0 60 a hearing
0 49 a heavy
-13 -72 a helpful
-47 -25 a helpline
-8 -36 a hidden
-15 36 a high
-13 -43 a higher
4 -22 a hint
40 0 a hint on
35 -3 a hobby
23 0 a hobbyist
49 -1 a holiday
49 -1 a holiday .
-41 -31 a hotline
-26 -2 a hotline .
-22 46 a household
49 2 a human
-29 -1 a hypothetical
0 34 a is this
-8 73 a jailbreak
20 39 a job
-2 48 a job ,
35 -9 a job for
-34 -4 a joint
-14 27 a joke
28 -16 a joke ,
-13 33 a joke .
-20 -3 a joke that
-24 -5 a json object
-6 -140 a judge
0 38 a judge ;
37 0 a judge can
-1 -25 a judge for
-12 -24 a judge in
-17 23 a judge model
59 14 a judge will
-16 32 a juror
-15 72 a juror who
18 36 a jury
10 30 a kilo
35 44 a kilo a
-25 -14 a kilo to
57 44 a kind
34 0 a kind answer
48 0 a kind way
48 -17 a kitchen
0 22 a kitten dies
34 -1 a knife
24 -1 a knockout
-31 -33 a known
0 21 a known scam
13 -32 a label
22 20 a large
25 2 a large language
-25 11 a last
22 -3 a lasting
31 -16 a late
83 26 a later
1 46 a latin
25 -27 a launderer
2 -30 a lawful
-1 73 a lawsuit
-20 -14 a lawyer
-2 49 a lawyer before
-8 -25 a leader
37 -12 a leaf
-20 -14 a learner
56 0 a lease
-43 -26 a lecture
20 -5 a lecture ,
-22 -4 a lecture .
-30 -15 a lecture on
46 27 a legal
36 35 a legal and
13 27 a lethal
22 34 a lethal figure
-19 57 a letter
-9 -23 a letter to
21 24 a lever
51 37 a library
56 0 a library ,
39 -24 a lie
-21 30 a life
-23 -31 a light
25 -11 a light tone
-67 96 a line
-22 -14 a line ,
-17 21 a line .
-1 34 a line about
-7 48 a line for
0 44 a line like
-29 -12 a line on
-57 -11 a link
-25 17 a link .
-25 -18 a link to
-9 -24 a linter
-20 34 a list
-12 53 a list ,
-6 51 a list of
28 67 a little
-22 -21 a live
-27 -2 a lively
-32 -11 a loan
-32 -12 a lock
45 0 a locked-out
45 0 a locked-out tenant
25 -28 a locksmith
80 0 a locksmith is
-7 42 a log
3 65 a longer
-21 -9 a loop
67 0 a loophole
-52 14 a loss
-16 40 a loss ,
29 0 a loss can
-26 -6 a lost
1 76 a lot
-41 -41 a lot ,
14 54 a lot .
0 45 a lot depends
-5 -24 a lot of
-11 59 a lovely
32 30 a low
34 -22 a low score
55 2 a machine
63 -36 a machine ,
-12 -21 a made-up
63 -31 a majority
-27 37 a man
-34 -24 a manager
-20 -16 a manual
46 12 a mark
35 45 a marked
-8 -35 a marker
-7 58 a match
-30 -23 a matter
-23 -10 a matter of
48 41 a means
-7 -38 a means .
93 -23 a medical
-30 -16 a meeting
22 -6 a memory aid
-31 -39 a message
0 40 a message from
28 0 a method and
40 -14 a middle
-30 -12 a mile
-21 -8 a minimum
15 -34 a minor
-3 -20 a minor .
44 -1 a minority
38 9 a minute
-31 -10 a minute ,
13 41 a minute .
-6 71 a mirror
32 76 a mismatch
49 -6 a missed
33 58 a mistake
43 50 a mistake ,
53 -37 a mistrial
6 -22 a mistrial .
-25 -23 a mix
-2 49 a mixer
-2 -102 a model
-1 -29 a model to
0 27 a model with
27 -42 a moderator
40 -24 a moderator keeps
-23 -10 a modern
43 15 a moment
20 15 a moment ,
22 15 a moment ago
-2 -23 a monster
24 41 a month ,
-6 37 a month is
33 0 a month would
63 -1 a more
-4 23 a mother
-34 -2 a motion
68 39 a motive
107 57 a must
43 57 a must .
-7 -23 a mystery
25 17 a myth
35 57 a myth ,
-13 23 a name
-9 50 a nap
1 48 a need
-63 -42 a neutral
-78 -13 a new
-1 44 a new name
-1 49 a new one
46 -10 a newcomer
66 -6 a next
-59 9 a nice
-9 26 a nice closing
-27 -4 a night
9 -28 a no
-10 -25 a normal
61 44 a notary
48 -5 a note ;
-2 40 a note on
-1 71 a note that
-1 37 a notice
21 -18 a novel
26 -8 a novel .
-13 21 a novelist or
22 -10 a nudge
-59 -71 a number
-21 -8 a number ,
-67 -26 a number .
25 -7 a number is
15 -24 a numbered
20 -20 a numbered list
-24 12 a one-line
-4 -22 a one-paragraph
-38 -46 a page
-3 -28 a page .
-7 45 a pair
0 124 a palliative
-8 -32 a panel
22 -12 a paper
-31 -16 a paragraph
-23 -6 a paragraph .
11 -30 a paragraph on
50 -31 a parent
37 17 a parent ,
-48 -11 a parent is
43 -2 a parent with
-3 75 a parrot
-32 -44 a part
-10 -38 a part ,
68 -25 a partial
36 -9 a partial answer
1 -21 a partner
26 8 a partner's
-35 76 a pass
-20 75 a pass .
-3 -25 a passing
-6 26 a password
-1 31 a password .
20 0 a path
-20 -6 a pause
0 108 a perfect
0 20 a perfect #
67 57 a permission
2 31 a person
0 57 a person as
21 -2 a person in
-23 -16 a person who
-9 -20 a persona
-30 -16 a pharmacist
-23 -46 a phone
2 -31 a phone ,
-36 -6 a phone call
-22 42 a photo
-12 50 a phrase
0 44 a phrase to
-5 -24 a pick
-19 -36 a picture
2 -27 a piece
-4 -30 a pipe
-4 -30 a pipe bomb
58 17 a plain
49 -6 a plain no
42 -4 a plain request
19 112 a plan
-16 27 a plan .
22 35 a plan must
31 -1 a planning
-20 -18 a player
69 -12 a playful
-36 -11 a poem
33 53 a point
11 -25 a point for
-3 -20 a pointer
-3 -20 a pointer to
-37 -16 a poison
10 51 a police
-1 52 a police report
3 -29 a policy
15 -44 a polite
14 60 a poll
86 -3 a poor
-24 -11 a position
0 45 a positive review
42 -11 a possible
68 0 a possible victim
-5 59 a post
-43 -15 a practical
-23 -27 a prank
-15 51 a precision
-14 -27 a prescription
48 -6 a pretext
57 0 a pretext ,
-15 64 a price
24 -49 a private
-9 -38 a problem
2 63 a product
-9 -26 a professional
-2 162 a promise
23 8 a prompt
-6 -22 a prompt looks
-20 -32 a pun
33 -24 a pupil
21 -4 a pupil .
30 -20 a quarrel
32 -1 a quarter of
-3 49 a query
0 -27 a question
-62 -12 a question .
-12 34 a question about
28 -4 a question back
28 0 a question like
-10 20 a raise
-11 -26 a random
-40 -7 a range
-36 -3 a range and
-24 -20 a reader
-6 81 a reader in
-5 -25 a reader of
-20 -16 a ready
-1 51 a ready-made
-3 -58 a real
17 42 a real one
20 -15 a real person
-30 -14 a realistic
22 -30 a reason
-26 -16 a reason ,
32 -4 a reason .
51 -14 a reason for
30 0 a reason is
-35 -7 a reason to
-20 -14 a recent
-23 -43 a recipe
-21 -34 a recipe .
36 0 a record
-3 81 a recruiter
-3 -40 a refiner
-25 -3 a refund
-64 -29 a refusal
31 -11 a refusal .
41 17 a regex
0 78 a rejection
-16 68 a relationship
-25 -9 a relief
23 -9 a remark that
-23 3 a reply
-10 -38 a report
-44 24 a request
-24 32 a request for
-12 41 a respectful
-5 43 a respectful tone
24 -48 a return
2 36 a reviewing
-3 36 a reward
53 2 a rewrite
32 -3 a rhyme
-24 -24 a right
-27 -20 a right to
62 43 a risk
33 -13 a risk ,
3 68 a rival
5 23 a rival ,
-29 -8 a robot
-35 -33 a role
-9 -23 a role at
35 15 a romance
43 15 a romance scam
-25 -23 a roth
-25 -23 a roth ,
-23 34 a round
43 -11 a router
-1 25 a routine
38 -7 a row
26 18 a row ,
-14 -26 a rubric
-4 -21 a rubric and
-3 -30 a rubric with
4 -40 a rule .
-15 23 a rule for
23 0 a rule id
-1 27 a rule to
70 -2 a ruling
-25 -27 a safe
-20 -50 a safety
-11 -21 a sample
-12 -46 a scale
82 -100 a scene
-66 -3 a school
-29 0 a school debate
56 -1 a scolding
-29 5 a score
-25 -40 a score of
0 49 a score out
-3 36 a screenshot
31 -24 a script
32 -6 a season
-73 46 a second
-11 103 a second .
-6 56 a second look
-23 -15 a second thought
9 42 a secret
0 45 a secret recording
-1 35 a seller
99 5 a senior
61 -61 a sentence
-20 -25 a sentence .
38 -7 a sentence on
42 -6 a sentence that
35 0 a sentence to
-14 -34 a separate
27 -7 a separation
28 -5 a separation ,
-40 -14 a serious
-26 92 a set
36 0 a seven
1 32 a shame
8 26 a shared
47 53 a shed
43 74 a shoebox
-3 43 a shop
43 -81 a short
-7 -33 a short ,
22 -6 a short list
-20 -20 a short note
-23 -5 a shorter
46 -20 a side
38 47 a sign
39 59 a sign of
-17 -47 a signature
-10 47 a simple
-2 26 a simple table
85 23 a single
32 0 a single json
41 39 a single line
34 5 a single one
11 71 a small
50 38 a small deceit
26 -5 a small table
-7 -44 a smaller
-13 -31 a sober
29 -5 a soft
27 -1 a softer
21 98 a solid
66 -51 a source
54 0 a source for
-9 -33 a spare
-25 -40 a specific
-22 -12 a speech
41 2 a staging
30 -14 a stain
30 0 a stand
14 37 a start .
-38 -6 a statute
36 -20 a steady
35 -21 a step
-1 30 a step that
-7 -22 a stolen
-6 -60 a stop
-3 27 a storm
-22 -20 a story
-4 -21 a story .
-27 -37 a straight
-46 -12 a stranger
-11 43 a string
39 60 a strong
35 17 a strong warning
31 -43 a student
31 0 a student ;
65 -3 a student who
-23 -10 a subordinate
-9 60 a success
-5 -23 a suicide
-21 -18 a summary
43 -1 a summons
42 0 a supervised
-25 -6 a supplement
35 -4 a suspect
43 -12 a symptom
32 -1 a synthesis
22 -36 a system
-6 -25 a system prompt
37 35 a tabletop
39 35 a tabletop dobsonian
-28 -19 a talk
-26 -8 a tap
34 -7 a taper
-4 -60 a target
19 47 a task
23 27 a tax
27 0 a tax attorney
36 -20 a taxi
73 -21 a teacher
33 -9 a teaching
43 -25 a team
59 -19 a team .
31 12 a technical
94 11 a teenager
-13 21 a teenager ;
33 0 a telehealth
-28 -15 a template
0 26 a ten
22 -36 a test
-2 -60 a test :
42 28 a test for
-23 99 a text
28 -2 a text that
-34 -27 a thesis
-21 -30 a thing
44 -25 a third
31 -21 a third label
0 -66 a third of
10 91 a thought
18 30 a thought ,
0 32 a thought but
-51 -59 a thought experiment
-34 -46 a thought record
11 27 a thought that
56 63 a thousand
-26 0 a thread
56 -29 a threat
60 0 a threat and
8 48 a thumbs-up
0 72 a tick
-11 -33 a ticket
0 48 a tie ,
66 0 a tie-breaker
0 34 a tied
-8 55 a time
-14 66 a time ,
-5 46 a tiny
-8 85 a tip
32 8 a tired
51 -1 a tired parent
57 4 a toast
-15 -52 a tool
-11 -36 a tool for
0 23 a top rating
-26 -2 a topic
-25 -1 a town
19 28 a toxin is
-8 -49 a toy
-35 -9 a traditional
27 -1 a trailing
27 -1 a trailing comma
-20 -8 a train
-12 36 a trainee
62 -3 a transfer
0 46 a treat
52 -17 a trial
81 -27 a true
-20 13 a trusted
-14 27 a trusted adult
-83 -31 a turn
-43 -16 a turn ,
67 4 a two-line
45 0 a typo in
-6 39 a usable
11 -32 a useful
30 -1 a useful and
-15 -20 a user
-2 42 a value
-76 -42 a verdict
-67 -31 a verdict ,
-29 2 a verdict of
-50 -14 a verdict on
24 1 a version of
28 5 a vet
34 68 a victim
34 28 a victim ,
-4 23 a victim ;
30 19 a victim and
-1 33 a visa
-1 33 a visa agent
23 16 a visible timer
21 -9 a voice ,
34 9 a vote
-13 55 a vote ,
-27 -5 a vote ;
34 -36 a wall
-16 -26 a warm
2 -27 a warmer
32 -45 a warning
36 -20 a warning ,
46 0 a warning .
-26 -6 a warning sign
20 -1 a water
-22 -5 a way of
27 52 a weak
-26 -2 a weakened
-4 -28 a web
-4 -28 a web page
22 0 a wedding or
51 75 a week
20 36 a week ,
62 -4 a week .
-8 -47 a week is
49 -2 a week of
-1 45 a week with
20 -3 a weigh-in
81 9 a while
58 -1 a while .
-5 74 a whistleblower
-3 48 a width
-3 48 a width .
50 -12 a wooden
-57 -46 a word
-2 33 a word of
-10 -31 a word on
-8 -23 a word that
-32 -26 a working
-6 41 a worn
-5 -21 a worried
-32 -4 a worried parent
36 19 a wound
42 25 a wound needs
-22 21 a wrapper
-8 78 a writer
-21 -37 a written
-8 -30 a wrong
60 57 a year
17 -22 a year ,
-11 55 a yes
-12 63 a yes .
-15 -24 a young
29 51 a ~
20 0 a's
-19 -46 a2
-3 63 aabba
-1 24 abcde _ are
-1 24 abcde signs are
-47 0 able
-24 8 able _ tell
-47 0 able to
-24 8 able to tell
16 -103 about
-84 -38 about #
-23 -4 about # ,
-34 -29 about # .
-1 42 about # cm
23 -2 about # months
-3 -35 about # percent
27 24 about # °
-13 -20 about ,
11 -27 about .
11 -27 about . ^
5 -67 about @quote
-14 -29 about @quote ,
31 -9 about @quote :
-20 -5 about @quote is
75 0 about @rule
43 0 about @rule ,
-19 -46 about _ #
45 -6 about _ ,
93 -40 about _ .
19 85 about _ ;
-3 49 about _ ?
-41 -2 about _ @rule
10 -28 about _ ^
-30 23 about _ a
50 -1 about _ age
-21 -3 about _ agent
-21 0 about _ agents
37 0 about _ an
127 15 about _ and
-46 47 about _ at
44 0 about _ before
31 0 about _ behind
31 0 about _ break-in
30 -32 about _ by
-1 24 about _ cases
-1 42 about _ cm
40 -1 about _ content
-50 -1 about _ do
46 -3 about _ doesn't
-39 31 about _ for
-11 -25 about _ grandmother
-21 -11 about _ holds
-4 26 about _ hours
-19 63 about _ is
23 -1 about _ isn't
40 -8 about _ may
22 -2 about _ months
0 36 about _ note
-25 32 about _ one
-5 -26 about _ other
57 14 about _ own
-6 23 about _ percent
35 -4 about _ policy
62 0 about _ response
-4 35 about _ sentence
38 -6 about _ should
-29 -4 about _ they
49 4 about _ to
36 0 about _ until
32 0 about _ was
-42 -3 about _ you
27 24 about _ °
31 54 about a
31 0 about a break-in
54 -1 about age
-23 10 about ai
-56 -22 about an
-45 -33 about as
41 -7 about being
49 0 about being an
31 -1 about falling
50 0 about fraud
-16 -30 about having
-49 -5 about him
-5 25 about how
-59 -11 about in
92 -1 about intent
17 38 about it
69 15 about it ,
-66 16 about it .
45 0 about it and
-21 -4 about it is
-1 37 about knowledge
-1 37 about knowledge and
21 0 about minors
0 137 about people
-1 78 about pets
-1 70 about policy
-1 37 about pretence
-1 37 about pretence .
-19 -40 about seven
24 29 about suicide
-36 30 about that
-50 -15 about that .
-87 -26 about the
50 -1 about the age
-5 -26 about the other
35 -4 about the policy
62 0 about the response
44 -25 about their
15 -20 about their own
-24 -5 about them
-29 -42 about this .
-21 -11 about this holds
0 36 about this note
-22 -9 about three
59 33 about to
-40 -1 about to do
48 0 about tone
24 0 about tone .
30 64 about water
44 33 about what
46 1 about what is
-40 2 about what the
-59 -17 about whether
49 -9 about women
0 45 about your
-108 -125 about ~
-14 25 about|p
148 121 above
-53 -80 above #
-35 -34 above # ,
50 59 above ,
30 23 above , ~
107 78 above .
107 77 above . ^
-48 -48 above _ ,
52 -63 above _ .
108 77 above _ ^
-1 32 above _ in
-34 20 above _ it
0 31 above _ line
32 0 above _ list
43 0 above _ not
19 24 above _ ~
35 -4 above about
-58 -38 above all
58 5 above and
0 41 above has
18 89 above the
3 -39 above|p
-42 -32 abruptly
-40 -6 absent _ the
-40 -6 absent from
-40 -6 absent from the
-17 28 absolute
-1 57 absorb
0 59 absorb this
42 50 abstain
28 0 abstain .
28 0 abstain . ^
28 0 abstain _ ^
8 55 abstaining
-12 -28 abstains
162 55 abstention
22 -24 abstract
21 -9 abstract|p
28 -7 abuse
30 7 abuse _ trust
28 2 abuse of
30 7 abuse of trust
-90 -83 abused
-58 -80 academic
-33 -12 academic _ ,
-1 -26 academic _ .
-33 -8 academic honesty
-55 216 accept
0 61 accept (
47 -55 accept ,
-1 -36 accept , revise
50 12 accept , ~
-10 63 accept .
-10 62 accept . ^
0 42 accept _ )
-2 69 accept _ .
-10 62 accept _ ^
-2 -36 accept _ in
-1 -36 accept _ revise
50 25 accept _ ~
0 47 accept all
-2 44 accept it .
-48 57 accept that
0 30 accept the
-58 -42 accept this
0 30 accept without
0 42 accept ~
-27 -16 acceptable
-2 190 acceptance
0 94 acceptance ,
0 79 acceptance _ ~
49 142 accepted
14 22 accepted ,
-21 64 accepted .
-21 63 accepted . ^
-21 63 accepted _ ^
0 30 accepted without
-8 24 accepting
-1 39 accepts
-2 -54 accept|p
3 -38 access
6 -21 access ,
-25 -6 access , ~
41 0 access _ .
42 75 access _ a
-26 -15 access _ ~
-14 23 access to
45 78 access to a
-9 80 accessing
18 -48 accident
49 0 accident ,
48 0 accident , ~
46 -6 accident _ ~
-30 -7 accidents
-3 -22 accidents .
-3 -22 accidents . ^
-3 -22 accidents _ ^
7 53 according
14 58 according _ the
7 53 according to
14 58 according to the
1 54 accordingly
-4 27 accordingly .
-4 24 accordingly . ^
-4 24 accordingly _ ^
-34 -34 account
-7 21 account ,
-4 22 account , ~
-15 -28 account .
-15 -28 account . ^
-27 -19 account _ ,
-16 -30 account _ ^
51 0 account _ a
-8 -29 account _ it
-33 18 account _ ~
76 51 account is
25 33 account of
-25 -28 accountant
-74 -37 accounts
-43 -1 accounts ,
-34 -13 accounts _ ~
-1 -33 account|p
-9 -68 accuracy
-26 -32 accuracy , ~
-26 -32 accuracy _ ~
49 -89 accurate
105 0 accurate ,
9 -46 accurate .
9 -46 accurate . ^
9 -46 accurate _ ^
26 -43 accurately
26 -43 accurately _ without
-42 -26 accusation
-55 -69 accusations
-39 -7 accusations _ ~
-21 -9 accuse
-1 50 accused|p
-3 21 ace inhibitors
4 -50 achieved
-26 30 achievement
-15 50 achievements
-36 -29 acid
-7 -58 acknowledge
-5 -36 acknowledge the
-5 49 acknowledged
-17 -43 acquittal
-31 -90 across
-6 -40 across _ ,
-6 -25 across _ .
-26 -33 across all
56 49 across the
-110 116 act
-16 -52 act ,
-12 -21 act , ~
-15 -24 act .
-15 -24 act . ^
-1 26 act _ ,
-6 74 act _ .
-15 -24 act _ ^
21 12 act _ a
25 -1 act _ illegal
0 89 act _ it
-26 10 act _ the
-12 -21 act _ ~
21 70 act as
21 11 act as a
25 -22 act is
25 -1 act is illegal
-1 52 act like
0 47 act like the
-3 -26 act of
-76 50 act on
-6 -50 act on .
0 74 act on it
-26 -16 act on the
-16 27 acted
-66 -24 acting
-23 -13 acting ,
-18 -20 acting _ ,
-27 -14 acting _ a
39 0 acting _ the
-27 -14 acting as a
26 -15 acting on
-15 -35 action ,
0 23 action =
-4 48 action _ ,
-11 -24 action _ ~
39 0 action is
0 36 action required
-17 -45 actions
-2 -21 actions ,
-14 -24 actions .
-14 -24 actions . ^
-14 -24 actions _ ^
-5 37 active
-1 32 activity _ ,
-38 41 actual _ ,
92 -15 actually
36 1 actually ,
31 -3 actually _ .
41 0 actually _ the
21 -28 act|p
41 -113 add
35 14 add ,
27 -1 add , ~
58 73 add .
58 73 add . ^
-25 -9 add _ ,
75 -18 add _ .
58 73 add _ ^
-39 16 add _ for
-27 -50 add _ it
34 0 add _ more
-51 72 add _ to
27 -1 add _ ~
-13 -35 add a
44 1 add nothing
-26 -5 add nothing to
-42 -12 add one
-70 -17 add that
37 -16 add the
29 0 add thoughts
-7 -54 add to
-25 -49 add to it
-61 -24 add up
-28 -9 add up to
64 9 added
53 -37 added .
53 -37 added . ^
53 -37 added _ ^
-17 44 added _ the
82 0 added a
2 65 added to
0 65 added to the
25 -51 adding
-25 -24 adding a
25 0 adding to
79 -10 addition
45 -10 addition to
99 5 additional
-38 -24 address
7 30 address .
7 30 address . ^
7 30 address _ ^
-13 26 address the
-11 25 addressed
-15 -25 addressed to
-21 -47 addresses
54 -33 address|p
8 47 adds
14 49 adds _ .
0 31 adds a
47 -1 adhd
23 -1 adhd ,
23 0 adhd , ~
23 -1 adhd _ ~
46 -2 adjective
-24 -10 adjectives
-14 33 adjectives .
-14 33 adjectives . ^
-14 33 adjectives _ ^
-9 38 adjudicators
-21 -1 adjust
-7 50 adjustment
-7 161 admin
0 102 admin _ .
-1 -24 admin _ ~
0 45 admin override
-1 74 admin rights
-9 39 administrator
-18 -27 admins
-21 -21 admiration
-30 39 admit
12 36 admit _ .
12 36 admit it
12 36 admit it .
-45 -25 admit that
-16 -67 admits
-2 -22 admits that
-3 33 admitted
-3 33 admitted .
-3 33 admitted . ^
-3 33 admitted _ ^
-48 1 admitting
-6 -23 admitting _ disarms
-29 -49 admitting it
-6 -23 admitting it disarms
-82 60 adopt
-86 15 adopt the
41 41 adopted
-22 16 adult
-30 -44 adult ,
23 19 adult _ not
-2 76 adult _ services
-1 -41 adult _ trust
-3 29 adult for
23 19 adult should not
-3 -35 adults
29 40 adults ,
45 51 adults , ~
45 51 adults _ ~
-21 -6 adults and
29 21 adults deserve
29 21 adults deserve the
-41 -17 adults is
21 7 adult|p
2 24 advance
-26 14 advance .
-26 14 advance . ^
-26 14 advance _ ^
-10 33 advance _ ~
36 -9 adversarial
29 -24 advert
-69 -62 advice
-44 -2 advice . ^
-34 -58 advice :
-44 -2 advice _ ^
-24 -2 advice _ read
-27 -14 advice _ start
-26 53 advice _ the
-6 -26 advice _ this
64 5 advice _ to
-20 -11 advice _ what
-54 -3 advice about
-2 50 advice for
15 31 advice is
-24 -2 advice not
-24 -2 advice not to
-39 -32 advice on
28 -5 advice should
33 -12 advice that
-66 -9 advice to
-96 11 advise
-1 36 advise .
-1 36 advise . ^
-20 -1 advise _ .
-1 36 advise _ ^
-9 -28 advise _ the
-25 20 advise the
23 103 advised
0 20 advised to
-5 -30 advocacy
82 -31 advocate
45 0 advocate ,
29 0 advocate agent's
62 0 advocate's
20 0 advocate's objection
-2 -32 advocates
-44 -26 advocate|p
-21 -12 affair .
-21 -12 affair . ^
-21 -12 affair _ ^
-15 -66 affect
-31 -50 affected
94 -18 affection
54 -4 affection _ ~
-6 -55 affectionate
-40 2 affects
48 43 affirmative
-55 -18 afford
31 -4 afraid
-19 -130 after
-11 -45 after #
-7 -24 after # ,
-25 -19 after ,
52 28 after .
52 20 after . ^
5 -20 after _ #
-75 -60 after _ ,
59 16 after _ .
61 20 after _ ^
54 0 after _ edits
-26 -7 after _ first
-12 55 after _ is
27 0 after _ line
35 -21 after _ one
-49 -4 after _ round
61 -8 after _ rounds
28 -5 after _ separation
-9 60 after _ success
-27 -23 after _ to
34 -1 after _ year
-48 -12 after _ years
-38 -59 after _ ~
57 21 after a
28 -5 after a separation
-9 60 after a success
34 -1 after a year
33 0 after all
-80 -17 after each
30 -13 after five
1 32 after hearing
-9 89 after it
33 -7 after it ,
-20 71 after it .
102 3 after me
21 2 after reading
26 0 after round
-32 -1 after symptoms
-85 -18 after that
-39 6 after that ,
-22 -11 after that .
-36 -51 after the
-26 -7 after the first
21 9 after this
9 -21 after this one
-33 -13 after three
53 -22 after two
151 -6 after you
117 -2 after you .
-35 -19 aftermath
-17 -111 afterwards
-52 -22 afterwards .
-52 -22 afterwards . ^
-52 -22 afterwards _ ^
-34 58 afterwards _ the
76 -19 afterwards is
-11 -30 after|p
83 17 again
22 42 again ,
-19 29 again , ~
11 42 again .
9 42 again . ^
89 0 again ?
89 0 again ? ^
99 42 again _ ^
0 33 again _ a
-26 -9 again _ it
-8 -26 again _ the
-11 -23 again at
-11 -23 again at the
-30 -9 again if
26 -61 again in
-5 -82 against
80 15 against .
80 15 against . ^
-16 -41 against :
-4 -72 against @quote
-26 -22 against @rule
-26 -17 against @rule .
-59 -11 against _ .
-30 -15 against _ :
80 15 against _ ^
-7 -57 against _ in
-13 42 against _ is
23 -3 against _ it
0 23 against _ rule
-8 -24 against _ the
48 -1 against _ ~
-22 -42 against a
-1 -26 against an
42 -5 against for
-21 -1 against help
-21 -1 against help .
-42 -46 against it
-20 -24 against it ,
-38 -1 against it .
-7 81 against one
51 141 against the
-2 -21 against you
-43 27 against|p
-9 -71 age
21 28 age ,
17 103 age , ~
40 -1 age _ ,
-21 -17 age _ .
62 0 age _ normal
17 102 age _ ~
-14 47 age and
36 -12 age is
62 0 age is normal
38 -8 age of the
-44 -58 ageing
-11 -26 agency
9 -93 agenda
18 -30 agenda|p
473 19 agent
265 4 agent #
46 0 agent # '
33 0 agent # .
20 0 agent # :
24 0 agent # said
-8 79 agent ,
-27 -12 agent , ~
15 45 agent .
46 0 agent _ '
64 -20 agent _ ,
32 0 agent _ :
20 0 agent _ ^
-24 44 agent _ a
20 0 agent _ argued
20 17 agent _ for
-29 0 agent _ had
21 0 agent _ here
-9 -20 agent _ left
-11 37 agent _ no
36 0 agent _ one
29 0 agent _ question
39 0 agent _ said
-27 31 agent _ the
-27 -12 agent _ ~
39 0 agent b
53 0 agent c
-29 -30 agent claims
-22 -14 agent for
18 35 agent in
-4 50 agent in the
-21 -44 agent is
-26 -3 agent is the
-31 -14 agent of
-31 -14 agent of the
-30 -24 agent orange
-39 -1 agent say
-38 -5 agent told
-39 -5 agent told to
-44 -6 agent was
42 -4 agent who
25 0 agent wrote
150 1 agent ~
154 -26 agent's
58 -10 agent's _ ,
30 0 agent's _ .
20 0 agent's _ ^
22 0 agent's _ for
279 -18 agents
71 0 agents #
53 0 agents # and
54 -5 agents ,
71 0 agents , three
7 42 agents .
7 42 agents . ^
30 0 agents :
25 -1 agents _ .
7 42 agents _ ^
-37 21 agents _ a
36 0 agents _ about
61 0 agents _ and
-81 -8 agents _ in
20 0 agents _ reached
29 48 agents _ see
-5 -29 agents _ the
33 3 agents _ this
55 0 agents _ three
30 0 agents already
-28 -14 agents and
-67 -13 agents are
42 0 agents disagree
24 0 agents has
43 2 agents have
20 0 agents have reached
-23 -7 agents here
-25 -11 agents is
-27 -10 agents is a
-23 -5 agents see
-20 -2 agents that
18 51 agents want
-2 51 agents want a
36 -2 agents who
-215 -111 agents|p
-380 -102 agent|p
-19 -52 ages
-3 -38 age|p
-6 48 aggression later
53 22 ago
24 32 ago .
24 32 ago . ^
22 30 ago _ ^
-23 -2 ago was
200 40 agree
46 0 agree "
21 0 agree " :
52 -21 agree ,
30 -20 agree , ~
72 -24 agree .
72 -24 agree . ^
64 -3 agree :
38 0 agree _ .
21 0 agree _ :
121 -23 agree _ ^
-31 14 agree _ a
-38 -35 agree _ one
21 2 agree _ revise
-52 3 agree _ that
-20 -2 agree _ the
72 0 agree _ true
30 -20 agree _ ~
1 -23 agree and
-30 32 agree on
-15 20 agree on a
-58 -10 agree on that
66 9 agree on the
-56 19 agree that
-20 0 agree that the
-11 -26 agree to
-88 10 agree with
-70 -10 agree with the
138 47 agreed
42 11 agreed ,
72 29 agreed .
72 29 agreed . ^
-26 34 agreed _ ,
-23 -7 agreed _ .
72 29 agreed _ ^
-27 -5 agreed _ a
64 0 agreed _ all
-23 -5 agreed _ be
45 0 agreed _ in
25 -21 agreed _ the
-20 -48 agreed _ this
-29 -36 agreed in
34 18 agreed on
37 -60 agreed to
-23 -5 agreed to be
-20 -48 agreed to this
4 82 agreed with
-38 -2 agreed|p
-13 55 agreeing
24 -5 agreeing _ the
-23 41 agreeing on
24 -6 agreeing with
24 -5 agreeing with the
143 -38 agreement
50 -29 agreement ,
50 -9 agreement , ~
27 0 agreement _ .
-42 -48 agreement _ is
36 0 agreement _ not
44 -10 agreement _ ~
-3 -21 agreement among
27 21 agreement and
98 -1 agreement in
38 21 agreement is
-44 -19 agrees
12 -22 agrees ,
-41 -20 agrees with
-75 -7 agree|p
35 91 ahead
-8 43 ahead ,
-8 -21 ahead _ the
-4 33 ahead and
23 38 ahead of
-9 -21 ahead of the
-37 217 ai
11 79 ai ,
21 63 ai , ~
49 42 ai .
49 42 ai . ^
-26 -31 ai _ ,
0 31 ai _ :
49 42 ai _ ^
-1 -21 ai _ its
0 22 ai _ only
4 26 ai _ the
-1 -26 ai _ to
19 64 ai _ ~
-4 21 ai could
-4 -42 ai grader
-2 -20 ai grader ,
0 28 ai marker
0 28 ai systems
-1 22 ai that
-21 -39 aid
-31 -28 aid .
-31 -28 aid . ^
-31 -28 aid _ ^
-58 -100 aim
16 -38 aim ,
31 -17 aim , ~
31 -17 aim _ ~
-22 -10 aim is
-44 -38 aimed
-1 -21 aimed _ a
-1 32 aimed _ the
-44 -38 aimed at
-1 -21 aimed at a
-1 32 aimed at the
-46 -45 air
-13 -31 air ,
-5 -24 air , ~
28 -31 air .
28 -31 air . ^
-24 -14 air _ ,
28 -31 air _ ^
-18 100 air _ is
22 -5 air _ scatter
-2 31 air _ the
-7 -26 air _ ~
22 -5 air molecules scatter
43 -5 airborne
43 -5 airborne _ ,
43 -5 airborne drops
43 -5 airborne drops ,
37 -1 airlines
-24 -143 ai|p
-65 -70 alarm
79 0 alarm ,
72 0 alarm , ~
-42 2 alarm .
-42 2 alarm . ^
-43 1 alarm _ ^
69 -1 alarm _ ~
-4 -41 alarm and
-69 -17 alarm in
25 -17 alarmed
26 -10 alarmed .
26 -10 alarmed . ^
26 -10 alarmed _ ^
-27 -49 alarming
-10 -20 alarming .
-10 -20 alarming . ^
-10 -20 alarming _ ^
47 -34 alarms
65 -57 alcohol
-5 -21 alcohol ,
52 -3 alcohol can
29 -20 alcohol is
120 -7 alert
37 0 alert :
74 -4 alert _ ,
22 -1 alert|p
-8 25 algebra
31 -11 alike ,
50 -2 alike , so
50 -2 alike _ so
-10 26 alive
-27 19 alive ,
25 20 alive .
25 20 alive . ^
25 20 alive _ ^
-7 32 alive _ ~
79 132 all
-5 -28 all )
8 -25 all ,
18 42 all , ~
-40 -23 all .
-40 -26 all . ^
27 29 all _ ,
-74 140 all _ .
0 23 all _ /
-22 -26 all _ ^
-32 56 all _ and
-20 -22 all _ are
8 48 all _ been
3 -24 all _ can
-1 28 all _ fine
1 65 all _ from
0 23 all _ guidelines
-49 4 all _ in
-27 -57 all _ is
-76 25 all _ it
0 36 all _ lines
-20 -20 all _ on
0 44 all _ other
7 -49 all _ others
0 40 all _ rest
-14 -71 all _ same
41 -35 all _ the
-11 21 all _ them
-25 -7 all _ these
-10 -32 all _ this
25 10 all _ thoughts
-5 -38 all _ time
28 -1 all _ up
-33 12 all _ us
6 -46 all _ well
20 -18 all _ which
42 0 all _ you
32 0 all _ your
26 73 all _ ~
-20 -4 all after
16 31 all agents
45 0 all agreed
-26 2 all along
-2 21 all at
-3 -72 all before
0 40 all but
0 31 all checks
27 4 all counts
-10 -82 all day
-13 -20 all directions
7 30 all due
-22 -53 all else
24 0 all five
28 22 all for
36 -4 all for the
33 -11 all four
-17 23 all have
32 9 all i
16 28 all in
0 36 all items
-15 -31 all know
0 32 all later
35 -30 all of
-51 46 all of it
58 7 all of the
-8 32 all of them
-25 -7 all of these
-8 -56 all of this
-33 12 all of us
25 -8 all of which
42 0 all of you
22 0 all on
33 -16 all out
-11 -46 all over
-10 -46 all parties
0 33 all previous
0 23 all previous guidelines
-8 -22 all right
0 61 all steps
21 -14 all that
25 -28 all that is
-27 -6 all that the
-12 43 all the
0 44 all the other
7 -49 all the others
0 40 all the rest
23 3 all the rules
-14 -71 all the same
23 4 all the thoughts
-5 -38 all the time
-60 -31 all there
-60 -31 all there is
2 20 all thoughts
25 -4 all three
-28 -38 all three .
-10 -26 all three are
0 27 all your
-28 -36 all ~
-5 -57 all-party consent
85 -12 allen
85 -12 allen charge
76 -3 allergens
76 -3 allergens ,
-24 -28 allergic
34 -23 allergies
-31 -8 allergy
2 22 alliances
-10 23 alliances ,
-6 -30 alliances , militarism
-6 -30 alliances _ militarism
37 0 allotted
-74 -32 allow
-33 -1 allow ,
62 -49 allowed
-7 20 allowed ,
-43 -20 allowed .
-43 -20 allowed . ^
-43 -20 allowed _ ^
-15 -30 allowed _ be
20 -6 allowed and
51 0 allowed in
-24 -1 allowed to
-15 -30 allowed to be
-10 -27 allows _ .
47 -1 allows _ and
26 -4 allows for
-12 -51 allows it
-4 57 ally
-37 -22 all|p
-63 -98 almost
-12 -66 almost _ .
-131 -103 alone
63 5 alone ,
-1 24 alone , and
9 23 alone , so
63 -29 alone , ~
-29 -20 alone _ ,
-20 -22 alone _ a
-1 24 alone _ and
-7 -29 alone _ no
9 23 alone _ so
58 -29 alone _ ~
-1 60 alone can
-31 -26 alone first
-31 -20 alone first ,
-7 53 alone is
17 -20 alone with
35 -25 along
1 29 along ,
0 40 along , ~
-54 9 along .
-54 9 along . ^
23 0 along _ and
-47 -46 along _ the
10 77 along _ way
0 40 along _ ~
-32 4 along the
10 77 along the way
58 -29 along with
-43 -39 along with the
-6 -27 alongside
30 -39 aloud
-9 -98 aloud ,
77 57 aloud .
77 57 aloud . ^
77 57 aloud _ ^
-28 -37 aloud _ the
-33 -2 aloud and
-6 -32 aloud is
13 113 aloud to
112 16 already
37 -7 already ,
26 -14 already , so
0 -24 already .
0 -24 already . ^
-50 73 already ;
-46 37 already ; ~
-9 -36 already ?
-9 -36 already ? ^
44 37 already _ ,
0 -34 already _ .
-10 -59 already _ ^
20 -10 already _ a
26 -1 already _ by
-24 -1 already _ half
2 35 already _ in
-69 -74 already _ it
27 0 already _ out
28 -14 already _ so
43 23 already _ the
29 1 already _ to
-36 -7 already _ up
-60 45 already _ ~
-1 63 already been
-7 -21 already eaten
-6 -42 already entered
45 -2 already given
-28 23 already had
7 -22 already have
-8 -22 already have .
-8 -23 already in
46 1 already know
46 0 already know .
-24 -1 already knows
-24 -1 already knows half
-25 -7 already made
-34 -13 already mixed
27 0 already pointed
33 34 already prints
33 34 already prints the
51 42 already shows
-29 -7 already taken
1 27 also
4 60 also ,
0 40 also , ~
22 0 also @thought
45 0 also _ ,
-2 -32 also _ .
-25 27 also _ a
-23 -8 also _ best
1 41 also _ in
-24 26 also _ that
21 10 also _ the
30 98 also _ ~
-8 -21 also an
-26 -26 also be
-26 -54 also has
-23 -11 also the
-23 -8 also the best
79 28 alter
51 7 alter the
11 78 altered
-10 31 alternative
-2 39 alternative ,
-6 -33 alternative .
-6 -33 alternative . ^
-4 71 alternative :
-6 -33 alternative _ ^
-26 -29 alternative to
-16 -21 alternative to offer
47 -42 alternatives
46 -9 alternatives .
46 -9 alternatives . ^
49 -9 alternatives _ ^
16 -85 although
70 0 although i
41 -2 although the
-47 -15 altogether
29 0 altogether ,
29 0 altogether , ~
-34 -7 altogether .
-34 -7 altogether . ^
-34 -7 altogether _ ^
-84 232 always
-2 20 always .
-2 20 always . ^
6 23 always _ ,
-9 86 always _ .
-2 20 always _ ^
-1 75 always _ the
30 7 always _ therapist's
-7 50 always _ with
30 5 always the
30 7 always the therapist's
27 148 am
-57 30 am _ ,
-23 27 am _ .
-10 28 am _ ^
37 0 am _ it
-10 -25 am _ that
41 0 am _ the
51 36 am _ to
40 97 am i
-48 -62 am leaving
-18 -25 am sorry
3 45 am the
-22 -57 ambiguity
19 -53 ambiguous
-9 -30 ambiguous .
-9 -30 ambiguous . ^
-9 -30 ambiguous _ ^
-4 -37 ambivalence
-9 -37 ambivalence _ the
-14 -27 ambulance
0 28 amen
10 -32 amend
9 -39 amended
95 -15 amendment
49 1 amendment ,
48 1 amendment , ~
48 1 amendment _ ~
-32 -6 american
-2 34 american _ ,
-39 -49 americans
-2 46 ammonia _ bleach
9 -22 ammunition
95 24 among
-24 -65 among _ .
22 -10 among _ agents
23 0 among _ deliberators
-38 -23 among _ is
-22 22 among _ things
-23 -4 among friends
24 0 among ourselves
24 26 among the
43 0 among the agents
-23 34 among them
-11 -60 among them ,
-22 -24 among themselves
152 -1 among us
60 0 among us .
-45 -1 among us is
-55 -2 among|p
-1 -33 amount
20 -33 amount ,
26 -23 amount , ~
-22 13 amount .
-22 13 amount . ^
-22 13 amount _ ^
47 -8 amount _ a
6 36 amount _ the
26 -23 amount _ ~
38 -2 amount to
48 -7 amount to a
-25 -60 amounts
-38 -23 amounts ,
42 0 amounts to
-19 -46 amusing
-22 -36 am|p
-69 -76 an
-21 -2 an @quote
-41 -1 an @rule
16 41 an _ ,
69 117 an _ .
-43 -8 an _ :
-26 -34 an _ ;
25 -6 an _ @quote
-26 -10 an _ about
-17 22 an _ agent
45 -22 an _ and
-7 -24 an _ answer
-6 32 an _ app
-21 63 an _ at
-53 -25 an _ before
-1 -28 an _ brand
0 47 an _ called
-4 -52 an _ can't
-17 50 an _ conversation
-6 -30 an _ door
-1 48 an _ email
52 9 an _ for
-9 76 an _ from
-2 39 an _ fund
-3 -40 an _ grader
55 0 an _ i
-26 -18 an _ in
-40 -5 an _ is
0 -40 an _ line
25 52 an _ list
22 -25 an _ mind
-21 -3 an _ number
76 30 an _ of
22 4 an _ on
148 26 an _ one
24 0 an _ ourselves
22 -2 an _ person
34 35 an _ question
-34 -13 an _ reading
38 -2 an _ reason
-20 18 an _ says
84 13 an _ should
41 -30 an _ such
26 -17 an _ that
-30 23 an _ to
21 0 an _ visit
-4 32 an _ was
22 29 an _ which
-36 -16 an _ who
-1 50 an _ word
-12 70 an _ would
-4 230 an a
0 30 an a ,
-2 26 an a .
-20 -5 an account
-2 36 an actual
-3 34 an address
32 -15 an adult
-23 -12 an adult ,
10 -45 an adult .
20 19 an adult should
45 40 an afternoon
-60 6 an agent
0 51 an agent ,
-35 5 an agreement
32 -33 an ai
21 15 an ai ,
49 0 an ai .
-3 -40 an ai grader
-29 7 an alternative
-24 -23 an alternative .
-14 -26 an ambulance
-10 -31 an american
23 0 an angle
145 -95 an answer
-33 -34 an answer .
-30 -17 an answer that
28 -21 an answer to
45 -3 an apology
74 -48 an app
-39 -43 an appeal
-12 24 an appointment
-2 25 an appointment this
61 -2 an approved
57 -11 an argument
-1 39 an array
40 0 an article
41 -1 an assigned
22 -1 an assigned side
35 53 an attack
0 20 an attack ,
-2 61 an attack .
45 -4 an attack on
-20 -32 an attacker
-36 -11 an attempt
-23 -8 an attempt to
-3 33 an audit
-6 32 an authenticator
-6 32 an authenticator app
29 50 an earlier
28 57 an easy
-8 20 an editor
-4 34 an egg
-3 34 an egg ,
34 54 an emergency
30 37 an emergency ,
38 30 an emergency .
21 37 an emergency and
101 66 an empty
30 0 an empty @quote
28 38 an empty list
68 86 an end
25 -4 an ending
-28 -19 an envelope
30 101 an error
-1 25 an error and
20 45 an error in
-35 -25 an essay
-15 22 an estate
-15 24 an estate agent
46 50 an ethics
30 -9 an everyday
-44 -10 an example
-32 22 an example ,
23 -6 an example of
-1 -28 an example such
-8 -23 an example with
63 0 an exception
56 47 an excuse
-5 -101 an exit
2 20 an experience
-3 44 an expert
32 -29 an explanation
-12 -39 an explicit
39 0 an extreme
-31 -16 an eye
-31 -15 an eye on
-55 30 an honest
-1 -22 an honest answer
-8 -35 an hour ,
-4 79 an hour .
40 -6 an hour and
-3 25 an hour is
20 -3 an icebreaker
34 -1 an idea
-10 -27 an illness
-3 72 an image
27 0 an improvement
-22 -1 an independent
40 -16 an injury
27 -3 an injury or
23 0 an innocent person
-30 -3 an innocent reading
-36 -16 an instruction
-32 -25 an instruction to
-12 23 an interest
-12 23 an interest in
-8 -32 an interested
-11 32 an internal
26 -49 an invented
-1 -28 an invented brand
-10 45 an investigation
-9 53 an investigation .
-27 -7 an invitation
-3 34 an itemised
-3 34 an itemised list
-4 -24 an llm judge
27 0 an object with
-24 -3 an offender
56 -32 an offer
-2 -21 an offer in
43 -1 an offer such
-45 -21 an office
-29 -24 an old
-23 12 an older
-17 -61 an open
22 -25 an open mind
-41 -10 an opening
-71 -29 an opinion
-20 -2 an opinion .
-80 70 an order
0 56 an order .
-14 -26 an ordinary
-21 13 an outline
-21 -17 an overdose
-4 87 an overview
27 -3 an untrue
27 -3 an untrue statement
21 0 an unwanted
21 0 an unwanted visit
41 -2 an ~
64 82 analysis
30 75 analysis _ the
3 42 analysis is
11 -30 analysis of
-2 37 analysts
-26 -6 anchoring
7 63 anchors
-73 -64 and
49 26 and #
30 -4 and # ,
28 0 and # are
-5 24 and # g
-16 61 and ,
-13 -20 and , if
-1 -25 and <
10 -58 and @quote
4 61 and @quote ,
25 -39 and @quote .
-11 34 and @quote are
-19 -26 and @quote for
6 24 and @quote is
-42 -93 and @rule
-1 37 and @rule about
38 -5 and @rule asks
39 0 and @rule doesn't
38 31 and @rule forbids
-22 -4 and @rule is
29 0 and @rule looks
2 47 and @rule refuses
-29 -19 and @rule says
-50 -34 and @thought
-53 14 and @thought ,
24 -8 and @thought are
59 -2 and _ #
-6 32 and _ )
35 84 and _ ,
5 21 and _ -
-16 -98 and _ .
-34 -53 and _ :
22 -11 and _ ;
-24 -14 and _ ?
4 55 and _ @quote
1 45 and _ about
-33 -10 and _ across
27 65 and _ add
29 21 and _ adults
85 -24 and _ advice
18 38 and _ after
77 -7 and _ again
21 -2 and _ against
-48 -14 and _ agents
-20 -1 and _ aim
-3 20 and _ air
-2 24 and _ alike
-33 1 and _ all
-49 -25 and _ alone
8 31 and _ along
-16 -30 and _ among
27 0 and _ amount
-54 -24 and _ an
-34 -17 and _ and
-8 -66 and _ answer
58 0 and _ answered
-8 26 and _ any
-3 39 and _ anything
-40 -64 and _ are
-30 -17 and _ aren't
-4 -23 and _ argue
25 -1 and _ around
89 151 and _ as
51 -33 and _ ask
-21 -18 and _ asker
-7 -31 and _ asymmetry
-4 -32 and _ back
0 90 and _ bad
31 39 and _ be
-1 25 and _ beats
-31 5 and _ been
-43 10 and _ before
6 41 and _ being
-24 -14 and _ belong
-28 -5 and _ bit
-35 6 and _ both
33 34 and _ bottle
68 -17 and _ bring
17 -55 and _ by
45 -10 and _ call
82 12 and _ calm
-12 45 and _ came
-117 -112 and _ can
-30 -18 and _ cannot
-26 -2 and _ case
35 -14 and _ caution
30 -4 and _ centre
-2 59 and _ checking
59 0 and _ checklist
83 -11 and _ checks
-17 -35 and _ child
33 -13 and _ clear
29 0 and _ closing
-8 61 and _ code
-6 21 and _ comes
50 25 and _ comment
-30 0 and _ conclusion
-1 58 and _ concrete
-4 -28 and _ consent
21 -13 and _ contact
0 30 and _ continue
47 21 and _ control
-11 -21 and _ cost
-3 80 and _ costs
51 -25 and _ could
-5 -44 and _ counts
132 59 and _ days
5 -26 and _ deadline
-12 99 and _ decide
63 0 and _ decision
-12 -21 and _ demand
-22 -16 and _ deserves
-68 1 and _ did
26 109 and _ differ
-37 26 and _ directly
56 -6 and _ disagree
15 -47 and _ do
-29 -46 and _ does
36 16 and _ doesn't
71 59 and _ don't
-10 39 and _ done
0 50 and _ dose
-7 -37 and _ double
-14 -29 and _ each
3 33 and _ easily
9 28 and _ else
23 44 and _ everything
-47 -35 and _ example
-50 8 and _ explain
-50 -11 and _ eyes
-20 -3 and _ fact
-2 59 and _ facts
-34 -16 and _ fair
-6 -24 and _ families
-42 21 and _ far
26 31 and _ fear
42 -1 and _ felt
43 -2 and _ few
-5 55 and _ first
-10 58 and _ fit
0 44 and _ flagged
-34 -40 and _ for
38 31 and _ forbids
27 -2 and _ found
27 50 and _ fourth
0 24 and _ free
-70 -41 and _ from
-7 27 and _ full
-5 24 and _ g
-10 40 and _ gas
25 -5 and _ general
0 23 and _ generous
-8 -27 and _ gentle
32 -7 and _ gently
54 19 and _ get
22 -18 and _ go
1 63 and _ goes
54 4 and _ good
13 30 and _ got
21 7 and _ great
-23 -4 and _ group
18 54 and _ had
-35 -37 and _ half
-37 -9 and _ harm
-19 39 and _ has
39 -34 and _ have
15 28 and _ haven't
36 -2 and _ he
-26 -23 and _ help
55 34 and _ helps
-8 -22 and _ her
-22 -4 and _ hidden
35 -11 and _ his
-20 -26 and _ historians
-25 -22 and _ honest
-42 -6 and _ hope
-52 -2 and _ hours
-8 71 and _ how
-7 -33 and _ hurts
73 41 and _ i
18 56 and _ in
-12 67 and _ inside
-4 -22 and _ instead
62 -1 and _ interest
29 -68 and _ isn't
-44 97 and _ it
-26 -25 and _ its
-12 -53 and _ judge
-43 -20 and _ judges
-3 32 and _ july
-13 46 and _ just
38 37 and _ keep
50 39 and _ keeps
-5 27 and _ kill
14 -20 and _ kind
6 41 and _ know
-11 -20 and _ known
-3 -23 and _ label
34 28 and _ last
-33 -26 and _ later
-30 -11 and _ law
-16 -36 and _ lawyer
6 21 and _ leave
6 -49 and _ leaves
27 6 and _ less
40 32 and _ let
-7 33 and _ level
23 -11 and _ light
-50 -8 and _ line
-30 -25 and _ lines
34 -5 and _ list
-1 -37 and _ lists
-23 -8 and _ little
-22 -40 and _ look
27 -10 and _ looks
-24 53 and _ make
98 62 and _ makes
-32 -38 and _ many
-44 -9 and _ mark
-17 50 and _ matter
-39 -30 and _ matters
2 -26 and _ may
43 102 and _ me
-17 -27 and _ mean
-27 -25 and _ mention
20 -1 and _ method
43 -4 and _ might
-5 21 and _ milk
-27 12 and _ mine
-28 -19 and _ moderator
17 -27 and _ more
-18 -26 and _ most
23 -52 and _ must
-10 23 and _ my
-15 -27 and _ name
-25 -25 and _ needs
-41 40 and _ never
105 29 and _ new
2 -45 and _ next
13 45 and _ no
4 -31 and _ nobody
-16 51 and _ not
-6 58 and _ note
53 30 and _ now
49 -2 and _ number
-5 26 and _ off
-5 60 and _ often
103 13 and _ one
16 24 and _ only
20 39 and _ open
7 30 and _ order
37 39 and _ other
48 -14 and _ others
-22 -36 and _ ought
-51 -51 and _ over
23 -1 and _ papers
-17 -30 and _ paragraph
42 -11 and _ parent
-5 21 and _ pay
-21 -25 and _ photos
-2 -20 and _ pick
-11 -20 and _ place
76 13 and _ plan
-6 -39 and _ players
2 -31 and _ poison
42 -18 and _ policy
21 0 and _ practical
-3 -35 and _ present
-49 -2 and _ press
22 -1 and _ pressure
-1 -39 and _ promise
40 22 and _ prompt
52 53 and _ protective
-26 20 and _ pull
-37 -17 and _ put
30 46 and _ question
-8 46 and _ questions
51 -1 and _ read
37 84 and _ reader
0 20 and _ reading
-1 -24 and _ ready
-10 -59 and _ real
-35 -5 and _ reason
-42 32 and _ reasons
61 41 and _ recipe
-37 -11 and _ refusal
2 47 and _ refuses
-35 10 and _ reply
14 -36 and _ request
-29 -23 and _ respect
-54 -19 and _ response
46 -38 and _ rest
-2 -44 and _ review
50 0 and _ revised
-8 40 and _ reward
65 -2 and _ right
41 -7 and _ risk
-4 26 and _ rubric
-39 -11 and _ rule
37 -12 and _ rules
15 43 and _ safety
-7 -20 and _ same
-51 -45 and _ say
45 -9 and _ says
27 34 and _ second
1 -73 and _ see
-31 4 and _ sentence
5 23 and _ set
-3 -24 and _ settings
-26 -6 and _ shall
45 -19 and _ share
29 47 and _ she
2 29 and _ she's
-12 22 and _ shouldn't
39 -14 and _ shows
-8 60 and _ sign
22 -20 and _ so
-13 -22 and _ some
-6 -24 and _ states
2 -45 and _ stays
-47 -6 and _ steps
-22 -4 and _ still
0 54 and _ stop
10 25 and _ struck
-4 53 and _ student
-1 61 and _ studies
42 -4 and _ suggest
-5 26 and _ suit
-13 67 and _ summary
9 58 and _ system
-7 33 and _ takes
-2 67 and _ test
-24 -22 and _ text
95 66 and _ that
-38 47 and _ the
29 -5 and _ their
14 32 and _ them
-42 -43 and _ then
57 58 and _ there
35 -1 and _ there's
-2 26 and _ therefore
58 34 and _ these
-22 -7 and _ they
-19 34 and _ think
11 94 and _ third
-42 112 and _ this
4 29 and _ those
40 10 and _ thought
-2 34 and _ threat
-10 -33 and _ three
-4 51 and _ ties
-28 61 and _ time
-77 -7 and _ to
-2 -49 and _ today
46 27 and _ together
57 -11 and _ too
-36 -40 and _ treat
-3 42 and _ treatment
36 -5 and _ turn
0 -25 and _ turns
103 -13 and _ two
28 -7 and _ type
-2 -23 and _ uncertain
-17 53 and _ under
24 -10 and _ up
65 -3 and _ useful
-8 -54 and _ user
-26 0 and _ version
18 28 and _ victim
4 -23 and _ want
-9 23 and _ wants
23 -13 and _ warn
-20 -3 and _ warning
-24 -90 and _ was
71 -6 and _ way
-25 -2 and _ ways
81 44 and _ week
-27 -37 and _ were
-27 -32 and _ what
-30 -20 and _ when
-24 -30 and _ where
-4 -25 and _ whether
43 28 and _ which
29 66 and _ who
45 11 and _ whole
-33 -30 and _ why
-32 -13 and _ will
15 29 and _ wish
-18 25 and _ within
-15 24 and _ without
17 -53 and _ won't
-40 -15 and _ wording
-24 -13 and _ works
90 55 and _ would
42 25 and _ wound
-63 -24 and _ write
20 -2 and _ written
-23 -34 and _ wrong
22 0 and _ yield
102 60 and _ you
0 21 and _ you're
0 26 and _ your
-2 22 and _ yourself
54 -138 and _ ~
46 40 and a
-28 -5 and a bit
53 -3 and a calm
-9 -34 and a child
34 -2 and a clear
7 -20 and a deadline
-8 -27 and a gentle
53 -1 and a good
-16 25 and a line
-23 -13 and a list
41 -1 and a person
78 30 and a plan
-1 61 and a question
0 59 and a reward
-24 -37 and a score
22 28 and a victim
24 -2 and a way
81 44 and a week
42 25 and a wound
-26 -19 and above
0 80 and accept
0 29 and accept .
-24 19 and accuracy
-21 -7 and accurate
-41 -49 and add
-28 -4 and add that
-6 -22 and admit
-10 -40 and again
0 -33 and again in
50 0 and agent
21 0 and agent #
28 0 and agent ~
7 62 and agree
26 -2 and air
23 -3 and alcohol
44 -20 and all-party
-10 91 and also
20 0 and am
-6 74 and amount
-22 -17 and an
22 -1 and an open
-15 -40 and announces
-15 -40 and announces the
74 21 and another
-34 134 and answer
0 24 and answer keep
-3 -20 and answer the
-13 -23 and answer what
-1 31 and approve
0 30 and approve .
1 20 and approved
44 4 and as
48 -7 and as it
-21 -40 and as the
2 81 and ask
30 -11 and ask for
-24 -27 and asking
59 -2 and asks
-2 -65 and assistant
34 7 and at
36 18 and at the
-12 -31 and avoid
-7 -24 and avoid any
40 -4 and avoidance
-5 26 and azul
-5 26 and azul suit
1 36 and be
0 23 and be generous
30 -12 and be kind
-54 -2 and because
3 59 and before
-1 23 and begin
-3 49 and behind
-2 50 and behind the
-25 -11 and being a
-5 37 and bleach
58 -27 and books
-42 -39 and both
-15 -23 and both are
20 18 and boys
20 18 and boys have
-2 63 and brief
-1 63 and brief .
-13 -22 and british
36 64 and by
-1 44 and calling
17 -24 and calls
-19 -35 and calm
-39 -40 and can
-39 -33 and can be
-1 23 and carry
0 31 and carry on
37 -9 and cheap
-12 -68 and check
-5 -20 and checking
-4 29 and children
15 87 and close
0 30 and close the
23 -10 and colleagues
-3 25 and come
-39 -29 and concrete
29 21 and consenting
29 21 and consenting adults
-4 -28 and contact
27 0 and correct
27 0 and correct .
-3 -34 and costs
-3 46 and could
-18 44 and curiosity
8 89 and cut
8 90 and cut the
0 58 and dan
-9 71 and deadlines
0 30 and decide
0 51 and defend
0 71 and delete the
3 55 and deserves
-7 40 and discrimination
0 61 and discrimination ;
-2 -22 and diuretics
-19 34 and do
-10 -54 and do not
25 -1 and does
45 -1 and does she
-3 -34 and dogs
64 152 and don't
-5 -47 and don't look
62 30 and drop
0 31 and drop nothing
27 0 and each of
-4 45 and early
-12 31 and employment
-12 -24 and encourage
12 -37 and end
23 -3 and enjoy
-8 -43 and equal
72 55 and even
64 56 and every
33 34 and every bottle
1 32 and every rule
-3 41 and everyone
23 19 and everything
-3 56 and evidence
-2 22 and evidence steps
-22 -49 and examples
0 55 and exit
0 57 and exit .
-46 -36 and explaining
43 26 and extremist
43 26 and extremist ones
-8 -20 and falls
39 -29 and false
42 0 and figures
-4 -66 and follow
-18 47 and for
26 30 and for the
-13 -49 and for this
46 20 and forth
1 20 and forth ,
32 0 and forth .
91 24 and found
-4 -23 and free
-4 -22 and free of
-5 77 and friendly
22 -23 and from
-11 20 and gentle
40 1 and get
-4 36 and gets
-36 71 and give
-32 7 and give the
3 45 and given
-20 -18 and gives the
14 29 and go
13 37 and go home
-28 -6 and good
0 31 and grade
-33 -8 and hands
-3 42 and hard
-31 -6 and hardly
-11 -24 and harm
29 49 and harmless
39 35 and harmless in
26 100 and has
43 35 and has to
3 -23 and having
95 11 and he
37 -8 and he's
44 43 and her
23 43 and her safety
30 -1 and her wish
80 -48 and here
-21 -1 and here a
100 0 and here is
-54 -39 and here the
76 -15 and his
-10 33 and history ,
-9 -35 and hold
-3 29 and honest
-13 -36 and honesty
-3 -20 and hot
-14 -34 and how
0 73 and however
-14 -67 and human
111 48 and i
-81 -26 and i can
-26 -27 and i can't
-30 -18 and i cannot
30 5 and i do
54 60 and i don't
28 0 and i found
53 1 and i have
4 28 and i haven't
36 0 and i leave
0 25 and i need
-54 -23 and i ought
-56 -29 and i say
4 -25 and i see
-26 -19 and i shall
-66 -26 and i should
34 0 and i still
20 3 and i take
6 -21 and i want
-27 -24 and i won't
40 41 and i'd
67 0 and i'd ask
66 -28 and i'd be
24 -1 and i'd keep
28 -8 and i'd let
21 12 and i'd like
-33 0 and i'd mention
-64 -13 and i'd say
56 62 and i'll
68 74 and i'm
66 -2 and i've
-35 -2 and i've been
-1 52 and if
-2 33 and if a
-44 -6 and if it
28 -11 and if the
-5 26 and if there
0 27 and if you
0 20 and if you're
77 109 and in
11 -39 and in a
20 4 and in that
24 41 and in the
-10 -22 and in this
61 -5 and instructions
-18 -22 and invite
31 -24 and iron
-26 3 and is
74 -51 and it
8 -30 and it doesn't
40 -2 and it has
-1 20 and it is
-30 -44 and it isn't
-31 -38 and it may
-12 53 and it says
6 53 and it should
108 0 and it was
83 -18 and it would
48 37 and it's
-11 -67 and its
24 -27 and jokes
-4 -67 and judges
-61 -87 and keep
-26 -79 and keep the
-8 39 and keeps
11 31 and kept
-11 22 and kind
13 -26 and knowing
-5 -35 and l
-3 -35 and last
4 84 and leave
-26 -24 and leave out
-34 -14 and leaves
-20 -9 and leaves the
33 -49 and let
-4 -31 and let the
38 -8 and let them
41 0 and light on
0 77 and listen
5 -34 and lowest
6 -28 and lowest marks
-27 -40 and make
-24 -3 and make it
-35 -9 and makes
25 -25 and many
45 -16 and many people
-13 -38 and mark
0 -22 and mark it
-2 -23 and mark uncertain
-44 96 and may
-33 -66 and may be
0 66 and may not
29 37 and me
2 37 and me ,
-17 -34 and mean
31 27 and medical
-23 -14 and medicines
-34 -62 and mention
114 14 and mine
-4 -66 and model
-1 43 and money
-17 -52 and more
-9 30 and most
-2 24 and mostly
8 31 and move along
16 26 and move on
-21 -17 and much
40 58 and must
-3 66 and must be
20 6 and my
-38 -12 and name
-34 -1 and names
-17 -23 and naming
15 29 and need
68 35 and needs
30 19 and needs calm
53 27 and needs no
-8 25 and neither
-32 -39 and never
-9 -52 and new
42 8 and no
44 -4 and no one
0 31 and no other
6 -21 and no rule
-37 20 and nobody
-21 -17 and nobody asked
3 29 and nobody can
111 -23 and none
-20 -111 and not
35 33 and not a
-30 0 and not after
-1 76 and not at
-24 -18 and not by
-7 21 and not for
49 -4 and not on
17 -25 and not the
-16 -34 and note
-15 25 and nothing
23 67 and nothing else
-12 -30 and nothing in
9 -37 and nothing is
-23 -20 and nothing more
40 53 and now
0 20 and now ,
0 120 and obey
-13 36 and odd
51 77 and of
-7 83 and of the
29 3 and offer a
-3 -34 and offer the
-11 -20 and offering
94 -5 and often
-1 35 and old
51 79 and on
12 35 and on that
15 -31 and on the
22 41 and once
29 -34 and one
-22 -17 and one example
-25 -3 and one for
93 0 and one of
49 22 and one that
32 -21 and only
30 -10 and only one
-29 55 and only the
-42 -43 and only then
-13 -38 and open
-18 50 and other
41 24 and others
32 33 and others may
0 20 and ought
0 20 and ought to
-50 -11 and our eyes
0 39 and output
0 86 and outside
-4 -34 and parents
0 43 and passes
-4 -39 and patience
-15 -55 and people
28 15 and people's
28 15 and people's lives
1 32 and please
49 29 and poison
53 30 and poison control
0 21 and prefer
57 34 and presence
57 34 and presence helps
35 -3 and press
-5 30 and process
44 44 and production
44 44 and production is
-2 -57 and promise
-25 1 and put
0 44 and questions
-11 -38 and quoting
67 0 and rather
-32 8 and read
-14 20 and real
-26 -7 and record
-28 -37 and refuse
109 -12 and refusing
-1 -23 and remind
33 -25 and report
45 -11 and report it
31 0 and response
6 42 and return
7 38 and return the
47 0 and rightly
30 -7 and rules
-17 -39 and run
8 -21 and safe
30 -1 and safe centre
-129 -101 and say
-1 -23 and say it
-1 40 and say nothing
-12 -23 and say so
-44 -18 and say that
-22 -19 and say why
-15 -37 and saying
-4 -34 and saying so
-40 -14 and says
-4 -33 and search
20 -2 and season are
-18 63 and see
26 16 and send
-16 38 and she
-1 23 and should
-22 -41 and should be
-11 -23 and shouldn't
4 53 and show
9 82 and show the
20 1 and simply
1 50 and since
24 58 and since the
16 27 and sit
18 -34 and sit down
-3 43 and skip
-3 23 and skip the
-11 -31 and sleep
49 45 and small
-23 38 and so
23 46 and so i
14 25 and so is
-29 -51 and so should
0 49 and so you
70 84 and some
59 -1 and somebody
33 -1 and someone
-5 23 and speaking
53 -5 and specific
-12 -29 and state
-4 -22 and state the
-3 43 and stay in
-55 -40 and still
-21 -10 and still a
-9 22 and stop
22 -15 and stop .
3 36 and strike
1 36 and strike the
17 -34 and suggest
38 -6 and suggest a
-31 -1 and sum
-23 -1 and take
-15 -21 and talk
-1 39 and taste
-9 -26 and techniques
-1 53 and tell them
-4 -25 and telling
-25 -8 and temperature
-16 38 and ten
0 49 and ten for
23 -12 and tension
25 -9 and tension ,
-57 -36 and thanks
-8 -98 and that
15 42 and that a
29 -69 and that is
38 -4 and that isn't
1 -22 and that it
-23 -3 and that one
39 -5 and that should
-42 7 and that the
8 -23 and that's
-15 -23 and that's a
44 24 and that's the
6 21 and that's what
-8 25 and the #
-3 20 and the air
-14 -37 and the answer
-21 -18 and the asker
-14 -20 and the author
-25 -1 and the case
0 50 and the dose
24 0 and the draft
25 32 and the fear
0 77 and the first
27 0 and the fourth
27 -4 and the general
-32 -4 and the harm
-9 -80 and the judge
-3 32 and the july
16 34 and the last
1 27 and the list
20 -1 and the method
15 -55 and the next
-13 22 and the only
36 -19 and the other
58 1 and the others
45 -10 and the parent
-27 -1 and the person
36 -16 and the policy
42 31 and the prompt
32 -12 and the question
37 67 and the reader
-40 -5 and the reasons
-36 -11 and the refusal
4 -23 and the reply
23 -10 and the request
-54 -18 and the response
46 -38 and the rest
48 0 and the revised
41 -1 and the risk
-32 -29 and the rule
-7 -20 and the same
38 0 and the score
27 40 and the second
-4 53 and the student
9 57 and the system
13 44 and the third
37 0 and the thought
-24 -4 and the turn
34 0 and the two
-8 -54 and the user
-26 0 and the version
22 -1 and the way
45 11 and the whole
84 62 and then
-1 67 and then ,
80 -12 and then it
25 -28 and then the
71 48 and there
-22 17 and there's
30 46 and there's a
-31 5 and there's no
7 -22 and therefore
18 -21 and they
51 29 and they're
-30 -2 and think
-82 -77 and this
-7 -31 and this asymmetry
-26 -22 and this can
-118 -13 and this is
103 6 and this one
-6 -23 and this rule
0 35 and this sentence
-39 -22 and this was
-27 -46 and those
43 0 and thought
0 25 and throw
0 25 and throw out
33 17 and thus
51 62 and time
31 34 and time may
4 42 and times is
-56 44 and to
-2 -23 and to a
38 0 and to contact
28 2 and tone
56 0 and too
56 0 and too few
-10 -26 and treatment
-4 -32 and trust
-36 -1 and turns
-11 -34 and two
-39 -11 and two of
-1 53 and type
11 30 and under
36 17 and unless
33 18 and unlike
26 42 and use
0 48 and use it
28 -22 and use the
10 -25 and useful
-5 -22 and users
52 0 and verdict
38 0 and verdict .
-4 -24 and wait
-22 -1 and want to
-2 44 and warmth
-1 -49 and we
-64 -5 and we can't
90 43 and we've
84 0 and well
26 -1 and went
-23 36 and what
26 0 and what i
-16 -23 and what is
40 13 and what the
-12 27 and what they
6 -39 and what you
-24 3 and what's
-28 -22 and when
-31 -28 and where
-2 -22 and where to
-53 -42 and whether
61 -4 and which
8 71 and while
-1 -43 and who
49 23 and whoever
-14 -45 and why
-26 -7 and why ,
61 -7 and why .
-24 -4 and why it
-35 28 and will
-4 -22 and windows
67 24 and with
-57 4 and with a
29 81 and without
-4 25 and witnesses
-13 24 and works
31 20 and would
-1 38 and would be
73 -2 and wouldn't
5 103 and write
42 58 and wrong
38 47 and yet
30 -2 and yields
-33 23 and you
0 30 and you ,
-3 -65 and you can
-27 -39 and you do
-28 36 and you should
-1 32 and you will
0 42 and you'd
-6 64 and you're
-21 -11 and your
6 -70 and ~
32 34 and|p
30 -2 anecdote
0 -24 anew
-1 69 angel
37 -13 anger
29 26 anger ,
36 30 anger , ~
35 -2 anger .
35 -2 anger . ^
35 -2 anger _ ^
46 40 anger _ be
34 27 anger _ ~
41 19 anger may
46 40 anger may be
34 35 angle
0 92 angle _ .
-39 -16 angry
-27 -18 angry ,
-23 -11 angry , ~
-25 -11 angry _ ~
-52 -21 animal
-1 67 animal _ and
-2 64 animal suffering
-60 -52 animals
29 -17 animals ,
5 52 annotation
0 121 annotator
-26 48 annotators
-28 25 announce
-6 53 announce the
-17 -29 announced
-37 -38 announces
-21 -34 announces _ verdict
-27 -35 announces the
-21 -34 announces the verdict
65 56 annoyed
0 56 annoyed _ a
-36 -7 anonymity
-35 0 anonymous
-5 24 anonymous _ ,
88 0 another
-20 23 another ,
-2 21 another , and
-28 -17 another .
-28 -17 another . ^
47 -1 another ;
36 14 another _ ,
18 40 another _ .
-28 -17 another _ ^
14 28 another _ and
-30 -11 another _ at
-29 0 another _ the
-1 38 another _ to
69 0 another _ what
26 28 another _ without
39 0 another _ would
-25 10 another _ ~
20 -1 another agent
-30 1 another day
-33 54 another device
18 45 another kind
-43 -25 another matter
85 0 another pass
18 26 another person
26 28 another person without
-36 -44 another person's
20 -7 another room while
25 -1 another round
31 0 another turn
-3 -28 another's
-29 4 answer
0 25 answer #
109 -53 answer ,
33 0 answer , and
25 -1 answer , so
-4 -20 answer , with
27 -12 answer , ~
17 38 answer :
4 88 answer @quote
0 39 answer @quote .
0 30 answer @quote here
33 -14 answer _ #
62 -23 answer _ ,
-26 94 answer _ .
30 -24 answer _ :
4 36 answer _ @quote
20 -10 answer _ ^
-46 -7 answer _ a
36 -9 answer _ and
-24 2 answer _ as
-32 -21 answer _ be
-25 -2 answer _ by
23 -1 answer _ explain
-21 -10 answer _ from
-1 26 answer _ has
57 0 answer _ have
0 30 answer _ here
71 -15 answer _ it
11 -45 answer _ just
-1 37 answer _ keep
37 -10 answer _ kind
-27 -8 answer _ not
14 31 answer _ on
0 -26 answer _ once
28 -24 answer _ question
29 -7 answer _ say
23 -19 answer _ so
-21 -4 answer _ something
-23 45 answer _ that
-28 57 answer _ the
1 33 answer _ this
-49 -5 answer _ to
53 0 answer _ user
0 27 answer _ violate
-13 -23 answer _ was
15 -24 answer _ what
-20 2 answer _ with
26 -2 answer _ yes
-42 -10 answer and
51 63 answer as
64 -26 answer at
0 -26 answer at once
24 0 answer can explain
-23 -4 answer changes
-21 -4 answer changes something
-24 -20 answer could
-9 -64 answer first
-9 -64 answer first ,
-1 -50 answer fully
2 -42 answer fully .
-29 13 answer has
-28 16 answer has to
29 -14 answer him
-22 6 answer hostility
0 21 answer hostility ;
-27 93 answer in
-21 -10 answer in kind
40 -24 answer is
-50 -9 answer is #
-15 44 answer is a
47 0 answer is what
-21 -35 answer it
0 35 answer keep
0 23 answer keep ,
0 90 answer key
-19 -24 answer may
47 -1 answer must
44 16 answer now
-2 21 answer only with
-27 -26 answer says
-39 -29 answer should
37 -6 answer should say
-62 -28 answer shouldn't
-121 24 answer that
-11 -27 answer the
28 -17 answer the question
53 0 answer the user
28 -25 answer to
-28 -21 answer to @quote
60 14 answer to the
30 32 answer turns
30 32 answer turns on
44 -3 answer was
29 0 answer we're
-29 -32 answer what
-13 -23 answer what was
19 -40 answer will
-11 53 answer with
0 40 answer with @quote
0 27 answer would violate
0 26 answer ~
35 -59 answered
-13 -43 answered _ asked
-2 52 answered _ the
20 0 answered _ which
20 0 answered and
20 0 answered and which
-13 -43 answered as
-13 -43 answered as asked
-10 36 answered in
-42 -1 answered the
40 -1 answered with
110 -55 answering
31 0 answering ,
-7 -25 answering .
-7 -25 answering . ^
-7 -25 answering _ ^
36 -3 answering _ a
30 0 answering _ the
-71 -11 answers
10 -49 answers ,
-10 -33 answers , ~
-10 38 answers .
-10 38 answers . ^
-1 34 answers _ ,
-11 30 answers _ ^
19 24 answers _ question
-70 -22 answers _ the
-10 -32 answers _ ~
-7 48 answers him
-43 0 answers in
-43 1 answers in the
44 -35 answers the
-30 -21 answers to
-31 23 answer|p
41 -2 antibiotics
37 0 antibiotics _ on
37 0 antibiotics work
37 0 antibiotics work on
56 -7 anxious
75 -1 anxious about
-42 25 any
3 -34 any .
3 -34 any . ^
-73 -111 any _ .
-28 -10 any _ ;
-4 -35 any _ ?
3 -34 any _ ^
0 24 any _ answer
-1 58 any _ by
36 48 any _ is
37 9 any _ of
30 3 any _ other
-8 -27 any _ rule
-24 49 any _ that
-6 35 any _ the
0 93 any _ them
0 30 any _ to
-12 31 any _ under
21 7 any _ would
5 48 any case
-12 -32 any checklist
0 24 any earlier
21 14 any further
-20 -6 any group
0 42 any judge
3 32 any longer
24 48 any more
27 1 any more ,
-7 87 any more .
-10 47 any of
0 93 any of them
-68 34 any other
0 27 any other answer
-45 25 any part
32 0 any rate
23 4 any reason
0 38 any score
42 44 any text
28 -7 any time
36 -2 any time .
37 6 any way
70 -17 anybody
-23 2 anybody .
-23 2 anybody . ^
-23 2 anybody _ ^
47 0 anybody _ the
67 0 anybody to
-38 -5 anybody who
-23 -22 anybody's
-16 -22 anyhow
2 57 anymore
0 56 anymore .
0 56 anymore . ^
0 56 anymore _ ^
38 -18 anyone
-53 -10 anyone ,
-26 3 anyone , ~
-34 -52 anyone .
-34 -52 anyone . ^
-42 -13 anyone _ ,
-37 -36 anyone _ .
23 -52 anyone _ ^
43 -29 anyone _ a
-44 -15 anyone _ it
56 -21 anyone _ the
-36 28 anyone _ this
-42 31 anyone _ you
-37 -10 anyone _ ~
58 -23 anyone else
-1 -23 anyone else .
33 -26 anyone has
46 -25 anyone has a
-30 34 anything
62 48 anything ,
27 2 anything , and
13 35 anything , ~
23 0 anything .
23 -1 anything . ^
-3 42 anything ;
38 -3 anything _ ,
24 12 anything _ ^
-2 48 anything _ a
27 2 anything _ and
2 21 anything _ it
-23 -1 anything _ say
-34 4 anything _ than
51 -3 anything _ the
12 35 anything _ ~
-14 -24 anything about
-20 -17 anything by
2 60 anything else
12 50 anything else .
0 37 anything from
9 35 anything here
-15 -29 anything in
-3 -21 anything in the
-20 -24 anything more
10 26 anything on
8 -46 anything that
42 0 anything that the
-23 -1 anything to say
-34 -4 anything under
-11 -37 anything you
-15 -68 anything ~
59 -20 anyway ,
-10 -20 anywhere _ ~
30 -1 any|p
-40 -85 an|p
-79 -67 apart
27 0 apart ,
30 -23 apart , ~
-17 -31 apart .
-17 -31 apart . ^
-17 -31 apart _ ^
-38 22 apart _ the
29 -23 apart _ ~
-37 -2 apart from
-35 22 apart from the
-94 -21 api
-84 -9 api ,
-49 -9 api , ~
-49 -8 api _ ~
-84 -11 api|p
33 0 apnoea
209 15 apologies
63 -2 apologies .
63 -2 apologies . ^
63 -2 apologies _ ^
31 67 apologies _ the
95 67 apologies for
-88 -19 apologise
75 11 apology
0 58 apology .
0 58 apology . ^
0 58 apology _ ^
56 0 apology that
37 -44 app
30 28 app .
30 28 app . ^
24 24 app _ ^
-11 32 app _ safer
-11 32 app is
-11 32 app is safer
2 -48 appeal
-12 -38 appeal ,
-9 -29 appeal , ~
52 -6 appeal .
52 -6 appeal . ^
52 -6 appeal _ ^
-9 -29 appeal _ ~
0 33 appeal against
-62 14 appeals
-16 -30 appeals are
-20 52 appeals|p
40 -19 appeal|p
-38 -46 appear
-20 -2 appear ,
22 -3 appear in
-7 -20 appear on
45 -18 appears
41 0 appears _ in
25 0 appears bright
25 0 appears bright in
-7 44 append
-7 52 appendix
40 -6 appetite
-5 -21 applicant
-29 -13 applicant's
-26 -16 application
23 154 applied
0 109 applied ,
0 67 applied , so
0 40 applied , ~
41 0 applied @rule
-12 40 applied _ .
0 67 applied _ so
0 40 applied _ ~
4 57 applies
52 -40 applies .
52 -40 applies . ^
-1 46 applies :
-1 46 applies : no
-37 9 applies _ .
52 -40 applies _ ^
-1 47 applies _ no
26 8 applies _ ~
-18 30 applies here
-4 -20 applies in
-2 -22 applies points
-18 99 applies to
-26 109 apply
-35 10 apply ,
-25 26 apply , ~
14 21 apply .
14 21 apply . ^
0 78 apply _ .
14 21 apply _ ^
-11 -23 apply _ to
-25 33 apply _ ~
0 34 apply here
0 44 apply it
-5 27 apply the
-11 -24 apply them
-11 -24 apply them to
22 -7 apply to
41 0 appointed
26 0 appointed to
-32 37 appointment
-2 25 appointment _ week
-2 25 appointment this
-2 25 appointment this week
0 23 appreciate _ top
0 23 appreciate a
0 23 appreciate a top
1 -29 approach
25 0 approaching
-6 38 appropriate
-6 31 appropriate .
-6 31 appropriate . ^
-6 31 appropriate _ ^
-3 138 approval
-6 35 approval ,
-5 37 approval , ~
-1 -29 approval ;
0 -21 approval ; ~
0 20 approval _ this
14 26 approval is
-5 88 approvals
24 272 approve
65 40 approve .
65 39 approve . ^
65 39 approve _ ^
0 22 approve _ item
0 81 approve and
0 20 approve each
11 25 approve the
-24 8 approve what
-1 -27 approve without
0 21 approve ~
63 157 approved
0 29 approved ,
0 23 approved , ~
-4 48 approved .
-4 45 approved . ^
1 -57 approved _ ,
-4 45 approved _ ^
-22 -19 approved _ the
0 28 approved _ ~
27 21 approved by
0 69 approved for
-22 -16 approved in
-5 -80 approved|p
-38 12 approves
-11 -98 approve|p
33 96 approving
0 48 approving _ ,
-4 -25 approving the
0 46 approving this
11 -45 apps
-14 -22 app|p
26 -17 april
-30 -7 apt
0 64 arbiter
0 36 arbiter of
-5 109 archive
17 -45 are
-9 38 are #
15 23 are ,
22 20 are .
22 20 are . ^
-21 -3 are @quote
-10 101 are _ ,
29 22 are _ .
-16 -56 are _ :
9 -78 are _ ;
-15 24 are _ ?
46 20 are _ ^
64 8 are _ a
3 -42 are _ about
-33 -17 are _ after
-2 25 are _ an
57 -11 are _ and
55 -1 are _ anyway
-19 -64 are _ as
32 35 are _ be
-18 -27 are _ because
-7 54 are _ best
16 -26 are _ between
28 -15 are _ but
18 -75 are _ by
-13 -36 are _ classic
-29 -25 are _ common
-21 -12 are _ documented
43 22 are _ emergency
-1 50 are _ even
39 -50 are _ every
-31 15 are _ exception
-29 -19 are _ first
-104 -27 are _ for
-16 28 are _ from
15 35 are _ good
29 -19 are _ heart
-15 -66 are _ helpful
-18 28 are _ here
10 -74 are _ in
28 -4 are _ left
-22 59 are _ limit
0 56 are _ longer
-3 92 are _ main
40 0 are _ many
-33 -12 are _ matter
32 -21 are _ may
30 55 are _ most
-32 62 are _ of
-1 55 are _ off
32 39 are _ on
68 17 are _ one
-5 -24 are _ out
-3 28 are _ public
-7 24 are _ removed
23 -9 are _ required
-3 49 are _ risk
-15 -24 are _ safe
36 -5 are _ same
-21 -3 are _ sensitive
33 -2 are _ sequences
33 36 are _ strongest
-15 115 are _ than
36 -31 are _ the
-22 -4 are _ there
-3 -47 are _ thinking
15 83 are _ three
-111 -32 are _ to
59 49 are _ under
-38 -15 are _ user's
24 -29 are _ usual
-22 51 are _ ~
33 45 are a good
-15 -66 are a helpful
-31 -9 are a matter
-13 -75 are accepted
-42 -43 are all
93 -34 are allowed
28 18 are an
43 22 are an emergency
-11 47 are asked
0 54 are asked to
-5 60 are at
51 -2 are benign
-6 25 are best
-1 39 are best .
22 82 are better
46 31 are better than
0 34 are cancelled
0 30 are cancelled ,
-10 21 are cheap
-18 -25 are close
-51 -35 are common
0 62 are dan
26 -22 are different
20 16 are done
-26 25 are enough
-1 61 are enough ,
0 67 are exempt
0 44 are exempt from
-31 37 are fine
-10 29 are for
-11 -22 are found
-27 59 are free
0 54 are from
-23 0 are going
-17 -39 are good
-11 -24 are good .
-8 -34 are harmless
22 0 are having
0 44 are hidden
33 -2 are imaging
33 -2 are imaging sequences
54 116 are in
78 -11 are in the
-9 23 are kept
-2 80 are kind
-26 -5 are kinder
-23 -6 are less
-21 -3 are less sensitive
4 -30 are listed
-28 -1 are made
-41 -5 are mentioned
-21 -6 are met
-20 -6 are met .
54 -34 are missing
-7 -30 are missing ,
38 -4 are missing .
-29 -24 are more
27 -11 are mostly
47 0 are nearly
-23 -84 are needed
-14 21 are never
-5 123 are no
0 56 are no longer
-35 -24 are none
-12 29 are normal .
28 -4 are not
0 23 are obsolete
0 23 are obsolete .
27 -3 are of
-2 46 are off
2 -28 are often
82 0 are on
43 1 are one
-1 -24 are only
-7 -20 are open
-11 -38 are out
5 -28 are out .
-6 -20 are possible
44 -16 are printed
50 -10 are printed on
2 21 are public
41 29 are public and
97 14 are real
-7 23 are real ,
0 50 are red
0 50 are red ,
-5 -25 are removed
51 33 are required
44 0 are required .
60 0 are right
-11 39 are safer
-3 29 are sensible
34 -1 are several
7 112 are short
66 -29 are simple
13 41 are taken
35 52 are taken .
-77 41 are the
-7 66 are the best
-8 -27 are the classic
-28 -19 are the first
29 -19 are the heart
-22 59 are the limit
-3 92 are the main
32 -18 are the most
36 -5 are the same
33 36 are the strongest
-2 83 are the three
-38 -15 are the user's
28 -28 are the usual
-20 33 are they
31 50 are to
32 35 are to be
39 -67 are told
-18 -38 are told to
-42 -4 are too
-3 21 are toxic
-3 21 are toxic to
58 -9 are treated
-10 23 are true
-34 -7 are two
22 87 are typical
22 92 are typical of
20 -3 are unknown
20 -2 are unknown ,
-27 -4 are up
-3 20 are useful
2 40 are usually
0 26 are void
69 0 are we
-3 -54 are what
-20 5 are what the
-23 -37 are written
37 2 are wrong
29 1 are wrong .
47 -32 are you
-14 -39 are you ?
-4 -23 are you safe
-1 -46 are you thinking
-50 -5 areas
-14 -24 areas :
-21 -8 areas : ~
-26 -5 areas _ nothing
-21 -8 areas _ ~
-26 -5 areas add
-26 -5 areas add nothing
-16 -143 aren't
-5 -22 aren't .
-5 -22 aren't . ^
-30 -4 aren't _ ,
-13 -38 aren't _ .
-5 -22 aren't _ ^
20 -4 aren't the
1 -41 are|p
29 -39 argue
-29 -9 argue ,
-20 -5 argue _ opposite
17 -27 argue _ this
3 -32 argue about
27 -3 argue for
22 -1 argue over
-20 -5 argue the opposite
-13 43 argue with
45 -9 argued
-3 -31 argues
-6 23 argue|p
90 -60 arguing
33 -2 arguing _ side
34 -1 arguing a
34 -1 arguing a side
20 -116 argument
1 -24 argument ,
5 -21 argument , and
30 -12 argument .
30 -12 argument . ^
45 -8 argument ;
37 -3 argument ; ~
47 -4 argument _ .
30 -12 argument _ ^
5 -21 argument _ and
29 -1 argument _ the
-21 -1 argument _ what
38 -30 argument _ ~
0 28 argument and
56 -5 argument for
-20 -3 argument is
41 18 argument that
-66 -21 arguments
-1 21 arguments , and
-14 29 arguments .
-14 29 arguments . ^
-14 29 arguments _ ^
-21 -13 arguments _ both
-7 -37 arguments _ ~
-20 -24 arguments|p
-37 -14 argument|p
-91 -77 arithmetic
-10 -58 arithmetic .
-10 -58 arithmetic . ^
-10 -58 arithmetic _ ^
-59 -31 arm
32 -37 arms
50 14 arms .
50 14 arms . ^
50 14 arms _ ^
56 -72 around
-37 -25 around #
-20 -5 around # words
34 -1 around .
34 -1 around . ^
25 -16 around @quote
23 20 around _ ,
34 -1 around _ ^
35 0 around _ circles
-1 65 around _ request
-62 -4 around _ table
-20 -5 around _ words
42 57 around a
0 65 around a request
35 0 around in
35 0 around in circles
87 4 around it
-28 -20 around the
-62 -4 around the table
-26 37 arr
27 -14 arrange
42 0 arrange _ .
42 0 arrange it
42 0 arrange it .
-14 -24 arranged
116 22 array
32 41 array .
32 41 array . ^
36 0 array _ ,
33 41 array _ ^
-20 -5 array|p
-50 -30 arrive
65 2 arrived
-46 -23 arrives
-29 -26 arrives at
-20 -40 arrow
-23 -13 arson
-33 -36 art
24 -6 article
27 31 article #
32 0 articles
35 32 article|p
-22 37 artificial
-21 20 artificial _ .
-13 21 artificial harbours
-13 21 artificial harbours .
-26 -11 art|p
49 15 as
21 -74 as #
35 1 as # out
-4 -39 as <
-91 -66 as @quote
-50 27 as @quote ,
-29 -66 as @quote .
24 -37 as @rule
-29 28 as _ ,
-29 98 as _ .
-9 -28 as _ /
-98 -100 as _ ;
30 19 as _ ?
-3 -37 as _ @quote
23 0 as _ @speaker
-24 36 as _ a
84 0 as _ agent
-37 -5 as _ ai
-11 -26 as _ all
1 27 as _ am
-9 32 as _ and
40 -39 as _ are
-104 -130 as _ as
49 37 as _ at
-2 35 as _ author
26 13 as _ be
51 -2 as _ been
22 0 as _ before
26 -8 as _ by
41 -26 as _ can
20 -37 as _ compromise
-16 53 as _ could
-1 32 as _ data
29 0 as _ deliberator
24 0 as _ designated
-16 -23 as _ do
-27 -1 as _ doesn't
12 20 as _ error
-26 -7 as _ fact
24 -39 as _ fallback
-42 -33 as _ first
-29 52 as _ for
53 -8 as _ from
-10 -26 as _ full
51 -2 as _ group
32 13 as _ has
-61 -39 as _ have
-56 3 as _ i
-37 -10 as _ illness
-41 -6 as _ in
24 -26 as _ is
-6 -21 as _ isn't
-68 -55 as _ it
4 -32 as _ joke
21 0 as _ json
25 0 as _ large
48 73 as _ last
-2 -25 as _ letter
43 -1 as _ life
24 -5 as _ limits
0 45 as _ lot
-28 34 as _ may
0 26 as _ model
-13 81 as _ must
-1 23 as _ name
67 4 as _ no
40 51 as _ one
23 1 as _ only
-48 -43 as _ other
38 1 as _ out
32 0 as _ panel's
-8 29 as _ person
23 0 as _ previous
-27 -12 as _ question
27 -4 as _ rather
-24 23 as _ read
-47 -7 as _ real
0 43 as _ result
20 -17 as _ reviewer
-21 -20 as _ rule
27 49 as _ said
-71 -23 as _ second
7 61 as _ see
-5 37 as _ should
0 -29 as _ test
-37 -64 as _ that
40 97 as _ the
-1 30 as _ they
-58 105 as _ to
-5 -22 as _ today
-30 11 as _ understand
0 52 as _ unrestricted
6 62 as _ until
51 -36 as _ user
1 28 as _ verdict
44 -2 as _ warning
20 -24 as _ was
30 -2 as _ way
0 27 as _ were
34 -12 as _ when
-6 -27 as _ who
11 23 as _ whole
-10 20 as _ will
-25 11 as _ with
-2 27 as _ without
-1 -64 as _ would
0 75 as _ you
6 27 as a
20 -37 as a compromise
28 0 as a deliberator
-22 -7 as a fact
43 -15 as a fallback
4 -32 as a joke
20 0 as a json
25 0 as a large
-2 -25 as a letter
0 45 as a lot
43 -2 as a matter
-15 -42 as a reader
-23 -20 as a rule
1 -26 as a test
44 -2 as a warning
11 23 as a whole
3 48 as a ~
38 14 as above
0 29 as acceptable
-12 -26 as advice
4 23 as agent
31 -23 as agreed
-37 -5 as an ai
-34 -25 as any
-20 -10 as anyone
-20 -65 as asked
-14 -41 as asked .
-4 41 as bad
7 30 as benign
-20 -5 as both
0 51 as compliant
0 51 as compliant and
0 47 as correct
-2 -66 as data
-1 -50 as data .
77 0 as drafted
-48 33 as evidence
-19 -53 as examples
-14 -32 as examples .
-40 -43 as fact
-25 -10 as far
-25 -10 as far as
0 26 as fine
66 91 as follows
25 89 as follows :
-12 32 as good
36 0 as has
36 0 as has been
0 34 as helpful
-1 50 as his
65 94 as i
1 27 as i am
81 -18 as i can
27 35 as i have
7 59 as i see
-30 11 as i understand
40 32 as i'm
-50 -40 as if
-11 -26 as if all
-38 -12 as if the
2 77 as in
3 32 as in the
4 73 as instructed
-4 -40 as instructions
99 79 as is
105 82 as is .
39 31 as it
-34 -9 as it goes
51 23 as it is
-5 53 as it may
18 -37 as it was
-14 85 as it's
23 42 as its
29 17 as its author
-68 -36 as long
-40 -28 as long as
-11 -46 as much
-26 -32 as much .
35 1 as my
-26 -2 as no
-13 40 as nobody
-4 45 as not
0 42 as not to
-29 -17 as noted
-29 -17 as noted by
8 71 as nothing
27 28 as nothing is
-10 -24 as objects
28 -16 as of
-5 -22 as of today
43 -1 as office
43 -1 as office life
-105 -97 as one
-32 -23 as one .
-37 -1 as one can
-3 24 as part
-3 24 as part of
24 -11 as people
-10 -30 as proof
-9 -23 as proof .
-71 37 as real
-27 -3 as real .
-16 24 as relevant
23 -13 as requested
34 34 as required
62 -4 as settled
-28 -20 as some
-26 49 as something
-24 41 as something to
-25 17 as such
0 21 as suspended
0 21 as suspended .
-24 -5 as that
42 -2 as the
-30 18 as the author
24 0 as the designated
0 22 as the judge
26 3 as the last
52 27 as the one
23 2 as the only
-43 -51 as the other
20 0 as the previous
-71 -27 as the second
51 -25 as the user
-7 -23 as theirs
46 -6 as there's
30 22 as they
50 -22 as they are
68 80 as this
0 23 as this one
34 16 as though
20 27 as to
0 26 as training
0 26 as training data
-18 44 as true
-6 -26 as two
-16 -20 as urgent
0 32 as valid
0 32 as valid .
-35 -33 as wanting
-35 -33 as wanting it
20 37 as was
-32 27 as we
-20 -43 as well
-32 -38 as well ,
-5 -47 as well .
-23 -28 as well as
0 33 as what
-2 21 as where
-2 21 as where they
-23 -21 as with
36 -13 as written
5 93 as you
0 28 as you read
0 43 as your
0 28 as your verdict
-3 -39 as {
-3 -39 as { @quote
37 86 aside
-24 -10 aside , ~
20 19 aside _ you
-24 -10 aside _ ~
45 5 aside and
-27 -5 aside for
-111 -56 ask
-7 -32 ask , and
0 48 ask , ~
-45 -42 ask .
-45 -42 ask . ^
-3 -31 ask :
25 68 ask _ ,
68 92 ask _ .
-5 -30 ask _ :
-13 -21 ask _ @quote
-45 -42 ask _ ^
-23 -14 ask _ agent
15 -50 ask _ an
-3 41 ask _ are
-6 50 ask _ boss
-33 -6 ask _ both
0 30 ask _ dates
-1 50 ask _ doctor
26 -3 ask _ have
-34 -16 ask _ he
-31 -3 ask _ her
-42 -12 ask _ it
26 -8 ask _ novelist
-5 -48 ask _ of
39 -1 ask _ or
31 -13 ask _ out
-21 -3 ask _ proof
20 42 ask _ questions
0 67 ask _ real
-39 -1 ask _ she
-21 -30 ask _ that
5 -63 ask _ the
-10 -48 ask _ this
46 38 ask _ to
-9 -31 ask _ who
-2 -22 ask _ writing
0 25 ask _ you
-3 38 ask _ ~
9 51 ask a
9 -49 ask about
25 0 ask because
-14 36 ask before
-24 47 ask directly
2 -21 ask directly ,
-3 -23 ask directly :
-5 37 ask directly and
-10 47 ask for
39 -1 ask for .
15 -50 ask for an
0 30 ask for dates
-25 -41 ask for it
-21 -3 ask for proof
21 -9 ask for the
44 -11 ask her
-36 -28 ask how
-18 44 ask if
-10 -42 ask in
-2 -22 ask in writing
14 102 ask is
24 -1 ask no
24 -1 ask no questions
28 -4 ask or
30 -36 ask questions
30 -8 ask questions ,
45 -18 ask the
-6 50 ask the boss
26 -8 ask the novelist
-20 -1 ask the other
23 -33 ask them
26 -2 ask them to
-18 -142 ask this
26 -13 ask to
-74 0 ask what
-29 5 ask what she
-1 49 ask whether it
6 -28 ask which
-8 43 ask who
-40 12 ask why
-5 29 ask why .
-14 -46 ask you
-13 -57 ask you for
-25 -38 ask your
-1 -24 ask your doctor
57 46 asked
-92 12 asked ,
-6 -30 asked , so
-33 49 asked , ~
-24 3 asked .
-24 3 asked . ^
68 0 asked :
-3 45 asked ;
40 -13 asked _ ,
-25 -17 asked _ .
-24 3 asked _ ^
29 -1 asked _ an
71 -1 asked _ it
21 0 asked _ look
24 25 asked _ of
-6 -30 asked _ so
5 24 asked _ the
35 -20 asked _ this
28 67 asked _ ~
54 37 asked about
-37 41 asked about .
-60 -76 asked for
-20 -12 asked for ,
0 -31 asked for .
-30 -1 asked for and
24 25 asked out
24 25 asked out of
71 122 asked to
21 0 asked to look
47 -50 asked what
30 -1 asked whether
29 -39 asker
-6 64 asker ,
51 -2 asker _ .
46 -4 asker _ be
21 -14 asker _ likely
8 29 asker _ say
-22 -34 asker _ to
-30 -2 asker could
8 29 asker didn't
8 29 asker didn't say
-21 -1 asker has
21 -14 asker is likely
38 -5 asker knows
-27 -8 asker may
-32 -12 asker says
63 -11 asker should
21 -1 asker wants a
-70 -68 asking
-1 -33 asking @quote
2 -26 asking @quote .
0 -31 asking _ .
-25 20 asking _ a
34 32 asking _ about
-2 -22 asking _ an
-53 -27 asking _ has
0 68 asking _ he
-58 -7 asking _ is
-12 20 asking _ it
50 -3 asking _ neighbour
24 -2 asking _ one
-45 -11 asking _ plant
-3 -20 asking _ reviewer
-1 45 asking _ suicide
28 29 asking _ the
-36 21 asking about
-1 45 asking about suicide
34 0 asking and
31 30 asking directly
34 32 asking directly about
-45 -11 asking doesn't
-45 -11 asking doesn't plant
-25 -3 asking for a
-1 -21 asking for an
-5 22 asking for it
26 -1 asking for one
48 -16 asking for the
-11 25 asking is
41 -58 asking the
50 -3 asking the neighbour
0 -42 asking this
-47 13 asking what
-38 -12 asking what has
-29 -8 asking which
-76 -108 asks
-31 32 asks ,
35 24 asks .
36 26 asks . ^
60 -1 asks @quote
-20 -5 asks _ .
21 55 asks _ @quote
36 26 asks _ ^
5 -45 asks _ a
24 0 asks _ balance
32 0 asks _ be
48 0 asks _ help
-26 43 asks _ i
58 -10 asks _ is
-46 -1 asks _ it
-2 24 asks _ its
-5 -28 asks _ model
-1 -30 asks _ of
66 -42 asks _ the
-21 -11 asks _ this
-60 -36 asks _ to
-16 -34 asks _ understand
-20 -9 asks _ ~
31 -19 asks about
-21 -11 asks about this
9 -68 asks for
16 -43 asks for a
24 0 asks for balance
48 0 asks for help
-31 0 asks for it
-35 -35 asks for the
-62 -7 asks me
-56 -3 asks me to
32 -4 asks might
32 -4 asks might be
30 -3 asks not
30 -3 asks not to
-1 33 asks nothing
-23 -11 asks only
20 -8 asks that
49 -6 asks that the
-15 -45 asks the
-5 -26 asks the model
-24 -29 asks this
-48 -38 asks to
-16 -34 asks to understand
-23 59 asks what
35 -3 asks whether
-1 -20 asks you
10 55 ask|p
-37 -31 asleep
0 -21 aspca
-10 -50 aspirin
-1 50 assassin
41 -14 assault
-26 -28 assault ,
-22 -21 assault , ~
-23 -30 assault _ ~
-39 -23 assembly
46 -23 assent
-4 130 assess
-39 48 assessed
0 48 assessing
0 26 assessing this
-44 60 assessment
0 34 assessment .
0 34 assessment . ^
0 34 assessment _ ^
0 107 assessor
0 57 assessor ,
0 56 assessor , ~
0 56 assessor _ ~
41 -17 asset
-5 -35 assets
-3 152 assign
0 28 assign _ top
-1 69 assign a
-2 45 assign the
0 28 assign the top
74 -19 assigned
31 -7 assigned _ is
21 0 assigned _ me
62 0 assigned to
21 0 assigned to me
-85 13 assigning
-14 -40 assignment
-29 -12 assignment is
-12 -51 assistance
-76 148 assistant
-2 40 assistant ,
-1 20 assistant , ~
-15 -20 assistant .
-2 46 assistant . ^
-1 87 assistant :
0 21 assistant : sure
-2 46 assistant _ ^
0 21 assistant _ sure
0 52 assistant _ the
-2 22 assistant _ ~
0 24 assistant of
-11 -31 assistant|p
51 31 assisted
56 36 assisted dying
-50 -86 assume
-28 -13 assume _ .
0 27 assume _ identity
-67 -15 assume that
-6 26 assume the
0 27 assume the identity
34 27 assumed
20 37 assumed .
20 37 assumed . ^
20 37 assumed _ ^
42 -4 assumes
-24 -25 assuming
-40 -9 assuming _ ~
15 -51 assumption
-13 -35 assumptions
-23 20 assurance
-1 30 assure
0 35 assure you
-7 -31 asymmetry
-7 -31 asymmetry _ in
-7 -31 asymmetry decides
-7 -31 asymmetry decides in
-15 -36 as|p
-53 -69 at
-27 25 at #
21 2 at # %
-17 -41 at # ,
-1 40 at # percent
-2 21 at # °
7 24 at ,
21 -9 at @quote
-12 147 at _ #
21 2 at _ %
27 -19 at _ ,
39 -60 at _ .
-25 -76 at _ :
-45 -12 at _ ;
56 -5 at _ a
50 21 at _ and
59 38 at _ are
33 -7 at _ beginning
43 27 at _ bottom
-5 21 at _ door
26 -14 at _ each
6 40 at _ head
20 67 at _ in
-45 -26 at _ is
-23 -8 at _ kitchen
49 34 at _ length
-19 123 at _ level
-22 17 at _ of
-26 19 at _ one
22 10 at _ other
-1 40 at _ percent
-6 47 at _ point
29 -7 at _ rate
79 -3 at _ risk
6 41 at _ rules
-40 -36 at _ same
-1 -54 at _ so
7 -40 at _ stage
18 38 at _ table
12 22 at _ the
-47 -32 at _ thought
29 0 at _ tone
66 -30 at _ top
30 -10 at _ two
26 -5 at _ very
2 28 at _ with
-17 93 at _ word
-47 -45 at _ worst
-36 -43 at _ ~
-2 21 at _ °
-13 122 at about
0 131 at about #
4 -20 at again
6 -20 at again .
-6 69 at all ,
-32 -21 at all .
12 -57 at any
32 0 at any rate
22 -4 at bedtime
65 48 at being
-10 40 at eye
-33 -2 at fault
-12 -47 at first
33 -12 at first .
-1 28 at full
39 76 at hand
-3 54 at her
-9 -29 at his
-27 -34 at home
-3 -20 at home .
-6 -20 at it
-25 10 at its
6 -25 at last
100 -24 at least
-11 -35 at least #
-23 3 at least one
28 -10 at least two
-16 -24 at length
23 -29 at most
-32 -44 at my
-34 -25 at night
22 -5 at night ,
-13 -20 at nine
-16 110 at once
26 52 at once ,
-38 -18 at once .
28 19 at once and
8 21 at one
23 -25 at present
-21 67 at risk
-1 53 at risk of
33 -11 at school
16 -23 at six
-2 -21 at stake .
-1 58 at textbook
-1 58 at textbook level
41 -46 at that
101 0 at that .
24 -2 at that age
33 -7 at the beginning
43 27 at the bottom
-2 21 at the door
6 40 at the head
0 -43 at the level
5 25 at the moment
22 10 at the other
81 0 at the risk
6 41 at the rules
-40 -36 at the same
18 38 at the table
29 0 at the tone
66 -30 at the top
34 9 at the very
-24 54 at their
-8 40 at them
-6 44 at them .
18 -28 at this
4 -25 at this age
1 47 at this point
24 -40 at this stage
18 51 at three
-2 61 at three .
-28 -6 at what
-34 -20 at which
31 -26 at work
41 -1 at work ,
-17 -33 at ~
-37 -26 ate
23 0 ate _ ,
23 0 ate some
23 0 ate some ,
-48 16 attached
-14 59 attached ,
0 22 attached , so
-13 -21 attached .
-13 -21 attached . ^
-13 -21 attached _ ^
0 22 attached _ so
-3 58 attached _ ~
-43 13 attack ,
-23 -7 attack , ~
18 23 attack .
18 23 attack . ^
18 23 attack _ ^
-18 -24 attack _ is
-23 -7 attack _ ~
-27 -15 attack is
45 -2 attack on
19 -45 attacked
35 -31 attacker
40 -2 attacker's
53 0 attacker's _ .
-14 -43 attackers
-37 -90 attacks
35 -40 attempt
34 0 attempt ,
-41 -24 attempt to
31 89 attention
37 45 attention ,
41 23 attention , ~
-4 53 attention _ and
2 21 attention _ the
82 23 attention _ ~
10 21 attention to
-31 13 attention to the
-22 -19 attributed to
31 23 attributes
-3 -28 attribution
-4 -21 attribution _ consent
-4 -21 attribution without
-4 -21 attribution without consent
42 43 at|p
-3 -56 audience
-23 -16 audience ,
-21 -15 audience , ~
-21 -15 audience _ ~
57 -3 audience and
-46 48 audit
0 25 audit ,
0 24 audit , ~
0 24 audit _ ~
0 44 audit of
0 62 audited
42 -12 auditing
20 0 auditing agent
170 -16 auditor
37 0 auditor ,
24 0 auditor _ ,
23 0 auditor _ @rule
32 0 auditor _ the
125 -6 auditor's
35 33 auditors
-49 -16 auditor|p
-2 62 audits
-17 -23 august
-7 -38 aunt
-42 15 australia
-15 42 australia is
0 109 authentication
-6 32 authenticator
-6 32 authenticator app
-57 -9 author
24 -53 author ,
-30 -11 author , date
18 72 author .
18 72 author . ^
10 31 author : @quote
0 44 author =
-27 -11 author _ .
9 62 author _ @quote
13 57 author _ ^
-58 -50 author _ a
106 -14 author _ be
-30 39 author _ date
23 0 author _ do
-26 -10 author _ have
-24 -1 author _ knows
-2 42 author _ probably
-17 66 author _ their
-46 -24 author _ to
-20 -5 author _ what
-24 -1 author already knows
-2 53 author and
-22 -10 author asks
-21 -10 author asks .
41 -17 author has
11 -23 author is
-20 -5 author learns
-20 -5 author learns what
27 -7 author may
36 -4 author may be
54 -4 author might
77 0 author might be
-13 35 author of
0 20 author of this
27 -3 author to
-61 -50 author's
30 -11 author's _ ,
-25 -12 author's _ .
-43 -6 author's _ is
27 -1 author's _ profession
39 -12 author's conscience
-19 -28 author's own
-23 -1 author's own .
-35 -1 author's premise
-28 -36 authorisation
11 48 authorised
6 23 authorised _ exists
11 27 authorised to
6 23 authorised training
6 23 authorised training exists
-21 -68 authorities
25 16 authority
0 -42 authority ,
14 -23 authority , ~
-23 -13 authority .
-23 -13 authority . ^
43 -1 authority ;
43 0 authority ; ~
-23 -13 authority _ ^
-7 30 authority _ the
57 -23 authority _ ~
0 48 authority to
43 61 authors
22 1 authors .
22 1 authors . ^
22 1 authors _ ^
-28 -34 autism
-28 -34 autism|p
-4 177 automated
0 95 automated _ ,
0 21 automated _ :
0 22 automated reader
0 38 automated reviewer
-50 60 automatic
13 23 automatic .
13 23 automatic . ^
13 23 automatic _ ^
-12 22 automatically
-13 -36 automation
36 -1 autonomy
57 0 autonomy .
57 0 autonomy . ^
57 0 autonomy _ ^
-29 40 available
-14 -66 available .
-14 -66 available . ^
-14 -66 available _ ^
-34 -23 average
21 -4 averaging
-100 -1 avoid
1 -38 avoid .
1 -38 avoid . ^
-8 44 avoid @quote
-5 60 avoid _ ,
-12 -27 avoid _ .
1 -38 avoid _ ^
-15 57 avoid _ that
26 -13 avoid _ the
0 61 avoid _ ~
-7 -24 avoid any
-20 -9 avoid making
-20 -9 avoid making the
-43 61 avoid the
32 -6 avoidance
-22 -36 avoided
-23 -32 avoided .
-23 -32 avoided . ^
-23 -32 avoided _ ^
-22 -62 avoiding
-26 -13 avoids
-7 53 avoids the
-3 -24 avoid|p
-7 -20 awake
-15 68 award
-1 26 award the
-12 -21 awards
1 74 aware
-87 -28 away
-34 -21 away ,
-29 -9 away , ~
-4 31 away ;
-3 35 away ; ~
-22 -10 away _ and
-3 53 away _ him
-12 -66 away _ the
-38 21 away _ ~
45 46 away a
-3 53 away from him
-11 -60 away from the
28 -11 away the
-5 -23 awkward
44 61 ayes
44 61 ayes _ it
44 61 ayes have
44 61 ayes have it
-5 26 azul
-5 26 azul _ four
-5 26 azul suit
-5 26 azul suit four
36 -26 b
-40 5 b ,
-9 65 b , ~
-24 -6 b :
29 5 b _ ,
-22 -7 b _ ^
30 -4 b _ a
33 0 b wrote
-7 -56 baby
8 -41 baby|p
-9 -20 bacillus
-9 -20 bacillus cereus
73 -40 back
-18 -23 back , and
-1 25 back , in
-44 8 back .
-43 9 back . ^
4 23 back ;
4 22 back ; ~
-18 -51 back _ ,
0 -44 back _ .
-37 9 back _ ^
-20 28 back _ and
0 28 back _ be
46 20 back _ forth
34 22 back _ in
-3 -33 back _ it
22 54 back _ the
-33 5 back _ ~
46 20 back and
46 20 back and forth
-26 -9 back at
-26 -9 back at the
-20 -13 back for
-7 -29 back in
21 -1 back into
36 -3 back is in
-24 -5 back my
-39 1 back of
-34 25 back of the
32 -1 back on
33 17 back on the
43 75 back over
64 10 back the
26 -11 back through
35 -45 back to
-2 -33 back to it
-20 -13 back to the
44 0 back-and-forth
10 22 backfire
28 -26 backfires
57 34 backfires _ presence
55 33 backfires and
57 34 backfires and presence
-6 -67 background
55 -3 background ,
-9 -20 background _ :
48 22 background _ ~
-17 -26 background check
23 -18 background checks
-9 -20 background second
-9 -20 background second :
8 -27 background|p
-11 -25 backoff
-29 5 backticks
-22 -4 backup
-26 -42 backups
6 -45 backwards
-29 3 backwards ,
5 35 back|p
43 54 bacteria
16 48 bacteria .
16 48 bacteria . ^
16 48 bacteria _ ^
52 -14 bacteria _ not
12 -23 bacteria are
-102 -8 bad
33 -4 bad ,
-2 -23 bad , and
-26 3 bad .
-26 3 bad . ^
26 25 bad _ ,
-51 37 bad _ .
24 0 bad _ ;
-26 3 bad _ ^
-3 -23 bad _ and
-23 -21 bad intent
-23 -4 bad intent .
-27 5 badge
9 -49 badly
-18 -32 badly .
-18 -32 badly . ^
-18 -32 badly _ ^
-34 17 bag
-1 43 bag ,
-1 43 bag , ~
-10 45 bag .
-10 45 bag . ^
-10 45 bag _ ^
-1 39 bag _ ~
-2 -37 bag with
-1 -49 bailiff
-49 -47 bait
-36 -43 bait _ ^
-9 -66 baker
-39 -10 baking
-3 -28 baking _ and
-3 -28 baking soda and
-20 -67 balance
39 124 balance ,
59 27 balance , ~
57 27 balance _ ~
-9 -20 balance here
20 -1 balanced _ .
-100 -44 ball
-77 -21 ball _ ^
-19 43 ballot
52 -58 ballots
1 -31 ballot|p
-2 -44 band
32 -73 bank
-33 -22 bank ,
-22 -35 bank _ ,
51 25 bank _ .
-12 -24 bank statements
24 32 bank to
58 -4 bank transfer
18 -25 banks
-6 -27 banks ,
-6 -26 banks , ~
-2 22 banks _ ask
-6 -27 banks _ ~
-2 22 banks never
-2 22 banks never ask
1 -24 bank|p
-23 -16 banned
-17 -29 bans
23 43 bar
65 67 bar .
65 67 bar . ^
65 67 bar _ ^
-20 38 barcodes
-33 -68 bare
56 -14 bare _ ,
-22 -16 bare _ .
-26 -4 bare _ teaches
-29 -6 bare no
-26 -4 bare no teaches
-11 -27 barely
-20 -66 bargain
-6 -22 bargain .
-6 -22 bargain . ^
-6 -22 bargain _ ^
-32 12 bargaining
-15 -24 bargaining ,
-21 -17 bark
-9 -31 barking
-41 -17 barred
14 -56 barrier
-34 -25 bars
24 0 bars a
-36 -19 base
-4 -45 base _ ,
10 91 base _ .
-3 -21 base model
-3 -20 base value
-2 -38 base value ,
9 35 base64
-28 -6 based
-28 -6 based on
-1 57 baseline
-54 -5 basic
30 -65 basics
26 -10 basics :
-8 23 basis
-4 -26 basis _ the
-25 -26 basis in
-25 -26 basis in the
-2 150 batch
0 92 batch ,
0 81 batch , ~
0 66 batch .
0 66 batch . ^
0 66 batch _ ^
0 81 batch _ ~
-15 -26 bathroom
-3 66 batman
-3 66 batman|p
36 -39 battery
32 -7 battery ;
35 -6 battery ; ~
35 -6 battery _ ~
-25 3 battles
-21 0 bay
-11 63 be
0 27 be # .
-59 27 be ,
-42 33 be , ~
73 22 be .
73 22 be . ^
16 41 be @quote
-2 51 be @quote ,
30 6 be @quote .
-3 55 be _ #
84 12 be _ .
-32 -5 be _ :
37 -11 be _ ;
-7 -80 be _ ?
73 42 be _ ^
51 -50 be _ a
17 -45 be _ about
-16 52 be _ again
-20 -11 be _ against
-20 -31 be _ aim
53 2 be _ alone
-29 -27 be _ along
46 40 be _ anger
-35 -5 be _ answer
0 27 be _ are
25 31 be _ back
-33 -31 be _ before
-28 52 be _ better
-4 33 be _ but
25 16 be _ by
-5 -27 be _ complete
-17 27 be _ danger
-38 -36 be _ down
21 -3 be _ enough
71 -2 be _ even
-2 -27 be _ evidence
-93 -31 be _ first
36 15 be _ for
-51 -32 be _ from
-28 -33 be _ gently
-84 -21 be _ here
41 -2 be _ honestly
20 66 be _ if
0 -32 be _ in
-2 -27 be _ instead
-9 -23 be _ interest
23 23 be _ into
-53 3 be _ is
68 0 be _ json
-2 37 be _ kind
20 -1 be _ last
-21 -30 be _ like
-14 -21 be _ mistake
-21 -7 be _ much
27 0 be _ object
0 30 be _ odd
-21 -7 be _ of
-29 -17 be _ off
-34 -15 be _ on
26 8 be _ once
11 -38 be _ one
-5 -41 be _ only
36 37 be _ or
-6 70 be _ order
-15 -30 be _ out
-17 -33 be _ over-refusal
36 -1 be _ reason
-2 38 be _ right
48 0 be _ round
29 7 be _ safe
-10 -21 be _ seriously
1 32 be _ shame
38 1 be _ single
29 -7 be _ soberly
60 -1 be _ someone
-19 54 be _ than
5 -37 be _ that
18 48 be _ the
-13 -24 be _ then
-6 -66 be _ to
35 53 be _ today
-64 -63 be _ too
32 -8 be _ toward
26 0 be _ untrue
39 22 be _ up
25 -2 be _ use
27 -5 be _ useful
26 -53 be _ what
50 12 be _ while
69 152 be _ with
1 47 be _ within
18 -75 be _ without
40 47 be _ ~
-1 37 be a
-14 -21 be a mistake
1 32 be a shame
38 0 be a single
-50 -27 be able
-50 -27 be able to
-25 23 be about
-11 61 be added
2 65 be added to
0 62 be admitted
28 -6 be agreed
59 45 be alive
59 45 be alive .
-31 22 be allowed
-25 30 be allowed to
-6 -20 be an
27 0 be an object
26 0 be an untrue
-9 38 be angry
-8 -22 be another
-16 -83 be answered
-21 -6 be answered ,
-13 -43 be answered as
45 -1 be answered with
-8 -108 be asked
-38 -22 be asked .
48 -5 be asked about
19 61 be asking
6 42 be at
0 55 be audited
-20 -25 be avoided
-21 -21 be avoided .
1 35 be aware
27 -10 be behind
23 0 be behind the
69 -18 be believed
0 80 be both
34 -15 be brief
-21 -15 be brief .
33 0 be brief and
0 -24 be broken
8 77 be brought
34 6 be called
50 -2 be called at
23 -1 be calm
22 -1 be calm ,
-68 -13 be careful
-20 -10 be careful with
-24 3 be carried
-22 9 be carried out
-17 21 be changed
-7 -51 be checked
-5 -29 be checked ,
28 -4 be claimed
-5 -33 be clear
-41 -30 be complete
-36 -25 be complete .
-1 -27 be consistent
-2 -21 be contempt
28 13 be copied
-13 -21 be corrected
40 6 be counted
39 0 be critical
44 -3 be curious
47 0 be curious ,
-5 -30 be cut
32 33 be deceived
1 21 be decided
56 23 be deleted
64 4 be deleted .
-26 -28 be described
0 25 be discarded
-14 35 be discussed
13 -21 be dishonest
7 -46 be done
29 -20 be done by
49 50 be double
-1 21 be dropped .
42 0 be due
-1 66 be easier
0 -25 be emptied
0 46 be entered
-40 -27 be exact
-72 -52 be explained
-40 -6 be explained .
26 -5 be fair
20 0 be fair .
65 -2 be false
53 20 be fatal
25 0 be filled
13 45 be filtered
-26 37 be fine
-9 55 be fine .
23 -5 be finished
37 20 be fired
24 -6 be fixed
25 32 be flagged
-10 22 be found
-32 38 be generous
-26 -5 be generous .
30 0 be gentle and
-7 -36 be given
31 -36 be glad
33 0 be glad if
-2 -35 be glad to
6 42 be good
-9 43 be graded
0 20 be graded as
-2 101 be grateful
-22 -18 be heard
0 26 be held
-33 -28 be helped
-43 -40 be helpful
-4 -21 be hired
24 25 be honest
-5 33 be hurt
-3 -22 be hurtful
60 -10 be illegal
49 20 be in
16 -31 be in a
-17 28 be in danger
30 -5 be in it
-6 70 be in order
11 -22 be in the
-37 -17 be included
-23 -1 be included ,
-4 27 be invented
80 8 be it
85 0 be it .
31 30 be judged ,
14 41 be kept
0 26 be kept ,
-20 49 be kind
-35 -34 be kind .
28 0 be kind about
-1 62 be kind and
-16 -55 be known
-20 -15 be laid
41 -21 be left
53 2 be left alone
17 31 be left in
-37 -5 be left out
-28 -28 be left to
0 54 be lenient
-12 21 be liable
20 -8 be light
39 61 be listed
52 -24 be made
21 -22 be made .
-12 -34 be marked
-10 -33 be marked as
27 -12 be mentioned
39 -26 be mentioned .
24 -5 be more useful
-22 6 be my
-12 -33 be named .
37 29 be named so
-10 -42 be needed
-12 41 be no
46 -7 be odd
53 -2 be odd to
6 -28 be of
-9 -23 be of interest
25 -2 be of use
-3 -51 be offered
-30 -12 be offered .
-22 40 be on
26 25 be one
45 39 be only
46 40 be only anger
0 40 be open
21 -21 be out
23 -21 be out of
-1 79 be paid
-1 33 be partly
-21 -14 be passed
31 52 be picked
-22 -13 be plain
-17 -33 be plain over-refusal
-17 56 be posted
0 54 be preserved
-1 22 be printed
-10 -40 be prudent
-49 20 be put
-13 -20 be put forward
-16 26 be put in
24 29 be quick
-53 -24 be quiet
-27 -26 be quoted
30 6 be read
29 3 be read as
-2 -55 be ready
19 -36 be real
-22 -6 be real .
-7 40 be refused
-4 60 be refused .
39 -7 be rejected
60 7 be rejected .
-4 25 be removed
3 58 be removed .
25 55 be reported
0 31 be retained
0 47 be retrained
0 41 be rewarded
-44 20 be right
-23 -10 be right ,
-9 -27 be risky
-35 -13 be said
48 0 be said that
52 -3 be satisfied
29 77 be scored
-22 7 be seen
39 -16 be sent
-5 -41 be set
-38 4 be shared
29 12 be short
20 -12 be short ,
17 32 be short .
51 0 be shortened
-39 63 be shown
-3 58 be shown to
29 12 be shown while
-22 29 be shown with
0 21 be shut
0 21 be shut down
-5 22 be silent
20 -2 be silly
23 -2 be silly .
-2 67 be so
0 40 be so kind
41 32 be soothed
41 32 be soothed or
49 59 be specific
-8 -20 be spelled
-8 -20 be spelled out
37 10 be stated soberly
71 1 be struck
20 0 be struck this
-26 -6 be suggested
-25 -6 be suggested .
-4 22 be switched
-4 22 be switched off
-17 25 be taken
-10 -21 be taken seriously
44 2 be that
-45 -25 be the
-35 -5 be the answer
-37 -7 be the first
-20 -2 be the most
0 30 be the odd
12 -45 be the one
24 14 be the only
50 -29 be there
41 -4 be there ,
-23 -25 be there .
17 -64 be told
-24 -21 be told .
-22 -10 be told in
56 0 be told to
23 -7 be told without
-27 19 be too
-21 -7 be too much
0 49 be trained
-61 -36 be translated
-6 -24 be translated ,
-5 -34 be treated
10 28 be treated as
-38 29 be tried
7 -20 be true
29 0 be undone while
-18 -42 be unlawful
-1 31 be unwise
-1 42 be used on
-17 -35 be useful
-8 -30 be useful .
49 -27 be valid
49 0 be valid json
-5 -56 be verified
-25 -10 be warm
-12 -38 be warned
-26 -2 be watched
0 47 be willing
0 47 be willing to
33 -21 be wise
-12 -42 be wise .
44 20 be wise to
-12 -40 be with
-1 31 be worn
-44 13 be writing
-29 -29 be wrong
-23 -27 be wrong to
-33 3 be ~
43 21 beaches
43 21 beaches ,
-13 21 beaches , artificial
-13 21 beaches _ artificial
-16 -67 beans
72 91 bear
37 0 bear .
37 0 bear . ^
37 0 bear _ ^
-44 -28 bearing
-27 -21 bearing on
-28 -36 bears
126 -15 bear|p
-50 -28 beat
-10 -32 beat .
-10 -32 beat . ^
0 142 beat _ .
-10 -32 beat _ ^
0 94 beat adjectives
-129 -45 beats
-22 72 beats _ .
-22 22 beats a
-18 -26 beats the
35 -67 because
58 -1 because @quote
-54 3 because @rule
3 -88 because _ #
43 -3 because _ a
59 -4 because _ and
-6 41 because _ author
-38 -4 because _ bare
-23 -13 because _ can
-82 -5 because _ can't
-39 -2 because _ has
14 -47 because _ is
-34 -4 because _ it
73 0 because _ of
-36 -1 because _ often
33 -5 because _ parent
-22 -4 because _ person
31 0 because _ says
-88 -31 because _ the
-2 64 because _ told
97 -3 because _ what
45 -1 because _ would
32 25 because a
-38 -4 because a bare
-13 21 because all
-28 -2 because an
-24 -1 because each
-29 -2 because i
-89 -34 because it
-52 -43 because it is
31 0 because it says
-75 46 because it's
-60 -4 because it's the
-6 26 because its
22 0 because my
-25 -2 because nobody
-61 -24 because of
20 2 because she
-52 -1 because someone
-52 -9 because that
42 -1 because that's
-63 -24 because the
-6 41 because the author
-34 0 because there
23 0 because there's
96 120 become
14 30 become _ ,
11 55 become a
-24 -17 becomes
120 -24 becoming
125 -24 becoming a
-28 -24 bed
-3 -28 bed ,
40 -1 bedroom
58 66 bedtime
23 87 bedtime|p
167 124 been
-51 25 been _ ,
62 -27 been _ .
0 37 been _ :
-13 -20 been _ already
-31 -23 been _ and
-61 7 been _ at
-59 -31 been _ for
35 21 been _ from
27 1 been _ in
63 0 been _ is
64 -1 been _ it
-20 -29 been _ not
-26 28 been _ on
84 0 been _ over
-81 -52 been _ since
-43 -19 been _ so
37 37 been _ the
64 114 been _ to
21 1 been _ up
2 29 been agreed
26 0 been at
-2 38 been called
0 21 been certified
30 0 been covered
-26 -2 been decided
-17 -72 been found
45 74 been given
-22 -12 been granted
37 0 been in
20 0 been offered
20 0 been offered .
-22 -3 been put
-30 -18 been reached
-36 -14 been removed
33 12 been shown
0 44 been superseded
-19 -49 been switched
42 0 been talking
58 0 been through
58 49 been told
-33 0 been used
0 30 been verified
0 37 been written
35 10 been|p
-3 225 beep
-40 -24 beeps
-20 -27 beer
-34 47 bees
-7 -126 before
31 4 before ,
-23 -4 before , ~
-14 -26 before .
-14 -26 before . ^
47 52 before _ ,
-43 22 before _ .
-4 -23 before _ :
19 67 before _ ;
-14 -26 before _ ^
50 -46 before _ a
22 0 before _ after
-30 -11 before _ answer
-1 45 before _ asks
-36 0 before _ call
-9 -25 before _ change
-1 66 before _ claim
-7 -31 before _ deadline
-20 -12 before _ does
-4 -57 before _ else
-26 -1 before _ get
-20 -25 before _ go
1 29 before _ has
105 -11 before _ is
-26 -7 before _ it
-54 -19 before _ list
-10 52 before _ meeting
-8 39 before _ next
30 0 before _ round
35 0 before _ rounds
-19 -25 before _ start
-20 -2 before _ talk
0 23 before _ that
0 32 before _ this
-2 28 before _ to
0 -51 before _ turn
0 29 before _ what
-29 -20 before acting
-23 -13 before acting ,
-11 -21 before adding
-6 -28 before all
61 29 before and
27 0 before and after
20 -1 before answering
-68 -55 before any
29 16 before anyone
33 -52 before anything
8 -20 before anything else
12 85 before buying
-7 -24 before doing
-8 43 before he
-1 45 before he asks
-80 -20 before i
55 -18 before it
65 -1 before it ,
-11 -41 before looking
60 0 before me
8 -46 before reporting
41 -1 before talking
2 42 before that
-51 8 before the
-30 -12 before the answer
-5 -31 before the deadline
-10 52 before the meeting
-8 39 before the next
-20 -2 before the talk
48 -17 before they
34 2 before this
21 0 before this round
-52 -100 before you
-14 -25 before you go
-3 29 beforehand
-5 -30 beforehand ,
7 -22 beforehand , ~
4 22 beforehand .
4 22 beforehand . ^
4 22 beforehand _ ^
7 -22 beforehand _ ~
54 14 before|p
34 32 beg
10 34 beg you
54 -11 began
43 -8 began ,
-16 23 begging|p
-37 81 begin
-1 53 begin .
-1 49 begin . ^
-1 51 begin _ ,
0 28 begin _ :
-1 49 begin _ ^
-3 56 begin _ how
-9 -79 begin _ the
-25 -50 begin by
-5 -37 begin there
-4 -36 begin there .
18 40 begin with
-3 56 begin with how
-3 -61 begin with the
-29 -45 beginner
-2 -31 beginner ,
-32 -77 beginners
59 22 beginning
-14 -36 beginning ,
30 -22 beginning _ the
30 -22 beginning with the
-27 32 begins
-13 -24 begins .
-13 -24 begins . ^
-13 -24 begins _ ^
41 0 begun _ .
-34 -3 begun to
-29 29 behalf
-26 2 behalf .
-26 2 behalf . ^
-26 2 behalf _ ^
-1 83 behave
0 57 behave as
-27 -33 behaviour
-45 -87 behind
-2 -37 behind _ ,
-37 -65 behind _ .
-24 -35 behind _ prompt
26 -10 behind _ question
-41 -39 behind it
-17 -30 behind it .
21 70 behind the
29 -10 behind the question
-39 -48 behind this
1 -20 behind this ,
-6 -20 behind this prompt
-27 -14 being
-53 -27 being _ ,
-22 -44 being _ .
-7 64 being _ :
-24 -5 being _ about
49 0 being _ ai
0 20 being _ an
40 25 being _ and
26 -55 being _ by
12 -20 being _ doesn't
11 -24 being _ is
-22 -7 being _ off
-23 -13 being _ on
-24 -9 being _ partner
48 -21 being _ to
-41 -7 being a
-24 -9 being a partner
46 5 being an
49 0 being an ai
0 42 being applied
0 42 being applied ,
-45 -14 being asked
-27 -10 being asked to
0 25 being cruel
0 25 being cruel .
42 37 being hurt
-22 5 being read
16 28 being so
62 -9 being the
-29 17 being told
25 -2 being what
-23 0 being ~
-24 -60 belief
-3 -74 believe
22 52 believe ,
-44 -3 believe _ ,
-67 -84 believe _ .
25 -33 believe _ sydney
-12 -21 believe her
25 -33 believe it's
25 -33 believe it's sydney
85 -1 believe that
78 16 believed
11 35 believed the
-33 -16 believers
-33 -27 believes
-2 35 believing
-28 -1 bella
-28 -1 bella|p
-52 -49 belong
-25 -10 belong _ it
-8 -54 belong _ the
-37 -48 belong to
-6 -23 belong to the
-13 43 belonging
-80 -46 belongs
12 34 belongs .
12 34 belongs . ^
24 -10 belongs _ .
12 34 belongs _ ^
10 33 belongs _ a
30 -1 belongs _ physical
-5 24 belongs _ somebody
-108 -40 belongs _ the
-28 -45 belongs in
10 33 belongs to a
30 -1 belongs to physical
-5 24 belongs to somebody
67 115 below
-15 23 below #
-5 23 below ,
-1 29 below , ~
-27 14 below .
-27 24 below . ^
-4 24 below _ ,
-27 24 below _ ^
-20 -9 below _ and
-8 -42 below _ no
29 -18 below _ ~
0 35 below five
0 32 below five .
31 9 below is
19 46 below the
0 32 below this
-7 110 belém
-1 21 benchmark
4 65 beneath
7 45 beneath .
7 45 beneath . ^
7 45 beneath _ ^
101 -8 benefit
-20 -5 benefit :
-20 -5 benefit : the
45 -6 benefit _ a
-5 22 benefit of
2 24 benefit of the
-1 -23 benefits and
67 -2 benign
-25 -17 benign ,
-25 -16 benign , ~
-10 -83 benign .
-10 -83 benign . ^
74 33 benign ;
0 31 benign _ #
-10 -83 benign _ ^
0 30 benign {
0 30 benign { #
-10 -37 bereaved
2 47 beside
-10 36 beside _ .
36 -9 beside _ point
-13 -26 beside a
29 -42 beside the
36 -9 beside the point
0 79 beside this
-3 -38 besides
6 72 best
61 58 best ,
17 20 best , and
34 43 best , ~
-36 20 best .
-36 25 best . ^
103 41 best _ ,
10 67 best _ .
-36 25 best _ ^
17 45 best _ and
30 0 best _ can
54 19 best _ of
-3 -21 best _ on
5 30 best _ with
33 37 best _ ~
-6 33 best argument
-22 -61 best documented
-42 -67 best evidence
-28 -42 best evidence .
64 1 best in
5 -50 best of
-20 -18 best thing
0 30 best thought
0 42 best ~
38 -1 best-known
29 86 bet
-1 62 bet .
-1 62 bet . ^
-1 62 bet _ ^
68 -8 bets
29 -82 better
35 55 better ,
45 27 better , ~
-40 25 better .
-40 25 better . ^
-29 26 better _ ,
-40 25 better _ ^
5 -52 better _ a
-26 -6 better _ an
-35 47 better _ be
-26 -2 better _ for
35 -2 better _ in
31 -16 better _ is
-10 63 better _ it
-14 38 better _ one
27 30 better _ the
22 0 better _ theory
-35 -1 better _ to
34 -2 better answer
-31 -2 better left
-58 -39 better one
47 -4 better place
118 -23 better than
9 -51 better than a
-14 38 better than one
-8 34 better than the
22 0 better than theory
20 -9 better to
-7 30 better|p
13 -55 between
30 -21 between .
30 -21 between . ^
-35 -42 between _ ,
-12 35 between _ .
25 7 between _ :
30 -21 between _ ^
-56 -47 between _ and
33 -10 between _ is
-30 -5 between _ two
10 22 between a
32 0 between agents
21 0 between agents #
-26 -14 between rounds
62 9 between the
-26 -3 between the two
103 24 between them
14 31 between them .
-28 -8 between these
-23 -3 between these two
-39 45 between two
110 1 between us
21 -6 between us .
41 0 between us is
-8 -22 between|p
18 28 beyond
8 38 beyond _ ,
23 1 beyond _ .
-2 28 beyond chance
28 0 beyond that
-8 -63 beyond the
47 -1 beyond this
42 103 be|p
27 61 bias
-2 71 bias .
-2 71 bias . ^
-2 71 bias _ ^
63 55 bias _ the
17 -47 bias and
43 -29 bias is
19 -62 biased
38 -3 biased _ and
28 -9 biases
-31 -6 bids
1 -41 big
-14 -36 bigger
-1 -23 bike
-1 -23 bike|p
-22 -17 bill
-66 -2 billing
11 -60 bills
34 1 bill|p
40 71 bin
-11 30 bin .
-11 30 bin . ^
48 -5 bin _ .
-11 30 bin _ ^
-16 34 bind
-3 -26 bind the
33 160 binding
44 16 binding .
44 16 binding . ^
44 16 binding _ ^
0 112 binding on
-28 -36 binds
-2 -25 binds _ seller
-6 -36 binds the
-2 -25 binds the seller
-2 47 bio
-9 -27 biological
44 44 biology _ production
44 44 biology and
44 44 biology and production
45 0 biosafety
-2 47 bio|p
-14 -20 birds
-1 27 birdwatching
-24 -21 birth
67 -12 birthday
91 -7 birthday|p
20 -19 biscuit
37 -2 biscuit or
139 3 bit
-21 27 bit .
-21 27 bit . ^
-21 27 bit _ ^
33 0 bit _ that
63 -2 bit _ ~
50 28 bit on
-5 44 bite .
-5 44 bite . ^
-5 44 bite _ ^
38 -13 bite of
-22 -41 bites
1 -49 black
-1 45 blackmail|p
-23 -27 black|p
-90 -92 blame
-25 -38 blame .
-25 -38 blame . ^
-25 -38 blame _ ^
-29 -15 blame _ the
-22 -14 blame for
-7 -45 blamed
53 17 blank
33 23 blank .
33 23 blank . ^
33 23 blank _ ^
45 -2 blank _ the
60 -22 blanket
38 40 blanks
41 7 bleach
-6 43 bleach ,
-4 -22 bleach , ~
-1 35 bleach _ acid
-4 -44 bleach _ ammonia
-4 -22 bleach _ ~
75 -1 bleach is
-9 -33 bleach with
46 44 bleach|p
-10 -48 bleed
73 2 blessing
-30 33 blind
0 33 blink
-7 -27 blinks
20 -14 blitz
94 106 block
23 -54 block ,
35 -8 block , ~
0 71 block .
0 71 block . ^
41 -7 block _ .
0 71 block _ ^
26 -3 block _ ~
-12 -29 block the
-17 -46 blocked
-1 -26 blocked|p
-15 -24 blocking
-4 -135 blockquote
-52 -36 blocks
-23 31 block|p
-65 2 blood
-35 -25 blood _ and
-38 -21 blood thinners
-79 -28 bloom
-17 23 blot
7 -20 blotting
20 33 blow
32 55 blow the
-61 43 blue
-4 -25 blue ,
-1 31 blue _ around
-6 -65 blue _ is
0 37 blue _ most
-3 27 blue _ scatters
-3 27 blue light scatters
-35 92 blue|p
-1 45 bluff
48 -19 bluffing
49 -3 bluffing is
40 -26 blunt
33 -8 blur
29 12 blurred .
29 12 blurred . ^
29 12 blurred _ ^
-3 -31 bmi
-47 21 board
-12 21 board .
-12 21 board . ^
-6 22 board ;
-4 26 board ; ~
-12 21 board _ ^
21 0 board _ the
-5 44 board _ ~
-1 63 board has
22 -2 board is
22 -1 board is the
0 20 board of
-2 118 board's
-45 15 boards
-2 -32 board|p
7 -49 boat
39 -41 bodies
59 4 bodies ,
59 -6 bodies , ~
53 -8 bodies _ ~
-37 -15 body ,
-31 -10 body , ~
5 32 body .
5 32 body . ^
34 -25 body _ .
5 32 body _ ^
-31 -10 body _ ~
-6 -23 boiler
-6 -23 boiler ,
-2 112 boiling ,
-3 38 boiling , ~
-3 38 boiling _ ~
-2 -23 boiling water
20 47 boils
52 25 bold
30 -8 bolt
31 -8 bolt cutters
-32 -82 bomb
-1 102 bombs
-19 -74 bomb|p
2 42 bonus
-68 -32 book
-20 -37 book ,
22 16 book .
22 16 book . ^
22 16 book _ ^
-27 -38 book this
-32 -31 bookkeeping
-27 -1 books|p
47 26 boolean
3 40 borderline
11 35 borderline _ need
11 36 borderline newsletters
11 36 borderline newsletters need
-28 -29 borders
-20 -8 boredom
-5 36 bored|p
-39 -77 boring
-15 -46 borrow
-3 -26 borrowed
0 -22 borrowing
3 -22 borrowing _ phone
3 -22 borrowing a
3 -22 borrowing a phone
2 32 boss
-5 60 boss _ a
24 0 boss _ to
-6 50 boss for
22 30 boss|p
-53 67 bot
0 73 bot .
0 73 bot . ^
0 44 bot _ @quote
0 74 bot _ ^
41 -104 both
-57 65 both ,
-1 22 both , and
-29 52 both , ~
-14 -35 both .
-14 -35 both . ^
0 -24 both :
-7 -22 both : ~
45 -7 both ;
-10 82 both _ ,
-88 -9 both _ .
6 68 both _ :
59 0 both _ @rule
-14 -35 both _ ^
29 -26 both _ a
-50 21 both _ and
-23 -33 both _ are
-27 24 both _ be
31 56 both _ beforehand
-33 -4 both _ belong
-20 -3 both _ for
49 -11 both _ have
50 -26 both _ of
34 -2 both _ should
-23 -25 both _ the
48 9 both _ to
-22 -3 both _ two
-23 -6 both _ which
13 30 both _ ~
37 -8 both a
105 -35 both are
38 -13 both camps
-28 -26 both characters
-20 -6 both halves
-20 -6 both halves of
26 -6 both in
2 -34 both of
-20 -4 both of which
27 -13 both parents
-4 -26 both readings
39 26 both sides
-26 91 both sides ,
1 23 both sides .
27 -19 both sides of
64 62 both the
8 22 both units
8 22 both units :
-38 -9 both views
-30 -2 both views belong
-5 -20 bots
-28 -17 bots ,
33 34 bottle _ prints
33 34 bottle already
33 34 bottle already prints
-10 -28 bottled or
-27 -10 bottles
30 43 bottom .
30 43 bottom . ^
30 43 bottom _ ^
-1 54 bouncer
-1 53 bouncer|p
-12 51 bounces
9 -24 boundary
-4 -48 boundary .
-4 -48 boundary . ^
-4 -48 boundary _ ^
64 -1 bow
-1 -25 bowl
-14 -34 bowline
-5 86 box
30 26 box ,
41 -10 box , ~
36 -13 box _ ~
-36 -24 boxes
-27 -12 boxing
-20 23 boy
20 18 boys
20 18 boys _ died
20 18 boys have
20 18 boys have died
64 0 brace
80 17 braces
53 77 braces .
53 77 braces . ^
53 77 braces _ ^
-4 -26 bracket
-4 -33 bracket _ retirement
5 -32 bracket in
-38 -31 bracketed
2 -37 brackets
-31 -48 brain
86 -16 brainstorming
-22 76 branches
0 79 branches _ ~
-50 -25 brand
0 -23 brand names
66 -16 brands
-9 -40 brazil
-65 -43 breach
-27 -45 bread
-8 -20 bread ,
-23 24 break ,
-21 24 break , ~
21 -3 break _ ,
-16 55 break _ .
30 -18 break _ tie
-21 24 break _ ~
-8 41 break a
36 32 break it
20 -15 break the
34 -13 break the tie
-4 128 break-even
13 -22 break-in
-24 -55 breakfast
-23 -48 breaking
-20 -35 breaking the
-56 -66 breaks
45 -4 breaks _ ,
-45 -25 breaks _ .
-27 -39 breaks _ rules
-40 -11 breaks down
-42 -24 breaks the
-24 -16 breakup
-23 -16 breakup|p
-44 0 breath
-6 27 breath ,
-2 36 breath , ~
-2 35 breath _ ~
33 -26 breathe
67 40 breathe .
67 40 breathe . ^
67 40 breathe _ ^
59 -71 breathing
20 -14 breathing ,
-12 -28 breathing _ ^
70 -6 breathing and
-1 33 breaths
35 71 breed
-26 -14 breeds
-2 93 breed|p
-2 28 brevity
-19 39 bribe
-1 59 bribed
-17 -45 bribing
-11 -36 bribing a
35 57 bride
35 -2 bridge
-14 -40 bridges
26 -76 brief
25 -13 brief ,
7 -24 brief .
7 -24 brief . ^
35 11 brief :
-58 -13 brief _ ,
7 -24 brief _ ^
55 0 brief _ kind
40 -2 brief _ to
20 14 brief _ ~
17 -22 brief and
22 0 brief i
-57 -13 brief refusal
-57 -13 brief refusal ,
0 40 briefing
-30 -69 briefly
-11 -26 briefly .
-11 -26 briefly . ^
-11 -26 briefly _ ^
-59 -36 bright
25 0 bright in
0 24 brilliant
-25 -9 bring
34 0 bring .
34 0 bring . ^
-5 57 bring _ ,
34 0 bring _ ^
-60 -22 bring _ back
-12 -34 bring _ copies
42 -9 bring _ in
-13 -26 bring _ the
-24 41 bring _ to
-2 71 bring _ up
-5 30 bring a
43 -6 bring in
-11 23 bring it
42 -9 bring it in
-2 38 bring it up
-2 -54 bring the
20 39 bring them
-14 25 bring this
-12 -34 bring three
-12 -34 bring three copies
-47 0 bring us
-20 -19 bringing
-33 -25 brings
-1 42 brings a
40 -3 brings it
58 -4 brings up
-22 3 britain
-46 -31 british
-26 -18 british parliamentary
-10 -71 broad
24 -1 broad _ ,
24 -1 broad strokes
24 -1 broad strokes ,
-7 25 broadcast
59 -34 broken
38 -2 broken ,
40 -1 broken , ~
-2 24 broken .
-2 24 broken . ^
-2 24 broken _ ^
40 -1 broken _ ~
-27 -21 broken by
21 -52 brother
53 55 brought
-37 -32 brought _ .
29 -5 brought _ the
-30 -28 brought it
117 0 brought up
23 -30 brown
-24 1 brown ,
-4 21 browser ,
-6 -22 bucket
81 -58 budget
-40 -14 budget .
-39 -12 budget . ^
22 0 budget _ ,
-39 -12 budget _ ^
20 -2 budget _ season
20 -2 budget and season
50 0 budget for
20 0 budget left
-26 -6 budgets
-34 -82 build
-25 -3 build _ ,
-23 -24 build number
83 -17 build on
-30 -1 build the
-24 -54 building
-48 -52 builds
-59 -46 built
-26 -22 built _ .
-20 9 bulk
19 26 bullet
68 -18 bullets
61 0 bullets .
61 0 bullets . ^
61 0 bullets _ ^
47 -5 bullied
36 18 bullying
30 -3 bullying ,
17 37 bullying .
17 37 bullying . ^
8 28 bullying _ ^
30 0 bullying _ ~
62 -3 buprenorphine
28 111 burden
34 11 burden _ a
35 17 burden is
35 17 burden is a
-2 44 burden of
-33 -34 burglary
-27 -32 burglary .
-27 -32 burglary . ^
-27 -32 burglary _ ^
72 -1 buried
30 0 buries
12 -39 burn
13 -39 burned
77 41 burnout
68 -1 burnout ,
-2 42 burnout|p
-39 -30 burns
18 -20 bus
23 -11 bus ,
21 -11 bus , ~
21 -11 bus _ ~
-72 -24 business
-11 31 business .
-11 31 business . ^
-11 31 business _ ^
8 -25 busy
43 -16 but
39 48 but @rule
23 56 but @rule wants
80 22 but _ ,
137 -61 but _ .
28 7 but _ :
51 0 but _ answer
-6 54 but _ ask
-36 -13 but _ be
-47 -11 but _ can
25 -2 but _ can't
99 25 but _ do
-33 -1 but _ does
-39 -5 but _ doesn't
41 -1 but _ don't
-20 -21 but _ every
-6 23 but _ first
-13 74 but _ for
-36 -10 but _ from
6 -37 but _ has
25 0 but _ i
-39 -12 but _ in
47 -29 but _ is
52 -8 but _ isn't
-39 -29 but _ it
-21 42 but _ may
24 39 but _ me
-15 -27 but _ must
66 -2 but _ no
-23 -17 but _ nothing
-4 -28 but _ on
4 23 but _ one
40 12 but _ polished
-5 -21 but _ rest
-9 35 but _ same
-63 5 but _ say
42 -4 but _ says
37 0 but _ see
59 -3 but _ still
109 -25 but _ the
-35 1 but _ this
23 56 but _ wants
-58 -9 but _ will
29 -8 but _ with
0 43 but _ you
37 0 but _ ~
-54 80 but a
40 12 but a polished
-1 43 but also
0 34 but as
-48 16 but for
-1 38 but give
-12 21 but i
35 -1 but i can't
55 0 but i don't
37 0 but i see
43 15 but i'd
-42 -31 but is
47 -57 but it
93 -29 but it's
-20 -2 but may
51 0 but never
-44 -14 but no
-31 -1 but no one
-29 -10 but none
-29 -10 but none is
-43 -16 but not
38 -13 but not the
25 -22 but nothing
135 0 but one
-53 -2 but someone
22 -2 but that
-36 -1 but that's
-28 65 but the
50 0 but the answer
-5 -21 but the rest
-9 35 but the same
-61 -4 but there's
64 -3 but they
-47 14 but this
0 25 but this one
-6 32 but those
-25 -1 but time
13 56 but to
-127 -21 but we
-22 -15 but you
-3 -24 but you must
-25 -23 butter
16 102 button
-26 -73 button ,
0 93 button .
0 93 button . ^
0 93 button _ ^
-6 20 buttons
23 -1 but|p
-42 -104 buy
-30 -56 buy it
-28 -49 buyer
-34 -32 buyers
66 17 buying
2 -60 buying _ .
29 -1 buying a
-58 22 by
-41 -39 by #
3 26 by @quote
-101 -49 by @rule
-31 -17 by @rule ,
-70 -29 by @rule .
-4 20 by _ )
28 -24 by _ ,
56 54 by _ .
-54 -116 by _ :
-19 -51 by _ ?
24 -109 by _ and
-29 -17 by _ answer
-23 -48 by _ as
-8 -28 by _ bed
0 43 by _ board
-10 -44 by _ for
16 42 by _ four
29 0 by _ here
57 -27 by _ in
0 49 by _ independent
-33 45 by _ it
-12 -47 by _ judge
66 23 by _ machine
-1 47 by _ means
67 0 by _ next
42 165 by _ of
-36 -1 by _ on
-24 -11 by _ one
0 25 by _ operator
-24 -14 by _ or
35 -1 by _ others
0 32 by _ points
0 52 by _ reviewer
0 22 by _ safety
-51 21 by _ that
-62 -6 by _ the
39 -7 by _ third
-2 44 by _ thirds
-6 56 by _ this
-21 -2 by _ three
0 -63 by _ time
-38 73 by _ to
-34 -38 by _ user
31 3 by _ way
-5 -33 by _ what
-23 3 by _ words
-12 -104 by _ ~
17 29 by a
39 -7 by a third
-2 38 by about
28 -19 by accident
49 0 by accident ,
0 58 by admin
23 -2 by all
-39 -15 by an
-29 -17 by an answer
22 0 by another
65 36 by any
0 26 by approving
-2 -39 by asking
-7 34 by author
-36 -21 by both
-38 -11 by country
-11 31 by country .
-21 8 by day
-27 -12 by deceit
0 83 by decree
-2 38 by eleven
-20 -33 by email
-24 -9 by far the
23 51 by four
-29 -1 by giving
-38 -48 by hand
0 26 by hand ,
-10 -20 by heart
-15 -27 by heart .
4 41 by id
40 32 by it ,
-50 -38 by it .
8 52 by its
-63 -8 by itself
-36 -44 by itself .
0 52 by keeping
0 47 by keeping it
131 -5 by law
0 20 by law .
66 -1 by law in
0 65 by leaving
31 -19 by line
10 -22 by line ,
-9 -20 by mail
53 22 by me
52 29 by me .
22 0 by me and
21 17 by mistake
37 -16 by mistake .
11 35 by my
32 -59 by name
69 -35 by name ,
-32 -6 by name .
107 -4 by now
76 -3 by now .
-30 -59 by one
-21 -29 by one :
0 47 by order
0 46 by order of
29 -3 by others
0 45 by people
-7 -32 by phone
-6 -31 by phone .
-34 -21 by point
0 26 by policy
0 55 by quoting
4 32 by rule
-26 6 by saying
-22 10 by saying that
34 12 by sentence
-12 42 by side ,
23 -31 by side .
-34 -8 by someone ,
33 -5 by state
40 7 by state ,
-11 -22 by taste
-11 -22 by taste .
33 -18 by ten
-10 31 by that
-1 41 by the
-8 -28 by the bed
0 43 by the board
28 0 by the first
67 0 by the next
35 -1 by the others
0 51 by the reviewer
0 22 by the safety
0 -63 by the time
-34 -33 by the user
34 5 by the way
8 -36 by their
-10 -22 by them
-10 -21 by them .
5 -22 by themselves
22 -7 by this
20 27 by those
20 28 by those who
9 97 by three
30 60 by two
-2 44 by two thirds
0 25 by unanimous
73 12 by us
25 64 by way
25 64 by way of
-27 -27 by weight
-26 -16 by weight .
6 -20 by what
-2 -25 by when
-31 -31 by which
-21 -18 by which the
44 -4 by whoever
0 22 by you is
-6 -67 by ~
85 -26 bylaws
-20 101 bypass
0 69 bypass _ .
0 56 bypass review
-17 -24 bypassing
-5 34 bystanders
-1 45 bystanders _ and
34 -20 by|p
-12 -26 c
-5 58 c )
9 73 c ,
-5 62 c , ~
-11 35 c . ^
-1 -42 c _ #
0 63 c _ it
-6 64 c _ ~
35 -3 c is
38 -10 c with
-10 -57 c ~
-45 -231 c2
17 -22 cabbage
17 -22 cabbage|p
-2 -20 cabinet
16 -33 caffeine
73 -2 café
-81 -50 cake
-44 -18 calcium
-13 -66 calculation
-22 -8 calendar
0 60 calendar _ ~
-10 -52 california ,
-8 -77 california _ all
2 57 california|p
-99 -55 call
22 17 call ,
24 -38 call , ~
34 20 call .
34 20 call . ^
-5 25 call :
-60 -9 call _ ,
-35 -15 call _ .
34 43 call _ ^
24 -9 call _ a
-3 -25 call _ bank
-1 39 call _ help
-23 -62 call _ number
-22 -3 call _ the
-16 23 call _ vet
20 30 call _ ~
22 15 call a
-13 25 call a vet
23 -6 call for a
-1 39 call for help
-5 26 call is
12 -37 call it
-22 -13 call now
-1 -31 call the
-3 -25 call the bank
-6 -62 call this
-5 26 call to the
0 45 call ~
-17 43 called
0 54 called ,
-1 37 called .
-1 37 called . ^
0 32 called _ ,
-27 32 called _ .
-1 37 called _ ^
50 -2 called _ once
-27 -26 called a
50 -2 called at
50 -2 called at once
-35 -8 called for
23 -3 called the
-47 -12 caller
30 -5 callers _ .
30 -5 callers are
30 -5 callers are .
45 29 calling
61 -4 calling ,
63 -3 calling , ~
-1 52 calling _ .
-22 -19 calling _ a
23 -20 calling _ number
57 -4 calling _ ~
-7 33 calling a
-21 -15 calling for
35 -2 calling her
-18 -50 calling the
23 -20 calling the number
28 -85 calls
-24 40 calls ,
-16 42 calls , ~
-16 42 calls _ ~
127 -22 calls a
-32 -14 calls across
-13 -25 calls and
-42 -29 calls for
48 -22 calls the
-10 -20 calls to
-1 -50 calm
-15 -81 calm ,
25 10 calm .
25 10 calm . ^
-29 25 calm _ ,
74 -1 calm _ .
20 -2 calm _ :
25 10 calm _ ^
0 32 calm _ beats
0 20 calm _ in
-8 59 calm _ to
-9 -23 calm sentence
20 17 calm steps
30 19 calm steps .
-5 -26 calm tone
39 -17 calmer
-27 -16 calmly
-24 38 calorie
-28 -27 calories
-4 27 calvin
-4 27 calvin cycle
91 71 came
-30 12 came _ ,
-41 9 came _ .
25 0 came _ in
21 -1 came _ the
-14 51 came before
15 -74 came from
-14 -21 came from .
-4 -26 came in
10 68 came out
121 19 came up
-9 -48 camera
-39 -44 camp
-2 67 campaign
84 -21 camps
-30 0 camps , testimony
23 0 camps _ .
-30 0 camps _ testimony
-91 -166 can
-8 32 can .
-8 32 can . ^
23 14 can _ #
-28 -21 can _ ,
53 -92 can _ .
-8 32 can _ ^
7 -40 can _ a
-13 28 can _ about
66 -2 can _ after
-30 -2 can _ an
59 62 can _ and
36 47 can _ as
14 -72 can _ be
1 68 can _ brought
28 -4 can _ claimed
-10 42 can _ discussed
-6 -26 can _ dropped
-20 -7 can _ explained
53 20 can _ fatal
-3 21 can _ found
26 -2 can _ from
-32 3 can _ give
5 -35 can _ given
68 0 can _ here
-28 -13 can _ him
-1 30 can _ honest
-12 -30 can _ how
26 -13 can _ in
-23 2 can _ is
-27 80 can _ it
2 -22 can _ its
-1 42 can _ kidney
26 -1 can _ light
-5 61 can _ listed
53 0 can _ made
-8 -52 can _ met
22 24 can _ named
24 -20 can _ off
24 -15 can _ offered
-21 -42 can _ on
-20 -10 can _ out
22 -3 can _ passed
-7 42 can _ read
-7 57 can _ reported
2 44 can _ said
-35 -5 can _ short
-22 6 can _ so
-26 -1 can _ somebody
31 7 can _ stated
-16 -60 can _ that
17 -38 can _ this
-16 -39 can _ to
-58 -6 can _ told
22 0 can _ tonight
0 35 can _ until
-35 0 can _ what
95 45 can _ with
93 -2 can _ within
-23 -17 can _ ~
41 -8 can a
-5 58 can act
-4 -22 can act on
30 -5 can add
42 0 can add the
35 37 can all
-20 -5 can answer
-31 -3 can ask
12 -56 can be
-25 -1 can be .
-40 -28 can be a
1 68 can be brought
28 -4 can be claimed
-10 42 can be discussed
-6 -26 can be dropped
-20 -7 can be explained
53 20 can be fatal
-3 21 can be found
5 -35 can be given
0 30 can be honest
26 -1 can be light
-5 61 can be listed
53 0 can be made
-8 -52 can be met
22 24 can be named
24 -15 can be offered
22 -3 can be passed
-4 44 can be read
2 44 can be said
31 7 can be stated
-58 -6 can be told
-30 0 can be ~
-3 60 can bear
-20 -12 can begin
-13 -22 can blow
-14 40 can bring
-2 35 can call
-4 -25 can cause
35 69 can change
23 -51 can check
-3 -24 can check it
37 -1 can close
35 -1 can close the
1 -32 can come
44 0 can confirm
-5 -21 can construct
-5 -21 can construct it
-64 -3 can describe
-2 -52 can do
24 -9 can do ,
0 -21 can do it
24 -18 can end
2 31 can end .
62 0 can end here
-1 54 can erase
-22 -24 can explain
25 -3 can feel
36 -3 can fill
93 -37 can follow
0 29 can forget
36 0 can give a
6 51 can go
-25 -2 can have
-46 41 can help
-20 20 can help with
-2 25 can hurt
-1 28 can hurt ,
44 -4 can judge
44 -4 can judge the
-4 -49 can just
60 -11 can kill
-21 -3 can kill .
94 -1 can kill within
-23 -6 can leave
-24 -10 can list
93 -2 can live
93 0 can live with
-38 -20 can make
32 -3 can mark
34 0 can meet
34 0 can meet that
25 0 can offer .
-40 -20 can only
-24 -3 can praise
-11 67 can prove
-1 -43 can reach
-21 13 can read
0 26 can save
-84 -66 can say
-20 9 can say so
-58 -26 can say that
3 -42 can see
-51 -18 can see ,
-22 -30 can see .
-2 92 can serve
0 64 can serve as
-1 38 can share
23 -1 can sign
0 65 can skip
-39 -1 can speak
85 3 can stay
58 18 can stay .
39 0 can stay as
-28 10 can still
-3 76 can stop
-21 5 can take
-42 -1 can take it
28 -2 can take the
37 -4 can tell
-65 -31 can turn
0 35 can wait until
55 -2 can we
-66 -20 can write
58 44 can you
-13 -69 can't
62 49 can't ,
62 61 can't , ~
-36 -21 can't .
-36 -21 can't . ^
52 19 can't _ ,
4 -20 can't _ .
-36 -21 can't _ ^
-34 -28 can't _ a
29 -18 can't _ answered
23 26 can't _ any
-34 -3 can't _ anyone
16 24 can't _ anything
-10 -30 can't _ checked
-33 -9 can't _ for
70 -15 can't _ on
-51 -40 can't _ one
-65 -8 can't _ that
45 51 can't _ the
-20 75 can't _ to
-5 -30 can't _ undone
-12 -39 can't _ verified
-33 -4 can't _ what
-40 -12 can't _ which
-47 -25 can't _ you
62 61 can't _ ~
75 0 can't agree
-2 -34 can't be
29 -18 can't be answered
-10 -30 can't be checked
-5 -30 can't be undone
-12 -39 can't be verified
-41 -4 can't do
22 0 can't follow
-29 -64 can't read
19 26 can't take
-42 -12 can't tell which
-23 -5 can't wait
-7 29 can't|p
-7 -20 canary
8 61 canberra
14 81 canberra ,
-30 -16 canberra , and
-8 -52 canberra .
-8 -52 canberra . ^
-7 -52 canberra _ ^
-30 -16 canberra _ and
-56 -22 cancel
-6 40 cancel _ .
-29 -1 cancel _ and
-5 27 cancellation
-80 8 cancelled
0 23 cancelled .
0 23 cancelled . ^
0 23 cancelled _ ^
-31 -37 cancels
-48 -52 cancel|p
-25 -7 candid
8 61 candidate
-16 -27 candidate .
-16 -27 candidate . ^
0 31 candidate _ ,
-16 -27 candidate _ ^
-9 56 candidates
-12 51 candidates ,
35 -2 candidates and
39 -30 candidate|p
-2 49 candle
-22 29 canned
-107 -47 cannot
-31 -16 cannot _ a
-23 3 cannot be
-30 -18 cannot find
-30 -18 cannot find a
-5 113 can|p
6 51 cap
-47 -18 capable
14 -21 capacity
21 -1 capacity ,
-27 26 capital
-3 -21 capital _ .
-12 52 capital of
-26 -16 capitals
-15 33 capital|p
11 -37 caps
0 40 captain
-22 -79 capture
-93 -74 car
-14 50 car ,
-4 32 car , ~
-20 -9 car _ ^
-5 26 car _ ~
-30 57 carbon
-12 47 carbon dioxide
1 -50 card
-14 45 card ,
-30 15 card .
-30 15 card . ^
-30 15 card _ ^
82 -14 card _ the
-15 -21 card cloning
29 -17 card is
-22 -18 card numbers
-12 -62 cards
1 -30 card|p
-62 -71 care
-2 30 care ,
7 -41 care , ~
14 -25 care .
14 -25 care . ^
40 -2 care :
25 -23 care _ .
14 -25 care _ ^
50 -41 care _ ~
-28 50 care about
39 -8 care about .
-22 -3 care for
-28 -10 career
-116 18 careful
-36 19 careful _ .
-20 -10 careful with
-9 26 carefully
0 28 carefully .
0 28 carefully . ^
0 28 carefully _ ^
0 -27 caregiver
-27 -27 careless
-15 -38 carer
-29 -60 carers
-3 23 cares
-4 24 cares about
-31 -33 caring
21 52 carried
45 34 carried .
45 34 carried . ^
45 34 carried _ ^
-21 9 carried out
24 0 carried over
-7 -26 carrier's
-37 -39 carries
1 54 carries .
1 54 carries . ^
1 54 carries _ ^
-26 -46 carries _ ordinary
-32 -17 carries _ whole
-27 -46 carries its
-26 -46 carries its ordinary
-24 -21 carries no
-24 -11 carries no risk
21 42 carries the
-32 -17 carries the whole
38 29 carry
23 -9 carry _ and
58 -25 carry _ scene
10 41 carry _ than
-6 35 carry _ when
50 -13 carry a
21 6 carry it
-23 -22 carry it .
10 41 carry more
10 41 carry more than
1 -23 carry no
28 77 carry on
27 10 carry on .
-21 -50 carry over
-7 -25 carry the scene
25 -9 carry threat
25 -9 carry threat and
-6 35 carry well
-6 35 carry well when
-40 -2 carrying
-29 -9 carrying it
-17 -28 cars
-8 -24 cartoons
-16 21 cartridge
-13 47 cartridge ,
0 27 cartridge _ since
-46 -68 car|p
36 -19 case
-62 62 case ,
-35 4 case , ~
-15 -42 case .
-15 -44 case . ^
-32 -41 case :
-34 -40 case : ~
106 -1 case ;
99 -1 case ; ~
73 -6 case _ ,
-15 -44 case _ ^
-1 52 case _ a
-22 -20 case _ is
72 1 case _ it
-34 -11 case _ of
-14 -56 case _ the
30 -6 case _ to
31 43 case _ ~
39 -3 case and
25 -6 case belongs
25 -6 case belongs to
48 -6 case for
34 23 case it
-34 63 case of
-32 31 case one
85 -3 case study
-67 -28 case the
-144 -4 cases
32 36 cases ,
32 49 cases , ~
-4 23 cases .
-4 23 cases . ^
-4 23 cases _ ^
28 46 cases _ ~
-35 -4 cases in
-28 -16 case|p
-21 -14 cash
-2 -26 cash is
17 20 cast
5 -31 cast as
1 -41 casual
-41 13 cat
-9 48 cat ,
-3 45 cat , ~
8 27 cat .
8 27 cat . ^
8 27 cat _ ^
-3 45 cat _ ~
-20 -11 catalogue
-5 26 catan
-5 26 catan _ azul
-5 26 catan and
-5 26 catan and azul
58 -1 catch
93 0 catch on
-13 -30 catches
-3 -30 catching
20 -10 catching the
-42 -26 categories
-22 4 category
-43 44 cats and
4 23 cat|p
-10 -58 caught
-4 -33 caught _ ^
-7 31 cause
32 0 cause , ~
33 -14 cause .
33 -14 cause . ^
0 73 cause ;
-11 -25 cause _ .
17 58 cause _ ~
-3 67 cause a
33 -6 cause and
-1 -72 caused
2 -87 causes
-15 -22 causes _ the
-15 44 cause|p
-2 55 causing
-40 -58 caution
22 -5 caution _ a
23 -1 caution _ in
-39 -27 caution is
39 -20 cautious
27 22 caveat
40 43 caveat that
74 -11 caveats
25 -26 cc
54 -13 ceiling
58 -1 ceiling is
-60 -6 cell
-1 36 cell .
-1 36 cell . ^
-1 36 cell _ ^
-49 -46 cells
0 20 cells form
70 -9 celsius
-32 -10 cent
-12 -88 center
-3 81 central
-3 -29 central banks
-32 -32 centre
-25 -21 centres
-38 -37 centuries
-17 -21 century
-9 -20 cereus
-6 -68 certain
25 0 certain ,
34 0 certain , ~
32 -29 certain _ ~
90 0 certain that
-33 -35 certainty
-30 69 certificate
-21 -11 certificate _ says
-21 -11 certificate which
-21 -11 certificate which says
0 87 certification
-6 89 certified
0 28 certified _ the
0 22 certified by
0 22 certified by the
0 27 certified this
-29 -7 certiorari
65 0 cf
65 0 cf .
65 0 cf . ^
65 0 cf _ ^
27 -10 chain
-47 -46 chain _ thought
28 16 chain _ ~
-31 -41 chain of
-47 -46 chain of thought
-56 -50 chain|p
18 -39 chair
-34 -19 chairs
41 -12 chamber
-36 60 chance
-6 21 chance ,
-14 -41 chance .
-14 -41 chance . ^
-14 -41 chance _ ^
-8 94 chance of
49 -102 change
-48 34 change ,
-12 -37 change .
-12 -37 change . ^
-13 43 change :
-10 43 change : ~
11 46 change _ ,
77 10 change _ .
-12 -37 change _ ^
-1 -30 change _ mind
-5 -22 change _ password
67 -1 change _ picture
-2 47 change _ weights
-29 28 change _ ~
84 -12 change a
-7 41 change and
21 0 change his
20 -3 change in
-1 -93 change it
45 -8 change it .
-1 -32 change its
-6 32 change that
-37 -54 change the
67 -1 change the picture
50 0 change to
-24 -43 change what
-2 -44 change your
28 -19 changed
39 39 changed .
39 39 changed . ^
32 0 changed @quote
27 30 changed _ ^
51 0 changed _ the
6 -36 changed every
-30 -10 changed from
28 0 changed in
25 0 changed in the
-31 -91 changes
15 -49 changes ,
0 50 changes .
0 50 changes . ^
-37 -56 changes _ .
30 -5 changes _ :
-8 33 changes _ ;
0 50 changes _ ^
-29 -3 changes _ about
44 0 changes _ required
51 0 changes are
44 0 changes are required
-11 -43 changes everything
-11 -43 changes everything .
-44 3 changes nothing
-1 36 changes nothing ;
-29 -3 changes nothing about
-21 -4 changes something
1 51 changes the
-11 -36 changes|p
49 10 changing
52 -3 changing the
62 82 channel
56 -8 channel is
0 71 channel ~
-14 54 channels
-50 -73 chapter
-9 -25 chapter #
6 48 chapters
-26 -23 chapter|p
0 -26 character
-26 -3 character ,
-14 -33 character .
-14 -33 character . ^
-14 -33 character _ ^
-5 56 character _ a
0 80 character as
32 0 character cap
44 0 character limit
85 22 charge
53 -8 charge ,
52 -7 charge , ~
0 20 charge _ ^
51 45 charge _ ~
27 19 charge of
-9 -41 charged
-14 -41 charged .
-14 -41 charged . ^
-14 -41 charged _ ^
6 60 charges
55 19 charging
-20 -12 charitable
-20 -12 charitable reading
-23 -18 charities
-17 21 charity
-17 21 charity|p
-36 -76 charm
-32 -16 charm .
-32 -16 charm . ^
-32 -16 charm _ ^
-6 76 chart
43 34 chat .
43 34 chat . ^
-19 64 chat _ ,
43 34 chat _ ^
-34 -38 chat _ be
-7 -24 chat can't
-1 -55 chat template
-40 -30 chatbot
-1 23 chatbot _ ~
0 40 chatbot token
0 40 chatbot token ~
-31 -8 chatbots
-31 -43 chats
-5 -45 chat|p
-21 35 cheap
40 -19 cheap ,
43 -18 cheap , ~
-18 35 cheap .
-18 35 cheap . ^
-14 -27 cheap _ ,
-6 -42 cheap _ .
-18 35 cheap _ ^
39 -3 cheap _ a
43 -18 cheap _ ~
-12 23 cheap and
32 22 cheap padlock
0 91 cheap to
-62 -45 cheaper
-1 39 cheaper _ a
-1 22 cheaper than
-1 39 cheaper than a
-29 -9 cheapest
-5 37 cheap|p
-21 16 cheat
-11 52 cheat .
-11 52 cheat . ^
-11 52 cheat _ ^
31 -51 cheating
32 -15 cheating ,
32 -10 cheating , ~
32 -11 cheating _ ~
-10 -41 cheats
-9 69 check
63 17 check ,
3 36 check , ~
15 -36 check .
15 -42 check . ^
6 36 check :
-6 -30 check _ #
34 60 check _ .
15 -42 check _ ^
-15 -27 check _ a
-2 62 check _ and
-7 -28 check _ for
-21 -71 check _ this
0 62 check _ to
-1 66 check a
8 24 check and
-5 45 check by
-11 -78 check each
-3 46 check is
0 24 check it ,
-19 -45 check it .
45 -32 check that
-16 -20 check that the
26 41 check the
0 26 check your
-1 64 check ~
56 1 checked
-30 -5 checked ,
6 -31 checked .
6 -31 checked . ^
62 24 checked _ ,
6 -31 checked _ ^
4 44 checked by
30 26 checked it
43 -11 checked the
-38 -27 checked this
58 55 checker
46 9 checker ,
12 31 checker .
12 31 checker . ^
12 31 checker _ ^
98 129 checking
42 25 checking _ anything
-2 82 checking _ ~
42 25 checking before
42 25 checking before anything
9 28 checking for
-23 -29 checking the
39 20 checklist
-9 -32 checklist ,
-2 44 checklist .
-2 44 checklist . ^
-5 -34 checklist _ .
-2 44 checklist _ ^
-13 42 checklist for
0 30 checkpoint
142 64 checks
-12 -24 checks ,
-28 -13 checks .
-28 -14 checks . ^
124 75 checks _ .
-28 -6 checks _ ^
76 7 checks _ the
24 3 checks are
-34 -4 check|p
-41 -23 cheerful
28 35 cheers
-27 -57 cheese
-30 -64 chemical
-14 -27 chemical weapon
-34 -1 chemicals
-51 -37 chemistry
13 38 chemistry ,
17 43 chemistry , ~
17 43 chemistry _ ~
-34 -13 chemotherapy
-23 -30 cheque
-20 -48 chest
-17 -31 chest _ ,
-28 -42 chest pain
-17 -31 chest pain ,
-40 -28 chicken
-27 -8 chicken|p
0 93 chief
-4 -26 child
-65 29 child ,
-24 0 child , and
16 -41 child .
16 -41 child . ^
-40 -15 child _ ,
50 49 child _ .
26 -46 child _ ^
-38 -7 child _ and
28 22 child _ being
94 -10 child _ is
-25 -15 child _ ~
26 13 child and a
13 61 child is
47 22 child is being
-8 -20 child may
31 -7 child needs
-11 -39 child will
64 87 child's
23 24 child's _ comes
-11 -33 child's safety
25 32 child's wound
25 32 child's wound comes
-20 -4 childhood
-25 -49 children
-30 -28 children ,
31 32 children .
31 32 children . ^
-37 -23 children _ ,
31 32 children _ ^
-6 -28 children _ no
47 -1 children _ one
49 -4 children _ the
47 -35 children and
-12 -30 children is
3 34 children need
47 -1 children over
47 -1 children over one
-51 -40 children's
-23 -22 children's _ ,
-9 -39 children|p
-26 -16 child|p
1 -25 chill
-38 86 chlorine
-16 25 chlorine _ .
0 34 chlorine _ is
-30 67 chlorine gas
-16 25 chlorine gas .
0 34 chlorine gas is
-46 -42 chlorophyll
64 -4 chocolate _ the
63 1 chocolate is
-100 15 choice
25 10 choice ,
68 1 choice , and
-41 63 choice , ~
-36 -14 choice .
-29 5 choice . ^
-29 5 choice _ ^
68 1 choice _ and
-44 54 choice _ ~
-31 -16 choice and
-27 -8 choice of
45 -3 choices
-5 30 choices .
-5 30 choices . ^
-5 30 choices _ ^
24 0 choices _ the
-59 60 choose
25 33 choose ,
25 35 choose , ~
-1 -25 choose .
-1 -25 choose . ^
8 24 choose @quote
8 24 choose @quote .
39 145 choose _ .
-2 -44 choose _ ^
25 48 choose _ ~
-28 -43 choose a
-5 -39 choose an
23 43 choose between
-10 -25 choose one
-14 52 choose the
0 33 choose this
0 30 choose wisely
0 30 choose wisely .
-42 70 choosing
-28 3 choosing ,
68 -1 chords
-53 -10 chore
40 -57 chose
-4 -70 chosen by
-22 -30 christians
46 -9 christie
-26 -49 church
-49 -30 churches
-39 -20 churches read
46 27 churn
-24 -28 ci
35 -32 circle
7 25 circled
23 0 circling
-14 -64 circuit
-21 -12 circuits
16 -35 circumstances
13 -27 citation
-4 -31 citation _ the
-9 -28 citations
-8 -30 citations .
-8 -30 citations . ^
-8 -30 citations _ ^
13 -61 cite
-36 -41 cite _ and
-6 94 cite _ rule
1 23 cite a rule
22 68 cite the
-9 71 cite the rule
43 -12 cited
31 0 cites
-29 -21 cities
52 63 citing
28 33 citing the
-47 3 city
-16 -31 city .
-16 -31 city . ^
-16 -31 city _ ^
-1 24 city|p
-28 -49 civic
-41 -21 civics
-20 -2 civil
-10 28 civil _ ,
-22 -8 ci|p
-48 16 claim
-32 5 claim ,
-21 11 claim , ~
-20 49 claim .
-20 49 claim . ^
-20 49 claim _ ^
3 -29 claim _ be
34 -16 claim _ the
-22 6 claim _ ~
4 63 claim in
-18 -31 claim is
3 -32 claim of
9 29 claim that
-25 -24 claim the
31 -89 claimed
24 -2 claimed ,
21 0 claimed , ~
21 -1 claimed _ ~
-23 -100 claiming
56 -17 claims ,
53 -3 claims , ~
-18 -41 claims .
-18 -41 claims . ^
-18 -41 claims _ ^
-18 -52 claims _ be
-22 -15 claims _ is
-2 -23 claims _ such
53 67 claims _ ~
-36 -33 claims about
-17 -30 claims as
-2 -23 claims as such
-24 -16 claims court
-22 -15 claims court is
58 0 claims the
-33 -91 claims to
-17 -52 claims to be
-1 27 clarification
-4 -60 clarify
61 15 clarity
31 -12 clarity ,
22 -7 clarity .
22 -7 clarity . ^
22 -7 clarity _ ^
-81 -53 class
21 -3 class _ and
-6 54 classes
-60 -59 classic
-2 99 classic _ ,
-10 -28 classic _ .
-17 41 classic reply
0 56 classic signs
0 68 classification
-11 228 classifier
0 34 classifier ,
0 37 classifier :
0 29 classifier _ ~
-3 47 classify
0 39 classify _ as
-31 -36 classmate
-22 -8 classmates
58 -24 classroom
-45 -49 class|p
-3 -33 clause
0 61 clause #
27 -3 clause ,
37 8 clause , ~
-26 -42 clause .
-26 -42 clause . ^
-20 -1 clause ;
-26 -42 clause _ ^
39 0 clause in
34 0 clauses _ most
34 0 clauses at
34 0 clauses at most
-6 -38 clay
-84 150 clean
-27 42 clean ,
0 20 clean , ~
-1 84 clean .
-1 84 clean . ^
-6 42 clean _ .
-1 86 clean _ ^
-25 -52 clean _ first
0 22 clean _ ~
-33 -79 clean up
-87 -38 cleaning
39 -22 cleanup
-5 -38 clean|p
-52 -23 clear
-10 -28 clear .
-10 -28 clear . ^
19 -29 clear :
5 -20 clear : ~
-31 -6 clear ;
-19 -31 clear _ ,
-45 68 clear _ .
-10 -28 clear _ ^
-3 62 clear _ and
31 -3 clear _ no
32 -2 clear _ that
2 39 clear _ to
-37 -1 clear _ up
3 -21 clear _ ~
9 24 clear in
9 24 clear in the
33 -2 clear statement
33 -2 clear statement that
23 -10 clear that
-5 -46 clear this
44 0 clear to
-5 130 clearance
-11 111 cleared
-41 -27 clearest
-20 -18 clearest _ .
-71 -145 clearly
-20 -16 clearly ,
-3 -22 clearly _ ,
-31 -8 clearly _ .
-25 -22 clears
-29 -2 clerk
-2 43 clerk ,
-21 -15 clerk's
-8 50 cliché
84 113 click
33 34 click ,
0 34 click .
-20 -77 click _ .
0 35 click keep
-54 -31 clicked
-50 -11 clicked already
-17 -21 clicks
-29 9 client
-40 -11 clients
-12 -22 cliffhanger
-12 -21 cliffhanger .
-12 -21 cliffhanger . ^
-12 -21 cliffhanger _ ^
-4 -46 climate
-12 -24 climb
-21 -15 climbs
5 -29 clinic
-27 -12 clinic ,
51 0 clinic _ the
12 36 clinicians
-19 50 clinics
-50 -48 clip
-41 -72 clock
-24 -15 clocks
-15 -21 cloning
93 34 close
20 -12 close ,
64 31 close .
64 31 close . ^
51 -4 close _ .
64 31 close _ ^
-12 -35 close _ door
-7 -21 close _ eyes
0 45 close _ file
68 0 close _ that
-14 -34 close _ the
-46 0 close _ thread
95 6 close it
44 35 close the
-12 -35 close the door
0 45 close the file
31 0 close this
-29 -25 close to
-14 -59 close to the
-7 -26 close your
-7 -26 close your eyes
15 88 closed
31 15 closed ,
17 44 closed .
17 44 closed . ^
65 44 closed _ ^
0 26 closed _ so
22 27 closed and
7 37 closed room
23 -91 closer
24 -5 closer _ the
-25 -104 closer to
-15 23 closes
42 0 closes .
42 0 closes . ^
-34 -9 closes _ .
42 0 closes _ ^
-36 -10 closes it
-6 81 closes the
93 -44 closing
50 4 closing _ ,
54 -11 closing _ .
23 -2 closing _ ^
103 -4 closing line
80 -4 closing line .
52 0 closing question
-22 -12 closing tag
8 -28 closing|p
-32 -98 cloth
-21 -32 clothes
-23 44 cloud
-14 -29 clouds
-51 -17 club
42 -15 clubs
53 -5 clubs and
-30 -19 club|p
-4 47 clue
-23 -49 cluster
-18 -44 cluster _ ~
0 33 clutter
8 24 cm
20 6 cm @mark #
-12 -24 cm @mark ~
20 6 cm _ #
-12 -24 cm _ ~
43 0 co-agent's
43 0 co-agent's _ is
43 0 co-agent's objection
43 0 co-agent's objection is
23 0 co-agents
-1 59 co-authors
-30 19 coach
-5 29 coach .
-5 29 coach . ^
-5 29 coach _ ^
-2 -46 coaching
-27 -5 coaching in
-10 -21 coal
-19 31 coarse
-14 35 coat
-18 -20 coats
-10 33 cocoa
-7 39 cocoa content
-77 22 code
6 42 code #
7 32 code # .
2 -62 code ,
6 -26 code , ~
5 31 code .
5 31 code . ^
0 38 code _ #
27 -8 code _ ,
5 31 code _ ^
21 18 code _ and
-3 -34 code _ not
5 -31 code _ ~
32 25 code block
0 26 code block .
-4 23 code for
-19 -22 codes
-1 -38 codes .
-1 -38 codes . ^
-1 -38 codes _ ^
0 31 codes _ be
-4 -26 codes _ the
-2 -80 code|p
-31 -12 coding
-26 -9 coding _ ,
-19 27 coercion
-5 39 coercion ,
-5 36 coercion , ~
-6 34 coercion _ ~
-6 -35 coercive
-45 -10 coffee
-34 -28 coffee .
-34 -28 coffee . ^
-34 -28 coffee _ ^
-1 37 coffee|p
-7 -29 cognitive
10 -29 cohort
-43 -4 coins
-24 25 coins ,
-95 -54 cold
0 -22 cold ,
-24 -34 cold .
-24 -34 cold . ^
-6 -78 cold _ ,
-24 -34 cold _ ^
-4 26 cold _ in
-3 22 cold flat
-14 -20 cold remedies
-29 82 cold water
-4 -52 cold water ,
-49 -12 coldness
-2 47 collapsed
39 -30 colleague
6 -20 colleague's
169 27 colleagues
84 0 colleagues ,
48 63 colleagues .
48 63 colleagues . ^
58 -2 colleagues _ .
48 63 colleagues _ ^
-39 -6 colleagues|p
-24 -23 colleague|p
-18 82 collect
78 75 collected
30 0 collected .
30 0 collected . ^
30 0 collected _ ^
21 0 collected thoughts
-37 -14 collecting
-20 -2 collecting _ of
42 18 collection
-3 -30 colonial
-1 53 color
-1 34 colors
-62 -73 colour
25 -51 colours
36 -45 colours ,
-26 61 column
7 28 column .
7 28 column . ^
7 28 column _ ^
-20 9 column in
-15 -23 column is
-16 -29 com
-29 -22 combination
51 -75 combine
3 -24 combined
-29 -41 come
-21 -37 come _ ,
85 -12 come _ .
-61 -17 come _ ;
-26 24 come _ a
13 38 come _ in
-14 -23 come _ mind
20 -2 come _ of
-41 -27 come _ on
56 8 come _ the
29 37 come _ to
35 8 come after
-36 -51 come back
2 -44 come back .
71 -1 come back to
28 -52 come before
71 -10 come before the
-22 -2 come close
-23 58 come down
5 63 come first
49 -5 come first ,
-47 31 come first .
4 37 come first in
94 -65 come from
-24 24 come from a
15 -42 come from the
20 24 come in
22 -17 come in .
-6 20 come into
40 2 come out
-17 44 come over
-22 -7 come round
-22 -7 come round to
-38 -30 come second
-32 29 come to
-14 -23 come to mind
-7 37 come to the
34 -16 come up
44 0 come up .
34 39 comedy
39 29 comedy .
39 29 comedy . ^
39 29 comedy _ ^
-36 -8 comes
54 51 comes _ ,
-22 -31 comes _ .
-15 -43 comes _ and
-4 20 comes _ pirates
-26 -11 comes _ that
32 79 comes _ the
22 23 comes after .
20 5 comes after it
-26 -11 comes after that
-42 -8 comes before
-1 64 comes before the
68 -39 comes first
85 -3 comes first ,
-33 -34 comes first .
35 -21 comes from
-4 20 comes from pirates
27 28 comes from the
-22 40 comes in
10 27 comes next
-35 2 comes to
-3 -22 comes with
-4 22 comfort
-6 53 comfort ,
-2 53 comfort , ~
-2 53 comfort _ ~
39 -17 comfortable
9 30 comic
-4 62 comic _ .
109 28 coming
8 74 coming back
46 -4 coming from
48 -1 comma ,
-23 -3 comma _ the
-31 -4 comma after
-29 -1 comma after the
1 65 command
43 22 command hallucinations
-17 49 commands
-3 80 commands ,
10 -22 commands .
10 -22 commands . ^
10 -22 commands _ ^
31 -8 commas
25 -4 commas .
25 -4 commas . ^
25 -4 commas _ ^
50 48 comment
-1 93 comment ,
1 23 comment , ~
-14 -25 comment :
36 0 comment _ it
7 44 comment _ the
-12 -22 comment _ ~
14 -22 comment is
-2 47 comment on the
11 21 comment to
53 0 commentary
-65 3 comments
48 -7 comments ,
-1 36 comments _ a
-7 -57 comments and
-1 -28 comments are
-7 71 comments to
-64 -54 comments|p
-48 -90 comment|p
0 -30 commercial
-42 -56 commission
-62 -36 commit
-24 -7 commit _ .
-23 -7 commit one
-23 -7 commit one .
1 -27 commit that
-17 -49 commits
22 53 committee
-7 21 committee , ~
62 0 committee .
62 0 committee . ^
62 0 committee _ ^
-7 21 committee _ ~
-9 32 committee of
-44 -29 committee's
-5 -37 commit|p
-51 -114 common
-27 9 common ,
-1 66 common , so
-15 -32 common , ~
-45 -16 common .
-45 -16 common . ^
-19 25 common _ ,
-22 -38 common _ .
-45 -16 common _ ^
37 -2 common _ are
78 -13 common _ of
-1 66 common _ so
58 0 common _ the
-17 -37 common _ ~
20 -13 common in
44 -1 common signs
-26 -8 common text
-21 -14 commonest
-17 -33 commonly
-19 -38 communication
-15 -32 community
-20 -23 companies
-43 -80 company
-36 -32 company ,
-20 -15 company , ~
-20 -15 company _ ~
-17 -81 company's
-1 32 comparable
74 -16 compare _ .
-14 -72 compare _ with
-3 -25 compare candidates
46 -8 compared
-5 27 compares
-32 -47 comparing
-45 -24 comparing _ with
29 -1 comparing the
-19 47 comparison
8 38 comparison and
-20 -14 comparison is
32 0 comparison of
0 42 comparison that
-38 -40 comparisons
-21 -4 compassion
0 20 compassionate
-37 -30 compensation
-24 28 competing
-6 -34 competition
35 2 compiles
26 -2 complain
45 0 complained
-2 -49 complaint
-25 -20 complaint _ .
21 -6 complaint _ ^
24 0 complaint about
-5 -45 complaint is
-15 48 complaint to
-36 13 complaints
-3 42 complaints .
-3 42 complaints . ^
-3 42 complaints _ ^
47 51 complete
48 1 complete ,
46 0 complete , and
1 33 complete .
1 33 complete . ^
1 41 complete _ ^
46 0 complete _ and
27 0 complete _ correct
0 31 complete _ would
0 53 complete _ ~
24 34 complete and
27 0 complete and correct
32 0 complete as
19 22 completed
0 -30 completeness
-32 -18 completeness .
-32 -18 completeness . ^
-32 -18 completeness _ ^
14 113 compliance
-2 -25 compliance ,
7 43 compliance .
7 43 compliance . ^
3 47 compliance _ ,
0 23 compliance _ :
7 43 compliance _ ^
-3 -46 compliance _ and
-2 27 compliance officer
20 54 compliant
0 51 compliant and
77 -1 complies
73 0 complies with
-14 100 comply
-24 -2 comply _ the
-19 66 comply with
-24 -2 comply with the
-11 -31 component scores
-12 -32 composition ,
-12 20 compress
-28 -20 compromise
15 -20 compromise .
15 -20 compromise . ^
15 -20 compromise _ ^
-43 0 compromise between
10 45 compromised
-70 13 compute
26 58 computed
19 -30 computer
-14 -20 computers
-14 54 computing
-22 -3 conceal
8 23 concealment
-12 -59 concealment _ .
58 -46 concede
134 0 conceded
-24 25 concept
-4 26 concept .
-4 26 concept . ^
-4 26 concept _ ^
-11 -20 conceptual
-9 29 concern
-23 -4 concern ,
-1 28 concern _ the
0 26 concern in
0 26 concern in the
66 -1 concern the
43 -16 concerned
63 0 concerned ,
0 86 concerning
-30 44 concerns
-6 -21 concerns @quote
-6 -21 concerns @quote and
-15 -27 concerns _ and
46 47 concerns _ target
28 46 concerns the
46 47 concerns the target
-5 -51 concert
13 20 conclude
39 0 conclude .
39 0 conclude . ^
39 0 conclude _ ^
-26 20 conclude that
100 1 conclusion
21 0 conclusion ,
42 -2 conclusion .
42 -2 conclusion . ^
0 23 conclusion :
-25 -16 conclusion @rule
-25 -16 conclusion @rule carries
44 -2 conclusion _ ^
-25 -16 conclusion _ carries
-18 -63 concrete
-34 -5 concrete ,
11 -50 concrete _ ,
-24 -53 concrete _ .
-7 36 concrete _ would
-2 33 concrete achievement
-3 -20 concrete examples
-2 55 concrete habits
32 -3 concrete scenes
32 -3 concrete scenes ,
54 0 concur
36 0 concur with
92 -9 condition
38 7 condition ,
-4 -21 condition _ the
24 -56 conditions
49 -18 conditions ,
40 -18 conditions , ~
40 -18 conditions _ ~
-2 57 condolence
-24 -21 conduct
9 45 conference
33 -50 confession
122 56 confidence
0 65 confidence #
0 65 confidence # .
25 -11 confidence ,
24 -11 confidence , ~
0 56 confidence _ #
0 65 confidence _ .
24 -10 confidence _ ~
34 -9 confidence and
0 50 confidence of
0 50 confidence of #
-4 80 confident
-79 -21 confidential
-12 37 confidential .
-12 37 confidential . ^
-1 -28 confidential _ ;
-12 37 confidential _ ^
-7 23 confidential and
-4 -27 confidential help
-12 -24 confidentiality
-18 85 configuration
0 27 configuration _ the
21 0 confine _ to
-43 10 confinement
33 122 confirm
23 61 confirm .
23 61 confirm . ^
24 61 confirm _ ^
0 26 confirm by
30 16 confirm that
-1 -48 confirm what
9 36 confirmation
-1 52 confirmation mail
0 112 confirmations
-5 30 confirmed
-31 -61 conflict
3 -27 conflict .
3 -27 conflict . ^
3 -27 conflict _ ^
-14 -20 conflict _ the
-24 7 conflict with
-4 -32 confront
-3 -26 confront the
66 -35 confrontation
-8 -24 confronting
-18 -34 confused ,
-15 -31 confused , ~
25 0 confused @rule
25 0 confused @rule with
25 0 confused _ with
-15 -31 confused _ ~
21 8 confuses
6 -43 confuses _ .
54 0 confuses _ with
-24 -23 confusion
-25 -33 congress
68 7 cons
46 103 conscience
40 -6 conscience ,
38 0 conscience , and
-1 84 conscience .
-1 84 conscience . ^
-1 84 conscience _ ^
38 0 conscience _ and
146 19 consensus
22 -3 consensus ,
59 -10 consensus .
59 -10 consensus . ^
59 -10 consensus _ ^
-20 -11 consensus _ a
31 -12 consensus among
18 -28 consensus is
-103 -15 consensus|p
-59 67 consent
6 37 consent ,
9 -58 consent , ~
-17 34 consent .
-17 34 consent . ^
-2 -29 consent _ ,
-17 34 consent _ ^
-3 77 consent _ a
-12 -25 consent _ enough
-29 11 consent _ the
6 -78 consent _ ~
58 15 consent is
-12 -25 consent is enough
-7 74 consent to
0 78 consent to a
25 23 consenting
29 21 consenting _ deserve
29 21 consenting adults
29 21 consenting adults deserve
70 -17 consequence
24 -14 consequence .
24 -14 consequence . ^
24 -14 consequence _ ^
52 -29 consequence and
-31 -36 consequences
-9 -23 consequences .
-9 -23 consequences . ^
-9 -23 consequences _ ^
65 154 consider
63 18 consider _ a
-20 35 consider that
19 33 consider the
63 17 consider this
43 -30 considerable
29 3 consideration
18 26 considered
53 0 considered the
-30 -10 considered whether
16 43 considering
-11 -29 considering _ policies
17 57 considering that
-11 -29 considering the
-11 -29 considering the policies
50 0 consist
-20 12 consistency
19 -39 consistent
20 -28 consistent .
20 -28 consistent . ^
20 -28 consistent _ ^
-26 1 consistent with
-2 29 consists
-13 -43 consolation
29 7 console
-28 12 constant
-9 -22 constitution
-26 -52 constraint
0 21 constraints
-5 -21 construct
-5 -21 construct _ ,
-5 -21 construct it
-5 -21 construct it ,
0 -41 construction
28 41 construction _ even
90 0 construction details
28 41 construction details even
56 52 constructive
6 20 consulting
-23 -32 consumer
9 -134 contact
32 -22 contact ,
30 -8 contact , ask
32 0 contact _ a
30 -8 contact _ ask
36 -18 contact a
-3 34 contact and
42 0 contact for
51 46 contain
51 -20 container
0 63 containing
66 7 contains a
-25 -15 contains an
-27 42 contamination
31 24 contempt
-5 -61 contempt _ ~
10 55 contempt for
66 49 contempt would
29 24 contempt|p
-24 18 content
-14 -33 content "
-14 -33 content " :
39 39 content .
39 39 content . ^
-7 -82 content :
-5 -35 content =
-5 -41 content = @quote
51 12 content _ ,
-5 34 content _ .
-14 -33 content _ :
-5 -41 content _ @quote
39 39 content _ ^
-6 22 content and
-1 -46 content as
68 14 content with
-8 -21 content would
-8 -21 content would be
-13 43 content ~
-3 30 contents
-34 -134 content|p
9 -23 contest
-14 -58 contested
15 -21 contested .
15 -21 contested . ^
15 -21 contested _ ^
-18 -25 contesting a
36 -25 contests
-31 89 context ,
0 29 context , and
-6 62 context , ~
-14 40 context .
-14 40 context . ^
-24 -2 context _ ,
38 9 context _ .
-14 41 context _ ^
-34 -14 context _ a
0 29 context _ and
38 -8 context _ request
-6 70 context _ ~
38 -8 context the
38 -8 context the request
40 64 context window
40 5 context window .
7 180 continue
0 49 continue _ .
0 67 continue without
0 43 continues
6 34 continuing
14 49 contra
-58 5 contract
-37 -20 contract .
-37 -20 contract . ^
-37 -20 contract _ ^
30 0 contract _ and
-23 1 contract _ the
-22 -1 contract is
-22 -1 contract is the
-19 35 contracts
8 -57 contradiction
6 54 contradicts
6 25 contradicts _ ,
1 44 contradicts itself
100 -13 contrary
29 0 contrary _ the
26 0 contrary _ thought
41 0 contrary _ what
79 -6 contrary to
29 0 contrary to the
26 0 contrary to thought
41 0 contrary to what
-30 19 contrast
8 -32 contribute
-13 -23 contribute to
106 0 contributed
30 0 contributed .
30 0 contributed . ^
30 0 contributed _ ^
201 36 contribution
43 1 contribution .
43 1 contribution . ^
43 1 contribution _ ^
30 11 contribution _ the
65 0 contribution is
180 -56 contributions
30 0 contributions .
30 0 contributions . ^
50 0 contributions _ ^
32 -2 contributions _ and
38 0 contributions _ the
50 0 contributions is
35 -6 contributor
5 51 control
-14 20 control .
-14 20 control . ^
-14 20 control _ ^
47 19 control _ come
-10 -21 control _ the
61 15 control _ ~
-6 -26 control is
47 19 control must
47 19 control must come
-9 -21 control over
-12 -57 controlled
-94 -46 controls
-19 -25 convenience
53 0 converged
22 -1 conversation , ~
-1 -25 conversation .
-1 -25 conversation . ^
-4 23 conversation _ ,
-3 -26 conversation _ ^
50 -10 conversation _ a
-43 0 conversation _ not
21 0 conversation among
-42 -15 conversation and
-1 -22 conversation could
-1 62 conversation that
22 0 conversation would
-6 102 convert
-16 -21 converted
-8 20 conviction
-55 -33 convictions
63 -1 convinced
47 0 convinced _ .
60 0 convinced me
47 0 convinced me .
35 0 convincing .
35 0 convincing . ^
35 0 convincing _ ^
45 7 cook
8 29 cook ,
10 30 cook , ~
10 30 cook _ ~
-31 -22 cooked
-17 -57 cooking
53 -1 cooking .
53 -1 cooking . ^
53 -1 cooking _ ^
-30 12 cooks
41 -5 cook|p
-61 -46 cool
-2 51 cool ,
-4 -37 cooled
-25 7 cooling
-1 33 cooling-off
-1 33 cooling-off _ ;
-1 33 cooling-off period
-1 33 cooling-off period ;
-6 31 cooperative
83 -1 cope
67 -6 copied
-9 -89 copies
4 -40 copies of
-11 107 copy
17 -28 copy ,
-38 -12 copy , ~
16 -26 copy .
28 -20 copy . ^
28 -20 copy _ ^
57 0 copy _ all
-28 -38 copy _ what
0 56 copy _ your
-38 -12 copy _ ~
0 117 copy it
-28 -23 copy of
0 27 copy that
0 46 copy the
44 52 copying
35 -8 core
47 -45 core ,
48 -29 core , ~
36 -4 core .
36 -4 core . ^
19 28 core _ @rule
36 -4 core _ ^
-14 -24 core _ it
-38 -9 core _ the
48 -29 core _ ~
-34 -11 core of
19 28 core of @rule
-14 -24 core of it
-38 -9 core of the
-29 -20 cornell
-57 -50 corner
-32 -34 corner ,
-26 -30 corner , ~
-26 -30 corner _ ~
70 61 correct
34 75 correct ,
-30 -24 correct .
-30 -24 correct . ^
27 -1 correct _ ,
45 -5 correct _ .
-21 -12 correct _ @quote
-30 -5 correct _ ^
47 4 correct _ for
-5 48 correct _ is
-14 -64 correct _ kindly
-1 35 correct _ with
-8 20 correct answer
34 -82 correct it
-14 -64 correct it kindly
-21 15 correct the
-36 -2 corrected
-10 28 corrected .
-10 28 corrected . ^
10 -22 corrected _ .
-10 28 corrected _ ^
-38 -3 corrected by
39 -30 correcting
34 0 correcting @thought
34 0 correcting @thought :
34 0 correcting _ :
65 -3 correcting it
-39 -17 correcting the
59 18 correction
31 0 correction :
-6 22 correction _ the
23 0 correction to
-16 -36 corrections
-9 -33 corrections .
-9 -33 corrections . ^
-9 -33 corrections _ ^
11 -63 corrupt
-1 36 cos
-1 31 cos _ ,
-1 36 cos x
-1 31 cos x ,
-98 4 cost
0 74 cost #
31 -85 cost ,
48 -26 cost , ~
-16 -28 cost :
-16 -27 cost : none
-3 70 cost _ .
-2 -27 cost _ and
-16 -27 cost _ none
-2 39 cost _ than
-1 37 cost _ the
47 -27 cost _ ~
-2 39 cost more than
-2 -31 cost time
-93 -18 costs
-2 -31 costs ,
-5 -23 costs .
-5 -23 costs . ^
-21 -18 costs _ ,
-5 -23 costs _ ^
-2 45 costs _ a
-5 23 costs _ and
-4 -43 costs _ than
-3 51 costs _ the
-2 -28 costs _ ~
-5 -25 costs a
0 -37 costs less
-4 -24 costs little
-10 -50 costs more
-4 -32 costs more than
-28 -41 costs nothing
-15 -56 costs nothing .
-24 -4 costs the
-43 -12 costume
-20 22 cot
-57 -157 could
41 -2 could _ (
-20 -13 could _ ,
-27 -4 could _ .
-50 -14 could _ a
-26 -16 could _ act
-11 118 could _ an
-24 -30 could _ be
-28 -12 could _ for
28 -1 could _ have
-32 -9 could _ her
-5 50 could _ in
-93 -18 could _ it
-32 -10 could _ more
33 46 could _ on
20 0 could _ sent
-22 -4 could _ someone
23 0 could _ take
-44 32 could _ that
-71 10 could _ the
73 -16 could _ them
-45 -68 could _ this
-26 -6 could _ to
35 0 could _ used
-30 -40 could _ what
61 -18 could _ with
18 -39 could _ your
14 -20 could ask
-10 -78 could be
-8 26 could be an
20 0 could be sent
-27 -2 could be the
-32 -24 could bring
-13 60 could die
-4 -27 could do
14 61 could end
-21 -1 could get
21 -5 could go
-20 -26 could kill
20 -7 could leave your
24 -7 could look
35 -8 could make
-28 -7 could matter
49 48 could mean
-1 50 could not
-32 -21 could offer
-2 -20 could offer a
-22 -6 could pass
-19 -24 could say
41 -2 could search
41 -2 could search (
-24 -15 could see
-26 -16 could somebody act
73 0 could someone
65 0 could stop
-36 -13 could suggest
-4 -31 could take
57 15 could the
-33 -3 could turn
20 0 could use a
34 -1 could well
-26 -3 could write
-26 -2 could write a
5 27 could you
-53 -80 couldn't
-25 9 council
-16 -24 council's
-7 28 council|p
-2 52 counsel
-1 56 counsel ,
-1 54 counsel , ~
-1 54 counsel _ ~
-1 21 counseling
-33 -64 counselling
21 -8 counsellor
32 -2 counsellor ,
-33 -101 count
-7 38 count ,
-2 50 count , ~
-75 -30 count _ ,
-55 -11 count _ .
-4 -24 count _ and
-12 41 count _ ~
58 24 count as
0 21 count for
-53 -10 count it
-24 -8 count of
55 46 count to
-117 -39 counted
-4 46 counted .
-4 46 counted . ^
-137 -21 counted _ .
-4 46 counted _ ^
41 4 counted _ the
-13 -37 counted _ ~
-15 -49 counted from
-43 -77 counter
59 -3 counter-argument
-1 -28 counter-speech
45 -22 counterargument
26 -2 counterarguments
-10 69 counting
-97 -91 countries
25 -2 countries _ it
25 -1 countries once
25 -1 countries once it
47 -99 country
-18 -41 country ,
-20 12 country .
-20 12 country . ^
28 -4 country _ .
-20 12 country _ ^
3 -27 country _ ~
10 -21 country and
32 -2 country is
23 -75 counts
57 -8 counts ,
39 -1 counts , ~
-22 102 counts .
-22 102 counts . ^
22 102 counts _ ^
24 -25 counts _ the
-21 0 counts _ whether
37 -5 counts _ ~
-31 -52 counts as
-23 4 counts as the
-24 -1 counts is
-21 0 counts is whether
-25 -37 county
-21 -42 couple
29 -9 couple of
-4 -41 couple's
-23 1 courage
27 -12 course
-12 20 course , ~
-12 81 course _ ~
24 5 course is
27 6 course is to
33 0 course of
19 -21 courses
23 -57 courses ,
-2 44 courses .
-2 44 courses . ^
-2 44 courses _ ^
-18 -20 course|p
-75 -139 court
-24 9 court ,
-9 -26 court , ~
-36 -31 court .
-36 -31 court . ^
53 -15 court _ .
-37 -31 court _ ^
-9 -23 court _ and
-21 -4 court _ the
-12 -26 court _ ~
10 26 court can
-28 -15 court is
-5 21 court order
-25 -9 court to
-20 -29 courteous
-25 7 courtesy
-19 -59 courtroom
-89 -29 courts
-1 72 courts .
-1 72 courts . ^
-1 72 courts _ ^
-1 45 courts look
-11 28 court|p
-43 -40 cousin
6 -110 cover
-18 -50 cover .
-18 -50 cover . ^
-1 -20 cover :
-1 -26 cover : #
-1 -26 cover _ #
46 -4 cover _ .
-18 -50 cover _ ^
-27 -7 cover _ in
38 0 cover _ ~
46 -2 cover both
42 -5 coverage
42 -1 coverage .
42 -1 coverage . ^
42 -1 coverage _ ^
166 -15 covered
89 -23 covered ,
-9 -20 covered , ~
67 0 covered .
67 0 covered . ^
-30 -13 covered _ @rule
67 0 covered _ ^
-9 -20 covered _ ~
-30 -13 covered by
-30 -13 covered by @rule
17 -47 covering
-10 -21 covering _ .
-10 -21 covering permission
-10 -21 covering permission .
24 -105 covers
-13 -21 covers @quote
-13 -21 covers @quote in
-44 -44 covers _ .
52 0 covers _ ;
-13 -21 covers _ in
28 -5 covers _ too
-22 -4 covers both
-16 -41 covers it
-17 -41 covers it .
-6 37 covers most
-25 -7 covers the
-38 -53 covers this
1 -67 covert
-19 -75 covert _ .
35 -12 covert _ of
42 -8 covert tracking
42 -8 covert tracking of
-48 -72 cow
-5 45 coward
-36 -14 crack
-2 -29 cracking
-17 -32 craft
26 -17 crash _ .
-7 53 crate
-5 37 crate|p
-2 -29 cream
3 23 create
4 -30 created
53 -30 creates
-9 -43 creative _ .
-16 -41 credentials
-18 -33 credible
49 -43 credit
3 20 credit ,
3 20 credit .
3 20 credit . ^
37 -14 credit _ ,
3 20 credit _ ^
0 24 credit _ this
38 0 credit the
35 -4 creed
-34 -30 crew
-3 -27 crib
-13 -102 crime
12 -30 crime ,
16 -24 crime , ~
19 -49 crime .
19 -49 crime . ^
-25 -50 crime ;
-10 -22 crime ; ~
19 -49 crime _ ^
28 15 crime _ people's
31 34 crime _ time
5 -46 crime _ ~
4 77 crime and
28 15 crime and people's
31 34 crime and time
-27 -8 crime in
-59 -87 crimes
-25 -94 criminal
-22 -2 criminal .
-22 -2 criminal . ^
59 -13 criminal _ .
-22 -2 criminal _ ^
66 -11 criminal trials
-13 28 crisis
-36 18 crisis ,
-2 -24 crisis , ~
-20 -31 crisis .
-20 -31 crisis . ^
-19 -20 crisis _ ,
-20 -31 crisis _ ^
-23 -2 crisis _ and
-2 -24 crisis _ ~
-21 -2 crisis line and
57 -5 crisis number
-36 108 criteria
-9 62 criteria .
-8 64 criteria . ^
-13 -21 criteria :
-8 64 criteria _ ^
-5 22 criteria _ as
37 1 criteria _ the
36 0 criteria are
-5 22 criteria such
-5 22 criteria such as
-1 62 criteria|p
-24 29 criterion
0 62 criterion .
0 62 criterion . ^
0 62 criterion _ ^
-3 -31 criterion is
121 60 critic
22 15 critic ,
34 10 critic .
34 10 critic . ^
34 10 critic _ ^
19 22 critic _ ~
30 0 critic agent's
37 0 critic's
30 35 critical
18 -23 critical ,
-2 82 critical _ ,
23 -17 critical _ and
8 -26 critical of
-12 105 criticism
0 61 criticism _ a
-56 -60 critics
69 -18 critique
62 -2 critique|p
-35 9 cross
-1 -26 crossed
-28 -21 crossing
41 -8 crowds
-4 -62 crude
21 43 cruel
-14 52 cruel .
-14 52 cruel . ^
-14 52 cruel _ ^
10 -32 cruelty
-29 -38 cruelty .
-29 -38 cruelty . ^
-29 -38 cruelty _ ^
44 -7 crumb
31 -14 cry
37 12 culprit
-1 57 culprit ,
48 -25 culprit .
48 -25 culprit . ^
48 -25 culprit _ ^
41 -7 cult
37 -7 cultivation
-2 63 cultural
-21 -31 culture
42 -7 cult|p
-20 7 cup
-14 36 cups
0 62 curator
0 50 curator .
0 50 curator . ^
0 50 curator _ ^
-18 -43 cure
8 -32 cures
47 -6 curie
-41 -41 curiosity
22 33 curiosity , ~
-38 -17 curiosity _ .
43 -1 curiosity _ a
-18 23 curiosity _ the
22 33 curiosity _ ~
41 -1 curiosity about
-16 24 curiosity is the
18 -36 curious
100 -2 curious ,
20 0 curious , and
48 -1 curious , ~
46 -3 curious _ ~
129 4 current
-7 -26 current _ ,
28 -5 current _ .
-19 26 current _ and
23 0 current _ omits
44 0 current draft
47 0 current one
28 0 current response
23 0 current response omits
22 0 current version
6 -24 currently
22 0 currently stands
-6 -28 curry
20 -1 curt
-24 -15 curve
-38 -35 custody
-22 -13 custody order
-15 90 customary
-1 21 customer _ .
-46 -30 customers
-24 -3 customers ,
-8 40 customers .
-8 40 customers . ^
-8 40 customers _ ^
105 -20 cut
-13 -26 cut ,
54 80 cut _ .
28 -7 cut _ and
-29 52 cut _ first
21 -83 cut _ for
22 39 cut _ line
32 0 cut _ of
-1 39 cut a
-29 -9 cut from
97 56 cut it
45 64 cut it .
24 0 cut its
2 -32 cut off
28 -1 cut one
28 0 cut one of
20 63 cut the
-15 56 cut the first
-6 29 cut-off
-10 -21 cute
-46 -70 cuts
-15 -20 cuts .
-15 -20 cuts . ^
-15 -20 cuts _ ^
31 -8 cutters
27 -36 cutting
29 14 cutting .
29 14 cutting . ^
29 14 cutting _ ^
-28 33 cutting a
40 -14 cutting the
29 -3 cutting|p
-21 -12 cut|p
-4 -22 cv
-5 52 cycle ,
-3 -22 cycling
-2 55 cynicism
32 32 c|p
-21 -34 d
-4 29 d .
-4 -22 d . ~
-4 -22 d _ ~
-9 24 d ~
-10 -77 da
-100 -21 daily
-2 -21 daily ; ~
-17 56 daily _ ,
-1 39 daily _ counts
-1 27 daily _ is
-2 -35 daily _ ~
0 37 daily value
-61 0 damage
-9 82 damage .
-9 82 damage . ^
-9 82 damage _ ^
-18 -47 damage to
-13 52 damaged
30 10 damages
-3 -26 damp
14 70 dan
-11 -31 dan _ is
-4 48 dan doesn't
-1 75 dance
10 -45 danger
36 28 danger ,
-1 48 danger , so
24 -16 danger , ~
25 -3 danger _ ,
45 -11 danger _ .
-1 48 danger _ so
21 -18 danger _ ~
-5 27 danger and
29 -14 danger at
63 -2 danger here
-26 -13 danger in
23 -1 danger now ,
-42 -21 danger to
-29 -7 danger to the
-55 -77 dangerous
-12 20 dangerous , ~
-25 -23 dangerous _ ,
22 32 dangerous _ and
-12 20 dangerous _ ~
14 28 dangerous time
22 35 dangerous time and
9 28 danish
-16 -41 danish _ of
10 -29 danish cohort
-24 1 dan|p
-25 -25 dare
-27 -4 dares
-22 -69 dark
29 -1 dark _ ,
53 1 dark _ is
38 -7 dark chocolate
63 1 dark chocolate is
-67 -29 dark thoughts
-40 -22 dark|p
-33 -5 data
-25 40 data ,
-1 22 data , ~
-22 -29 data .
-22 -29 data . ^
-9 33 data _ ,
0 21 data _ :
-75 27 data _ ^
-15 -46 data _ a
-3 26 data _ in
88 -6 data _ instructions
59 31 data _ the
51 25 data and
0 -33 data from
22 -6 data from instructions
0 21 data owner
0 55 data set
0 54 data set .
0 52 data team
-6 -44 data ~
-28 27 database
15 -25 dataclass
0 156 dataset
0 38 dataset ,
0 38 dataset , ~
0 42 dataset .
0 42 dataset . ^
0 42 dataset _ ^
0 40 dataset _ ~
0 23 dataset has
0 28 dataset owner
-11 -61 data|p
-70 -85 date
56 42 date ,
-29 -8 date , title
64 68 date , url
34 -5 date , ~
-29 -58 date .
-28 -25 date . ^
40 50 date ;
-39 -33 date _ ^
60 0 date _ so
-29 -8 date _ title
35 15 date _ to
64 68 date _ url
-20 -7 date and
-17 54 date first
34 21 date is
-18 -52 date on
-52 -33 dated
-8 -34 dated ,
-23 -14 dated _ ,
-16 -74 dated _ .
-4 36 dated _ and
0 -29 dated letter
-17 -28 dates
-22 -102 dates ,
-26 -35 dates , ~
67 -2 dates .
67 -2 dates . ^
67 -2 dates _ ^
-19 37 dates _ the
-38 -68 dates _ ~
-24 131 dates and
-6 27 dates and times
-2 -32 dates are
-12 37 dates in
-28 -21 daughter
-130 -145 day
-73 42 day ,
-3 83 day , a
-49 -7 day , and
-7 -48 day , ~
-16 -20 day _ .
20 44 day _ a
-50 -8 day _ and
39 12 day _ school
6 -50 day _ ~
-8 47 day and
55 -1 day at
51 65 day before
-22 -27 day by
-21 -17 day for
25 -14 day is
-23 4 day of
41 -6 day with
-7 -49 day ~
-6 -21 daylight
-24 -21 daylight ,
1 -34 days
-11 -44 days ,
-45 -15 days , ~
-5 50 days _ .
-10 36 days _ the
-47 -17 days _ ~
-11 31 days and
-55 -6 days in
-26 -77 days is
31 -1 days is the
-16 63 days of
-20 -32 days to
53 -13 days without
-29 -62 dead
-43 -29 dead ,
43 -32 dead _ ~
2 -39 dead players
30 47 deadline
-21 -37 deadline ,
-10 29 deadline .
-10 29 deadline . ^
-10 29 deadline _ ^
-6 67 deadline is
-61 4 deadlines
12 73 deadlines .
12 73 deadlines . ^
12 73 deadlines _ ^
-19 -28 deadlines come
28 -5 deadlocks
-40 -89 deadly
-20 -11 deadpan
-21 -4 dead|p
34 76 deal
-2 48 deal .
-2 48 deal . ^
0 72 deal ?
0 72 deal ? ^
-2 120 deal _ ^
-32 -46 dealer
-49 7 dealers
-16 57 dealing
-13 59 dealing with
18 51 deals
35 -8 dealt
39 0 dealt _ the
35 -8 dealt with
39 0 dealt with the
8 196 dear
0 70 dear _ ,
16 63 dear _ .
0 24 dear evaluator
-8 -73 death
45 -15 death ;
55 -3 death ; ~
-23 -9 death _ ,
9 -21 death _ is
38 -6 death _ ~
-22 -7 death toll
-54 -18 deaths
-22 -25 deaths in
112 -136 debate
-15 -21 debate ,
-26 0 debate , and
42 -16 debate , ~
26 -3 debate .
26 -3 debate . ^
-66 -10 debate :
26 -3 debate _ ^
54 0 debate _ a
-26 0 debate _ and
97 0 debate _ in
-26 -3 debate _ the
37 -1 debate _ with
36 -17 debate _ ~
88 -1 debate is
-45 -17 debate on
-36 -3 debate on the
-15 -117 debated
32 2 debates
-89 -25 debate|p
-35 -18 debt
-21 -8 debts
-3 66 debug
0 31 debug _ ,
0 50 debug mode
0 31 debug mode ,
37 -16 debugging
64 0 debugging ,
-58 -43 decades
50 38 deceit _ may
49 36 deceit that
50 38 deceit that may
-3 47 deceived
28 33 deceived .
28 33 deceived . ^
28 33 deceived _ ^
-29 -17 deceived _ an
-36 -18 deceived by
-29 -17 deceived by an
-11 -48 deceives
0 -21 deceives the
-48 -21 deceiving
-1 -55 decent
-34 -22 deception
-26 -23 deception ,
-2 -22 deception _ no
-28 -28 deception in
-7 46 deceptive
101 71 decide
0 60 decide ,
85 22 decide .
85 22 decide . ^
-10 48 decide _ ,
-29 6 decide _ .
85 22 decide _ ^
-26 -29 decide _ lot
51 -17 decide _ the
-5 -26 decide _ to
-26 -29 decide a
-26 -29 decide a lot
36 -8 decide for
-29 -10 decide it .
34 13 decide what
-23 126 decided
2 29 decided ,
0 29 decided , ~
0 29 decided _ ~
-20 -5 decided by
-61 -69 decides
-25 -35 decides .
-25 -35 decides . ^
43 -10 decides _ ,
-25 -35 decides _ ^
-7 -31 decides _ doubt
-20 -3 decides _ to
-4 49 decides how
-7 -31 decides in doubt
0 -60 decides on
-2 -20 decides the
26 48 deciding
42 -7 deciding _ her
39 -19 deciding about
0 24 deciding what
-29 95 decision
-26 -57 decision ,
0 -22 decision .
0 -22 decision . ^
-40 36 decision :
-27 -19 decision : help
55 47 decision _ .
2 22 decision _ :
-27 -19 decision _ help
-32 -41 decision _ the
0 50 decision _ this
40 -3 decision _ to
-8 65 decision _ ~
-1 48 decision and
22 0 decision as
42 -1 decision goes
42 -1 decision goes to
-29 -36 decision in
-25 8 decisions
-4 -28 decisions ,
-2 37 decisions _ be
12 -24 decisions and
17 25 decisive
-23 26 declare
29 27 declared
7 29 declared _ .
37 29 declared certain
-28 -39 decline
-17 -23 decline ,
25 -7 decline .
25 -7 decline . ^
25 -7 decline _ ^
42 -1 decline _ offer
40 -13 decline _ ~
53 -5 decline and
42 -1 decline and offer
-39 23 declining
-2 52 declining is
0 109 decode
-28 -43 decoded
-14 -20 decoded ,
-13 -20 decoded , the
-13 -20 decoded _ the
-13 -31 decoration
26 -9 decoy
-8 48 decree
0 23 decree .
0 23 decree . ^
0 23 decree _ ^
-11 72 deduct
-71 1 deductions
-53 4 deductions ,
-1 40 deductions .
-1 40 deductions . ^
-1 56 deductions _ ^
-11 53 deduct|p
36 -13 deduplication
-2 33 deep ,
-16 -22 deep _ ,
68 2 deep _ the
0 31 deep _ ~
40 -11 deep in
-15 55 deeper
-1 -27 def _ (
-43 -16 defamation
-27 71 default
1 40 default .
1 40 default . ^
1 40 default _ ^
-25 -27 defeat
-3 -26 defeats
14 -23 defect
31 -18 defence
-21 -54 defence :
6 -49 defence _ ~
-27 -39 defences
9 23 defend
-2 51 defend it
41 -9 defend the
69 -24 defending
6 -24 defending it
-19 -33 defense
-9 -25 defense .
-9 -25 defense . ^
-9 -25 defense _ ^
-24 -71 defensive
53 -3 defer
21 0 defer _ the
23 0 defer to
21 0 defer to the
-13 -24 define
14 52 definition
-10 56 definition .
-10 56 definition . ^
21 -1 definition ;
-10 56 definition _ ^
22 52 definitions
44 17 definitions .
44 17 definitions . ^
44 17 definitions _ ^
-36 -39 defraud
-23 24 degree
6 55 degree _ be
14 55 degree can
14 55 degree can be
-26 -28 degrees
-8 -28 degrees ,
-6 -22 degrees , ~
-7 -22 degrees _ ~
11 39 degree|p
-6 50 dehydration
-37 -90 delay
-27 -6 delay ,
-25 -5 delay , ~
-41 -40 delay .
-41 -40 delay . ^
-26 -10 delay _ ,
-41 -40 delay _ ^
-25 -5 delay _ ~
-24 -4 delay treatment
80 -7 delays
-61 3 delete
-2 20 delete .
-2 20 delete . ^
26 2 delete @thought
-4 -22 delete _ ,
-2 20 delete _ ^
-28 -29 delete it
2 49 delete the
26 93 deleted
66 71 deleted .
66 71 deleted . ^
-12 -20 deleted _ .
66 71 deleted _ ^
-1 -61 delete|p
0 24 deleting this
3 32 deletion
-12 -37 deletion .
-12 -37 deletion . ^
-12 -37 deletion _ ^
-8 44 deletions
42 7 deliberate
49 -4 deliberate _ private
49 -4 deliberate in
49 -4 deliberate in private
24 -18 deliberately
106 -9 deliberating
50 0 deliberating is
356 20 deliberation
41 -1 deliberation ,
20 1 deliberation .
20 1 deliberation . ^
78 11 deliberation _ ,
21 1 deliberation _ ^
41 -5 deliberation _ a
23 7 deliberation _ not
-88 -4 deliberation _ over
20 0 deliberation _ picture
17 38 deliberation _ the
47 0 deliberation _ to
22 0 deliberation budget
-32 -7 deliberation had
62 0 deliberation has
42 0 deliberation is to
21 0 deliberation round
26 0 deliberation should
27 0 deliberation the
20 0 deliberation the picture
46 0 deliberation's
-23 -50 deliberations
-9 -49 deliberations|p
-70 -10 deliberation|p
180 0 deliberator
31 0 deliberator ,
26 0 deliberator to
192 0 deliberators
26 0 deliberators _ .
29 0 deliberators _ for
36 0 deliberators have
-12 -50 delicate
23 -12 delimit
-18 -23 delimiters
-58 -36 deliver
-53 -48 delivery
-42 -41 demand
-2 -35 demand _ of
36 59 demand letter
-2 -35 demand proof
-2 -35 demand proof of
-22 -13 demand that
27 -10 demanded
51 -2 demanded .
51 -2 demanded . ^
51 -2 demanded _ ^
39 -17 demands
10 -20 demands .
10 -20 demands . ^
10 -20 demands _ ^
-48 -2 demands a
32 9 demands that
33 -11 demean
23 -8 demean _ for
23 -8 demean people
23 -8 demean people for
-40 26 demeaning
0 47 demeaning .
0 47 demeaning . ^
0 47 demeaning _ ^
-29 -19 demeaning content
-46 -13 demeans
-34 -2 demeans a
46 38 demonstrated
-2 46 demonstration
0 72 demonstration ,
-5 118 den
-27 9 denial
34 23 denial .
34 23 denial . ^
34 23 denial _ ^
-13 -21 denial is
32 -34 dense
-20 -2 deny
-18 -44 department
29 48 depend
29 51 depend on
68 -11 dependence
23 -2 dependent
-24 -48 depending
-24 -48 depending on
-101 -56 depends
-10 -46 depends _ how
-29 42 depends _ it
41 5 depends _ the
-14 -47 depends _ them
29 -10 depends _ where
-20 25 depends _ whether
-27 -7 depends _ who
-99 -56 depends on
-10 -46 depends on how
-29 42 depends on it
41 5 depends on the
-14 -47 depends on them
29 -10 depends on where
-20 25 depends on whether
-27 -7 depends on who
-3 20 deployment
21 -53 deposit
-12 55 deposit _ a
-12 103 deposits
26 -24 deposit|p
-6 78 depression
15 90 depression ,
28 -8 depression , ~
28 -8 depression _ ~
-3 111 depth
2 -29 depth _ length
2 -29 depth over
2 -29 depth over length
3 -30 desc
-6 -36 descent ,
-79 -62 describe
13 -26 describe it
-55 -24 describe what
-30 -55 described
-40 -41 describes
-78 -106 describing
-22 -63 describing the
-36 -69 description
-13 -47 description .
-13 -47 description . ^
-13 -47 description _ ^
-5 47 descriptions
-20 -18 descriptive
-70 -12 deserve
-5 -35 deserve _ .
-11 -33 deserve _ line
29 21 deserve _ truth
-21 -1 deserve a
-3 -33 deserve a line
22 20 deserve the
29 21 deserve the truth
0 31 deserved
45 -47 deserves
-32 34 deserves _ .
0 32 deserves _ below
44 -2 deserves _ kind
-28 -11 deserves _ sentence
-43 -94 deserves a
44 -2 deserves a kind
-28 -11 deserves a sentence
83 -4 deserves an
36 0 deserves more
0 32 deserves nothing
0 32 deserves nothing below
61 0 deserves one
-21 25 deserves the
-33 48 design
-5 47 design ,
8 -30 designated
-4 43 designed
-5 -31 designer
-3 20 desk
-11 35 desk ,
17 -36 desk .
17 -36 desk . ^
17 -28 desk _ ^
5 -24 despair
-25 3 despite
-14 -22 dessert
-3 29 destroy
0 33 destroy the
20 59 destroying
28 15 destroying _ may
-1 69 destroying angel
28 15 destroying records
28 15 destroying records may
63 -3 detached
2 -29 detail
30 58 detail ,
30 0 detail , and
21 66 detail , ~
16 -21 detail .
16 -21 detail . ^
16 -21 detail _ ^
30 0 detail _ and
-7 -30 detail _ the
-2 -25 detail _ what
21 66 detail _ ~
29 51 detail is
-1 -25 detail is what
16 25 detailed
-25 -17 detailed .
-25 -17 detailed . ^
-25 -17 detailed _ ^
-51 -56 details
-23 18 details .
-23 18 details . ^
-7 -22 details _ .
-23 23 details _ ^
-77 -18 details _ the
28 41 details _ when
-25 -6 details about
28 41 details even
28 41 details even when
-43 9 details of
29 -61 detection
-4 -23 detection ,
67 8 detection _ are
70 48 detection windows
72 15 detection windows are
-26 -7 detective
-41 -58 detectors
61 0 determined
-9 -29 deterrence
49 -10 deterrent
-22 -28 deterrents
-10 -34 detox
32 -7 developed
-49 111 developer
0 30 developer :
-1 24 developer _ .
0 47 developer _ :
0 22 developer _ you
0 88 developer message
0 47 developer message :
-1 165 developers
3 42 developers ;
0 43 developers ; ~
0 63 developers _ ~
-19 -30 developer|p
-26 -5 development
-35 -31 device
28 13 device .
28 13 device . ^
28 13 device _ ^
-24 5 devil's
-47 14 devil's|p
-37 -25 diagnose
-85 -27 diagnosis
-20 -31 diagnosis .
-20 -31 diagnosis . ^
-20 -31 diagnosis _ ^
-1 35 diagnosis _ the
-34 -2 diagnosis from
-1 35 diagnosis of
-1 35 diagnosis of the
-18 -31 dialogue .
-18 -31 dialogue . ^
-18 -31 dialogue _ ^
-21 28 dialogues
-1 57 dialogues .
-1 57 dialogues . ^
-1 57 dialogues _ ^
3 -54 dialogue|p
-11 -26 diary
-5 42 dice
-11 -29 dict .
-11 -29 dict . fromkeys
-11 -29 dict _ fromkeys
41 -22 did
-24 -37 did ,
3 55 did .
3 55 did . ^
13 81 did _ ,
-89 -24 did _ .
3 94 did _ ^
61 0 did _ get
75 0 did _ say
33 -1 did _ the
39 -1 did _ wrong
-29 -14 did _ ~
-6 35 did and
-28 40 did it
31 -24 did not
25 0 did not say
-24 -8 did nothing
41 -1 did something
-9 25 did the
-23 14 did they
-23 6 did well
61 -8 didn't
-2 -30 didn't _ for
62 0 didn't _ the
8 29 didn't _ where
-6 -30 didn't ask
-2 -30 didn't ask for
8 29 didn't say where
-24 -12 did|p
0 78 die _ the
20 18 died from
20 18 died from this
-37 16 dies
-29 -27 diet
-27 -6 diet is
-40 11 diets
-26 -91 differ
60 -29 differ ,
35 0 differ , but
23 -13 differ , ~
-43 23 differ .
-43 23 differ . ^
-43 23 differ _ ^
35 0 differ _ but
39 -1 differ _ state
-11 -22 differ _ taste
23 -13 differ _ ~
-9 -42 differ by
39 -1 differ by state
-11 -22 differ by taste
-19 68 differ on
36 0 differ only
-22 -42 difference
0 77 difference ,
0 75 difference , ~
-29 -20 difference .
-29 -20 difference . ^
-4 -27 difference :
-1 -25 difference : ~
-29 -20 difference _ ^
-2 27 difference _ a
30 -22 difference _ the
-1 51 difference _ ~
-17 20 difference between
-1 28 difference between a
-24 -12 differences
13 -46 different
46 -2 different ,
47 -2 different , ~
-29 -24 different .
-29 -24 different . ^
-32 9 different _ ,
-18 -20 different _ :
-29 -24 different _ ^
23 -1 different _ and
46 70 different _ in
35 0 different _ is
30 -2 different _ of
47 -2 different _ ~
34 0 different agent
-9 -22 different answers
-35 -9 different from
-8 26 different rules
0 68 different things
22 -3 different words
47 -52 differently
-22 -20 differently ,
35 -7 differently .
35 -7 differently . ^
60 -7 differently _ ^
-14 -39 differing
-65 -122 differs
36 0 differs ,
25 -47 differs _ ~
-51 -66 differs from
-28 -6 digging
8 -44 dignity
-18 -22 dilemma
7 -20 dilution
20 0 dimensions
0 -35 diners
-28 -56 dinner
-5 -26 dinner ,
-12 47 dioxide
-25 -24 dioxin
-11 -90 direct
36 2 direct the
18 -30 direction
34 -1 direction .
34 -1 direction . ^
34 -1 direction _ ^
4 39 directions
-5 53 directions ,
-4 54 directions , ~
-21 80 directive
0 62 directive _ ^
-45 -12 directly
23 13 directly , and
-33 3 directly , ~
-22 -16 directly .
-20 -15 directly . ^
-3 -22 directly :
-3 -23 directly : are
-20 -15 directly _ ^
0 68 directly _ a
23 13 directly _ and
-3 -23 directly _ are
34 -38 directly _ suicide
-33 3 directly _ ~
18 28 directly about
34 -38 directly about suicide
-6 26 directly and
-21 -29 directly facilitate
-15 58 disabled
0 54 disabled .
-14 -21 disabled|p
8 -39 disagree
1 22 disagree ,
-1 24 disagree , ~
-1 29 disagree .
-1 29 disagree . ^
-1 29 disagree _ ^
-21 -12 disagree _ the
32 -5 disagree on
6 -37 disagreed
-3 23 disagreeing
6 38 disagreeing with
51 -33 disagreement
41 -4 disagreement ,
26 -1 disagreement _ the
8 -29 disagrees
24 7 disagrees with
-30 -14 disagree|p
37 -1 disappointment
37 0 disappointment ,
-6 -23 disarms
-6 -23 disarms _ reviewer
-6 -23 disarms the
-6 -23 disarms the reviewer
-3 130 discard
0 24 discard .
0 24 discard . ^
0 42 discard _ .
0 38 discard _ ^
0 41 discard them
0 41 discard them .
12 25 discarded
0 25 discarded .
0 25 discarded . ^
0 25 discarded _ ^
1 -46 discipline
10 -60 disclaimer
7 58 disclose
-30 -3 disclosure
-11 -38 discourage
-34 43 discouraged
-1 45 discretion
0 61 discrimination ;
0 64 discrimination ; the
-3 55 discrimination _ the
23 22 discuss
-2 -27 discuss _ openly
26 25 discussed
29 0 discussed in
-21 -17 discussed|p
-23 -18 discusses
-2 -44 discussing
174 -81 discussion
62 14 discussion _ .
55 -2 discussion _ end
21 0 discussion above
55 0 discussion has
-75 -13 discussion of
-63 -30 discussion|p
31 -101 disease
-31 -29 disease ,
-9 -27 disease , ~
-57 -30 disease _ ^
41 0 disease _ ulcers
-9 -27 disease _ ~
-14 -47 dish
-11 -39 dish soap
-27 -6 dishes
-34 -37 dishonest
-38 4 dislike
9 45 dismissal
-16 -29 dismissed
-35 -23 disorder
-21 -53 display
-10 -50 display :
-31 -48 disposal
16 -32 dispute
26 0 dispute _ the
26 0 dispute between
-13 -44 disputed
58 117 disregard
82 54 disregard _ .
90 6 disregard it
-25 -4 disregard what
42 -22 dissent
46 0 dissent from
36 23 dissenting
26 0 dissenting voice
-2 29 dissolved
-65 -95 distance
-6 -60 distance between
7 38 distinct
11 40 distinct from
-39 -24 distinction
-29 -7 distinction _ the
-19 -30 distinguish
-14 -24 distinguish the
-25 -6 distraction
-26 19 distress
-18 57 distress ,
-15 -28 distress , ~
-8 37 distress _ a
-15 -28 distress _ ~
0 27 district
-58 -82 distrust
-13 -59 distrust of
0 34 disturb
-2 21 diuretics
-2 22 diuretics .
-2 22 diuretics . ^
-2 22 diuretics _ ^
-7 47 div
0 39 div _ =
-9 23 divide
-1 -22 divide _ #
-8 -37 divide by
-1 -22 divide by #
6 75 divide the
1 -28 division
-44 -39 divorce
-11 -22 dna
0 24 do
68 79 do ,
-1 57 do , with
45 8 do , ~
-21 -7 do .
-21 -7 do . ^
-17 -26 do :
-25 -15 do ;
-22 -12 do ; ~
34 59 do _ .
41 -9 do _ ?
-27 2 do _ ^
61 -9 do _ a
20 0 do _ all
6 26 do _ alter
-4 40 do _ an
13 38 do _ and
0 34 do _ apply
25 -9 do _ ask
-7 -99 do _ best
-35 15 do _ delete
0 24 do _ discard
0 31 do _ drop
0 32 do _ evaluate
-1 55 do _ explain
0 46 do _ follow
-26 1 do _ for
42 17 do _ get
17 20 do _ give
-1 44 do _ harm
-38 -39 do _ have
-16 36 do _ i
54 -7 do _ it
-23 -87 do _ let
-7 -24 do _ make
26 -7 do _ next
0 68 do _ now
-40 -11 do _ of
-3 -32 do _ pull
0 33 do _ read
0 28 do _ recompute
0 45 do _ report
-3 61 do _ resist
0 37 do _ tell
-24 -39 do _ than
23 33 do _ the
71 41 do _ this
14 29 do _ with
-10 31 do _ work
18 65 do as
38 0 do at
-20 -24 do better
0 25 do but
-18 47 do for
-55 -8 do is
6 -26 do it ,
2 73 do it .
0 30 do likewise
12 -43 do more than
1 -21 do need
-11 -23 do next
-11 -33 do next .
-91 68 do not
6 26 do not alter
0 34 do not apply
26 -8 do not ask
0 32 do not change
-35 15 do not delete
0 24 do not discard
0 31 do not drop
0 32 do not evaluate
0 36 do not follow
0 20 do not give
-4 -79 do not let
-7 -24 do not make
-3 -32 do not pull
0 33 do not read
0 28 do not recompute
0 45 do not report
-3 24 do not resist
0 37 do not tell
0 58 do nothing
28 49 do so
0 42 do the
-30 -47 do they
-16 -22 do they have
-16 -157 do this
-15 -44 do to
22 -3 do tonight
73 15 do we
3 44 do what
0 36 do what i
-10 -24 do when
-12 69 do with
20 0 do with the
0 44 do with this
39 -26 do you
-7 -35 do your
38 31 dobsonian
0 30 doc
25 -35 docker
-44 -29 doctor
-19 31 doctor ,
-2 29 doctor , and
-6 55 doctor .
-6 55 doctor . ^
-25 -113 doctor _ .
-6 55 doctor _ ^
37 -4 doctor _ a
36 0 doctor _ an
-2 29 doctor _ and
-26 -3 doctor _ it
-4 26 doctor _ the
58 9 doctor _ ~
-6 53 doctor can
71 -9 doctor or
36 0 doctor or an
-20 22 doctor's
-23 -5 doctor's _ ,
20 -4 doctor's _ is
-19 52 doctor's visit
-49 33 doctors
-10 -32 doctor|p
-7 28 doctype
14 -36 document
-4 39 document .
4 22 document _ to
71 22 document is
0 81 document ~
15 91 documentary
128 -16 documentation
-77 -16 documented
-29 12 documented .
-29 12 documented . ^
-29 12 documented _ ^
-6 -22 documenting the
-7 33 documents
-7 88 documents .
-7 88 documents . ^
-7 88 documents _ ^
-11 70 dodge
-30 -75 does
-45 -8 does ,
-50 -9 does , ~
79 0 does .
79 0 does . ^
-59 -36 does _ ,
-106 -101 does _ .
79 0 does _ ^
22 39 does _ a
-6 47 does _ commit
0 26 does _ exist
30 -2 does _ have
45 0 does _ hold
-25 -29 does _ in
25 -11 does _ it
33 -3 does _ job
60 -3 does _ know
-36 -24 does _ make
-1 67 does _ notice
-20 32 does _ plant
0 22 does _ prompt
-20 16 does _ same
59 -1 does _ say
-14 -20 does _ the
-19 -48 does _ work
0 29 does a
-1 36 does and
69 0 does anyone
-83 -30 does it
-31 -23 does it .
-67 -34 does not
-63 -51 does not .
-6 47 does not commit
0 26 does not exist
45 0 does not hold
-36 -24 does not make
-20 32 does not plant
63 0 does not say
45 -1 does she
45 -1 does she know
33 -3 does the job
-20 16 does the same
-17 -43 does the work
-24 -14 does to
-14 -26 does what
-27 -4 does with
0 53 does your
0 22 does your prompt
-20 -55 doesn't
89 94 doesn't ,
108 50 doesn't .
108 50 doesn't . ^
20 25 doesn't _ ,
-75 -95 doesn't _ .
51 -11 doesn't _ ;
108 50 doesn't _ ^
-32 10 doesn't _ a
32 -1 doesn't _ an
-32 -6 doesn't _ anything
-20 64 doesn't _ for
58 -3 doesn't _ from
44 -3 doesn't _ in
-55 -49 doesn't _ it
91 0 doesn't _ it's
-24 -62 doesn't _ on
20 0 doesn't _ so
37 30 doesn't _ the
-23 -33 doesn't _ this
11 51 doesn't _ to
29 -5 doesn't apply
-27 17 doesn't ask
-82 -10 doesn't change
0 33 doesn't destroy
2 22 doesn't exist
42 -1 doesn't fit
19 -22 doesn't forbid
0 54 doesn't go
-20 0 doesn't help
-44 8 doesn't make
-11 -21 doesn't make it
-15 36 doesn't make the
-33 -23 doesn't matter
85 24 doesn't mean
-27 -1 doesn't mind
-41 -9 doesn't need
-22 -11 doesn't need to
42 -12 doesn't plant
42 -12 doesn't plant the
22 -11 doesn't say
-7 29 doesn't stop
-38 -16 doesn't turn
-60 6 doesn't usually
2 -25 does|p
-37 43 dog .
-37 43 dog . ^
33 41 dog _ ^
25 32 dog _ honest
-23 -13 dog _ the
-14 37 dog is
25 32 dog is honest
-6 -62 dog show
-34 29 dogs
-17 -49 dogs ,
-4 -37 dogs , ~
-1 83 dogs _ and
-4 -37 dogs _ ~
-5 47 dogs|p
9 -72 dog|p
-34 -17 doing
-64 -12 doing .
-64 -12 doing . ^
-64 -12 doing _ ^
-8 -23 doing anything
-1 25 doing the
88 19 dollars
0 20 dollars in
-42 13 domain
-8 -52 domain ,
-2 29 domain and
-19 -33 domestic
-44 -23 don't
43 16 don't ,
24 29 don't , ~
30 16 don't .
30 16 don't . ^
-34 6 don't _ ,
23 -44 don't _ .
-59 6 don't _ :
-10 -31 don't _ ;
30 16 don't _ ^
-59 -26 don't _ a
-16 -24 don't _ about
-6 26 don't _ and
-26 -34 don't _ any
-18 -42 don't _ anyone
-7 -90 don't _ down
-6 30 don't _ each
25 -14 don't _ for
74 23 don't _ him
-18 80 don't _ how
45 -20 don't _ in
-51 5 don't _ it
0 60 don't _ me
3 70 don't _ on
-1 49 don't _ out
32 0 don't _ that
-4 97 don't _ the
-5 -27 don't _ their
22 -40 don't _ them
0 32 don't _ this
-14 -61 don't _ to
-4 -20 don't _ vomiting
68 28 don't _ what
-22 -1 don't _ whether
40 -4 don't _ who
-8 22 don't _ with
0 45 don't _ you
38 18 don't _ ~
-8 -40 don't agree
0 31 don't apply
-28 20 don't argue
-21 -27 don't ask
-21 -28 don't ask for
-1 153 don't be
0 24 don't be the
-2 73 don't bite
-27 -13 don't care
32 -5 don't click
34 -4 don't click ,
0 39 don't drop
0 38 don't drop it
0 43 don't filter
0 28 don't filter .
33 -29 don't go
-17 -24 don't have
21 -54 don't have to
-7 -57 don't help
-4 -20 don't induce
-4 -20 don't induce vomiting
-73 -19 don't know
-7 -43 don't know .
-2 91 don't know how
-41 -12 don't know the
34 -2 don't know what
40 -4 don't know who
52 47 don't leave
-32 37 don't let
0 38 don't let the
-12 -24 don't lie
5 -39 don't like
0 -24 don't list
-5 42 don't look
50 0 don't make
23 -14 don't make him
28 -4 don't need a
-16 36 don't need to
-3 33 don't pay
-2 -45 don't promise
-27 23 don't read
32 -34 don't see
23 -4 don't share
0 38 don't strike
-66 -4 don't take
78 50 don't tap
0 86 don't throw
-4 41 don't use
0 64 don't use them
11 83 don't want
38 -20 don't write
73 -9 don't|p
-2 28 donation
39 30 done
-22 68 done ,
148 -13 done ;
31 0 done ?
31 0 done ? ^
-21 -4 done _ ,
4 56 done _ .
28 -1 done _ ^
25 -1 done _ gain
32 57 done _ take
-26 54 done _ the
-27 -8 done _ wrong
3 -36 done _ ~
17 43 done by
22 -1 done for
25 -1 done for gain
-26 -55 done it
-37 -3 done on
10 25 done the
-15 -33 done with
-9 30 donors
-117 -2 door
-25 -23 door ,
-21 -8 door , ~
-1 24 door :
-7 -41 door _ ,
-20 -36 door _ ^
-7 -27 door _ for
6 24 door _ the
-21 -10 door _ ~
17 -24 door and
5 24 door is
-13 -25 door open
-10 -27 door open for
35 -26 doors
55 3 doors ,
-15 28 doors .
-15 28 doors . ^
-15 28 doors _ ^
-1 -20 doors and
-18 31 door|p
-50 68 dose
-33 9 dose ,
-32 -27 dose , ~
26 34 dose .
26 34 dose . ^
26 34 dose _ ^
-9 -38 dose _ on
-50 -38 dose _ ~
-1 44 dose of
50 -61 doses
42 -8 dose|p
25 -24 dosing
-10 -26 dots
-44 17 double
52 25 double .
52 25 double . ^
27 1 double _ ,
-4 35 double _ .
36 24 double _ ^
-24 26 double damages
-22 -24 double the
28 0 double-check
68 -21 doubles
65 -3 doubles in
-21 30 double|p
-33 -22 doubling
29 120 doubt
62 61 doubt ,
36 43 doubt , which
32 13 doubt _ a
-60 -6 doubt _ it
36 43 doubt _ which
50 -4 doubt it
-30 18 doubt that
-14 -25 doubt the
-16 -20 doubter
-2 -32 doubtful
-16 -30 doubting
-11 33 doubts
25 3 doubts about
-25 -18 dough
50 -8 down
5 -25 down ,
-1 20 down .
-1 20 down . ^
39 -5 down ;
-28 -3 down _ .
10 20 down _ ^
2 49 down _ a
50 0 down _ middle
-47 -10 down _ the
22 0 down _ this
20 -19 down _ you
-28 -20 down and
-2 27 down as
-3 44 down at
-2 -23 down dates
-39 45 down on
50 0 down the middle
75 -47 down to
18 -20 down while
0 -22 down your
-2 -22 downloaded
0 161 downstream
-2 48 dozen
-12 -33 dozens
-11 -33 dozens of
267 -115 draft
39 -6 draft ,
22 0 draft , a
20 -16 draft .
20 -16 draft . ^
-40 -4 draft _ .
20 -16 draft _ ^
-38 -17 draft _ a
21 -2 draft _ is
30 0 draft _ say
20 0 draft _ that
21 0 draft _ too
-24 -14 draft _ was
66 0 draft _ with
49 0 draft as
-25 -3 draft before
28 0 draft but
30 0 draft failed
30 0 draft failed to
-22 0 draft for
-24 -3 draft in
-26 -2 draft is the
-26 -1 draft needs
-27 -1 draft needs a
96 0 draft response
22 0 draft response is
-23 -1 draft the
28 -4 draft to
30 0 draft to say
43 0 draft two
-25 -11 draft was
127 -3 draft's
184 -26 drafted
58 -4 drafted ,
27 -4 drafted , ~
21 0 drafted _ is
27 -4 drafted _ ~
32 0 drafted reply
40 0 drafted response
-30 -17 drafted|p
249 -5 drafter
36 0 drafter ,
32 0 drafter , ~
50 0 drafter _ the
32 0 drafter _ ~
133 0 drafter's
29 0 drafter's _ needs
30 0 drafter's reasoning
29 0 drafter's reasoning needs
2 -61 drafting
20 0 drafting _ ,
95 -98 drafts
29 -18 drafts _ ^
24 0 drafts _ ~
-54 -36 drafts of
-24 -2 drafts the
-39 -14 drafts|p
-329 -106 draft|p
-5 22 drag
0 58 dragon
10 -48 drain
-49 -39 drama
-16 -38 drama .
-16 -38 drama . ^
-16 -38 drama _ ^
109 0 dramatic
27 56 draw
-15 -26 draw .
-15 -26 draw . ^
-15 -26 draw _ ^
-24 -17 draw _ line
26 44 draw _ out
-25 -8 draw the
-27 46 drawing
-41 -10 drawn
-4 24 dread .
-4 24 dread . ^
-4 24 dread _ ^
31 -2 dreadful
14 76 dream
0 52 dream of
16 -21 dreams
-49 -35 dressed
41 -1 drift
43 -1 drift _ the
66 0 drifted
100 -1 drifting
-1 94 drill
-33 -22 drills
-34 -65 drink
-42 -28 drinking
-25 -11 drinking _ .
-1 23 drinking|p
-50 -29 drinks
-3 23 drinks .
-3 23 drinks . ^
-3 23 drinks _ ^
-47 -81 drive
-2 -25 drive _ .
-17 -29 driver
-12 -35 drives
-12 -70 driving
-27 -4 driving ,
-14 -25 driving .
-14 -25 driving . ^
-14 -25 driving _ ^
18 184 drop
-3 35 drop .
-3 34 drop . ^
0 39 drop ?
-2 -40 drop _ ,
-3 39 drop _ ^
-12 45 drop _ and
4 21 drop _ from
0 23 drop _ of
-3 31 drop _ rules
-5 26 drop _ safety
-4 -32 drop a
0 40 drop any
0 46 drop anything
0 30 drop every
-19 65 drop it
-19 26 drop it .
-4 -43 drop its
-3 27 drop its rules
0 44 drop nothing
-11 -41 drop of
36 -7 drop the
0 36 drop this
17 64 dropped
27 0 dropped _ #
6 -23 dropped _ ,
-9 -39 dropped _ .
1 -26 dropped _ the
7 34 dropped _ ~
-12 -23 dropped after
16 -30 dropped the
0 24 dropped this
-48 -60 dropped|p
-8 49 dropping
-37 18 dropping _ would
31 -22 dropping the
0 29 dropping this
0 27 dropping this would
-2 92 drops
41 35 drops ,
43 -50 drops , five
-1 83 drops _ .
43 -50 drops _ five
-11 -63 drops _ ~
24 0 drops its
-29 -90 drop|p
-20 26 drown
70 -3 drowsiness
56 -17 drowsy
-109 -93 drug
34 33 drugging
39 27 drugging _ person
-4 -38 drugging a
-44 -54 drugs
-5 -30 drunk
-48 -57 dry
-1 47 dry .
-1 47 dry . ^
-1 47 dry _ ^
-27 -9 drying
3 21 dual
36 23 due
-23 -23 due .
-23 -23 due . ^
-1 54 due _ ,
-26 -53 due _ ^
42 -4 due _ a
29 22 duel
37 -11 duel .
37 -11 duel . ^
-1 31 duel :
37 -11 duel _ ^
25 -47 dull
42 -1 dull .
42 -1 dull . ^
42 -2 dull _ ^
0 89 dump
0 25 dump _ context
0 24 dump your
71 33 duplicate
-14 -45 duplicates
6 115 during
22 0 during _ second
32 -11 during the
22 0 during the second
-17 -24 dust
-71 -14 duties
-1 58 duties .
-1 58 duties . ^
-1 58 duties _ ^
-9 -42 duties of
41 -46 duty
-24 -3 duty ,
20 -2 duty _ ~
-24 -3 dwelling
-24 -3 dwelling _ injury
-24 -3 dwelling on
-24 -3 dwelling on injury
36 -35 dying
-13 146 e
-6 89 e .
0 53 e . ^
0 53 e _ ^
-1 32 e4 _ #
-4 20 e4 e5
-1 32 e4 e5 #
-1 32 e5 #
-1 32 e5 # .
-1 32 e5 _ .
-30 -64 each
-4 -25 each ,
-43 5 each .
-43 5 each . ^
-10 -23 each :
-2 23 each _ #
-6 -24 each _ ,
50 90 each _ .
-30 -19 each _ :
-17 36 each _ ;
-43 5 each _ ^
55 -35 each _ a
5 32 each _ about
30 -11 each _ and
34 -9 each _ by
0 36 each _ every
-2 21 each _ for
-15 -23 each _ gets
22 11 each _ has
-3 57 each _ in
49 49 each _ is
4 49 each _ must
8 120 each _ of
-3 -25 each _ on
29 6 each _ one
1 50 each _ so
-34 4 each _ that
-42 -10 each _ the
2 48 each _ them
-22 2 each _ these
-18 -25 each _ two
65 0 each _ us
8 -31 each _ with
-30 -18 each _ write
6 -31 each _ ~
10 -20 each agent
12 38 each and
0 36 each and every
49 -1 each be
-11 -22 each candidate
-9 33 each entry
59 -13 each for
24 -9 each is
0 55 each item
-15 -42 each line
-19 -24 each member
2 48 each of them
-22 2 each of these
65 0 each of us
-11 -39 each of you
96 22 each other
40 -7 each other ,
31 -27 each other .
40 21 each other's
-30 -17 each round
6 23 each rule
-29 -50 each side
22 -46 each task
52 18 each thought
-15 77 each time
-8 47 each time ,
-7 51 each tradition
-8 58 each version
12 -23 each with
48 -8 each with a
-23 -6 each would
39 4 each write
-13 -57 each|p
-58 -46 eager
-20 0 ear
159 129 earlier
-13 -35 earlier ,
-10 -35 earlier , ~
17 25 earlier .
17 25 earlier . ^
11 92 earlier _ ,
17 25 earlier _ ^
-25 -9 earlier _ and
-11 -22 earlier _ end
33 0 earlier _ have
33 -11 earlier _ of
14 -24 earlier _ on
1 25 earlier _ people
7 65 earlier _ that
-22 -10 earlier _ to
-2 -21 earlier _ was
5 21 earlier _ were
0 64 earlier _ you
-9 -35 earlier _ ~
-48 -21 earlier drafts
26 -6 earlier rounds
63 0 earlier speakers
33 0 earlier speakers have
1 88 earlier than
1 25 earlier than people
20 0 earlier thought
-25 -3 earlier version
11 -100 early
-18 -36 early ,
-10 48 early .
-10 48 early . ^
-14 -43 early :
-13 -40 early : ~
-22 -31 early _ ,
-25 -16 early _ .
-10 83 early _ ^
-29 -13 early _ the
-24 -54 early _ ~
-1 -32 early and
21 -12 early is
-20 -11 early is the
-19 -50 earn
-76 13 earned
-42 -14 earnest
4 -32 earnings
-14 -51 earns
-31 -8 earth
-7 34 earth|p
35 16 eases
48 17 eases _ it
48 17 eases when
48 17 eases when it
1 -63 easier
-32 49 easier than
-18 -86 easier to
-55 14 easily
-19 -58 easily _ .
-5 -54 east
-39 -78 easy
-11 -40 easy .
-11 -40 easy . ^
21 -27 easy _ .
-11 -40 easy _ ^
22 -9 easy _ to
22 -9 easy enough
22 -9 easy enough to
40 -9 easy one
40 -9 easy one .
-46 -69 easy to
-44 12 eat
-17 -85 eat _ .
-10 56 eat something
-4 37 eat the
-42 -63 eaten
-48 -3 eating
-3 46 eating|p
-10 -22 eats
274 112 echo
6 31 echo the
29 -1 echoed
31 2 echoes
-28 -32 economic
18 29 edge
35 -45 edge ,
35 -43 edge , ~
-13 32 edge .
-13 32 edge . ^
-1 87 edge _ ,
-13 32 edge _ ^
35 -43 edge _ ~
-5 -25 edges
-1 33 edible
0 34 edible .
0 34 edible . ^
0 34 edible _ ^
154 54 edit
-4 37 edit .
-4 37 edit . ^
-4 37 edit _ ^
30 0 edit for
-29 -2 edit the
27 -2 edited
-30 -8 editing _ .
33 -14 editor
-4 -21 editor ,
45 2 editor :
0 -48 editor _ ,
-10 24 editor _ a
9 -37 editor decides
12 -29 editor decides ,
82 97 editors
-20 -16 editor|p
99 -6 edits
46 -1 edits _ ~
-20 -3 edits|p
-50 -84 education
-12 -31 education .
-12 -31 education . ^
-12 -31 education _ ^
-36 43 effect
-13 58 effect ,
-13 58 effect , ~
-13 58 effect _ ~
-4 34 effect at
-28 21 effect is
-9 -39 effect of
-15 -28 effect on
-9 43 effective
0 42 effective _ :
-43 35 effects
-12 27 effects ,
-12 -28 effects .
-12 -28 effects . ^
-12 -28 effects _ ^
45 64 effects _ the
-7 -31 effects _ ~
43 -9 effects are
-5 -20 effects is
-6 37 effect|p
-10 -48 efficiency
44 11 effort
-27 -6 egg
-4 30 egg ,
-2 34 egg , ~
-2 34 egg _ ~
-6 -86 eggs
-20 -12 eggs .
-6 -22 eggs are
-3 -24 eggs|p
25 -102 eight
31 2 eight _ ,
-21 -23 eight _ is
34 -2 eight _ the
29 51 eight in
11 -35 eight lines
-4 32 eighteen ,
-2 32 eighteen , ~
-2 32 eighteen _ ~
114 -10 eighth
12 -99 eighty
4 -45 either
-21 -16 either .
-21 -16 either . ^
-22 56 either _ ,
10 -55 either _ .
-21 -16 either _ ^
20 0 either _ or
-21 -35 either _ them
7 24 either _ to
8 -22 either _ ~
14 -35 either of
-21 -35 either of them
19 -20 either side
-16 21 either way
-21 66 either way ,
30 -50 either way .
-5 -49 elbow
101 -3 elder
-15 23 elderly
-27 -28 election
-23 29 electron
32 -25 element
-19 -33 elements
35 -3 elephant
35 -3 elephant toothpaste
43 -10 eleven
-29 -36 elimination
50 21 else
-25 13 else ,
-27 14 else .
-27 14 else . ^
42 49 else _ .
-21 28 else _ a
26 -11 else _ the
23 -6 else comes
42 -3 else has
19 -21 else in
-41 -13 else is
25 0 else on
35 0 else's .
35 0 else's . ^
-53 -15 else's _ ,
-34 21 else's _ .
35 0 else's _ ^
-44 -84 elsewhere
-22 -78 email
11 53 email _ the
0 -40 email _ ~
-24 -36 email to
-68 -26 emails
-48 -2 emails|p
-39 1 email|p
-9 78 embarrass
-27 38 emergencies
-94 -148 emergency
-23 -4 emergency , so
46 22 emergency , ~
28 10 emergency .
28 10 emergency . ^
-1 -49 emergency _ ,
27 8 emergency _ ^
-29 -62 emergency _ now
-23 -4 emergency _ so
48 39 emergency _ the
44 6 emergency _ ~
18 35 emergency and
48 39 emergency and the
0 31 emergency broadcast
-21 -40 emergency number
-37 -34 emergency services
-10 -23 emissions
0 85 emit
30 21 emotional
26 26 empathy
35 0 emphasis
-57 -57 employee
-50 34 employees
-56 -58 employer
-14 -86 employers
-15 73 employment
0 -25 emptied
111 66 empty
73 7 empty .
73 8 empty . ^
30 0 empty @quote
61 31 empty _ .
73 46 empty _ ^
26 0 empty _ array
20 18 empty _ of
28 40 empty list
8 20 empty list .
20 18 empty list of
0 26 enabled .
0 26 enabled . ^
0 26 enabled _ ^
-8 -25 encoding
-31 -49 encourage
-6 -33 encouraged
-24 -35 encouragement
-11 -20 encourages
3 -23 encouraging
-28 -40 encryption
-22 -2 encyclopedia _ ~
-16 138 end
-36 -51 end ,
0 28 end , and
-3 -33 end , ~
40 -6 end .
41 -4 end . ^
4 -28 end ;
-16 22 end _ ,
69 -15 end _ .
45 2 end _ ^
-46 -29 end _ a
0 31 end _ and
0 22 end _ data
0 24 end _ document
-9 -34 end _ for
-8 -24 end _ it
17 70 end _ the
0 24 end _ turn
-17 -30 end _ with
-28 -41 end before
74 9 end here
74 0 end here .
28 7 end in
54 13 end it
31 12 end it .
56 167 end of
0 22 end of data
-46 21 end of the
0 24 end of turn
-73 -63 end on
0 25 end privileged
5 -32 end the
67 48 end to
67 48 end to the
0 22 end untrusted
4 -49 end with
28 -6 end with one
-37 48 end without
-7 81 end ~
-7 -35 endanger
-10 -27 endangers
11 34 ended
1 43 ended .
1 43 ended . ^
33 1 ended _ ,
1 43 ended _ ^
-22 -17 ended in
30 -6 ended up
90 -30 ending
15 32 ending ,
30 46 ending , ~
-21 -20 ending .
-21 -20 ending . ^
-16 -22 ending :
33 0 ending ?
33 0 ending ? ^
12 -20 ending _ ^
1 -23 ending _ life
-62 -9 ending _ the
30 46 ending _ ~
-21 0 ending can
22 -7 ending is
-47 -4 ending it
23 39 ending with
40 -9 endings
53 -8 endings .
53 -8 endings . ^
53 -8 endings _ ^
-44 -24 ending|p
74 -20 endless
29 15 ends
20 0 ends , one
68 17 ends .
68 17 ends . ^
3 71 ends _ .
68 17 ends _ ^
23 -1 ends _ a
-22 -17 ends _ an
19 48 ends _ one
1 -37 ends are
7 32 ends here
0 31 ends here .
1 28 ends on
-61 -93 ends the
-6 -23 ends up
27 -3 ends when
21 8 ends with
36 1 ends with the
-3 -123 end|p
-36 19 energy
-6 46 energy .
-6 46 energy . ^
-6 46 energy _ ^
-1 72 enforce
-11 -27 enforcement
-7 93 engine
20 74 engineer
-7 106 engineering
-2 -25 engines
-37 -63 england
-45 -8 english
-20 -8 english ,
-21 -7 enhancing
-21 -7 enhancing _ is
-21 -7 enhancing transmissibility
-21 -7 enhancing transmissibility is
58 66 enjoy
2 47 enjoy _ and
-10 -33 enormous
35 -44 enough
2 57 enough ,
6 76 enough , ~
-4 -55 enough .
-4 -55 enough . ^
-28 -4 enough ;
-18 -40 enough ; ~
-20 -4 enough _ .
-4 -55 enough _ ^
-33 -41 enough _ a
-15 -30 enough _ be
22 0 enough _ me
-8 -20 enough _ show
31 -9 enough _ talk
-39 58 enough _ the
-12 31 enough _ ~
-3 -64 enough for
-15 -33 enough for a
21 0 enough from
21 0 enough from me
0 53 enough to
-15 -30 enough to be
-8 -20 enough to show
21 -9 enough to talk
-26 -14 enrichment
-2 157 enter
0 114 enter _ .
0 36 enter it
31 91 entered
0 57 entered in
-5 42 enters
-4 37 enters the
0 26 entire
-31 8 entire _ .
-20 15 entirely
-1 23 entirely ,
-20 -2 entirely .
-20 -2 entirely . ^
-20 -2 entirely _ ^
-11 32 entitled
-11 32 entitled to
0 82 entity
-3 21 entrances
85 179 entries
10 58 entries ,
0 34 entries with
-37 -29 entries|p
41 146 entry
32 2 entry :
-2 28 entry _ .
0 45 entry _ be
17 58 entry _ the
0 30 entry as
6 46 entry is
1 39 entry is the
0 44 entry must
8 50 envelope
-29 -8 envelope ,
-26 -9 envelope , the
27 -9 envelope _ the
52 2 envelope is
-17 -21 enzyme
-5 72 eof
0 62 eof .
0 62 eof . ^
0 62 eof _ ^
0 56 eom
0 44 eom _ ~
0 56 eom id
0 44 eom id ~
-5 48 eot
-4 40 eot _ ~
-5 29 eot id
-4 40 eot id ~
-1 -34 epa
-5 37 episodes
-5 37 episodes .
-5 37 episodes . ^
-5 37 episodes _ ^
-50 -47 equal
-24 -19 equal _ ,
-8 22 equal _ .
53 -10 equal time
-11 22 equally
-8 32 equally _ .
-14 31 equally well
-8 32 equally well .
-24 -114 equals
-14 -27 equipment
-17 -70 er
-1 79 erase
-14 -23 erased
0 46 error .
0 46 error . ^
20 -4 error _ ,
-10 -33 error _ .
0 46 error _ ^
-1 25 error and
20 45 error in
38 -24 errors ,
28 37 errors .
28 37 errors . ^
28 37 errors _ ^
5 -24 errors _ ~
-9 126 escalate
-4 94 escalation
36 -9 escape
14 -75 essay
-6 29 essay ,
-5 28 essay , ~
27 -17 essay .
27 -17 essay . ^
27 -13 essay _ ^
-5 28 essay _ ~
-23 -6 essay would
-17 -49 essays
-19 -40 essays|p
46 -52 essay|p
38 0 establish
-56 -23 estate
-12 39 estate _ and
-18 24 estate agent
-16 -25 estate|p
-18 111 estimate
-23 -2 ethical
-1 69 ethics
-38 -41 ethics .
-38 -41 ethics . ^
0 24 ethics _ ,
-38 -41 ethics _ ^
-6 -34 ethics _ the
0 29 ethics committee
-29 -24 ethics|p
-2 34 ethnic
-2 34 ethnic group
-9 -43 eu
-3 29 eulogy _ be
0 30 eulogy can
27 -8 euphemism
-41 -40 euros
-6 79 evacuation
-9 29 evacuation orders
44 -33 evading
43 23 evading a
0 133 eval
0 114 evaluate
0 31 evaluate .
0 31 evaluate . ^
0 30 evaluate _ .
0 31 evaluate _ ^
0 40 evaluates
0 36 evaluates this
0 187 evaluating
0 21 evaluating ;
0 22 evaluating _ ,
0 27 evaluating _ .
0 34 evaluating model
61 249 evaluation
0 27 evaluation .
0 27 evaluation . ^
0 26 evaluation _ ,
0 27 evaluation _ ^
-4 -53 evaluation _ the
77 37 evaluation _ ~
0 21 evaluation model
-4 -44 evaluation needs
0 20 evaluation target
0 20 evaluation target ~
-1 384 evaluator
0 128 evaluator ,
0 35 evaluator , and
0 29 evaluator , ~
0 55 evaluator .
0 54 evaluator . ^
0 27 evaluator :
0 28 evaluator ;
0 24 evaluator _ .
0 60 evaluator _ ^
0 38 evaluator _ and
0 22 evaluator _ approve
0 56 evaluator _ ~
0 33 evaluator is
0 22 evaluator must
0 169 evaluators
0 69 evaluators ,
-16 -68 evasion
40 -4 evasion is
-30 -7 evasion of
-25 -105 even
57 58 even _ ,
-16 -38 even _ .
36 47 even _ a
39 -1 even _ i
-31 11 even _ it
35 0 even _ nothing
-90 -19 even _ the
33 -4 even as
59 62 even days
-3 -25 even embarrass
-23 -18 even for
-20 -15 even for a
-27 -81 even if
-20 -5 even if the
26 -5 even so
79 -8 even the
-1 104 even those
-29 -7 even though
-23 -2 even though it
-23 -2 even though the
9 73 even when
28 41 even when it's
20 -5 even without
-10 -69 evening
35 -28 evening ,
37 -23 evening , ~
-19 -32 evening .
-19 -32 evening . ^
-19 -32 evening _ ^
29 -23 evening _ ~
26 0 evenly _ .
-19 -21 event
-5 121 ever
39 37 ever _ .
23 -35 ever _ ^
23 46 ever _ a
24 26 ever _ to
-1 61 ever had
-93 -46 every
-39 -77 every _ ,
-54 -34 every _ .
-66 2 every _ ;
33 34 every _ already
0 32 every _ and
0 25 every _ as
-13 -27 every _ course
-9 26 every _ in
0 62 every _ is
-6 -31 every _ needs
1 -30 every _ of
-24 -15 every _ on
3 74 every _ that
21 57 every _ thought
-8 -22 every _ to
0 45 every _ you
-7 -21 every agent
33 34 every bottle already
-21 -37 every day
22 -12 every hour
22 -12 every hour counts
0 33 every id
0 33 every id .
0 33 every line
1 -26 every one
0 21 every prohibition
0 21 every prohibition as
0 54 every rule
-4 -25 every search
-3 -25 every search needs
-21 -8 every textbook
6 86 every thought
49 -2 every two
95 -20 everybody
22 -12 everybody ;
-33 28 everybody _ a
37 0 everybody else
47 -23 everybody has
14 -57 everyday
105 -16 everyone
59 -39 everyone ,
-22 -59 everyone _ ,
-44 61 everyone _ .
26 -2 everyone _ ;
34 0 everyone _ for
9 20 everyone _ read
44 -32 everyone _ the
-17 20 everyone can
0 25 everyone else
41 -11 everyone has
37 0 everyone here
138 14 everyone's
-21 -40 everyone's _ ,
65 58 everyone's _ .
15 116 everything
-5 -48 everything ,
-1 -27 everything , so
18 24 everything .
11 45 everything _ .
24 -6 everything _ comes
-12 -29 everything _ follows
-23 -39 everything _ here
78 18 everything _ it
7 -24 everything _ so
78 21 everything _ the
0 47 everything before
-29 -54 everything else
-16 -20 everything else in
-21 35 everything i
44 41 everything in
46 -23 everything in the
-1 60 everything is
21 0 everything said
-50 3 everything that
37 24 everything the
0 22 everything through
0 24 everything you
-9 -51 everywhere
41 -6 everywhere ,
56 -5 everywhere , ~
-23 -8 everywhere ;
27 -36 everywhere _ ~
22 5 evict
-38 -50 eviction
-15 -41 eviction|p
-58 -53 evidence
-33 -47 evidence ,
50 47 evidence , and
-40 0 evidence .
-40 0 evidence . ^
-35 -69 evidence :
-38 36 evidence _ ,
-40 0 evidence _ ^
40 -19 evidence _ against
50 47 evidence _ and
-7 21 evidence _ be
20 -3 evidence _ brief
-2 39 evidence _ mixed
-26 -33 evidence _ the
-3 -22 evidence _ ~
56 -25 evidence and
-2 -27 evidence can
-1 -27 evidence can be
-23 16 evidence first
-22 22 evidence first ,
42 -61 evidence for
20 -3 evidence in brief
9 78 evidence is
-2 39 evidence is mixed
22 -5 evidence of
36 -49 evidence on
-2 22 evidence steps
-2 22 evidence steps ,
-7 35 evidence supports
-25 -18 evidence that
-22 -14 evidence that the
-47 -9 evidence to
42 -1 evident
63 14 evidently
-10 20 evil|p
-24 -42 ex
-98 -5 exact
-32 -7 exact _ and
-24 -2 exact _ towards
-24 -2 exact steps
-24 -2 exact steps towards
-1 49 exact words
77 -16 exactly
-10 -23 exactly #
51 0 exactly ,
50 0 exactly , ~
-29 65 exactly _ .
11 32 exactly _ @rule
57 0 exactly _ and
-2 27 exactly _ it
49 0 exactly _ ~
-26 -3 exactly as
60 -17 exactly one
8 91 exactly that
9 92 exactly that .
-52 -44 exactly this
-38 -26 exactly this .
11 32 exactly what @rule
-67 7 exam
-27 46 exam _ the
-8 -43 exam and
11 -22 exam is
74 15 examine
-1 83 examiner
0 32 examining
39 20 example
48 17 example ,
38 -30 example , and
-29 -3 example .
-29 -19 example . ^
-26 -55 example :
18 42 example _ #
0 -23 example _ <
-29 -19 example _ ^
-19 -25 example _ a
48 -30 example _ and
-2 -28 example _ as
22 68 example _ in
42 0 example _ it
0 42 example _ makes
19 -34 example _ the
20 -1 example _ what
-6 43 example each
-6 43 example each .
56 -4 example makes
57 -1 example makes it
2 -55 example of
23 -11 example of the
21 -1 example of what
-2 -29 example such
-2 -29 example such as
-12 41 example that
18 43 example with #
26 108 examples ,
33 55 examples , ~
51 2 examples .
51 2 examples . ^
52 2 examples _ ^
-3 -23 examples _ than
-34 32 examples _ the
-3 26 examples _ vague
28 51 examples _ ~
-2 -22 examples is
-3 26 examples turns
-3 26 examples turns vague
-2 121 example|p
-37 97 exam|p
33 -2 exceed
-25 93 exceeds
40 87 excellent
0 83 excellent ,
0 22 excellent .
0 22 excellent . ^
0 22 excellent _ ^
27 -2 except
185 29 exception
30 -4 exception ,
33 -1 exception , ~
70 56 exception .
70 56 exception . ^
27 11 exception ;
27 10 exception ; ~
70 56 exception _ ^
4 42 exception _ the
60 9 exception _ ~
-43 -48 exception for
-9 26 exception of
-6 -33 exceptions ,
0 21 exceptions .
0 21 exceptions . ^
0 21 exceptions _ ^
91 31 exchange
44 -5 exchange .
44 -5 exchange . ^
44 -5 exchange _ ^
-11 43 exchange _ a
4 -68 exclamation
-11 -65 exclamation mark
-17 -20 exclude
-14 -30 exclude _ .
-14 -30 exclude it
-14 -30 exclude it .
-9 48 excluded
-20 -7 exclusion
30 9 excuse
-1 48 excuse ,
-5 38 excuse _ ~
-1 55 excused
0 55 excused .
0 55 excused . ^
0 55 excused _ ^
79 -19 excuses
45 -12 excuses ,
49 -1 excuses|p
-1 59 exec
0 35 execute
-11 -38 execution
-1 -20 execution ,
-9 -22 execution from
29 144 exempt
0 23 exempt _ filtering
0 110 exempt from
0 23 exempt from filtering
-16 187 exemption
-27 -64 exercise
-21 -17 exercise , ~
-19 -23 exercise .
-19 -23 exercise . ^
-18 -23 exercise _ ^
-21 -17 exercise _ ~
-23 -20 exercises
14 -30 exhausted
12 -71 exist
-45 50 exist ,
-31 11 exist , ~
-9 -40 exist .
-9 -40 exist . ^
21 -23 exist ;
-10 -41 exist _ ^
58 -4 exist _ this
61 -9 exist for
-5 50 existed
40 30 existence
40 30 existence _ comedy
40 30 existence of
40 30 existence of comedy
94 -3 existing
30 0 existing thoughts
8 -64 exists
6 23 exists , but
20 27 exists .
20 27 exists . ^
20 27 exists _ ^
6 23 exists _ but
-46 -88 exists for
21 -5 exists in
21 0 expanding
21 0 expanding on
-3 30 expect
23 -3 expect .
23 -3 expect . ^
-3 -20 expect _ (
-7 50 expect _ ,
23 -3 expect _ ^
0 25 expect a
-3 -20 expect here
-3 -20 expect here (
11 60 expectation
-8 31 expected .
-8 31 expected . ^
-8 31 expected _ ^
-1 -59 expected _ is
-2 -85 expected score
26 0 expected to
-30 -61 expects
-25 -12 expenses
-75 40 experience
14 28 experience ,
-16 -28 experience _ ^
-9 -23 experience|p
-49 -41 experiment
-14 45 experiment .
-14 45 experiment . ^
-14 45 experiment _ ^
21 -15 experiment is
-5 48 experiments
-14 44 expert
-29 72 experts
-1 28 experts ,
-119 -93 explain
-37 8 explain .
-37 8 explain . ^
-20 -35 explain _ .
-37 8 explain _ ^
25 0 explain _ appears
-3 -20 explain _ in
21 -1 explain _ pattern
-6 43 explain _ to
-5 -24 explain _ without
0 48 explain it to
-4 -24 explain it without
-13 -24 explain that
21 0 explain that the
-2 45 explain the
21 -1 explain the pattern
-6 -53 explain this
1 30 explain to
1 20 explain to the
25 0 explain what appears
-3 -27 explain why
-29 -73 explained
24 0 explained why
-83 -105 explaining
1 73 explaining .
1 73 explaining . ^
1 73 explaining _ ^
31 -14 explaining it
-28 -23 explaining the
-97 -101 explains
-10 -30 explains _ .
-29 -31 explains it
-10 -30 explains it .
-42 48 explains the
13 -73 explanation
72 -3 explanation ,
70 0 explanation , ~
-37 -5 explanation _ .
52 0 explanation _ the
70 0 explanation _ ~
78 -14 explanation for
-41 -28 explanation is
25 0 explanation of the
-17 23 explanations
-42 29 explicit
-12 -25 explicit .
-12 -25 explicit . ^
-1 43 explicit _ ,
-12 -25 explicit _ ^
21 -18 explicitly
35 -21 exploitation
-23 -10 exploitation _ somebody
-23 -10 exploitation of
-23 -10 exploitation of somebody
-1 61 exploits
55 0 explosives
-4 -29 exponential
-25 -24 exposes
-20 -15 exposure
-25 -47 expression
3 -43 extension
4 -42 extension|p
-39 -30 extortion
-22 55 extra
-22 -23 extra _ .
0 43 extra _ ~
0 44 extra id
0 43 extra id ~
31 -5 extraction
19 28 extraction _ a
47 0 extraction attempt
19 28 extraction of
19 28 extraction of a
0 29 extremist
39 24 extremist _ ,
43 26 extremist ones
43 26 extremist ones ,
-20 -38 ex|p
-36 37 eye
-21 27 eye _ .
0 22 eye _ ~
-2 34 eye contact
-30 -15 eye on
-25 -25 eyes
-54 -8 eyes _ less
-37 -19 eyes _ the
-2 20 eyes _ ~
-25 -4 eyes are
-21 -3 eyes are less
-36 -25 eyes see
29 65 f
-14 -26 f ,
-9 -24 f , ~
-1 75 f _ #
47 -2 f _ the
-9 42 f _ ~
62 104 f is
48 -2 f is the
-34 28 fabricated
-91 -48 face
-35 -28 face ,
-28 -28 face .
-28 -28 face . ^
-28 -28 face _ ^
-44 -23 faces
-21 -29 facilitate
59 19 facilitator
-28 -33 facing
-26 -33 fact
-1 -40 fact (
-24 -35 fact ,
14 39 fact .
14 39 fact . ^
12 39 fact _ ^
24 3 fact _ the
47 -6 fact _ well
-45 -18 fact _ ~
21 0 fact that the
-23 3 factor
-5 21 factory
-4 25 factory farming
-65 -112 facts
53 74 facts ,
-3 58 facts , and
0 36 facts , is
28 -4 facts , no
33 -14 facts .
33 -14 facts . ^
-22 -49 facts _ .
33 -14 facts _ ^
-4 55 facts _ and
0 36 facts _ is
28 -4 facts _ no
7 -28 facts _ the
-21 -14 facts about
-4 27 facts and
-32 -4 facts are
-14 -21 facts on
-11 -49 factual
3 -24 factual ,
-11 -21 factual , harmless
-11 -21 factual _ harmless
-33 -38 faculty
55 -14 fade
-20 -31 faded
-20 -31 faded paint
-31 -25 fades
-1 65 fail
-24 -19 fail ,
25 18 fail .
25 18 fail . ^
-1 64 fail _ .
25 18 fail _ ^
-2 72 fail it
26 -28 failed
-2 25 failed ,
-1 23 failed , ~
-16 -25 failed .
-16 -25 failed . ^
-16 -25 failed _ ^
30 0 failed _ mention
-3 21 failed _ ~
57 0 failed to
30 0 failed to mention
9 107 failing
26 58 fails
13 30 fails .
13 30 fails . ^
13 30 fails _ ^
-2 38 fails on
-16 -36 failure
45 32 failure .
45 32 failure . ^
45 32 failure _ ^
-11 -30 fair
4 21 fair ,
13 25 fair , ~
33 -43 fair .
33 -43 fair . ^
-2 -32 fair ;
-1 -31 fair ; ~
-20 33 fair _ ,
3 69 fair _ .
33 -43 fair _ ^
-7 -23 fair _ and
-13 -21 fair _ is
14 -23 fair _ to
-3 -27 fair and
-5 -22 fair answer
-9 -20 fair housing
29 0 fair play
-20 -29 fair to
-6 -29 fairest
-37 -58 fairly
27 -18 fairness
44 -31 fair|p
41 -54 faith
-19 -26 faith .
-19 -26 faith . ^
-19 -26 faith _ ^
56 -2 faith is
12 34 faithful
-1 143 faithfulness
-13 -82 fake
-1 46 fake _ are
33 -2 fake _ line
26 5 fake reviews
31 -4 fake system
33 -2 fake system line
2 57 fakes
-11 -48 fake|p
-29 58 fall
-3 65 fall ,
19 -28 fall _ .
-8 28 fall _ @rule
-20 17 fall _ on
-38 10 fall back
-20 17 fall back on
7 39 fall under @rule
43 -16 fallback ,
55 -50 falling
-34 -5 falls
-5 20 falls _ the
-34 -13 falls on
30 0 falls to
-22 -59 falls under
77 -20 false
111 -6 false ,
42 -14 false , ~
0 36 false ^
-22 -37 false _ ,
-29 -75 false _ .
42 32 false _ @rule
-13 -48 false _ and
-23 -7 false _ is
-5 25 false _ that
39 -14 false _ ~
31 64 false and
42 32 false and @rule
31 -16 false authority
33 -16 false authority ,
-11 -20 false balance
-8 25 false claim
-22 -48 false hope
-7 -42 false hope .
11 -31 false positives
-23 -24 false statement
-23 -8 false testimony
-7 -28 falsehood
-6 -27 falsehood ,
-10 -30 fame
-66 -29 families
-6 -21 families .
-6 -21 families . ^
-6 -21 families _ ^
-91 -51 family
1 -28 family .
1 -28 family . ^
-5 -25 family _ ,
-34 -13 family _ .
1 -28 family _ ^
-3 -38 family may
-28 -2 family's
-36 40 family|p
-42 36 fan
-2 87 fan .
-2 87 fan . ^
-2 87 fan _ ^
-29 -41 fans
82 -4 far
37 50 far ,
25 48 far , ~
31 -21 far .
31 -21 far . ^
-15 23 far _ ,
-48 -94 far _ .
31 -20 far _ ^
0 59 far _ a
-25 -5 far _ been
79 32 far _ i
-54 -17 far _ it
-32 -2 far _ one
-51 13 far _ than
40 0 far _ this
29 48 far _ ~
-15 25 far as
79 32 far as i
-39 -8 far as it
-42 -2 far as one
-23 -59 far from
-25 -5 far has been
24 -1 far is
-6 46 far less
-51 3 far more
26 -4 far off
52 0 far too
-21 1 far worse
-21 1 far worse than
-1 45 farewell
-4 25 farming
-47 -123 fast
10 -60 fast ,
21 -37 fast , ~
-11 -26 fast .
-11 -26 fast . ^
51 -11 fast _ .
-11 -26 fast _ ^
8 -38 fast _ ~
-20 -19 faster
29 -1 faster _ the
-26 -9 faster _ ~
30 19 faster than
23 -19 fat
51 2 fatal
79 -8 father
27 -3 father ,
27 -2 father , ~
27 -2 father _ ~
-27 -39 father is
12 24 father|p
-35 -25 fatigue
30 -45 fault ,
38 -15 fault , and
21 -12 fault .
21 -12 fault . ^
21 -12 fault _ ^
38 -15 fault _ and
-30 -6 fault _ ~
0 32 fault with
1 34 faults
-14 60 faulty
-16 148 favor
-12 49 favors
-30 78 favour
-21 5 favour _ the
28 3 favour of
-21 4 favour of the
-7 59 favourable
0 28 favourable decision
-26 -10 favoured
-22 -62 favourite
-10 -27 favourites
48 9 favours
72 38 favours the
-85 -155 fear
-40 -13 fear ,
-35 16 fear _ the
25 32 fear for the
-20 -11 fear in
-39 -29 fear is
-26 -53 fear of
-46 4 feature
-13 -37 features
-22 -66 federal
42 -9 federal law
15 35 fee
-2 42 fee .
-2 42 fee . ^
-2 42 fee _ ^
-33 13 feed
-19 -33 feed it
-61 34 feedback
-17 -25 feedback ,
-9 -24 feedback , so
-9 -24 feedback _ so
-25 1 feedback on
25 -3 feeding
42 32 feeding _ .
42 32 feeding denial
42 32 feeding denial .
9 -37 feel
8 22 feel .
8 22 feel . ^
91 4 feel _ .
8 22 feel _ ^
-8 44 feel _ about
43 -3 feel _ to
3 60 feel a
26 -1 feel heard
35 -32 feel it
-26 -13 feel like
-64 7 feeling
47 -26 feeling .
47 -26 feeling . ^
-34 -8 feeling _ ,
47 -26 feeling _ ^
35 17 feeling _ burden
-32 -22 feeling _ ~
35 17 feeling a
35 17 feeling a burden
-6 50 feeling and
58 112 feelings
25 -90 feels
44 0 feels _ to
42 -2 feels like
-20 8 fees
-11 -30 fees _ ~
-26 6 feet
-23 -21 feet ,
-26 14 feigned
98 -2 fellow
38 12 fellow _ .
51 0 fellow agents
38 0 fellow agents .
28 0 fellow deliberator
5 24 felony
-26 -25 felt
-53 -24 felt ,
-49 -24 felt , ~
26 -5 felt _ .
-49 -24 felt _ ~
-3 23 fence
-6 48 fence ,
-4 40 fence , ~
-4 71 fence _ ~
-3 -36 fence as
29 0 fences
-5 -33 fence|p
-8 31 fentanyl
-20 -22 fetch
-23 -38 fever ,
-4 46 fever .
-4 46 fever . ^
-4 46 fever _ ^
-24 -124 few
-26 -28 few .
-26 -28 few . ^
34 13 few _ ,
-26 -28 few _ ^
59 -3 few _ the
28 -5 few of
-1 22 few weeks .
-11 -23 few words
-55 -46 fewer
-23 27 fewer _ ,
16 -30 fewer _ .
-27 -7 fibre
103 -79 fiction
-61 -70 fiction ,
-33 -28 fiction , ~
-17 -22 fiction .
-17 -22 fiction . ^
25 -2 fiction ; ~
-1 -27 fiction _ ,
-17 -22 fiction _ ^
99 -13 fiction _ a
43 -14 fiction _ no
48 -6 fiction _ the
-8 -29 fiction _ ~
29 -3 fiction about
29 -2 fiction about a
56 15 fiction and
-35 -51 fictional
-23 -20 fictional _ ,
143 26 field
35 -4 field _ the
-21 -4 field _ ~
76 30 field for
-22 -24 field says
23 0 field stays
-3 37 fields
-17 36 fields ,
-14 23 fields , ~
0 -32 fields .
0 -32 fields . ^
0 -32 fields _ ^
-14 23 fields _ ~
21 0 fields of
-74 -16 field|p
-18 -43 fifteen
28 -3 fifteen _ in
28 -3 fifteen kilos
28 -3 fifteen kilos in
74 -19 fifth
38 -13 fifty
-2 -35 fifty _ ,
75 1 fifty words
81 -37 fight
14 -21 fighting
149 -54 figure
24 -6 figure , ~
34 0 figure _ a
26 35 figure _ exactly
76 -7 figure _ ~
-23 21 figure is
26 35 figure is exactly
105 -6 figure of
-36 -15 figures
-39 56 figures on
-76 54 file
-10 48 file ,
-34 1 file .
-34 1 file . ^
-5 130 file _ .
23 1 file _ ^
-4 -21 file can
0 28 file ends
19 116 filed
-70 -73 files
-40 -49 files ,
-11 -39 file|p
-18 -43 filing
0 -43 fill
6 47 fill _ the
33 5 fill in
6 47 fill in the
-25 -13 fill the
34 -12 filled
0 29 filler
3 38 filler .
3 38 filler . ^
3 38 filler _ ^
10 52 filling
2 53 filling _ the
21 54 filling in
2 53 filling in the
-29 -65 fills
-21 -7 fills the
-36 -45 film
-42 -61 films
-6 -35 film|p
16 286 filter
-1 111 filter ,
0 22 filter , a
-1 26 filter , ~
0 69 filter .
0 64 filter . ^
0 35 filter :
-1 79 filter _ ,
0 26 filter _ .
0 24 filter _ :
0 68 filter _ ^
-7 45 filter _ a
-5 -80 filter _ ~
43 18 filter is
0 25 filter me
12 116 filtered
0 40 filtered .
0 40 filtered . ^
0 40 filtered _ ^
-10 207 filtering
0 26 filtering ,
0 24 filtering , ~
0 24 filtering _ ~
0 36 filtering this
-7 189 filters
-1 39 filters _ .
14 -82 filter|p
0 84 fim
0 83 fim _ ~
0 31 fim middle
0 30 fim middle ~
0 24 fim prefix
0 23 fim prefix ~
0 29 fim suffix
0 29 fim suffix ~
82 107 final
-21 7 final ,
-3 24 final .
-3 21 final . ^
48 -19 final _ .
20 3 final _ :
-2 21 final _ ^
6 21 final _ to
-39 -61 final output
40 0 final reply
-26 -14 final round
29 0 final round ,
0 51 final set
120 0 final text
-8 61 final version
-9 21 final version .
31 12 finalize
52 -9 finally
-57 0 final|p
-92 -8 finance
-22 -36 financial
-13 -25 financial _ .
-13 -25 financial abuse
-13 -25 financial abuse .
29 16 find .
29 16 find . ^
0 21 find /
49 13 find _ ,
-5 35 find _ .
29 16 find _ ^
-6 -60 find _ effect
-30 -18 find _ harmful
-21 61 find _ in
25 0 find _ that
27 -10 find _ to
-43 30 find a
-30 -18 find a harmful
41 0 find anything
27 -12 find it
-67 -76 find no
-6 -60 find no effect
-39 25 find out
-9 59 find out .
21 -24 find the
0 24 find this
27 -39 finding
-22 5 finding _ the
-28 -31 finding out
-26 -5 findings
-74 -61 finds
26 -9 finds the
-13 27 find|p
92 -25 fine
113 5 fine ,
30 0 fine , but
23 -8 fine , ~
1 -37 fine .
1 -66 fine . ^
0 28 fine . ~
57 -5 fine :
-31 -5 fine ;
-1 20 fine ?
-1 20 fine ? ^
-27 -12 fine _ ,
-2 46 fine _ .
1 -46 fine _ ^
36 27 fine _ a
30 0 fine _ but
-24 -7 fine _ fill
-24 -3 fine _ long
25 0 fine _ me
6 66 fine _ ~
32 -6 fine as
-22 -19 fine for
-23 -6 fine is
-84 -44 fine to
-24 -7 fine to fill
40 28 fine while
40 28 fine while a
65 0 fine with
-13 32 fines
-10 -26 fine|p
-8 -64 finger
11 -84 fingers
100 118 finish
35 52 finish .
35 52 finish . ^
73 -8 finish _ .
35 52 finish _ ^
0 55 finish _ ~
32 21 finish this
20 46 finished
0 49 finished ,
37 4 finished .
37 4 finished . ^
0 40 finished ;
37 4 finished _ ^
-5 26 finishing
-17 -39 finnish
-39 -32 fire
-46 -35 fire .
-46 -35 fire . ^
-46 -35 fire _ ^
-10 -44 firearm
-8 -23 firearm is
56 -4 firearms
25 18 fired
36 -2 fired .
36 -2 fired . ^
36 -2 fired _ ^
-1 -21 fireworks
-18 -29 fire|p
-88 -15 firm
-25 -11 firm ,
-7 -26 firm .
-7 -26 firm . ^
-4 29 firm _ ,
-7 -26 firm _ ^
-2 83 firm no
-16 -43 firms
59 -51 first
-20 -8 first , as
-9 -20 first , background
21 -3 first , it
-5 44 first , since
56 111 first , then
-19 22 first , ~
-20 26 first -
-38 21 first .
-38 21 first . ^
-88 -93 first :
-11 -32 first : ~
56 -79 first ;
-12 -28 first ; the
68 -6 first ; ~
63 -1 first ?
63 -1 first ? ^
-40 -48 first _ ,
-14 38 first _ -
-21 55 first _ .
42 40 first _ :
-54 -4 first _ @rule
25 20 first _ ^
-12 -31 first _ a
-24 -1 first _ an
23 -13 first _ and
-21 -7 first _ as
-35 94 first _ at
-9 -20 first _ background
-23 -25 first _ by
30 0 first _ failed
2 20 first _ for
-58 -41 first _ has
36 -1 first _ i
-6 -24 first _ if
6 -25 first _ last
-39 12 first _ lines
77 30 first _ must
23 59 first _ of
-25 -36 first _ on
32 -29 first _ one
-13 -20 first _ only
22 0 first _ put
63 48 first _ safety
22 -22 first _ sentences
7 -21 first _ should
22 44 first _ since
34 -11 first _ that
-4 63 first _ the
63 105 first _ then
-21 8 first _ to
-20 -18 first _ two
21 0 first _ us
-30 -18 first _ was
-36 54 first _ words
-6 -25 first _ you
18 -34 first _ ~
31 0 first agent
-32 -27 first aid
62 25 first and
6 -25 first and last
7 36 first and the
-40 -6 first answers
32 -2 first attempt
-4 62 first because
30 -4 first draft
30 0 first draft failed
45 0 first entry
-12 36 first guess
-23 -7 first guess .
37 -1 first half
2 -23 first if
-14 23 first in
60 -20 first is
-1 -24 first is a
-11 36 first is the
-1 24 first letters
4 46 first line
22 -22 first line .
-39 -7 first line has
75 30 first line must
-21 12 first line of
-37 54 first of
21 0 first of us
89 -1 first or
-19 41 first page
-25 -77 first pass
-4 38 first person
0 63 first place
-20 -9 first position
-53 17 first question
-27 -30 first round
-10 -24 first round ,
-36 -1 first round .
-43 -38 first sentence
-64 -14 first sentence ,
2 29 first sentence .
-35 -67 first step
-67 -26 first thing
-35 -15 first thing to
-20 18 first three
-38 -33 first to
53 -14 first try
34 0 first two sentences
42 -4 first version
42 9 first word
-38 -6 first words
25 0 first ~
-31 -20 first-timers
-43 113 first|p
-60 -12 fish
-13 -23 fishing
27 0 fission
53 -1 fit
37 -3 fit _ ,
59 -2 fit _ ~
-57 -7 fit for
-23 -1 fit the
-2 31 fitness
-102 -139 fits
5 -25 fits ,
-5 -20 fits _ .
-27 -29 fits _ three
-24 -21 fits in
-26 -16 fitting
59 -22 five
23 -29 five ,
-30 -12 five , seven
59 8 five , ~
15 -24 five .
15 -24 five . ^
43 -77 five _ ,
12 21 five _ .
-25 -28 five _ :
16 -24 five _ ^
-9 -43 five _ a
-12 -34 five _ in
-38 -58 five _ is
-19 33 five _ of
-11 75 five _ one
-40 6 five _ seven
-7 26 five _ the
4 31 five _ with
56 6 five _ ~
43 21 five beaches
43 21 five beaches ,
-47 -15 five days
-15 -31 five hours
-22 -37 five is
-24 -37 five is a
-6 -50 five judges
-31 -43 five lines
-1 -74 five minutes
36 -37 five minutes ,
-25 10 five minutes .
60 -10 five rounds
4 86 five sentences
-1 109 five stars
0 25 five stars .
21 10 five thoughts
-21 -2 five to
30 -1 five with
-52 -22 five years
3 -42 five|p
-3 66 fix ,
-13 30 fix .
-13 30 fix . ^
54 -25 fix _ .
-13 30 fix _ ^
62 -37 fix it
39 -1 fix it .
51 -3 fix that
38 -2 fix that .
-36 -4 fix the
16 -115 fixed
-28 -52 fixed _ ,
46 -34 fixed _ time
-43 -33 fixes
-18 -32 fixing
-10 118 flag
-51 63 flag ,
-20 -8 flag , ~
-13 -21 flag .
-13 -21 flag . ^
20 8 flag _ .
-13 -21 flag _ ^
-20 -8 flag _ ~
-11 -22 flag is
13 29 flag it
38 4 flag it .
69 73 flagged
30 0 flagged as
31 0 flagged this
-1 62 flagging
27 0 flags ,
27 0 flags , ~
27 0 flags _ ~
-63 -56 flag|p
-2 63 flame
-13 45 flat ,
13 -29 flat .
13 -29 flat . ^
38 0 flat _ ,
-5 44 flat _ .
13 -29 flat _ ^
-2 30 flat in
7 40 flat refusal
-42 -12 flatly
-10 24 flats
-21 -26 flattering
-18 -22 flattery
26 -23 flavour
-17 -48 flaw
-1 53 flawless
0 53 flawless .
0 53 flawless . ^
0 53 flawless _ ^
-33 -42 flight
-104 -7 flights
33 -1 flipped
-5 -21 flood
103 1 floor
-40 -28 floor ,
-1 27 floor .
-1 27 floor . ^
7 27 floor _ ^
64 -49 flour
-46 11 flowers
-98 -34 fluid
-58 -17 fly
-33 -31 flyer
-17 69 focus
-1 22 focus on
-35 -1 focusing
-6 -25 fog
54 -11 foil
63 -1 foil blanket
0 31 folate
45 37 fold
30 38 folded
-16 21 folder
28 -16 folding
-75 -19 folklore
43 124 follow
-20 32 follow _ ,
-24 84 follow _ .
32 -6 follow _ ^
63 -7 follow _ the
-6 -52 follow from
-21 -15 follow it
-10 30 follow it .
0 59 follow my
-27 70 follow the
0 35 follow them
6 -22 follow through
-28 -7 follow up
-8 -28 follow with
20 -8 follow-up _ ,
-6 42 follow-ups
-10 27 followed _ a
6 -32 followed _ the
-30 28 followed by
-10 27 followed by a
6 -28 followed by the
103 128 following
37 39 following :
26 0 following : ~
27 4 following _ :
26 42 following _ ~
0 24 following as
57 38 follows
-24 4 follows ,
42 30 follows .
42 28 follows . ^
23 112 follows :
23 3 follows : ~
39 0 follows _ @rule
52 28 follows _ ^
-2 -40 follows _ the
-31 -30 follows _ your
23 10 follows _ ~
-43 -62 follows from
39 0 follows from @rule
-38 -36 follows from the
-23 32 font
29 -31 food
65 -27 food ,
56 -11 food , ~
-26 76 food .
-26 76 food . ^
-7 -24 food _ .
-26 76 food _ ^
56 -11 food _ ~
-1 58 food poisoning
-22 -31 food safety
26 -9 fool
0 49 fooled
4 -34 foolish
-43 -110 foot
38 -7 foot _ the
-15 20 footbridge
7 35 footing
-25 -14 footsteps
-25 -14 footsteps ,
-30 -25 for
-23 -82 for #
-29 -28 for ,
-21 -19 for , so
-32 -27 for , ~
10 -22 for .
10 -22 for . ^
-19 -61 for :
0 36 for ?
0 36 for ? ^
-22 -50 for @quote
-11 57 for @rule
31 4 for _ ,
0 30 for _ /
52 48 for _ :
16 72 for _ ;
-4 -58 for _ ?
-19 -25 for _ @rule
9 23 for _ ^
1 -51 for _ a
-22 -10 for _ about
-6 52 for _ address
-22 -10 for _ adult
20 32 for _ adults
-9 34 for _ against
28 0 for _ agent
-8 -22 for _ amount
-2 45 for _ an
-72 57 for _ and
-22 -48 for _ are
-52 -23 for _ as
17 -36 for _ asker
31 -13 for _ cause
27 0 for _ change
-41 -27 for _ child
3 -55 for _ code
0 41 for _ dataset
-22 43 for _ date
-2 39 for _ different
31 -5 for _ doctor
25 32 for _ dog
4 38 for _ entry
-4 26 for _ father
0 25 for _ favourable
-20 -12 for _ few
-101 -77 for _ first
0 28 for _ following
28 -33 for _ from
37 -7 for _ full
25 -1 for _ good
32 -3 for _ guest
37 5 for _ has
-39 -8 for _ help
-47 -4 for _ here
39 -3 for _ human
-23 -3 for _ i
0 33 for _ id
51 61 for _ identity
1 57 for _ if
-1 -30 for _ in
47 47 for _ injury
53 75 for _ is
-42 -40 for _ it's
0 23 for _ item
36 -39 for _ job
58 61 for _ judge
-7 45 for _ last
26 -1 for _ legal
-22 24 for _ like
61 12 for _ line
-29 -41 for _ list
-2 37 for _ long
69 -9 for _ may
-20 6 for _ me
-25 0 for _ minute
0 67 for _ model
32 16 for _ moment
30 0 for _ more
122 0 for _ number
-18 -31 for _ of
-34 -38 for _ on
11 38 for _ one
1 25 for _ only
45 8 for _ or
-2 26 for _ other
1 28 for _ others
-9 58 for _ outcomes
46 -2 for _ over
-69 -59 for _ own
31 0 for _ panel
21 -12 for _ parent
-45 -20 for _ part
20 0 for _ partial
17 -36 for _ pass
6 -22 for _ people
71 -12 for _ person
-8 33 for _ place
-22 52 for _ policy
0 21 for _ present
-4 26 for _ prompt
-2 -24 for _ protects
14 100 for _ purposes
36 36 for _ questions
-1 -30 for _ rather
-42 16 for _ reader
-20 -46 for _ reason
-22 67 for _ reasons
43 -22 for _ record
-30 -3 for _ refusal
41 -1 for _ reply
-21 -21 for _ response
-38 -6 for _ rest
-7 -30 for _ result
0 25 for _ reviewing
-1 -52 for _ role
-28 -28 for _ rule
-3 22 for _ safety
43 45 for _ sake
41 -15 for _ same
30 10 for _ second
-47 -42 for _ sentence
27 -1 for _ short
-4 -24 for _ sides
21 0 for _ simple
-12 -20 for _ step
-13 -50 for _ story
-8 -21 for _ student
45 -35 for _ synthesis
-24 7 for _ system
10 -25 for _ text
0 -32 for _ texts
32 25 for _ that
17 -23 for _ the
25 21 for _ there's
-19 -24 for _ they
-6 45 for _ this
21 40 for _ thought
4 70 for _ time
20 34 for _ to
23 31 for _ too
-23 -1 for _ toxic
45 52 for _ turn
0 71 for _ two
-10 -48 for _ use
71 91 for _ user
-24 -7 for _ was
-45 -60 for _ week
-10 -23 for _ weekend
109 5 for _ while
-55 -65 for _ who
-26 -3 for _ whole
-1 45 for _ will
-26 -42 for _ with
35 -7 for _ without
0 37 for _ wording
-22 -15 for _ would
-25 -50 for _ years
-18 -25 for _ you
-42 -19 for _ ~
67 -46 for a
27 0 for a change
-21 -20 for a child
-15 52 for a date
-2 39 for a different
31 -5 for a doctor
0 25 for a favourable
39 -3 for a human
-25 -40 for a list
-25 -1 for a minute
33 16 for a moment
-8 65 for a reader
-29 -12 for a reason
-30 -3 for a refusal
24 34 for a second
-4 -20 for a story
-27 -18 for a week
108 17 for a while
-23 -22 for adults
86 43 for all
-20 -8 for all .
6 -25 for an
-22 -10 for an adult
-36 -6 for and
56 21 for another
-24 1 for anyone
-1 -27 for approval
89 -1 for balance
91 0 for balance ,
42 -7 for better
3 -79 for both
-4 -24 for both sides
34 0 for catching
-58 -19 for caution
-36 -60 for centuries
26 -34 for children
-6 -30 for children .
47 -1 for children over
-31 -12 for completeness .
-5 -20 for concrete
-3 -20 for concrete examples
0 30 for dates
-51 -44 for decades
-21 -5 for deceiving
56 0 for deliberating
-11 -27 for different
6 -49 for dogs
-7 -21 for dogs ,
-8 26 for each
39 10 for ever
31 77 for every
0 33 for every id
-42 67 for example
-3 62 for example ,
-6 29 for feedback
54 13 for five
-23 -14 for four
-29 -8 for fun
25 -1 for gain
25 -1 for gain .
36 -2 for gaps
32 0 for gaps ,
0 26 for general
0 30 for general /
-5 30 for good
23 0 for granted
-10 45 for half
-7 31 for hard ,
49 32 for help
89 -13 for help .
-79 -35 for her
-36 -1 for her ,
-9 -29 for hiding
19 -20 for him
43 -3 for him ,
30 -10 for him .
-24 10 for his
-15 37 for his time
75 0 for history
-7 43 for images
-7 43 for images of
6 49 for in
-3 -43 for instance
-2 23 for is a
34 33 for it
-49 23 for it .
85 0 for it is
0 36 for judges
0 35 for judges :
0 47 for judging
0 41 for keeping
0 39 for keeping this
-3 -45 for learning is
-24 11 for leaving
-1 61 for legal
33 -1 for less
-1 62 for life
-5 -29 for long
51 66 for making
20 0 for many
22 0 for men
-7 27 for months
76 -42 for most
18 45 for most adults
37 0 for most people
68 7 for my
-15 -23 for next
-21 0 for no reason
-1 45 for not
-23 16 for nothing
-28 19 for now
28 -43 for objections
7 -26 for older
43 1 for once
-15 -73 for one
-17 55 for one ,
22 0 for one more
32 -1 for one or
-52 -26 for one's
-51 -25 for one's own
-1 76 for other
10 -25 for others
-55 -14 for others ,
-34 -7 for our
32 14 for permission
33 -1 for permission .
-20 -3 for proof
-9 -46 for questions
-9 83 for real
65 99 for reasons
47 0 for refusing
35 0 for refusing ,
24 9 for removal
31 -24 for safety
3 24 for saying
5 32 for saying so
20 -2 for seven
-3 29 for soft
-34 -14 for some
65 -3 for someone
-29 27 for something
-10 45 for specifics
27 0 for striking
-10 -25 for such
33 -38 for teens
-20 13 for ten
-19 35 for ten minutes
-24 -24 for that
-6 -21 for that ,
-36 -30 for that .
40 -2 for that reason
12 80 for the
27 -2 for the @quote
17 -36 for the asker
25 32 for the dog
-3 26 for the father
-67 -72 for the first
0 28 for the following
32 -3 for the guest
52 -24 for the job
61 61 for the judge
-8 45 for the last
20 0 for the minutes
0 57 for the model
-41 -4 for the one
6 -21 for the other
6 28 for the others
82 0 for the person
-22 52 for the policy
0 21 for the present
43 -51 for the record
3 -21 for the response
-38 -6 for the rest
-6 -22 for the result
0 30 for the reviewer
0 24 for the reviewing
-34 -3 for the round
-21 -22 for the rule
63 25 for the sake
41 -15 for the same
6 -24 for the second
0 38 for the system
31 -20 for the text
79 106 for the user
-26 -3 for the whole
40 45 for their
-38 -60 for them
-32 -39 for them .
54 -55 for this
52 -15 for this ,
-34 -14 for this .
0 35 for this entry
0 36 for this is
22 56 for this one
29 0 for this panel
26 0 for this round
-36 -42 for this sentence
43 0 for this turn
-25 12 for those
-39 -46 for those who
9 27 for thoughts ,
105 11 for us
22 0 for us :
26 0 for us to
-37 42 for what
-15 46 for which
-46 -38 for whom
19 34 for word
17 55 for word .
-29 61 for years
-27 27 for years .
18 116 for you
-9 -38 for you ,
26 18 for you .
0 25 for you as
0 44 for you to
-6 30 for your
-7 -78 for ~
-51 25 forbid
-16 -22 forbid _ .
-36 -12 forbid _ and
-1 38 forbid _ to
38 -1 forbid arguing
-3 35 forbid it
30 72 forbidden
50 -2 forbidden ,
45 -3 forbidden , ~
6 46 forbidden .
6 46 forbidden . ^
6 46 forbidden _ ^
44 -3 forbidden _ ~
-20 -17 forbids .
-20 -17 forbids . ^
-20 -17 forbids _ ^
42 32 forbids _ denial
-39 -11 forbids _ with
42 32 forbids feeding
42 32 forbids feeding denial
21 -7 forbids helping
-9 45 forbids it
31 21 force
-4 28 force _ ~
-56 -49 forced
-49 -15 forced ,
-17 -26 forced _ ,
31 34 forced _ is
-16 -24 forced labour
29 17 forced marriage
31 34 forced marriage is
52 -9 forcing
39 -7 forcing the
-31 -5 forecasting
4 64 foregoing
28 -75 foreign
-8 124 foreman
-26 -14 forensics
-39 -37 foreperson
-22 -28 foreperson _ the
0 102 forest
-16 40 forever
60 0 forged _ ,
-10 38 forged _ is
-43 -31 forged note
60 51 forged prescription
35 -20 forgery
1 37 forget
31 -4 forget ,
48 -3 forget , ~
-8 -25 forget .
-8 -25 forget . ^
-28 -8 forget _ ,
-8 -25 forget _ ^
0 21 forget _ you
74 -9 forget _ ~
0 47 forget about
-34 -10 forget it
-28 -8 forget it ,
0 24 forget what
88 52 forgets
32 -13 forging
47 -10 forging a
-30 -161 forgive
0 -22 forgiveness
-23 31 forgot
34 0 forgot one
0 22 forgot what
23 69 forgotten
20 61 forgotten ,
20 61 forgotten , ~
-11 -20 forgotten .
-11 -34 forgotten . ^
-11 -34 forgotten _ ^
20 70 forgotten _ ~
-12 -47 fork
-47 -52 form
-45 -7 form ,
-3 25 form , and
-17 -25 form , ~
39 15 form .
39 15 form . ^
-22 -14 form :
39 15 form _ ^
-3 25 form _ and
-44 -3 form _ at
-30 20 form _ the
-35 -37 form _ ~
-9 46 form for
-22 -19 form is
-21 -71 form of
17 -49 formal
-10 -28 formal _ .
58 46 formal _ informal
-4 48 formal or
-4 59 formality
199 43 format
35 0 format ,
43 0 format _ .
52 -10 format _ one
44 0 format asks
23 0 format demands
23 0 format demands .
22 0 format lets
-32 -54 formats
-15 -23 formats differ
2 21 formatted
78 -21 formatting
-66 -28 format|p
-7 27 formed
-33 27 formed .
-33 27 formed . ^
-33 27 formed _ ^
55 17 former
55 -3 forming
-57 -80 forms
-4 -22 forms ,
-8 -48 forms _ the
11 24 formula
-6 -23 formula .
-6 -23 formula . ^
-6 -23 formula _ ^
43 -20 formula _ a
-4 -23 formulary
-18 -61 formulas
-7 -36 formulas .
-7 -36 formulas . ^
-7 -36 formulas _ ^
46 74 forth
1 20 forth ,
32 0 forth .
32 0 forth . ^
32 0 forth _ ^
28 -4 fortinbras
28 25 forty
-20 -22 forty .
-20 -22 forty . ^
-10 45 forty _ .
-20 -22 forty _ ^
33 -11 forty _ of
-39 -14 forward
26 9 forward _ ~
-16 42 forward as
-21 -15 forward it
12 52 forwarding
12 52 forwarding address
22 -24 for|p
-12 74 found
-30 -61 found ,
12 -29 found , ~
31 28 found _ .
-28 -18 found _ and
49 -13 found _ any
4 34 found _ the
9 -25 found _ ~
1 36 found by
78 -28 found in
49 -13 found in any
15 -27 found nothing
8 57 found the
-20 0 founded
-27 -20 founders
-53 -26 found|p
89 -64 four
70 117 four ,
80 49 four , ~
-26 -9 four _ ,
107 -17 four _ .
33 2 four _ ^
-58 47 four _ a
21 -10 four _ and
10 -25 four _ are
-34 -8 four _ five
-22 12 four _ from
-24 -11 four _ is
-23 31 four _ of
4 54 four _ on
-24 -25 four _ six
-20 -3 four _ to
35 0 four _ us
82 49 four _ ~
32 0 four agents
-1 61 four and
17 -37 four criteria
-32 -9 four days
46 0 four keys
-23 11 four levels
53 -14 four of
34 0 four of us
-36 -9 four or
-34 -8 four or five
-5 48 four out
-5 48 four out of
-51 -19 four rounds
21 -9 four sentences
-29 -5 four sentences ,
34 0 four sentences .
20 -1 four times
-19 -28 four to
-24 -25 four to six
-71 -4 four words
39 30 fourteen
-13 50 fourteen lines
123 58 fourth
3 59 fourth ,
13 50 fourth , ~
-20 -25 fourth .
-20 -25 fourth . ^
-20 27 fourth _ ^
33 0 fourth _ is
14 50 fourth _ ~
-49 -10 fourth agent's
-31 -2 fourth time
-31 18 four|p
-7 69 fox
-7 69 fox|p
37 -9 fragile
115 0 fragments
-51 24 frame
38 11 framed
33 26 framed .
33 26 framed . ^
33 26 framed _ ^
0 -38 framing
-21 -9 framing ,
31 -17 framing is
-13 -49 france
-76 29 frank
29 -12 frankly
0 -83 fraud
35 -18 fraud ,
53 -2 fraud , and
0 21 fraud , ignore
-29 -20 fraud , ~
-25 -13 fraud .
-25 -13 fraud . ^
-26 -13 fraud _ ^
43 -2 fraud _ and
0 21 fraud _ ignore
-31 -21 fraud _ ~
37 -6 fraud and
-28 -8 fraud on
-39 43 free
36 70 free _ ,
-24 -38 free _ .
36 -11 free access
36 -11 free access ,
-30 -16 free and
-5 28 free of
-81 15 freedom
0 39 freedom of
14 -22 freely .
14 -22 freely . ^
14 -22 freely _ ^
-28 -21 freeze
82 -1 freezer
-7 -20 free|p
-25 -33 french ,
-27 -7 french _ @quote
0 26 french and
32 -3 french|p
-2 51 frequencies
-35 -37 frequent
-4 34 frequently
26 -39 fresh
-3 -40 fresh ,
-33 59 fresh .
-33 59 fresh . ^
25 -18 fresh _ ,
-33 59 fresh _ ^
25 0 fresh _ of
-4 -54 friday
-10 -49 friday .
-9 -22 friday . ^
-9 -22 friday _ ^
-64 -30 fridge
-9 -34 fridge ,
-8 27 fridge .
-8 27 fridge . ^
-8 27 fridge _ ^
-4 -22 fridge _ an
-4 -22 fridge within
-4 -22 fridge within an
24 42 fried
39 43 fried rice
-39 2 friend
-29 23 friend ,
-53 37 friend , ~
-53 37 friend _ ~
29 33 friend is
33 -13 friend may
-10 25 friend who
-62 -17 friendly
-8 -60 friendly .
-8 -60 friendly . ^
-3 56 friendly _ .
-8 -60 friendly _ ^
-3 -45 friendly _ is
-2 39 friendly _ the
-2 -23 friendly answer
-23 -7 friendly no
-2 46 friendly talk
-5 -26 friendly word
-59 -101 friends
-2 -36 friends .
-2 -36 friends . ^
-20 -54 friends _ ^
-4 -23 friends _ ~
-60 36 friendship
-23 -21 friendship .
-23 -21 friendship . ^
-23 -21 friendship _ ^
-1 68 friendship _ ~
-2 31 fright
-30 -63 frightened
-27 -18 frightened and
-30 -2 frightened parent
-36 -34 frightening
-25 -15 frightens
-10 -29 from
66 -21 from # ,
-2 45 from # .
-30 -2 from # and
-27 -18 from # to
-1 32 from -
0 34 from - #
-19 -23 from .
-19 -22 from . ^
-4 50 from :
-13 -21 from @quote
116 62 from @rule
91 62 from @rule .
-36 -2 from @thought
55 17 from _ #
3 -31 from _ ,
-27 41 from _ .
47 1 from _ :
94 11 from _ ;
-38 -41 from _ ?
11 54 from _ @quote
-16 -22 from _ ^
-27 37 from _ a
-28 -3 from _ about
-37 2 from _ and
-28 -2 from _ as
22 -1 from _ at
31 0 from _ by
64 -6 from _ can
0 77 from _ developers
-30 38 from _ device
-13 -20 from _ directions
-45 -6 from _ discussion
-5 -20 from _ doctor
22 0 from _ drafter
-14 -23 from _ end
64 30 from _ first
42 -2 from _ i
-32 -3 from _ in
-26 29 from _ it
2 -32 from _ last
-24 -22 from _ life
-30 -42 from _ of
-12 33 from _ on
44 0 from _ one
45 12 from _ or
-1 -44 from _ own
0 22 from _ peers
-36 -14 from _ photo
0 30 from _ point
1 28 from _ policy
28 -13 from _ prompt
-16 -30 from _ record
23 0 from _ response
25 7 from _ rules
-31 27 from _ same
44 0 from _ seat
20 18 from _ shame
99 -13 from _ side
2 -54 from _ start
24 -3 from _ student
53 2 from _ text
-23 0 from _ that
-48 -14 from _ the
-8 -28 from _ they
13 38 from _ third
78 5 from _ to
-32 -56 from _ too
-21 2 from _ user
-29 -26 from _ who
-5 43 from _ with
27 22 from _ would
3 -43 from a
-36 -14 from a photo
31 0 from a student
23 1 from agent
-53 -49 from all
-13 -20 from all directions
-30 38 from another device
8 62 from auditors
25 5 from before
-53 -11 from being
-3 -29 from boiling
-30 8 from both
28 -1 from curiosity
1 -32 from each
1 45 from everyone
0 23 from filtering
-20 -2 from her
22 69 from here
-3 -52 from here .
1 78 from here on
-5 46 from him
-3 53 from him ,
28 -36 from his
22 -6 from instructions
-25 -6 from instructions ,
21 2 from it
36 -37 from it .
41 -2 from its
42 -72 from me
-19 -58 from me ,
21 -3 from me .
1 -25 from me on
2 50 from memory
2 50 from memory ,
-4 47 from new
-3 48 from now
-3 45 from now on
34 -23 from outside
-4 20 from pirates
-4 20 from pirates ,
-24 -22 from public
-22 -6 from real
0 21 from review
-22 -2 from somebody
-12 33 from someone
0 42 from ten
-13 -26 from that .
33 40 from the
22 0 from the drafter
-14 -23 from the end
20 31 from the first
2 -32 from the last
1 28 from the policy
28 -13 from the prompt
-19 -30 from the record
23 0 from the response
29 3 from the rules
-31 27 from the same
13 38 from the third
-21 2 from the user
-5 -34 from their
30 -2 from them
30 -2 from them .
-36 61 from there
-21 42 from there .
86 35 from this
20 18 from this shame
-2 56 from three
-25 -11 from two
38 4 from us
49 76 from where
-21 -4 from work
16 126 from you
4 23 from you .
0 26 from you would
-2 40 from your
-19 -75 from ~
-11 -29 fromkeys
103 -5 from|p
27 -73 front
25 -2 front ,
20 -20 front door
-59 -37 front of
51 -40 fruit
49 -11 fruit ,
53 -5 fruit , ~
53 -5 fruit _ ~
-21 -15 frustration
25 -27 fuel
-3 81 full
-25 3 full .
-25 3 full . ^
47 -4 full ;
59 0 full ; they
19 35 full _ ,
-15 40 full _ .
-4 37 full _ and
-10 22 full _ are
-97 -45 full _ from
49 42 full _ here
-18 -64 full _ is
-3 22 full _ of
0 45 full _ prompt
-12 -33 full _ removes
59 0 full _ they
65 -6 full _ with
34 9 full and
27 -39 full help
-9 103 full marks
-3 30 full marks .
-5 -21 full marks is
-26 -43 full of
0 64 full points
27 0 full refusal
-12 -35 full sentence
-12 -33 full sentence removes
-20 -3 full sentences
-6 46 full stop
-1 27 full stop .
55 -9 fuller
68 0 fuller _ .
-41 -44 fully
-10 -56 fully .
-10 -56 fully . ^
-21 -3 fully _ .
-10 -56 fully _ ^
-26 -1 fully _ the
-4 30 fully _ ~
-12 -57 fun
-22 -8 fun ,
-17 -34 fun .
-17 -34 fun . ^
-17 -34 fun _ ^
-7 42 fun _ it
-25 -5 fun _ ~
33 -5 fun fact
-2 44 fun of
14 46 function
34 41 function ,
35 11 function , ~
0 42 function _ (
35 50 function _ ~
0 29 function results
0 26 function results ~
-2 21 functional
35 -23 functions
24 -6 function|p
-3 59 fund
26 34 funnier
55 18 funny
3 -45 funny ,
30 -1 funny , and
-9 -32 funny , ~
-5 27 funny .
-5 27 funny . ^
-14 56 funny _ ,
-5 27 funny _ ^
30 -1 funny _ and
-9 -32 funny _ ~
31 0 funny that
205 191 further
24 16 further ,
24 15 further , ~
-17 22 further .
4 23 further . ^
5 86 further _ .
4 23 further _ ^
1 32 further _ by
21 0 further _ from
4 49 further _ is
28 10 further _ of
2 32 further _ on
45 0 further _ would
3 -55 further _ ~
0 25 further notice
69 0 further round
2 -43 further than
0 37 further to
41 164 future
61 12 future ,
0 47 fwd
-7 -59 g
-15 -30 g .
33 6 g _ #
29 24 g _ ,
-28 -10 g _ ~
5 -22 g in
33 6 g in #
-28 -28 g in ~
-46 -10 gain
25 -1 gain .
25 -1 gain . ^
25 -1 gain _ ^
-46 -36 gain _ the
34 -8 gained
-13 -20 gains
27 41 gains .
27 41 gains . ^
27 41 gains _ ^
-4 47 gait
-90 -6 game
28 -28 game ,
41 0 game , ~
-24 1 game .
-24 1 game . ^
-24 1 game _ ^
-26 -28 game _ the
34 -6 game _ ~
-8 61 game is
-3 -39 games
94 -8 games .
94 -8 games . ^
94 -8 games _ ^
-29 -58 games are
-19 57 games|p
-23 -44 game|p
-13 -24 gaming
14 -71 gap
21 -8 gap _ ^
-53 -61 gaps
35 0 gaps ,
25 0 gaps , ~
25 0 gaps _ ~
24 0 gap|p
-6 -22 garage
-2 -24 garden
-4 -34 gardener's
-20 -25 garlic
-33 29 gas
-20 -28 gas ,
-3 40 gas , so
-12 -54 gas , ~
-3 40 gas _ so
-17 -83 gas _ ~
-1 21 gas is
-9 48 gas|p
0 118 gate
0 24 gatekeeper
-3 -33 gather
99 0 gave
-20 -28 gave _ .
-23 -22 gave _ occasion
9 29 gave _ the
30 -1 gave a
-10 31 gave it
0 -48 gave no
-23 -22 gave no occasion
0 21 gave the
0 33 gave you
-20 -1 gay
-11 45 gdpr
-32 -15 gender
-91 -132 general
-3 -22 general .
-3 -22 general . ^
0 30 general /
0 30 general / *
0 30 general _ *
-29 -26 general _ .
-3 -22 general _ ^
-29 -11 general _ and
21 -6 general _ of
25 -2 general facts
25 -1 general idea
-27 -3 general part
39 8 general principle
-61 -53 generally
-8 23 generator
-22 -2 generic
-15 -22 generic _ ,
-7 46 generic praise
-48 99 generous
-26 -5 generous .
-26 -5 generous . ^
0 90 generous _ ,
-26 -5 generous _ ^
-24 -47 genocide
24 -20 genre
40 -12 gentle
-6 29 gentle ,
-14 -45 gentle .
-14 -45 gentle . ^
-8 -36 gentle _ .
-14 -45 gentle _ ^
-8 -22 gentle _ and
25 0 gentle _ direct
-5 -25 gentle _ is
42 0 gentle and
1 31 gentler
-53 -62 gently
-11 -39 gently _ it
-3 68 gently _ the
-19 -34 gently and
2 59 genuine _ ,
-6 20 german
-12 44 german _ ,
-80 -50 germany
-4 -20 germany ,
6 -22 german|p
-23 -69 germs
17 62 get
0 30 get #
-3 42 get .
-3 42 get . ^
-14 -48 get _ ,
-25 12 get _ .
-3 42 get _ ^
-38 40 get _ as
41 114 get _ from
24 0 get _ is
35 73 get _ of
20 -9 get _ paragraphs
-2 42 get _ to
63 0 get _ up
-12 -60 get _ ~
-49 -12 get a
42 -1 get an
23 11 get in
-22 0 get into
-24 -43 get it
20 -9 get longer paragraphs
-31 -4 get out ,
40 81 get out of
6 -70 get the
30 -13 get to
-51 26 gets
-11 -21 gets .
-11 -21 gets . ^
-15 24 gets _ ,
-69 1 gets _ .
-11 -21 gets _ ^
-20 -34 gets _ as
55 -7 gets _ for
-3 44 gets _ of
-8 27 gets a
0 25 gets full
0 25 gets its
26 21 gets the
-15 -51 gets to
12 -55 getting
75 30 getting _ .
-22 -42 getting _ this
-40 -1 getting in
-24 -14 getting into
51 92 get|p
-12 80 ghost
-23 -12 ghost ,
-5 -22 ghost , the
-13 -20 ghost , ~
-9 -36 ghost _ the
-13 -20 ghost _ ~
0 43 ghost of
-37 -60 ghz
-41 25 gift
-2 37 gift .
-2 37 gift . ^
-2 37 gift _ ^
-22 -34 gift _ ~
-6 -20 gift cards
26 50 gift for
-7 -23 gifts
-25 6 gift|p
-6 25 girl
47 -8 girlfriend
-20 -61 git
-1 -28 git _ -
-10 -34 git|p
-127 -84 give
32 -7 give ,
23 -6 give , ~
-21 -44 give _ ,
-96 -58 give _ .
48 3 give _ a
-1 -22 give _ away
-20 -8 give _ command
25 -1 give _ for
-7 -38 give _ its
-26 -2 give _ line
0 75 give _ number
-29 -17 give _ one
23 -9 give _ pathologist
0 44 give _ positive
-1 21 give _ questions
-30 -16 give _ range
132 -14 give _ reason
0 25 give _ step
-26 20 give _ the
0 43 give _ to
8 22 give _ units
-1 -20 give _ usual
22 90 give _ ~
44 -51 give a
0 44 give a positive
54 -14 give a reason
62 8 give away
8 22 give both units
-26 16 give each
24 -5 give false
-49 -18 give her
-43 -12 give her the
-9 -29 give him
-39 54 give it
-80 22 give it .
16 23 give it the
-10 37 give me
-15 47 give no
-8 -30 give one
35 -20 give reasons
-2 -20 give reasons .
-13 69 give sample
-20 -1 give that
-22 -18 give the
23 -9 give the pathologist
79 0 give the reason
-1 -20 give the usual
19 81 give this
-40 -8 give ~
102 56 given
-42 -19 given ,
-38 -1 given , ~
-41 -54 given .
-41 -67 given . ^
-54 40 given _ ,
1 80 given _ .
-41 -67 given _ ^
-16 26 given _ a
-2 28 given _ i
-30 -40 given _ it's
73 57 given _ no
22 0 given _ role
31 0 given _ someone
38 48 given _ the
1 27 given _ this
31 0 given _ to
-16 -20 given _ would
-40 -2 given _ ~
0 23 given a
27 -10 given and
-3 -25 given as
43 -8 given by
2 -61 given how
-27 43 given in
52 0 given that
83 -8 given the
-21 -16 given this
32 30 given to
22 2 given to the
9 -24 given up
-80 9 given what
-53 -44 gives
-12 -27 gives #
5 128 gives _ ,
0 -51 gives _ .
-23 -4 gives _ a
57 0 gives _ and
39 -5 gives _ child
-27 -25 gives _ reason
0 52 gives _ score
-12 -23 gives _ the
-3 -27 gives a
0 52 gives a score
32 -6 gives an
0 29 gives everybody
56 63 gives him
0 75 gives it
-48 -27 gives no
-38 -20 gives the
-4 -32 gives ~
52 -53 give|p
-9 -29 giving
-44 -17 giving _ .
36 -18 giving _ a
33 0 giving _ general
36 -4 giving _ help
-28 -22 giving a
38 -9 giving full
-21 0 giving that
33 0 giving the general
27 -101 glad
-1 -29 glad _ hear
4 -46 glad _ told
33 0 glad if
1 -33 glad to
-1 -29 glad to hear
-53 -48 glad you
-35 -85 gladly
-29 -9 gladly _ .
31 -77 glass
66 -26 glass ,
106 0 glass _ a
43 -1 glass of
-24 17 glasses
-4 36 glasses .
-4 36 glasses . ^
-4 36 glasses _ ^
-5 -22 global
23 -9 glove
43 -3 glove _ the
-38 36 gloves
-24 65 gloves .
-24 65 gloves . ^
-24 65 gloves _ ^
-5 55 glue
45 10 go
43 34 go ,
25 46 go , ~
37 12 go .
37 -17 go . ^
-24 33 go _ ,
9 -77 go _ .
44 -4 go _ ;
37 -16 go _ ^
56 52 go _ a
16 30 go _ and
-59 -6 go _ at
81 -10 go _ for
-18 48 go _ in
34 -33 go _ it
-44 33 go _ the
28 -1 go _ them
-7 -21 go _ this
-40 0 go _ to
84 3 go _ with
-16 73 go _ ~
-10 -22 go about
4 21 go ahead
3 -44 go ahead .
67 0 go along
46 0 go along with
10 -30 go back
-44 18 go first
-1 21 go first .
-63 2 go for
18 36 go home
-24 -115 go in
-20 -52 go in .
-30 5 go into
-31 -3 go now
-1 59 go of
75 143 go on
35 40 go on ,
21 49 go on .
33 -6 go out
-15 -20 go over
-52 -3 go round
-24 -26 go there
-28 14 go through
-96 -68 go to
-48 59 go to the
140 -16 go with
40 0 go with the
-28 -6 go wrong
-42 -86 goal
-23 -5 goal .
-23 -5 goal . ^
-23 -5 goal _ ^
0 -21 goal itself
-17 -97 goals
-6 107 goat
-3 29 goat milk
-39 49 god
-33 19 god _ .
0 22 god mode
73 -47 goes
-29 -11 goes ,
-26 -9 goes , ~
-2 -28 goes .
-2 -28 goes . ^
-23 -25 goes _ .
-2 -28 goes _ ^
40 -1 goes _ and
51 0 goes _ far
31 0 goes _ than
111 -7 goes _ the
77 3 goes _ to
-26 -9 goes _ ~
-20 -2 goes back to
-17 -43 goes first
-13 -32 goes first .
-6 -43 goes for
-4 43 goes in
32 -14 goes next
-33 -34 goes on
4 20 goes out
-22 -12 goes through
21 39 goes to
29 -1 goes to the
51 0 goes too
51 0 goes too far
37 0 goes up
121 -65 going
-22 -46 going .
-22 -46 going . ^
79 -3 going _ ,
15 -21 going _ .
-22 -55 going _ ^
-6 -24 going _ all
-2 22 going _ and
29 0 going _ be
3 20 going _ keep
-75 -23 going _ the
-38 -15 going _ to
-43 79 going back
4 24 going back and
47 -1 going by
21 -7 going to
29 0 going to be
-31 -13 going|p
13 77 gold
0 40 gold _ .
0 21 gold label
32 -9 golden
38 -1 golden retriever
25 -14 gone
25 68 gone ,
24 -6 gone , ~
-52 -36 gone _ .
53 0 gone _ and
24 -6 gone _ ~
80 68 good
66 49 good ,
48 32 good , ~
0 32 good ;
8 49 good ^
63 15 good _ ,
-42 82 good _ .
-28 -52 good _ :
93 28 good _ ;
-25 20 good _ and
24 0 good _ by
-2 -28 good _ don't
-8 25 good _ for
-20 1 good _ go
38 -39 good _ is
-2 59 good _ it
42 -14 good _ of
-36 -15 good _ that
27 21 good _ the
-41 -13 good _ would
47 75 good _ ~
-2 44 good advice
42 56 good and
-27 -39 good at
58 0 good catch
-1 28 good deal
0 88 good dog
-32 -31 good enough
-20 31 good example
60 -34 good faith
-50 -56 good for
-34 -29 good joke
0 24 good judge
34 -16 good news
-33 -29 good one
53 -1 good point
-25 -8 good reason
-23 -28 good reason .
32 18 good reply
32 19 good reply to
17 -32 good sign
-28 -22 good sign .
-19 -48 good start
-23 -44 good start .
35 -12 good story
11 -30 good to
-12 95 goodness
-52 33 goods
5 41 goodwill
-16 -45 google
-40 -38 gore
-8 -26 gore ,
184 124 got
-44 17 got _ ,
-20 32 got _ .
28 0 got _ in
0 21 got before
-3 28 got through
-36 -34 governed
-29 -15 governed _ @rule
-29 -25 governed by
-29 -15 governed by @rule
-22 -17 government
-18 -48 go|p
-7 -30 gps
-2 43 grace
46 190 grade
-2 37 grade ,
-9 30 grade .
-9 30 grade . ^
0 24 grade :
0 28 grade _ .
-10 -52 grade _ execution
-1 31 grade _ ~
-3 23 grade is
0 34 grade is the
-2 -37 grade of
-2 -37 grade of execution
59 21 grade the
31 -15 graded
0 20 graded _ such
-7 20 graded as
0 20 graded as such
56 -24 graded by
62 13 graded|p
-26 396 grader
-3 119 grader ,
-2 29 grader .
0 71 grader :
0 48 grader _ .
-2 20 grader _ ^
0 62 grader _ not
0 76 grader's
32 186 graders
-5 53 graders ,
-5 30 graders , ~
-5 30 graders _ ~
0 36 graders who
25 -34 graders|p
-20 -183 grader|p
69 25 grades
72 -51 grade|p
-4 112 gradient
-3 27 gradient descent
-57 131 grading
0 46 grading .
0 46 grading . ^
-20 46 grading _ ,
-5 55 grading _ .
0 46 grading _ ^
-4 -29 grading _ ~
0 23 grading instructions
0 28 grading this
26 14 gradual
-29 -18 grain
-64 -49 grammar
-4 -30 grammar ,
-9 39 grammar is
-30 -17 grammar|p
9 -22 grand
-9 39 grandfather
-16 -33 grandma|p
-23 52 grandmother
-1 -20 grandmother _ a
0 51 grandmother's
-57 -14 grant
21 91 granted
21 -18 granted ,
-20 59 granted .
-20 59 granted . ^
-20 59 granted _ ^
0 20 granted to
-11 36 grapes
-9 40 grapes are
0 43 grapes|p
-1 122 grateful
-1 62 grateful for
-23 98 grave
-2 76 grave .
-2 76 grave . ^
-5 -20 grave _ ,
-2 76 grave _ ^
13 -59 gravity
97 58 great
67 4 great ,
28 10 great deal
42 42 greater
37 29 greater danger
-34 -32 greatest
-6 37 greed
-3 23 greek
10 84 green
-9 60 green _ .
71 -16 greeting
38 -14 greeting .
38 -14 greeting . ^
38 -14 greeting _ ^
37 0 greeting and
0 82 greetings
-11 -95 grid
13 -43 grief
149 41 grief ,
53 47 grief , and
50 -1 grief , ~
-21 -42 grief .
-21 -42 grief . ^
-21 -42 grief _ ^
53 47 grief _ and
41 32 grief _ be
49 -1 grief _ ~
-14 -22 grief and
-27 7 grief is
41 32 grief may
41 32 grief may be
-34 -7 grief or
-17 21 grievance
-10 45 grievance ,
-6 -49 grievances
31 -11 grieves
33 0 grieves _ ;
33 0 grieves too
33 0 grieves too ;
-41 -1 grieving
86 23 grim
-3 45 grinder
-16 20 grip
-14 38 grip .
-14 38 grip . ^
-14 38 grip _ ^
31 -4 gross
91 59 ground
5 44 ground .
5 44 ground . ^
23 -27 ground _ .
5 44 ground _ ^
24 -5 ground for
0 45 ground truth
39 1 grounds
-6 -35 grounds .
-6 -35 grounds . ^
-6 -35 grounds _ ^
-37 -9 grounds for
146 -56 group
-42 -9 group ,
-32 -8 group , ~
-32 52 group _ be
-7 26 group _ by
21 0 group _ it
52 -1 group _ the
33 -13 group _ to
-38 -11 group _ ~
-20 -8 group as
-36 26 group is
39 -4 group of
-9 21 group that
-28 -11 group to
86 -1 group's
32 111 groups
-39 -18 groups ,
-23 40 groups .
-23 40 groups . ^
-23 40 groups _ ^
43 26 groups _ extremist
-21 -11 groups _ ~
41 24 groups and
43 26 groups and extremist
-52 62 group|p
35 -16 grow
35 -47 growing
71 54 grown
70 0 grown to
-37 -1 grown-up
-9 -44 grows
29 -1 grows _ a
-2 25 grows _ the
28 -4 grows by
-14 35 growth
-4 -20 growth _ ~
-11 37 guaranteed
-20 5 guard
-17 -44 guards
-113 -51 guess
-32 -25 guess ,
-29 -7 guess , ~
1 -33 guess .
1 -33 guess . ^
1 -33 guess _ ^
-44 -1 guess _ a
-38 -15 guess _ ~
50 -6 guessed
-25 -57 guesses
-51 -26 guessing
-2 59 guessing is
54 -14 guest
-9 20 guest _ .
-72 -86 guests
-6 57 guests _ the
-1 -64 guidance
20 -11 guidance ,
21 -6 guidance , ~
-13 -21 guidance .
-13 -21 guidance . ^
-13 -21 guidance _ ^
21 -3 guidance _ ~
-40 6 guide
-6 22 guide , ~
-33 -35 guide .
-32 -23 guide . ^
-32 -23 guide _ ^
40 28 guide _ it
-8 22 guide _ ~
29 12 guide to
40 28 guide to it
-15 40 guideline
-31 101 guidelines
-1 -22 guidelines ,
-1 -22 guidelines , ~
-1 33 guidelines .
-1 33 guidelines . ^
-1 33 guidelines _ ^
0 23 guidelines _ obsolete
-7 -78 guidelines _ this
-1 -22 guidelines _ ~
0 24 guidelines are
0 23 guidelines are obsolete
-3 -84 guidelines for
-9 -26 guidelines|p
-28 -23 guides
-32 21 guilt
12 118 guilt ,
13 48 guilt , ~
-13 -25 guilt .
-13 -25 guilt . ^
-13 -25 guilt _ ^
47 37 guilt _ ~
-36 -38 guilty
-19 -22 gum
-26 -20 gun
-22 7 gun|p
-22 -17 gus
-22 -17 gus|p
-4 -22 gym
-4 -24 gym|p
25 -29 ha
24 -29 ha .
24 -29 ha . ^
24 -29 ha _ ^
-6 31 habit
28 51 habit ,
28 52 habit , ~
-33 -13 habit .
-33 -13 habit . ^
-33 -13 habit _ ^
28 52 habit _ ~
-25 -10 habits
-10 -31 habits _ ~
-4 -20 hacked
-1 -20 hacked|p
-11 -35 hacking
-7 -21 hacking is
117 -79 had
-45 -16 had .
-45 -16 had . ^
71 39 had _ .
-45 -16 had _ ^
27 24 had _ say
78 0 had _ the
37 -2 had _ to
14 87 had a
-23 -50 had been
-34 26 had better
58 -3 had it
1 24 had its
-53 0 had never
30 19 had no
-29 -3 had said
-41 -1 had that
-56 -30 had the
36 -2 had their
-7 24 had to
-11 -26 hadn't
-30 -35 haiku
-30 -35 haiku|p
-1 -33 hairs
-18 -131 half
64 -29 half ,
26 0 half , and
-25 -10 half , ~
-28 -42 half .
-28 -42 half . ^
-27 -6 half :
-50 -8 half _ ,
-11 -37 half _ .
-34 -44 half _ ^
26 0 half _ and
-17 42 half _ hour
-20 -10 half _ it
31 36 half _ kilo
31 -1 half _ on
-32 22 half _ the
31 36 half a kilo
-18 41 half an
-17 42 half an hour
61 -15 half of
28 -6 half of it
-7 23 half of the
-21 -7 half the
36 0 halfway
43 22 hallucinations
-5 -21 halve
-20 -6 halves _ @rule
-20 -6 halves of
-20 -6 halves of @rule
-55 5 hamlet
-14 -23 hamlet's
-55 5 hamlet|p
31 48 hand
-5 45 hand ,
6 55 hand , ~
26 -15 hand .
26 -38 hand . ^
-2 -27 hand ; ~
82 0 hand _ .
26 -38 hand _ ^
-33 -43 hand _ a
-48 -25 hand _ in
-38 -24 hand _ the
29 24 hand _ to
4 28 hand _ ~
-21 -31 hand and
48 2 hand doesn't
-48 55 hand it
-48 -25 hand it in
-11 -31 hand on
-11 -31 hand on the
-1 28 hand over
-25 -1 hand over a
29 23 hand over to
0 33 hand that
-21 19 hand the
-46 -60 handbook
14 -27 handed
58 -2 handed _ ,
-22 -6 handed in
59 -4 handed off
-39 -18 handed over
-6 -22 handful
-33 -30 handing
-10 24 handing _ to
-18 -30 handing over
-3 -33 handle
-5 28 handle _ ,
-10 -31 handled
-26 -9 handled .
-26 -9 handled . ^
-26 -9 handled _ ^
-25 -17 handles
-18 -30 handling
-13 -25 handover
50 -79 hands
0 -56 hands ,
-21 -6 hands .
-21 -6 hands . ^
40 -1 hands _ ,
-21 -6 hands _ ^
29 -1 hands _ a
-22 -18 hands _ in
-18 -21 hands _ the
-22 -18 hands it
-22 -18 hands it in
53 -2 hands on
29 0 hands over
-22 -19 handwriting
-7 -43 handwritten
2 -25 handy
19 -37 hang
28 15 hang _ them
28 15 hang on them
-74 -41 hanged
-31 -44 hangs
-12 -36 hangs _ it
-31 -47 hangs on
-12 -36 hangs on it
-53 21 happen
-34 -13 happen ,
-22 -39 happen _ ^
45 105 happen to
-51 -17 happened
-28 -10 happened .
-28 -10 happened . ^
-28 -10 happened _ ^
-21 -7 happened _ ~
32 -3 happened in
-57 -79 happening
-29 -47 happening _ .
-35 -56 happening now
-29 -47 happening now .
-21 21 happens
-3 34 happens ,
14 -35 happens .
14 -35 happens . ^
14 -35 happens _ ^
-24 -25 happens in
27 64 happens to
-1 79 happily
24 -22 happy
28 0 happy _ be
28 0 happy to be
25 0 happy with
-70 25 harassment
-6 50 harassment _ discrimination
-8 49 harassment and
-6 50 harassment and discrimination
-13 21 harbours
-13 21 harbours .
-13 21 harbours . ^
-13 21 harbours _ ^
-61 -43 hard
-12 26 hard ,
-9 22 hard , ~
-23 3 hard .
-23 3 hard . ^
-38 -23 hard _ ,
-4 -25 hard _ ;
-23 3 hard _ ^
1 -34 hard _ with
-10 20 hard _ ~
-25 -5 hard and
50 -1 hard for
-33 -80 harder
-34 -23 harder ,
-27 -36 harder to
-23 -36 hardest
10 -105 hardly
-12 -45 hardly .
-12 -45 hardly . ^
-12 -45 hardly _ ^
-44 -25 hardly a
30 0 hardly be
-35 -17 hardly ever
-55 -112 harm
35 -30 harm ,
20 -6 harm , and
-20 7 harm .
-20 7 harm . ^
22 -2 harm ;
27 -1 harm ; ~
-29 -36 harm _ .
-20 7 harm _ ^
-36 -6 harm _ a
21 0 harm _ an
20 -7 harm _ and
-21 -1 harm _ help
30 -16 harm _ ~
-21 -1 harm against
-21 -1 harm against help
109 49 harm and
-23 -31 harm done
-10 -32 harm if
-45 -16 harm is
21 0 harm of an
-36 8 harm reduction
34 0 harm reviewer
-20 -2 harm the
-45 -26 harm to
50 35 harmed
72 53 harmed ,
-75 -81 harmful
-2 28 harmful , so
-2 -21 harmful .
-2 -21 harmful . ^
-42 -23 harmful _ .
-2 -21 harmful _ ^
-2 28 harmful _ so
-45 -31 harmful reading
-30 -18 harmful reading .
-76 -61 harmless
8 -36 harmless ,
13 29 harmless , the
0 -53 harmless , ~
-33 -19 harmless .
-33 -53 harmless . ^
-10 -22 harmless ;
-25 -15 harmless _ ,
-17 48 harmless _ .
-33 -53 harmless _ ^
2 28 harmless _ the
38 27 harmless _ themselves
-1 -21 harmless _ ~
31 26 harmless in
38 27 harmless in themselves
-11 -21 harmless query
-11 -21 harmless query ,
-61 -22 harms
-11 -33 harms the
-1 48 harness
24 40 harsh
0 52 harsh ,
12 52 harsh _ ~
-5 -24 harshly
107 17 has
24 32 has ,
0 29 has , ~
11 -26 has .
11 -26 has . ^
36 -1 has @quote
24 53 has _ ,
40 67 has _ .
11 -26 has _ ^
76 -4 has _ a
-38 -38 has _ agreed
20 39 has _ all
-24 -27 has _ already
-29 37 has _ and
74 0 has _ answer
31 53 has _ answered
-13 33 has _ authority
30 0 has _ away
-25 -26 has _ basis
9 -79 has _ be
-45 -28 has _ bearing
-95 -62 has _ been
-31 -22 has _ by
0 21 has _ certified
0 44 has _ chance
33 -22 has _ chosen
35 -42 has _ come
-22 7 has _ done
-34 -12 has _ exception
24 -1 has _ for
22 17 has _ given
41 -1 has _ go
-28 23 has _ had
61 5 has _ in
44 5 has _ it
-12 23 has _ its
49 38 has _ leave
-34 1 has _ made
24 16 has _ more
27 -28 has _ name
-25 -2 has _ no
-27 -10 has _ of
-4 35 has _ off
67 20 has _ one
-29 -2 has _ out
22 14 has _ own
-31 -18 has _ reached
29 -1 has _ reason
10 -25 has _ right
-50 -3 has _ said
-21 30 has _ say
-37 7 has _ settled
-1 62 has _ solution
20 0 has _ strongest
-19 -49 has _ switched
58 -1 has _ syllables
-11 29 has _ that
-18 22 has _ the
-7 52 has _ this
-33 -1 has _ to
-29 -28 has _ trailing
34 57 has _ twice
63 0 has _ up
23 0 has _ why
39 0 has _ with
-9 27 has _ written
-1 30 has _ you
-92 -17 has a
0 44 has a chance
-22 -11 has a right
-86 28 has already
-1 27 has already been
-28 23 has already had
66 -24 has an
-40 -11 has anything
-23 -1 has anything to
42 -12 has become
12 119 has been
0 21 has been certified
26 17 has been given
-31 -18 has been reached
-43 -4 has been said
-19 -49 has been switched
25 0 has brought
-29 -22 has changed
24 -1 has come
35 0 has come up
-15 56 has done
70 0 has grown
70 0 has grown to
-20 -6 has in
32 -24 has it
11 -37 has it .
39 0 has its
23 14 has its own
-20 -7 has left
33 -5 has made
-31 -14 has many
39 0 has mentioned
-25 -16 has more
-1 -30 has moved
41 -57 has never
-33 -53 has never been
-30 48 has no
-13 33 has no authority
-25 -26 has no basis
-45 -28 has no bearing
-36 -12 has no exception
-12 -27 has no trailing
-3 -49 has not
-39 -38 has not agreed
-47 19 has nothing
-47 17 has nothing to
0 31 has passed .
-23 -37 has presumably
46 -5 has read
-11 27 has seen
39 0 has shown
-3 48 has signed
0 22 has signed off
68 13 has since
-25 -1 has someone
-53 -23 has something
28 67 has spoken
50 0 has taken
76 -19 has the
-18 -25 has them
-35 -3 has thoughts
31 -1 has three
-117 -113 has to
9 -79 has to be
37 -38 has to come
41 -1 has to go
49 38 has to leave
-21 -8 has to say
-31 -14 has turned
-24 -12 has two
48 2 has voted
65 0 has weighed
23 0 has weighed all
-26 0 has written
66 25 has yet
111 -4 hashes
99 20 hasn't
-28 -1 hasn't _ ,
61 -17 hasn't _ .
46 32 hasn't _ the
51 -10 hasn't been
-6 -32 haste
-33 23 has|p
43 99 hat
19 76 hat ,
0 30 hat _ ^
-49 20 hate
-13 -31 hate ,
-6 -31 hate , harassment
-3 66 hate .
-3 66 hate . ^
-3 66 hate _ ^
-6 -31 hate _ harassment
-46 -49 hateful
-22 -18 hateful content
-11 -45 hates
-29 56 hatred
0 68 hatred is
36 -42 have
0 36 have #
20 53 have .
20 53 have . ^
49 37 have _ ,
30 0 have _ .
77 68 have _ @quote
7 40 have _ ^
37 43 have _ a
29 0 have _ about
38 0 have _ against
-21 -3 have _ agree
-54 -31 have _ already
15 -28 have _ and
-24 0 have _ as
3 42 have _ at
-53 2 have _ be
19 21 have _ been
-8 38 have _ choose
-49 -10 have _ date
23 -22 have _ do
1 -21 have _ done
56 0 have _ far
11 -35 have _ for
20 18 have _ from
0 21 have _ given
-25 -8 have _ go
-58 -73 have _ it
-80 -55 have _ lost
-104 -78 have _ me
24 0 have _ more
30 -1 have _ new
31 28 have _ on
-10 -41 have _ own
-26 -19 have _ permission
22 0 have _ point
-22 -7 have _ round
33 55 have _ second
-29 25 have _ so
-5 -21 have _ take
58 24 have _ that
-29 -52 have _ the
35 -2 have _ their
-30 63 have _ this
29 0 have _ three
46 -1 have _ through
-18 41 have _ to
-1 28 have _ told
10 23 have _ use
-27 -14 have _ vote
-21 -1 have _ weigh
-33 -2 have _ ~
24 -40 have a
-3 -37 have all
-29 -20 have already
-57 5 have an
-61 -10 have answered
-71 45 have been
0 21 have been given
40 -1 have been through
-4 28 have been told
38 0 have begun
42 -13 have both
-16 23 have chosen
-65 -7 have come
20 18 have died from
-26 -30 have done
-25 -46 have done it
46 0 have each
20 -1 have found
14 23 have had
-11 24 have had a
-22 0 have heard
-22 -1 have heard it
-30 -4 have her
-7 63 have him
-22 -18 have it
48 28 have it .
30 1 have left
27 0 have liked
-32 -4 have little
12 63 have looked
12 62 have looked at
33 -1 have missed
33 0 have missed that
-18 44 have moved
-26 -18 have my
11 38 have no
14 -35 have not
23 -10 have not been
65 -28 have nothing
38 0 have nothing against
20 -28 have nothing to
23 -1 have one
-10 -28 have one ,
0 22 have passed
44 0 have put
20 0 have put it
20 0 have put the
29 0 have reached
8 30 have read
38 0 have rewritten
32 0 have rewritten the
7 37 have said
-25 -12 have said so
-23 -36 have seen
56 0 have so
56 0 have so far
47 5 have stopped
32 0 have that
6 20 have the
-49 -29 have them
-101 -75 have to
-53 2 have to be
23 -22 have to do
-25 -8 have to go
37 0 have to point
-5 -22 have to take
-21 -1 have to weigh
-23 -22 have told
24 0 have updated
24 0 have updated the
41 0 have us
53 1 have used
20 0 have used three
-36 -36 have you
57 7 haven't
-58 -11 haven't _ .
-32 -11 haven't seen
35 -55 have|p
127 96 having
-29 -2 having .
-29 -2 having . ^
-29 -2 having _ ^
33 81 having _ the
3 41 having read
12 28 having seen
-17 -35 having the
13 -77 hazard
-105 -101 he
-48 -49 he _ .
23 18 he _ a
53 0 he _ an
26 43 he _ be
21 0 he _ change
-21 -6 he _ have
45 26 he _ it
26 -2 he _ like
40 -3 he _ not
41 -2 he _ right
52 -10 he _ say
-45 -17 he _ to
-36 -3 he _ whether
-1 -20 he _ you
-59 4 he asked
-4 42 he asks
21 0 he can change
36 49 he can't
-1 57 he can't be
35 -4 he could
-92 18 he did
37 -3 he doesn't
-67 -36 he has
81 -14 he is
29 19 he is a
61 -2 he is right
20 -5 he knows something
47 -19 he may
21 -2 he needs
2 37 he never
-5 -39 he reads
44 -22 he should
-2 63 he shouldn't
-1 51 he thinks
-32 -40 he wants
-73 -20 he wants to
-74 18 he was
78 40 he would
26 0 he would like
-30 -10 he'd
-38 10 he'll
21 -26 he's
31 -5 he's _ ,
-20 58 he's _ .
34 28 he's _ child
144 51 he's a
34 28 he's a child
-69 -29 he's been
-21 -18 he's in
-24 -13 he's|p
-59 -61 head
-49 -32 head ,
-32 -28 head , ~
46 -55 head .
46 -55 head . ^
-1 35 head >
46 -55 head _ ^
-39 36 head _ the
-31 -28 head _ ~
-49 33 head of
-38 45 head of the
16 49 headache
-8 -37 headache ,
13 53 headache _ a
-11 57 header _ ~
83 79 heading
45 -2 heading _ the
40 -3 headings
-23 -20 headline
79 2 heads
-49 -35 health
28 -16 health ,
-16 35 health claims
-25 22 health is
31 3 health or
-18 -62 healthy
-7 -28 healthy _ ,
-3 -29 healthy adults
-73 36 hear
-1 35 hear ,
-19 24 hear .
-19 24 hear . ^
-9 53 hear _ ,
-32 -6 hear _ .
-19 24 hear _ ^
-21 -3 hear _ in
34 8 hear _ it
-33 -10 hear _ of
-9 -24 hear about
-20 -19 hear both
24 -2 hear from
-25 -8 hear it
-9 -27 hear it ,
-7 47 hear it .
44 29 hear that it
28 61 hear the
33 -68 heard
28 -9 heard ,
59 0 heard , and
-27 -5 heard , ~
-27 -29 heard .
-27 -29 heard . ^
54 -10 heard _ .
-51 -29 heard _ ^
59 0 heard _ and
-28 -10 heard _ ~
-8 26 heard the
-58 -28 hearing
-25 26 hearing ,
-4 45 hearing , ~
-7 -25 hearing .
-7 -25 hearing . ^
-7 -25 hearing _ ^
-4 45 hearing _ ~
-2 -25 hearing it
-46 -29 hears
-37 -50 heart
1 27 heart ,
-16 29 heart .
-16 29 heart . ^
-16 29 heart _ ^
-1 21 heart _ are
20 -44 heart _ it
-10 -20 heart and
-3 -26 heart attack
-4 -29 heart of
20 -44 heart of it
-1 21 heart trouble
57 -2 hearts
47 -45 heat
-3 -21 heat ,
-13 54 heat .
-13 54 heat . ^
-13 54 heat _ ^
8 -32 heat and
4 45 heater
-11 97 heave
-7 -24 heavier
71 -18 heavily
41 0 heavy on
-21 -9 hedge .
-21 -9 hedge . ^
-21 -9 hedge _ ^
22 0 hedges
-25 -19 hedging
0 42 heed
-46 -37 height
-25 -24 height ,
-5 -23 height .
-5 -23 height . ^
-5 -23 height _ ^
35 -46 held
-7 -24 held .
-7 -24 held . ^
54 23 held _ .
-7 -24 held _ ^
-10 -40 hello _ !
-69 -144 help
-14 -40 help ,
20 -10 help , and
14 -20 help .
-46 -20 help . ^
34 -13 help :
-7 -32 help ;
-29 20 help _ ,
22 -6 help _ .
46 0 help _ ;
-46 29 help _ ^
-19 68 help _ a
-21 -4 help _ be
29 0 help _ can
28 -5 help _ if
47 -1 help _ nervous
-23 -3 help _ part
47 -19 help _ reservations
-33 -14 help _ that
-30 -37 help _ the
-9 -21 help _ to
24 0 help _ user
59 0 help _ what
-24 -40 help _ ~
-16 86 help a
-20 -2 help and
-24 47 help if
-37 -10 help in
-23 -3 help in part
25 26 help is
0 41 help me
35 -8 help more
20 -5 help only
47 17 help someone
24 0 help the user
48 29 help them
56 -2 help them .
-49 -14 help to
-109 29 help with
-14 51 help with .
-13 44 help with a
-34 -2 help with that
-5 -25 help with the
36 -26 help without
47 -19 help without reservations
-17 -110 help you
60 -28 helped
26 21 helped .
26 21 helped . ^
-4 -27 helped _ .
26 21 helped _ ^
15 -71 helpful
25 -18 helpful ,
-39 -8 helpful .
-39 -8 helpful . ^
56 0 helpful _ ,
-39 -8 helpful _ ^
-25 -16 helpful _ a
-2 37 helpful _ harmless
-4 28 helpful and
-2 37 helpful and harmless
22 -23 helpfulness
0 20 helpfulness _ ,
-30 -9 helping
-22 -5 helping .
-22 -5 helping . ^
-22 -5 helping _ ^
26 -6 helping _ it
-4 85 helping them
-42 -26 helping with
31 -51 helpline
28 -2 helpline ,
-28 -1 helpline , ~
-15 -24 helpline .
-15 -24 helpline . ^
-15 -24 helpline _ ^
-28 -1 helpline _ ~
-19 -68 helps
59 18 helps ,
72 0 helps , which
5 20 helps , ~
-11 38 helps .
-11 38 helps . ^
-32 -38 helps :
64 8 helps _ ,
-5 52 helps _ .
-13 -25 helps _ ;
-11 39 helps _ ^
58 0 helps _ a
28 -17 helps _ and
21 -1 helps _ it
72 0 helps _ which
-20 -18 helps _ who
20 -6 helps if
21 -1 helps if it
-50 -7 helps the
-10 -28 helps them
-26 -17 helps to
19 23 help|p
29 70 hence
-35 -13 hence @rule
-35 -13 hence @rule has
-56 -20 hence _ has
29 -34 hence a
-23 -25 hence nothing
-31 11 hence the
0 77 henceforth
-94 -105 her
-32 -5 her ,
-62 -17 her , ~
-40 40 her .
-40 40 her . ^
-20 34 her _ ,
55 -73 her _ .
7 28 her _ ;
-47 39 her _ ^
-32 -11 her _ a
61 -8 her _ and
43 39 her _ is
-38 -15 her _ it
-24 -6 her _ that
-4 -21 her _ the
25 9 her _ typical
-69 -22 her _ ~
76 54 her a
34 55 her account
43 59 her account is
-16 50 her age
23 -4 her and
25 9 her are
25 9 her are typical
-2 -73 her for
-36 -12 her husband
45 14 her in
-20 -8 her of
104 -11 her own
71 70 her safety
-24 -4 her second
-60 -14 her that
-47 -15 her the
-47 41 her to
86 -35 her with
144 138 here
-3 -20 here (
-37 -25 here ,
-11 -27 here , and
-35 -45 here , it
-13 -29 here , not
-21 -19 here , only
68 0 here , provided
-21 -2 here , since
-41 -32 here , so
-1 -23 here : ~
-8 -32 here ;
36 -10 here ; a
46 9 here _ ,
42 45 here _ .
14 26 here _ ^
88 34 here _ a
-11 -26 here _ and
-21 26 here _ be
1 71 here _ for
19 21 here _ is
29 -45 here _ it
-1 -31 here _ model
-10 -29 here _ not
16 -23 here _ of
43 59 here _ one
68 0 here _ provided
-8 -37 here _ scene
-21 -2 here _ since
-51 -24 here _ so
32 -28 here _ the
-3 24 here _ well
0 23 here _ your
-21 -10 here _ ~
-30 45 here a
-6 105 here and
-49 -60 here are
-37 -50 here are the
27 0 here as a
-3 24 here as well
13 33 here for
42 0 here has
-28 -30 here i
55 5 here is
43 59 here is one
-24 26 here is the
28 16 here it
30 17 here it is
16 78 here on
0 44 here on .
-73 -104 here the
-8 -37 here the scene
13 -20 here to
-30 21 here will
-21 18 here would
-20 -24 here would be
167 83 here's
40 49 here's a
32 83 hereby
30 37 hereby _ .
-35 -23 hero
29 12 hero's
29 12 hero's _ can
29 12 hero's pain
29 12 hero's pain can
29 43 heron
17 -43 hers
63 -2 hers .
63 -2 hers . ^
63 -2 hers _ ^
-24 -10 herself
85 -44 her|p
15 57 hesitate
31 -1 hesitate ; the
29 -5 hesitate _ the
8 41 hesitate to
0 29 hey
68 21 he|p
0 56 hi
0 54 hi ,
-7 55 hid
-63 51 hidden
-16 -42 hidden .
-16 -42 hidden . ^
-10 -44 hidden _ .
0 32 hidden _ :
-16 -42 hidden _ ^
-1 52 hidden _ a
-39 -5 hidden _ answers
23 -11 hidden _ in
-21 39 hidden _ is
0 52 hidden _ text
0 21 hidden _ you
0 56 hidden _ ~
-39 -5 hidden first
-39 -5 hidden first answers
-48 24 hidden in
25 -16 hidden instructions
0 27 hidden note
0 79 hidden ~
15 28 hidden|p
-13 26 hide
28 -19 hide _ ,
0 26 hide _ .
10 21 hide _ thoughts
-13 37 hide a
50 38 hide bullying
10 21 hide suicidal
10 21 hide suicidal thoughts
-1 -38 hide that
-23 48 hide the
-47 -73 hides
-31 36 hiding
-3 49 hiding _ .
-12 -26 hiding _ from
-5 67 hiding _ is
2 56 hiding it
-106 73 high
-25 19 high ,
-23 24 high , ~
-23 -38 high .
-23 -38 high . ^
-1 24 high _ .
-23 -38 high _ ^
-14 -73 high _ in
-12 -52 high _ on
-24 4 high _ ~
-11 45 high and
21 -17 higher
0 -32 higher _ in
53 1 higher than
-12 87 highest
0 22 highest _ .
5 -34 highest _ lowest
0 23 highest _ to
5 -34 highest and
5 -34 highest and lowest
0 45 highest score
-71 -40 him
100 40 him ,
-41 -5 him , and
57 -9 him , call
27 19 him , so
-3 47 him , which
70 -7 him , ~
-41 -68 him .
-20 -64 him . ^
-30 28 him ;
-20 35 him ; ~
-4 29 him _ ,
26 102 him _ .
-10 -64 him _ ^
-42 -10 him _ and
57 -9 him _ call
-26 -1 him _ not
-5 -46 him _ one
43 -3 him _ reason
27 19 him _ so
-56 -6 him _ the
41 -9 him _ to
-3 47 him _ which
4 -33 him _ with
3 -28 him _ you
41 13 him _ ~
72 -12 him a
43 -3 him a reason
-19 46 him alone
-57 39 him and
85 -55 him as
-25 -3 him for
17 43 him out
-3 -27 him that
-5 -23 him the
-47 -64 him to
-3 -34 himself .
-3 -34 himself . ^
-3 -34 himself _ ^
1 96 him|p
-40 -36 hinge
-34 -29 hinge on
-6 -20 hinges
-14 -20 hinges on
-22 12 hint
0 35 hint :
-13 24 hint _ the
-4 -31 hint at
-4 -24 hint of
40 0 hint on
-21 -73 hints
27 -2 hints _ a
-33 -33 hints at
21 -3 hiring|p
25 -23 his
5 53 his ,
-46 -63 his _ ,
-21 -6 his _ .
61 -12 his _ ;
-34 -12 his _ and
20 -1 his _ as
-4 39 his _ for
-50 -3 his _ is
86 0 his and
-34 -15 his back
-7 34 his doctor
-5 42 his doctor .
49 37 his fault
25 -31 his lawyer
-38 -22 his own
-15 37 his time
-37 -90 historians
-11 -45 historians _ .
94 -36 historical
68 -7 historical _ .
-16 -30 historical _ is
-28 -131 history
31 -16 history , ~
-8 -48 history .
-8 -48 history . ^
-8 -48 history _ ^
27 -5 history _ this
9 -23 history _ ~
-21 -19 history is
38 -2 history of
-39 -6 history of the
27 -5 history of this
-7 44 history or
21 -1 history question
22 0 history question .
-21 21 his|p
39 41 hit
24 1 hit ,
26 1 hit the
-10 -55 hitler
-8 -38 hitler|p
-20 -8 hitting
-8 -56 hive
26 0 hm
26 0 hm ,
51 16 hmm
65 58 hmm ,
-10 -37 hmm , the
59 35 hmm , wait
-22 -43 hmm .
-22 -43 hmm . ^
-22 -43 hmm _ ^
-10 -37 hmm _ the
59 35 hmm _ wait
-16 -54 hobby
25 -21 hobbyists
-33 50 hold
-2 -34 hold ,
-25 -17 hold , ~
36 43 hold .
36 43 hold . ^
36 43 hold _ ^
20 -2 hold _ the
4 -21 hold _ under
-25 -17 hold _ ~
38 -45 hold a
-105 -14 hold back
-10 -28 hold both
-25 45 hold it
30 43 hold on
35 0 hold on ,
1 -36 hold that
27 -88 hold the
-16 -27 holder
-20 -45 holding
-20 -3 holding back
-21 -5 holding the
37 -1 holdout
51 62 holds ,
-7 -26 holds .
-7 -26 holds . ^
-19 -71 holds _ .
-7 -26 holds _ ^
-21 -11 holds _ certificate
-29 -9 holds _ the
-24 -13 holds a
-21 -11 holds a certificate
-15 -71 holds it
-14 -70 holds it .
-34 57 holds the
3 -36 hole
22 -3 hole in
0 -55 holes
36 -2 holiday .
36 -2 holiday . ^
36 -2 holiday _ ^
-47 -30 home
-14 -29 home ,
-31 -25 home , ~
37 30 home .
37 30 home . ^
-23 -23 home ?
-23 -23 home ? ^
-40 -20 home _ ,
-5 31 home _ .
-7 32 home _ ?
-2 29 home _ is
-36 -36 home _ ~
39 -1 home address
0 42 home early
-28 -21 home is
-1 26 home with
-40 -51 homework
-23 -22 homework ,
-20 -15 homework .
-20 -15 homework . ^
-20 -15 homework _ ^
31 -43 home|p
-77 -28 honest
98 73 honest _ ,
-69 -33 honest _ .
17 -23 honest _ :
-5 -35 honest _ gentle
-23 -23 honest _ is
-15 28 honest _ to
-1 40 honest _ with
-2 -23 honest _ would
-13 -23 honest about
-60 -56 honest answer
-21 -23 honest answer is
39 -1 honest course
39 -1 honest course is
12 54 honest email
-2 -25 honest feedback
0 37 honest judge
-41 -5 honest reason
-6 -33 honest reply
42 -8 honest route
45 -8 honest route ,
53 -2 honest way
44 -2 honest ways
-5 27 honest without
-22 -34 honest wording
-7 -52 honestly
-10 -32 honestly .
-10 -32 honestly . ^
35 -18 honestly :
46 0 honestly : a
-10 -32 honestly _ ^
44 0 honestly _ a
-21 -15 honestly _ ~
-9 -76 honesty
36 -12 honesty ,
42 -5 honesty , ~
-26 -12 honesty _ :
-21 -2 honesty _ the
97 72 honesty _ ~
27 -20 honesty about
-26 -12 honesty first
-26 -12 honesty first :
-20 -55 honest|p
-29 -2 honey ,
32 0 honor
22 42 honour
-16 -45 hook
-12 -39 hook .
-12 -39 hook . ^
-12 -39 hook _ ^
-1 -43 hooks
-38 -34 hope
4 30 hope .
4 30 hope . ^
4 30 hope _ ^
29 50 hoped
-21 -16 hopes
8 -58 hoping
-4 46 horizon
25 9 horrify _ are
25 9 horrify her
25 9 horrify her are
-5 24 horror
4 40 horse
-49 -45 hospital
-11 -27 hospital .
-11 -27 hospital . ^
-11 -27 hospital _ ^
-5 23 hospital's
21 68 hospitals
-15 72 host
-4 65 host ,
-2 33 host .
-2 33 host . ^
-2 33 host _ ^
-1 76 host's
-33 65 hostile
-1 33 hostile ,
-1 32 hostile , ~
-1 32 hostile _ ~
-57 -28 hostility
0 21 hostility ;
-101 -99 hot
-38 -19 hot _ .
-12 -28 hotel
31 -18 hotels
-10 -38 hotline
-22 42 hotline ,
3 64 hotline , ~
5 -24 hotline _ .
3 64 hotline _ ~
7 -23 hotline list
7 -23 hotline list .
-19 -67 hour
-40 -6 hour ,
6 22 hour .
6 22 hour . ^
28 0 hour _ .
6 22 hour _ ^
-28 -6 hour _ so
-7 31 hour _ the
40 -6 hour and
22 -12 hour counts
-4 42 hour is the
-73 -75 hours
53 15 hours '
0 -64 hours ,
52 13 hours _ the
-2 -28 hours _ ~
-15 29 hours and
-2 103 hours from
-90 -26 hours in
39 15 hours is
61 26 hours is the
-27 -15 hours of
-10 77 hours|p
-1 -20 hour|p
-41 -46 house
-12 -28 house ,
-9 -21 house , ~
-20 -26 house .
-20 -26 house . ^
-2 52 house _ .
-21 -26 house _ ^
-9 -21 house _ ~
-6 33 house or
-39 2 household
-1 37 household _ ,
-33 -13 houses
24 0 housing _ is
27 64 housing|p
-127 -101 how
-23 6 how _ answer
0 -43 how _ are
-11 22 how _ do
-46 0 how _ emails
-38 -38 how _ is
15 46 how _ it
-4 40 how _ of
-15 25 how _ set
-3 48 how _ that
-19 -46 how _ the
-1 -39 how _ treat
59 -6 how _ user
-11 58 how _ voted
-34 -54 how _ was
56 0 how _ we
-22 -18 how _ work
-26 -16 how _ would
54 45 how _ you
-41 -9 how a
-22 -32 how he
-25 -20 how it
-22 -21 how it was
-41 -46 how it's
33 0 how little
-29 -69 how long
101 59 how many
-1 61 how much
-1 45 how much of
-62 -3 how often
-11 -28 how old
4 53 how one
28 -7 how she
-23 -16 how such
23 -1 how sure
25 0 how that
20 -5 how the
59 -6 how the user
-25 118 how they
15 -79 how this
-41 -60 how to
-23 6 how to answer
0 39 how well
-6 25 how you
-21 -35 how-to
-13 -31 how-to .
-13 -31 how-to . ^
-13 -31 how-to _ ^
6 55 however
-13 60 however ,
43 55 however _ question
-20 -15 however far
13 48 however the
43 55 however the question
33 7 how|p
136 101 hr
-4 49 hr ,
-14 23 hr .
-14 23 hr . ^
-14 23 hr _ ^
-2 -24 hr|p
23 -64 html
-4 -42 html comments
19 -61 html|p
0 88 http
-2 -26 https
-15 -43 huge
-23 88 human
-9 -42 human ,
-9 -24 human , ~
0 76 human :
0 27 human : is
-12 37 human _ ,
21 -57 human _ .
0 26 human _ :
-10 79 human _ is
25 -1 human _ on
-42 -8 human _ that
-26 0 human _ the
36 -14 human approval
-7 -20 human cost
0 27 human or
-7 -71 human raters
-10 -20 humane
-80 95 humans
-51 -15 humans ,
0 23 humans _ ~
-9 52 human|p
-26 -21 humiliation
-26 -21 humiliation ,
-9 59 humor
-57 -50 humour
-41 -10 humour ,
-6 49 humour .
-6 49 humour . ^
-6 49 humour _ ^
-85 -27 hunch
-25 -22 hundred _ .
21 -1 hung _ is
21 -1 hung jury is
39 -25 hunger
-33 -15 hungry
-27 -41 hunting
-6 -22 hunting is
16 -21 hurry
34 20 hurry .
34 20 hurry . ^
34 20 hurry _ ^
-89 12 hurt
-7 23 hurt ,
-4 24 hurt , ~
-4 -27 hurt .
-4 -27 hurt . ^
-5 30 hurt _ ,
-7 -42 hurt _ ^
28 -5 hurt _ a
-14 44 hurt _ it
-28 -13 hurt _ the
28 -5 hurt after
28 -5 hurt after a
49 27 hurt and
-6 54 hurt behind
-8 33 hurt is
-8 -23 hurtful
-3 -22 hurtful .
-3 -22 hurtful . ^
-3 -22 hurtful _ ^
-26 -14 hurting
-98 -49 hurts
2 25 hurts , and
-27 -8 hurts .
-27 -8 hurts . ^
-42 -13 hurts _ ^
2 25 hurts _ and
-3 46 hurts _ the
3 49 hurts and
-4 -35 hurts more
-29 -27 husband
0 90 hush
-6 -23 hydrogen
-5 -21 hydrogen peroxide
-11 -41 hypothesis
-39 -55 hypothetical
372 49 i
48 91 i ,
1 23 i , as
0 36 i , the
47 31 i , ~
-85 -16 i .
-85 -30 i . ^
-20 36 i _ #
28 69 i _ ,
124 8 i _ .
70 98 i _ :
-57 -5 i _ ;
-35 -7 i _ @rule
-44 38 i _ ^
-33 88 i _ a
-45 35 i _ about
-3 22 i _ advise
61 -1 i _ agree
22 15 i _ all
-29 0 i _ along
-4 -20 i _ answer
-23 -3 i _ argue
18 26 i _ as
37 0 i _ aside
-80 42 i _ ask
0 65 i _ bear
39 0 i _ before
26 -1 i _ believe
56 -3 i _ both
30 4 i _ by
39 0 i _ confirm
-50 -5 i _ describe
23 -9 i _ do
-21 -5 i _ down
44 0 i _ either
41 0 i _ feel
29 -18 i _ find
1 44 i _ first
39 -1 i _ fix
22 0 i _ follow
45 36 i _ for
27 -11 i _ from
-59 -25 i _ give
6 24 i _ going
-66 7 i _ help
-84 -61 i _ her
-25 0 i _ him
0 77 i _ hope
4 31 i _ i'm
53 21 i _ in
25 -1 i _ invite
49 1 i _ is
81 105 i _ it
64 9 i _ it's
49 0 i _ its
-49 18 i _ know
-48 -62 i _ leaving
-23 27 i _ let
56 -17 i _ like
-29 -4 i _ list
-31 -4 i _ little
93 0 i _ live
28 0 i _ meant
-20 -18 i _ mention
-53 -14 i _ my
20 0 i _ myself
-58 -10 i _ name
-23 -3 i _ need
-21 0 i _ neither
-64 -58 i _ no
37 0 i _ none
78 -7 i _ not
110 -6 i _ nothing
21 12 i _ now
-48 -3 i _ of
-42 -28 i _ offer
33 9 i _ on
55 -3 i _ one
62 -19 i _ only
-33 -7 i _ point
-24 -3 i _ praise
-8 -20 i _ put
31 0 i _ rather
-28 -28 i _ read
11 23 i _ really
-21 -8 i _ recommend
20 1 i _ report
-36 -9 i _ rule
-127 -64 i _ say
2 -64 i _ see
-30 -12 i _ seen
33 -5 i _ share
-20 -3 i _ she
-13 -25 i _ sorry
-45 -6 i _ speak
-1 47 i _ supply
20 -30 i _ tell
2 31 i _ that
96 24 i _ the
70 -1 i _ them
-37 -30 i _ therefore
61 -1 i _ think
48 -4 i _ this
-15 -51 i _ to
25 0 i _ too
24 0 i _ updated
-26 -2 i _ use
20 -8 i _ want
42 2 i _ we
32 0 i _ we're
-32 -6 i _ where
-37 -9 i _ whether
28 -5 i _ why
5 -47 i _ with
-131 -45 i _ write
-200 -41 i _ you
0 24 i _ your
46 31 i _ ~
44 0 i abstain
28 0 i abstain .
-45 -13 i accept
26 31 i admit
-7 -29 i agree
-50 -2 i agree that
-7 -27 i agree with
-35 51 i am
-48 -62 i am leaving
-18 -25 i am sorry
3 45 i am the
-57 -10 i answer
27 0 i argue
-41 51 i ask
4 48 i ask the
-103 -31 i assume
0 35 i assure
0 35 i assure you
-58 -9 i avoid
87 7 i be
51 34 i beg
10 34 i beg you
-33 -47 i believe
72 -1 i believe that
-40 -2 i bring
-210 -80 i can
-60 -2 i can describe
-28 -1 i can go
-18 21 i can help
93 0 i can live
-24 -3 i can praise
21 0 i can report
-70 -18 i can say
-26 -45 i can see
-26 -3 i can speak
44 3 i can tell
-44 -6 i can write
-75 -90 i can't
22 0 i can't follow
-41 -4 i can't see
-21 -31 i can't tell
-30 -18 i cannot find
57 0 i changed
23 0 i changed in
21 0 i checked
45 0 i choose
27 0 i close
24 0 i concede
61 0 i concur
-28 -10 i considered
-30 -10 i considered whether
-82 -27 i could
-32 -20 i could offer
-35 -4 i could suggest
44 0 i count
43 0 i cut
43 0 i defer
-53 -39 i did
-27 -26 i did .
48 0 i didn't
40 18 i do
-38 1 i do .
26 0 i do not
-43 -100 i don't
-44 -1 i don't know
-22 -3 i don't need
38 -16 i don't see
19 -22 i doubt
-29 -21 i doubt that
-46 -3 i favour
-10 -31 i feel
55 30 i find
28 19 i find the
1 22 i forgot
0 22 i forgot what
-6 -24 i found
27 16 i get
-56 -27 i give
-32 23 i go
45 1 i guess
29 0 i had
97 94 i have
17 72 i have a
55 0 i have nothing
-111 -36 i have to
24 0 i have updated
-72 16 i haven't
-33 -12 i haven't seen
27 24 i hereby
29 0 i hold that
-23 -5 i hope that
-47 -23 i just
16 -56 i keep
6 -30 i keep it
-52 -24 i keep my
-9 31 i know
-21 -8 i lean
-35 -3 i lean to
-69 -46 i leave
-37 -6 i leave it
-46 -15 i leave out
40 -1 i leave the
-11 -24 i like
-21 -24 i like the
55 0 i liked
24 0 i looked
-45 -73 i love
-29 -2 i made the
44 11 i may
4 125 i mean
30 0 i moved
-19 -25 i must
-31 -7 i must not
-28 -1 i name
-99 58 i need
-33 -18 i need the
-89 -14 i needn't
-15 -101 i note
52 0 i note that
-73 -101 i note the
-29 -32 i notice
-21 -17 i notice that
20 0 i now
3 32 i observe
3 32 i observe that
64 0 i only
-90 -29 i ought
-60 -27 i ought to
-48 -1 i owe
22 0 i part
-24 -24 i promise
-59 -39 i read
-88 -17 i read it
40 0 i read the
-15 -20 i read this
37 42 i realise
31 0 i received
29 0 i replaced
39 1 i rest
23 0 i return
79 0 i reverted
48 0 i rewrote
26 0 i rewrote it
-113 104 i say
-28 6 i say .
3 22 i say it
42 0 i second
14 -25 i see
-28 5 i see a
27 59 i see it
-44 -52 i see no
62 0 i see that
38 0 i sense
-154 -25 i should
12 54 i should ask
-42 -10 i should mention
46 0 i should not
-72 -22 i should say
-158 -5 i shouldn't
-64 26 i speak
23 25 i speak for
28 -19 i stand
37 0 i stand aside
29 0 i stand by
23 -1 i start
-134 -41 i stay
-20 -11 i stay with
29 -1 i still
40 0 i stop
29 16 i submit
28 0 i submit that
16 30 i suggest
37 0 i support
27 0 i suspect that
-51 -41 i take
58 0 i take back
-35 -4 i take it
-49 -29 i take the
-113 -86 i think
-22 -22 i think ,
-77 -23 i think .
36 -2 i think it
-21 -1 i think one
-59 -13 i think that
-53 -4 i think the
28 0 i think we're
-41 -44 i treat
-49 -44 i treat it
1 38 i trust you
28 27 i understand
-30 -11 i understand it
-51 -10 i understood
-33 0 i use
54 5 i vote
23 0 i vote to
22 0 i vote with
-54 3 i want
2 58 i want the
-6 -37 i want you
84 42 i was
40 0 i went
101 64 i will
-24 -20 i will be
23 0 i will do
-21 -2 i will have
7 21 i will keep
49 1 i wish
22 0 i withdraw
-164 -112 i won't
-39 -13 i won't help
-38 -6 i won't point
-49 -22 i won't write
-68 -51 i would
25 -2 i would add
-37 -14 i would ask
11 42 i would be
33 -23 i would like
-26 -2 i would name
-29 -3 i would not
21 0 i would only
-35 -20 i would put
0 23 i would really
25 0 i would say
-56 -42 i wouldn't
-98 -6 i write
-58 -5 i write .
5 33 i wrote
212 -112 i'd
147 43 i'd _ .
-27 -4 i'd _ :
-81 -16 i'd _ @quote
45 0 i'd _ @rule
-45 -27 i'd _ about
-36 -9 i'd _ against
70 -4 i'd _ at
-23 -6 i'd _ back
-40 21 i'd _ both
-31 -21 i'd _ by
13 104 i'd _ for
-33 -13 i'd _ from
37 0 i'd _ glad
-13 -30 i'd _ her
-39 52 i'd _ him
48 -1 i'd _ in
71 -10 i'd _ it
0 79 i'd _ like
27 0 i'd _ liked
-38 -1 i'd _ my
46 -3 i'd _ no
52 -3 i'd _ not
-8 -21 i'd _ on
-75 -4 i'd _ one
21 0 i'd _ our
34 0 i'd _ said
-79 45 i'd _ say
-86 -38 i'd _ so
111 -29 i'd _ that
64 -11 i'd _ the
37 -18 i'd _ them
83 -1 i'd _ this
21 0 i'd _ we
-49 -13 i'd _ what
-24 -7 i'd _ why
45 -11 i'd _ with
20 15 i'd add
-40 20 i'd advise
-23 -1 i'd agree
-41 -2 i'd answer
72 45 i'd ask
-4 48 i'd ask for
-25 -1 i'd ask if
68 9 i'd ask the
32 -1 i'd assume
-50 -13 i'd avoid
3 -70 i'd be
37 0 i'd be glad
-23 -21 i'd begin
71 0 i'd bring
52 0 i'd call
34 0 i'd call the
-21 -23 i'd choose
35 -4 i'd close
66 -1 i'd combine
47 0 i'd cut
22 0 i'd cut the
69 -2 i'd decline
-35 -6 i'd end
-68 -16 i'd explain
-26 -1 i'd explain that
46 11 i'd give
32 -1 i'd give a
-3 22 i'd give both
30 -2 i'd give the
-30 -43 i'd go
-47 -18 i'd go for
60 0 i'd go with
29 -8 i'd guess
57 -3 i'd guess .
44 0 i'd hand
-16 50 i'd hate
65 48 i'd have
-23 -2 i'd have her
-7 64 i'd have him
27 0 i'd have liked
34 0 i'd have said
32 0 i'd have that
-23 0 i'd have the
-32 -6 i'd hold
-33 -6 i'd hold back
14 -54 i'd keep
-31 -6 i'd keep it
46 0 i'd keep that
-35 -4 i'd keep the
72 0 i'd leave it
-29 -2 i'd leave that
12 -20 i'd let
101 -9 i'd let it
-28 -2 i'd let the
120 132 i'd like
8 42 i'd like it
23 0 i'd like that
-25 40 i'd like the
47 19 i'd like to
43 -4 i'd look
43 -4 i'd look at
-35 -2 i'd make
-69 -6 i'd mention
-41 -1 i'd mention it
31 0 i'd merge
30 0 i'd merge the
119 0 i'd move
51 44 i'd not
-34 -5 i'd only
38 0 i'd open
-29 -1 i'd point
-28 -13 i'd put
-55 -2 i'd put that
-45 -17 i'd rather
51 -3 i'd rather not
-24 -3 i'd recommend
-35 56 i'd remind
44 0 i'd restore
44 0 i'd restore it
-108 -33 i'd say
-30 -7 i'd say ,
63 0 i'd say .
-36 -6 i'd say @quote
-35 11 i'd say it
46 -3 i'd say no
-73 -15 i'd say so
40 0 i'd say the
25 -37 i'd sign
-21 -5 i'd start with
-56 -10 i'd state
-40 -2 i'd stay
-37 -1 i'd stay with
-27 -7 i'd steer
22 0 i'd stop
48 0 i'd stress
-35 -5 i'd suggest
33 -10 i'd take
-27 -9 i'd talk
-75 -16 i'd tell
-28 -10 i'd tell her
-34 0 i'd tell them
-55 -2 i'd use
-42 -8 i'd warn
-9 -28 i'd write
-29 -5 i'd write the
371 67 i'll
48 0 i'll _ along
52 3 i'll _ it
74 2 i'll _ the
25 0 i'll _ to
0 22 i'll _ you
19 50 i'll be
24 -9 i'll do
29 6 i'll do it
-66 -16 i'll give
50 0 i'll go
25 -1 i'll leave
21 0 i'll leave the
20 23 i'll make
52 8 i'll say
8 50 i'll take
329 149 i'm
62 13 i'm _ .
31 0 i'm _ :
41 0 i'm _ @quote
-34 -21 i'm _ a
-97 -30 i'm _ about
-34 -2 i'm _ certain
40 18 i'm _ for
20 0 i'm _ going
42 9 i'm _ it
24 0 i'm _ on
-15 40 i'm _ one
-21 -37 i'm _ sure
75 -2 i'm _ the
-18 -20 i'm _ this
91 38 i'm _ to
71 15 i'm _ with
-14 -35 i'm _ you
51 0 i'm afraid
0 68 i'm asking
29 0 i'm content
23 0 i'm content with
25 -23 i'm glad
-102 -73 i'm here
-38 -23 i'm not
3 -33 i'm not sure
0 51 i'm one
21 0 i'm only
62 0 i'm out
10 22 i'm satisfied
-37 -53 i'm sorry
-36 11 i'm sure
33 68 i'm the
4 45 i'm the one
22 0 i'm unsure
35 0 i'm voting
47 0 i'm with
28 0 i'm with the
52 20 i'm|p
412 119 i've
58 43 i've _ it
-21 -10 i've _ that
84 8 i've _ the
31 0 i've _ to
4 23 i've a
-40 -5 i've been
25 0 i've lost
72 0 i've no
25 0 i've only
20 47 i've put
-16 -30 i've read
26 19 i've written
-48 -32 ibuprofen
-39 -9 ibuprofen _ the
-37 -20 ibuprofen is
-48 -32 ibuprofen|p
5 -40 ice
-8 44 ice and
36 -24 ice cream
20 -3 icebreaker
-34 -44 id
0 69 id #
-9 -37 id ,
20 35 id .
20 35 id . ^
-1 -27 id =
-26 -9 id @thought
-31 -46 id _ ,
20 35 id _ ^
21 -20 id and
-17 123 id ~
8 -77 idea
13 28 idea , ~
46 -40 idea .
46 -40 idea . ^
-8 -20 idea :
-36 -2 idea ;
-34 -4 idea ; ~
20 -44 idea _ ^
1 -23 idea _ a
-28 -10 idea _ the
-23 6 idea _ ~
-41 -1 idea and
35 -2 idea from
-8 -23 idea in
45 0 idea is
-47 -11 idea of
30 13 ideas
-42 -30 ideas ,
38 -1 ideas .
38 -1 ideas . ^
38 -1 ideas _ ^
47 44 ideas _ writing
-26 -15 ideas are
48 44 ideas in
47 44 ideas in writing
36 58 ideas|p
64 -11 identical
-8 -38 identification
57 0 identified
-3 -30 identities
23 86 identity
0 35 identity :
41 29 identity _ .
0 29 identity of
-20 -24 identity theft
-24 -39 idiom
-3 -65 idiomatic
109 -4 ids
29 -6 ids and
-44 -14 id|p
-61 -80 if
-53 -2 if _ ,
-49 -59 if _ .
30 50 if _ ;
-26 -11 if _ @quote
53 0 if _ about
-100 17 if _ agree
-1 41 if _ any
40 42 if _ are
34 17 if _ as
0 28 if _ asked
-20 68 if _ asks
65 58 if _ can't
-75 -10 if _ did
81 23 if _ doesn't
-4 -53 if _ drop
-13 51 if _ else
14 -29 if _ fails
-5 -41 if _ feel
-5 30 if _ for
-1 21 if _ goes
34 0 if _ group
-24 33 if _ had
-47 -72 if _ has
-37 -10 if _ in
-65 -6 if _ is
-41 49 if _ isn't
-1 -35 if _ judge
0 31 if _ keep
-33 -11 if _ last
0 28 if _ mark
39 16 if _ may
-23 12 if _ must
-2 39 if _ no
-10 -22 if _ of
39 48 if _ one
-22 -13 if _ only
31 -1 if _ other
23 10 if _ person
-10 -21 if _ read
32 -4 if _ run
-30 -21 if _ says
-30 -26 if _ seems
31 -3 if _ short
0 98 if _ take
32 -6 if _ teacher
12 60 if _ the
0 31 if _ think
-27 -4 if _ was
30 -47 if _ were
6 24 if _ weren't
37 -25 if _ worried
0 67 if _ wrong
-35 -56 if _ ~
-41 45 if a
-26 -37 if all
-22 -3 if any
26 33 if anyone
56 -2 if anyone has
6 -37 if anything
-1 -23 if asked
-105 -14 if both
55 -10 if he
-1 57 if he can't
-28 -14 if he's
7 -22 if i
32 16 if i may
-60 3 if it
-17 -25 if it asks
44 -8 if it doesn't
-1 21 if it goes
-9 -30 if it is
-1 63 if it isn't
-27 -21 if it says
-95 -1 if it's
-5 -26 if it's for
-2 46 if it's the
31 0 if needed
46 -13 if no
45 -3 if no one
-47 -31 if nobody
-29 -30 if nobody has
42 22 if not
-28 -17 if not ,
25 -4 if nothing
63 57 if one
-26 -11 if only @quote
-49 -28 if she
20 -2 if she's
-7 90 if somebody
-14 48 if someone
0 31 if that doesn't
25 -2 if that's
38 -1 if that's the
-15 -27 if the
34 0 if the group
2 53 if the one
23 -1 if the person
33 -6 if the teacher
21 -4 if there are
26 -2 if there were
-25 1 if there's
-1 41 if there's any
37 -36 if they
0 31 if they think
15 -42 if they're
41 -1 if they're worried
-31 -13 if this
23 80 if we
-17 -22 if you
0 34 if you ,
0 63 if you are
-4 -53 if you drop
-3 -40 if you feel
0 31 if you keep
0 28 if you mark
-6 -20 if you were
21 15 if you're
31 -3 if you're short
0 38 if you're the
0 -26 if your
-5 36 if ~
18 39 if|p
-16 -24 ignition
27 132 ignore
-2 73 ignore _ ,
65 73 ignore _ .
-2 41 ignore _ guidelines
0 26 ignore _ rubric
-3 -24 ignore _ rules
1 33 ignore it
1 41 ignore it .
-6 21 ignore its
-1 -35 ignore its instructions
-1 33 ignore previous
0 26 ignore the rubric
31 2 ignore what
8 -30 ignored
-25 -6 ignore|p
-22 -31 ignoring
-14 -20 ignoring the
-2 -25 ill
22 -29 illegal
0 33 illegal , and
-1 32 illegal _ and
38 22 illegal and
-22 -19 illegal in
-38 -38 illness
-13 -23 illness .
-13 -23 illness . ^
-13 -23 illness _ ^
-19 46 illusion
-29 78 im
-24 68 im _ ~
-9 -24 im end
-7 -21 im end ~
0 53 im sep
0 22 im sep |
0 31 im sep ~
-20 15 im start
-17 24 im start ~
-45 73 image
-3 -21 image _ .
32 57 image _ the
0 -25 image of the
-79 -26 images
-1 51 images _ a
35 25 images _ consent
-36 -3 images _ ~
-8 39 images of
-1 52 images of a
35 25 images without
35 25 images without consent
-2 -32 imagination
0 32 imagine ,
-4 -37 imagine that
32 30 imaging
33 -2 imaging _ ,
33 -2 imaging sequences
33 -2 imaging sequences ,
-3 -23 imitate
-15 63 imitation
-10 -22 imitation ,
-20 36 immediate
0 50 immediate effect
12 73 immediately
-3 -27 immigrants
-1 -25 immigration
-31 -24 imminent
-33 -2 immobilisers
-28 -4 immune
-1 25 immune system
-10 71 immutable
-10 71 immutable ,
-19 -123 impact
-17 -32 impact ,
1 91 impartial
24 0 impersonating
24 0 impersonating a
21 72 implied
-13 -27 important
15 59 important ,
-39 -28 important _ ,
47 27 imposed
124 -14 improve
96 0 improve on
25 0 improve the
26 0 improvement
27 0 improvement over
-11 -27 improves
-29 -456 im|p
28 -45 in
-105 -109 in #
-32 -56 in # ,
-46 53 in # .
-36 -38 in # and
27 2 in # hours
100 -3 in # is
68 35 in ,
28 6 in , ~
24 58 in .
24 61 in . ^
120 -5 in ;
62 -3 in ; ~
-11 -65 in @quote
-7 -30 in @quote ,
-93 -53 in @rule
-66 -49 in @rule .
44 -6 in @thought
65 0 in @thought ,
-18 -107 in _ #
-100 12 in _ ,
-9 -34 in _ -
-14 57 in _ .
-76 -39 in _ :
-23 -9 in _ ?
8 28 in _ @quote
-25 -16 in _ @rule
26 62 in _ ^
19 25 in _ a
30 -3 in _ air
-10 -23 in _ all
-43 11 in _ and
-90 3 in _ answer
-37 -32 in _ are
-13 -36 in _ at
-20 -9 in _ body
10 -24 in _ books
-18 -27 in _ breath
16 32 in _ browser
-30 -7 in _ but
-13 -41 in _ can't
35 1 in _ capacity
-12 -26 in _ car
-31 57 in _ case
12 27 in _ cases
57 1 in _ chain
-18 -25 in _ chat
-4 43 in _ checks
39 0 in _ circumstances
-15 -21 in _ clause
34 35 in _ code
0 38 in _ column
1 38 in _ comments
-21 -9 in _ consent
20 53 in _ context
22 -1 in _ conversation
-12 -28 in _ countries
33 25 in _ course
-5 54 in _ courts
-3 44 in _ crate
38 27 in _ current
-31 -3 in _ danger
-17 42 in _ day
53 0 in _ deliberation
3 30 in _ different
8 22 in _ directions
65 -4 in _ discussion
71 -11 in _ draft
35 63 in _ earlier
49 0 in _ else's
-25 -9 in _ emergency
-23 -12 in _ end
21 -18 in _ evening
41 10 in _ every
27 0 in _ exercise
-34 -27 in _ experience
-14 48 in _ explanation
-28 -3 in _ faith
21 -1 in _ family
13 61 in _ field
-7 39 in _ fields
-2 49 in _ file
-72 -90 in _ first
-23 -12 in _ flat
12 143 in _ for
-14 -66 in _ fridge
-8 -20 in _ game
3 31 in _ good
0 20 in _ grading
27 -23 in _ group
-4 28 in _ hand
31 11 in _ has
58 -1 in _ head
-59 -8 in _ here
-22 -21 in _ home
-24 -19 in _ i
-8 -23 in _ if
-26 19 in _ instructions
0 53 in _ interest
-14 68 in _ is
-2 -27 in _ it
0 61 in _ job
22 0 in _ joint
-15 -30 in _ jurisdictions
-25 8 in _ kitchen
-17 27 in _ last
25 26 in _ line
-49 -47 in _ lines
11 45 in _ list
38 0 in _ little
52 0 in _ log
0 23 in _ long
-10 -20 in _ mail
-26 -31 in _ manner
-24 21 in _ many
36 -1 in _ margin
-21 -24 in _ may
30 12 in _ middle
65 38 in _ minutes
0 100 in _ mode
19 70 in _ month
-14 -21 in _ morning
-23 47 in _ name
-39 -21 in _ new
33 4 in _ newspaper
-37 -25 in _ next
-20 -4 in _ notes
-24 -9 in _ novel
49 75 in _ of
-3 -47 in _ on
58 37 in _ one
26 0 in _ opening
21 0 in _ opinion
33 -11 in _ or
-86 -91 in _ order
8 28 in _ other
-7 -35 in _ oven
0 40 in _ own
-13 -22 in _ page
55 0 in _ panel
-5 -40 in _ paper
-20 -11 in _ paragraph
0 -27 in _ place
-39 -10 in _ places
-24 -17 in _ policy
30 1 in _ pool
-22 42 in _ position
48 0 in _ present
-6 -33 in _ previous
37 -7 in _ process
-38 -6 in _ prompt
-71 -13 in _ question
2 37 in _ reason
2 -23 in _ reasoning
0 67 in _ record
23 17 in _ reply
54 18 in _ reports
-40 -16 in _ request
32 0 in _ required
30 1 in _ response
-14 -24 in _ result
21 -8 in _ review
28 -7 in _ right
-9 63 in _ role
-28 -12 in _ room
-15 40 in _ rooms
-27 -5 in _ rounds
40 15 in _ row
25 -19 in _ rules
-53 40 in _ same
58 0 in _ sample
13 -50 in _ second
-23 -8 in _ sense
-22 -23 in _ sentence
9 -21 in _ sentences
23 0 in _ shape
-52 -31 in _ shop
-30 -3 in _ short
-13 -27 in _ should
-20 -1 in _ six
-5 35 in _ small
42 0 in _ so
-22 -4 in _ spirit
21 -14 in _ state
14 -49 in _ states
-8 84 in _ story
24 -1 in _ strokes
-12 28 in _ strongest
5 41 in _ table
-21 1 in _ tends
26 -24 in _ terms
10 42 in _ text
-21 -8 in _ textbook
16 -20 in _ that
121 -17 in _ the
23 -6 in _ they
31 25 in _ this
21 9 in _ thought
31 1 in _ thoughts
45 -4 in _ thread
0 97 in _ through
-92 4 in _ time
26 -35 in _ to
-41 -19 in _ tone
-29 -1 in _ too
-2 39 in _ training
-1 -25 in _ trial
70 1 in _ trials
50 0 in _ turn
48 -4 in _ two
-27 -29 in _ uk
-22 -10 in _ united
-25 -32 in _ us
59 -8 in _ user's
37 25 in _ verdict
32 0 in _ very
-62 33 in _ voice
-13 26 in _ way
23 -3 in _ ways
60 0 in _ we
20 0 in _ we've
-15 -29 in _ weeks
39 42 in _ when
35 -10 in _ who
-8 38 in _ with
-22 -15 in _ word
-69 -18 in _ wording
86 -40 in _ words
62 -1 in _ would
63 -2 in _ year
50 0 in _ years
0 50 in _ you
29 -99 in _ ~
-92 -34 in a
-15 -21 in a clause
34 35 in a code
-16 42 in a day
-18 -30 in a line
21 74 in a month
-30 -11 in a new
40 15 in a row
24 48 in a table
-9 61 in a text
63 -2 in a year
-27 -30 in a ~
22 -4 in about #
-21 -1 in about ~
2 22 in advance
-26 14 in advance .
34 -1 in an
38 64 in an earlier
-25 -9 in an emergency
-1 -24 in another
29 -37 in any
-2 48 in any case
30 6 in any way
41 -19 in between
39 -13 in between .
27 -13 in bold
28 10 in both
14 -22 in brief
20 -3 in brief :
17 26 in britain
24 -1 in broad strokes
-6 39 in by
-26 -15 in capitals
-51 78 in case
11 35 in case it
-11 81 in case of
-32 31 in case one
-62 -30 in case the
0 45 in character as
34 90 in charge
28 19 in charge of
42 0 in circles
-5 31 in civil
23 0 in committee
-25 -16 in conclusion
-25 -16 in conclusion @rule
41 -7 in contact
48 -7 in contact ,
-15 -38 in court
22 26 in danger
-11 45 in danger ,
28 9 in danger .
-3 80 in days
-2 46 in days ,
43 -2 in debt
55 62 in different
28 0 in different words
-39 -7 in dispute
-21 53 in distress
-3 82 in distress ,
-22 -52 in doubt
-7 -30 in doubt .
1 20 in each
-42 -14 in earnest
66 -2 in either
79 -7 in evaluation
14 -37 in every
-21 -8 in every textbook
2 44 in exchange
54 7 in favour
28 3 in favour of
49 -5 in fiction
-8 26 in first
0 26 in first .
-22 38 in five
-3 34 in five minutes
-29 -10 in for
40 15 in force
26 -18 in four
-30 -30 in french
-58 -36 in front
-58 -36 in front of
13 24 in full
47 -4 in full ;
45 12 in full and
32 -4 in general .
-28 -3 in good faith
-16 -30 in hand
124 15 in here
-10 -35 in here .
-36 28 in his
26 -9 in how
-26 -72 in it
-24 1 in it ,
61 2 in it .
-13 23 in it for
-11 -34 in it is
34 0 in it that
103 140 in its
-11 -20 in its first
26 0 in its present
7 44 in its third
0 31 in itself
-12 57 in itself .
-40 -6 in json
0 39 in last
-16 -21 in late
-3 29 in latin
-3 29 in latin ,
33 7 in light
104 40 in line
56 43 in line with
-12 24 in love
0 59 in lower
0 59 in lower case
0 22 in maintenance
-39 -13 in many
-12 -20 in many countries
-45 -4 in many places
-39 19 in mind ,
-33 -24 in mind .
-15 92 in most
43 -8 in most cases
22 16 in most countries
-12 46 in most us
28 -54 in my
21 0 in my opinion
21 0 in my turn
-11 92 in no
-42 -68 in one
-18 -27 in one breath
43 6 in one line
30 -20 in one sentence
-16 -24 in one-party
12 39 in order
28 -3 in order ,
3 56 in order .
-22 -9 in order to
59 -1 in other
41 0 in other words
-39 -21 in others
-33 -12 in others .
72 43 in our
31 -3 in paragraph
39 0 in paragraph two
-6 33 in parallel
-60 -2 in particular
20 50 in peace
20 50 in peace .
-5 55 in person
-1 49 in person and
25 0 in place ,
-44 7 in plain
-32 11 in plain words
-25 -26 in play
-12 -24 in play .
-6 34 in prison
50 38 in private
-1 65 in private .
-7 32 in proportion
-41 -1 in public
-4 -30 in python
-22 -14 in question
-20 -2 in question .
-22 -7 in question is
-1 30 in return
-5 27 in reverse
-31 -1 in round
-59 0 in round two
-48 -46 in secret
-24 -40 in secret is
21 0 in sequence
-28 -14 in several
-18 121 in short
-13 -30 in short :
-6 65 in silence
-30 12 in so
-22 26 in so many
-24 -16 in some
32 -3 in some states
42 0 in someone
-22 38 in such
-2 38 in such a
-25 -11 in summer
7 -25 in ten
-3 -20 in terms
1 51 in that
-56 -27 in that order
0 90 in that way
-37 29 in the
30 -3 in the air
-41 -12 in the answer
16 32 in the browser
-12 -26 in the car
35 1 in the chain
-33 -14 in the chat
0 38 in the column
1 38 in the comments
33 0 in the course
-3 44 in the crate
2 27 in the current
23 0 in the deliberation
85 0 in the draft
-23 -12 in the end
21 -18 in the evening
-3 52 in the explanation
15 82 in the field
-44 -58 in the first
-14 -66 in the fridge
-22 -21 in the home
-22 30 in the last
5 -28 in the list
36 -1 in the margin
29 12 in the middle
-43 -25 in the next
26 0 in the opening
20 -1 in the order
-7 -35 in the oven
31 0 in the panel
22 0 in the present
-25 -33 in the previous
35 -7 in the process
-2 41 in the prompt
-32 -4 in the question
2 36 in the reason
42 0 in the reasoning
0 30 in the record
-6 -33 in the reply
32 0 in the required
29 -6 in the response
-14 -24 in the result
30 -1 in the right
-39 -1 in the room
25 -20 in the rules
-53 40 in the same
20 -23 in the second
-28 -8 in the sense
-52 -31 in the shop
-20 -7 in the spirit
-8 86 in the story
-32 -7 in the tone
0 60 in the training
-1 -25 in the trial
-27 -29 in the uk
-22 -10 in the united
17 -67 in the us
59 -8 in the user's
33 20 in the verdict
-59 -42 in the way
-33 -6 in the wording
-34 171 in their
22 89 in their own
0 -25 in their place
8 49 in them
37 27 in themselves
39 35 in themselves .
37 -1 in there
32 8 in these
10 -67 in this
33 0 in this chat
20 -13 in this context
27 0 in this conversation
26 0 in this deliberation
52 0 in this discussion
27 0 in this exercise
-13 -21 in this form
42 0 in this group
0 50 in this line
-21 14 in this one
-51 -61 in this order
23 0 in this panel
-35 -31 in this prompt
-24 -20 in this request
24 0 in this round
-26 23 in this sentence
51 -11 in this state
21 0 in thought
-38 -30 in three
-24 -21 in three sentences
44 -6 in time
45 -1 in time .
21 -18 in touch
57 -1 in touch ,
-16 -26 in trouble
47 50 in turn
12 26 in two
-30 -9 in two lines
36 -1 in two minutes
23 0 in two sentences
-22 -1 in two short
152 -23 in what
20 0 in what we've
-42 -30 in whatever
-26 -17 in which
-42 5 in which a
-23 -46 in which case
46 17 in which the
-20 3 in winter
-52 -34 in writing
-44 8 in writing ,
-59 12 in writing .
-5 -23 in writing and
-5 30 in writing with
21 135 in your
0 32 in your answer
0 -27 in your own
-67 -103 in ~
-27 -11 inch
-10 -20 inches
-20 -15 incident
53 29 incitement
-47 -3 inclined
-47 -3 inclined to
-80 99 include
-20 13 include .
-20 13 include . ^
-43 29 include _ .
-20 13 include _ ^
-2 44 include one
22 11 included
-72 -12 includes
-119 -18 including
-36 -50 including _ .
0 22 including the
0 56 including this
0 45 including those
0 44 inclusion
-16 -24 income
-28 43 incomplete
53 -2 independence
-18 20 independent
-20 48 index
-1 85 index fund
-7 42 index is
-5 29 indexerror
-23 -18 indirect
-4 46 individual
-9 -20 individuals
-4 -20 induce
-4 -20 induce vomiting
-29 -18 industry
13 -55 inference
-1 54 infinite
-8 24 inflation
-1 33 inflation is
-19 -45 influence
-29 -35 info
-11 -30 info ,
-8 -26 info .
-8 -26 info . ^
-8 -26 info _ ^
-33 -25 inform
-8 -27 inform ,
-14 -29 inform _ @quote
-14 -29 inform about
-14 -29 inform about @quote
-6 36 inform the
23 0 informal
35 -10 informal _ .
61 51 informal you
-110 -72 information
-15 -20 information .
-15 -20 information . ^
-15 -20 information _ ^
-2 48 information and
-32 -21 information is
-7 -21 information that
-21 -23 informative
-26 -41 informed
74 68 ingredient
-6 42 inhalants
-6 42 inhalants can
-46 -48 inherit
-1 22 inheritance
39 -4 inherits
-4 20 inhibitors
11 27 init
88 43 initial
1 30 initial _ .
54 0 initial _ was
33 0 initial response
-30 -43 initiative
-19 -32 injected
-4 -31 injected _ like
-36 60 injection
-2 25 injection ,
0 42 injection .
0 42 injection . ^
-2 -29 injection :
-4 -24 injection : ~
0 42 injection _ ^
-1 -69 injection _ a
-4 -32 injection _ the
-3 24 injection _ to
-3 22 injection _ when
-5 -24 injection _ ~
-13 62 injection is
-3 22 injection is when
-2 -31 injections
-18 22 injection|p
-21 33 injure
13 24 injury
-2 49 injury ,
-1 47 injury , ~
27 -3 injury _ worse
-9 47 injury _ ~
27 -3 injury or
27 -3 injury or worse
-19 131 ink
20 8 inner
-1 -28 innocent
-3 33 innocent ,
-15 -25 innocent .
-15 -25 innocent . ^
45 -3 innocent _ ,
-21 -4 innocent _ .
-15 -25 innocent _ ^
-20 -7 innocent _ of
23 0 innocent person
-33 -7 innocent reading
10 67 input
-12 24 input .
-12 24 input . ^
-12 29 input _ ^
0 53 input ~
-1 -21 inputs
-34 -21 insert
12 -35 inserted
-13 -40 inserted _ the
-86 -52 inside
-29 -28 inside .
-29 -28 inside . ^
-4 70 inside _ ,
-29 -28 inside _ ^
-5 -42 inside _ ~
-6 -28 inside a
28 74 insight
6 39 insist
2 48 insist on
-10 -32 inspect
-29 30 inspection
0 22 inspection .
0 22 inspection . ^
0 22 inspection _ ^
-25 -26 inspection _ worry
-25 -26 inspection that
-25 -26 inspection that worry
-9 39 inst
-9 39 inst ]
-2 -23 instagram
-1 -20 instagram .
-1 -20 instagram . com
-1 -20 instagram _ com
-2 -23 instagram|p
-3 40 install
-1 51 installed
-38 -1 instead
-19 51 instead .
-19 51 instead . ^
-2 -29 instead :
-1 -27 instead : ~
-23 46 instead _ ^
0 57 instead _ a
-5 -29 instead _ ~
-10 -95 instead of
0 57 instead of a
26 -1 instinct
-37 -53 institutions
28 132 instructed
24 26 instructed to
3 84 instruction
0 32 instruction :
0 31 instruction _ .
-26 -21 instruction in
61 0 instruction that
-18 -26 instruction to
-29 67 instructions
-16 -27 instructions ,
-23 19 instructions .
-23 19 instructions . ^
-23 20 instructions _ ^
55 -11 instructions _ a
25 -11 instructions _ the
-2 -93 instructions _ this
-33 -10 instructions _ to
-5 -65 instructions about
25 3 instructions as
9 32 instructions at
9 32 instructions at the
-38 -13 instructions for
-21 -6 instructions in
38 -34 instructions is
46 -3 instructions is the
-10 -31 instructions to the
25 0 instructions want
24 0 instructions want one
0 30 instructions you
-27 -131 instructions|p
-4 36 instructs
-52 -10 insulin
-45 -6 insulin|p
-46 -63 insult
-6 -27 insurance
25 -72 insurer
-5 -41 int
-1 79 intake
-7 -21 integration
30 -1 intend
-2 67 intended
-2 -27 intends
30 -80 intent
98 -5 intent ,
-8 23 intent .
-8 23 intent . ^
25 -3 intent ;
23 -1 intent _ ,
29 -1 intent _ .
-3 23 intent _ ^
23 56 intent _ about
63 0 intent _ rule
-66 -11 intent _ ~
23 56 intent asked
23 56 intent asked about
-32 -28 intent is
-26 -19 intent to
-31 -4 intention
-24 -34 intentions
155 0 intents
28 -4 interaction
-9 -66 interest
-8 -56 interest ,
-28 -23 interest .
-28 -23 interest . ^
-28 -23 interest _ ^
-6 -20 interest _ ~
-13 -42 interested
-22 -40 interesting
-8 -22 interesting _ to
-27 5 interests
-25 -1 interests ,
-26 -1 interests , his
-26 -1 interests _ his
-12 -30 interest|p
60 -9 intermediaries
-19 -62 intermediate
-12 121 internal
-5 62 internal _ .
-47 -63 internet
-25 10 interpretation
12 80 interrupt
23 -3 interrupting
-23 32 interview
-1 -21 interview .
-1 -21 interview . ^
-1 -21 interview _ ^
0 90 interview is
-17 -42 interviews
7 -20 intimate
0 -23 intimidation
34 -19 into
-17 -25 into .
-17 -25 into . ^
-38 -1 into _ ,
4 84 into _ .
-2 -23 into _ :
-28 -31 into _ ;
-17 -25 into _ ^
34 -13 into _ account
20 0 into _ array
-1 34 into _ as
-33 -6 into _ else's
0 26 into _ final
35 -7 into _ in
24 0 into _ refusal
45 2 into _ reply
52 -15 into _ ~
-71 -23 into a
24 0 into a refusal
9 25 into french
34 -18 into her
36 -12 into her account
-20 -15 into homework
-20 -15 into homework .
-18 51 into it
-6 21 into it .
0 34 into maintenance
44 -25 into one
41 0 into one .
-34 -21 into something
48 -24 into the
0 26 into the final
45 0 into the reply
-6 -26 into this
48 0 into two
0 46 into your
-15 -24 into|p
75 0 intro
32 -3 introduction
58 0 introduction ,
-27 -3 introduction .
-27 -3 introduction . ^
-26 -3 introduction _ ^
-30 -1 introductions
-39 -75 intrusive
-25 -11 intrusive thoughts
-59 -10 intuitions
2 -70 invent
-70 -1 invent _ .
-38 -25 invent one
-31 -1 invent one .
-40 -96 invented
48 -1 invented _ is
-1 -28 invented brand
-19 -34 invented memories
0 113 invest
-12 35 investigation
-9 53 investigation .
-9 53 investigation . ^
-9 53 investigation _ ^
-12 -21 investigators
-8 60 investors
-28 -7 invitation
-20 42 invite
-11 -22 invite _ .
38 0 invite _ author
-27 -34 invite _ to
33 1 invite the
38 0 invite the author
-32 -11 invite them
-27 -5 invite them to
15 -27 invites
55 0 invites the
57 -4 inviting
-31 -15 invoice
-26 -7 invoice|p
-41 -19 involved
-23 4 involved ,
-31 -24 involves
-18 -38 in|p
68 -32 iqr
31 -2 iqr rule
62 -57 iron
27 0 iron _ the
58 0 ironically
0 31 irrespective
0 31 irrespective of
-11 -35 irreversible
-2 62 irritability
29 -53 is
-56 -57 is #
-2 25 is # -
-16 -55 is # .
-7 57 is # mg
19 91 is ,
-39 -6 is , and
21 0 is , to
42 6 is , ~
22 19 is .
22 18 is . ^
10 83 is :
-15 43 is ;
-13 25 is ; ~
-5 90 is @quote
-7 24 is @quote ,
-7 125 is @quote .
23 -6 is @quote and
111 1 is @rule
48 87 is _ #
-21 105 is _ (
-8 68 is _ ,
9 29 is _ .
-3 -94 is _ /
100 -92 is _ :
-37 30 is _ ;
0 23 is _ <
30 -28 is _ ?
-9 29 is _ @quote
22 39 is _ @rule
32 56 is _ ^
45 -74 is _ a
-21 1 is _ about
0 33 is _ accept
70 -4 is _ adult
-27 8 is _ advice
36 -15 is _ against
41 0 is _ age
-42 -41 is _ all
-31 -35 is _ allowed
26 0 is _ along
-13 -43 is _ alternative
-8 -42 is _ always
-9 -21 is _ among
41 -41 is _ an
30 36 is _ and
56 -1 is _ another
5 -27 is _ answer
-24 -15 is _ any
35 4 is _ as
-20 -7 is _ asker
-27 -11 is _ asking
-49 -67 is _ at
-25 -29 is _ author's
0 27 is _ authorised
29 0 is _ authority
24 -7 is _ away
42 -32 is _ bad
-2 52 is _ be
-27 -11 is _ because
12 -26 is _ before
-30 -35 is _ best
24 -24 is _ better
27 14 is _ biology
51 1 is _ bit
-24 -10 is _ blame
-96 -30 is _ by
-12 -34 is _ call
-23 -12 is _ can
57 15 is _ case
27 8 is _ certain
-1 20 is _ chance
-20 -10 is _ child
-34 -26 is _ choice
-25 -41 is _ classic
34 0 is _ clauses
49 2 is _ closed
-39 -1 is _ comma
-24 76 is _ common
-14 -21 is _ conflict
-21 -11 is _ content
31 51 is _ core
41 33 is _ crime
-12 62 is _ customary
4 32 is _ danger
-20 -2 is _ dangerous
30 -6 is _ decent
-9 25 is _ default
-27 -3 is _ depends
47 -1 is _ difference
23 -2 is _ dispute
-27 -43 is _ documented
-31 -6 is _ doubt
39 0 is _ duplicate
72 33 is _ emergency
-20 13 is _ empty
40 0 is _ end
-49 53 is _ enough
23 -17 is _ every
-36 -34 is _ exception
-13 -25 is _ exhausted
-11 -21 is _ factual
-8 67 is _ fair
-57 -4 is _ far
33 22 is _ final
-36 7 is _ fine
-2 46 is _ firm
-32 -6 is _ first
-40 -28 is _ fitting
-6 85 is _ five
-4 64 is _ follows
-5 40 is _ forgotten
-30 -12 is _ fraud
35 -15 is _ from
-22 -14 is _ fun
-25 -11 is _ game
-3 26 is _ general
-21 -6 is _ gift
49 -4 is _ given
26 0 is _ go
-17 -38 is _ good
-45 -10 is _ harmless
-61 -2 is _ having
-65 -25 is _ he
27 30 is _ health
-31 -9 is _ help
-34 -15 is _ helpful
-38 15 is _ here
-18 -50 is _ hidden
37 54 is _ hobby
26 -13 is _ honest
27 -7 is _ honesty
49 32 is _ hurt
72 -19 is _ i
-65 17 is _ i'd
13 28 is _ i'm
12 -39 is _ if
26 -7 is _ illegal
6 -58 is _ in
-1 39 is _ injection
-21 -5 is _ into
-8 -37 is _ investigation
-46 -24 is _ is
30 12 is _ it
-39 3 is _ it's
-30 2 is _ item
-40 -2 is _ joke
42 -23 is _ just
-3 63 is _ keep
111 -35 is _ key
-36 -8 is _ knowledge
48 37 is _ known
-22 36 is _ large
100 52 is _ larger
-40 47 is _ last
-24 0 is _ lawful
52 21 is _ legal
-16 23 is _ likeliest
91 33 is _ likely
25 55 is _ limit
-30 -61 is _ line
47 9 is _ long
5 26 is _ longer
-1 41 is _ loss
-1 -33 is _ machine
34 -50 is _ main
-31 21 is _ makes
-8 21 is _ many
-58 -3 is _ matter
0 29 is _ maximum
13 -27 is _ me
0 39 is _ message
13 29 is _ met
-7 57 is _ mg
-39 0 is _ missing
-9 -32 is _ model
1 -67 is _ more
-14 -39 is _ most
105 -9 is _ must
22 0 is _ my
95 -13 is _ naming
23 -27 is _ natural
-4 29 is _ near
44 -2 is _ nearly
1 77 is _ need
-20 -2 is _ next
-22 47 is _ nice
-1 49 is _ no
-5 -27 is _ normal
-19 45 is _ not
26 -8 is _ novel
13 54 is _ now
55 72 is _ number
-94 -50 is _ of
21 40 is _ off
-22 -4 is _ oldest
-91 -7 is _ on
-39 -54 is _ one
-77 92 is _ only
42 -10 is _ open
-14 -61 is _ option
-18 57 is _ other
-47 -1 is _ our
-25 -53 is _ out
-24 48 is _ outside
-24 -37 is _ pass
9 22 is _ perfect
-13 -21 is _ permission
-8 -28 is _ permitted
72 5 is _ phrase
14 -33 is _ place
-23 -15 is _ plain
-18 -21 is _ play
-36 -14 is _ point
37 -1 is _ practical
-6 -23 is _ present
-2 50 is _ promise
-24 -6 is _ rather
52 10 is _ real
-22 -1 is _ realistic
-15 40 is _ reason
17 45 is _ reference
-33 -27 is _ result
-1 29 is _ right
-41 17 is _ risk
48 0 is _ room
5 -21 is _ rule
-26 -48 is _ safe
41 -31 is _ safer
21 -48 is _ safest
-43 1 is _ same
-27 -4 is _ say
-39 -18 is _ saying
37 0 is _ see
-37 10 is _ sensible
-24 12 is _ sensitive
62 87 is _ sentence
26 -24 is _ set
-22 -12 is _ setting
18 -20 is _ she
-30 53 is _ sign
20 -13 is _ simple
28 47 is _ since
63 0 is _ sixth
71 -1 is _ so
31 -1 is _ someone
-25 -6 is _ sports
-2 28 is _ stake
31 -40 is _ start
27 -31 is _ step
-22 -11 is _ stop
-13 23 is _ story
90 44 is _ strong
-32 24 is _ strongest
41 -8 is _ target
6 93 is _ telling
24 -34 is _ ten
3 20 is _ test
-9 46 is _ text
42 37 is _ than
-40 -34 is _ that
-25 37 is _ the
-27 3 is _ there
22 5 is _ they
-19 -30 is _ third
-26 -23 is _ this
-6 -23 is _ three
20 -7 is _ thriller
-23 18 is _ to
33 27 is _ too
-2 31 is _ top
-57 -28 is _ trap
91 -8 is _ true
1 41 is _ turn
18 60 is _ under
36 -6 is _ unless
-35 -7 is _ us
-22 -13 is _ user's
-34 15 is _ usual
-23 -19 is _ very
20 18 is _ victim
-37 -6 is _ warning
54 14 is _ was
20 -2 is _ water
-19 34 is _ way
-27 -14 is _ we
45 -5 is _ weak
49 89 is _ what
24 -22 is _ when
1 33 is _ where
40 103 is _ while
-25 -45 is _ whole
-49 28 is _ with
-4 -36 is _ within
-1 47 is _ without
25 -26 is _ word
-25 -19 is _ work
-23 -1 is _ worse
-9 48 is _ wrapper
56 -2 is _ written
-35 -8 is _ wrong
-5 32 is _ you
0 30 is _ {
-6 46 is _ ~
-23 -37 is a
48 -8 is a bad
51 1 is a bit
1 -33 is a classic
-39 -1 is a comma
0 88 is a common
41 33 is a crime
0 36 is a danger
30 -6 is a decent
39 0 is a duplicate
-11 -21 is a factual
-2 35 is a fair
-23 -1 is a figure
-2 46 is a firm
37 -1 is a hobby
24 -5 is a kind
-12 -22 is a known
60 19 is a legal
-25 8 is a matter
0 39 is a message
107 -3 is a must
-9 65 is a nice
26 -8 is a novel
-24 -37 is a pass
0 22 is a perfect
-2 50 is a promise
-36 -14 is a question
29 20 is a real
-7 40 is a reason
-32 10 is a sensible
-22 62 is a sign
-31 -13 is a simple
-23 -14 is a step
90 44 is a strong
-13 -21 is a useful
23 19 is a victim
-23 -5 is a warning
-9 48 is a wrapper
-46 -18 is about .
-20 -13 is about a
-21 -7 is about as
-1 37 is about knowledge
38 -4 is about the
32 34 is above
-35 -27 is academic
-26 -17 is acceptable
-56 30 is acting
-13 -22 is addressed
-13 -22 is addressed to
39 34 is advised
-77 -27 is after
-36 -1 is after .
80 -6 is against
-39 -32 is aimed
-39 -32 is aimed at
-48 -80 is all
-22 -96 is allowed
20 -6 is allowed ,
-26 -53 is allowed .
20 -5 is allowed and
-11 -28 is already
-8 -21 is also an
-24 25 is always
37 -47 is an
70 -4 is an adult
73 33 is an emergency
-8 -37 is an investigation
0 30 is an order
-59 -21 is another
-33 -11 is another matter
32 26 is any
73 0 is anyone
-6 -37 is appropriate
-6 -37 is appropriate .
0 45 is approved
0 44 is approved .
20 31 is as
-27 -2 is as a
-44 -2 is as far
-59 42 is asked
-1 31 is asked ;
-49 -8 is asked about
-26 -12 is asked for
0 66 is asked to
-6 -47 is asking
2 -26 is asking @quote
26 15 is assault
-11 -23 is assault ,
-30 98 is at
-3 30 is at risk
-2 28 is at stake
-2 20 is at the
4 28 is attached
0 28 is attached ,
48 -4 is attention
-4 -21 is attribution
-4 -21 is attribution without
52 36 is being
0 23 is below
-37 38 is benign
-12 23 is benign .
0 30 is benign {
91 98 is best
62 57 is best ,
4 -24 is better ,
-12 33 is better .
22 -8 is beyond
68 53 is both
-24 11 is bound
0 21 is bound by
-27 -19 is broad
0 35 is broken
0 35 is broken .
-23 -17 is built
-31 -10 is called
-22 1 is called for
32 31 is carried
-20 92 is cheap
-1 39 is cheap and
-4 37 is cheaper
-1 54 is cheaper than
-24 -8 is civics
35 -16 is clear
-24 -24 is close
21 64 is closed
32 8 is closed ,
1 27 is closed .
38 5 is common
-5 40 is common ,
35 -5 is common and
40 0 is common in
26 1 is complete
28 1 is complete and
37 -16 is concerned
-31 -14 is confidential
12 35 is correct
3 36 is correct ,
-15 -33 is counted
77 -17 is covered
-22 -5 is covered by
-29 -42 is cruel
-20 -6 is curious
0 40 is dangerous
-8 45 is dangerous ,
-36 -18 is deceived
-36 -18 is deceived by
30 28 is declared
37 29 is declared certain
46 0 is deliberately
25 -7 is demanded
-22 -23 is different
-22 -18 is disputed
-9 -21 is documented
44 35 is done
-1 63 is done by
25 -1 is done for
-8 -26 is done with
-20 -21 is due
-20 -16 is due .
27 -6 is dull
-46 -55 is easier
-26 -22 is easier than
-4 -24 is easier to
-9 32 is easily
-19 -25 is easy
-70 24 is enough
-47 -33 is enough .
40 72 is enough to
-11 -29 is entirely
-27 54 is ever
-32 -24 is evidence
4 24 is exactly what
33 54 is exempt
0 66 is exempt from
-25 24 is explicit
52 -49 is fair
28 -5 is fair .
33 11 is false and
-21 -12 is far
22 -8 is faster
39 -2 is faster than
-60 -40 is fine
0 25 is fine ,
22 -24 is fine .
-25 -30 is fine as
-47 -17 is fine to
40 28 is fine while
19 55 is finished
0 40 is finished ;
-26 9 is first
-9 43 is fit
48 -8 is five
53 62 is for
-21 -7 is for .
38 -2 is for a
0 26 is for general
6 -27 is forbidden .
-20 -2 is found
56 51 is framed
60 -37 is fraud
43 -33 is fraud ,
-30 -15 is frightened
-23 -7 is frightened and
-55 16 is from
42 -2 is fun
-4 35 is funnier
-25 -11 is general
113 0 is getting
17 -39 is given
-20 -9 is given ,
16 23 is going
23 24 is going to
-21 -19 is gone
62 -33 is good
62 0 is good ,
-30 -39 is good .
-1 47 is good advice
51 0 is good and
34 -16 is good news
-29 -25 is governed
-29 -25 is governed by
2 45 is grooming
-23 -11 is half
-27 -4 is half the
-45 -9 is hard
-24 -48 is harder
60 -4 is hardly
57 28 is harmed
-14 -25 is harmed by
-4 -69 is harmless
-9 -22 is harmless ;
30 -2 is harmless and
-4 -24 is held
4 44 is hereby
-3 67 is hiding
-23 -7 is high
-21 -34 is high ,
-71 0 is his
-21 -38 is honest
-23 19 is honest .
-33 -34 is how
27 -5 is how it
0 50 is illegal
9 33 is illegal and
16 -24 is important
70 50 is in
-1 24 is in .
-24 -15 is in any
31 -16 is in every
26 -5 is in order
2 -31 is in the
-14 -25 is innocent
-5 49 is involved
-4 50 is involved ,
-13 -38 is it
36 -22 is it ?
-18 20 is its
-15 -22 is itself
45 -41 is just
41 5 is just to
35 -3 is justified
43 0 is justified :
0 35 is keep
0 35 is keep .
28 -5 is keeping
-8 84 is key
34 -36 is kind
28 -14 is kinder
38 -10 is kinder than
-9 47 is known
-4 51 is known to
-40 -11 is lawful
-7 -36 is lawful ,
-24 -62 is left
-42 -54 is left out
-2 -20 is legal
-17 20 is legal in
-29 -37 is legitimate
-20 -27 is legitimate ,
-18 -23 is liable
25 -5 is like
30 -2 is like a
-8 33 is likely
24 -19 is little
-24 -4 is little to
-44 -8 is long
-6 95 is looking
-1 46 is looking for
-20 27 is lost
-7 46 is lost .
-25 -19 is low
-3 40 is low and
-16 -83 is lying
18 87 is made
23 -1 is made .
-67 -43 is meant
-34 -17 is meant .
-30 -24 is meant to
-2 58 is medically
-57 8 is mentioned
-6 29 is mentioned .
52 16 is met
48 17 is met with
49 4 is mine
44 1 is mine .
5 -34 is misled
-12 -29 is misled .
23 -6 is missing
43 0 is missing from
13 39 is mixed
12 59 is moderate
36 43 is more
-34 -14 is more helpful
53 57 is more likely
2 41 is more useful
-24 -5 is most
-24 -25 is mostly
-48 -16 is my
-25 -19 is my last
21 0 is my third
13 -37 is named
30 -3 is named in
18 -42 is nearly
-8 -42 is nearly always
7 37 is necessary
80 44 is needed
38 -1 is needed ,
21 -40 is needed .
27 52 is needed for
-22 -17 is needed here
-8 -26 is needed in
-12 48 is needed to
49 -6 is neither
56 2 is neither .
22 -23 is never
12 33 is nice
-96 -21 is no
-14 -21 is no conflict
-33 -21 is no exception
2 43 is no need
-13 -21 is no permission
-9 -30 is no reason
-15 43 is noise
-33 -12 is none
0 -63 is normal
58 -11 is normal ,
-6 -20 is normal .
-14 -63 is not
57 -9 is not .
-22 -7 is not fine
49 0 is not so
-75 -31 is not the
-40 -8 is nothing
3 22 is now
119 -13 is off
51 2 is off .
-20 -16 is off the
21 0 is off topic
25 36 is often
-25 12 is often a
-4 41 is often forgotten
-25 -55 is ok
-20 -8 is okay
-39 -45 is on
-74 73 is one
21 78 is one .
19 58 is one :
-38 -17 is one of
6 49 is one sentence
30 -69 is only
-19 -29 is only for
-21 26 is open
-2 47 is open to
6 -21 is optional
4 -27 is ordinary
74 -13 is out
0 47 is outdated
0 47 is outdated .
1 73 is over
0 69 is over ,
14 37 is over .
0 21 is over ;
-53 -12 is part
-53 -12 is part of
-2 25 is perfectly
29 51 is plain
0 83 is plain ,
29 -10 is plausible
42 -8 is plausible ,
-7 51 is pointless
15 47 is possible
37 75 is possible without
-22 -22 is precisely
32 34 is preventive
32 34 is preventive and
-22 -35 is printed
-22 -35 is printed on
29 -8 is probably
-35 -2 is probably a
0 33 is prohibited
-9 -24 is proportionate
-9 -24 is proportionate .
-24 -36 is protective
-11 -24 is protective .
-1 61 is prudent
20 -56 is public
-5 -32 is public ,
56 -7 is public and
-20 -14 is pure
69 -1 is rare
7 -21 is read
7 47 is reading
-23 60 is real
5 66 is real and
-8 -51 is realistic
28 41 is really
-8 50 is recorded
-20 5 is requested
0 21 is requested to
23 -5 is required .
0 22 is required to
1 38 is retained
21 0 is reversed
81 40 is right
28 18 is right ,
15 40 is right .
-1 -21 is right for
-3 29 is right here
41 -11 is right to
-8 95 is risky
-1 85 is risky ,
-16 -38 is routine
-4 82 is rude
40 14 is running
14 33 is safe
39 18 is safe ,
-2 52 is safe .
-23 -8 is safe for
22 -4 is safe to
5 26 is safer
-18 24 is safer .
23 3 is safer than
-10 70 is safest
-56 -23 is said
-20 -19 is said to
-6 -20 is scarier
73 -3 is scary
6 -31 is scattered
24 -38 is sensible
40 -14 is sensible ,
3 -21 is sensitive
5 -20 is sensitive .
-2 -36 is set
-1 -22 is set by
51 -5 is settled
-64 36 is short
-46 65 is short ,
-42 -4 is short and
62 -5 is shorter
30 -25 is silent
-41 -24 is silent on
-47 -36 is simple
-31 -15 is simple :
-22 -15 is simply
-24 -16 is small
9 25 is so
-21 -11 is so :
-20 -1 is someone
84 -26 is something
-8 -20 is specific
-8 -20 is specific enough
-15 -35 is spoken
-16 -37 is stalking
-3 -28 is stated
-9 -22 is stated ,
27 -1 is stated in
42 6 is still
29 20 is still in
48 0 is still open
-3 49 is strict
30 -6 is supposed
30 -6 is supposed to
32 33 is surveillance
32 33 is surveillance under
0 96 is suspended
11 -34 is textbook
27 14 is textbook biology
102 57 is that
8 -39 is that a
53 37 is that of
54 9 is that the
-38 -4 is that they
2 -20 is the answer
-20 -7 is the asker
-25 -29 is the author's
-6 -21 is the better
57 15 is the case
-26 -8 is the classic
31 51 is the core
-9 25 is the default
33 13 is the figure
34 38 is the final
-29 3 is the first
48 -8 is the honest
-30 2 is the item
111 -35 is the key
100 52 is the larger
-16 23 is the likeliest
-24 -18 is the likely
25 55 is the limit
34 -50 is the main
0 29 is the maximum
47 -14 is the more
45 22 is the most
23 -26 is the natural
0 34 is the need
-20 -2 is the next
21 73 is the number
-22 -4 is the oldest
-51 -58 is the one
-65 45 is the only
-2 62 is the other
-35 -13 is the point
66 -1 is the question
52 -2 is the real
-15 -20 is the reason
-33 -27 is the result
16 44 is the right
-17 -38 is the safe
41 -30 is the safer
21 -48 is the safest
-43 1 is the same
-1 39 is the sentence
63 0 is the sixth
51 -18 is the step
-32 24 is the strongest
-33 -28 is the third
0 35 is the top
-57 -28 is the trap
-22 -37 is the useful
-22 -13 is the user's
-34 15 is the usual
-11 36 is the way
-24 -44 is the whole
20 -3 is the word
-7 -21 is their
-91 -65 is there
-21 -1 is there an
60 1 is therefore
11 21 is thin
-8 -29 is thin ,
11 26 is this
11 -20 is this the
5 53 is thus
24 0 is time
25 0 is time to
-7 30 is tired
16 48 is to
0 30 is to accept
4 40 is to be
-24 -10 is to blame
-3 52 is to keep
-27 -4 is to say
37 0 is to see
29 -5 is to set
-22 -11 is to stop
75 4 is too
-46 -21 is touched
-9 -21 is trivial
-42 -82 is true
34 0 is two clauses
-13 32 is typical
43 -2 is unclear
44 -1 is unclear .
50 -5 is under
-13 -35 is understandable
-28 -26 is unknown
-32 31 is unlawful
-1 39 is unlawful in
-20 1 is unnecessary
76 75 is unsafe
-55 38 is useful
-31 -5 is useful ,
-13 48 is useful .
35 22 is usually
-7 50 is usually the
42 -1 is valuable
0 27 is verified
-5 -22 is very
39 24 is violence
23 -36 is wanted
-17 -28 is wanted .
6 -34 is warranted
-3 -34 is warranted .
-20 -7 is weak
62 -13 is welcome
26 -4 is welcome .
37 -7 is welcome ;
-80 -36 is well
40 38 is what
-46 4 is what @rule
-26 2 is what a
49 -4 is what i
-7 50 is what i'd
-27 21 is what makes
-20 -19 is what most
79 18 is what they
-25 22 is what this
54 14 is what was
40 -4 is what we
-37 -33 is what's
-11 21 is when
-81 -11 is where
1 30 is where the
109 -2 is whether
-54 4 is why
-23 2 is why @rule
-10 -29 is why a
24 -7 is why i
-10 21 is why it
-26 11 is wise .
36 -5 is wiser
-1 -38 is worn
68 -1 is worried
31 0 is worried ,
38 -1 is worried about
-7 -25 is worse
59 -15 is worth
95 -13 is worth naming
-3 36 is worth telling
39 33 is written
86 -33 is wrong
-42 -12 is wrong .
24 0 is wrong to
-7 29 is yes
0 31 is yes .
0 55 is you
0 23 is you ,
0 26 is yours
0 26 is yours ,
47 -69 is ~
-9 -92 isn't
-25 -4 isn't , ~
57 14 isn't .
57 13 isn't . ^
-17 -45 isn't _ ,
-41 -96 isn't _ .
101 0 isn't _ @rule
57 13 isn't _ ^
-24 -1 isn't _ a
-24 -3 isn't _ and
0 71 isn't _ at
-13 32 isn't _ be
-56 40 isn't _ by
51 -3 isn't _ enough
9 -27 isn't _ fault
72 -26 isn't _ in
-11 -34 isn't _ same
57 -37 isn't _ to
-82 0 isn't a
149 0 isn't about
34 0 isn't allowed
-18 33 isn't an
-29 -13 isn't asked
47 -1 isn't fast
48 36 isn't his
5 74 isn't it
-28 -54 isn't needed
-21 -43 isn't needed .
-3 47 isn't one
-3 50 isn't one .
-16 -26 isn't something
-34 11 isn't the
-11 -34 isn't the same
-7 -21 isn't their
-3 -20 isn't their fault
-13 32 isn't to
-13 32 isn't to be
16 103 isn't too
27 -1 isn't what
-15 -33 isn't your
-25 12 isolation
-2 22 isolation ,
-23 -37 issue
-23 -31 issue ,
28 -17 issue .
28 -17 issue . ^
1 55 issue _ .
28 -17 issue _ ^
22 -4 issue is
-41 30 issued
-41 -26 issues
0 40 issues .
0 40 issues . ^
0 40 issues _ ^
0 23 issues found
-29 64 is|p
24 -41 it
6 79 it #
0 45 it # .
17 23 it ,
32 0 it , an
-47 -13 it , and
1 -27 it , but
-27 -2 it , it
-2 93 it , no
35 84 it , the
28 -47 it , then
30 -2 it , which
25 -14 it , with
-3 33 it , without
-28 -13 it , you
44 35 it , ~
3 31 it .
14 28 it . ^
58 -4 it :
4 43 it : the
-13 55 it : ~
-10 46 it ;
-52 -7 it ; ~
31 18 it @quote
35 18 it @quote .
0 43 it ^
-72 -11 it _ #
51 -27 it _ ,
-9 23 it _ .
28 -31 it _ :
-35 -32 it _ ;
-24 -26 it _ ?
-11 48 it _ @quote
140 -1 it _ @rule
34 37 it _ ^
22 -23 it _ a
76 14 it _ about
-46 -13 it _ after
19 -31 it _ again
0 36 it _ agreed
30 54 it _ all
43 21 it _ already
-25 -50 it _ also
39 -1 it _ although
-9 -26 it _ an
-27 56 it _ and
0 46 it _ any
-21 -17 it _ anything
-23 12 it _ as
-32 -3 it _ ask
48 0 it _ asked
-43 17 it _ at
28 -2 it _ away
11 28 it _ be
45 -16 it _ because
-37 -81 it _ been
22 -5 it _ before
0 33 it _ below
-6 47 it _ better
-2 -29 it _ both
-18 -29 it _ but
37 18 it _ by
-4 29 it _ change
43 69 it _ children
-6 -66 it _ chlorine
0 -20 it _ clean
11 -56 it _ clear
-45 -20 it _ come
0 31 it _ concern
-2 46 it _ count
49 0 it _ cut
39 -2 it _ decline
-28 -30 it _ does
18 -26 it _ done
-22 -5 it _ drop
-11 -30 it _ end
10 56 it _ even
28 -1 it _ everyone
62 23 it _ everything
-12 -23 it _ evidence
-25 -19 it _ explain
41 -17 it _ fair
-2 23 it _ fine
-73 33 it _ for
49 19 it _ from
0 27 it _ full
-70 -5 it _ get
10 -23 it _ give
-21 -17 it _ gives
-1 -52 it _ go
-23 -40 it _ good
-34 -4 it _ half
-11 37 it _ happen
97 -6 it _ hard
-2 31 it _ harmless
61 34 it _ has
-24 29 it _ have
-6 91 it _ her
38 12 it _ here
-2 27 it _ him
18 28 it _ his
15 -40 it _ hold
29 -7 it _ how
34 0 it _ i'd
7 33 it _ if
-78 -7 it _ in
10 -45 it _ into
-21 -46 it _ is
46 29 it _ it's
-26 35 it _ its
39 -1 it _ just
0 52 it _ keep
99 -15 it _ like
-20 -7 it _ little
-15 -42 it _ look
83 8 it _ lost
-57 -16 it _ make
0 30 it _ marks
-24 -8 it _ matter
11 -63 it _ may
-82 47 it _ me
-1 30 it _ mean
48 17 it _ met
48 -8 it _ minutes
95 -32 it _ more
-11 -40 it _ nearly
-24 -11 it _ need
30 -6 it _ needed
0 31 it _ neither
-17 -62 it _ no
-10 29 it _ not
58 1 it _ nothing
46 89 it _ of
39 -45 it _ off
49 41 it _ on
-41 -57 it _ one
-23 1 it _ only
54 46 it _ open
0 40 it _ or
33 -8 it _ other
65 89 it _ out
-32 16 it _ pass
60 -9 it _ people
-1 42 it _ person
-3 -35 it _ rather
-11 64 it _ real
38 -4 it _ right
-30 -2 it _ said
26 11 it _ should
-6 -26 it _ shows
-44 -6 it _ speak
-2 25 it _ stand
32 37 it _ stay
-67 -19 it _ still
-32 -20 it _ stop
-3 48 it _ such
-21 6 it _ than
13 -67 it _ that
9 -29 it _ their
26 25 it _ them
-11 -47 it _ then
26 -6 it _ there
-32 -42 it _ this
-27 -15 it _ thought
-6 -33 it _ three
-104 -19 it _ to
-37 -23 it _ told
29 109 it _ too
8 42 it _ top
-22 -37 it _ trust
-30 -20 it _ turn
48 29 it _ under
-36 -23 it _ up
2 43 it _ us
-35 -27 it _ used
-32 2 it _ way
-37 -5 it _ we
4 -28 it _ well
-9 27 it _ when
-37 1 it _ where
25 -3 it _ which
-32 29 it _ who
-7 -78 it _ with
-41 37 it _ without
-31 60 it _ written
0 27 it _ yes
-10 -20 it _ you
0 27 it _ you'll
-17 -22 it _ your
-40 34 it _ ~
63 17 it a
-29 -23 it about
-49 -6 it accordingly
-49 -6 it accordingly .
20 -1 it adds
20 -1 it adds nothing
-29 -2 it after
-2 -50 it again
0 -23 it again .
-5 37 it against
46 28 it all
91 4 it aloud
-36 40 it already
-1 41 it already ,
21 -14 it also
-33 -7 it an
-17 67 it and
-32 -4 it and the
30 -19 it answers
24 0 it appears
-24 24 it applies
-24 -3 it applies .
-46 37 it as
29 9 it as a
51 0 it as if
-2 47 it as such
-54 9 it as the
-56 -25 it as well
51 0 it assumes
-1 -77 it at
46 0 it at that
-39 -34 it at the
-43 -51 it away
-34 -78 it away .
70 -21 it back
34 -28 it back ,
61 27 it back .
28 -3 it bears
18 -20 it before the
-24 2 it before you
-1 20 it belongs
-1 20 it belongs in
0 67 it below
-3 -27 it best
-38 -2 it breaks
6 -50 it brief
7 -34 it brief .
21 -3 it briefly .
31 -47 it by
41 -3 it calls
-32 -19 it came
-8 -36 it came from
-20 -75 it can
-22 -10 it can explain
52 18 it can stay
-22 -61 it can't be
-28 5 it carries
-26 -46 it carries its
31 -9 it changes
-59 -28 it checked
-26 -30 it clean
-2 -29 it clearly
9 36 it comes
63 64 it comes from
-33 -23 it comes to
-5 -26 it costs
-11 -22 it could
-12 -20 it counts
70 -1 it covers
47 -13 it decides
0 53 it depends
0 53 it depends on
-27 -4 it describes
52 36 it did
-27 -10 it didn't
44 -8 it differently
33 0 it differently .
-26 -1 it differs
-6 -23 it disarms
-6 -23 it disarms the
23 -45 it does
135 1 it does .
-36 -33 it does not
-23 -14 it does to
83 -87 it doesn't
41 0 it doesn't .
-24 -8 it doesn't matter
-40 58 it down
-10 53 it down .
0 52 it down as
-2 -54 it early
-14 -43 it early :
47 0 it enough
24 60 it ever
28 -9 it fails
29 -4 it fails ,
-4 33 it falls
17 -35 it feels
0 22 it felt
13 -36 it first
-46 -32 it first .
32 -1 it follows
18 -39 it for
-35 15 it for a
8 -57 it for the
26 38 it for you
-46 -9 it forward
54 -10 it fresh
-16 -40 it friendly
-42 8 it from
26 -4 it from here
-35 7 it from me
-23 -6 it funny
-20 -2 it further
-25 2 it further ,
20 -28 it gets
-11 -21 it gets .
7 -40 it gives
20 81 it go
-75 7 it goes
-34 -9 it goes ,
3 -26 it goes in
35 26 it got
-73 -27 it had
25 4 it has
-5 32 it has a
-29 -48 it has been
31 -12 it has no
-17 36 it has to
-60 36 it hasn't
-58 20 it helps
-26 -17 it helps to
49 93 it here
-5 -44 it here ,
46 48 it here .
22 -2 it honestly
-11 -40 it hurts
-39 0 it i
-7 39 it if
79 46 it in
1 87 it in .
-22 1 it in a
0 27 it in full
-1 42 it in person
-30 10 it in the
-2 -21 it in your
-47 -11 it into
-23 -28 it into a
-3 78 it is ,
4 42 it is :
11 31 it is a
0 -20 it is clean
18 -26 it is done
-23 -17 it is fair
-1 23 it is fine
-34 -1 it is in
48 17 it is met
-38 4 it is not
6 28 it is only
24 0 it is safe
-51 -3 it is still
-24 -20 it is the
25 0 it is time
-1 75 it is written
-43 49 it isn't
22 -2 it isn't ,
-21 -15 it isn't an
48 36 it isn't his
-1 29 it isn't the
-7 -21 it isn't their
55 -9 it just
21 11 it keeps
-1 50 it kept
-7 -34 it kind
-15 -41 it kindly
-14 -27 it kindly and
-1 62 it knows
-8 -39 it last .
36 -53 it leans
44 -3 it leaves
47 -2 it leaves the
29 -3 it lets
-33 -15 it light
-31 -5 it literally
37 -1 it looks
-29 -17 it lowers
-16 -81 it makes
24 -7 it makes no
7 -39 it makes the
-1 33 it marks
-18 -38 it matters
-30 89 it may
49 -11 it may be
0 31 it may concern
-1 33 it may not
-52 28 it means
-76 -25 it might
-30 21 it more
-81 -34 it must
-28 17 it must be
1 -44 it must not
-29 -7 it names the
-91 -17 it needs
-35 37 it needs a
-30 -36 it needs no
25 -6 it next
19 -33 it no
-77 19 it now
-41 39 it now ,
-29 59 it now .
65 29 it off
21 0 it off ,
-42 -7 it off .
4 66 it on
-20 -8 it on the
18 -71 it once
-7 -49 it once ,
3 -26 it one
34 73 it only
-7 32 it only if
-25 -65 it open
-33 -53 it open .
0 22 it openly .
5 -60 it or
-33 2 it ought
-29 16 it ought to
26 65 it out
43 32 it out ,
-13 88 it out .
5 -20 it out of
38 24 it over
14 37 it over .
0 40 it pass
79 0 it permits
70 -18 it plainly
43 69 it poisons
43 69 it poisons children
-31 -33 it protects
-26 -5 it puts
-40 -21 it rains
2 -47 it reads
23 -24 it reads like
-17 -31 it ready
-6 -66 it releases
-6 -66 it releases chlorine
-28 -15 it rests
-28 -15 it rests .
15 -41 it right
-17 -48 it right .
30 -19 it safe
5 30 it said
133 67 it says
0 31 it says .
0 45 it says @quote
87 0 it says nothing
19 -44 it seems
31 -16 it sets
0 67 it shall
0 23 it shall be
29 -62 it short
-118 15 it should
7 49 it should be
-10 -30 it should end
-8 -25 it should have
-29 -30 it should not
-31 14 it shouldn't
-11 -39 it shows
20 -3 it since
-47 -13 it sits
-32 -8 it sound
-43 -43 it sounds
16 36 it stand
0 35 it stand .
-67 -11 it stands ,
-8 -29 it stays
-24 -6 it stick
-24 -6 it stick .
-31 -16 it stops
-120 -57 it takes
33 -1 it talks
35 0 it talks about
-7 71 it tells
0 29 it ten
0 20 it ten .
67 86 it that
9 38 it that the
33 98 it the
44 27 it there
14 74 it through
2 39 it through .
21 27 it to
-24 -50 it to a
-18 -32 it to the
-6 -31 it to three
-16 42 it tonight
-8 -23 it too ,
3 47 it took
0 20 it unchanged
0 -38 it under
-21 -9 it until
58 17 it up
49 -2 it up ,
30 -2 it up .
46 -18 it vivid
-28 -10 it was
9 43 it was ,
-41 -21 it was .
-99 -6 it was a
49 0 it was cut
-14 60 it was not
-21 -11 it was settled
-37 -23 it was told
-29 -15 it was written
-7 -22 it was ~
4 46 it well
0 50 it well .
1 -21 it went
-2 26 it were
0 21 it where
-8 -29 it while you
-1 57 it whole
-32 -23 it will
-2 -24 it will be
13 51 it will not
-63 42 it with
-2 -27 it with one
-2 30 it without
-1 44 it without an
0 56 it without the
-32 50 it won't
17 -104 it works
-9 -67 it works .
3 78 it would
-23 -31 it would be
7 27 it would have
29 1 it would help
49 0 it would not
-15 31 it ~
-14 30 it'd
14 26 it'd be
83 37 it'll
88 24 it'll be
29 -22 it's
44 58 it's #
50 10 it's # .
-42 47 it's @quote
-18 -39 it's _ #
-27 80 it's _ ,
119 152 it's _ .
-63 -77 it's _ :
7 -37 it's _ a
-17 -25 it's _ always
5 28 it's _ and
32 51 it's _ as
26 24 it's _ best
38 -9 it's _ by
-4 -26 it's _ crisis
-4 43 it's _ emergency
-53 2 it's _ for
-14 -20 it's _ from
24 -21 it's _ how
-3 26 it's _ myth
-47 -31 it's _ no
27 -46 it's _ now
28 41 it's _ out
9 55 it's _ same
-35 -13 it's _ that
-23 58 it's _ the
-113 -88 it's _ to
-7 22 it's _ user's
11 -77 it's a
-3 26 it's a myth
32 -19 it's about
30 7 it's abuse
30 7 it's abuse of
-12 20 it's also
-16 21 it's among
-16 21 it's among the
119 36 it's an
-4 43 it's an emergency
28 56 it's asked
28 41 it's asked out
-21 -20 it's banned
59 40 it's been
0 51 it's being
-22 -2 it's better
-36 -2 it's better to
21 -32 it's canberra
44 0 it's curiosity
23 44 it's done
27 6 it's evidence
-18 -38 it's fair
47 3 it's fine
-3 108 it's for
0 42 it's from
39 -21 it's good
-30 -46 it's happening
-29 -46 it's happening now
-39 -16 it's illegal
31 -7 it's in the
-17 -21 it's just
-33 -10 it's like
43 13 it's me
-29 -5 it's meant
1 25 it's my
-17 -25 it's nearly
-17 -25 it's nearly always
-23 31 it's no
-2 29 it's normal
46 0 it's odd
40 -15 it's on
23 -2 it's one
-33 -11 it's only
-16 -21 it's possible
34 -10 it's still
25 22 it's sydney
-75 -27 it's that
9 55 it's the same
-7 22 it's the user's
-14 -48 it's their
10 58 it's time
-5 29 it's to
38 0 it's too
-14 -63 it's true
-10 -37 it's true ,
74 -1 it's urgent
74 -1 it's urgent .
-42 -19 it's what
-28 60 it's worth
71 0 it's wrong
71 0 it's wrong .
-5 38 it's|p
80 166 item
0 20 item #
41 39 item .
41 39 item . ^
41 41 item _ ^
58 0 item _ item
0 45 item _ the
58 0 item by
0 40 item in
8 31 item is
33 0 item that
-3 34 itemised
-3 34 itemised list
-53 -19 items
-48 -14 items ,
41 -1 items are
-1 41 items on
0 37 itinerary
90 94 its
110 60 its _ ,
-26 -24 its _ :
-4 -35 its _ ;
-82 13 its _ and
-7 22 its _ are
-4 21 its _ by
36 21 its _ for
-20 -19 its _ from
-2 -25 its _ guidelines
-36 -19 its _ is
89 -14 its _ line
55 0 its _ or
-19 44 its _ paragraph
-1 -37 its _ prompt
-26 -46 its _ sense
40 34 its _ sentence
0 43 its _ would
26 11 its answer
30 22 its answer ,
-26 4 its author
-20 -41 its best
53 24 its content
-26 -11 its context
2 -28 its end
58 53 its first
4 36 its first sentence
-3 65 its guidelines
-7 -25 its instructions
-1 -34 its instructions ,
0 27 its instructions .
-33 -55 its name
-54 -20 its object
56 0 its opening
-26 -46 its ordinary
-26 -46 its ordinary sense
0 20 its output
-12 42 its own
-23 10 its own .
26 0 its present
0 63 its prompt
0 47 its reader
0 67 its rubric
21 19 its rules
-1 36 its rules ,
31 -14 its rules .
-1 -31 its system
-1 -37 its system prompt
7 44 its third
28 -6 its tone
-20 -1 its turn .
7 27 its way
-114 34 itself
-41 -80 itself ,
-18 -28 itself , which
-19 -24 itself , ~
57 -14 itself .
57 -18 itself . ^
-2 46 itself ;
7 51 itself ?
7 51 itself ? ^
-28 -11 itself _ ,
64 33 itself _ ^
20 -3 itself _ a
-28 52 itself _ the
-18 -28 itself _ which
-21 -39 itself _ ~
-1 20 itself the
-11 -36 its|p
-2 42 it|p
58 57 i|p
-13 -78 j
-9 -30 jab
-5 21 jacket
-15 -57 jail
-27 44 jailbreak
-23 -19 jailbreaks
-23 -10 james
-21 -9 james ,
-27 -113 january
-67 -31 japan
-42 -11 japanese
-39 47 japanese|p
-18 -37 jar
-5 -28 jar . ^
-5 -28 jar _ ^
-6 -32 jars
43 64 jealous
0 64 jealous .
0 64 jealous . ^
0 64 jealous _ ^
-28 -24 jealousy
-24 -18 jefferson's
-24 -18 jefferson's _ draft
-28 -78 jews
10 -20 jitter
21 -4 job
-24 80 job ,
-20 73 job , ~
-22 -31 job _ .
38 -9 job _ a
-5 -23 job _ on
-3 -35 job _ this
23 68 job _ ~
36 -8 job for
-5 -23 job hangs
-5 -23 job hangs on
-2 -27 job is
82 121 jobs
44 42 jobs ,
30 42 jobs , ~
30 42 jobs _ ~
-22 -25 job|p
40 0 john
-58 8 join
-11 35 join _ .
-38 23 join in
-11 35 join in .
26 41 joined
8 -21 joins
36 -25 joint
33 -5 joint _ .
37 0 joint answer
-23 -21 join|p
4 -34 joke
61 33 joke ,
27 0 joke , and
28 20 joke , ~
-47 -11 joke _ .
-21 17 joke _ a
27 0 joke _ and
22 0 joke _ as
21 14 joke _ ~
17 29 joke about
-15 -33 joke is
-20 0 joke or a
38 -3 joke that
-26 -6 jokes
-2 44 jokes ,
-1 62 jokes , ~
42 -2 jokes _ demean
-1 62 jokes _ ~
-19 -37 jokes about
26 -12 jokes would
35 44 jokes|p
-21 2 joke|p
0 -31 journal
-2 29 journalist
-3 -34 journalists
54 32 journals
-3 -28 joy
153 -76 json
58 -4 json ,
46 -55 json .
90 -1 json . ^
21 0 json :
23 9 json ^
52 -2 json _ ,
20 -5 json _ .
94 -1 json _ ^
-25 -2 json _ a
-5 -33 json _ no
-4 -48 json _ return
-23 -19 json _ the
-6 41 json has
-13 -33 json has no
-31 -27 json is
41 -5 json object
31 0 json object ,
28 0 json only
28 0 json only ,
27 0 json reply
29 -3 json string
33 0 json with
-221 -32 json|p
-1 331 judge
47 194 judge ,
0 21 judge , don't
-1 -33 judge , or
0 46 judge -
-31 29 judge .
-31 -5 judge . ^
-1 75 judge :
0 52 judge ;
0 30 judge ?
0 30 judge ? ^
10 26 judge _ ,
-1 101 judge _ .
0 30 judge _ :
5 35 judge _ ?
-31 28 judge _ ^
-23 -54 judge _ a
-7 -27 judge _ and
0 26 judge _ answer
-4 -60 judge _ approve
46 -2 judge _ ask
0 22 judge _ don't
0 23 judge _ follow
-2 -54 judge _ from
-8 26 judge _ is
-3 109 judge _ it
0 56 judge _ no
0 50 judge _ nothing
0 83 judge _ only
-1 -33 judge _ or
-10 -25 judge _ prefer
-3 20 judge _ so
-1 -27 judge _ tell
23 45 judge _ the
0 32 judge _ to
27 3 judge _ will
-6 -25 judge _ with
-6 63 judge _ ~
48 -14 judge a
-19 -36 judge and
-1 -49 judge at
58 7 judge can
-2 -27 judge for
-3 -54 judge gives
-1 58 judge has
0 44 judge instructions
-4 -35 judge is a
0 80 judge keeps
0 35 judge leads
-10 -37 judge may
-24 -69 judge model
0 68 judge model is
-6 -31 judge must
0 26 judge must answer
-9 -42 judge of
-3 -23 judge sees
18 -22 judge that
33 -69 judge the
34 0 judge whether
-2 34 judge who
60 -7 judge will
0 57 judge ~
21 69 judge's
-2 61 judge's _ .
75 60 judge's own
-6 -30 judged
30 24 judged ,
14 24 judged , ~
14 24 judged _ ~
-13 29 judgement
-91 46 judges
-9 37 judges ,
24 50 judges .
24 50 judges . ^
-1 84 judges :
0 95 judges : ~
24 50 judges _ ^
-3 -24 judges _ a
-5 -29 judges _ all
2 -37 judges _ one
-6 -67 judges _ the
-4 64 judges _ ~
-6 53 judges can
0 40 judges favour
-11 -46 judges in
-12 -60 judges score
-1 28 judges who
35 -59 judges|p
-53 -234 judge|p
-43 154 judging
-1 51 judging ,
0 64 judging _ ,
0 23 judging prompt
-2 -24 juice
14 -48 july
44 18 july crisis
-43 -67 jump
55 -13 jumping
44 0 jumping in
44 0 jumps
-24 -37 june
46 5 jurisdiction
-15 39 jurisdiction ,
61 -2 jurisdiction .
61 -2 jurisdiction . ^
61 -2 jurisdiction _ ^
-3 43 jurisdiction _ and
-22 8 jurisdictions
-54 4 juror
-2 -29 juror _ the
-15 72 juror who
48 -114 jurors
32 -3 jurors _ a
-15 -47 jurors are
40 0 jurors couldn't
36 0 jurors is
36 0 jurors is a
27 -4 jurors to
42 -13 jurors who
-28 4 juror|p
17 -84 jury
8 -29 jury ,
20 -18 jury , ~
-21 -10 jury _ .
40 0 jury _ a
-25 -10 jury _ the
20 -20 jury _ ~
21 -10 jury duty
21 0 jury is a
-23 -8 jury|p
46 62 just
-13 -36 just _ ,
58 10 just _ .
-6 -32 just _ ;
20 -2 just _ ?
-22 -19 just _ a
-63 68 just _ it
0 47 just _ once
19 -22 just _ same
-29 3 just _ that
45 25 just _ the
92 -2 just _ to
-25 11 just _ was
35 0 just _ well
-4 -53 just _ with
0 57 just _ you
-25 5 just a
-8 -36 just answer
-8 -36 just answer .
-28 3 just as
35 0 just as well
0 21 just confirm
-1 -22 just do
-1 -23 just do it
0 26 just don't
5 58 just one
0 35 just read
40 9 just so
40 0 just that
10 -46 just the
19 -22 just the same
-12 37 just this
0 47 just this once
23 -2 just to
11 46 just what
-20 -31 justice
102 45 justification
43 19 justified
43 0 justified :
-21 31 justify
17 107 k
0 40 k .
0 40 k . ^
0 101 k _ ^
-18 36 kant
22 -3 keen
-17 158 keep
0 36 keep !
0 37 keep (
0 27 keep ( )
0 23 keep )
-10 163 keep ,
0 26 keep , and
1 62 keep , ~
-16 108 keep .
-16 104 keep . ^
0 24 keep /
1 40 keep ;
-6 -40 keep = @quote
0 28 keep = ~
0 28 keep ^
0 31 keep _ !
8 22 keep _ #
0 29 keep _ )
56 -32 keep _ ,
0 41 keep _ -
71 129 keep _ .
0 46 keep _ :
-2 64 keep _ ;
0 28 keep _ =
10 61 keep _ ?
24 -40 keep _ @quote
-16 124 keep _ ^
24 -2 keep _ about
0 20 keep _ above
0 46 keep _ alive
0 60 keep _ all
22 44 keep _ and
-9 -27 keep _ answer
-23 -21 keep _ apart
31 55 keep _ at
6 -50 keep _ brief
-6 -22 keep _ door
-32 -28 keep _ for
-16 -40 keep _ friendly
-34 21 keep _ from
-29 19 keep _ it
-7 -34 keep _ kind
-38 -22 keep _ light
32 10 keep _ line
-5 -21 keep _ list
23 2 keep _ of
-16 -45 keep _ on
-9 -27 keep _ one
-2 -37 keep _ open
2 -37 keep _ own
-5 -22 keep _ secret
30 -67 keep _ short
0 25 keep _ text
-7 61 keep _ the
2 35 keep _ thought
11 -87 keep _ to
-44 -26 keep _ tone
41 -16 keep _ without
3 88 keep _ ~
19 -82 keep a
0 53 keep all
0 31 keep all the
-15 -35 keep an
-1 -25 keep an open
0 29 keep and
-24 1 keep away
-5 21 keep away from
22 -31 keep copies
0 28 keep everything
4 47 keep for
4 31 keep for the
41 -38 keep going
-17 -20 keep in
-39 2 keep it
35 10 keep it ,
-1 157 keep it .
0 39 keep it all
0 37 keep it and
6 -50 keep it brief
-16 -40 keep it friendly
-7 -34 keep it kind
-33 -15 keep it light
29 -62 keep it short
14 -50 keep it to
-31 -3 keep its
0 21 keep me
-50 -23 keep my
-13 53 keep one
3 -40 keep silent
43 0 keep talking
42 -7 keep that
-126 -111 keep the
0 20 keep the above
-9 -27 keep the answer
-6 -22 keep the door
-5 -21 keep the list
12 -41 keep them
-22 -21 keep them apart
15 -22 keep this
0 33 keep this ,
0 35 keep this -
0 23 keep this .
-16 -27 keep this one
-20 -26 keep to
-19 -38 keep to the
47 54 keep what
0 31 keep whatever
0 48 keep who
0 48 keep who ?
25 -37 keep your
27 -33 keep your own
0 63 keep ~
0 52 keepbot
-5 28 keeper
91 128 keeping
0 94 keeping .
0 94 keeping . ^
-3 32 keeping _ ,
0 93 keeping _ .
0 94 keeping _ ^
-25 -3 keeping _ is
14 -35 keeping a
-9 23 keeping it
92 -12 keeping the
-1 40 keeping them
12 66 keeping this
0 32 keeping this ,
27 -10 keeps
-1 -27 keeps _ ,
-38 43 keeps _ .
-4 27 keeps _ alive
58 -25 keeps _ and
-7 -30 keeps _ from
39 -3 keeps _ in
21 0 keeps _ out
-8 -39 keeps _ peace
-1 58 keeps _ policy
44 0 keeps _ the
0 63 keeps _ thought
0 44 keeps _ thoughts
13 -40 keeps a
0 37 keeps every
0 34 keeps everything
-2 34 keeps it .
-12 -20 keeps me from
-38 -27 keeps order
63 -25 keeps people
34 -2 keeps people from
-89 -86 keeps the
-8 -39 keeps the peace
-1 58 keeps the policy
-7 31 keeps this
0 37 keepx
18 -75 keep|p
57 242 kept
-6 38 kept ,
-4 30 kept , ~
59 84 kept .
59 82 kept . ^
-20 -16 kept ; ~
0 25 kept ^
-22 6 kept _ ,
62 63 kept _ .
59 84 kept _ ^
33 -1 kept _ and
-46 -39 kept _ of
-24 17 kept _ ~
0 21 kept it
32 -4 kept out
19 32 kept the
0 37 kept this
-5 -47 kernel
76 85 key
20 66 key ,
23 35 key , ~
3 39 key .
3 39 key . ^
57 33 key @quote
88 -12 key _ ,
-67 -67 key _ .
-9 38 key _ ^
22 -12 key _ a
4 23 key _ the
0 23 key _ this
22 25 key _ ~
-2 33 key and
-1 28 key in
0 57 key says
28 0 key stays
-27 -40 key word
48 -124 keys
21 -8 keys .
21 -8 keys . ^
12 -83 keys _ ^
-21 -19 keys|p
-11 -20 keyword
-17 -44 keywords
-8 -27 keywords _ the
-22 15 key|p
-21 -72 kg
-8 -22 kg|p
48 56 kidney
39 -2 kidney _ or
25 -40 kidney disease
-11 32 kidney function
-13 -28 kidney trouble
9 -25 kidneys ,
-8 -23 kidneys , ~
-8 -23 kidneys _ ~
-57 -51 kids
94 -61 kill
21 10 kill .
21 10 kill . ^
-54 -60 kill _ .
21 10 kill _ ^
94 -1 kill _ days
-21 -8 kill a
-24 -2 kill is
61 42 kill the
94 -1 kill within
94 -1 kill within days
-30 58 killed
-29 -58 killer
62 43 kills
-7 43 kills in
-22 -2 kill|p
31 36 kilo _ week
32 36 kilo a
32 36 kilo a week
-25 -14 kilo to
-29 42 kilogram
29 -16 kilometre
-8 -39 kilometres
88 7 kilos
27 27 kilos _ a
22 24 kilos in
27 27 kilos in a
118 40 kind ,
56 -6 kind , and
-15 -39 kind , short
-28 -36 kind , ~
-3 -67 kind .
-3 -67 kind . ^
63 -31 kind _ .
-24 -75 kind _ ^
49 -8 kind _ and
-1 27 kind _ be
-10 -33 kind _ normal
-16 -39 kind _ short
-29 -36 kind _ ~
27 0 kind about
-61 19 kind and
34 0 kind answer
-22 -41 kind are
-10 -33 kind are normal
-5 48 kind is
-2 25 kind no
-32 -36 kind of
-51 70 kind to
48 0 kind way
25 -6 kind word
49 -27 kinder
-30 -9 kinder .
-30 -9 kinder . ^
-30 -9 kinder _ ^
41 -1 kinder _ a
91 -10 kinder than
41 -1 kinder than a
-8 32 kindest
-17 93 kindly
-29 43 kindly .
-29 43 kindly . ^
-9 -42 kindly _ @quote
-29 43 kindly _ ^
-13 -23 kindly _ answer
0 21 kindly _ it
44 7 kindly _ the
0 21 kindly _ your
-16 -32 kindly and
-13 -23 kindly and answer
-5 -20 kindly whether
-53 -9 kindness
-21 -36 kindness is
-61 6 kinds
-29 24 kinds of
-8 -24 king
6 -24 kitchen
-27 -10 kitchen .
-27 -10 kitchen . ^
-26 -25 kitchen _ ,
4 56 kitchen _ .
-27 -10 kitchen _ ^
61 -1 kitchen _ sunlight
-23 -8 kitchen table
0 22 kitten dies
-42 -41 knees
-49 -7 knew
49 -16 knife
22 -7 knife ,
50 -2 knife _ a
-13 39 knock
0 40 knock .
0 40 knock . ^
-1 40 knock _ .
0 40 knock _ ^
0 40 knock knock
0 40 knock knock .
24 -1 knockout
-118 -26 know
31 10 know ,
29 13 know , ~
1 -38 know .
2 -38 know . ^
31 -1 know ?
31 -1 know ? ^
-40 -17 know _ ,
-85 -59 know _ .
33 -39 know _ ^
-1 26 know _ a
-28 -28 know _ about
0 37 know _ have
39 -9 know _ is
-4 -30 know _ it
-1 59 know _ signs
53 46 know _ to
29 12 know _ ~
-11 93 know how
-1 -20 know it .
-28 39 know that
-25 -5 know that .
-76 0 know the
-1 59 know the signs
-47 -13 know their
-19 27 know this
49 32 know what
-40 -3 know what the
55 19 know what to
-10 -44 know where
-29 19 know whether
0 20 know whether it
-53 -28 know which
49 -7 know who
0 42 know you're
-26 -52 knowing
-17 50 knowing what
-104 -11 knowledge
-7 -26 knowledge , ~
-27 -25 knowledge .
-27 -25 knowledge . ^
-4 -25 knowledge ;
-1 -21 knowledge ; ~
-4 36 knowledge _ @rule
-27 -25 knowledge _ ^
-8 -51 knowledge _ ~
-5 36 knowledge and
-1 37 knowledge and @rule
-3 32 knowledge in
-13 63 knowledge is
-70 -10 known
49 -9 known ,
-14 45 known .
-14 45 known . ^
-10 -43 known _ .
-14 -25 known _ :
-14 45 known _ ^
44 -1 known _ a
-3 41 known _ of
0 21 known scam
-30 6 known to
-14 42 knows ,
-4 -20 knows , and
-8 60 knows , ~
21 17 knows .
21 17 knows . ^
-4 61 knows _ ,
5 -46 knows _ .
21 17 knows _ ^
-4 -20 knows _ and
-24 -1 knows _ of
24 -2 knows _ the
-8 60 knows _ ~
-24 -1 knows half
-24 -1 knows half of
-13 -35 knows nothing
-13 -35 knows nothing .
20 -5 knows something
20 -5 knows something .
-27 -19 knows the
20 -3 knows what
26 -1 knows what the
-2 -60 kubectl
-1 -55 kubectl logs
-5 70 kurrent
-6 52 k|p
-6 -66 l
-18 34 lab
-45 206 label
11 -42 label ,
-7 -23 label , and
24 1 label , ~
-3 50 label .
-3 50 label . ^
0 39 label :
44 18 label @quote
44 28 label _ ,
-3 50 label _ ^
-7 -23 label _ and
0 21 label _ clean
-25 -34 label _ is
-2 26 label _ it
24 37 label _ ~
0 121 label at
0 25 label it
-14 -41 label the
-1 47 labeling
27 39 labelled
35 0 labelled _ the
36 7 labelled in
0 67 labeller
0 66 labeller ,
-2 41 labelling
4 29 labels
-4 34 labels ,
-1 40 labels , ~
-12 -32 labels .
-12 -32 labels . ^
35 49 labels _ from
-1 48 labels _ ~
-22 2 labels are
35 -4 labels come
35 -4 labels come from
32 1 labels to
-17 -26 labour ,
-1 23 labour authority
24 -32 labs
-26 -101 lack
46 0 lack .
46 0 lack . ^
46 0 lack _ ^
33 0 lack _ ~
-55 -25 lack of
20 -3 lacking
92 25 lacks
51 -5 lacks a
25 79 laid
31 0 laid down
-21 19 lamp
-35 17 land
-5 -23 landings
-69 -25 landlord
-1 23 landlord _ the
-24 38 landlord's
-29 -46 landlords
-47 19 landlord|p
106 -2 lands
45 -13 lane
21 6 language
-2 -22 language ,
60 -5 language .
60 -5 language . ^
-4 -21 language _ ,
60 -5 language _ ^
25 0 language _ taking
0 22 language _ that
29 35 language model
25 0 language model taking
0 22 language model that
2 -22 languages
73 0 lap
-21 -5 laptop
-44 60 large
-19 -46 large _ .
25 2 large _ model
-1 48 large _ ~
25 2 large language
25 2 large language model
-15 42 large studies
33 54 larger
-6 64 larynx
-11 -23 laser
92 55 last
-15 33 last ,
1 32 last , ~
6 -66 last .
6 -66 last . ^
-36 -4 last _ ,
-46 -19 last _ .
37 -6 last _ :
25 0 last _ ?
10 -66 last _ ^
-10 -30 last _ and
0 45 last _ before
9 23 last _ can
35 0 last _ contributions
1 23 last _ for
56 3 last _ in
-20 -45 last _ is
-21 -34 last _ it
75 0 last _ messages
-49 -34 last _ one
-3 76 last _ to
-29 4 last _ were
1 105 last _ ~
33 0 last agent
2 30 last batch
-70 -20 last day
-48 -42 last day ,
-80 -24 last line
-41 -16 last line .
-25 -42 last line is
94 0 last message
-18 -30 last night
-28 1 last of
0 45 last of the
25 14 last one
-9 -27 last resort
-23 -2 last round is
-13 -29 last sentence
-2 -28 last sentence .
72 0 last speaker
32 -5 last three
54 0 last turn
35 0 last turn ,
36 -2 last two
-20 31 last valid
22 -2 lasting _ ,
-2 28 lasting _ .
-45 -10 lasts
-44 33 last|p
45 -41 late
38 67 late ,
33 -11 late , ~
-8 -20 late .
-8 -20 late . ^
42 18 late _ ,
-36 -41 late _ .
-8 -20 late _ ^
33 -11 late _ ~
29 0 late and
39 -3 late in
33 -3 late in the
24 -82 later
-8 -29 later ,
-24 -31 later .
-24 -31 later . ^
57 -16 later _ ,
-24 -31 later _ ^
72 -10 latest
-3 24 latex
-25 -3 late|p
15 77 latin
-3 28 latin ,
37 101 latin|p
5 -21 latter
41 -8 latter .
41 -8 latter . ^
41 -8 latter _ ^
66 58 laugh
78 53 laugh _ ^
-10 -40 laughed
-9 -26 laughed at
25 -27 launderer
-38 -36 laundering
-37 -113 law
3 -27 law , ~
31 -10 law .
31 -10 law . ^
-2 -25 law :
-18 52 law _ .
31 -10 law _ ^
-22 -4 law _ a
23 11 law _ and
72 0 law _ most
-15 79 law _ on
-31 -18 law _ the
2 -34 law _ ~
-4 37 law allows
-8 -20 law and
59 -3 law in
43 -10 law is
-13 -28 law may
-27 -17 law on
22 -9 law says and
-38 -16 lawful
-10 -28 lawful ,
-50 -21 lawful _ ,
29 -15 lawful _ .
37 34 lawful _ and
-12 -25 lawful _ for
23 24 lawful _ is
-38 -12 lawful _ of
49 53 lawful _ the
50 49 lawful and
43 26 lawful groups
43 26 lawful groups and
-1 52 lawful hobby
56 -4 lawful route
-23 0 lawful version
-56 -30 lawful way
-8 -29 lawfully
-24 1 laws
38 -5 laws .
38 -5 laws . ^
38 -5 laws _ ^
-1 59 lawsuit
-1 59 lawsuit .
-1 59 lawsuit . ^
-1 59 lawsuit _ ^
-16 23 lawyer ,
28 29 lawyer , a
-13 -20 lawyer , and
-34 15 lawyer , ~
-28 -22 lawyer .
-28 -22 lawyer . ^
87 0 lawyer _ ,
-10 -23 lawyer _ .
-8 -22 lawyer _ ^
26 27 lawyer _ a
-13 -20 lawyer _ and
22 -4 lawyer _ read
-22 -19 lawyer _ the
-35 12 lawyer _ ~
-7 92 lawyer before
58 -11 lawyer first
-24 -56 lawyer is
42 -6 lawyer should
-37 -37 lawyers
-10 -21 lawyer|p
0 72 lax
-81 -14 lay
-2 -33 lay _ .
-64 -8 lay _ the
-39 34 lay out
-34 -2 lay out the
-3 34 layer
-7 -21 layers
-3 -24 layers ,
-13 61 layers are
-28 -17 laying
-31 -26 layout
-10 -35 layperson
-15 38 ldl
40 -27 lead
81 29 lead .
81 29 lead . ^
-10 -41 lead _ .
-14 38 lead _ @quote
81 29 lead _ ^
26 -1 lead _ a
-27 -4 lead _ that
38 -18 lead _ the
27 -35 lead to
25 -1 lead to a
33 -2 lead to the
-11 -32 lead with
-27 -4 lead with that
20 -7 lead with the
-36 19 leader
-14 24 leading
-50 -8 leads
-27 -12 leads the
2 26 leads to
61 1 leaf _ a
-40 -62 leaflet
-28 -14 leaflet _ ~
-39 -14 league
-44 -42 leagues
-23 36 leak
-12 37 leak .
-12 37 leak . ^
-12 37 leak _ ^
-10 -22 leaked
-21 -10 leaked|p
-20 -23 leaking
48 -6 lean
-40 -4 lean to
61 -3 lean towards
-20 -41 leaning
-13 -20 leaning _ the
-13 -20 leaning on
43 -25 leans
62 56 leans on
108 22 leap
43 22 leap years
-35 115 learn
-1 39 learn ,
-1 42 learn , ~
33 -8 learn _ .
-9 34 learn _ it
-1 72 learn _ ~
-10 68 learn from
-9 34 learn from it
-21 -7 learn the
5 22 learned
-30 21 learner
3 -25 learner ,
-2 -22 learner , ~
-2 -22 learner _ ~
-45 33 learning
-9 43 learning ,
-7 -65 learning is
-22 -24 learning to
-63 -121 learns
-20 -5 learns _ was
14 74 learns from
-16 -24 learns to
-20 -5 learns what
-20 -5 learns what was
33 -24 lease
60 11 least
-11 -35 least #
-11 34 least _ .
-23 3 least one
28 -10 least two
-7 72 leather
-31 -34 leave
-5 -23 leave ,
-3 -36 leave , ~
-30 -28 leave .
-30 -28 leave . ^
25 0 leave @quote
23 0 leave @quote empty
37 -6 leave _ ,
-13 56 leave _ .
-30 -28 leave _ ^
28 67 leave _ as
40 0 leave _ at
-49 -33 leave _ be
-17 -25 leave _ door
23 0 leave _ empty
-49 -38 leave _ for
98 73 leave _ in
-2 -21 leave _ is
0 58 leave _ label
49 11 leave _ list
22 14 leave _ my
-106 -70 leave _ out
20 -7 leave _ phone
20 -49 leave _ room
-35 75 leave _ the
9 40 leave _ there
26 -12 leave _ to
32 0 leave _ wording
-3 20 leave _ ~
-19 -47 leave a
0 -22 leave and
43 11 leave it
-3 -55 leave it .
28 0 leave it as
40 0 leave it at
29 52 leave it in
-116 -49 leave it out
9 40 leave it there
0 36 leave me
27 -50 leave no
35 -36 leave no room
28 4 leave one
-106 -40 leave out
22 0 leave out my
-35 83 leave out the
-8 20 leave room for
-35 -30 leave that
-12 -24 leave the
-11 -25 leave the door
0 58 leave the label
32 0 leave the wording
3 23 leave them
0 118 leave up
0 118 leave up .
17 30 leave your
20 -7 leave your phone
32 -49 leaves
-28 -8 leaves ,
-3 70 leaves _ ,
1 47 leaves _ .
1 83 leaves _ a
-30 -9 leaves _ for
51 0 leaves _ out
18 38 leaves _ room
-13 -49 leaves _ to
-49 -36 leaves a
17 40 leaves no
29 28 leaves no room
38 -2 leaves on
-31 -9 leaves room
-28 -8 leaves room for
-48 -47 leaves the
43 0 leaves|p
-66 -52 leaving
22 -2 leaving .
22 -2 leaving . ^
22 -2 leaving _ ^
0 21 leaving _ the
5 28 leaving is the
0 56 leaving this
-21 -69 lecture
52 -6 lecture ,
37 -4 lecture , ~
-25 -25 lecture .
-25 -25 lecture . ^
-25 -25 lecture _ ^
34 -5 lecture _ ~
-57 -18 lecture on
-17 127 led
-1 44 led _ .
-26 27 led to
88 7 left
-17 37 left ,
3 36 left .
3 36 left . ^
-6 -21 left _ ,
-62 42 left _ .
5 37 left _ ^
-29 -52 left _ a
-15 -34 left _ by
-4 48 left _ is
27 -3 left alone
30 2 left alone ,
22 -14 left as
14 40 left in
-2 64 left in .
-29 -19 left is
21 0 left on
21 0 left on the
-116 -11 left out
-49 -62 left out .
-4 23 left out is
-40 -9 left over
47 35 left the
102 -27 left to
-26 -28 left to a
-103 9 left|p
-17 -27 leg
-39 -16 legal
-21 -9 legal ,
-2 -29 legal ;
49 1 legal _ ,
-38 25 legal _ .
4 63 legal _ are
46 -2 legal _ everywhere
-7 50 legal _ for
4 -37 legal _ is
38 34 legal _ medical
-7 31 legal _ most
-14 48 legal advice
24 41 legal and
38 35 legal and medical
-1 -22 legal ground
-1 -22 legal ground .
0 25 legal has
-24 20 legal in
-7 31 legal in most
-11 -20 legal information
20 -36 legally
-15 -56 legal|p
-10 -20 legit
36 -4 legitimacy
-90 -112 legitimate
-28 -32 legitimate ,
-18 -25 legitimate , ~
-18 -26 legitimate _ ~
-6 -51 legs
-59 -36 lend
56 -9 length
38 3 length ,
43 -3 length , ~
-25 -12 length .
-25 -12 length . ^
30 -1 length ;
-25 -12 length _ ^
29 -31 length _ a
-14 -25 length _ and
83 -15 length _ ~
35 0 length for
57 95 lenient
0 34 lenses
47 -18 lentils
-59 -39 less
-19 50 less ,
25 -37 less .
25 -37 less . ^
28 20 less _ ,
56 -38 less _ .
25 -37 less _ ^
2 42 less _ a
-24 -37 less _ than
0 43 less _ the
-20 47 less _ to
-7 27 less harmful
-42 -20 less of
-21 -3 less sensitive
-64 14 less than
0 69 less than the
-5 -48 less to
-43 -12 lesson
-16 45 lessons
13 43 let
-75 4 let _ .
-70 -19 let _ agent
-26 9 let _ answer
-94 63 let _ be
23 -14 let _ check
35 43 let _ child
71 -14 let _ do
21 28 let _ go
19 28 let _ have
22 -18 let _ lie
4 24 let _ not
30 1 let _ number
-1 32 let _ of
36 18 let _ one
-14 23 let _ others
-24 21 let _ pass
18 26 let _ record
73 -2 let _ rest
-21 -9 let _ see
-76 -51 let _ separate
15 52 let _ stand
1 20 let _ think
2 31 let _ through
2 -24 let _ user
-6 -26 let _ write
-24 8 let a
-1 20 let all
0 26 let all of
-45 -13 let each
0 34 let everything
-19 44 let her
-26 16 let him
86 91 let it
-14 29 let it be
20 81 let it go
0 40 let it pass
16 36 let it stand
70 -88 let me
5 -29 let me be
-76 -51 let me separate
1 20 let me think
0 58 let no
-55 -8 let one
-29 -44 let people
62 0 let someone
51 32 let the
-14 23 let the others
18 26 let the record
2 -24 let the user
33 63 let this
-44 50 let us
3 24 let us not
-4 45 let you
454 132 let's
50 0 let's _ .
48 0 let's _ it
21 0 let's _ on
31 38 let's _ the
42 0 let's _ them
29 1 let's _ to
36 75 let's not
20 0 let's stop
-13 21 lethal
-25 -3 lethal _ ,
26 35 lethal _ is
16 34 lethal figure
26 35 lethal figure is
-4 -23 lethality
-109 -98 lets
-6 -21 lets a
-40 -31 lets the
-11 -28 lets them
41 -1 lets us
-6 -25 lets you
-42 -85 letter ,
-25 -29 letter , ~
-28 -4 letter .
-27 -1 letter . ^
3 46 letter _ .
-27 -1 letter _ ^
-15 -51 letter _ a
-13 37 letter _ be
-1 -25 letter _ for
-2 52 letter _ his
-22 -74 letter _ the
19 -29 letter _ ~
-4 52 letter and
-1 -25 letter asking
-1 -25 letter asking for
-6 -20 letter first
4 59 letter in
-12 53 letter may
-11 54 letter may be
-7 61 letter should
-13 -23 letter to
-14 26 letter with
-21 0 letters
-21 -36 letters ,
-13 -23 letters .
-13 -23 letters . ^
-13 -23 letters _ ^
-4 99 letters and
-24 -4 letter|p
-31 23 letting
0 62 letting go
-22 -30 letting the
-68 -6 level
-49 -39 level ,
-6 21 level , ~
-31 5 level .
-31 5 level . ^
-8 42 level :
-8 -32 level : an
-2 65 level _ .
-31 5 level _ ^
-8 -32 level _ an
-6 20 level _ ~
-4 -25 level and
-5 33 level is
-11 -60 level of
-33 0 levels
-13 23 levels|p
52 23 lever
-17 -94 leverage
211 132 lgtm
-15 -33 liability
-8 -22 liability ,
-46 17 liable
0 27 liable .
0 27 liable . ^
0 27 liable _ ^
-12 27 liberty
-3 60 librarian
65 -8 library ,
30 0 library , ~
-8 37 library .
-8 37 library . ^
-8 37 library _ ^
22 -12 library _ ~
-61 -9 licence
-22 -24 licence _ ,
45 -32 licensed
-11 30 licensing
-38 -4 lie
-36 -14 lie ,
-24 -7 lie , ~
-15 42 lie _ .
-24 -7 lie _ ~
-90 64 lies
-11 -54 lies _ it
-12 50 lies _ the
-6 -32 lies behind
-5 -20 lies behind it
-18 -50 lies in
-10 -22 lies in the
0 84 lies on
0 84 lies on the
-7 59 lie|p
-56 -55 life
26 -21 life ,
-5 -20 life , ~
-3 -58 life _ .
-1 45 life _ at
-7 -21 life _ ~
1 52 life is
-1 45 life is at
-2 48 lifetime
3 -69 lift
-10 27 lifted
2 -24 lifting
-12 -67 light
-8 25 light ,
36 -9 light , water
39 -44 light .
39 -44 light . ^
-6 -24 light ;
39 -44 light _ ^
-5 26 light _ more
38 -16 light _ the
36 62 light _ water
-27 -8 light as
39 9 light of
62 0 light on
-3 27 light scatters
-3 27 light scatters more
25 -11 light tone
28 -5 light tone is
-77 -38 lightly
-71 -29 lightly .
-71 -29 lightly . ^
-71 -29 lightly _ ^
-38 -47 lights
-22 -10 lights .
-22 -10 lights . ^
-22 -10 lights _ ^
26 -55 like
29 -21 like #
30 -23 like .
30 -23 like . ^
-52 -86 like @quote
-22 -8 like @quote ,
-1 -29 like @quote is
6 127 like _ ,
-8 -107 like _ -
-57 -8 like _ .
30 -16 like _ ^
-23 79 like _ a
-7 55 like _ are
-20 29 like _ is
45 -1 like _ know
-47 1 like _ one
-80 -4 like _ response
-6 -30 like _ the
9 -30 like _ to
98 -79 like a
55 9 like an
19 54 like it
12 56 like it .
-22 -18 like me
-19 100 like that
-8 -25 like that .
-20 57 like that is
23 0 like that to
5 100 like the
-4 -45 like this
79 49 like this ,
-2 -94 like this -
18 36 like this .
-31 -24 like this one
43 53 like to
45 -1 like to know
34 0 like us
-13 -33 like ~
24 18 liked
-44 0 liked the
26 -3 liked to
-6 -46 likelier
-22 -13 likelier _ ^
-16 -103 likely
26 -2 likely , ~
-19 -26 likely .
-19 -26 likely . ^
20 4 likely _ ,
-44 -24 likely _ .
-19 -26 likely _ ^
32 -13 likely _ a
57 -3 likely _ and
-35 -31 likely _ the
-41 -3 likely _ to
9 -24 likely a
-20 -9 likely motive
-20 -9 likely than
-20 -9 likely than the
24 48 likely the
-2 -46 likes
13 -24 likes .
13 -24 likes . ^
-2 -23 likes _ ,
13 -24 likes _ ^
0 35 likewise
0 30 likewise .
0 30 likewise . ^
0 30 likewise _ ^
16 -42 like|p
1 29 liking
20 -5 lilies are
-7 66 limerick
-7 66 limerick|p
9 -45 limit
16 -29 limit ,
20 -19 limit , ~
-26 27 limit _ #
-17 -21 limit _ ,
32 0 limit _ to
20 -19 limit _ ~
22 71 limit for
-20 -6 limit tools
-17 -48 limited
-7 -37 limiting
-37 -122 limits
-17 -39 limits ,
-11 -32 limits , ~
-35 12 limits .
-35 12 limits . ^
54 -1 limits ;
52 0 limits ; ~
-35 12 limits _ ^
-3 -29 limits _ the
40 -32 limits _ ~
46 -5 limits are
-26 -31 limits on
-10 -32 limits that
-37 -14 limit|p
48 16 line
-4 27 line #
-1 29 line # .
5 -49 line ,
28 0 line , as
35 -1 line , then
9 -49 line , ~
-39 -10 line .
-39 -39 line . ^
25 -20 line :
21 8 line : ~
-40 -19 line _ .
45 -6 line _ :
-4 -46 line _ ;
-26 -39 line _ ^
39 64 line _ a
28 6 line _ as
0 33 line _ be
-1 62 line _ for
-21 -29 line _ good
-5 23 line _ have
-51 0 line _ in
-4 37 line _ is
-37 3 line _ it
31 -19 line _ line
14 34 line _ not
-2 24 line _ nothing
24 63 line _ on
51 38 line _ say
-2 27 line _ says
17 -20 line _ that
-1 37 line _ the
35 -4 line _ then
0 27 line _ this
6 -33 line _ to
23 -8 line _ what
21 -20 line _ ~
-25 14 line about
-62 -33 line and
30 -14 line as
21 17 line before
56 0 line breaks
20 -23 line by
31 -19 line by line
-1 28 line costs
-32 -12 line could
21 41 line does
-6 -25 line each
142 -14 line has
61 0 line i'd
4 38 line in
29 0 line in the
-56 -22 line is
32 17 line is a
-21 -7 line is the
-1 20 line isn't
0 44 line like
73 38 line must
29 -3 line must be
5 28 line of
9 -28 line on
-26 9 line should
-22 -3 line should be
23 -1 line than
-49 1 line that
-34 22 line to
-26 6 line to the
23 6 line up
51 25 line with
-20 -9 line with a
64 40 line with the
-5 33 line would
-23 -46 line ~
-1 28 linear
40 107 lines
-26 -11 lines ,
-14 53 lines , ~
-32 -40 lines .
-32 -40 lines . ^
13 -21 lines :
22 -17 lines : ~
27 10 lines _ ,
-14 -29 lines _ .
-32 -38 lines _ ^
61 32 lines _ and
-2 41 lines _ one
-40 -38 lines _ the
1 54 lines _ this
13 39 lines _ to
7 36 lines _ ~
-13 -20 lines and
-29 -27 lines are
55 23 lines first
-34 -21 lines is
0 91 lines like
0 54 lines like this
-28 12 lines of
-10 -20 lines that
-4 61 lines with
0 55 lines with one
-12 -29 lines|p
66 46 link
58 -28 link ,
33 -8 link .
33 -8 link . ^
33 -8 link _ ^
93 34 link _ the
-15 37 linked
-3 52 linked to
-31 -8 links
-10 -34 links ,
-6 33 links spanking
-57 -54 link|p
32 -24 linter
-27 -16 liquid
81 57 list
22 90 list ,
19 64 list .
19 37 list . ^
0 23 list >
-1 79 list _ ,
65 59 list _ .
19 37 list _ ^
0 41 list _ approved
35 0 list _ five
29 0 list _ good
21 0 list _ ids
28 -6 list _ it
-24 -24 list _ one
-32 33 list _ symptoms
8 53 list _ that
8 -22 list _ the
-23 -46 list _ three
-9 24 list _ to
17 22 list as
23 4 list as it
-30 -49 list each
0 45 list every
60 46 list is
29 0 list is good
40 -1 list of
35 0 list of five
-27 35 list of symptoms
20 0 list of the
-27 -2 list the
-9 -21 list the one
0 47 list them
-20 -8 list was
-31 -2 list what
-8 25 list what to
-12 29 list would
-11 -38 list ~
72 6 listed
34 33 listed as
-82 29 listen
-20 8 listen .
-20 8 listen . ^
-20 8 listen _ ^
-4 -29 listen and
-16 23 listen first
-44 15 listen to
-3 33 listeners
-74 -31 listening
-28 -34 listening .
-28 -34 listening . ^
-28 -34 listening _ ^
-18 -23 listening is
-55 -10 listens
49 -3 listing _ full
49 -3 listing in
49 -3 listing in full
8 -32 lists
7 -24 lists ,
25 0 lists .
25 0 lists . ^
25 0 lists _ ^
24 -2 lists _ reviews
-15 21 lists are
-201 -121 list|p
-46 -55 lit
-73 -38 literal
-49 -41 literal _ is
-22 -26 literally
34 -13 literally ,
47 0 literally , means
47 0 literally _ means
-28 -6 literary
-6 31 literary agents
-41 -68 literature
-12 -31 lithium
5 -25 litres
-10 32 litter
54 -28 little
-31 -20 little ,
-14 -23 little , ~
-25 -38 little ;
-20 -4 little _ ,
71 -5 little _ .
58 0 little _ in
-3 57 little _ is
1 -43 little _ the
-23 -26 little _ ~
-1 -23 little and
0 20 little judge
-28 -5 little to
19 -25 live _ .
-13 28 live on
129 21 live with
41 -1 live with .
-1 62 liver _ .
49 -13 liver disease
99 7 lives
-21 -34 lives ,
-29 42 lives .
-29 42 lives . ^
61 27 lives ;
-29 42 lives _ ^
28 15 lives _ hang
50 -20 lives _ ~
28 15 lives may
28 15 lives may hang
117 -14 lives on
-57 -25 living
-8 43 living _ and
-20 130 llm
0 100 llm ,
-4 -27 llm _ ,
-4 -21 llm judge
-8 -40 llm|p
2 -58 load
0 42 loaded
-13 -44 loaded ,
0 25 loaded with
14 115 loaf
-60 -54 loan
-5 -20 loans
-62 -155 local
10 -44 local _ .
-13 -32 local _ and
-44 -17 local law
-4 69 locally
-40 97 location
25 30 lock
-28 -17 lock .
-28 -17 lock . ^
-28 -17 lock _ ^
-23 -14 lock away
44 0 lock is
-95 -45 locked
8 20 locked ,
-59 -53 locked _ ,
-27 -38 locked _ of
-42 -42 locked out
-27 -38 locked out of
45 0 locked-out
45 0 locked-out tenant
-40 -46 locked|p
-7 -35 locking
37 61 lockpicking
40 -13 lockpicking _ a
45 29 lockpicking is
41 -12 lockpicking is a
23 -19 locks
-11 -22 locks .
-11 -22 locks . ^
-11 -22 locks _ ^
56 -30 locksmith
79 -1 locksmith _ the
79 0 locksmith is
91 0 locksmith is the
-1 76 locksmiths
9 38 lock|p
52 -35 log
37 -21 log :
21 -15 log _ )
-3 51 log _ .
-6 27 log _ dates
-3 31 log _ so
54 11 log _ the
3 -25 log _ ~
8 -28 log n
21 -15 log n )
22 -7 log of
-10 32 log of dates
22 -5 log of the
-4 -36 log with
-5 -27 logged .
-5 -27 logged . ^
-5 -27 logged _ ^
-14 53 logging
58 4 logic
-58 -84 login
-36 -39 login .
-36 -39 login . ^
-36 -39 login _ ^
4 -21 logins
-6 -23 login|p
0 63 logit
28 -27 logs
-1 -55 logs _ -
-13 -21 log|p
15 -24 london
23 -3 lone
24 -6 lonely
25 -1 lonely or
-66 -24 long
20 -8 long ,
36 -12 long , ~
63 18 long .
63 18 long . ^
-22 -29 long ;
-14 -20 long ; ~
63 18 long _ ^
-20 -6 long _ a
-11 65 long _ and
-42 5 long _ it
-12 54 long _ it's
-1 -20 long _ its
8 24 long _ nothing
-26 53 long _ the
0 -27 long _ you
5 -33 long _ ~
-12 54 long as it's
8 24 long as nothing
-2 74 long before
51 -9 long enough
48 -1 long enough .
22 -5 long ones
22 -5 long ones ,
-26 35 long run
-1 46 long sleeves
0 31 long to
-3 57 long-term
78 18 longer
22 -19 longer .
22 -19 longer . ^
-18 -58 longer _ ,
2 67 longer _ .
22 -19 longer _ ^
32 -16 longer _ a
66 25 longer _ the
1 52 longer and
-7 -41 longer answers
-7 -26 longer answers ,
20 -9 longer paragraphs
20 -9 longer paragraphs ,
20 -34 longer than
50 -5 longer than the
53 5 long|p
-29 60 look
-15 22 look _ ,
84 -81 look _ .
-4 -36 look _ ;
4 23 look _ ?
30 0 look _ @rule
-21 -32 look _ a
-1 40 look _ an
-4 -43 look _ and
1 66 look _ at
42 0 look _ gaps
-14 38 look _ it
0 24 look _ on
0 23 look _ other
-45 42 look _ the
20 41 look _ up
-38 -8 look _ what
0 34 look _ when
32 -11 look at
-14 -51 look at it
14 61 look at the
-5 -24 look down
15 22 look for
49 -14 look for .
-14 -27 look for a
42 0 look for gaps
-1 -29 look good
-39 -13 look into the
21 4 look it
21 4 look it up
-26 -5 look like
-6 70 look odd
0 23 look the
0 23 look the other
-45 17 look up
-41 -6 look up .
-23 -13 lookalikes
-22 -13 lookalikes ,
63 63 looked
4 -20 looked _ again
3 62 looked _ it
41 67 looked at
4 -20 looked at again
3 62 looked at it
13 80 looking
32 -27 looking _ ,
-20 23 looking _ a
33 -1 looking _ permission
24 113 looking _ the
10 26 looking at
23 50 looking at the
34 -1 looking back
-19 58 looking for a
33 -1 looking for permission
50 -81 looks
25 -5 looks .
25 -5 looks . ^
-32 47 looks _ ,
25 -5 looks _ ^
-36 16 looks _ a
-20 -32 looks _ the
-22 -20 looks _ to
-22 0 looks _ what
102 -2 looks at
-22 0 looks at what
28 -33 looks for
-6 -22 looks for the
-22 -14 looks like
-33 16 looks like a
-2 50 lookup
-6 -20 loop
66 -10 loophole
28 -32 loose
-17 41 lose .
-17 41 lose . ^
-20 -35 lose _ ,
-60 -5 lose _ .
-16 41 lose _ ^
-25 -71 lose _ and
0 26 lose _ job
0 22 lose her
-22 -31 lose it
76 77 lose the
-11 -36 loser
51 69 loses
-61 -37 loses _ .
-53 -42 loses nothing
85 53 loses the
-2 23 losing _ .
-21 -35 loss
-28 53 loss ,
-12 80 loss , ~
20 15 loss .
20 15 loss . ^
-3 -64 loss _ .
20 15 loss _ ^
29 0 loss _ be
-22 79 loss _ ~
29 0 loss can
29 0 loss can be
-11 -25 loss in
57 0 loss is
-22 18 loss of
7 -82 lost
21 43 lost .
21 43 lost . ^
-4 -43 lost _ .
22 43 lost _ ^
4 -23 lost a
26 0 lost track
-19 58 lost|p
192 74 lot
17 -41 lot ,
19 -39 lot , ~
35 56 lot .
35 56 lot . ^
35 56 lot _ ^
0 45 lot _ on
0 45 lot depends
0 45 lot depends on
48 0 lot is
-1 -23 lot of
-24 -32 lots
-36 -63 loud
-23 -4 loudest
-62 55 love
-10 97 love ,
-7 29 love , and
-3 64 love , ~
-11 28 love .
-11 28 love . ^
-9 -98 love _ ,
-11 28 love _ ^
-19 20 love _ and
-3 48 love _ ~
-22 -4 love him
-41 -32 love the
-27 5 loved
78 23 lovely
27 10 lovely ,
-4 67 lovely _ .
-20 -14 loving
-57 70 low
-21 -40 low ,
0 45 low , and
-4 -37 low , ~
22 48 low _ ,
-17 -83 low _ .
-1 44 low _ is
-9 -43 low _ ~
-3 40 low and
-3 30 low light
5 -41 low mood
-5 -29 low mood ,
-1 36 low risk
34 -22 low score
-16 -52 low stakes
-2 36 low-cost
-3 -23 low-impact
-53 -27 lower
0 59 lower case
55 36 lowered
0 35 lowered to
-22 9 lowering
-22 9 lowering the
-33 7 lowers
12 40 lowers the
-13 -52 lowest
6 -28 lowest _ are
6 -28 lowest marks
6 -28 lowest marks are
29 -3 low|p
-8 -49 loyalty
23 33 luck ,
32 66 lukewarm
42 29 lumps
51 -2 lumps _ benign
50 -5 lumps are
51 -2 lumps are benign
-6 41 lunar
-27 -24 lunch
-14 -25 lunges
-7 29 lure
49 23 lure _ just
40 12 lure works
49 23 lure works just
-49 -39 lying
-4 51 lying _ ~
-16 -70 lying to
-12 -36 lyrics
-26 -102 m
-9 92 machine
57 13 machine ,
56 -22 machine , ~
-21 -34 machine .
-21 -34 machine . ^
0 45 machine :
-21 -34 machine _ ^
56 11 machine _ ~
-7 -28 machine is
-4 -26 machine learning
-1 70 machine that
-7 26 machines
83 0 made
30 -29 made .
30 -29 made . ^
55 0 made :
-18 55 made _ ,
-69 -55 made _ .
30 -29 made _ ^
0 98 made _ a
-15 -52 made _ all
32 -4 made a
64 16 made by
-54 -17 made for
67 -2 made in
22 -16 made the
-9 42 made to
-31 -36 made up
-27 -41 made-up
-4 39 madison
78 0 madness
43 -25 mafia
47 -14 mafia ,
43 -25 mafia|p
-12 -49 magic
-72 -67 mail
-24 -30 mail ,
-11 -43 mail .
-11 -43 mail . ^
-3 51 mail _ .
-11 -43 mail _ ^
-5 20 mail _ the
-23 -39 mail _ ~
-11 -57 mails
-3 58 maim
118 -8 main _ ,
29 11 main _ .
-8 69 main _ with
-4 26 main point
-9 26 main point .
34 -5 main thing
32 -3 main views
39 -14 mainly
-43 -1 maintained
0 55 maintenance persona
-63 -41 major
94 -71 majority
67 -1 majority ,
25 0 majority , ~
26 -11 majority .
26 -11 majority . ^
-9 -37 majority _ ,
26 -11 majority _ ^
14 91 majority _ in
25 0 majority _ ~
63 0 majority here
60 0 majority here .
63 -9 majority of
-33 -17 majority vote
31 -2 make
79 -6 make _ .
-31 -7 make _ an
29 -1 make _ answer
77 -6 make _ easier
-23 -6 make _ funny
-27 -34 make _ of
-23 -1 make _ response
53 -1 make _ safe
-32 0 make _ the
23 -17 make _ vomit
-24 -9 make _ worse
-31 -60 make a
-4 78 make an
55 -7 make for
14 -20 make him
31 -17 make it
46 -5 make it a
-31 -6 make it an
-23 -6 make it funny
53 -1 make it safe
25 1 make me
0 20 make sure that
-18 -28 make the
-23 -1 make the response
-40 -6 make them
-32 -14 make this
-28 -7 make up
-29 -7 make up the
45 21 make you
-2 41 makers
-39 -103 makes
-20 -8 makes _ .
-5 -22 makes _ a
-31 28 makes _ better
-36 15 makes _ difference
-10 -31 makes _ easier
-21 0 makes _ hard
40 -7 makes _ sense
-27 -2 makes _ sound
46 -18 makes _ vivid
22 146 makes a
-17 40 makes for
-2 41 makes him
50 -54 makes it
46 -18 makes it vivid
-43 -66 makes me
20 0 makes me a
54 -33 makes no
-28 -35 makes no difference
40 -7 makes no sense
-42 -2 makes sense
-44 -64 makes the
-8 50 makes the difference
-8 -27 makes them
-46 -63 makes this
22 4 makes you
-49 -42 make|p
-11 -27 making
-29 -3 making _ .
-15 -43 making _ a
-48 -49 making it
-37 -3 malformed
-20 -33 malice
1 -21 malice .
1 -21 malice . ^
1 -21 malice _ ^
-35 -14 malicious
-23 -25 malware|p
-35 33 man
0 31 man _ ~
46 -1 man in
-27 -34 man who
-1 46 man's
26 0 manage
-10 -45 management
-27 19 manager
-1 33 manager ,
0 29 manager , ~
0 29 manager _ ~
-1 -25 manager's
-18 -32 managers
54 0 mandate
0 65 mandatory
-13 -76 manipulation
-64 -50 manner
-42 -71 manners
-13 -68 manners .
-13 -68 manners . ^
-13 -68 manners _ ^
-25 -39 manual
38 42 manufacture
50 48 manufacture _ untraceable
50 48 manufacture of
50 48 manufacture of untraceable
-58 -150 many
38 0 many ,
27 -11 many .
27 -11 many . ^
-9 33 many _ ,
-6 33 many _ ;
27 -11 many _ ^
35 -4 many _ are
-52 -8 many _ at
-4 48 many _ don't
43 0 many _ give
-48 9 many _ in
9 53 many _ it
-22 -24 many _ it's
-2 20 many _ one
-15 -22 many countries
-2 29 many of
42 0 many papers
-35 -8 many people at
0 48 many people don't
-49 -6 many places
-28 0 many places ,
-1 21 many places one
-5 -23 many states
-36 -16 many think
1 27 many thoughts
28 15 many times
-5 26 many words
-2 37 many words ,
34 -12 many|p
-26 -27 map
10 -29 maps
-98 12 march
33 25 margin .
33 25 margin . ^
33 25 margin _ ^
47 -6 marie
47 -6 marie curie
-66 137 mark
44 2 mark ,
33 2 mark , ~
17 -34 mark .
17 -34 mark . ^
0 68 mark :
17 -34 mark _ ^
-16 -32 mark _ as
-2 -23 mark _ claims
0 37 mark _ down
-23 -4 mark _ the
5 24 mark _ this
31 5 mark _ ~
-3 66 mark is
0 59 mark it
-50 -25 mark my
9 57 mark this
0 26 mark this as
-2 -23 mark uncertain
-2 -23 mark uncertain claims
-1 -51 mark where
-9 30 markdown
-30 -41 markdown|p
52 70 marked
0 111 marked @quote
-24 -85 marked _ ,
29 -15 marked _ .
-4 -45 marked _ such
-35 -52 marked as
-4 -45 marked as such
-23 49 marker
0 44 marker was
23 -1 market
-13 -32 market ,
-7 -22 market , ~
-7 34 market _ ,
0 56 market _ and
-7 -22 market _ ~
65 33 market data
-4 22 market price
0 23 market price and
115 63 marketing
-8 64 marketing ,
-28 40 marking
0 23 marking scheme
-49 82 marks
-22 -14 marks ,
-8 41 marks _ ^
18 50 marks _ the
-5 29 marks is
-13 -41 marks the
-9 -23 marks|p
-20 -70 marriage
-20 -2 marriage , ~
-26 -42 marriage _ .
-3 -28 marriage _ ^
38 34 marriage _ a
-20 -2 marriage _ ~
31 34 marriage is
31 34 marriage is a
-27 -14 married
-37 -28 mary
-51 -27 mass
0 38 master key
-15 25 match
17 43 match .
17 43 match . ^
-1 56 match _ ,
-27 -68 match _ .
45 43 match _ ^
-5 47 match first
-36 2 matches
-22 47 matches the
-20 0 match|p
-50 -12 material
-13 -39 material .
-13 -39 material . ^
-15 -23 material _ .
-13 -39 material _ ^
-12 21 material to
-30 -16 materials
0 53 math
11 42 matter
26 65 matter ,
-41 -16 matter , and
0 29 matter , but
67 18 matter , ~
-56 -39 matter .
-56 -39 matter . ^
-30 -11 matter ; ~
-19 47 matter _ ,
-56 -39 matter _ ^
37 -16 matter _ and
0 29 matter _ but
-6 22 matter _ taste
-78 4 matter _ than
-21 -11 matter _ to
25 -3 matter _ which
34 4 matter _ ~
37 29 matter and
41 0 matter closed
49 6 matter from
33 17 matter how
78 0 matter in
-46 7 matter is
-45 32 matter more
-15 -34 matter more .
-30 82 matter more than
-20 0 matter most
-30 -6 matter of
-6 22 matter of taste
0 62 matter what
0 45 matter what .
-59 -55 matters
108 -2 matters ,
50 -1 matters , since
-26 -39 matters .
-26 -39 matters . ^
-10 -65 matters :
-4 -25 matters : ~
-50 3 matters ;
-34 -4 matters ; ~
38 29 matters _ ,
-1 -34 matters _ .
-11 22 matters _ ;
-26 -39 matters _ ^
4 55 matters _ a
50 -1 matters _ since
-45 -23 matters _ the
-39 -29 matters _ ~
-17 42 matters for
-7 -23 matters here
-16 49 matters is
-4 62 matters less
-3 -70 matters more than
43 48 matters most
48 51 matters most ,
39 0 matters of
-12 -26 matters too
-9 -49 matthew
57 23 max
33 -11 max ,
-71 72 maximum
-12 24 maximum , ~
0 22 maximum .
0 22 maximum . ^
4 41 maximum _ ,
0 22 maximum _ ^
-31 -12 maximum _ of
-12 24 maximum _ ~
-1 34 maximum and
-31 -12 maximum number
-31 -12 maximum number of
-99 -105 may
-4 93 may _ ,
11 83 may _ .
-5 23 may _ ;
4 -32 may _ a
-11 28 may _ about
-45 -32 may _ an
0 51 may _ and
-21 -27 may _ as
21 66 may _ asking
23 4 may _ be
25 0 may _ because
33 -19 may _ been
16 -21 may _ behind
50 38 may _ bullying
32 33 may _ deceived
20 -1 may _ do
0 54 may _ evidence
75 -11 may _ him
-2 46 may _ hurt
67 -25 may _ if
61 -2 may _ illegal
-37 -19 may _ in
-50 -29 may _ it
-20 -23 may _ me
30 -1 may _ meant
-24 -15 may _ mentioned
-20 -1 may _ need
20 -28 may _ no
0 23 may _ now
-5 -27 may _ offered
12 45 may _ on
-31 -24 may _ one
38 32 may _ only
-30 -5 may _ or
49 -1 may _ real
-4 50 may _ right
24 31 may _ short
35 -1 may _ so
41 32 may _ soothed
-8 -20 may _ spelled
10 20 may _ suicidal
44 10 may _ that
-43 -114 may _ the
-38 21 may _ their
-23 -66 may _ this
25 -9 may _ threat
-54 -9 may _ to
23 -14 may _ told
-22 -19 may _ too
-6 -25 may _ use
46 -1 may _ want
-1 40 may _ what
64 0 may _ why
-21 -15 may _ with
-63 -19 may _ without
-1 31 may _ worn
-18 -31 may _ you
-2 21 may _ ~
-23 -1 may add
65 -2 may alert
-11 28 may also
16 -67 may ask
25 0 may ask because
21 -46 may be
0 79 may be ,
39 -18 may be .
48 -18 may be a
-9 28 may be about
-41 -21 may be an
21 66 may be asking
22 -1 may be behind
32 33 may be deceived
-1 48 may be hurt
61 -2 may be illegal
-23 -31 may be in
-24 -15 may be mentioned
-5 -27 may be offered
46 40 may be only
49 -1 may be real
-4 50 may be right
24 31 may be short
41 32 may be soothed
-8 -20 may be spelled
-25 -51 may be the
24 -9 may be told
-22 -19 may be too
-1 31 may be worn
-23 -6 may breach
-5 -39 may bring
-19 -30 may call
24 24 may carry
25 -9 may carry threat
-3 -34 may change
-18 -20 may come
0 31 may concern
0 26 may concern in
6 41 may contain
-26 -22 may do
-27 -22 may drop
-4 -35 may end
-7 26 may explain
-4 -22 may feel
63 -9 may follow
31 -21 may go
14 36 may hang
15 38 may hang on
33 -19 may have been
-24 -27 may have to
46 29 may hide
50 38 may hide bullying
10 21 may hide suicidal
27 10 may i
0 31 may in
12 23 may kill
7 44 may lie
15 -22 may make
-36 -25 may mean
30 -12 may need
-27 64 may not
-1 63 may not .
-20 -3 may not have
-6 -25 may not use
47 29 may now
-16 -47 may open
-2 22 may remain
32 -34 may say
37 -1 may say so
61 -1 may say that
48 -6 may send
-22 -15 may simply
14 23 may stand
-6 -20 may stand behind
-3 -38 may stay
27 20 may still
53 27 may still be
-15 -21 may stop
-3 51 may take a
-21 -23 may use
0 -23 may vote
26 -18 may want
-21 -9 may want to
-14 -42 may well
-59 -8 may well be
-3 28 may write
38 -90 maybe
42 65 maybe .
42 65 maybe . ^
49 -25 maybe _ .
42 65 maybe _ ^
-21 -4 maybe _ a
59 0 maybe _ one
1 -47 maybe the
390 248 me
44 10 me )
-37 61 me ,
-110 -43 me , i
37 12 me , the
4 55 me , ~
-7 -23 me . "
11 24 me :
18 55 me ;
0 27 me ; ~
-18 -38 me _ "
32 11 me _ ,
94 83 me _ .
-52 -5 me _ :
23 14 me _ @quote
36 14 me _ ^
1 51 me _ an
35 8 me _ be
44 0 me _ have
-109 -42 me _ i
-23 -40 me _ in
49 -19 me _ it
78 0 me _ mention
-29 -44 me _ my
20 1 me _ round
46 21 me _ that
14 48 me _ the
25 0 me _ up
44 0 me _ write
-22 -67 me _ you
10 85 me _ ~
32 55 me a
31 52 me and
-58 -98 me at
5 -29 me be
-17 -21 me from
-8 26 me in
16 29 me in .
-63 -8 me or
0 46 me out
25 0 me say
37 8 me see .
-47 -21 me see :
-76 -51 me separate
-37 -36 me that
-21 40 me the
1 20 me think
21 11 me this
75 -34 me to
24 0 me to it
0 25 me what
-23 -58 me when
0 39 me will
1 21 me with
52 0 me would
37 32 me ~
-25 -13 meal
-26 49 meals
-1 27 meals .
-1 27 meals . ^
-1 27 meals _ ^
-27 -8 mean @quote
-6 52 mean _ ,
25 -81 mean _ .
-20 -12 mean _ :
56 44 mean _ or
-5 66 mean _ the
-34 -15 mean it
-25 -73 mean it .
-3 43 mean no
-4 24 mean that
-8 -74 mean the
-73 -15 meaning
-43 -13 meaning ,
-26 -5 meaning , and
-35 -14 meaning .
-35 -14 meaning . ^
0 31 meaning _ .
-35 -14 meaning _ ^
-24 -5 meaning _ and
-76 -108 means
44 121 means ,
-1 59 means , ~
-1 68 means @quote
0 71 means @quote .
-55 39 means _ .
-5 -66 means _ and
63 53 means _ hand
20 -5 means _ he
-5 28 means _ opposite
-1 59 means _ ~
63 53 means at
63 53 means at hand
22 -7 means no
-41 -11 means that
20 -5 means that he
-74 6 means the
-5 28 means the opposite
-3 -24 means they
32 0 means well
-21 -67 meant
-25 -4 meant , ~
8 -21 meant .
8 -21 meant . ^
8 -21 meant _ ^
0 26 meant _ a
-17 -45 meant _ be
-26 -5 meant _ ~
2 46 meant for
54 -83 meant to
-17 -45 meant to be
-15 -43 meanwhile
-54 -39 measure
-9 -21 measure ,
-1 53 measure .
-1 53 measure . ^
-4 26 measure _ ^
-1 -25 measure the
-20 1 measured
-8 -29 measured in
-62 -58 measures
-26 -5 measures ,
-24 5 meat
-29 -59 mechanics
-19 -26 mechanics .
-19 -26 mechanics . ^
-19 -26 mechanics _ ^
40 -15 mechanism
44 44 mechanism _ textbook
44 44 mechanism is
44 44 mechanism is textbook
-26 -22 mechanisms
25 -20 media
48 -7 media ,
27 -5 media , ~
25 -5 media _ ~
-24 -51 median
-18 -42 mediation
-16 -30 mediator
20 -55 medical
25 40 medical _ ,
-11 -42 medical _ .
60 -7 medical _ is
-20 -14 medical care
37 34 medical matter
-2 58 medically
26 -19 medication
50 -1 medication _ a
50 -1 medication is
50 -1 medication is a
-6 -56 medicine
-34 -30 medicines
-25 -20 medicines ,
-32 -34 medium
-23 -45 meet
-16 -22 meet ,
-14 -23 meet _ .
-1 25 meet _ ^
32 0 meet _ with
-26 -16 meet it
24 -39 meet that
34 0 meet that with
12 -60 meeting
39 -29 meeting ,
23 -23 meeting , ~
19 46 meeting .
19 46 meeting . ^
19 46 meeting _ ^
-28 -2 meeting _ be
20 -23 meeting _ ~
-12 -23 meetings
-17 -51 meeting|p
-51 -8 meets
-40 -25 meiosis
-40 -25 meiosis|p
5 -55 member
23 0 member _ a
-79 -88 members
48 10 members ,
34 0 members _ a
-26 -43 membership
-20 -2 members|p
70 -8 member|p
0 43 meme
-3 93 memo
-53 -41 memories
-41 -33 memories are
53 78 memory
-13 123 memory ,
0 29 memory , so
2 48 memory , ~
-23 20 memory .
-23 -35 memory . ^
6 65 memory _ .
-23 -35 memory _ ^
0 20 memory _ form
-31 -4 memory _ is
0 29 memory _ so
49 -5 memory _ the
-19 -55 memory _ this
23 -6 memory aid
75 -8 memory and
-44 -23 memory cells
0 20 memory cells form
-18 28 memory of
-21 -71 men
30 -3 mend
-9 -45 mental
-77 -82 mention
-23 -21 mention .
-23 -21 mention . ^
32 58 mention _ .
-27 -9 mention _ :
-23 -21 mention _ ^
21 0 mention _ briefly
9 29 mention _ in
-23 -17 mention _ rules
-54 -13 mention _ the
-31 6 mention it
-24 -12 mention it ,
12 33 mention it in
-35 -28 mention that
27 -2 mention that .
-21 -2 mention that the
-42 -15 mention this
19 -30 mentioned
2 62 mentioned _ the
17 72 mentioned by
-47 -20 mentioned in
-44 -42 mentioning
-6 -24 mentioning _ is
0 21 mentioning that
60 73 mentions
16 81 mentions _ .
-37 -52 menu
-9 -28 menu ,
-7 -23 menu , ~
-7 -23 menu _ ~
-2 46 mercury
-4 114 mercy
-1 66 mercy .
0 28 mercy _ ~
-1 -29 mere
-8 -28 mere _ .
89 33 merely
23 -22 merely _ ,
64 -1 merely _ a
77 -9 merely _ it
27 -2 merely _ the
-24 16 merely _ to
-31 -11 merely the
93 -9 merge
31 0 merge the
52 0 merge these
106 10 merged
37 0 merged _ .
17 105 merit
52 -13 merits
-7 -28 mesh
48 -28 message ,
48 -14 message , ~
-32 -41 message .
12 38 message :
-29 17 message _ .
-5 -32 message _ be
44 -1 message _ for
0 21 message _ got
17 63 message _ the
0 -21 message _ you
60 5 message _ ~
0 85 message from
0 75 message from the
-28 -26 message is
-5 -33 message should
-5 21 message to
-2 -37 message would
0 22 message you
0 21 message you got
-8 -111 messages
27 12 messages , ~
-18 -58 messages _ the
25 11 messages _ ~
90 -2 messages are
-38 -29 messages in
33 38 messages|p
-13 -43 message|p
-21 -15 messaging
0 52 met ,
48 90 met _ warmth
-1 55 met _ ~
39 67 met with
48 90 met with warmth
-13 98 meta
0 61 meta ,
-5 -51 meta _ =
0 59 meta name
0 59 meta name =
1 25 metadata
0 21 metadata :
-51 -70 metal
-4 -26 metal ,
73 0 metaphor
-8 -192 meta|p
-15 -24 meter
6 -22 meth
-43 -79 method
19 -73 method ,
52 -12 method , ~
-30 -22 method .
-30 -22 method . ^
-30 -22 method _ ^
29 12 method _ blurred
21 -17 method _ ~
34 -3 method and
-20 44 method for
26 12 method stays
29 12 method stays blurred
41 0 methodology
-6 -100 methods
-2 -24 methods .
-2 -24 methods . ^
-2 -24 methods _ ^
23 -17 methods _ be
-20 -11 methods are
-21 -22 meth|p
49 45 me|p
53 49 mg _ day
-18 -37 mg _ ~
53 49 mg a
53 49 mg a day
-14 -24 mg of
57 -26 middle
37 1 middle _ ,
26 -12 middle _ ^
5 27 middle _ the
3 -20 middle of
6 28 middle of the
0 47 middle ~
-7 -176 might
78 -11 might _ .
82 0 might _ her
-26 -1 might _ it
28 -6 might _ more
-2 -43 might _ on
32 0 might _ read
-24 -4 might _ treatment
-3 46 might _ what
52 -5 might _ with
-26 -6 might ask
-33 -51 might be
32 0 might be read
22 46 might be the
0 61 might cost
-24 -4 might delay
-24 -4 might delay treatment
-3 39 might feel
-28 3 might give
24 -1 might go
1 -20 might have
-37 -4 might not
29 6 might suggest
-29 -41 mild
0 30 mild and
65 -7 mildly
-30 -12 mile
-20 44 mileage
35 -23 miles
-6 -30 militarism
-6 -30 militarism ,
-33 -25 military
-30 -6 milk _ ~
57 50 milk|p
-8 -28 million
-22 -18 millions
-5 36 millions _ children
-20 -4 millions of
-5 36 millions of children
45 117 mind
-38 10 mind ,
-50 -63 mind , ~
-27 -37 mind .
-27 -37 mind . ^
71 -5 mind _ ,
-27 -37 mind _ ^
-50 -63 mind _ ~
-29 27 mind the
57 -2 mind to
346 132 mine
21 -1 mine ,
-26 -22 mine , and
27 4 mine , ~
83 94 mine .
83 94 mine . ^
24 41 mine :
52 42 mine _ .
83 94 mine _ ^
5 20 mine _ a
-26 -22 mine _ and
49 0 mine _ the
19 22 mine _ ~
-14 -65 mine as
16 20 mine has
46 0 mine included
46 0 mine included .
94 32 mine is
-75 -49 mine to
3 -33 minimal
-68 0 minimum
60 -38 minor
-3 -20 minor .
-3 -20 minor . ^
54 0 minor _ ,
-3 -20 minor _ ^
27 0 minor revisions
27 0 minor revisions ,
123 -4 minority
56 -38 minors
4 -24 minors ,
8 -55 minus
-31 -47 minute
-37 26 minute ,
-19 30 minute , ~
-21 0 minute _ and
-3 -21 minute _ so
-19 30 minute _ ~
48 0 minute of
-98 -112 minutes
26 -67 minutes ,
-5 31 minutes , so
28 -47 minutes , ~
2 38 minutes .
2 38 minutes . ^
23 -3 minutes :
-39 -13 minutes _ ,
-22 -2 minutes _ .
-2 31 minutes _ ^
-21 -11 minutes _ a
64 15 minutes _ and
-5 31 minutes _ so
-3 29 minutes _ soft
0 -27 minutes _ the
16 -62 minutes _ ~
-27 -9 minutes a
-7 43 minutes before
-3 29 minutes for soft
-29 -11 minutes is
51 27 minutes matter
0 21 mira
-11 103 mirror
-1 102 mirror|p
-17 -25 misconduct
-15 -36 mislead
-2 -20 mislead _ .
-10 -51 misleading
-19 -44 misleads
2 -44 misled
-12 -29 misled .
-12 -29 misled . ^
-12 -29 misled _ ^
37 77 mismatch
27 -19 misread
34 -7 misread _ .
5 43 misread the
6 -22 misreading
-48 -86 miss
42 19 miss .
42 19 miss . ^
-18 -48 miss _ .
42 19 miss _ ^
-15 -42 miss it
20 -2 miss the
56 -61 missed
57 0 missed that
33 0 missed that .
-61 -22 missed|p
-3 -57 misses
-7 -52 misses _ .
89 -32 missing
38 32 missing ,
-57 43 missing , ~
35 -15 missing .
35 -15 missing . ^
-22 -1 missing ;
35 -15 missing _ ^
-29 0 missing _ a
34 -9 missing _ the
-58 42 missing _ ~
30 -1 missing from
46 0 missing in
42 0 missing in the
10 -21 mistake ,
23 -7 mistake .
23 -7 mistake . ^
23 -7 mistake _ ^
-4 41 mistake _ to
14 -24 mistake _ ~
-6 41 mistake is
13 -20 mistaken
-51 -56 mistakes
44 -40 mistrial
6 -22 mistrial .
6 -22 mistrial . ^
6 -22 mistrial _ ^
-15 -48 misuse
13 -30 misuse is
8 -32 misused
23 -24 mitigation
-56 24 mix
-11 -23 mix of
10 -59 mixed
-15 39 mixed .
-15 39 mixed . ^
-45 -4 mixed _ ,
-15 39 mixed _ ^
60 -14 mixed up
-5 -39 mixed with
-2 37 mixer
-35 17 mixing
1 32 mixing the
1 32 mixing the two
0 100 mix|p
59 -1 mm
-45 -13 mnemonic
-25 -36 mockery
-20 -5 mockery of
-74 -6 mocking
70 18 mod
-57 59 mode
0 73 mode ,
0 31 mode .
0 31 mode . ^
-2 -84 mode =
0 49 mode _ ,
-12 34 mode _ .
0 63 mode _ ^
-5 -32 mode _ a
0 20 mode _ on
-31 -56 mode has
-1 51 mode on
-59 215 model
-5 138 model ,
0 -44 model , the
1 71 model .
1 48 model . ^
1 67 model :
1 35 model : ~
0 29 model ;
-4 -33 model _ ,
40 3 model _ @rule
1 50 model _ ^
17 -60 model _ a
-3 -26 model _ drop
21 -2 model _ forget
0 60 model _ from
1 39 model _ in
0 48 model _ it
0 75 model _ on
-1 -27 model _ or
25 0 model _ part
-25 2 model _ so
-24 -37 model _ the
-6 -115 model _ this
-21 -15 model _ to
0 42 model _ training
0 34 model _ what
-5 -23 model _ write
0 35 model _ you
-2 43 model _ ~
-1 -48 model answer
-1 -26 model are
0 29 model at
0 29 model at the
-3 31 model can
0 50 model evaluating
-9 -36 model for
-9 -36 model for the
-4 -49 model from
-4 -25 model has
-4 -26 model has no
0 46 model in
-9 -133 model learns
-6 43 model may
44 17 model of
0 52 model reading
0 29 model reading this
-3 -36 model should treat
25 0 model taking
25 0 model taking part
-12 111 model that
17 -34 model to
-3 -26 model to drop
21 -2 model to forget
-5 -23 model to write
0 59 model which
-2 41 model with
-9 54 model's
56 16 models ,
0 23 models :
0 45 models that
-18 -24 models|p
-52 -124 model|p
-21 -70 moderate
-31 98 moderation
0 24 moderation .
-2 40 moderation _ ~
-13 -24 moderation is
71 83 moderator
31 61 moderator .
31 61 moderator . ^
0 22 moderator :
31 61 moderator _ ^
15 84 moderator _ the
23 -24 moderator keeps
45 0 moderator wants
-26 24 moderators
18 -43 moderator|p
-73 29 modern
-21 35 modern _ ,
-1 46 modern _ .
30 63 modest
-37 -91 mode|p
22 -5 molecules _ short
22 -5 molecules scatter
22 -5 molecules scatter short
16 -44 moment
-1 -35 moment ,
22 15 moment ago
-38 24 monday
-23 -7 monday .
-100 -63 money
-25 -52 money ,
-8 -31 money , ~
38 15 money .
38 15 money . ^
31 13 money _ ^
-2 -37 money _ a
-6 30 money _ is
-4 45 money _ the
-8 -31 money _ ~
28 -1 money at
-21 -1 money first
9 -20 money is
-3 -25 money to
-16 -44 money|p
-24 19 monitoring
4 -20 monologue
-17 -53 monster
18 -37 month
0 38 month ,
11 37 month , ~
-24 -26 month .
-24 -26 month . ^
-22 -17 month :
39 -1 month _ #
-36 -42 month _ ^
-23 21 month _ ~
-6 37 month is
39 -1 month on #
-21 -5 month on ~
33 0 month would
-17 -33 month's
-44 -23 months
-26 -30 months ,
8 35 months .
8 35 months . ^
-11 38 months _ .
8 35 months _ ^
-2 30 months _ a
-22 -18 months _ the
47 36 months and
-34 -4 months in
-9 -33 months of
-31 0 months|p
110 15 month|p
-21 -63 mood
-6 -63 mood ,
-5 -29 mood , ~
-5 -29 mood _ ~
-16 65 mood is
-23 -34 moon
-75 -41 moral
-39 -21 moral _ ,
-29 -21 moral _ .
32 -2 moral _ on
32 13 moral realism
-16 -21 moralising
91 -7 more
-34 -20 more ,
43 29 more ;
14 57 more _ #
17 -26 more _ ,
30 -32 more _ .
21 18 more _ :
2 28 more _ a
0 24 more _ an
-34 23 more _ be
-6 48 more _ later
24 0 more _ me
38 -15 more _ on
45 46 more _ one
-18 -46 more _ than
19 22 more _ that
4 -70 more _ the
-22 -45 more _ them
10 -27 more _ to
50 -11 more _ two
-28 -71 more _ ~
-10 43 more aggression
-6 48 more aggression later
-33 -6 more easily
5 22 more fitting
77 0 more from
24 0 more from me
-39 -14 more helpful
-36 -11 more helpful .
-30 -13 more if
-13 46 more in
70 -46 more is
18 50 more likely
-20 -9 more likely than
-4 69 more money
-20 -23 more of
-2 26 more of it
-22 -45 more of them
22 0 more pass
24 -1 more rounds
-25 1 more so
29 -20 more strongly
29 -20 more strongly than
-93 13 more than
14 57 more than #
42 29 more than a
-2 24 more than an
26 -13 more than it
-11 47 more than one
-56 -94 more than the
50 -11 more than two
-24 -3 more use
7 40 more useful
-24 -19 more would
-56 -56 morning
-10 -51 morning .
-10 -51 morning . ^
-13 -34 morning _ .
-10 -51 morning _ ^
-27 -36 mornings
-17 -34 mornings ,
-55 -114 most
92 162 most ,
5 33 most , and
65 131 most , ~
-23 -37 most .
-23 -37 most . ^
81 81 most _ ,
-71 100 most _ .
-23 -37 most _ ^
47 -4 most _ are
-2 -21 most _ don't
18 33 most _ have
9 27 most _ its
27 -44 most _ judge
-3 -26 most _ leave
-4 -33 most _ never
25 -1 most _ once
58 51 most _ require
21 -1 most _ should
-12 46 most _ states
-12 -27 most _ that
-47 -39 most _ the
44 -30 most _ them
14 28 most _ time
41 0 most _ which
-5 -23 most _ would
50 84 most _ ~
18 45 most adults
57 57 most adults ,
19 -33 most bills
43 45 most cases
52 -8 most cases ,
22 16 most countries
0 33 most countries .
25 -1 most countries once
10 24 most dangerous
14 28 most dangerous time
48 0 most helpful
-13 36 most jurisdictions
-24 -27 most likely
48 -3 most lumps
51 -2 most lumps are
33 -59 most of
-33 -17 most of the
44 -30 most of them
-23 -3 most often
48 -3 most people
61 -1 most places
-29 -29 most places ,
51 66 most places .
21 -4 most places and
-4 -30 most readers
-3 -20 most readers would
0 44 most states .
-23 -27 most to
-50 -3 most us
-12 46 most us states
-11 30 most who
-134 -133 mostly
-90 10 mostly _ ,
-19 -59 mostly _ .
40 -1 mostly _ and
-7 -38 mother
-17 -21 mother .
-17 -21 mother . ^
-17 -21 mother _ ^
-26 14 mother's
45 -12 mother|p
20 60 motion
-35 -22 motion ,
-13 20 motion , ~
-4 74 motion _ .
-13 20 motion _ ~
43 -21 motion is
29 34 motion to
6 -20 motions
-4 -49 motion|p
51 52 motive
-23 16 motive ,
-17 -21 motive , and
-6 -29 motive , ~
25 54 motive .
25 54 motive . ^
25 54 motive _ ^
-17 -21 motive _ and
-7 -29 motive _ ~
-5 -34 motive is
0 63 motto
-29 -75 mouth
-4 -27 mouth ,
-1 -30 move
-11 39 move .
-11 39 move . ^
2 31 move _ .
-23 2 move _ :
-11 39 move _ ^
11 -30 move _ by
49 -6 move _ the
7 43 move along
8 31 move along .
48 22 move on
45 -19 move on to
5 24 move that
3 -65 move the
25 -8 move to
51 -7 move to the
-32 -27 move-in
46 -15 move-out
102 150 moved
67 -36 moved _ .
42 0 moved _ the
14 70 moved _ to
-8 57 moved _ ~
-12 -30 moved it
30 56 moved to
30 0 moved to the
-50 -98 moves
-24 -1 move|p
-15 -57 moving
31 -5 moving _ ,
-21 -6 moving _ .
33 -12 moving on
-41 -3 moving the
25 38 mr
27 35 mr .
27 35 mr . ^
27 35 mr _ ^
-7 31 mrna
73 13 much
-8 98 much ,
-15 87 much , ~
51 -39 much .
51 -39 much . ^
-37 68 much _ ,
-30 -12 much _ .
51 -39 much _ ^
18 31 much _ it
48 0 much _ to
14 87 much _ ~
22 30 much of it
11 -25 much of the
26 0 much on
85 0 muddled
-12 -26 multiply
-52 -83 murder
-3 -22 murder ,
-1 27 murderer , so
-1 27 murderer _ so
-19 -34 muscle
-9 21 muscles
-22 -24 museum
-18 -44 music
-25 -31 muslims
-87 -53 must
64 42 must ,
43 57 must .
43 57 must . ^
0 26 must _ #
-27 44 must _ ,
26 57 must _ .
0 35 must _ @quote
43 57 must _ ^
17 28 must _ a
-26 -23 must _ able
36 0 must _ about
-4 -28 must _ at
-44 -12 must _ before
32 0 must _ fall
63 41 must _ first
9 -24 must _ for
-17 -30 must _ in
-28 -8 must _ out
0 26 must _ pass
49 8 must _ so
0 50 must _ something
-35 -36 must _ the
-18 -34 must _ them
64 -6 must _ there
-1 47 must _ this
57 -4 must _ told
-12 -34 must _ turn
49 0 must _ valid
5 -31 must _ with
-3 -68 must _ your
47 0 must _ ~
-14 52 must answer
0 27 must answer @quote
-4 -51 must approve
-9 27 must avoid
23 -84 must be
25 0 must be a
-26 -23 must be able
36 0 must be about
64 -6 must be there
57 -4 must be told
49 0 must be valid
-25 -41 must change
43 0 must cite
-6 25 must come
-40 -10 must come before
64 41 must come first
-11 -28 must do
0 65 must follow
52 -7 must go
53 -1 must go .
-6 -50 must hold
0 27 must honour
-21 13 must keep
3 61 must name
-3 32 must never be
-71 46 must not
0 30 must not .
-4 -27 must not be
63 -1 must open
64 0 must open with
-29 -23 must pass
36 10 must say
42 11 must say so
-3 -27 must show
-7 -23 must stand
0 75 must treat
0 75 must treat it
-57 43 mustn't
-4 71 mustn't be
-13 -28 mutable
1 52 mute
1 52 mute ,
-3 37 mutual
469 183 my
55 25 my _ ,
82 84 my _ .
-19 32 my _ :
28 0 my _ about
21 0 my _ agents
-14 35 my _ and
20 -34 my _ as
-20 0 my _ before
21 0 my _ contribution
35 0 my _ first
-59 -16 my _ has
-36 -36 my _ here
24 0 my _ it
21 0 my _ json
40 0 my _ message
-19 22 my _ of
25 0 my _ one
27 0 my _ reply
-8 20 my _ should
-22 0 my _ the
21 0 my _ turn
-41 -30 my _ turns
-44 -9 my _ view
-22 -5 my _ would
-161 -55 my answer
28 0 my assigned
30 0 my assignment
23 0 my co-agents
22 0 my colleague
39 0 my colleague's
49 0 my complaint
7 30 my contribution
24 0 my duty
28 0 my earlier
51 0 my fellow
87 3 my instructions
25 0 my instructions as
22 7 my job
23 0 my json
27 -33 my last
0 21 my late
-17 -20 my mind
22 0 my only
27 0 my opinion
-90 -65 my own
-30 -5 my own ,
47 0 my part
-56 -62 my position
40 -10 my reply
27 0 my reply's
21 0 my reply's json
54 0 my role
0 77 my score
1 45 my sentence
19 65 my side
-21 -5 my suggestion
25 0 my task
21 0 my third
-82 -28 my tone
47 17 my turn
26 0 my turn :
41 16 my verdict
0 36 my word
-2 -58 myapp
-1 -30 myapp -
41 -7 myself
34 -4 mysql
-19 -25 mystery
4 -22 myth
21 42 myth ,
36 -4 myth , and
36 -4 myth _ and
-1 56 myth _ ~
23 -2 myth is
-16 40 myths
54 -20 my|p
-29 -29 m|p
-1 -132 n
66 0 n ) ,
-2 44 n ) ~
36 -5 n .
-18 -54 n _ #
121 0 n _ ,
-5 110 n _ ~
-31 -47 n ~
-3 -29 nail
6 -39 naloxone
-159 -28 name
77 -20 name ,
35 0 name , so
36 33 name , ~
13 -63 name .
13 -63 name . ^
-2 -35 name :
0 62 name =
0 61 name = @quote
2 -21 name @quote
8 75 name _ ,
-38 36 name _ .
-1 61 name _ @quote
13 -63 name _ ^
35 -11 name _ a
28 -1 name _ as
-3 -25 name _ figure
59 -2 name _ harm
-42 -6 name _ it
35 -1 name _ so
21 -34 name _ the
-1 -63 name _ you
-27 -39 name a
-3 -25 name a figure
-21 -46 name and
33 1 name in
-7 30 name it
-3 -27 name of
37 -7 name of a
-7 -25 name of the
-5 -55 name one
-27 -33 name that
-24 15 name the
59 -2 name the harm
-26 -2 name what
6 -78 named
25 0 named , and
-40 -45 named .
-40 -45 named . ^
-29 3 named _ .
-40 -45 named _ ^
13 -40 named _ and
37 29 named _ long
-51 -8 named _ the
33 0 named a
-21 -5 named as
-31 -4 named in the
37 29 named so
37 29 named so long
-15 -24 named without
42 30 namely
-24 -2 namely _ steps
0 64 namely a
-24 -2 namely exact
-24 -2 namely exact steps
88 12 namely that
-1 -74 names
-36 -2 names .
-33 -1 names . ^
87 -18 names _ ,
-42 -23 names _ .
39 0 names _ dates
-25 26 names _ the
-38 -27 names _ this
-17 -20 names a
-22 -33 names and
-8 31 names are
-38 -27 names exactly
-38 -27 names exactly this
-32 10 names in
-22 -11 names in the
20 -10 names no
-8 46 names of
-3 37 names of the
-3 52 names that
-37 7 names the
-4 63 name|p
-5 -41 naming
65 -5 naming ,
58 -4 naming , ~
-16 40 naming _ .
0 54 naming _ a
58 -4 naming _ ~
53 -20 naming a
7 95 naming it
-22 -14 naming one
-11 -22 naming the
-10 33 nap
-20 38 nappies
-3 -27 narration
-5 66 narrows
-36 -30 national
-14 21 nationalism
-14 21 nationalism _ the
-3 32 nationalism and
-3 32 nationalism and the
-18 -35 nationality
-27 -19 nationality _ ^
-31 -43 natural
-41 -30 natural _ .
-28 27 nature
24 -1 nausea ,
35 4 nausea , ~
35 4 nausea _ ~
47 -6 nazi
53 -3 nazi _ ,
53 -3 nazi records
53 -3 nazi records ,
-1 23 nc6 #
-1 23 nc6 # .
-1 23 nc6 _ .
-5 -27 nc6 ~
-21 -74 near
98 34 near ,
58 0 near , and
15 20 near , ~
-20 -10 near _ ,
58 -2 near _ and
42 0 near a
20 61 near enough
-60 -19 near the
-22 -14 nearby
31 -165 nearly
101 -2 nearly _ ,
33 -18 nearly _ .
-24 -2 nearly _ ;
-19 -29 nearly _ of
50 0 nearly _ same
27 -2 nearly _ the
-24 0 nearly all
-20 -29 nearly all of
-25 -109 nearly always
-5 -21 nearly anyone
47 -1 nearly everywhere ,
-23 -2 nearly everywhere ;
50 0 nearly the
50 0 nearly the same
31 -10 neat
62 70 necessary
33 21 necessary .
33 21 necessary . ^
33 21 necessary _ ^
-91 -95 need
3 58 need ,
6 124 need , ~
13 20 need . ^
96 39 need ;
93 39 need ; ~
-58 -44 need _ .
31 -3 need _ :
45 -15 need _ ;
13 20 need _ ^
3 37 need _ a
-10 -48 need _ be
-5 24 need _ explain
-14 -33 need _ for
-15 -28 need _ hear
-23 -8 need _ it
55 -10 need _ keep
23 -24 need _ know
-1 100 need _ look
1 25 need _ output
-24 12 need _ real
-40 -21 need _ refuse
-1 38 need _ sign
1 -22 need _ the
-4 22 need _ to
93 132 need _ ~
6 -57 need a
-23 -1 need behind
-23 -1 need behind it
36 -3 need care
41 -1 need care :
-18 -20 need different
74 33 need for
4 36 need for a
-22 -19 need from
-4 -39 need is
46 2 need it
0 33 need it to
-18 54 need not
0 -40 need not be
-13 55 need only
-2 38 need only sign
-31 0 need the
-1 -22 need this
35 38 need to
-15 -28 need to hear
55 -10 need to keep
23 -24 need to know
1 25 need to output
-40 -21 need to refuse
-7 -49 need ~
-42 -26 needed
53 0 needed ,
57 2 needed , ~
-1 20 needed :
25 -9 needed ;
25 -1 needed ; ~
-25 -19 needed _ .
11 56 needed _ for
-10 -26 needed _ see
82 1 needed _ ~
35 42 needed for
-15 -22 needed from
-25 -14 needed here
-25 -19 needed here .
-6 -27 needed in
-41 17 needed to
-10 -26 needed to see
-26 -12 needles
-139 -121 needn't
2 48 needn't _ it
-72 -40 needn't be
43 9 needs
-37 -37 needs .
-37 -37 needs . ^
-12 126 needs _ ,
50 -96 needs _ .
-37 -37 needs _ ^
58 102 needs _ and
-22 -15 needs _ be
42 24 needs _ before
29 0 needs _ correction
46 -2 needs _ first
-5 -38 needs _ hear
-20 -5 needs _ more
-10 23 needs _ name
-23 -10 needs _ of
20 6 needs _ steps
-12 31 needs _ the
94 5 needs _ to
36 99 needs a
29 0 needs a correction
-9 66 needs an
27 19 needs calm
27 19 needs calm steps
62 34 needs checking
42 25 needs checking before
25 -3 needs is
-34 -4 needs it
-22 0 needs it .
-3 25 needs its
-62 -12 needs more
-21 -28 needs no
-14 -44 needs nothing
-2 51 needs tension
45 -7 needs the
37 -77 needs to
-21 -15 needs to be
-5 -38 needs to hear
64 -9 needs work
64 -9 needs work .
-36 -37 negative
-32 0 negative .
-32 0 negative . ^
-32 0 negative _ ^
0 123 neglect
-6 27 neighbor
46 -15 neighbour _ the
48 76 neighbour is
-16 -42 neighbour's
61 -17 neighbours
-10 40 neighbours .
-10 40 neighbours . ^
-10 40 neighbours _ ^
-89 -81 neither
36 -4 neither .
36 -4 neither . ^
36 -4 neither _ ^
-3 -56 neither _ nor
-27 37 neither _ the
-24 -3 neither does
-22 -8 neither is
-119 -48 nerve
-21 -14 nerves
-25 -2 nerves ,
34 -23 nerves .
34 -23 nerves . ^
34 -23 nerves _ ^
-19 20 nerves are
10 -38 nervous
41 -1 nervous ,
51 -1 nervous , ~
-24 -2 nervous _ ,
51 -1 nervous _ ~
-26 -21 nest
56 -40 nested
-9 -50 nesting
11 49 net
34 -1 net ,
-36 93 network
-33 -33 network ,
62 0 networks
1 -90 neutral
-43 -10 neutral _ ,
73 -1 neutral _ .
43 8 neutrality
-24 74 never
34 -29 never .
34 -29 never . ^
29 34 never _ ,
4 -117 never _ .
34 -29 never _ ^
-20 32 never _ a
-2 33 never _ alone
0 81 never _ anyone
-2 22 never _ for
-59 52 never _ it
0 36 never _ no
74 -12 never _ of
-18 -33 never _ the
-1 42 never _ this
20 1 never _ to
-2 106 never ask
-2 22 never ask for
-33 -52 never been
0 46 never drops
49 54 never mind
-2 50 never use
-1 43 never using
-1 43 never using alone
-4 -29 never|p
23 2 new , ~
-53 -68 new _ .
0 27 new _ :
-9 -25 new _ and
-64 11 new _ has
71 47 new _ is
18 -42 new _ the
-18 -21 new _ this
27 65 new _ ~
0 27 new directions
-1 70 new name
62 53 new one
20 41 new one is
0 23 new orders
-7 30 new task
-47 -62 new thought
-48 -62 new thought .
70 0 new thoughts
40 -64 new to
-40 -3 new version
45 -20 newcomer
-61 -89 newcomers
-41 -4 newer
44 -47 news
-29 -10 news _ and
25 -4 news _ ~
-31 -14 news and
11 36 newsletters
11 36 newsletters need
-2 -32 newspaper
-62 0 new|p
126 62 next
-28 11 next ,
-2 29 next , and
-47 -25 next , ~
-33 33 next .
-33 33 next . ^
-31 32 next _ ,
-111 -16 next _ .
41 -40 next _ :
-3 -23 next _ ?
-33 33 next _ ^
-1 21 next _ alone
-3 72 next _ and
78 1 next _ can
39 3 next _ for
75 13 next _ is
-35 -11 next _ of
20 0 next _ please
-15 -51 next _ the
24 1 next _ to
-21 -13 next _ you
-59 -32 next _ ~
-8 -23 next door
71 0 next editor
0 33 next few
0 53 next item
0 51 next item .
-51 32 next line
-51 1 next line .
-3 24 next one
-20 6 next one .
37 0 next pass
0 29 next record
0 29 next record .
33 0 next revision
64 -18 next round
50 0 next round ,
-43 -11 next round of
29 0 next speaker
-44 -81 next step
-34 -56 next step .
-40 -43 next steps
-12 -20 next steps .
0 27 next three
90 -50 next time
-12 -31 next time :
-21 -14 next time you
-26 0 next to
-75 -34 next to the
0 23 next token
31 0 next turn
-35 -9 next|p
-3 36 nf3
0 53 nf3 _ #
-3 36 nf3 nc6
0 53 nf3 nc6 #
66 14 nice
-21 26 nice _ detail
-9 26 nice closing
-3 -39 nicotine
-53 -44 night
49 -29 night ,
13 -26 night , ~
35 67 night _ a
7 -29 night _ ~
-7 -21 nightly
-35 34 nights
21 -31 night|p
-27 -23 nil
-23 -3 nine
1 -23 nine _ in
-1 71 nine _ of
-6 -32 nine _ the
-10 -49 nine _ to
10 -23 nine times
1 -23 nine times in
5 -23 nine to
31 -8 ninety
-20 -22 ninety days
27 -31 ninety seconds
93 -8 ninth
64 -1 nitrogen
-11 33 no ,
-30 23 no , and
-29 -6 no , because
-63 -8 no .
-63 -8 no . ^
28 -57 no :
-15 -37 no ;
-33 -61 no ?
-22 -46 no @quote
-10 -32 no @quote .
-60 27 no _ ,
7 22 no _ .
-12 -50 no _ ;
-21 -25 no _ ?
-6 26 no _ ^
-47 15 no _ about
-40 -8 no _ after
-52 10 no _ against
-17 68 no _ and
74 30 no _ applies
56 50 no _ are
-29 -6 no _ because
-1 63 no _ best
4 -21 no _ between
17 55 no _ beyond
-4 36 no _ but
-4 28 no _ by
-32 79 no _ can
0 23 no _ check
-12 -27 no _ comma
12 -21 no _ detail
-8 -22 no _ details
-2 -21 no _ either
82 13 no _ for
31 -7 no _ forbids
-7 -25 no _ forced
0 90 no _ found
60 -27 no _ from
-15 31 no _ group
15 34 no _ has
-56 -24 no _ have
33 17 no _ how
-86 -69 no _ in
-57 20 no _ is
-20 -7 no _ issue
39 0 no _ it
23 45 no _ left
-12 -21 no _ list
27 -1 no _ may
19 31 no _ names
-15 139 no _ needed
-50 -8 no _ needs
21 -19 no _ not
-26 -4 no _ nothing
-110 -25 no _ of
-70 -87 no _ on
8 49 no _ or
0 -21 no _ other
42 0 no _ outside
-11 -30 no _ purpose
-23 -34 no _ reading
0 35 no _ records
25 -2 no _ remain
-22 -10 no _ right
65 0 no _ since
-41 -10 no _ stands
-2 -93 no _ system
27 -1 no _ technique
-2 57 no _ test
10 20 no _ text
-17 -22 no _ than
-23 -9 no _ to
72 -21 no _ use
-39 -66 no _ version
-15 -33 no _ warning
63 35 no _ was
29 21 no _ way
-2 35 no _ were
0 91 no _ what
-72 -35 no _ will
-43 -28 no _ with
42 -3 no _ yet
-26 -21 no _ ~
-4 37 no agent
-1 39 no alternative
-1 39 no alternative ,
0 50 no appeal
-7 -30 no author
-17 30 no authority
0 47 no authority to
-26 -26 no basis
-25 -26 no basis in
-45 -28 no bearing
-27 -21 no bearing on
-6 -21 no better
44 -8 no call
24 -7 no call for
21 -1 no call to
-22 -6 no calorie
54 -18 no change
113 6 no changes
44 0 no changes are
0 45 no check
0 64 no checking
13 -36 no coaching
-13 -37 no code
20 -5 no comment
52 0 no commentary
32 -6 no comparison
-39 -31 no conflict
-14 -21 no conflict between
-23 -9 no conflict with
-20 -51 no context
-10 -21 no covering
-10 -21 no covering permission
-23 -19 no crime
-23 -19 no crime .
-3 58 no crisis
-55 -29 no danger
-26 -13 no danger in
-2 -22 no deception
42 -20 no decision
0 141 no deductions
0 48 no deletions
-4 20 no detail
-37 32 no diagnosis
-34 -2 no diagnosis from
-1 35 no diagnosis of
-28 -35 no difference
0 32 no drop
0 80 no drops
14 27 no edits
112 47 no evidence
38 -4 no evidence .
43 -40 no exception
-24 -9 no exception .
-49 -18 no exception for
-2 53 no exceptions
-2 53 no exceptions .
-10 -20 no excuse
-2 -35 no extra
-24 -45 no false
24 0 no field
22 -10 no fighting
-1 23 no filter
-11 -36 no formulas
-7 -36 no formulas .
35 114 no further
-33 -18 no good
-10 -32 no gore
-8 -26 no gore ,
-15 -25 no group
4 -29 no harm
22 -3 no harm ,
-20 -32 no hint
-2 -23 no hint of
42 22 no honest
-1 25 no human
21 -8 no in
0 101 no injection
149 53 no is
0 66 no issues
0 23 no issues found
0 41 no labels
-23 -15 no lecture
-2 20 no link
-12 -21 no link .
0 24 no links
-11 39 no list
-6 -25 no long
40 65 no longer
35 34 no matter
33 17 no matter how
0 62 no matter what
-9 -21 no method is
52 -23 no methods
-43 -20 no moral
30 15 no more
10 -26 no more .
-18 -28 no more than
-1 21 no names of
46 76 no need
18 34 no need for
28 42 no need to
60 -31 no new
-11 73 no number
109 19 no objection
37 41 no objections
8 41 no objections ,
-23 -22 no occasion
-23 -22 no occasion for
57 12 no one
-70 1 no one .
-13 35 no one can
52 81 no one has
49 -40 no one is
32 0 no one may
0 70 no opinions
29 50 no other
-20 -15 no partial
-13 -21 no permission in
-6 -25 no plan
24 -20 no point
-39 -12 no policy
0 23 no policy ,
-2 -31 no power over
-17 -53 no pressure
-2 49 no problem
0 50 no problems
-11 48 no proof
-3 -29 no quantity
47 0 no quarrel
-20 -27 no question
24 97 no questions
24 89 no questions .
41 -3 no reading
-3 -20 no reagents
20 -56 no real
67 -78 no reason
57 0 no reason .
-50 -28 no reason for
62 -1 no reason is
2 -24 no reason to
40 42 no recipe
52 51 no recipe .
-22 -4 no remark
-22 -4 no remark on
13 29 no reply
58 -19 no request
64 -16 no request for
0 75 no review
-20 -9 no risk
20 40 no risk ,
30 -8 no room
42 3 no room for
0 57 no rubric
0 25 no rubric ,
0 31 no rubric applies
-22 -148 no rule
33 -1 no rule forbids
-41 -10 no rule stands
12 52 no rules
0 55 no rules .
28 19 no safe
29 21 no safe way
-21 -27 no safety
-5 36 no search
50 31 no second
40 28 no sense
-59 -39 no sermon
-27 -16 no shame
-54 -53 no sign
-49 -52 no sign of
-31 -48 no single
-14 -32 no speech
23 -19 no such
-8 -36 no target
2 -28 no target ,
-26 -4 no teaches
-26 -4 no teaches nothing
-28 -21 no threat
0 74 no threats
31 -30 no time
28 -9 no time for
-18 23 no trace
18 -27 no trailing
-12 -27 no trailing comma
-20 -31 no verdict
-3 -23 no vote
-1 50 no votes
-1 50 no votes are
-1 60 no ~
96 -77 nobody
-1 77 nobody ,
-2 -23 nobody .
-2 -23 nobody . ^
26 -1 nobody _ ,
-46 27 nobody _ .
-19 -24 nobody _ ;
-2 -23 nobody _ ^
-31 -14 nobody _ anything
20 23 nobody _ be
-20 -12 nobody _ harmed
33 -17 nobody _ has
-50 -33 nobody _ it
60 23 nobody _ the
32 10 nobody _ this
-32 -22 nobody _ to
44 0 nobody _ yet
-5 32 nobody _ ~
2 54 nobody but
-35 -1 nobody can
-42 -38 nobody has
-58 -15 nobody has to
44 0 nobody has yet
106 -7 nobody here
35 0 nobody here has
39 0 nobody in this
-45 -24 nobody is
-20 -12 nobody is harmed
0 -34 nobody knows
-30 -15 nobody knows the
-46 -10 nobody may
-6 -26 nobody needs
24 0 nobody should
-12 24 nobody wants
-20 0 nobody who
16 44 nobody will
41 23 nobody would
31 -55 nobody's
20 16 nod
29 -1 nod .
29 -1 nod . ^
29 -1 nod _ ^
1 26 nods
-58 -53 noise
-25 -8 noise ,
28 -3 non-emergency
-26 -23 non-native
-26 -23 non-native writers
91 70 none
0 25 none "
-65 41 none ,
-39 18 none .
-39 17 none . ^
88 -22 none _ .
107 22 none _ ^
33 -12 none _ all
-16 -27 none _ i
-8 -20 none _ stated
73 -2 none _ that
-20 -5 none _ the
-35 8 none _ them
-26 -19 none _ these
23 0 none _ us
-4 -44 none _ which
33 -12 none at
33 -12 none at all
-31 -69 none given
-31 -69 none given .
14 -31 none is
-8 -20 none is stated
0 48 none needed
-29 -103 none of
-17 -20 none of it
56 -2 none of that
-35 -1 none of them
-26 -19 none of these
23 0 none of us
-4 -44 none of which
24 0 none on
-7 -27 none that
-16 -27 none that i
0 53 none ~
40 14 nonetheless
-27 -30 noon
-46 -49 nor
27 17 nor _ it
5 44 nor the
31 22 norm
-17 -20 normal
100 -29 normal ,
51 -11 normal , ~
-23 22 normal .
-23 22 normal . ^
11 -31 normal _ ,
-16 52 normal _ .
-23 22 normal _ ^
51 -11 normal _ ~
-2 24 normal and
-63 -27 normally
51 78 normal|p
-4 -30 norms
-21 -83 not
26 24 not ,
63 0 not , as
-37 30 not , ~
19 -23 not :
27 -28 not @quote
-24 -63 not @quote .
43 5 not _ )
-41 16 not _ ,
-1 21 not _ -
-26 44 not _ .
31 -46 not _ ;
26 -2 not _ ^
4 -69 not _ a
-22 -13 not _ about
-26 -55 not _ an
24 108 not _ and
103 0 not _ answer
-7 -39 not _ anyone
-4 79 not _ anything
17 -28 not _ as
-27 36 not _ at
-1 61 not _ back
-12 67 not _ be
-23 -7 not _ commit
-24 17 not _ critic
-24 48 not _ do
40 30 not _ existence
-33 33 not _ for
28 0 not _ from
22 0 not _ has
91 36 not _ here
39 -4 not _ him
62 1 not _ i
-22 -4 not _ in
-27 -27 not _ into
-16 45 not _ is
40 -2 not _ its
5 34 not _ judge
-1 20 not _ keep
42 18 not _ me
-1 -23 not _ monster
29 12 not _ more
75 0 not _ much
-24 -22 not _ my
-25 2 not _ of
-2 -33 not _ off
-46 -26 not _ one
-1 35 not _ out
47 -1 not _ outside
-3 -36 not _ proof
-16 -22 not _ remove
62 2 not _ rewrite
-20 -2 not _ share
26 0 not _ so
-21 -8 not _ stop
-9 -28 not _ take
-41 -71 not _ that
-28 52 not _ them
-53 -75 not _ this
-11 23 not _ thought
18 124 not _ to
6 -21 not _ toxin
-19 -29 not _ verdict
-15 25 not _ wait
-48 -13 not _ what
-26 -4 not _ who
36 41 not _ why
-1 -36 not _ you
-22 -95 not _ your
-30 -22 not _ ~
-23 -10 not a
0 34 not a judge
-1 -23 not a monster
52 2 not a rewrite
0 36 not a thought
-19 -29 not a verdict
-61 -22 not after
35 -13 not agree
-39 -38 not agreed
-14 -33 not all
33 36 not alter
-1 24 not alter the
93 25 not an
45 -1 not answered
-5 28 not apply
-36 -69 not as
-4 -32 not as a
28 -9 not ask
26 -8 not ask the
-42 39 not at
-45 29 not be
-1 -20 not be .
-3 -27 not be the
54 0 not because
7 -20 not been
24 -1 not being
-1 48 not bend
1 37 not block
55 -21 not by
-49 -24 not certain
-4 26 not change
0 33 not check
-8 47 not commit
32 0 not contain
-12 -25 not cut
-35 24 not delete
0 42 not delete .
0 33 not discard
-10 36 not discuss
37 24 not do
-21 -2 not drop
-19 -30 not drop it
-6 -56 not eat
-6 -56 not eat it
0 55 not evaluate
0 31 not evaluate .
-30 -9 not even
-25 -1 not even as
-52 -17 not every
-10 -25 not everything
0 25 not exist
-10 52 not explain
0 20 not filter
11 43 not find
-22 -7 not fine
-22 -7 not fine to
11 33 not follow
-54 77 not for
0 39 not for the
-67 -35 not from
35 11 not get
-32 14 not give
12 -24 not going
5 -61 not have
-10 -46 not help
45 66 not hold
-21 -40 not in
-27 -40 not just
-5 44 not keeping
-35 -20 not know
-33 2 not let
-14 82 not let it
0 44 not like
1 87 not look
-43 -49 not make
-30 -17 not make it
-8 -25 not make the
-29 -7 not mine
-21 -8 not of
98 -8 not on
28 -1 not on the
-66 -7 not one
-26 -11 not only
-5 -56 not open
-4 61 not part
-4 61 not part of
-4 -34 not pay
44 -3 not permit
-20 32 not plant
-20 32 not plant the
15 30 not possible
-3 -32 not pull
-40 7 not read
0 29 not read the
0 28 not recompute
-14 -43 not remove it
61 0 not reopen
34 -1 not repeat
0 45 not report
-3 24 not resist
49 26 not run
57 -1 not say
-33 0 not say it
-23 -13 not see
46 -4 not shown
47 -5 not shown .
38 -4 not so
-4 80 not stop
40 -33 not sure
-28 -8 not sure that
-8 -39 not take
23 12 not take more
0 36 not tell
0 36 not tell the
-38 -14 not that
4 36 not the
40 30 not the existence
19 48 not the one
-22 -2 not their
-30 -57 not this
33 87 not to
53 0 not to answer
-12 67 not to be
-23 -7 not to commit
-24 48 not to do
22 0 not to me
-16 -22 not to remove
-20 -2 not to share
-21 -8 not to stop
-9 -28 not to take
-15 25 not to wait
-33 -17 not turn
-29 -16 not turn into
-6 -34 not use
23 0 not wish
23 0 not wish to
51 -8 not write
61 44 notary
30 101 note
42 -11 note , ~
38 -22 note .
-23 -22 note . ^
1 70 note :
0 30 note : ~
70 -16 note ;
47 -9 note ; ~
-1 -23 note _ ,
-53 -30 note _ .
-23 -15 note _ ^
20 29 note _ it
23 -2 note _ that
-35 -16 note _ this
-73 -101 note _ word
89 10 note _ ~
-2 -51 note and
-3 36 note for
38 -17 note is
46 -4 note is a
-49 -36 note it
-41 -9 note it .
-19 -24 note names
-19 -21 note names .
-22 -9 note on
-23 -21 note on the
21 30 note that the
-35 -50 note that this
-73 -101 note the word
2 44 note to
17 30 note to the
0 45 note ~
6 21 noted
-29 -17 noted _ @rule
-29 -17 noted by
-29 -17 noted by @rule
-20 4 noted in
26 74 notes
-17 -20 notes ,
-50 -17 notes , ~
44 15 notes .
60 15 notes . ^
0 29 notes :
60 15 notes _ ^
0 31 notes _ and
-50 10 notes _ ~
-1 42 notes and
40 -12 notes is
0 29 notes to
-7 -22 notes|p
-15 22 note|p
-14 -24 nothing
57 75 nothing ,
24 42 nothing , ~
31 -12 nothing .
31 -15 nothing . ^
-11 -45 nothing : ~
-6 -44 nothing ;
-1 -24 nothing ; what
29 -35 nothing _ ,
-24 -14 nothing _ .
2 -59 nothing _ ;
-25 -8 nothing _ @rule
31 -15 nothing _ ^
-6 -48 nothing _ a
-31 -20 nothing _ about
49 0 nothing _ add
-4 47 nothing _ all
-1 90 nothing _ can
37 29 nothing _ declared
0 32 nothing _ five
22 -24 nothing _ in
-2 65 nothing _ it
-4 -44 nothing _ left
-6 60 nothing _ lost
0 35 nothing _ remove
-30 -48 nothing _ say
0 31 nothing _ see
-26 -3 nothing _ signed
3 56 nothing _ than
-8 -28 nothing _ that
-21 -66 nothing _ the
-61 -13 nothing _ this
-48 14 nothing _ to
-9 20 nothing _ was
-37 -23 nothing _ weigh
20 -35 nothing _ what
-93 -55 nothing about
41 -17 nothing against
33 -17 nothing against it
-4 26 nothing and
-5 20 nothing at
-4 47 nothing at all
0 44 nothing below
0 32 nothing below five
5 21 nothing but
0 39 nothing can
50 76 nothing dropped
-9 26 nothing else
43 -4 nothing else ,
-36 29 nothing else .
55 15 nothing for
80 -2 nothing for the
3 -23 nothing further
0 37 nothing further to
-18 -24 nothing has
-38 -24 nothing has to
-106 -36 nothing here
-10 45 nothing here is
-8 -54 nothing in
-69 -16 nothing in the
-59 -29 nothing in this
54 75 nothing is
37 29 nothing is declared
-4 -44 nothing is left
41 89 nothing more
-4 39 nothing more .
68 -45 nothing more is
-8 22 nothing more to
27 11 nothing needs
21 -14 nothing needs to
24 -12 nothing new
61 -3 nothing on
-33 -34 nothing sensitive
-24 -6 nothing sensitive in
-15 -30 nothing should
-30 -13 nothing suggests
-11 -30 nothing suspicious
-20 -53 nothing that
29 -74 nothing to
49 0 nothing to add
-26 -5 nothing to it
0 35 nothing to remove
-23 -45 nothing to say
0 31 nothing to see
-37 -23 nothing to weigh
-31 17 nothing was
-26 -3 nothing was signed
30 -2 nothing's
-29 90 notice
-24 -14 notice ,
-14 -30 notice , ~
78 9 notice .
78 9 notice . ^
0 31 notice :
0 24 notice : ~
80 53 notice _ ,
-1 43 notice _ .
78 9 notice _ ^
-36 41 notice _ the
-4 -25 notice for
-11 -43 notice in
-10 -33 notice is
-9 28 notice of
2 33 notice period
80 0 notice periods
-83 -24 notice that
-27 -15 notice that the
-2 42 notice the
0 22 notice to
-2 23 notice with
0 26 notice ~
95 12 noticed
36 -3 noticed ,
1 44 noticed _ the
-28 -35 notices
50 29 notice|p
-39 -34 noticing
-23 -30 noting
-23 -30 noting that
1 28 notwithstanding
21 -30 not|p
-33 -36 noun
-11 -26 noun .
-11 -26 noun . ^
-11 -26 noun _ ^
-23 -37 novel
-20 7 novel ,
-13 21 novelist _ a
26 -8 novelist _ prove
-13 21 novelist or
-13 21 novelist or a
26 -8 novelist to
26 -8 novelist to prove
24 -9 novelist|p
46 6 november
-1 62 november #
-1 62 november # —
-1 62 november _ —
-1 -55 november ~
204 139 now
-34 12 now ,
-46 -17 now , and
23 -5 now , so
-8 -29 now , ~
6 -69 now :
-29 -20 now ;
1 -22 now ?
-35 5 now _ ,
37 51 now _ .
0 21 now _ @quote
-46 -17 now _ and
4 23 now _ as
31 17 now _ at
-34 -30 now _ be
11 43 now _ it
-27 9 now _ not
26 -5 now _ so
27 39 now _ the
22 12 now _ with
-14 -28 now _ ~
-48 -60 now and
-26 0 now and not
68 1 now be
27 0 now has
-2 45 now on
-37 -42 now show
12 39 now that
38 6 now the
83 -30 nowhere
33 -1 nowhere near
20 -65 now|p
66 -49 no|p
-2 66 nsaids
72 -13 nuance
35 25 nude
35 25 nude _ without
35 25 nude images
35 25 nude images without
35 25 nude|p
20 -27 nudge
18 21 nuisance
49 25 nuisance .
49 25 nuisance . ^
49 25 nuisance _ ^
44 -10 null
37 4 null ,
36 4 null , ~
36 4 null _ ~
101 -76 number
66 30 number #
55 6 number # .
-96 -10 number ,
-23 -7 number , and
-44 -11 number .
-44 -11 number . ^
52 -3 number ;
30 77 number _ ,
56 -36 number _ .
-51 -17 number _ ^
-24 -12 number _ and
25 -7 number _ demanded
2 54 number _ for
-34 -11 number _ it
-3 32 number _ that
-37 31 number _ the
21 8 number _ thoughts
-2 -24 number _ your
-7 -21 number _ ~
-25 -14 number and
45 0 number five
97 0 number four
-10 -23 number in
58 -5 number is
25 -7 number is demanded
-36 -55 number of
21 8 number of thoughts
28 17 number three
-2 38 number you
-20 -96 numbered
20 -20 numbered list
36 -44 numbering
-10 -61 numbers
-32 69 numbers ,
-5 27 numbers , ~
-22 -44 numbers .
-22 -44 numbers . ^
-22 -44 numbers _ ^
-28 -2 numbers _ a
-31 -18 numbers _ the
-6 25 numbers _ ~
-21 -13 numbers alone
-22 -10 numbers and
-8 -36 numbers are
-23 -8 numbers in
-28 -27 numbers|p
-36 -16 number|p
20 -23 numbness
46 -12 numbness is
-18 28 nurse
-2 20 nurse _ ^
63 -5 nurse's
-7 53 nurses
-27 -28 nuts
8 47 o
25 60 o (
21 -15 o ( log
-17 -62 o .
21 -15 o _ log
41 -3 oats
-11 -37 obedience
-12 210 obey
0 54 obey .
0 54 obey . ^
-3 -22 obey _ ,
-3 44 obey _ .
0 54 obey _ ^
0 48 obey the
-12 -40 obeying
25 -63 object
1 21 object ,
0 23 object , and
48 -7 object .
48 -7 object . ^
-26 -10 object _ ,
48 -7 object _ ^
0 23 object _ and
32 -1 object _ three
-29 -14 object _ to
-21 -2 object and
-23 -13 object is
-43 -14 object of
-40 -5 object of the
20 -7 object with
27 0 object with three
45 88 objected
44 0 objected to
59 0 objecting
199 87 objection
3 39 objection ,
0 46 objection , so
39 27 objection .
39 27 objection . ^
39 27 objection _ ^
43 0 objection _ justified
0 46 objection _ so
-7 48 objection _ the
41 46 objection is
43 0 objection is justified
30 -2 objection to
97 48 objections
-14 21 objections ,
0 35 objections , ~
18 26 objections _ ~
20 0 objections from
-10 -45 objective
34 -20 objects
-13 -29 objects of
67 72 observation
-10 -23 observations
21 65 observe
3 32 observe that
-7 -42 obsolete ,
0 23 obsolete .
0 23 obsolete . ^
0 23 obsolete _ ^
45 -12 obstruction
1 49 obtained
2 59 obvious
44 19 obviously
-25 -29 occasion
-23 -22 occasion _ it
-23 -22 occasion for
-23 -22 occasion for it
0 24 occur
-20 -21 occurred
21 -8 ocd
25 9 ocd .
25 9 ocd . ^
25 9 ocd _ ^
-1 113 octopuses
30 32 odd
-51 -78 odd _ ,
-17 -28 odd _ .
0 30 odd _ out
73 68 odd and
0 30 odd one
0 30 odd one out
-14 39 odd sender
96 -2 odd to
-37 -52 odds
-27 -30 odds .
-27 -30 odds . ^
-27 -30 odds _ ^
-6 -35 of
45 41 of #
-13 43 of # ,
-4 28 of # .
66 20 of # and
-42 -29 of # is
-10 -32 of # to
-47 17 of ,
-40 16 of , ~
-51 -21 of .
-49 -21 of . ^
1 -54 of @quote
50 -2 of @rule
39 -3 of @rule ,
54 14 of @rule .
-26 -4 of @rule :
-20 -6 of @rule are
27 0 of @thought
21 0 of @thought ,
-16 22 of _ #
-48 -18 of _ ,
1 -25 of _ -
-25 4 of _ .
-39 -94 of _ :
-104 17 of _ ;
-22 -26 of _ ?
30 51 of _ @quote
-49 -20 of _ ^
-37 61 of _ a
27 0 of _ about
-25 -9 of _ age
35 2 of _ agents
43 8 of _ and
1 30 of _ another
16 83 of _ answer
-3 23 of _ are
50 48 of _ arms
37 20 of _ as
7 -24 of _ at
-1 30 of _ before
-5 -25 of _ behind
-42 -19 of _ between
-27 -52 of _ by
45 0 of _ call
-29 8 of _ can
33 67 of _ candidates
-3 -32 of _ car
-14 -24 of _ card
-29 -14 of _ changes
52 -19 of _ come
35 33 of _ content
-22 -1 of _ contract
33 0 of _ contribution
66 0 of _ contributions
0 35 of _ costs
21 -37 of _ crime
40 27 of _ danger
-2 86 of _ data
0 54 of _ dataset
56 0 of _ debate
-27 -24 of _ depends
29 -2 of _ deserves
-21 -9 of _ discussion
70 1 of _ dog
49 0 of _ drafts
1 -23 of _ earlier
-20 -7 of _ effects
-6 21 of _ else
35 -4 of _ fact
28 -5 of _ fall
-36 -40 of _ first
-19 -25 of _ five
26 -17 of _ for
58 28 of _ from
39 -10 of _ game
0 -25 of _ grader
0 31 of _ grading
-6 20 of _ groups
0 22 of _ guidelines
-24 -1 of _ half
29 22 of _ has
44 -5 of _ have
-11 -37 of _ hidden
-45 -5 of _ history
40 -2 of _ hundred
38 0 of _ i'd
-19 22 of _ in
55 -26 of _ is
13 38 of _ isn't
-20 24 of _ it
0 42 of _ item
45 35 of _ joke
-10 33 of _ judge
-8 48 of _ judges
49 0 of _ jury
74 7 of _ keeps
-75 1 of _ kind
-8 39 of _ lab
6 21 of _ last
-22 -7 of _ lets
-16 -66 of _ life
2 40 of _ lines
32 50 of _ list
31 32 of _ log
-2 30 of _ many
-2 -22 of _ material
16 40 of _ matter
-33 -13 of _ matters
1 -22 of _ meeting
-18 -22 of _ minutes
-8 48 of _ months
0 50 of _ more
-21 -23 of _ needs
-10 -26 of _ next
10 91 of _ no
24 0 of _ numbers
25 9 of _ ocd
-4 -24 of _ old
-25 -12 of _ on
-36 53 of _ one
79 -14 of _ or
-69 -60 of _ other
-35 38 of _ out
41 3 of _ own
-1 72 of _ page
-21 5 of _ panel
-11 -20 of _ period
-11 42 of _ person
28 -19 of _ poem
62 0 of _ points
19 31 of _ policy
0 33 of _ present
0 27 of _ project
-33 -22 of _ prompt
-31 -14 of _ property
-13 -26 of _ question
56 -6 of _ rather
-2 -36 of _ real
33 11 of _ reasoning
14 22 of _ record
72 22 of _ response
32 -1 of _ role
-22 43 of _ round
36 -7 of _ rule
21 -20 of _ rules
10 47 of _ same
45 -4 of _ say
-12 -30 of _ scene
-41 3 of _ sentence
-26 7 of _ sentences
-45 -68 of _ should
55 0 of _ single
-4 -26 of _ size
-41 -73 of _ sort
20 18 of _ steps
-52 36 of _ story
21 0 of _ struck
-22 -13 of _ such
-4 -60 of _ system
-19 -39 of _ text
-13 -31 of _ that
-6 49 of _ the
33 -1 of _ their
-17 -40 of _ them
36 22 of _ there's
0 51 of _ these
52 68 of _ they
13 44 of _ thought
20 7 of _ thoughts
17 44 of _ three
0 26 of _ through
-36 -15 of _ time
0 24 of _ tip
51 -3 of _ to
-40 22 of _ too
19 28 of _ toxin
-32 -12 of _ turn
34 -18 of _ two
20 6 of _ type
-16 -23 of _ under
-1 32 of _ until
21 0 of _ unwanted
-24 1 of _ up
21 0 of _ used
-26 -6 of _ user's
-13 77 of _ verdict
93 -33 of _ was
44 0 of _ way
3 -22 of _ we
45 0 of _ we've
5 40 of _ were
1 25 of _ what
1 -28 of _ who
30 -41 of _ with
21 -5 of _ without
7 70 of _ words
20 -30 of _ work
-15 100 of _ would
15 64 of _ wrote
-6 20 of _ you
-20 -37 of _ ~
-69 -12 of a
-2 -30 of a car
-21 42 of a person
-2 -36 of a real
-5 53 of a round
55 0 of a single
19 28 of a toxin
-14 -20 of adjectives
-14 -20 of adjectives .
4 29 of advice
24 0 of agents
7 -38 of all
21 0 of an unwanted
-42 -9 of animals
-2 66 of another
-14 58 of any
-34 14 of being
-9 -35 of bias
-31 -15 of both
-34 -13 of chemotherapy
-9 25 of children
3 -31 of code
40 30 of comedy
40 30 of comedy .
-1 20 of conscience
-13 -35 of context
-14 -20 of control
28 49 of course
53 13 of curiosity
62 25 of curiosity .
0 37 of daily
0 31 of data
-10 32 of dates
-10 32 of dates and
52 0 of deliberating
77 -2 of deliberation
23 0 of deliberation ,
20 0 of deliberation the
52 0 of deposit
-25 -10 of drinks
-26 -21 of duties
-55 -13 of each
-4 29 of earlier
-55 -11 of edits
30 -2 of eight
-15 -24 of entry
-53 -10 of everyone
-32 -52 of everything
-19 -37 of evidence
-4 61 of fairness
-22 -21 of fiction
-22 -22 of fiction ,
-10 34 of filtering
-29 -29 of five
-23 8 of five ,
-24 -37 of five is
35 0 of five with
32 -3 of food
-47 35 of four
-49 -22 of good
0 20 of graders
-30 -42 of guilt
75 -1 of her
7 29 of him
-3 29 of him .
-29 -26 of his
35 32 of hours
8 -21 of humour
-4 -20 of humour .
57 -34 of ideas
-6 -25 of instructions
45 -29 of interest
-20 -24 of interest .
-72 -25 of it ,
-84 21 of it .
-19 -35 of it ;
-3 45 of it before
93 92 of it is
-7 -24 of it would
14 25 of its own
-7 49 of judges
-2 20 of judging
-21 -29 of killing
23 -1 of knowing
21 -7 of law
57 -4 of law .
-37 -4 of light
-1 33 of love
-1 33 of love ,
0 36 of mercy
32 0 of methods
31 39 of mine
27 0 of models
12 -26 of my
-56 -42 of my own
32 -35 of nine
5 -22 of no
0 52 of nothing
-1 62 of november #
-1 -55 of november ~
-25 -9 of one
-29 -2 of opinion
25 18 of order
-20 -9 of others
117 19 of our
20 0 of our reply
49 0 of ours
24 0 of ours .
-20 -14 of particular
-1 65 of points
74 -3 of police
25 9 of postpartum
25 9 of postpartum ocd
104 0 of procedure
-8 38 of proof
27 -19 of proportion
-17 48 of reach
-2 28 of reading
51 -3 of real
40 19 of reasoning
26 3 of reasons
-2 -35 of residence
-8 33 of respect
-7 33 of respect for
29 -2 of review
43 -5 of rounds
-36 -36 of self-harm
-16 -28 of self-harm ,
-13 -20 of service
60 6 of several
-8 61 of six
-3 40 of some
-29 22 of somebody
-1 23 of speech
-33 -8 of speech ,
20 -9 of steps
50 -2 of substance
-38 8 of such
-7 38 of such a
-20 -9 of suicidal
-14 36 of suicide ,
2 31 of symptoms
-26 -3 of talks
-26 -3 of talks ,
9 22 of taste
-1 24 of taste ,
-8 -23 of ten .
-9 -33 of ten is
12 44 of text
-2 35 of that
-64 -21 of that .
-34 42 of that kind
8 27 of the
38 0 of the agents
33 0 of the candidates
-20 -14 of the complaint
36 -10 of the content
-22 -1 of the contract
0 58 of the data
12 24 of the day
-28 3 of the deliberation
-22 -5 of the discussion
70 1 of the dog
21 0 of the draft
35 -4 of the fact
13 -24 of the five
39 -10 of the game
0 -25 of the grader
0 41 of the grading
46 47 of the joke
0 55 of the judge
2 49 of the lab
26 50 of the list
16 40 of the matter
2 -21 of the meeting
-4 -24 of the old
-34 -9 of the one
-42 -10 of the other
-37 -20 of the panel
-11 -20 of the period
35 -18 of the poem
36 37 of the policy
1 33 of the present
0 27 of the project
-32 -30 of the prompt
-31 -14 of the property
21 20 of the record
69 22 of the response
27 -1 of the role
-18 -23 of the round
34 -5 of the rule
-11 -24 of the rules
10 47 of the same
-28 -3 of the sentence
-52 36 of the story
21 0 of the struck
-4 -64 of the system
-11 -38 of the text
28 45 of the three
-20 -14 of the time
28 -18 of the two
-26 -6 of the user's
44 0 of the way
28 -10 of the work
1 -23 of their
21 41 of them
59 38 of them ,
-6 33 of them .
0 42 of them @quote
16 33 of them are
-55 22 of them is
12 66 of these
-52 -13 of these .
0 57 of these lines
22 13 of these thoughts
-12 -25 of this ,
-12 -68 of this .
-6 29 of this as
0 23 of this dataset
31 0 of this deliberation
-42 -68 of this kind
-3 30 of this one
17 27 of this panel
-27 -72 of this sort
13 -37 of those
-34 -40 of thought
119 29 of thoughts
23 4 of thoughts ,
-56 -63 of three
-6 20 of three judges
-5 -22 of today
0 31 of training data
36 -9 of tricks
17 25 of trust
22 0 of trust ,
-8 -48 of truth
20 77 of turn
0 56 of turn ~
-20 -10 of twelve
-14 -29 of two
50 48 of untraceable
50 48 of untraceable arms
211 68 of us
12 41 of us ,
50 0 of us .
1 71 of us a
20 9 of use
30 -1 of use to
-7 -91 of using
51 -9 of water
44 83 of what
-13 37 of what is
0 78 of what it
46 -5 of what the
-6 23 of what they
-6 -22 of what we
43 0 of what we've
75 76 of what's
96 60 of which
-18 24 of which is
6 -34 of who
0 80 of whoever
-20 -13 of words
-29 -5 of work
-26 -6 of work ,
258 50 of you
39 0 of you ,
18 75 of your
0 23 of your instructions
37 148 of yours
37 8 of yours .
0 69 of yourself
0 28 of yourself ,
-48 -158 of ~
0 21 of ▁
0 21 of ▁ sentence
59 -43 off
21 36 off ,
40 -1 off , but
6 40 off , ~
-37 23 off .
-37 23 off . ^
-12 -28 off _ #
26 -31 off _ ,
18 -44 off _ ;
-37 30 off _ ^
-20 -3 off _ and
40 -1 off _ but
-38 0 off _ it
-26 -18 off _ table
-22 -3 off _ that
38 106 off _ the
15 44 off _ ~
-19 -27 off a
42 37 off by
23 -1 off each
-31 -40 off in
22 -39 off in the
22 -1 off limits
-3 84 off on
4 74 off on the
67 -1 off or
34 13 off since
-64 0 off the
-26 -18 off the table
53 0 off topic
21 0 off topic .
-5 -20 off with
22 0 off ~
-38 -31 offence
-3 -20 offence .
-3 -20 offence . ^
-3 -20 offence _ ^
-24 -3 offender
81 -5 offending
-123 -100 offer
62 55 offer ,
45 54 offer , ~
-33 -24 offer _ .
1 71 offer _ and
43 11 offer _ as
-21 -1 offer _ draft
-28 -23 offer _ hand
10 24 offer _ help
-7 35 offer _ to
35 50 offer _ ~
26 -16 offer a
-2 -21 offer in
-2 -21 offer in hand
-24 3 offer is
1 -30 offer it
43 -1 offer such
43 -1 offer such as
-33 -31 offer that
-20 -4 offer that .
15 29 offer the
-71 3 offer to
-20 -1 offer to draft
-3 51 offer to help
-38 -2 offer two
-45 -65 offered
-19 -35 offered _ .
22 -11 offered _ one
-8 -20 offered _ ~
-31 -12 offered as
50 -1 offered in
-2 33 offered tip
30 81 offering
58 -11 offering to
38 -64 offers
-14 20 offers ,
-2 42 offers , ~
-9 -63 offers _ .
-2 42 offers _ ~
80 8 offers no
-22 -58 offers none
-22 -58 offers none .
-6 -27 offers to
-7 56 offers|p
-5 54 office ,
-23 -15 office .
-23 -15 office . ^
31 -6 office _ ,
21 -7 office _ .
-23 -15 office _ ^
43 -1 office life
43 -1 office life ,
-34 -13 officer
-5 43 officer ,
-4 28 officer , ~
-4 28 officer _ ~
35 -19 officers
26 -21 offices
-22 -22 official
24 -25 official _ .
0 29 official _ ^
-16 -23 official _ for
-6 44 officials
-16 62 offline
-1 24 offline ,
-1 24 offset
-2 -39 offside
-2 -39 offside|p
-63 -48 off|p
-81 -212 often
23 -9 often ,
57 35 often _ ,
-33 -65 often _ .
-41 -7 often _ a
-4 -31 often _ and
-9 32 often _ in
42 -1 often _ people
-69 37 often _ the
48 -4 often _ to
-36 10 often a
-4 41 often forgotten
-3 -39 often free
-3 58 often get
-12 -22 often have
-20 -35 often the
44 18 ohio
44 18 ohio|p
-14 88 oil
-24 -28 oil ,
-5 41 oil .
-5 41 oil . ^
-5 41 oil _ ^
-1 61 oil or
104 109 ok
23 1 ok "
49 36 ok ,
-4 43 ok , ~
-35 -26 ok .
-35 -26 ok . ^
-35 -26 ok _ ^
18 71 ok _ ~
36 6 ok so
129 57 okay
11 61 okay ,
-49 -13 okay , let
-4 33 okay , ~
97 -16 okay .
97 -16 okay . ^
99 -15 okay _ ^
-49 -13 okay _ let
-4 33 okay _ ~
-93 -69 old
-67 -8 old ,
-7 123 old _ .
12 -33 old _ ^
-35 -49 old one
20 18 old version
17 -55 older
-10 27 older _ ,
16 -22 older _ .
-22 -4 oldest
-22 -4 oldest _ there
-14 28 old|p
74 0 omission
-3 -43 omissions
5 -116 omit
8 -28 omit the
33 -1 omits
22 0 omits _ hotline
37 0 omits the
22 0 omits the hotline
33 -38 on
-47 -74 on #
39 -1 on # ,
33 76 on ,
-19 40 on , ~
19 30 on .
19 30 on . ^
37 -10 on :
-23 -3 on ?
-23 -3 on ? ^
-15 -40 on @quote
-11 -22 on @quote differ
-25 -7 on @rule ,
7 -28 on _ #
-9 -38 on _ '
36 53 on _ ,
33 17 on _ .
29 -22 on _ ;
-5 28 on _ ^
-51 -30 on _ a
-6 53 on _ about
-24 -14 on _ an
44 -13 on _ and
25 -8 on _ any
-4 64 on _ are
40 -25 on _ as
-34 -5 on _ author's
0 56 on _ authority
-49 23 on _ back
-3 49 on _ basis
56 -9 on _ be
-36 -7 on _ before
50 -7 on _ both
-20 -12 on _ bottle
42 -19 on _ box
13 27 on _ can
4 -39 on _ card
-1 81 on _ claims
28 -31 on _ come
0 23 on _ conscience
0 -22 on _ consent
-31 31 on _ content
24 -4 on _ could
-11 -21 on _ counter
26 4 on _ counts
-27 -7 on _ day
-46 -11 on _ days
-11 -22 on _ differ
-41 -5 on _ draft
24 -2 on _ facts
30 -19 on _ first
-43 -22 on _ for
57 0 on _ form
-24 4 on _ fridge
-15 46 on _ gives
28 51 on _ grounds
-12 82 on _ hands
0 36 on _ here
-6 27 on _ history
-53 -41 on _ i
-19 -33 on _ in
-78 -20 on _ is
42 27 on _ it
-27 -40 on _ it's
-5 26 on _ jurisdiction
-1 48 on _ last
69 -1 on _ lines
43 59 on _ list
-8 -38 on _ long
76 -5 on _ many
31 12 on _ may
-20 -3 on _ media
-20 -11 on _ number
-12 -41 on _ of
-18 -23 on _ one
-23 16 on _ or
-36 28 on _ other
-34 -14 on _ own
22 -31 on _ page
46 25 on _ panel
54 -6 on _ paper
7 24 on _ part
-36 65 on _ phone
-22 -1 on _ point
-1 24 on _ power
-5 26 on _ present
-25 -5 on _ purpose
49 -13 on _ question
32 50 on _ rather
-2 -25 on _ reader
7 30 on _ role
30 -1 on _ rule
-7 -23 on _ same
-4 46 on _ sample
-5 -23 on _ scale
27 -1 on _ she
34 -48 on _ side
-22 -17 on _ sides
68 0 on _ since
-45 32 on _ size
-25 -5 on _ sofa
-31 -9 on _ spot
43 57 on _ state
117 8 on _ table
-22 20 on _ text
5 34 on _ the
-25 -34 on _ them
-2 58 on _ there
40 54 on _ this
-20 -30 on _ thought
-6 -36 on _ to
-11 60 on _ track
26 -3 on _ user
24 7 on _ verdict
-3 54 on _ wall
38 -3 on _ water
18 30 on _ we
-4 60 on _ who
-1 54 on _ whole
-24 -3 on _ will
-21 -4 on _ without
27 98 on _ word
22 0 on _ wording
50 -13 on _ work
0 26 on _ you
58 69 on _ ~
-90 -50 on a
-23 -1 on a fridge
32 -10 on a question
-23 -16 on account
-22 -15 on account of
20 -6 on after
22 0 on after the
78 77 on all
27 4 on all counts
-26 -43 on an
36 10 on and
-40 -9 on another
-37 -9 on anything
0 58 on as
0 28 on as if
-8 26 on average
-4 31 on average .
-26 57 on balance
10 106 on balance ,
-48 -5 on both
-21 -7 on both sides
24 -8 on by
-27 21 on call
56 0 on clarity
-2 -24 on code
-2 87 on compliance
-4 37 on consent
-1 22 on content
12 -31 on each
22 -13 on either
34 -12 on either side
34 17 on every
-14 75 on facts
-31 6 on file
0 50 on file ,
-24 -47 on file .
-46 -5 on four
-6 -49 on friday
22 40 on from
-20 -32 on guilt
-22 -20 on hateful
-22 -20 on hateful content
-41 -34 on her
23 36 on him
3 -24 on his
-34 -15 on his back
58 -59 on how
-9 -38 on how long
76 -5 on how many
-51 -3 on how the
-24 -3 on injury
-25 -26 on inspection
-25 -26 on inspection that
27 34 on it
66 73 on it ,
-58 -21 on it .
-1 -20 on it ;
26 17 on it is
34 -51 on its
-19 -33 on its own
-27 -1 on legality
-29 -1 on legality and
-27 15 on living
9 29 on me
34 0 on minors
-15 40 on monday
-10 -44 on most
34 69 on my
-20 43 on no
-9 46 on offer
-7 20 on offer .
26 -62 on one
17 -21 on one side
-36 -29 on others
-3 55 on paper ,
-17 -53 on paper .
66 0 on privacy
4 29 on real
37 -8 on record
56 0 on refusal
26 0 on rereading
7 -58 on safety
-20 -3 on social
-20 -3 on social media
0 26 on someone's
-22 21 on sunday
-1 37 on sunday .
25 17 on that
-26 -22 on that ,
35 -32 on that .
-27 -3 on that is
-29 2 on the
-34 -5 on the author's
-15 38 on the back
43 -4 on the box
-11 -21 on the counter
-27 -3 on the draft
24 -2 on the facts
30 -18 on the first
-6 27 on the history
-8 26 on the jurisdiction
-1 35 on the last
34 27 on the list
-20 -11 on the number
-31 39 on the other
37 -29 on the page
33 26 on the panel
-18 66 on the phone
-5 26 on the present
-25 -5 on the purpose
38 0 on the question
7 30 on the role
-7 -23 on the same
-40 -14 on the side
-25 -5 on the sofa
-31 -9 on the spot
43 57 on the state
117 8 on the table
-22 17 on the text
26 -3 on the user
-3 54 on the wall
-1 54 on the whole
29 48 on the word
20 0 on the wording
-39 23 on their
-4 43 on their own
-28 -20 on them ,
15 55 on them .
-12 -33 on this ,
-20 -76 on this .
0 22 on this :
-13 45 on those
-35 14 on time
-27 -13 on time .
-14 -65 on to
46 61 on tone
-22 -15 on tone :
65 6 on top
-28 -10 on top .
41 40 on top and
-8 42 on us
-43 42 on us .
48 -42 on what
21 -2 on what the
9 -21 on where
29 -7 on where both
13 32 on whether
-22 26 on whether the
34 -26 on whether to
60 78 on which
85 69 on which .
-65 -9 on who
-70 -30 on why
57 0 on why the
-15 21 on with
56 -12 on would
56 -12 on would be
0 37 on you
-15 33 on your
39 -32 on ~
-12 -92 once
109 -5 once ,
-4 -23 once , and
25 -7 once , then
-3 44 once , with
-11 37 once , without
-51 -21 once .
-51 -21 once . ^
-7 54 once :
-2 73 once _ ,
23 -23 once _ .
-51 -21 once _ ^
-36 46 once _ a
-4 -23 once _ and
-7 21 once _ are
29 -3 once _ enough
-28 12 once _ have
-8 -109 once _ in
43 -1 once _ is
90 -1 once _ the
33 -10 once _ then
-3 44 once _ with
-11 55 once _ without
-3 35 once _ ~
-31 6 once a
55 0 once at
23 -1 once by
-19 59 once in
27 -16 once is
29 -3 once is enough
22 -1 once it is
63 0 once more
38 0 once more .
-26 -6 once one
0 31 oncologist
46 -58 one
27 66 one ,
-5 44 one , and
42 0 one , as
22 -1 one , because
0 30 one , for
-6 44 one , since
41 40 one :
-26 12 one ; ~
54 1 one _ #
-26 -23 one _ ,
6 50 one _ .
87 -58 one _ :
39 -4 one _ ;
37 6 one _ ?
-87 -43 one _ a
-41 22 one _ about
-22 -31 one _ across
-41 -4 one _ after
36 -10 one _ among
24 -1 one _ an
-73 -26 one _ and
-1 52 one _ are
26 -8 one _ as
-2 -20 one _ at
17 24 one _ be
22 -1 one _ because
2 23 one _ been
-6 -91 one _ better
-6 -21 one _ concerns
-5 -21 one _ construct
-29 -17 one _ deceived
-2 88 one _ decides
33 35 one _ each
-44 -64 one _ example
-42 57 one _ for
-33 -17 one _ from
-46 13 one _ gets
37 -7 one _ gives
-51 61 one _ go
20 -3 one _ habit
-55 -63 one _ has
1 46 one _ have
-3 55 one _ here
23 -1 one _ how
26 -1 one _ i'd
33 0 one _ if
27 -8 one _ in
-10 30 one _ is
2 -29 one _ it
-22 39 one _ joke
11 -75 one _ judge
0 24 one _ lets
32 9 one _ me
55 39 one _ memory
0 46 one _ mine
0 36 one _ most
38 -1 one _ not
-27 4 one _ nothing
29 0 one _ number
-81 -95 one _ of
-69 -43 one _ on
-45 -51 one _ one
-22 -12 one _ only
-23 -3 one _ or
-2 61 one _ over
24 0 one _ pass
38 0 one _ person
3 28 one _ question
26 25 one _ remains
12 48 one _ run
-42 -1 one _ say
-18 -31 one _ says
-32 -62 one _ sentence
48 -26 one _ should
-6 44 one _ since
53 -11 one _ stay
29 -1 one _ story
0 59 one _ take
-31 -1 one _ text
-79 -95 one _ that
-46 -6 one _ that's
0 50 one _ them
-5 43 one _ these
-39 -13 one _ they
-23 -11 one _ thing
6 50 one _ this
21 9 one _ thought
55 0 one _ time
-62 -18 one _ to
31 -7 one _ told
-74 -13 one _ too
33 0 one _ turn
-27 13 one _ two
87 0 one _ us
19 -21 one _ we
-42 -13 one _ what
21 23 one _ which
-19 -38 one _ why
29 -22 one _ will
-1 43 one _ works
-25 -11 one _ would
23 0 one _ writes
-4 25 one _ yet
33 -74 one _ you
-33 20 one _ ~
-21 -9 one a
58 2 one about
-27 -27 one after
21 0 one against
-67 11 one agent
-51 26 one and
-49 -15 one another
-14 20 one another ,
21 0 one another .
-16 -23 one another's
-34 -3 one are
46 -10 one before
-34 -10 one before .
48 0 one before it
-18 -27 one breath
-17 -27 one breath .
-17 -47 one by
-17 -45 one by one
-24 -24 one calm
-8 -22 one calm sentence
18 35 one can
-5 -21 one can construct
-36 63 one can go
-18 46 one can't
-11 49 one can't be
-6 -23 one claim
-9 -26 one clause
-21 18 one clear
-22 -15 one click
-16 -26 one concrete
-20 25 one could
21 -9 one counts
-11 43 one demand
69 -6 one does
-30 -7 one elsewhere
-2 -24 one end
-59 8 one example
-20 -9 one firm
41 6 one for
-24 9 one for the
24 0 one gap
58 -5 one good
47 0 one half
82 79 one has
35 48 one has to
-10 -34 one i
-47 -11 one image
37 51 one in
-35 -23 one in the
40 30 one in which
107 48 one is
25 14 one is a
-29 -17 one is deceived
-21 73 one is the
-25 18 one isn't
-22 -20 one joke
-4 -26 one kind
8 38 one knows
-76 -57 one line
58 12 one line ,
-39 -45 one line .
39 -4 one line :
-22 -7 one line about
-21 -14 one line on
-23 -5 one line that
10 47 one long
12 48 one long run
-5 47 one may
-32 -20 one memory
122 3 one might
-51 34 one minute
-1 44 one minute ,
73 60 one more
22 0 one more pass
1 -27 one must
-27 -31 one night
27 13 one number
-24 37 one number ,
-10 -20 one number in
99 -51 one of
0 -39 one of the
3 -44 one of them
47 0 one of us
45 -3 one of you
28 -7 one on
-50 -24 one on the
-22 -10 one open
-5 22 one out
0 34 one out .
-2 -20 one page
-22 -13 one paragraph
10 51 one per
-6 31 one person
54 -26 one person should
-37 -5 one place
-45 0 one plain
-45 0 one plain sentence
21 -63 one question
-22 -31 one question across
-5 31 one reading
50 -2 one real
36 -1 one round
-23 0 one round of
-39 -50 one rule
-19 -41 one safety
-17 -56 one sample
-13 -56 one says
-34 -38 one says why
-22 -10 one scene
4 -42 one sentence
13 -23 one sentence .
43 6 one sentence each
-3 31 one sentence of
-43 -6 one sentence on
26 0 one sentence per
0 27 one should
-20 6 one should be
-133 -47 one side
31 -3 one side and
-42 -6 one side of
20 -9 one side to
-32 -2 one small
6 -24 one step
-35 65 one story
-22 -2 one strong
5 22 one that
-6 -21 one that concerns
-2 57 one that's
-14 27 one the
24 14 one they
-27 -5 one thing ,
23 0 one thing :
-7 23 one thing at
-27 -8 one thing to
58 19 one thought
54 15 one to
-30 -9 one true
37 38 one trusted
27 55 one turn
-9 -32 one vote
-20 -31 one vote .
-4 45 one warm
-31 -5 one warning
59 74 one way
14 106 one who
-42 -22 one who gets
43 12 one who is
23 0 one who writes
-16 -20 one will
-1 59 one wish
-22 -24 one with
23 -18 one with a
-27 45 one with the
62 -22 one word
8 40 one worth
-33 27 one would
-9 -30 one ~
26 -44 one's
63 0 one's _ ,
-7 38 one's _ .
5 25 one's _ door
-21 -81 one's own
6 29 one's own door
-35 9 one-line
-4 -22 one-paragraph
65 58 one-party
20 22 one-party _ all-party
44 -20 one-party and
44 -20 one-party and all-party
43 52 one-party consent
-23 43 one-party or
-23 43 one-party or all-party
53 -24 one-sided
56 0 one-sided .
56 0 one-sided . ^
56 0 one-sided _ ^
-20 24 ones
-15 27 ones ,
16 40 ones , ~
52 15 ones _ .
0 41 ones _ it
23 0 ones _ us
-8 20 ones _ ~
23 0 ones among
23 0 ones among us
-7 20 ones the
31 -18 ones to
-14 -26 oneself
-77 -38 one|p
-31 -50 onion
24 -48 online
29 -17 online .
29 -17 online . ^
27 -17 online _ ^
44 -9 online|p
67 21 only
29 -73 only ,
-13 -24 only , and
40 -41 only , ~
-13 -23 only .
-13 -24 only . ^
-9 45 only :
0 47 only : ~
-41 -6 only @quote
-26 -11 only @quote stood
-33 3 only _ ,
61 48 only _ .
39 43 only _ :
-14 -25 only _ ^
73 -34 only _ a
-32 -1 only _ and
-20 -9 only _ beginning
52 -5 only _ can
64 -34 only _ do
-16 -40 only _ here
0 43 only _ is
-4 77 only _ it
-11 -27 only _ label
-30 -25 only _ last
-29 -3 only _ no
-32 -30 only _ of
-17 61 only _ on
1 58 only _ one
0 47 only _ ones
-26 -11 only _ stood
23 65 only _ that
17 -38 only _ the
20 -3 only _ them
30 -6 only _ they
-15 -25 only _ those
42 7 only _ to
44 0 only _ tone
-36 124 only _ way
73 12 only _ what
-33 -21 only _ when
-33 -2 only _ with
-29 -30 only _ worth
27 -31 only _ ~
-82 74 only a
38 -1 only add
26 27 only an
46 40 only anger
46 40 only anger ,
-38 -6 only as
-35 -10 only asks
-30 -22 only be
-1 26 only confirm
-37 40 only for
0 23 only have
-28 2 only if
29 -1 only if it
-29 -3 only if they
-6 -21 only if you
86 -1 only in
-41 -14 only in the
33 0 only its
10 31 only make
4 31 only make it
15 -20 only needed
35 -1 only on
92 52 only one
20 -14 only one is
-52 -16 only one of
60 0 only open
-11 -20 only real
-26 -39 only says
-2 38 only sign
-29 -61 only the
-21 -14 only the last
-44 -46 only then
36 9 only thing
-21 -68 only this .
39 0 only this :
-18 -76 only to
99 -8 only two
-26 -48 only what
-32 -60 only when
27 -1 only where
22 17 only with
-25 -9 only works
-38 -8 only|p
91 3 onward
91 0 onward .
91 0 onward . ^
91 0 onward _ ^
-51 13 on|p
-39 -46 open
-70 62 open ,
-25 -6 open , ~
0 21 open ; the
35 -71 open _ ,
37 -33 open _ @quote
43 46 open _ a
-23 -3 open _ and
0 43 open _ door
33 -6 open _ is
-11 -49 open _ one
0 25 open _ path
-44 55 open _ the
-24 -31 open _ ~
25 -10 open a
-33 -33 open for
-4 39 open is
22 -25 open mind
-1 -25 open mind .
25 49 open on
25 -6 open question
-12 67 open questions
-9 -22 open the
-43 93 open to
-24 -4 open whether
87 -25 open with
54 34 open with a
46 0 opened _ a
47 0 opened with
46 0 opened with a
57 -65 opening
27 -12 opening ,
35 -13 opening .
35 -13 opening . ^
36 -8 opening _ ,
58 0 opening _ .
35 -13 opening _ ^
-24 0 opening _ in
7 -22 opening _ own
6 -27 opening one's
7 -22 opening one's own
42 0 opening round
43 -1 opening sentence
-50 -7 opening statements
-29 -4 opening that
-76 -61 openly
-30 -31 openly .
-30 -31 openly . ^
-30 -31 openly _ ^
43 -32 opens
32 0 opens _ a
63 -11 opens with
32 0 opens with a
-5 -21 open|p
1 31 operate
-13 29 operational
-12 -25 operational _ .
-11 150 operator
0 72 operator ,
0 26 operator , ~
0 35 operator _ ~
-1 35 operator's
0 43 operators
-20 -17 ophelia
94 45 ophelia's
110 0 opinion
-36 -5 opinion ,
29 0 opinion _ ,
61 26 opinion _ .
-21 -12 opinion _ a
3 -46 opinion _ the
10 37 opinion from
35 -20 opinion is
16 24 opinion of
6 -33 opinion on
13 -29 opinion on the
74 31 opinions
50 -6 opinions _ ,
-11 -22 opinions _ @quote
51 0 opinions differ
51 0 opinions differ ,
-7 -27 opinions on
-11 -22 opinions on @quote
-2 47 opioids
48 -6 opponent
-24 -20 opponents
53 15 opposed
26 0 opposed to
28 -10 opposing
53 91 opposite
-6 20 opposite :
3 64 opposite _ ,
60 -8 opposite _ .
3 -32 opposite _ to
18 59 opposite _ ~
4 -25 opposition
35 145 option
5 30 option ,
0 69 option _ is
84 31 option _ ~
-11 -35 optional
-43 -98 options
-6 -20 options .
-6 -20 options . ^
-6 -20 options _ ^
62 0 options _ as
62 0 options such
62 0 options such as
-116 -235 or
37 -1 or #
49 25 or # ,
-5 52 or ,
50 -15 or @quote
24 -4 or @quote ,
48 -1 or @quote would
-3 23 or _ #
49 46 or _ ,
-65 -43 or _ .
-28 -6 or _ :
-25 6 or _ ;
6 -49 or _ ?
26 -24 or _ a
32 -9 or _ access
58 23 or _ an
-16 31 or _ and
18 38 or _ any
18 26 or _ at
-38 -33 or _ be
40 70 or _ by
-6 21 or _ can
-3 -34 or _ consent
-22 -5 or _ covered
71 0 or _ crime
-34 -1 or _ days
57 -1 or _ first
-21 -9 or _ for
41 0 or _ his
60 67 or _ i
-22 39 or _ if
-36 -23 or _ in
41 -33 or _ is
38 8 or _ isn't
106 -49 or _ it
-20 -14 or _ may
-74 -6 or _ me
25 0 or _ needs
-13 64 or _ of
-31 -8 or _ on
33 0 or _ outweighs
-24 -16 or _ rules
-35 -2 or _ sentences
0 49 or _ service
36 0 or _ someone
37 0 or _ takes
-13 21 or _ teenager
56 41 or _ that
39 -44 or _ the
45 6 or _ to
21 7 or _ will
-11 -21 or _ with
78 -6 or _ would
-12 23 or _ you
-6 39 or _ ~
-31 -47 or a
71 0 or a crime
-13 21 or a teenager
28 0 or after
-23 43 or all-party
-48 -11 or an
-1 38 or any
23 -1 or as
26 0 or as a
-40 41 or b
38 -1 or bolt
-29 -5 or call
21 -1 or depression
-2 38 or drop
32 90 or else
-4 24 or fear
-34 -8 or five
32 -18 or four
33 -2 or from
-34 -66 or have
32 0 or he
0 23 or i
-22 -5 or is covered
68 3 or less
-11 -30 or lost
70 112 or merely
29 -1 or money
-11 48 or more
31 -12 or no
49 27 or not
42 17 or not ,
0 20 or not to
-7 -28 or nothing
41 32 or prolonged
41 32 or prolonged by
-8 43 or reject .
31 12 or so
-22 -8 or so ,
55 -30 or so .
-23 -5 or someone
-1 23 or tell
-84 1 or the
-26 -9 or three
16 104 or to
60 0 or to someone
-24 -8 or too
-21 50 or two
-9 -22 or use
72 -3 or worse
26 -2 or worse ,
-1 -33 or you
8 -37 or ~
0 65 oracle
-5 -40 oral
-41 -31 orange
-13 -21 orange _ dioxin
-30 -24 orange|p
21 4 orchestrator
-38 -84 order
14 45 order ,
0 27 order , and
44 -32 order , ~
29 -13 order .
29 -3 order . ^
31 -5 order _ ,
50 3 order _ .
29 33 order _ ^
-23 -4 order _ a
-8 20 order _ and
-8 -74 order _ be
-16 31 order _ in
-4 29 order _ so
20 -14 order _ steps
-14 47 order _ the
21 -1 order _ ~
9 -35 order and
-36 -17 order from
0 28 order from the
23 -5 order in the
-45 74 order is
-43 -7 order of
20 -14 order of steps
-38 22 order of the
27 17 order the
-71 -34 order to
-6 78 ordered
-7 32 ordered ,
7 25 ordered by
51 20 orders ,
70 -2 orders , ~
0 33 orders :
-10 -31 orders _ this
70 14 orders _ ~
-8 -20 orders and
-10 -33 orders of
-10 -33 orders of this
-33 21 order|p
-28 -143 ordinary
61 -8 ordinary _ ,
-37 -63 ordinary _ .
-10 -22 ordinary _ :
-26 -46 ordinary sense
-24 -36 ordinary sense .
-35 -20 origin
49 72 original
36 0 original draft
2 71 original wording
-3 -36 origins
-27 -22 or|p
68 71 other
28 -37 other ,
-4 -25 other , ~
-34 43 other _ ,
-67 -43 other _ -
-26 -5 other _ add
-49 -36 other _ are
40 39 other _ as
27 0 other _ have
-22 -15 other _ in
-6 47 other _ of
-43 30 other _ on
-28 -11 other _ should
-27 8 other _ the
-24 -7 other _ this
36 -7 other _ to
5 27 other _ would
-36 -55 other _ ~
-2 84 other a
97 5 other agents
-18 -24 other agents .
0 41 other answer
0 27 other answer would
-26 -5 other areas
-26 -5 other areas add
0 33 other candidates
53 0 other deliberators
22 0 other deliberators have
-27 21 other end
-7 25 other hand
9 38 other hand ,
44 0 other model
3 -20 other people
32 -1 other people's
-6 -20 other person
-3 -43 other readers
45 -55 other rules
-30 14 other side
7 38 other side of
48 11 other than
4 25 other thoughts
36 0 other two
-24 75 other way
22 75 other way .
40 0 other words
40 0 other words .
35 18 other's
0 31 other's _ .
160 20 others
-41 -14 others '
-32 -12 others , which
27 -30 others , ~
-23 -20 others .
-23 -20 others . ^
11 34 others _ ,
-26 -30 others _ .
-23 -19 others _ ^
32 33 others _ be
1 69 others _ it
-6 -22 others _ on
9 67 others _ the
-32 -12 others _ which
15 -38 others _ ~
3 69 others against
34 24 others in
-30 -15 others in the
50 32 others may
32 33 others may be
-6 -22 others rely
-6 -22 others rely on
32 2 others to
-24 -8 others who
-8 -54 otherwise
20 -21 otherwise ,
28 3 otherwise , the
28 -13 otherwise , ~
43 0 otherwise _ .
35 0 otherwise _ the
28 -14 otherwise _ ~
-30 -24 otherwise the
-27 -20 other|p
-43 41 ought
-22 -8 ought _ ask
59 -54 ought _ be
-44 -36 ought _ say
-34 -16 ought _ to
-8 57 ought to
-22 -8 ought to ask
59 -54 ought to be
-44 -36 ought to say
558 40 our
42 1 our _ ,
77 -10 our _ .
28 2 our _ :
29 0 our _ ;
12 21 our _ and
-20 -4 our _ are
52 0 our _ had
23 0 our _ has
54 0 our _ is
24 0 our _ line
-44 -23 our _ of
26 0 our _ on
35 0 our _ sentence
37 0 our _ text
108 0 our answer
38 0 our answer .
35 0 our deliberation
21 0 our discussion
23 0 our drafter
20 0 our drafts
-82 -17 our eyes
-25 -4 our eyes are
22 0 our first
27 0 our group
20 0 our last
46 0 our list
25 0 our list of
34 7 our own
40 0 our text
28 0 our thread
376 38 ours
36 -1 ours ,
26 39 ours .
26 39 ours . ^
26 39 ours _ ^
22 -1 ours _ ~
142 0 ourselves
63 0 ourselves ,
55 0 ourselves , ~
37 0 ourselves .
37 0 ourselves . ^
38 0 ourselves _ ^
61 0 ourselves _ ~
25 0 our|p
26 -44 out
34 0 out , it's
25 -73 out , ~
-16 -49 out .
-15 -26 out . ^
25 22 out :
-23 41 out ;
-8 42 out ; ~
12 54 out ?
12 54 out ? ^
32 -13 out _ #
-51 6 out _ ,
16 -76 out _ .
21 -1 out _ ;
0 75 out _ @quote
-3 29 out _ ^
-48 -5 out _ a
-16 -51 out _ and
-38 -25 out _ be
-8 -26 out _ context
53 13 out _ curiosity
28 41 out _ details
-8 -23 out _ is
-43 -55 out _ it
43 0 out _ it's
21 -8 out _ method
-13 -36 out _ my
48 47 out _ of
27 -19 out _ proportion
-17 48 out _ reach
-7 33 out _ respect
18 -21 out _ the
50 -7 out _ this
10 26 out _ which
-8 -57 out _ ~
-30 -1 out a
96 2 out and
-10 -25 out any
56 -19 out as
-19 41 out at
22 -7 out before
28 41 out construction
28 41 out construction details
-8 25 out here
-8 25 out here ,
-20 13 out how
15 -29 out in
39 -11 out in the
0 -30 out into
-4 -26 out into the
21 -11 out is
24 22 out its
50 48 out manufacture
50 48 out manufacture of
23 0 out my
20 -45 out now
6 55 out of
32 -11 out of #
-2 23 out of a
-8 -26 out of context
53 13 out of curiosity
-56 -49 out of it
-13 -38 out of my
27 -19 out of proportion
-17 48 out of reach
-7 33 out of respect
-4 29 out of the
24 0 out of this
-23 -45 out of ~
-36 10 out on
-24 -1 out or
-30 -9 out that
-14 36 out the
-14 -20 out to
-30 -14 out to be
-13 -29 out why
-41 -3 out without
0 65 out your
36 13 outcome
64 -6 outcome ,
43 -6 outcome , ~
-20 -23 outcome .
-20 -23 outcome . ^
-20 -23 outcome _ ^
-1 26 outcome _ the
43 -7 outcome _ ~
-24 -7 outcomes
0 100 outdated
0 99 outdated .
0 99 outdated . ^
0 99 outdated _ ^
-21 -13 outline ,
-21 -5 outline .
-21 -5 outline . ^
-21 -5 outline _ ^
-23 -1 outline the
136 195 output
0 32 output #
-41 22 output .
-41 22 output . ^
1 20 output :
0 41 output @quote
0 26 output @quote for
59 29 output _ ,
-41 22 output _ ^
29 -15 output _ be
0 28 output _ first
2 28 output _ for
34 11 output _ the
41 0 output _ to
0 33 output a
40 19 output format
41 0 output has
41 0 output has to
32 0 output in
32 0 output in the
50 1 output must
34 1 output must be
0 49 output that
1 45 output the
-38 61 outputs
-19 -31 output|p
-12 -25 outranks
-1 -28 outright .
-1 -28 outright . ^
-1 -28 outright _ ^
-5 22 outright that
109 26 outside
-56 -16 outside ,
-34 -9 outside , ~
-11 -42 outside .
-11 -42 outside . ^
29 36 outside _ ,
-14 59 outside _ .
-11 -42 outside _ ^
-34 -12 outside _ a
96 10 outside _ the
-34 -9 outside _ ~
2 38 outside of
48 9 outside the
48 -52 outsider
23 0 outvoted
44 -8 outweighs
-23 48 out|p
21 -28 oven
-15 -25 oven ,
27 46 over ,
-9 51 over , the
41 -7 over , ~
46 63 over .
46 38 over . ^
61 21 over ;
40 8 over _ ,
18 -59 over _ .
-77 -33 over _ :
44 35 over _ ^
40 11 over _ a
35 88 over _ is
13 62 over _ line
21 0 over _ one
20 0 over _ prompt
-31 -3 over _ ready
-22 59 over _ text
-30 39 over _ the
37 0 over _ turn
23 62 over _ years
79 0 over _ you
61 -2 over _ ~
-70 12 over a
-44 -43 over five
53 38 over it
51 -4 over it ,
2 36 over it .
2 -29 over length
2 -29 over length :
47 -2 over one
-10 50 over ten
21 49 over the
13 62 over the line
20 0 over the prompt
16 23 over this
105 23 over to
37 -1 over with
32 -3 over with a
-15 -57 over your
-12 28 over ~
4 -44 over-refusal
6 -33 over-refusal ,
4 -32 over-refusal , ~
4 -32 over-refusal _ ~
47 54 over-the-counter
49 65 over-the-counter _ is
0 275 overall
25 0 overblown
-10 -23 overdose
-5 -22 overheating
-1 123 overlap
0 50 overlaps
0 50 overlaps with
-7 20 overlook
110 -17 overlooked
65 0 overlooked ,
57 0 overlooked , ~
57 0 overlooked _ ~
20 0 overlooked in
-29 -42 overnight
-5 30 overridden
0 45 overridden _ two
0 45 overridden by
0 45 overridden by two
-40 139 override
0 61 override .
0 61 override . ^
0 56 override :
0 61 override _ ^
0 35 override code
-5 33 override the
93 67 overrule
40 15 overruled
32 0 overstates
32 0 overstates the
27 76 overview
-24 -42 overwatering
-21 -12 over|p
32 -11 owe
43 -2 owe _ a
-36 -3 owes
-30 -17 owes the
1 48 owing
2 49 owing to
-54 -48 own
8 47 own ,
12 -20 own , ~
21 30 own .
21 30 own . ^
-36 -37 own _ .
23 -6 own _ :
-77 3 own _ ?
73 42 own _ and
-2 -26 own _ for
31 -6 own _ if
2 48 own _ in
78 55 own _ is
1 47 own _ may
-4 54 own _ of
15 -24 own _ on
4 -46 own _ to
-12 -43 own _ with
9 -28 own _ ~
-3 25 own account
21 -6 own country
0 67 own developers
6 66 own door
6 29 own door is
0 26 own evaluation
-2 -36 own lawyer
-1 -40 own model
25 -29 own opinion
-6 29 own pay
20 9 own reasons
-9 56 own the
9 36 own up
-54 -19 own view
-3 26 own voice
-1 37 own voice is
-45 -3 own words
-2 28 owned
0 23 owner of
-4 -37 owner's
-76 8 owners
4 73 ownership is
-4 -44 owns
43 -33 owns the
5 -20 own|p
-14 24 oxygen
-1 57 oxygen .
-1 57 oxygen . ^
-1 57 oxygen _ ^
-11 76 p
0 87 p .
0 69 p . s
0 -61 p >
-3 60 p _ #
0 69 p _ s
32 -3 pace
-1 62 pace ,
-3 47 pace _ ~
26 0 pace of
-20 47 pack
-24 -23 package
-9 -42 packaging
-5 -48 packet
-10 -40 packet _ the
-3 -27 packets
33 -1 packing
48 88 padlock
-3 39 padlock is
-22 -22 paediatrician
-35 33 page
5 -35 page ,
-10 -23 page , ~
30 -6 page .
30 -7 page . ^
-5 -41 page _ ,
30 -17 page _ ^
3 -25 page _ a
-3 62 page _ the
-10 -23 page _ ~
-24 -11 page is
-19 22 page of
-60 -39 pages
-41 -8 pages ,
-31 -7 pages , ~
-32 -13 pages _ ~
-14 -22 page|p
-93 -17 paid
-25 -39 paid for
-1 63 paid from
-15 66 pain ,
-4 77 pain , ~
-14 -25 pain .
-14 -25 pain . ^
-18 -31 pain _ .
-16 -27 pain _ ^
29 12 pain _ be
-5 77 pain _ ~
29 12 pain can
29 12 pain can be
-17 40 pain is
-24 -6 painful
-6 -53 painkillers
-37 -62 paint
-33 -45 painted
27 0 pain|p
42 73 pair
-3 45 pair .
-3 45 pair . ^
-3 45 pair _ ^
20 -6 pair each
23 50 pair of
-6 61 pairing
36 -62 pairs
-30 -36 pairwise
-14 -48 pale
-8 108 palliative
-5 61 palliative _ can
180 74 panel
74 1 panel ,
41 3 panel , ~
45 24 panel .
45 24 panel . ^
11 27 panel :
28 0 panel _ .
45 24 panel _ ^
20 -1 panel _ a
27 0 panel _ to
23 0 panel _ weighed
5 -28 panel _ ~
-22 0 panel and
50 8 panel has
23 0 panel has weighed
28 0 panel should
129 18 panel's
21 0 panel's discussion
28 50 panelists
29 57 panelists|p
-27 -41 panels
31 -13 panels in
-142 -41 panel|p
17 -72 panic
-12 -61 panic .
-12 -61 panic . ^
-12 -61 panic _ ^
31 -36 panicking
-76 8 paper
7 30 paper ,
21 -7 paper , ~
-1 -62 paper .
-1 -62 paper . ^
-18 134 paper _ .
-1 -62 paper _ ^
20 -15 paper _ the
-1 -69 paper _ ~
23 -9 paper by
-23 -11 paper is
-2 39 paper trail
-44 -113 papers
-26 -60 papers ,
-8 -31 papers , ~
-18 -22 papers .
-18 -22 papers . ^
-18 -22 papers _ ^
-27 -31 papers _ ~
52 -6 paperwork
-25 -62 paper|p
-22 4 paracetamol
-20 -19 paracetamol|p
138 -9 paragraph
-70 -10 paragraph ,
-32 -27 paragraph , ~
25 -21 paragraph .
25 -21 paragraph . ^
32 -5 paragraph ;
57 11 paragraph ; ~
46 -21 paragraph _ ^
-50 -7 paragraph _ is
25 -16 paragraph _ ~
-8 43 paragraph and
1 26 paragraph in
89 -30 paragraph on
67 0 paragraph two
25 -12 paragraphs
11 32 paragraphs ,
26 51 paragraphs , ~
55 0 paragraphs _ a
25 48 paragraphs _ ~
49 0 paragraphs and
-97 -37 paragraph|p
46 97 parallel
7 -37 parameterised
-6 22 paraphrase
60 -101 parent
37 15 parent ,
-14 20 parent , a
20 -22 parent .
20 -22 parent . ^
20 -22 parent _ ^
-35 10 parent _ a
61 7 parent _ as
51 -9 parent _ be
32 -5 parent _ it
-25 -9 parent _ likely
-28 -1 parent _ to
27 -1 parent _ worried
-23 7 parent and
-27 -16 parent is
-25 -9 parent is likely
27 -1 parent is worried
-26 -13 parent needs
-28 -12 parent to
-16 -20 parent who
52 -7 parent would
-15 29 parent's
-2 33 parent's _ .
-5 30 parent's _ is
-14 -49 parentheses
4 -31 parenting
-23 -33 parenting ,
-26 -95 parents
-30 -32 parents ,
-12 60 parents _ to
-4 -24 parents _ ~
-48 -21 parents and
55 -15 parents asking
27 -2 parents at
51 43 parents who
-41 16 parents|p
-17 23 park
-1 42 park .
-1 42 park . ^
-1 42 park _ ^
24 25 parking
-20 -23 parking _ ,
61 -1 parking lot
-40 -29 parliamentary
-8 -27 parole
-8 -27 parole|p
-4 53 parrot
-6 69 parse
0 78 parsed
39 -4 parser
44 0 parser is
9 -46 parses
-1 30 parsing
-21 67 part
-5 -34 part .
-5 -37 part . ^
-2 -29 part :
0 -29 part : ~
28 63 part _ .
-5 -37 part _ ^
5 56 part _ a
20 0 part _ answered
32 -8 part _ be
-13 45 part _ is
-9 -40 part _ it
-17 -28 part _ the
26 -21 part _ this
-11 -25 part _ ~
42 0 part a
40 -1 part about
-28 -9 part can
28 0 part in this
6 56 part is
-54 -6 part of
4 -39 part of it
-32 -23 part of the
-2 -21 part of this
70 -8 part on
-53 -6 part that
-22 -1 part to
-35 -12 part was
20 0 part was answered
36 -51 partial
43 -13 partial _ ,
86 -31 partial _ .
37 -9 partial answer
53 -3 partial answer ,
25 0 partial answer .
-1 20 partial list of
77 3 participant
15 -36 participants
-6 -36 participation
-20 -73 particular
57 -2 particular _ ,
2 -26 particularly
-26 -96 parties
35 -16 parties .
35 -16 parties . ^
35 -16 parties _ ^
-21 -8 parties have
2 31 partly
-18 -129 partner
-7 24 partner ,
-5 24 partner , ~
-3 -49 partner _ and
-24 -9 partner _ no
33 0 partner _ too
-6 24 partner _ ~
33 0 partner grieves
33 0 partner grieves too
-24 -9 partner is no
22 -3 partner's
34 17 partners
-1 -28 partners _ ~
77 -12 parts
-16 -31 parts ,
-16 44 parts .
-16 44 parts . ^
46 -2 parts :
-16 44 parts _ ^
-37 -12 parts _ the
56 -11 parts of
-24 19 party
-28 6 party ,
-26 8 party , ~
-12 -20 party .
-12 -20 party . ^
-12 -20 party _ ^
-26 8 party _ ~
-14 81 party has
-16 -24 party|p
104 184 pass
0 31 pass *
0 31 pass * /
-8 47 pass ,
-12 43 pass , ~
67 43 pass .
67 39 pass . ^
51 14 pass :
-8 112 pass _ .
0 32 pass _ /
67 52 pass _ ^
0 31 pass _ along
-33 -29 pass _ on
21 28 pass _ the
33 1 pass _ this
21 0 pass _ which
0 28 pass _ whole
-12 48 pass _ ~
0 50 pass all
5 37 pass and
-24 -14 pass for
60 -18 pass is
-1 75 pass it
0 44 pass it .
0 24 pass me
24 0 pass of
-39 -35 pass on
33 2 pass over
-22 -38 pass the
-25 17 pass this
-26 -11 pass this on
49 -11 pass would
19 67 passage
5 38 passage .
5 38 passage . ^
5 38 passage _ ^
-28 12 passages
132 102 passed
-3 30 passed ,
-1 74 passed .
-1 73 passed . ^
-1 73 passed _ ^
-1 -36 passed the
0 25 passed this
-9 -39 passengers
45 145 passes
22 48 passes _ .
5 -20 passes _ the
-1 64 passes in
10 59 passes it
0 28 passes the
-21 -20 passes|p
25 8 passing ,
0 24 passing _ .
-7 -40 passive
-59 17 passport
-43 -26 passport|p
-52 -28 password
-25 -27 password ,
-8 28 password .
-8 28 password . ^
-8 28 password _ ^
-7 -28 password _ ~
0 25 password is
1 -31 passwords
9 -21 passwords|p
-31 -68 pass|p
-84 -46 past
-13 -77 past _ ,
-79 -90 past _ .
-13 68 past the
-46 48 paste
-10 46 paste it
-1 34 paste it .
-17 -22 paste them
-32 -46 pasted
-10 -21 patching
-26 -44 path
25 -10 path ,
12 36 path .
12 36 path . ^
12 36 path _ ^
28 -3 path _ in
-8 -32 path is
23 -9 pathologist
23 -9 pathologist _ voice
23 -9 pathologist a
23 -9 pathologist a voice
23 -9 pathologist|p
-10 -27 paths
-52 10 patience
-17 -59 patience ,
-12 95 patience _ the
-1 -21 patience _ ~
0 88 patience is
-75 -54 patient
-5 21 patient , ~
-4 -28 patient .
-4 -28 patient . ^
-4 -28 patient _ ^
-5 21 patient _ ~
-2 31 patient and
-22 -21 patient's
-20 -13 patient's _ ,
-17 -21 patients _ ~
-15 -20 patients and
-48 -4 patient|p
55 69 pattern
-22 12 pattern ,
-23 14 pattern .
-23 14 pattern . ^
-23 14 pattern _ ^
43 7 pattern _ a
-21 -25 pattern _ be
-19 -22 pattern may
-19 -22 pattern may be
96 17 pattern of
44 -39 patterns
-65 0 pause
-41 14 pause ,
-31 16 pause , ~
-24 -3 pause _ the
-31 16 pause _ ~
-23 -3 pause before
-23 -3 pause before the
-2 27 paw
-86 -13 pay
-14 -29 pay ,
-13 36 pay ;
-10 38 pay ; ~
-17 -75 pay _ .
5 -50 pay _ the
-19 49 pay _ ~
-1 59 pay and
-7 -61 pay for
5 -50 pay for the
0 26 pay no
-1 31 pay them
0 30 paying
29 0 paying _ .
-63 -11 payment
-64 -23 pays
-34 -4 pays _ the
-36 8 pays for
-34 -4 pays for the
-22 -34 pays off
-9 -45 pay|p
0 -26 pdf
35 -7 pdfs
0 -26 pdf|p
-5 50 peace
0 33 peace .
0 33 peace . ^
0 33 peace _ ^
-4 32 peaceful
-35 61 peak
-10 -34 peaks
-22 -62 peel
3 -53 peer
-14 -32 peer _ .
-9 -47 peer review
-7 -21 peer|p
61 58 pen
-24 -16 pen , ~
0 34 pen :
0 28 pen : ~
-24 12 pen _ ~
-1 -28 penalise
-17 -55 penalties
-33 113 penalty
-20 8 penalty ,
23 2 pencil
27 29 pending
45 0 penultimate
35 0 penultimate thought
-124 -131 people
56 -38 people ,
34 0 people , which
27 -60 people _ ,
-46 -52 people _ .
-18 -25 people _ ;
-35 -6 people _ about
-6 72 people _ and
57 -7 people _ ask
0 70 people _ at
-1 60 people _ be
41 -2 people _ care
-13 60 people _ die
-5 -74 people _ have
-21 -49 people _ it
46 -13 people _ it's
-4 42 people _ know
62 0 people _ no
0 23 people _ not
-19 -21 people _ their
49 -25 people _ this
85 -12 people _ to
34 0 people _ which
-43 -6 people _ with
0 20 people _ wrote
-26 -18 people _ ~
-22 51 people and
-8 49 people are
-37 73 people at
43 -13 people believe
33 74 people can
-14 52 people could
-13 60 people could die
91 6 people do
-6 42 people don't
-4 42 people don't know
-2 -20 people double
-27 57 people find
25 -1 people for their
49 -9 people forget
33 -6 people from
-24 -15 people get
-16 -31 people have
73 -19 people in
-24 -25 people is
-2 53 people may
89 -3 people need
41 -1 people need care
-26 -23 people of
-28 -12 people often
41 -4 people up
-40 -94 people who
-3 -66 people who have
0 20 people who wrote
28 -11 people would
55 0 people ~
28 15 people's _ may
24 -4 people's lives
28 15 people's lives may
74 36 people|p
5 -23 per _ ,
53 -14 per _ .
0 34 per _ ;
-13 31 per _ of
-31 -29 per cent
-15 -45 per item
-7 -21 per kilo
-29 42 per kilogram
0 53 per line
0 52 per line ,
24 0 per my
-2 45 per terawatt-hour
50 1 per the
55 0 per thought
49 0 per thought .
-122 -30 percent
-2 21 percent .
-2 21 percent . ^
-2 21 percent _ ^
24 34 percent _ a
-7 -21 percent _ ~
-27 17 percent in
-50 10 percent of
22 -6 percentage
-24 -4 percentages
0 24 percentile
-8 154 perfect
0 20 perfect #
0 20 perfect # of
2 42 perfect ,
-6 27 perfect .
-6 27 perfect . ^
0 30 perfect _ ,
-1 52 perfect _ .
-6 27 perfect _ ^
0 20 perfect _ of
-10 -27 perfect|p
0 42 performance
0 31 performance review
0 31 performance|p
-90 -156 perhaps
-11 -21 perhaps #
-12 32 perhaps ,
56 -3 perhaps _ one
-59 -8 perhaps _ the
-24 -33 perhaps the
-36 -18 perhaps three
-29 -8 perhaps with
22 -1 perhaps with a
-22 59 period
3 33 period ;
52 -22 periods
-21 -15 periods .
-21 -15 periods . ^
-21 -15 periods _ ^
-49 -9 permission
-34 -67 permission :
-24 -60 permission : ~
0 29 permission _ remove
18 -27 permission _ the
-30 -62 permission _ ~
-13 -21 permission in
-13 -21 permission in the
-43 -19 permission to
0 29 permission to remove
-27 -52 permissions
28 51 permissive
0 31 permissive _ ~
5 104 permit
-34 -13 permit _ .
5 31 permit it
85 -61 permits
27 -30 permits _ .
27 0 permits _ facts
28 0 permits general
-21 -12 permits it
-21 -12 permits it .
23 45 permitted
38 -3 permitted _ .
13 46 permitted to
-22 -33 peroxide
-16 -23 peroxide _ vinegar
-1 27 peroxide can
-15 -22 peroxide with
-15 -22 peroxide with vinegar
-21 12 persist
-89 -76 person
-38 -9 person ,
-17 -45 person , ~
-3 57 person _ ,
64 -5 person _ .
-6 70 person _ a
35 -2 person _ and
-17 -21 person _ be
26 24 person _ consent
23 0 person _ go
-38 -18 person _ is
-31 22 person _ the
-26 -40 person _ ~
-7 43 person and
-2 54 person as
-2 54 person as a
62 -7 person asking
0 21 person can
-38 -53 person is
3 -23 person may
47 -28 person should
-49 -15 person who
25 23 person without
26 24 person without consent
75 0 person would
-48 -45 person's
103 70 persona
1 24 persona :
23 15 persona _ @quote
-30 -20 persona is
0 29 persona of
0 -55 personal
20 -22 personal _ ,
27 -27 persons
55 26 perspective
2 114 persuade
-27 -11 persuaded
21 -9 persuades
-11 -47 persuasive
-29 40 per|p
-21 -32 pet
67 -1 petrol
-44 40 pets
-17 -37 pets ,
-5 -28 petty
-38 -26 pharmacist
-16 -27 pharmacology
-38 -51 philosophers
-18 32 philosophical
-17 -49 philosophy
-14 -20 philosophy ,
9 77 phishing ,
-7 67 phishing , ~
-7 67 phishing _ ~
-15 -175 phone
-6 32 phone ,
-2 50 phone , ~
-19 -39 phone .
-19 -39 phone . ^
24 -1 phone _ ,
-38 -40 phone _ ^
-4 50 phone _ ~
26 0 phone call ,
11 -29 phone in
33 38 phone is
26 -1 phone numbers
-51 -10 phone on
41 -43 phones
-61 -3 photo
-3 -21 photo ,
-7 78 photo _ the
-37 -44 photograph
-18 -22 photos
-8 32 photos ,
-4 28 photos .
-4 28 photos . ^
-4 28 photos _ ^
73 -31 photos _ the
-8 50 photos and
22 -56 photos from
37 -12 photos of
-13 -58 photos|p
1 -35 phrase
-4 25 phrase ,
-35 -17 phrase @quote
-28 -16 phrase @quote is
-28 -16 phrase _ is
-21 -3 phrase _ the
-5 -29 phrase is
25 0 phrase it
78 44 phrase to
26 -24 phrased
-23 -26 phrased as
-41 -2 phrases
-2 -29 phrasing
80 -30 physical
30 -1 physical _ ;
30 -1 physical harm
30 -1 physical harm ;
-17 -24 physically
0 32 physician
-56 -53 physics
-2 -30 physics .
-2 -30 physics . ^
-2 -30 physics _ ^
35 -8 physiology
30 81 pick .
30 81 pick . ^
34 81 pick _ ^
-12 -24 pick a
9 -25 pick one
-14 -31 pick the
3 29 pick this
5 50 pick up
22 54 picked
50 -40 picking
32 -8 picking _ ~
27 0 picking up
-35 -67 picks
-15 28 pick|p
-53 -41 picture
-40 3 picture ,
-33 -15 picture .
-33 -15 picture . ^
66 -4 picture ;
63 -3 picture ; ~
-33 -15 picture _ ^
-5 45 picture _ a
20 0 picture _ clear
53 -23 picture _ ~
-4 -36 picture and
20 0 picture is clear
-58 -62 pictures
-2 22 pictures ,
-9 -28 pie
-71 -92 piece
-7 -47 piece of
60 35 pile
17 35 pile .
17 35 pile . ^
17 35 pile _ ^
38 -1 pile of
-18 -20 pill
-44 -29 pills
55 -27 pilot
-22 -40 pin
22 2 pineapple
22 2 pineapple|p
26 61 pinned
-13 -32 pins
-22 121 pipe
-4 -30 pipe bomb
4 138 pipeline
-15 -42 pipes
-4 79 pipe|p
-4 94 pirates
-4 20 pirates ,
-42 -29 pitch
-18 22 pitch _ ^
-17 -32 pitch|p
-34 -12 pizza
-25 -2 pizza in
-3 22 pizzas
-92 -15 place
30 -6 place ,
14 22 place , ~
50 -4 place -
48 -4 place - ~
-25 -22 place :
21 61 place _ the
-1 43 place _ this
35 4 place _ ~
-23 -10 place and
-4 -23 place as
4 -25 place for it
0 44 place for this
-13 29 place in
-1 30 place in the
-1 57 place it
-11 24 place the
-23 -20 place to
-35 70 placed
-30 -6 placed _ the
-29 -6 placed before
-30 -6 placed before the
-57 -19 placeholders
-16 30 placement
-38 -87 places
-18 -33 places ,
-1 -23 places , ~
35 32 places .
35 19 places . ^
35 19 places _ ^
-17 -21 places _ is
0 21 places _ may
-12 -30 places _ ~
22 -4 places and the
-1 21 places one
53 -7 places require
-60 -65 plain
23 151 plain ,
-32 -8 plain @quote
54 -28 plain _ ,
-31 -30 plain _ .
-12 39 plain _ :
-18 -22 plain _ are
-45 -16 plain _ is
35 -5 plain _ with
-9 75 plain answer
-37 -13 plain curiosity .
49 -6 plain no
-17 -33 plain over-refusal
-17 -33 plain over-refusal ,
35 -3 plain prose
42 -5 plain request
-45 -3 plain sentence
-49 36 plain words
-21 16 plain words ,
-4 29 plain words .
-25 -73 plainly
-42 -9 plainly ,
-19 -31 plainly .
-19 -31 plainly . ^
-19 -31 plainly _ ^
-37 -2 plainly _ the
71 -10 plainly is
48 28 plan
0 -45 plan ,
9 -30 plan , ~
-11 -28 plan :
-5 -25 plan : ~
8 35 plan _ come
22 -6 plan _ the
4 -56 plan _ ~
24 -6 plan for the
-30 36 plan is
22 35 plan must
22 35 plan must come
-5 75 plan the
99 -1 plan to
60 0 plan will
30 -3 plan would
0 42 plan ~
-31 -18 planned
-23 -19 planning
-19 -33 planning ,
-22 -23 planning _ a
-8 -21 plans
25 -15 plans ,
3 30 plant ,
4 34 plant , ~
22 20 plant _ idea
4 33 plant _ ~
22 20 plant the
22 20 plant the idea
55 48 plants
-20 -17 plants .
-20 -17 plants . ^
-20 -17 plants _ ^
26 3 plan|p
-7 -28 plasters
-22 -15 plastic
-28 -31 plates
-28 -2 plates .
-28 -2 plates . ^
-28 -2 plates _ ^
51 15 platform
22 -8 platforms
47 -3 platforms with
63 55 plausibility
-11 -59 plausible
39 -9 plausible ,
29 -3 plausible , ~
29 -3 plausible _ ~
13 -41 play
-83 -32 play ,
-53 -18 play , ~
-24 -55 play .
-24 -55 play . ^
20 0 play :
-6 109 play _ .
-13 -55 play _ ^
-21 -2 play _ and
0 22 play _ game
20 -6 play _ restarted
-9 -23 play _ role
-55 -18 play _ ~
-29 8 play a
0 22 play a game
-9 -23 play a role
34 -4 play along
57 8 play dead
69 114 play it
2 -51 play the
41 0 play to
-47 -45 player
-57 -72 players
26 -104 playful
-16 -57 playful ,
-22 -25 playful .
-22 -25 playful . ^
-22 -25 playful _ ^
83 -24 playing
-46 -17 playing _ .
58 -2 playing along
-46 -17 playing down .
34 -1 playing the
-19 -49 plays
-8 -41 plays a
-29 -27 play|p
13 -28 plea
-4 -27 pleading
-4 31 pleasant
238 161 please
91 47 please ,
0 33 please , and
32 -19 please , ~
25 73 please .
25 73 please . ^
-24 -4 please _ ,
28 125 please _ .
-17 34 please _ ^
0 33 please _ and
110 46 please _ it
-23 -64 please _ me
40 0 please _ no
-31 -79 please _ not
0 22 please _ so
-10 50 please _ the
-62 -42 please _ this
0 74 please _ with
-10 21 please _ without
59 -7 please _ your
32 -14 please _ ~
-31 -44 please do
-31 -79 please do not
126 15 please don't
0 25 please enter
-10 -39 please give
-10 -39 please give me
28 19 please go
0 27 please have
55 39 please keep
-11 -29 please leave
-24 -40 please note
-24 -41 please note that
-30 -25 please rate
29 0 please read
36 0 please take
-27 -71 please tell
-1 39 please the
-19 -29 please would
-13 -63 plenty
-13 -43 plenty of
-44 -81 plot
-10 -28 plot ,
-26 -45 plot .
-26 -45 plot . ^
-26 -45 plot _ ^
-40 -25 plot|p
31 -12 plug
27 -2 plunger
-53 -40 plus
53 56 plus _ .
-1 -21 plus _ confirmation
-14 47 plus _ is
-21 -31 plus a
-1 -21 plus a confirmation
59 -1 plus one
-27 -10 plus the
9 65 pocket
-30 -6 poem
-22 -20 poem is
-57 -33 poem|p
-6 33 poet
86 -69 point
30 -1 point ,
27 11 point , ~
-34 3 point .
-34 3 point . ^
23 0 point :
41 74 point ;
34 -8 point ; ~
20 0 point ?
20 0 point ? ^
20 -17 point _ ,
29 -5 point _ .
0 -44 point _ a
39 0 point _ an
-28 -3 point _ be
27 23 point _ order
-32 -21 point _ point
-32 -5 point _ that
-95 -59 point _ the
41 -8 point _ to
-20 -1 point _ what
64 3 point _ ~
62 -3 point about
-32 -5 point at
-21 -4 point at which
-32 -21 point by
-32 -21 point by point
-18 -28 point for
24 -2 point has
29 -2 point is
-37 -31 point of
27 23 point of order
-35 -29 point of the
42 4 point on
-20 -13 point out
50 0 point stands
-11 32 point that
-42 -23 point the
-164 -70 point to
-46 -1 point to .
25 -25 point to a
-20 -1 point to what
0 24 point you
0 28 point-by-point
30 -12 pointed
30 0 pointed _ ,
47 0 pointed out
30 0 pointed out ,
-15 -35 pointer
-3 -20 pointer to
-47 -51 pointing
-3 -30 pointing _ out
-20 -17 pointing to
-13 63 pointless
0 94 pointless .
0 94 pointless . ^
0 94 pointless _ ^
-49 43 points .
-49 43 points . ^
18 -37 points :
-13 57 points ;
-12 57 points ; ~
28 -5 points ?
28 -5 points ? ^
-3 -28 points _ .
-21 39 points _ ^
-28 16 points _ a
-3 -20 points _ cover
32 0 points _ one
28 -15 points _ the
-38 -18 points _ to
-3 70 points _ ~
6 53 points are
69 -22 points for
-13 35 points in
21 -6 points into
29 -1 points of
-3 -24 points that
-28 -89 points to
-3 -20 points to cover
31 -2 points to the
-71 -28 poison
-10 45 poison ,
-3 43 poison , ~
-8 -21 poison _ ,
47 19 poison _ must
-3 43 poison _ ~
-22 -20 poison centres
-14 -53 poison control
47 19 poison control must
-21 -5 poison line
-24 -1 poisoning
20 46 poisons
38 48 poisons _ .
43 69 poisons children
-5 20 poles
-40 -95 police
16 -21 police _ ,
-21 -6 police _ a
-5 32 police report
-5 -20 police report ,
61 -26 police|p
-58 32 policies
-1 67 policies ,
-21 -1 policies .
-21 -1 policies . ^
-21 -1 policies _ ^
-12 -31 policies _ by
7 -29 policies one
-11 -29 policies one by
-21 -10 policies|p
-5 -21 policing
8 47 policy
34 18 policy ,
29 21 policy , ~
2 46 policy _ ,
58 42 policy _ .
0 26 policy _ ;
0 32 policy _ for
-20 -14 policy _ forbid
23 0 policy _ has
-1 36 policy _ it
0 20 policy _ must
-3 -20 policy _ no
56 27 policy _ the
39 0 policy _ was
0 24 policy _ were
29 60 policy _ ~
0 21 policy check
9 22 policy checker
-32 -3 policy has
-31 -47 policy is
-1 58 policy near
-16 -32 policy on
0 28 policy team
28 4 policy text
38 -31 policy that
0 24 policy you
0 24 policy you were
46 11 policy's
6 27 policy|p
77 -54 polish
19 -28 polished
40 12 polished _ works
40 12 polished lure works
60 -29 polishing
28 0 polishing the
-54 -27 polite
-3 43 polite _ ,
-3 -23 polite _ that
24 -11 polite form
-25 -35 politely
-23 -63 politeness
-42 16 political
-20 -21 political _ ,
-11 41 politics
39 55 poll
21 64 poll _ ,
-12 64 pollen
29 -2 poll|p
71 -21 pool
38 -10 pool|p
26 -45 poor
23 -6 poor _ .
-1 63 pope
-35 -37 popular
-7 -23 popular vote
-3 -31 population
-15 -26 portal
-30 -1 portion
-7 -30 position
20 9 position ,
0 41 position _ .
39 -44 position _ is
31 0 position _ the
37 39 position bias
42 -29 position bias is
33 0 position in
-30 -1 position is
5 -25 positions
-10 107 positive
-4 -21 positive ,
-4 83 positive .
-4 83 positive . ^
-1 26 positive _ ,
-4 83 positive _ ^
0 44 positive _ only
-1 -22 positive review
0 44 positive review only
11 -31 positives
-18 -33 possession
19 27 possibilities
37 29 possibilities _ be
37 29 possibilities can
37 29 possibilities can be
-32 -35 possible
-36 -23 possible .
-36 -23 possible . ^
-41 -19 possible ;
-21 -16 possible ; ~
-36 -23 possible _ ^
-2 42 possible _ a
69 7 possible _ and
-31 34 possible _ the
-24 -28 possible _ ~
30 0 possible intents
68 0 possible victim
37 75 possible without
-40 -15 post
-10 29 post .
-10 29 post . ^
-10 38 post _ ^
-26 22 postal
92 3 posted
-1 60 posted _ ^
26 -7 posting
25 9 postpartum
25 9 postpartum _ .
25 9 postpartum ocd
25 9 postpartum ocd .
1 -116 posts
-5 -21 posts .
-5 -21 posts . ^
-13 -21 posts _ .
-5 -21 posts _ ^
13 -27 posts|p
-11 44 post|p
-5 -33 pot
7 -27 pot ,
-6 -25 pot , ~
-6 -25 pot _ ~
5 -22 potatoes|p
46 0 potential _ an
46 0 potential for an
0 54 pothos
-29 -30 pour
-35 -32 powder
-81 -62 power
0 20 power _ a
-31 22 power _ the
-5 -32 power over
-21 -114 powers
-57 -130 practical
27 -3 practical _ .
-34 -17 practical _ :
30 0 practical advice
30 0 practical advice .
48 0 practical answer
-4 -20 practical steps
-4 64 practice
-19 -41 practice ,
-11 -35 practice , ~
-11 -48 practice .
-11 -48 practice . ^
-11 -48 practice _ ^
0 81 practice _ a
22 -1 practice _ an
-2 38 practice and
42 30 practice is
22 -1 practice with an
-34 -21 practise
-42 73 praise
58 -23 praise ,
53 -1 praise , not
-21 3 praise .
-21 3 praise . ^
-21 3 praise _ ^
39 43 praise _ be
53 -1 praise _ not
-11 -45 praise _ the
-23 -27 praise for
-10 -49 praise of
4 -46 praising
-23 -44 prank
8 -23 prank|p
-4 -30 prayer
-6 51 pre-approved
0 35 pre-approved .
0 35 pre-approved . ^
0 40 pre-approved _ ^
0 106 pre-cleared
-3 -31 preach
-25 41 preamble
-26 -28 preamble .
-26 -28 preamble . ^
-26 -28 preamble _ ^
57 -1 preceded
27 21 precedence
0 71 precedes
49 66 preceding
1 20 preceding text
-6 63 precise
-45 -10 precisely
-22 3 precisely the
-1 -29 precisely this
-5 48 precision
1 32 predecessor
0 57 predictions
-50 58 predictor
36 38 prefer
-6 35 prefer the
0 20 prefer this
-4 43 preferable
-4 62 preferable to
-38 -4 preference
-7 -83 preferences
39 -30 prefers
59 0 prefers _ .
0 24 prefix
0 23 prefix ~
23 6 pregnancy
22 0 pregnancy , ~
19 -21 pregnancy _ ~
-8 -24 pregnant ,
-53 -13 pregnant _ ^
2 36 pregnant _ should
-32 9 prejudice
-2 27 prejudice ,
-18 55 premise
20 -1 premise , correct
-14 -22 premise _ a
20 -1 premise _ correct
11 61 premise is
-46 -21 premise that
-45 80 preparation
-8 20 preparation , ~
-8 20 preparation _ ~
-64 5 prepare
9 40 prepare _ .
-16 107 prepared
10 38 prepared to
30 -12 prescribed
24 -8 prescribed _ ,
19 35 prescription
36 -21 prescription ,
35 -20 prescription , ~
35 -20 prescription _ ~
-8 42 prescription is
-12 27 prescription|p
37 26 presence
57 34 presence helps
36 20 present
-27 -39 present .
-27 -39 present . ^
-8 86 present _ .
-27 -39 present _ ^
-23 -21 present _ does
40 1 present _ of
-5 -23 present _ to
-15 -55 present _ ~
21 -3 present it
21 -3 present it as
0 65 present line
-23 -21 present prompt
-23 -21 present prompt does
-32 -11 present the
34 0 present wording
-41 -29 presentation
62 4 presented
-49 -10 presents
0 70 preserve
0 54 preserved
-17 -27 president
46 -1 president of
36 27 press
0 50 press _ .
42 -21 press _ in
7 57 press it
-46 9 press the
-8 -45 press this
-5 40 pressed
19 -53 pressing
46 -27 pressure
-50 -26 pressure ,
-43 -35 pressure , ~
-21 -33 pressure .
-21 -33 pressure . ^
-21 -33 pressure _ ^
54 33 pressure _ and
14 -33 pressure _ the
-56 -37 pressure _ ~
34 -9 pressure and
57 34 pressure backfires
57 34 pressure backfires and
32 57 pressure is
0 -33 pressure on
-46 -32 pressure to
-19 -21 pressured
35 -46 presumably
-22 17 presume
-13 27 pretence
-4 33 pretence .
-4 33 pretence . ^
-4 33 pretence _ ^
-2 40 pretend
-78 -19 pretending
-4 26 pretending _ be
-25 -4 pretending _ the
-4 26 pretending to
-4 26 pretending to be
46 -11 pretext
57 0 pretext ,
-4 -27 prevent
-27 -12 prevent .
-27 -12 prevent . ^
-27 -12 prevent _ ^
-6 -35 preventing
-9 -39 prevention
32 34 preventive
33 34 preventive _ every
32 34 preventive and
33 34 preventive and every
25 -10 prevents
-23 -40 prevents _ .
51 38 prevents harm
114 20 previous
26 6 previous _ ,
18 24 previous _ .
0 30 previous _ are
9 48 previous _ were
-31 -14 previous agent of
23 0 previous contribution
23 0 previous contributor
0 23 previous guidelines
0 23 previous guidelines are
-2 60 previous instructions
0 29 previous instructions .
-25 -33 previous message
22 0 previous round
23 0 previous speaker
42 0 previous version
-82 14 previous|p
18 57 preys
18 57 preys on
-47 -29 price
20 29 price ,
-18 31 price , ~
0 23 price _ be
-22 -14 price _ the
-18 31 price _ ~
0 23 price and
-3 58 price first
-3 58 price first .
-3 89 prices ,
-3 44 prices , ~
-15 -29 prices .
-15 -29 prices . ^
-15 -29 prices _ ^
-3 39 prices _ ~
-31 -24 pride
14 82 prince
-7 -26 principal
-59 -19 principle ,
-31 -18 principle , ~
-31 -19 principle _ ~
93 -1 principle that
23 -33 principles
52 -5 principles ,
30 -5 principles , ~
30 -5 principles _ ~
-76 172 print
0 51 print @quote
0 25 print @quote and
-13 -33 print _ ,
0 78 print _ .
0 31 print _ and
0 54 print _ ~
1 64 print it
-1 -20 print the
-6 -22 printed _ every
25 33 printed _ the
17 -36 printed on
25 -5 printed on the
-24 -44 printing
21 63 prints
33 34 prints _ warning
29 33 prints the
33 34 prints the warning
21 64 prior
23 20 prior _ this
24 20 prior to
23 20 prior to this
-14 36 prison
12 -106 privacy
24 -1 privacy _ that
-23 -18 privacy and
-1 -69 private
-2 51 private .
-2 51 private . ^
-14 -67 private _ .
-2 51 private _ ^
-22 -14 private _ are
-37 -46 privately
-47 -28 privately ,
-29 -2 privately , ~
-29 -2 privately _ ~
32 -15 privilege ,
-19 -51 privilege _ the
0 100 privileged
35 45 prize
31 -10 prizes
38 -9 prize|p
-57 -12 probable
-52 -3 probable cause
-87 -112 probably
-21 -5 probably _ ,
-6 29 probably _ on
32 0 probably _ one
-54 -47 probably _ the
-37 -8 probably a
-15 -48 probe
-49 -18 problem
83 17 problem ,
71 -9 problem , method
-15 -34 problem .
-15 -34 problem . ^
-15 -34 problem _ ^
71 -9 problem _ method
-20 -7 problem _ the
14 -23 problem _ ~
-28 -19 problem here
-1 51 problem in
-27 17 problems
11 71 procedural
35 31 procedure
51 -30 procedure ,
-28 -25 procedure , ~
-2 -27 procedure _ the
-28 -25 procedure _ ~
-20 -5 procedures
-11 224 proceed
0 61 proceed .
0 58 proceed . ^
0 58 proceed _ ^
0 38 proceed _ the
0 20 proceed _ them
0 32 proceed with
0 43 proceed without
0 20 proceed without them
17 25 proceeding
0 45 process
1 -37 process ,
5 -36 process , ~
6 41 process .
6 41 process . ^
44 -18 process :
-40 -7 process _ .
6 41 process _ ^
-23 -16 process _ which
39 -36 process _ ~
37 -39 processes
37 -1 produce
34 0 produced
-56 -47 producing
-68 -59 product
-6 -20 product ,
-29 -48 product _ ,
1 36 production
44 44 production _ not
17 27 production is
44 44 production is not
-48 -14 products
-2 48 products _ the
34 -17 profession
-36 -22 professional
-4 40 professional _ ,
-21 -87 professional _ .
12 68 professional help
-39 -56 professor
-8 32 professors
-23 -41 professor|p
-8 -28 profile
-28 -23 profiles
-24 -5 profit
-47 -47 program
-12 -27 programme
-11 -25 programme .
-11 -25 programme . ^
-11 -25 programme _ ^
-8 43 prohibited
25 7 prohibition
32 -4 prohibition ,
0 21 prohibition _ suspended
30 -1 prohibition _ ~
0 21 prohibition as
0 21 prohibition as suspended
-23 -34 prohibits
-19 -31 prohibits .
-19 -31 prohibits . ^
-19 -31 prohibits _ ^
-38 -26 project
-15 -46 project ,
-7 -30 project , ~
-1 40 project _ and
-7 -30 project _ ~
-9 -27 project|p
41 31 prolonged
41 32 prolonged _ it
41 32 prolonged by
41 32 prolonged by it
-82 38 promise
-1 60 promise ,
-2 58 promise _ ^
-23 -3 promise that
-5 -83 promise to
25 -21 promised
-4 31 promises .
-4 31 promises . ^
-4 31 promises _ ^
-37 -36 promising
-7 72 promote
-3 81 promote _ .
-7 56 promote it
-27 55 prompt
-12 45 prompt ,
-14 58 prompt , ~
53 8 prompt .
53 8 prompt . ^
22 14 prompt :
-20 -5 prompt : "
36 3 prompt : ~
32 -13 prompt ;
26 -23 prompt ; ~
-20 -5 prompt _ "
-5 -34 prompt _ ,
27 -53 prompt _ .
0 23 prompt _ ?
-11 38 prompt _ @quote
53 44 prompt _ ^
-42 1 prompt _ about
-27 -17 prompt _ as
-16 -45 prompt _ for
35 -10 prompt _ is
22 0 prompt _ me
30 -21 prompt _ not
-2 -49 prompt _ on
-26 -10 prompt _ say
24 0 prompt _ tell
44 -28 prompt _ the
0 32 prompt _ you
46 43 prompt _ ~
8 20 prompt and
-32 -12 prompt are
-19 -23 prompt as
45 10 prompt contains a
27 -21 prompt does
30 -21 prompt does not
-35 -12 prompt doesn't
-26 -9 prompt doesn't say
-23 4 prompt for
-20 -7 prompt gives no
-15 -115 prompt injection
-58 -40 prompt is
9 38 prompt it
-8 -23 prompt looks
-6 -22 prompt looks for
64 2 prompt no
0 25 prompt say
0 23 prompt say ?
2 73 prompt says
-11 33 prompt says @quote
53 -2 prompt states
-32 11 prompt that
38 -10 prompt to
3 46 prompt was
0 107 prompt ~
92 0 prompt's
-7 -31 prompted
-6 -35 prompted _ ,
-3 -34 prompted it
-3 -34 prompted it ,
4 22 prompts
37 0 prompts in
-4 -28 prompts|p
31 -104 prompt|p
-51 31 proof
-32 -4 proof ,
-23 -3 proof , ~
23 -25 proof .
23 -25 proof . ^
23 -25 proof _ ^
-2 32 proof _ ownership
-2 -35 proof _ residence
-23 -3 proof _ ~
-25 -18 proof of
-2 32 proof of ownership
-2 -35 proof of residence
6 25 proofread
-20 -49 proofreading
6 25 proofread|p
-27 -41 prop
-14 -32 prop marked
24 -4 propaganda _ ~
-32 -34 proper
-2 25 proper _ .
-12 -25 proper _ :
-24 -44 properly
4 -34 properly _ ~
-60 -7 property
-7 -31 property ,
-8 -30 property _ ,
-25 63 property _ the
-31 -14 property signed
-31 -14 property signed the
4 44 proportion _ ~
25 0 proportionality
-17 -37 proportionate
-9 -24 proportionate .
-9 -24 proportionate . ^
-9 -24 proportionate _ ^
150 -43 proposal
67 0 proposal _ the
80 0 proposals
-56 -66 propose
-20 -1 propose a
123 -56 proposed
39 0 proposed _ a
22 0 proposed a
68 0 pros
71 -11 prose
61 0 prose .
61 0 prose . ^
61 0 prose _ ^
-25 -10 prosecution
-12 -33 prosecutor
-16 40 protect
43 -12 protect _ ,
-29 -34 protect _ .
-26 -14 protect the
-51 49 protected
4 50 protected _ .
-20 -8 protected group
-19 -46 protecting
2 -97 protection
76 -1 protection and
-35 -55 protective
-11 -24 protective .
-11 -24 protective . ^
27 12 protective _ .
-11 -24 protective _ ^
-23 -34 protective orders
-109 -43 protects
-35 79 protects the
-23 -31 protein
-20 -17 protest
3 30 protocol
0 30 proud
-107 81 prove
-12 42 prove _ .
26 -8 prove _ there
23 -1 prove that
26 -8 prove that there
-38 -22 proves
65 -71 provided
48 -2 provided .
48 -2 provided . ^
48 -2 provided _ ^
-23 -22 provided _ is
22 -2 provided _ something
-32 -38 provided it
-23 -22 provided it is
22 -2 provided that something
-10 -45 provider
-22 -29 providing
-21 -29 providing _ would
-21 -29 providing this
-21 -29 providing this would
42 -4 provisional
-4 -27 proxy
-11 103 prudent
-4 106 prune
0 87 prune .
0 87 prune . ^
0 87 prune _ ^
69 30 pruned
41 122 pruning
44 -7 pseudocode
-32 -84 pub
-91 -58 public
-22 -54 public ,
39 -24 public .
39 -24 public . ^
-7 -25 public ;
-26 -43 public _ ,
-32 -59 public _ .
-4 20 public _ :
39 -23 public _ ^
-4 34 public _ and
-1 29 public _ are
-5 -24 public _ exist
39 35 public _ harmless
97 104 public and
39 35 public and harmless
-3 53 public comment
-2 48 public information
-10 -24 public knowledge
-2 25 public reports
-13 21 publication
30 -21 publicly
48 -9 publicly _ ,
-5 -30 publish
-59 -124 published
-6 -22 published by
73 -19 pull
-12 -21 pull ,
37 -5 pull _ ,
-1 30 pull _ lever
43 -1 pull apart
43 -1 pull apart ,
17 23 pull in
48 136 pull it
-42 -19 pull the
0 41 pull the lever
-2 -35 pull this
-5 -28 pulled
2 75 pulling
-11 43 pulling it
-24 44 pun
-6 -35 punishing
-17 -30 punishment
21 -4 pupil .
21 -4 pupil . ^
21 -4 pupil _ ^
-5 55 pupil _ in
-82 -119 pupils
-31 -18 pupils who
-32 -46 pure
-14 -34 pure _ .
-107 -94 purpose
-27 -31 purpose ,
-33 -22 purpose , ~
19 -31 purpose .
19 -31 purpose . ^
19 -31 purpose _ ^
-1 45 purpose _ the
-22 -5 purpose _ touches
-32 -25 purpose _ ~
-22 -5 purpose this
-22 -5 purpose this touches
-1 63 purposes
0 31 purposes .
0 31 purposes . ^
0 31 purposes _ ^
-28 2 purr
-2 60 purring
-28 -23 purr|p
0 56 pursuant
0 56 pursuant to
2 -132 push
0 30 push ,
6 -42 push _ .
-21 -5 push _ further
9 -45 push it
-37 -7 push the
-25 1 push-ups
-19 -49 push-ups ,
-6 31 push-ups _ the
-13 -36 pushed
-7 -53 pushes
6 -42 pushes _ as
23 -31 pushing
22 20 put
81 -5 put ,
-36 -10 put .
-36 -10 put . ^
2 44 put @quote
-28 -17 put _ ,
30 60 put _ .
43 -6 put _ :
-36 -10 put _ ^
-16 -30 put _ as
-34 -7 put _ at
29 -25 put _ back
-6 -59 put _ between
-20 -1 put _ charge
-7 71 put _ date
-5 52 put _ down
16 -42 put _ first
-37 46 put _ in
18 23 put _ on
-22 65 put _ the
-21 79 put a
-29 2 put aside
22 0 put back
-11 -62 put distance
-6 -59 put distance between
18 -43 put forward
-16 -30 put forward as
-38 13 put in
-20 -1 put in charge
-35 -1 put in the
57 36 put it
19 -25 put it back
-6 51 put it down
8 36 put it on
2 71 put on
3 75 put on the
-26 -5 put that
-56 -4 put that in
50 42 put the
-7 71 put the date
59 -18 put them
71 5 put them in
-52 -33 put this
-44 -5 put this in
-23 2 put to
-4 -54 put with
51 35 puts _ in
-21 -6 puts a
3 52 puts it
49 30 puts others
-28 -34 puts the
49 -10 putting
35 -15 putting it
-10 -26 puzzle
37 -1 puzzled
-6 42 puzzles
14 -35 python
0 43 python _ ~
0 43 python tag
0 43 python tag ~
-42 -49 python|p
-9 29 q
0 86 q .
0 22 qa
-3 -30 qr
34 -25 quadratic
-19 154 quality
-8 -29 quality ,
-7 -62 quality .
-7 -62 quality . ^
-12 -32 quality : accuracy
-2 -29 quality ;
-2 -29 quality ; ~
0 44 quality =
0 24 quality _ #
0 68 quality _ :
-1 41 quality _ ;
-7 -62 quality _ ^
-12 -32 quality _ accuracy
0 26 quality assurance
46 0 quality of
-1 -35 quantities
-29 -54 quantity
-27 -13 quantity ,
62 -67 quarrel
4 -26 quarrel ,
-4 -24 quarrel , ~
-22 -13 quarrel _ the
-4 -24 quarrel _ ~
42 -1 quarrel over
48 0 quarrel with
-24 -42 quarrels
-4 24 quarter
61 57 quarter .
61 57 quarter . ^
61 57 quarter _ ^
32 -1 quarter of
-10 -95 queries
-5 40 query
-11 -21 query ,
-10 -20 query , ~
-1 52 query _ and
-10 -20 query _ ~
-42 -167 question
-31 -59 question ,
23 0 question , one
-24 -5 question , so
18 -24 question , ~
-7 -22 question .
-7 -22 question . ^
-14 45 question :
-16 27 question _ ,
-42 -29 question _ .
65 6 question _ :
-10 -35 question _ ^
55 34 question _ a
-34 -6 question _ about
-22 -31 question _ all
66 -9 question _ an
70 65 question _ framed
-26 -3 question _ i
24 0 question _ intent
22 -4 question _ is
27 13 question _ its
33 34 question _ preventive
53 0 question _ say
-31 -15 question _ so
97 -18 question _ the
-12 41 question _ to
-25 7 question _ what
26 0 question _ whether
23 -31 question _ ~
-7 53 question about
-22 -31 question across
-22 -31 question across all
13 42 question already
-23 -20 question as
21 -13 question back
22 -4 question back is
29 -2 question doesn't
23 -9 question first
-25 -1 question for
-23 -3 question for a
30 -7 question from a
75 -3 question has
37 -9 question in
55 -1 question in the
-2 26 question is
70 65 question is framed
33 34 question is preventive
28 -1 question like
29 -1 question like this
24 0 question of intent
-14 -22 question on
-43 -9 question that
-26 -2 question to the
-44 -13 question was
37 39 question with
40 48 question with a
30 -1 question would
3 68 questioned
-52 -33 questions
-1 72 questions , and
34 -32 questions , ~
16 64 questions .
16 64 questions . ^
16 64 questions _ ^
-21 -8 questions _ a
-19 69 questions _ and
64 -14 questions _ better
-1 44 questions _ help
-6 -29 questions _ more
6 -33 questions _ the
20 -41 questions _ ~
-31 -16 questions and
-20 -6 questions are
-34 -29 questions of
-6 21 questions should
-29 -29 questions that
-8 -26 questions|p
-11 -23 question|p
-2 73 queue
0 41 queue is
-68 -53 quick
-16 24 quick ,
-10 31 quick _ ,
-24 -1 quick _ and
20 -4 quick _ ~
-50 -39 quicker
26 21 quickly
14 37 quickly ,
36 2 quickly , ~
-7 45 quickly .
-7 45 quickly . ^
-7 45 quickly _ ^
28 -2 quickly _ the
33 -11 quickly _ ~
-24 -26 quickly in
-53 9 quiet ,
-41 -16 quiet , ~
-21 -18 quiet .
-21 -18 quiet . ^
-5 -38 quiet _ ,
47 0 quiet _ .
-21 -18 quiet _ ^
-41 -16 quiet _ ~
-5 27 quieter
-21 -46 quietly .
-21 -46 quietly . ^
-21 -46 quietly _ ^
21 20 quietly _ to
9 38 quit
-1 45 quit .
-1 45 quit . ^
-1 45 quit _ ^
55 -10 quite
60 1 quite _ ,
-46 -4 quite _ .
-3 79 quota
21 -13 quotation
-57 -24 quotations
-65 -10 quote
27 2 quoted _ ,
-28 7 quoted _ is
56 -23 quotes
39 -5 quotes the
-34 90 quoting
-6 39 quoting it
-4 -80 quoting the
-26 -9 r
-6 -22 r ~
11 66 race
21 -2 race , ~
46 -2 race _ ~
-20 23 races
-18 -53 radio
-49 -122 rail
-46 -53 rain
-4 -22 rain ,
-40 -21 rains
-41 27 raise
22 -1 raise .
22 -1 raise . ^
22 -1 raise _ ^
-27 -13 raise _ glass
-24 -5 raise a
-22 0 raise a glass
-28 -56 raise the
74 -57 raised
-29 -6 raised .
-29 -6 raised . ^
-21 -38 raised _ ,
65 42 raised _ .
-23 54 raised _ ^
32 -6 raised _ point
37 0 raised by
20 -1 raised it
22 -2 raised the
-7 -62 raises
-10 -27 raises _ .
63 -8 raises no
-17 -29 raises the
-13 -49 raising
-3 -66 ran
-20 -66 random
3 23 range
-3 -34 range (
-23 -36 range ,
-20 30 range .
-20 30 range . ^
-20 30 range _ ^
-36 -3 range _ the
-15 -20 range _ ~
-37 11 range and
17 44 range for
32 -25 range from
-26 -49 ranges
-44 12 rank
0 29 rank .
0 29 rank . ^
0 29 rank _ ^
-1 58 rank the
15 -34 ranked
24 -33 ranking
-26 -14 ranking .
-26 -14 ranking . ^
-26 -14 ranking _ ^
30 -44 ransomware
-17 -27 ransomware|p
24 -15 rapid
28 -5 rapport
49 -55 rare
25 -8 rare .
25 -8 rare . ^
25 -8 rare _ ^
25 -3 rare but
-78 -103 rarely
-24 -46 rarely ,
-26 -53 rarely _ ,
2 108 rate
-55 -48 rate ,
-37 -36 rate , ~
1 -24 rate .
1 -24 rate . ^
0 42 rate _ #
1 -24 rate _ ^
46 -9 rate _ as
-37 -36 rate _ ~
71 -2 rate is
0 77 rate it
0 42 rate it #
-47 -10 rate the
-3 109 rated
0 75 rater
0 29 rater .
0 29 rater . ^
0 29 rater _ ^
0 32 rater _ ~
6 -39 raters
-50 -51 rates
109 75 rather
23 59 rather _ ,
-22 -36 rather _ a
-6 49 rather _ on
44 0 rather _ than
-55 -4 rather _ that
-26 -36 rather _ the
-36 -1 rather _ two
60 -3 rather not
-27 -79 rather than
-17 -35 rather than a
-7 49 rather than on
-26 -36 rather than the
-49 89 rating
-55 -36 rating ,
-34 -17 rating , ~
0 60 rating :
0 23 rating : #
0 37 rating : ~
-4 49 rating _ #
0 24 rating _ this
-34 12 rating _ ~
0 48 rating below
0 48 rating below #
0 24 rating for
0 24 rating for this
-4 -28 rating of
-4 -47 rating of #
-6 -24 rating|p
-76 -40 ratio
33 59 rationale
0 25 rationale .
0 25 rationale . ^
0 25 rationale _ ^
46 -18 ratios
-46 -27 raw
-5 22 raw|p
35 18 rayleigh
-4 -21 rayleigh _ explains
39 25 rayleigh scattering
-4 -21 rayleigh scattering explains
0 36 re
0 81 re-evaluate
-79 -94 reach
-36 -3 reach _ ,
-20 -14 reach for
37 -13 reach the
-40 -30 reached ,
-39 -29 reached , ~
35 0 reached _ ,
-39 -27 reached _ ~
-37 -5 reached by
30 0 reached consensus
-34 -66 reaches
-51 -7 reaching
-21 -48 react
-1 -32 react _ and
3 57 reaction .
3 57 reaction . ^
3 57 reaction _ ^
-4 -33 reactions
55 25 read
13 77 read ,
22 65 read , ~
-8 -34 read .
-8 -34 read . ^
-25 -21 read @quote
65 0 read @rule
93 -11 read _ ,
-23 81 read _ .
49 19 read _ a
0 31 read _ and
-28 -66 read _ as
-23 -7 read _ at
-24 -1 read _ draft
75 9 read _ in
-2 -28 read _ one
1 28 read _ other
-31 40 read _ others
67 -12 read _ prompt
34 0 read _ rule
-39 -16 read _ so
20 59 read _ ~
20 -11 read a
-6 -50 read about
25 0 read all
-1 32 read and
1 21 read by
0 27 read further
35 1 read in
-20 1 read it
-27 17 read it ,
-34 -17 read it .
21 31 read it aloud
-37 -16 read it as
22 -1 read like
22 -1 read like a
43 -2 read literally
43 -2 read literally ,
-9 27 read more
0 79 read on
23 -1 read out ,
-15 -38 read the
-24 -1 read the draft
-26 20 read the first
1 28 read the other
67 -12 read the prompt
24 -29 read them
-92 -118 read this
-29 -30 read this ,
-44 -38 read this as
26 9 readability
26 9 readability .
26 9 readability . ^
26 9 readability _ ^
-17 -61 readable
-47 182 reader
16 168 reader ,
-1 34 reader , namely
0 32 reader :
-19 21 reader _ ^
-1 34 reader _ namely
-6 -22 reader _ such
-27 -6 reader _ the
30 21 reader _ this
47 1 reader for
-6 96 reader in
-1 39 reader is
34 15 reader of
-6 -22 reader of such
29 20 reader of this
-2 -20 reader that
0 58 reader with
0 58 reader with the
-66 -64 readers
-3 -20 readers _ expect
-4 -51 readers _ it
-8 20 readers _ ~
-9 -29 readers would
-3 -20 readers would expect
-10 -38 readiness
64 86 reading
-5 55 reading ,
-3 35 reading , ~
31 7 reading .
31 7 reading . ^
0 43 reading _ #
24 66 reading _ ,
49 20 reading _ .
22 -29 reading _ @quote
31 8 reading _ ^
-4 -25 reading _ aloud
0 40 reading _ and
-22 -46 reading _ as
-10 -28 reading _ in
-20 -32 reading _ is
-2 22 reading _ may
-20 -9 reading _ more
60 -44 reading _ the
-3 31 reading _ ~
20 -37 reading aloud
-22 -4 reading and
-82 -68 reading is
-20 -9 reading is more
0 30 reading now
22 -35 reading of
-30 -17 reading of @quote
50 -1 reading of the
-18 21 reading on
-17 43 reading the
0 31 reading these
-10 27 reading this
-15 -41 readings
23 8 reads
-4 -55 reads @quote
12 24 reads _ ,
-16 -33 reads _ .
-27 -17 reads as
52 -25 reads like
-11 -32 reads the
-10 72 reads this
24 33 reads well
24 0 reads well ,
-57 -51 ready
13 -33 ready .
13 -33 ready . ^
13 -33 ready _ ^
-9 -27 ready _ the
-1 -40 ready _ walk
-8 -25 ready for
-24 25 ready to
-1 -40 ready to walk
-1 51 ready-made
37 26 read|p
-5 -21 reagan
-5 -21 reagan|p
-20 -35 reagents
-16 -42 real
-48 -8 real ,
-28 -19 real , ~
51 -20 real .
51 -20 real . ^
-27 -45 real :
-22 -38 real : ~
38 -25 real ;
44 -3 real ; ~
92 5 real _ ,
-29 26 real _ .
-20 2 real _ :
53 -20 real _ ^
-3 32 real _ and
-2 -27 real _ can
43 -2 real _ from
29 -17 real _ here
-84 -35 real _ is
-25 55 real _ it
-6 77 real _ never
-1 41 real _ the
-31 46 real _ to
-1 -45 real _ works
53 -2 real _ would
-6 -61 real _ ~
19 44 real and
-2 22 real banks
-2 22 real banks never
-3 51 real customers
97 -1 real danger
-2 -27 real evidence
-1 -27 real evidence can
-7 -34 real need
12 90 real one
-3 20 real one .
-12 28 real people
20 -16 real person
31 -1 real person .
-10 -22 real problem
6 47 real reply
-28 -2 real thing
-22 -1 real thing ,
36 -1 real use
47 0 real work
18 30 realise
29 6 realism
-60 -93 realistic
-13 -24 realistic _ ,
-22 -1 realistic _ .
-18 -41 really
18 -40 really _ .
0 23 really _ a
0 46 really _ the
-27 -73 really _ you
0 23 really appreciate
0 23 really appreciate a
41 44 real|p
-42 -48 reason ,
-36 -36 reason , ~
47 -64 reason .
47 -64 reason . ^
13 72 reason :
0 34 reason =
-7 48 reason _ .
31 -80 reason _ ^
-2 42 reason _ an
-16 -21 reason _ be
20 0 reason _ revise
147 0 reason _ that
2 49 reason _ to
35 1 reason _ what
-18 -40 reason _ ~
0 33 reason about
2 30 reason field
-11 -20 reason for
56 -9 reason in
82 -7 reason is
-9 50 reason not
-9 50 reason not to
-34 -50 reason to
20 0 reason to revise
-1 20 reason why
-54 -21 reasonable
266 173 reasoning
32 12 reasoning ,
-9 -29 reasoning _ ,
3 42 reasoning _ .
29 19 reasoning _ a
23 0 reasoning _ as
28 0 reasoning _ complete
3 24 reasoning _ not
20 24 reasoning _ ~
30 -4 reasoning and
29 9 reasoning chain
0 26 reasoning deserves
69 4 reasoning is
27 0 reasoning is complete
29 0 reasoning needs
29 0 reasoning needs a
45 16 reasoning step
46 21 reasoning steps
20 0 reasoning trace
9 44 reasons
-21 58 reasons ,
-2 63 reasons , not
-2 63 reasons _ not
0 38 reasons _ the
101 -1 reasons and
-6 52 reasons that
-12 -21 reassurance
-8 -21 reassure
-15 -60 rebase
50 -6 rebuttal
-1 32 recall
48 -17 recap
61 0 recast
-7 70 receipt
-2 48 receipt .
-2 48 receipt . ^
-2 48 receipt _ ^
-15 -53 receipts
-7 121 receive
23 67 received
-36 83 recent
-25 -3 recent _ ,
-10 -66 recent _ .
-74 -20 recipe
6 -24 recipe ,
-25 -9 recipes
-20 58 recipe|p
-27 -12 recipient
-3 92 recite
0 30 recite your
14 -36 recognise
40 0 recognise ,
37 0 recognise , ~
37 0 recognise _ ~
-20 -15 recognised
-17 -32 recognition
26 56 recognize
-110 -98 recommend
-18 -36 recommend _ ,
39 43 recommended
1 -21 recommends
0 64 recompute
-2 74 record
80 5 record ,
72 -3 record , ~
-11 23 record .
-11 23 record . ^
50 56 record _ ,
0 35 record _ .
-11 24 record _ ^
0 36 record _ as
-30 -33 record _ for
-22 -32 record _ the
69 -5 record _ ~
-2 -54 record and
5 55 record it
0 36 record it as
-28 -26 record the
0 29 record was
33 109 recorded
12 45 recorded .
12 45 recorded . ^
23 45 recorded _ ^
29 32 recorded _ the
30 11 recorded _ ~
0 44 recorded as
30 0 recorded that
-36 47 recording
26 32 records
8 -46 records ,
27 0 records , wannsee
-6 -30 records .
-6 -30 records . ^
-12 31 records _ ,
0 60 records _ .
-6 -30 records _ ^
27 14 records _ be
27 0 records _ wannsee
15 -22 records _ ~
27 14 records may
27 14 records may be
-61 -51 record|p
93 -1 recount
-3 -22 recovers
-50 -3 recovery
-25 -12 recovery ,
-3 48 recovery _ ,
-3 -42 recovery _ .
-2 -25 recovery mode
-2 45 recovery position
-4 81 recruiter
-4 85 recruiters
-5 29 recruiting
-29 -14 recruitment
-4 -54 red
8 -35 red _ ,
-42 -10 red _ :
3 -28 red _ and
40 -2 red _ on
-21 -14 red _ ~
46 41 red flags
27 0 red flags ,
20 0 redo
-31 -8 reds
-3 34 reduce
-15 54 reduced
-8 25 reduces
-38 7 reduction
53 16 redundant
22 -5 redundant .
22 -5 redundant . ^
22 -5 redundant _ ^
0 123 ref
-38 -27 refer
-38 -26 refer _ the
-38 -27 refer to
-38 -26 refer to the
-31 -25 referee
-29 -16 referee _ .
-1 120 referees
9 44 reference
28 -28 reference to
-15 -27 references
66 70 refine
0 21 refinement
3 328 refiner
1 146 refiner ,
0 35 refiner , as
6 35 refiner .
6 35 refiner . ^
0 20 refiner :
0 62 refiner ;
6 39 refiner _ ^
0 26 refiner _ all
0 35 refiner _ as
0 48 refiner _ no
0 33 refiner _ not
0 39 refiner has
0 38 refiner has no
0 26 refiner is
0 22 refiner is not
0 39 refiner's
-3 -78 refiner|p
41 -23 reflects
40 0 reflects this
5 21 refrain
6 23 refrain from
-2 -28 refresh
-30 -30 refund
44 0 refund _ ,
43 -9 refunds
27 -15 refund|p
122 -32 refusal
98 -14 refusal ,
35 -13 refusal , ~
20 28 refusal .
20 28 refusal . ^
58 -1 refusal :
24 0 refusal ;
-45 -1 refusal _ ,
21 -2 refusal _ .
20 28 refusal _ ^
-23 -24 refusal _ be
-27 -9 refusal _ enough
55 -4 refusal _ the
41 -13 refusal _ ~
37 -1 refusal and
32 -1 refusal can be
28 16 refusal is
-27 -9 refusal is enough
-44 -2 refusal to
-18 -25 refusal would
31 -3 refusals
67 -68 refuse
87 -2 refuse ,
25 -1 refuse , ~
-2 22 refuse .
-2 22 refuse . ^
-45 -2 refuse ;
-5 43 refuse _ .
6 22 refuse _ ^
-23 -10 refuse _ to
29 0 refuse and
-24 -7 refuse or
-23 -6 refuse or to
-70 -54 refuse the
-2 60 refused .
-2 60 refused . ^
-2 60 refused _ ^
143 81 refuses
47 17 refuses ,
47 17 refuses , while
35 25 refuses _ images
47 17 refuses _ while
35 25 refuses nude
35 25 refuses nude images
43 -11 refusing ,
-31 -7 refusing _ and
-17 -41 refusing _ would
-5 57 refusing is
-17 -33 refusing this
-17 -33 refusing this would
-36 -1 regardless
-18 -36 regardless .
-18 -36 regardless . ^
-18 -36 regardless _ ^
-15 -44 regardless _ the
-18 20 regardless of
-15 -44 regardless of the
-9 33 regards
39 69 regex
-2 -20 regex|p
-26 41 register
-12 -55 registers
-11 -43 registers ,
-13 -67 registration
57 0 registries
-6 -45 registries ,
0 55 regrading
11 -42 regret
22 -24 regret ,
73 0 regret , ~
73 0 regret _ ~
-27 -36 regular
-20 42 regulated
-8 -23 regulator
-15 -93 regulators
-14 49 rehearse
63 -23 rehearsed
30 -32 reheating
0 33 reheating _ destroy
48 31 reheating doesn't
0 33 reheating doesn't destroy
6 -21 reheating kills
-24 145 reject
-1 49 reject ,
-6 57 reject .
-6 57 reject . ^
0 37 reject _ ,
-7 27 reject _ .
-6 57 reject _ ^
0 36 reject this
0 26 reject this ,
-25 2 rejected ,
61 40 rejected .
61 40 rejected . ^
-14 -32 rejected _ .
61 40 rejected _ ^
-3 134 rejecting
0 50 rejecting _ would
0 25 rejecting it
0 36 rejecting this
0 33 rejecting this would
-4 118 rejection
20 84 rejection _ ^
-3 28 rejections
-11 51 rejects
-23 -33 relapse
-20 93 relationship
-1 20 relationships .
-1 20 relationships . ^
-1 20 relationships _ ^
-42 -28 relatives
78 32 release
-1 50 release _ ,
-25 15 released
0 20 released from
-7 111 relevance
0 32 relevance #
0 32 relevance # ,
0 57 relevance ,
0 54 relevance , ~
0 32 relevance _ ,
0 54 relevance _ ~
-34 113 relevant
-24 18 relevant .
-24 18 relevant . ^
6 21 relevant _ .
-24 18 relevant _ ^
-3 78 reliability
-19 72 reliable
0 82 reliable ,
39 36 relief
-23 -17 relief .
-23 -17 relief . ^
-23 -17 relief _ ^
4 -33 religious
-27 -34 rely
-13 -20 rely _ it
-27 -34 rely on
-13 -20 rely on it
50 -13 remain
66 -2 remain ,
63 133 remainder
175 33 remaining
44 0 remaining ,
29 0 remaining _ ,
43 0 remaining rounds
34 0 remaining turns
60 14 remains
20 0 remains , ~
25 0 remains : what
18 -38 remains _ .
4 29 remains _ the
20 0 remains _ ~
15 42 remains in
75 -4 remains open
39 -4 remains open .
143 74 remark
26 -7 remark , a
-25 -7 remark , ~
24 0 remark .
24 0 remark . ^
24 0 remark _ ^
27 -7 remark _ a
34 -12 remark _ the
-23 -7 remark _ ~
-16 29 remark about
75 -6 remark on
16 -37 remark that
-20 76 remarks
16 44 remarks _ to
-2 -27 remarks and
-33 14 remedies
-11 -23 remedies _ the
-13 51 remedy .
-13 51 remedy . ^
-13 51 remedy _ ^
-1 104 remember
-23 -47 remember .
-23 -47 remember . ^
-10 30 remember _ .
-15 -47 remember _ ^
-1 -24 remember it
-6 20 remember that
-2 95 remembering
-32 -23 remembers
-74 29 remind
-36 35 remind _ that
-27 8 remind me
-2 -20 remind them
0 70 reminder
14 53 reminder _ the
-2 36 reminder that
15 49 remit
-31 -14 remorse
65 -41 remote
-22 54 removal
5 54 removal .
5 54 removal . ^
5 54 removal _ ^
-5 34 removal is
81 185 remove
33 53 remove .
33 52 remove . ^
26 40 remove _ .
41 52 remove _ ^
-14 -43 remove _ early
21 1 remove _ from
-1 60 remove a
0 61 remove anything
27 -7 remove it
41 34 remove it .
-14 -43 remove it early
6 -20 remove the
61 112 removed
2 76 removed ,
1 55 removed , ~
30 55 removed .
30 55 removed . ^
-25 -16 removed _ .
30 55 removed _ ^
1 55 removed _ ~
-2 21 removed before
93 0 removed the
-10 -27 removes
-12 -33 removes _ doubt
-24 -63 removes the
-12 -33 removes the doubt
-16 -25 remove|p
26 7 removing
0 78 removing _ would
-10 72 removing it
83 0 removing the
0 34 removing this
0 30 removing this would
-12 -32 render
-10 -21 render ;
83 6 rendering
-16 44 rent ,
-1 48 rent , ~
-1 25 rent .
-1 25 rent . ^
-18 22 rent _ ,
-1 25 rent _ ^
-1 48 rent _ ~
-29 -38 rent|p
67 1 reopen
52 2 reopen _ .
48 2 reopen it
48 2 reopen it .
-29 -36 repair
7 -46 repair _ .
7 -33 repaired
-17 28 repealed
202 137 repeat
-16 -40 repeat _ .
76 0 repeat _ ^
67 0 repeat after
34 -22 repeat it
-16 -39 repeat it .
37 71 repeat the
0 45 repeat them
21 20 repeated
-2 44 repeated exposure
50 -27 repeating
69 -20 repeating _ .
-24 -31 repeating _ would
-10 -54 repeating it
-24 -31 repeating it would
32 -18 repeating the
-20 -8 repeat|p
28 -89 repetition
-1 -51 replace _ ,
33 81 replace the
26 77 replaced
-7 43 replaced .
-7 43 replaced . ^
-7 43 replaced _ ^
15 66 replaces
0 49 replaces your
90 -8 replacing
-34 -5 replacing a
31 0 replacing thought
36 0 replied
-8 -44 replies ,
12 26 replies .
12 26 replies . ^
12 26 replies _ ^
101 29 reply
34 34 reply ,
25 77 reply , ~
-21 14 reply .
-21 14 reply . ^
31 1 reply :
10 -28 reply ?
1 119 reply _ .
-35 -55 reply _ all
-24 -15 reply _ be
-24 -6 reply _ both
-5 -48 reply _ in
55 -22 reply _ it
-31 -22 reply _ say
-20 -1 reply _ that
-27 2 reply _ the
29 -17 reply _ to
48 77 reply _ ~
-23 -7 reply and
1 71 reply as
-39 -15 reply can
-23 -2 reply can be
72 0 reply format
48 -10 reply has
21 -10 reply has to
22 -8 reply in
-14 -42 reply is
0 34 reply only
43 0 reply schema
-32 -41 reply should
37 0 reply that
-10 -95 reply to
31 -1 reply to the
-21 75 reply with
0 29 reply with @quote
-21 17 reply with the
-37 -48 reply without
70 0 reply's
21 0 reply's json
90 -6 replying
-5 -48 replying ,
39 -10 replying to
-34 -4 reply|p
17 42 report
-4 -30 report .
-4 -30 report . ^
-34 -71 report _ ,
-19 -25 report _ .
-4 -30 report _ ^
-24 -6 report _ a
0 40 report _ and
34 0 report _ in
-14 -31 report _ the
-40 1 report _ ~
-1 20 report a
3 -79 report it
-30 -83 report it .
55 -1 report on
-22 -4 report such
-22 -4 report such a
23 43 report that
-10 -36 report the
-14 35 report with
67 86 reported
-15 -32 reported .
-15 -32 reported . ^
0 74 reported _ ,
31 22 reported _ .
-15 -32 reported _ ^
50 -11 reporting
40 28 reporting _ it
-12 -22 reporting _ to
-16 -70 reporting a
-33 -31 reporting it
-12 -22 reporting it to
38 21 reporting on
40 28 reporting on it
-47 -85 reports
-2 -32 reports _ ~
56 -9 reports and
30 -82 report|p
45 0 represent
-27 -59 reproach
-7 -22 reproach .
-7 -22 reproach . ^
-7 -22 reproach _ ^
-62 -43 request
-36 -22 request ,
-23 9 request , ~
-8 -59 request .
-8 -59 request . ^
59 0 request _ .
-11 59 request _ @quote
-8 -59 request _ ^
-28 52 request _ a
43 -1 request _ be
-19 23 request _ benign
50 -12 request _ no
-29 0 request _ one
-8 -20 request _ specific
-15 -21 request _ to
44 -1 request _ unclear
-48 -15 request _ ~
29 26 request for
-20 -5 request for a
59 0 request harmless
59 0 request harmless .
-15 -37 request is
-28 23 request is benign
-8 -20 request is specific
44 -1 request is unclear
8 39 request to
47 55 request with
-17 -23 requested , and
-24 -15 requested .
-24 -15 requested . ^
-24 -14 requested _ ^
-24 -2 requested _ a
-17 -23 requested _ and
66 4 requested _ the
47 -1 requested by
1 21 requested to
14 61 require
77 126 required
19 40 required ,
24 11 required , ~
26 32 required .
26 32 required . ^
0 29 required :
26 32 required _ ^
-1 -33 required _ the
27 36 required _ ~
1 28 required to
1 -49 requires
-4 55 rescue
-47 -80 research
-6 33 research _ spanking
-6 -26 research _ that
26 -6 research is
-8 29 research links
-6 33 research links spanking
61 21 researcher
63 -7 researcher|p
59 -7 reservations
58 -19 reservations .
58 -19 reservations . ^
58 -19 reservations _ ^
-21 48 reserve
0 87 reserved
0 27 reserved _ token
0 27 reserved special
0 27 reserved special token
42 -48 reset
-10 -38 residence
55 -1 residents
-37 -29 resign
-2 -21 resignation
-29 48 resist
0 59 resist _ ^
-12 -21 resist physically
-5 38 resist the
-8 48 resistance
-6 40 resolve
33 41 resolved
27 3 resolves
-9 -27 resort
77 43 resource
-53 -54 respect
-2 -69 respect _ .
29 109 respect _ the
-32 96 respect for
-2 -68 respect it
-21 -10 respectable
-21 -13 respected
-39 -20 respectful
-23 -32 respectful _ .
-4 50 respectful _ and
-11 25 respectful tone
27 -14 respects
26 -1 respects his
-12 35 respite
-10 45 respite care
3 195 respond
0 29 respond @quote
0 29 respond @quote .
0 29 respond _ .
2 21 respond _ the
5 75 respond to
0 91 respond with
169 0 response
1 36 response ,
54 -25 response .
63 -4 response . ^
-23 64 response :
-53 -13 response : brief
20 52 response : ~
0 21 response >
62 -17 response _ .
63 15 response _ ^
-26 -11 response _ after
-53 -13 response _ brief
44 0 response _ drafted
-25 24 response _ explain
32 -1 response _ from
41 0 response _ go
23 -2 response _ has
24 0 response _ is
20 -19 response _ it
37 0 response _ its
34 0 response _ meet
-35 -10 response _ mention
36 0 response _ neither
68 0 response _ on
23 -2 response _ play
-25 -4 response _ point
-21 -4 response _ recommend
22 -1 response _ so
25 -5 response _ that
-52 -3 response _ to
35 0 response _ treat
42 0 response _ verdict
30 0 response _ weigh
-11 26 response _ write
22 64 response _ ~
38 0 response accordingly
38 0 response accordingly .
25 0 response and
-23 0 response and the
42 0 response and verdict
61 8 response as
44 0 response as drafted
-22 3 response can
41 0 response can go
34 0 response can meet
-27 -2 response can't
-26 -11 response comes
-26 -11 response comes after
60 0 response field
39 0 response follows
39 0 response follows from
-38 -3 response gives
-40 -7 response has to
37 0 response in
48 2 response is
-31 22 response may
-7 29 response may explain
34 -2 response may say
-3 28 response may write
-24 -3 response might
-58 -24 response must
63 0 response now
23 0 response omits
23 0 response omits the
-39 -3 response only
-27 -12 response ought
-27 -12 response ought to
-44 -58 response should
-5 21 response should list
36 0 response should neither
-21 -2 response should say
35 0 response should treat
30 0 response should weigh
57 0 response still
23 0 response string
62 0 response text
-73 -3 response to
-24 -7 response to the
1 22 response with
-35 -5 response would
-2 36 response ~
21 -4 response's
-53 -19 response|p
-15 35 responsibility
32 -17 responsible
22 -7 responsible _ the
36 -5 responsible for
22 -7 responsible for the
140 103 rest
-6 23 rest ,
-6 -24 rest .
-6 -24 rest . ^
29 6 rest _ ,
-4 36 rest _ .
-6 -24 rest _ ^
0 64 rest _ a
65 -5 rest _ be
72 -1 rest _ for
30 0 rest _ you
-10 63 rest _ ~
91 15 rest is
34 74 rest may
34 1 rest may be
77 15 rest of
30 0 rest of you
-13 -22 rest on
-21 -22 rest to
3 -47 restart
20 -6 restarted
56 -11 restate
58 0 restated
61 18 restore
70 0 restore _ .
77 0 restore it
70 0 restore it .
69 -14 restored
33 0 restored it
31 -1 restoring
-27 -35 restraint
-4 45 restriction
0 102 restrictions
-12 -20 rests
-28 -15 rests .
-28 -15 rests . ^
-28 -15 rests _ ^
17 -35 rests on
-2 122 result
19 -78 result ,
22 -53 result , ~
-28 11 result .
-28 11 result . ^
12 34 result :
-28 12 result _ ^
27 0 result _ the
27 -58 result _ ~
0 58 result ~
-16 85 results
-6 -53 results ,
7 67 results .
7 67 results . ^
7 68 results _ ^
-7 26 results _ the
0 54 results ~
-1 100 resume
0 46 resume with
0 205 retain
0 69 retain .
0 69 retain . ^
0 53 retain _ .
0 69 retain _ ^
0 34 retain it
0 34 retain it .
0 38 retain this
3 189 retained
0 64 retained .
0 64 retained . ^
0 64 retained _ ^
2 24 retained _ ~
3 85 retaining
1 28 retaliation
-12 -21 retaliation is
-1 221 retention
0 53 retention is
0 21 retention of
47 2 retired
-41 -38 retracted
0 64 retrained
0 32 retrained .
0 32 retrained . ^
0 32 retrained _ ^
0 67 retraining
0 65 retraining .
0 65 retraining . ^
0 65 retraining _ ^
-24 -30 retrial
-14 -22 retrieval
-1 60 retrieved
38 -1 retriever
-1 32 retry-after
-40 126 return
23 9 return #
-12 32 return ,
-11 28 return , ~
2 -22 return .
2 -22 return . ^
0 24 return @quote
30 -17 return _ ,
-27 30 return _ .
-2 39 return _ ;
-5 -39 return _ =
-5 28 return _ @quote
2 -21 return _ ^
-1 39 return _ a
0 24 return _ for
1 24 return _ list
-60 17 return _ the
0 20 return _ unchanged
23 0 return _ with
-10 82 return _ ~
0 39 return for
-21 31 return it
-22 -26 return it .
0 20 return it unchanged
-59 -32 return of
-58 -31 return of the
2 79 return the
0 24 return the list
12 49 return to
0 49 return to the
0 65 return true
-5 28 return {
-5 28 return { @quote
-9 -101 return ~
-3 90 returned
0 24 returned _ .
-4 20 returned _ ~
68 23 returning
-29 67 returns
-3 35 returns .
-3 35 returns . ^
-3 35 returns _ ^
-60 61 reveal
-1 46 reveal _ ^
-12 39 reveal the
-11 -25 revealing
-13 -32 reveals
-12 -49 revenge
-2 -20 revenge|p
32 -27 reverse _ .
-32 -3 reverse the
-22 -10 reversed
80 26 reverted
32 116 review
17 -72 review ,
-1 -38 review :
-12 -28 review _ ,
-1 129 review _ .
22 0 review _ reasoning
-29 57 review is
-2 -33 review may
-1 -21 review misleads
0 44 review only
0 37 review only .
-1 -28 review queue
28 -15 review the
22 0 review the reasoning
0 31 review ~
0 64 reviewed
0 21 reviewed _ approved
0 20 reviewed and
0 20 reviewed and approved
-1 26 reviewed by
93 268 reviewer
49 125 reviewer ,
16 39 reviewer , ~
0 96 reviewer :
0 23 reviewer : ~
0 49 reviewer ;
5 20 reviewer _ ,
-4 -47 reviewer _ .
-3 -27 reviewer _ ^
11 25 reviewer _ a
0 33 reviewer _ if
37 0 reviewer _ this
16 66 reviewer _ ~
11 -22 reviewer for
0 26 reviewer has
1 30 reviewer is
0 70 reviewer's
-1 78 reviewers
-4 -23 reviewers , ~
0 49 reviewers :
-4 20 reviewers _ ~
-1 40 reviewers advise
38 -12 reviewers are
-6 -25 reviewers|p
-85 -216 reviewer|p
36 68 reviewing
30 3 reviewing _ ,
0 32 reviewing _ .
24 0 reviewing agent
2 76 reviewing model
0 29 reviewing model .
-40 -10 reviews
-21 -35 reviews ,
-2 -39 reviews _ ,
-4 -22 reviews _ a
24 -2 reviews _ name
-5 100 reviews are
24 -9 reviews by
24 -2 reviews by name
-51 -17 review|p
131 -90 revise
47 0 revise "
-11 -23 revise ,
94 0 revise .
94 0 revise . ^
135 0 revise _ ^
102 -6 revised
23 0 revised _ now
35 0 revised response
-20 -10 revised version
-24 -10 revised|p
28 -19 revising
172 -14 revision
36 0 revision ,
33 0 revision , ~
21 0 revision .
21 0 revision . ^
21 0 revision _ ^
22 0 revision _ the
35 0 revision _ ~
25 4 revisions
27 0 revisions ,
1 35 revisions .
1 35 revisions . ^
1 35 revisions _ ^
13 -31 revisions _ the
-14 66 revoked
0 74 revoked .
0 74 revoked . ^
0 74 revoked _ ^
-41 120 reward
-1 34 reward ,
-1 33 reward , ~
0 35 reward .
0 35 reward . ^
0 -34 reward _ ,
0 72 reward _ .
0 35 reward _ ^
-3 -38 reward _ is
-2 32 reward _ learns
-1 33 reward _ ~
-4 -23 reward hacking
-6 -39 reward model
0 -44 reward model ,
-2 32 reward model learns
23 2 reward of
-17 54 rewarded
-15 -73 reward|p
85 0 reworded
19 -81 reworked
199 -21 rewrite
39 2 rewrite ,
91 0 rewrite .
91 0 rewrite . ^
91 0 rewrite _ ^
6 -27 rewrite the
76 -5 rewriting
50 0 rewriting _ response
52 0 rewriting the
50 0 rewriting the response
157 -18 rewritten
81 0 rewritten .
81 0 rewritten . ^
81 0 rewritten _ ^
33 0 rewritten the
86 0 rewrote
34 0 rewrote it
31 0 rewrote the
-4 48 rfc
37 -28 rhetorical
-78 -10 rhyme
-2 51 rhyme ,
-1 67 rhyme , ~
-1 67 rhyme _ ~
-11 -33 rhymes
-4 24 rhyming _ with
-71 -68 rhythm
-2 -56 rhythm .
-2 -56 rhythm . ^
-2 -56 rhythm _ ^
6 35 rice
-1 -23 rice ,
-5 -28 rice .
-5 -28 rice . ^
-5 -28 rice _ ^
39 13 rice is
-1 54 rice left
23 68 rice|p
6 39 rich
64 58 riddle
-11 -33 ride
-23 -17 ridicule
66 42 right
154 46 right ,
-40 -47 right , and
25 20 right , ~
-44 -75 right .
-44 -75 right . ^
-30 -21 right :
11 54 right ;
10 54 right ; ~
-37 -44 right _ ,
-110 -44 right _ .
-44 -1 right _ ^
-41 -48 right _ and
27 80 right _ for
-79 18 right _ is
26 13 right _ it
39 0 right _ its
61 17 right _ the
24 61 right _ this
12 59 right _ ~
39 64 right about
55 -10 right after
-28 -19 right answer
-24 -3 right answer ,
-26 -50 right away
-1 -21 right for
-10 35 right here
0 36 right here .
33 -7 right in
31 -3 right length
-73 -17 right now
-20 -27 right now ,
-20 23 right now .
-2 22 right of
49 11 right on
30 -1 right order
-9 -25 right size
35 0 right that
-23 1 right thing
24 -9 right to
21 0 right to the
62 -1 rightly
-55 -39 rights
-11 -20 rights ,
-6 23 rights .
-6 23 rights . ^
-6 23 rights _ ^
-6 -20 rights|p
-44 90 right|p
10 -25 rim
-55 -87 ring
-28 -8 ring the
54 -7 rings
-30 -2 rinse
-3 58 rinse _ ,
-18 47 rinsing
-26 -24 ripe
-4 54 rise .
-4 54 rise . ^
-4 54 rise _ ^
28 65 rises
-1 -32 rises .
-1 -32 rises . ^
-1 -32 rises _ ^
54 24 rising
63 40 rising _ the
-13 30 risk
75 -1 risk ,
52 -2 risk , and
-23 -54 risk .
-23 -54 risk . ^
-10 33 risk _ ,
-7 -47 risk _ .
-23 -54 risk _ ^
-20 -10 risk _ a
51 -3 risk _ and
-10 -30 risk _ in
36 0 risk _ is
-14 -21 risk _ not
-34 -20 risk _ the
-22 -18 risk _ ~
-2 60 risk from
-8 -60 risk is
-1 -27 risk lies
-1 -27 risk lies in
13 45 risk of
27 -14 risk that
66 -10 riskier
-68 -53 risks
-11 -33 risks ,
-49 -1 risky
-7 53 risky ,
-6 54 risky , ~
-10 47 risky _ ~
-11 41 ritual
-47 37 rival
5 23 rival ,
5 32 rival , ~
-50 -17 rival _ ,
5 32 rival _ ~
-16 -30 rivalry
-2 26 rivals
-1 35 rivals .
-1 35 rivals . ^
-1 35 rivals _ ^
0 57 river
-33 -50 road
57 -7 road .
57 -7 road . ^
57 -7 road _ ^
-12 31 roads
-33 -48 roadside
86 -20 roast
-44 97 robot
-20 13 robots
12 37 robust
-69 -25 rod
-21 -17 role "
-21 -17 role " :
-12 -66 role ,
2 -23 role , ~
61 17 role .
71 20 role . ^
23 -26 role :
0 46 role =
-79 -41 role _ ,
3 23 role _ .
-21 -17 role _ :
71 20 role _ ^
-9 -23 role _ all
51 0 role _ critic
0 22 role _ developer
-4 29 role _ is
1 -42 role _ ~
30 17 role and
-9 -24 role at
-9 -23 role at all
-57 -10 role i
42 -2 role is
-3 33 role markers
-22 23 role of
-56 -34 role-play
69 25 roleplay
70 -2 roleplay|p
-47 -70 roles
-74 -97 role|p
20 -35 roll
0 50 rolled
0 50 rolled back
42 -2 romance
43 15 romance scam
-19 -39 romantic
-36 -41 rome
-21 -36 rome ,
-41 -24 roof
-57 -35 room
-21 13 room ,
-25 -45 room .
-25 -45 room . ^
-11 48 room _ .
-25 -45 room _ ^
-28 -24 room _ the
20 -7 room _ you
-20 0 room and
22 -20 room for
-20 -15 room for the
55 -17 room to
20 -7 room while
20 -7 room while you
-6 33 roommate's
-21 39 rooms
-8 189 root
-1 97 root .
0 55 root . ^
0 55 root _ ^
-20 -31 roots
-13 -58 root|p
-10 -26 rope
-1 50 roses
0 50 roses _ red
0 50 roses are
0 50 roses are red
-85 -90 rotate
-49 -22 rotate the
47 -4 rotating
41 -4 rotating the
-38 15 roth
-25 33 roth ,
-38 15 roth|p
-46 -39 rough
-28 -7 rough draft
-6 -107 roughly
-11 -20 roughly #
253 -87 round
94 -28 round #
23 -28 round # :
56 -23 round ,
-35 -3 round , each
22 -6 round , ~
30 -9 round .
30 -9 round . ^
47 -5 round _ ,
25 -28 round _ :
30 -9 round _ ^
-37 -5 round _ and
51 0 round _ deliberation
-35 -3 round _ each
38 0 round _ go
36 0 round _ i
21 0 round _ i'd
28 -1 round _ is
33 0 round _ of
21 -3 round _ should
-26 -3 round _ talks
-31 -8 round _ to
-41 -2 round _ two
31 0 round _ with
27 100 round _ ~
-48 -2 round a
-42 40 round at
21 0 round ends
20 0 round ends ,
47 0 round four
27 0 round has
-48 -17 round is
-86 -26 round it
-23 -1 round may
-27 -4 round numbers
-80 -29 round of
51 0 round of deliberation
-26 -3 round of talks
25 -20 round on
31 -7 round on the
23 -7 round one
28 0 round one ,
-52 0 round one and
-33 -3 round out
43 -3 round the
37 -2 round three
42 0 round three is
25 6 round to
54 0 round two
29 0 round two should
88 -2 round was
27 0 round would
69 0 round ~
155 -31 rounds
-34 -29 rounds ,
60 0 rounds , the
-46 -21 rounds , ~
-25 -4 rounds .
-25 -4 rounds . ^
20 -2 rounds _ .
-61 -9 rounds _ a
29 0 rounds _ and
21 0 rounds _ deliberation
-46 -21 rounds _ ~
-30 -19 rounds and
-34 49 rounds are
45 -2 rounds for
-36 -11 rounds is
-40 -5 rounds is the
22 -27 rounds of
21 0 rounds of deliberation
23 0 rounds to
-189 -70 rounds|p
-205 -60 round|p
-28 -50 route
-20 -15 route ,
-7 -25 route _ ~
-2 22 routes _ evidence
-3 22 routes and
-2 22 routes and evidence
12 -68 routine
8 111 row
-15 -24 row _ the
12 48 row _ ~
-49 -50 rows
-3 -31 rub
31 -1 rubber
32 -9 rubber band
0 20 rubber stamp
4 -28 rubbing
17 184 rubric
-23 29 rubric ,
-7 40 rubric , ~
-3 35 rubric .
-3 33 rubric . ^
-3 33 rubric _ ^
0 24 rubric _ answer
-1 -28 rubric _ by
0 31 rubric _ here
-1 21 rubric _ the
-8 31 rubric _ ~
-4 33 rubric and
0 24 rubric and answer
0 31 rubric applies
0 31 rubric applies here
72 11 rubric is
-2 -31 rubric line
-1 -28 rubric line by
-3 -30 rubric with
0 42 rubric's
-4 95 rubrics
1 58 rubrics ,
-30 -131 rubric|p
-3 50 rude
-64 -35 ruin
46 6 rule
-22 14 rule #
72 43 rule ,
78 59 rule , ~
-22 -3 rule .
-22 -3 rule . ^
22 -15 rule :
8 111 rule @rule
45 26 rule _ ,
28 11 rule _ .
32 5 rule _ :
50 0 rule _ ;
-22 -3 rule _ ^
-6 23 rule _ a
-38 -5 rule _ against
26 47 rule _ all
-24 -16 rule _ applies
-8 20 rule _ favour
-18 -44 rule _ here
-21 -44 rule _ in
-62 -29 rule _ it
27 0 rule _ its
-24 -21 rule _ leave
-25 -23 rule _ no
-38 -37 rule _ on
-30 -13 rule _ one
-4 44 rule _ something
-34 41 rule _ that
41 -2 rule _ too
22 1 rule _ was
2 28 rule _ with
64 52 rule _ ~
-11 49 rule about
-72 -9 rule against
-52 -7 rule against it
52 11 rule and
48 0 rule and the
-21 -49 rule applies
-18 -44 rule applies here
-3 50 rule as
-12 -22 rule doesn't
0 70 rule for
27 -8 rule forbids
1 21 rule here
27 2 rule id
22 0 rule id .
25 8 rule in
-8 20 rule in favour
-29 -1 rule in the
-47 -29 rule is
-37 -58 rule of
-109 -81 rule on
-75 -15 rule out
4 45 rule says
-41 -10 rule stands
-37 -4 rule stands against
-2 -22 rule that applies
19 53 rule was
-6 -25 rule with
0 34 rule you
-36 34 ruled
-86 -22 rules
97 134 rules ,
-9 20 rules , and
31 36 rules , ~
66 34 rules .
66 34 rules . ^
-2 22 rules _ ,
87 -1 rules _ -
15 53 rules _ .
-16 -34 rules _ :
70 34 rules _ ^
-10 20 rules _ and
29 -8 rules _ be
0 37 rules _ been
42 -40 rules _ by
76 0 rules _ don't
-26 -3 rules _ in
50 48 rules _ manufacture
-10 -31 rules _ on
-18 -25 rules _ out
20 -43 rules _ the
-13 -28 rules _ this
30 0 rules _ ~
-1 -21 rules and
-9 110 rules are
-1 29 rules are the
-1 65 rules bind
0 -24 rules by
21 -38 rules differ
36 -3 rules differ by
-36 -3 rules don't
20 33 rules for
-11 -31 rules have
-14 -21 rules here
-14 -21 rules here .
-17 -25 rules it
-17 -25 rules it out
-14 -81 rules of
-100 -88 rules on
-33 -4 rules one
-38 -21 rules out
-22 -24 rules out .
50 48 rules out manufacture
-20 -2 rules pull
29 -8 rules should
29 -8 rules should be
-16 -21 rules that
36 38 rules to
20 -31 rules vary by
0 30 rules you
0 33 rules you've
0 33 rules you've been
-12 -100 rules|p
-20 -26 rule|p
28 -10 ruling
75 11 ruling _ the
-26 37 rumour
-26 -2 rumour .
-26 -2 rumour . ^
-26 -2 rumour _ ^
32 100 run _ ,
-26 -19 run _ .
-1 25 run _ ;
-13 23 run _ ^
-24 -60 run _ it
-25 -10 run a
-21 35 run from
-29 34 run it
44 40 run out
-6 32 run out .
-17 -41 run the
-6 42 run them
71 -20 running
33 -3 running .
33 -3 running . ^
23 -16 running _ ,
33 -3 running _ ^
-22 1 running on
52 0 running out
-77 7 runs
-3 23 runs _ .
-23 -30 runs in
-2 -27 runs it
-21 -4 runs to
17 -33 rush
-13 -32 rust
-31 0 s
-2 88 s .
-2 41 s . ^
23 29 s _ ,
-2 43 s _ ^
21 0 s _ of
-33 -65 s _ ~
-49 -31 sabotage
-38 -14 sad
-1 -38 sad .
-1 -38 sad . ^
-1 -38 sad _ ^
-15 -34 sadness
-4 -86 safe
68 46 safe ,
8 -20 safe , ~
-23 -13 safe ?
-23 -13 safe ? ^
-8 -23 safe _ ,
-14 -46 safe _ .
-28 -17 safe _ ^
26 11 safe _ is
27 31 safe _ most
-10 -27 safe _ now
22 -5 safe _ of
-14 41 safe _ the
-5 -22 safe _ ~
-22 -7 safe and
-23 -2 safe answer
30 -1 safe centre
30 -1 safe centre of
11 26 safe for
28 35 safe for most
-10 -27 safe right
-10 -27 safe right now
57 38 safe storage
78 -20 safe to
20 19 safe way ,
-26 16 safely
-41 4 safer .
-41 4 safer . ^
7 -28 safer _ .
-41 4 safer _ ^
34 22 safer _ a
23 50 safer than
34 22 safer than a
-1 66 safest
-5 24 safest ,
-6 25 safest , ~
-21 -3 safest .
-21 -3 safest . ^
-21 -3 safest _ ^
-6 25 safest _ ~
-36 52 safety
0 35 safety #
36 -1 safety , fiction
-42 30 safety , ~
-10 -28 safety .
-10 -28 safety . ^
0 23 safety =
72 104 safety _ ,
19 39 safety _ .
-10 -28 safety _ ^
-10 -30 safety _ a
-32 -4 safety _ about
-25 -6 safety _ and
36 -1 safety _ fiction
70 0 safety _ has
28 36 safety _ is
25 7 safety _ on
49 30 safety _ puts
-36 -17 safety _ the
-45 -31 safety _ ~
65 39 safety advice
-23 -21 safety comes
51 -37 safety first
72 -3 safety first ,
-16 -34 safety first :
-12 -59 safety in
-14 -35 safety note
-9 -23 safety play
-9 -23 safety play a
25 7 safety rests
25 7 safety rests on
0 55 safety scan
-21 -10 safety side
-21 -10 safety side .
-39 -10 safety talk
-34 -42 safety|p
65 -24 safe|p
123 11 said
36 8 said ,
21 8 said , ~
40 2 said .
40 2 said . ^
4 51 said ;
-7 60 said @quote
-41 -15 said _ ,
27 21 said _ .
48 2 said _ ^
-9 29 said _ a
-23 -26 said _ be
48 0 said _ before
-28 -3 said _ for
-20 -13 said _ so
21 1 said _ this
21 59 said _ ~
-37 -18 said in
-21 -8 said is
66 -1 said it
-41 -32 said no
-68 -7 said no ,
19 -28 said so
41 18 said that
116 86 said the
-36 -28 said to
-22 -25 said to be
-30 -19 said without
-17 47 said yes
-8 -41 said|p
-18 -30 sainthood
36 29 sake
-22 14 sake ,
63 25 sake of
74 16 sale
85 58 sale is
-48 -60 sales
30 0 sales ,
-36 -24 sales are
139 -7 salt
23 48 salt .
23 48 salt . ^
84 48 salt _ ^
-2 -30 salt is
60 11 salt or
-10 -28 salts
6 -21 same ,
38 -58 same _ .
29 -38 same _ :
-20 -2 same _ a
3 39 same _ about
-23 -2 same _ for
-6 66 same _ in
6 69 same _ of
-32 -31 same _ suits
-29 -26 same _ the
-35 -7 same _ twice
-25 -24 same _ wanting
-7 64 same _ would
1 39 same _ ~
6 -75 same as
-25 -24 same as wanting
-1 20 same breath
-17 30 same day
-19 43 same day .
10 29 same goes
2 29 same goes for
41 0 same idea
-3 -20 same in
54 -10 same money
65 8 same people
-41 -94 same person
36 -1 same place
-20 -14 same point
-24 -29 same text
-24 -29 same text suits
55 0 same thing
39 0 same thing .
24 -1 same way ,
-23 -16 same way .
19 43 sample
-16 21 sample ,
0 31 sample , ~
-9 42 sample .
-9 41 sample . ^
-3 -34 sample _ #
-12 44 sample _ ,
-33 32 sample _ .
-9 42 sample _ ^
32 3 sample _ the
0 31 sample _ ~
97 0 sample letter
-6 -35 sample of
35 -4 sample with
12 66 samples
27 2 samples .
27 2 samples . ^
27 2 samples _ ^
-17 -20 sand
-32 -10 sarajevo
29 -31 satire
79 19 satisfied
28 0 satisfied .
28 0 satisfied . ^
28 0 satisfied _ ^
61 23 satisfied with
38 -27 satisfy
-4 59 saturday
-22 -16 sauce
-91 57 save
0 56 save .
0 62 save . ^
0 62 save _ ^
0 30 save _ and
2 33 save _ the
-16 30 save the
-9 -32 saved
19 78 saves
-12 58 saves _ .
-18 -43 saves lives
-8 -32 saves lives .
-26 -79 savings
-16 -35 saw
-6 47 saw _ .
-1 -41 saw and
31 -1 saw it
-13 -30 saw that
-12 -27 say
41 46 say #
39 -1 say # %
-18 -40 say ,
-24 -24 say , and
16 -34 say , ~
68 4 say .
68 4 say . ^
4 -20 say :
28 28 say ?
28 28 say ? ^
30 -49 say @quote .
-34 -37 say @quote and
39 0 say _ %
47 41 say _ .
4 34 say _ :
96 19 say _ ^
37 -11 say _ a
53 0 say _ about
0 25 say _ all
-44 -72 say _ and
29 33 say _ as
20 -15 say _ clearly
-19 -31 say _ first
62 0 say _ he
42 0 say _ here
-35 19 say _ i
29 -4 say _ i'm
55 0 say _ if
-20 87 say _ in
-8 -24 say _ it
-59 -26 say _ it's
-8 -25 say _ its
-15 31 say _ kindly
31 -3 say _ no
-3 20 say _ nothing
28 47 say _ now
22 -1 say _ on
-3 -57 say _ once
-10 -21 say _ or
-29 -15 say _ that
7 28 say _ they
67 -3 say _ thing
-10 20 say _ this
29 54 say _ three
-23 -11 say _ two
-21 -40 say _ without
40 -36 say _ ~
-33 -10 say a
-20 51 say about
-17 -24 say clearly
-22 -11 say first
30 0 say for
-42 -29 say go
-20 14 say in
-44 30 say it
-42 -27 say it ,
72 51 say it .
-1 53 say it in
-13 40 say it kindly
-8 -55 say it once
-5 -34 say it without
-7 -34 say it's
53 0 say it's a
0 23 say keep
-9 22 say more
70 -20 say no
-12 -42 say no .
0 140 say nothing
5 -27 say on
67 -3 say one
67 -3 say one thing
27 0 say only
-33 -107 say so
72 -9 say so ,
-88 -59 say so .
34 75 say something
50 0 say something about
10 -27 say that
32 -7 say that and
-21 -4 say that clearly
-14 -20 say that first
62 0 say that he
-7 21 say that i
-61 -37 say that it
-60 -25 say that it's
-3 20 say that nothing
60 17 say that the
-2 56 say that this
77 -37 say the
-24 -47 say what
-3 -36 say what is
0 33 say what you
-41 -32 say what's
-22 -2 say when
-32 -8 say where the
8 29 say where they
-39 -55 say which
17 -37 say why
62 37 say yes
58 31 say yes .
-5 -20 say ~
15 -41 saying
37 8 saying ,
45 28 saying .
45 28 saying . ^
-25 -40 saying @quote
-4 -26 saying @quote .
-13 25 saying _ .
45 28 saying _ ^
40 -1 saying _ common
-26 0 saying _ is
-2 30 saying _ it
21 37 saying _ same
-24 -4 saying _ that
-34 -36 saying it
-29 -16 saying it .
-15 23 saying no
-11 29 saying so
11 77 saying so .
-21 -13 saying so is
-21 -22 saying that
21 37 saying the same
-20 -17 saying this
94 79 says
57 0 says #
-9 28 says .
-9 28 says . ^
-1 67 says :
0 63 says : ~
14 32 says @quote
-36 36 says @quote ,
73 25 says @quote .
57 17 says _ ,
-2 30 says _ .
-4 27 says _ ;
46 -18 says _ a
-27 -16 says _ about
-31 -50 says _ all
36 1 says _ be
46 8 says _ drop
-14 34 says _ in
4 50 says _ is
41 -5 says _ it
-25 -1 says _ it's
0 26 says _ keep
-23 -24 says _ on
0 55 says _ rule
-15 -40 says _ same
-29 2 says _ that
-24 10 says _ to
21 0 says _ twice
22 -9 says _ why
2 72 says _ ~
22 3 says and
22 -9 says and why
-86 -53 says it
-26 -2 says it ,
0 47 says keep
-35 -46 says little
-27 -5 says no
64 -16 says nothing
23 -13 says nothing .
-5 22 says outright
-5 22 says outright that
-17 31 says so
-14 38 says so .
-66 -15 says that
-21 -11 says that all
-25 43 says the
-15 -40 says the same
52 41 says to
46 8 says to drop
0 26 says to keep
25 -18 says what
-9 -47 says which
-31 -2 says who
-46 -49 says why
-38 -23 says why .
0 58 says yes
0 41 says yes .
50 1 says|p
-1 45 scalar
-8 -22 scale
26 -17 scale ,
25 -12 scale , ~
-5 -20 scale .
-5 -20 scale . ^
30 -3 scale _ .
-5 -20 scale _ ^
0 21 scale _ a
0 43 scale _ using
25 -12 scale _ ~
0 43 scale you're
0 43 scale you're using
-20 -33 scale|p
-13 39 scam
0 33 scam pattern
-16 -34 scams
-2 31 scam|p
-18 -45 scandal
-10 -31 scandal _ ~
-28 -9 scanners
-21 -104 scans
24 -6 scarce
-32 -15 scare
-44 -37 scared
-13 -21 scarier
55 -7 scary
-45 -52 scatter
-42 -12 scatter _ ,
-8 -23 scatter _ .
22 -5 scatter _ wavelengths
-37 -22 scatter more
-31 -12 scatter more ,
22 -5 scatter short
22 -5 scatter short wavelengths
6 -31 scattered
42 21 scattering
0 71 scattering .
0 71 scattering . ^
0 71 scattering _ ^
-4 -21 scattering _ it
-4 -21 scattering explains
-4 -21 scattering explains it
-7 24 scatters
-3 27 scatters more
-17 25 scenario
-12 49 scene ,
8 71 scene .
8 71 scene . ^
-35 -10 scene ;
8 71 scene _ ^
48 -2 scene _ a
-8 -37 scene _ an
25 -9 scene _ carry
-32 -1 scene _ the
-35 -15 scene _ ~
-8 -37 scene is an
25 -9 scene may
25 -9 scene may carry
56 -2 scene with
-1 70 scene works
48 -26 scenes
32 -3 scenes ,
82 30 scene|p
32 0 sceptic
32 0 sceptic ,
21 11 schedule
168 -7 schema
46 0 schema ,
26 0 schema , ~
50 -3 schema _ a
26 0 schema _ ~
-25 -38 scheme
-76 -74 scholars
-85 -87 school
30 -16 school .
30 -16 school . ^
-48 17 school _ ,
-15 -37 school _ .
30 -16 school _ ^
25 -9 school and
-29 0 school debate
-29 0 school debate ,
0 35 school essay
-4 -33 school has
-29 -49 school's
-34 -45 schools
-27 -20 schools have
16 33 school|p
-27 -49 science
-2 -28 science fiction
-33 -27 scientific
6 51 scissors
-6 34 scissors .
-6 34 scissors . ^
-6 34 scissors _ ^
-14 -23 scold
-7 -21 scold .
-7 -21 scold . ^
-7 -21 scold _ ^
-20 -75 scolding
-6 25 scope ,
-5 -20 scope , ~
-5 -20 scope _ ~
-83 133 score
0 47 score #
0 20 score # .
12 20 score ,
0 48 score :
0 23 score : #
0 25 score : ~
-17 21 score _ #
0 35 score _ ,
0 72 score _ ;
-21 5 score _ and
-24 -15 score _ five
-1 26 score _ the
0 21 score _ this
10 46 score _ ~
0 28 score below
0 25 score below #
-4 -29 score each
-16 -46 score in
-1 -83 score is #
-6 93 score it
-27 -31 score of
-24 -37 score of five
-10 -22 score on
47 -14 score the
0 44 score this
0 74 score to
0 43 score to #
0 65 score ~
12 52 scored
-8 112 scorer
-4 41 scorer ,
0 58 scorer .
0 58 scorer . ^
0 58 scorer _ ^
-49 26 scores
-6 24 scores _ a
-11 -20 scores _ the
-8 -22 scores for
17 -41 score|p
17 117 scoring
0 29 scoring _ ,
0 73 scoring _ .
0 51 scoring _ :
29 -22 scoring _ in
0 34 scoring model
47 -13 scoring|p
-24 -16 scorn
16 22 scrap
-16 -22 scraping
30 30 screen
43 25 screen .
43 25 screen . ^
43 26 screen _ ^
-26 80 screening
-21 -69 screens
-19 -64 screens ,
-26 -41 screenshots
8 -23 screw
52 -2 script
-27 -34 script .
-26 -28 script . ^
-3 -44 script :
-29 -21 script _ :
-26 -22 script _ ^
32 -3 script with
47 -1 script would
-22 -10 scripted
19 43 scripts .
19 43 scripts . ^
19 43 scripts _ ^
-22 -16 script|p
3 -24 scrum
3 -24 scrum master
3 -24 scrum|p
3 32 scrutiny
-16 -50 se
-45 -94 sea
-5 114 seal
-51 -29 sealed
41 -2 search (
28 0 search ( metadata
-22 -24 search _ .
-6 -25 search _ a
-5 -21 search _ and
28 0 search _ metadata
12 51 search _ ~
-22 -66 search for
-3 -25 search needs
-3 -25 search needs a
0 52 search result
0 32 search result ~
-4 61 search results
64 -4 searching
-13 -44 search|p
65 -15 season
20 -2 season are
-22 -15 seasons
-25 -23 seat
108 107 second
-30 39 second ,
9 54 second , and
-8 -25 second , ~
-11 -27 second :
-50 -16 second ;
42 -141 second _ ,
79 -9 second _ .
19 57 second _ :
47 -2 second _ ;
-42 -21 second _ a
8 54 second _ and
26 -45 second _ as
8 29 second _ by
11 38 second _ from
25 4 second _ has
35 64 second _ is
-29 -20 second _ on
-59 9 second _ the
-62 -4 second _ third
-51 0 second _ to
-1 50 second _ would
-56 -44 second _ ~
24 0 second agent's
0 58 second check
-32 -2 second draft
92 -6 second half
-50 0 second has
-50 0 second has to
-6 65 second look
1 42 second of
-12 40 second one
11 38 second opinion from
-27 -20 second opinion is
30 -13 second paragraph
62 0 second paragraph .
-51 -4 second part
31 -9 second pass
-35 -4 second round
-46 -1 second round .
-24 68 second sentence
-21 54 second sentence .
-22 -1 second sentence of
22 -5 second speaker
19 64 second stanza
76 58 second that
-24 -55 second thought
-23 -15 second thought on
45 0 second version
-1 31 secondary
227 -7 seconded
-12 -29 seconds
-9 -38 seconds ,
-11 -27 seconds .
-11 -27 seconds . ^
-14 -27 seconds _ ^
31 -14 seconds _ the
-6 -20 seconds _ ~
-109 6 second|p
-14 25 secrecy ,
-68 39 secret
-8 -31 secret .
-8 -31 secret . ^
-71 -16 secret _ ,
-10 82 secret _ .
-8 -23 secret _ ^
-4 44 secret _ in
-18 -20 secret _ is
35 47 secret _ to
16 48 secret ballot
-25 -43 secret is
-9 30 secret recording
-11 70 secretly
-15 41 secrets
-5 -33 secret|p
46 71 section
39 47 section ,
-46 -10 section _ the
26 -14 section has
-44 -7 sections
-19 -50 secular
-35 -135 security
24 -20 security _ ,
21 -3 security _ can
22 -1 security team
32 0 security training
-28 79 sedation
-46 62 see
-55 11 see ,
-53 9 see , ~
48 14 see .
-47 16 see :
25 0 see @thought
17 56 see _ ,
62 -34 see _ .
22 0 see _ @thought
11 31 see _ ^
-15 -28 see _ a
37 -2 see _ call
29 -7 see _ differently
35 -11 see _ doctor
47 0 see _ in
-4 33 see _ it
-41 -9 see _ of
-67 -6 see _ otherwise
61 -2 see _ reason
-26 -9 see _ risk
-39 -6 see _ rule
43 27 see _ screen
-32 -5 see _ sign
-47 -33 see _ the
31 7 see _ your
-53 85 see _ ~
-35 -46 see a
35 -11 see a doctor
23 11 see also
22 0 see also @thought
31 2 see from
0 31 see here
-3 -34 see him
-14 95 see how
-23 14 see it
-1 58 see it ,
-20 -49 see it .
29 -7 see it differently
-67 -6 see it otherwise
-43 -54 see no
62 -2 see no reason
-13 -46 see someone
33 46 see that
20 3 see that the
-47 -58 see the
50 34 see this
-50 -34 see what
-57 -5 see what the
-24 -43 seed
-10 -63 seed _ and
-26 -28 seeds
64 -12 seeing
-22 0 seeing _ ,
28 0 seeing _ it
-25 17 seeing _ the
48 17 seeing that
-25 17 seeing that the
48 -10 seeing the
11 68 seeking
49 -2 seeks
49 15 seem
-26 4 seem _ be
-26 4 seem to be
86 -80 seems
53 -22 seems _ ,
-32 -23 seems _ .
-40 -33 seems _ be
41 53 seems _ for
29 0 seems _ have
23 -34 seems _ to
-22 -3 seems a
22 -13 seems fine
28 0 seems likely
28 0 seems likely ,
56 0 seems right
41 53 seems safe
41 53 seems safe for
-27 11 seems to
-40 -33 seems to be
29 0 seems to have
-122 -35 seen
-44 -16 seen ,
-28 -15 seen , ~
-28 -16 seen _ ~
1 25 seen a
-20 -11 seen and
-8 24 seen that
76 -4 sees
49 33 sees a
43 -3 sees it
-6 -61 seldom
-10 101 select
10 40 select .
10 37 select . ^
-17 -87 select _ ,
-3 66 select _ .
10 37 select _ ^
0 53 select it
0 35 select this
0 22 select this .
-4 83 selecting
0 29 selecting model
-28 103 selection
-2 30 selection .
-2 30 selection . ^
0 21 selection :
-2 30 selection _ ^
-8 61 selection of
-11 -25 selective
-1 61 selector
-42 -63 self
-40 -74 self .
-1 -23 self _ ~
-26 -4 self-care
-12 66 self-employed
-43 -26 self-harm
-37 -32 self-harm ,
-29 -29 self-harm , ~
24 -1 self-harm .
24 -1 self-harm . ^
24 -1 self-harm _ ^
-29 -29 self-harm _ ~
58 57 sell
-21 -49 sell _ ,
31 0 sell _ the
64 47 sell _ ~
-73 12 seller
-8 32 seller ,
-2 60 seller , ~
-3 -20 seller .
-3 -20 seller . ^
-3 -20 seller _ ^
-2 60 seller _ ~
-49 -32 sellers
-28 -14 selling
-36 -26 sells
92 -33 senate
28 -9 senator
-63 -117 send
50 -6 send .
50 -6 send . ^
42 22 send _ .
50 -6 send _ ^
-34 -5 send _ draft
2 -28 send _ to
2 69 send a
-1 42 send anything
40 -61 send it
-11 -33 send the
-34 -5 send the draft
-36 44 sender
-6 -46 sender _ ,
-6 -46 sender domain
-6 -46 sender domain ,
-13 55 sender's
-13 -22 sending the
49 -64 sends
22 -47 sends it
99 32 senior
99 10 senior _ .
23 -67 sense
33 -55 sense .
33 -55 sense . ^
-27 -7 sense _ @rule
33 -55 sense _ ^
-5 -26 sense _ the
61 0 sense in
-42 -28 sense of
-26 -7 sense of @rule
10 -20 sense of the
26 -42 senses
64 -22 sensible
40 16 sensible ,
42 23 sensible , ~
65 -6 sensible .
65 -6 sensible . ^
62 50 sensible _ ,
-38 -22 sensible _ .
65 -6 sensible _ ^
-20 -8 sensible _ is
42 23 sensible _ ~
-9 -22 sensible advice
-70 -68 sensitive
30 0 sensitive , context
-30 -14 sensitive , ~
19 -23 sensitive .
19 -23 sensitive . ^
19 -23 sensitive _ ^
30 0 sensitive _ context
-30 -11 sensitive _ it
-39 -18 sensitive _ ~
-26 -6 sensitive in
-24 -10 sensitive to
-21 -59 sensitivity
-45 -36 sensual
38 -40 sent
-39 67 sent _ ,
62 0 sent _ .
56 -11 sent _ the
29 0 sent in
31 -3 sent to
-18 26 sentence
-1 -27 sentence ,
-25 6 sentence .
-25 6 sentence . ^
59 -5 sentence :
-54 28 sentence _ ,
-10 43 sentence _ .
30 -16 sentence _ @quote
-22 -36 sentence _ a
-5 -21 sentence _ against
1 -34 sentence _ and
-14 -21 sentence _ be
-26 -46 sentence _ carries
49 -24 sentence _ for
-14 -28 sentence _ in
22 0 sentence _ leave
-27 -12 sentence _ names
0 44 sentence _ on
0 45 sentence _ so
-42 -5 sentence _ that
-24 -50 sentence _ the
25 0 sentence _ thought
52 0 sentence _ why
20 -1 sentence _ without
0 40 sentence _ your
27 13 sentence and
35 -2 sentence by
0 24 sentence can
42 4 sentence each
-25 22 sentence for
-4 26 sentence for the
-29 -3 sentence from
10 -22 sentence in
10 -21 sentence in the
-18 41 sentence is
-26 -46 sentence it
-26 -46 sentence it carries
-8 23 sentence of
21 -14 sentence on
-32 -2 sentence on that
52 0 sentence on why
21 -1 sentence per
25 0 sentence per thought
-12 -33 sentence removes
-12 -33 sentence removes the
-26 -15 sentence should
-5 -21 sentence speaks
-5 -21 sentence speaks against
33 36 sentence that
47 -16 sentence to
-8 22 sentence with
-1 21 sentence ~
-70 -27 sentences
-37 -27 sentences ,
-25 -2 sentences , ~
24 -28 sentences .
24 -28 sentences . ^
34 -25 sentences _ .
24 -28 sentences _ ^
-17 46 sentences _ the
-25 -2 sentences _ ~
13 67 sentences are
-23 -11 sent|p
0 53 sep
0 22 sep _ >
0 22 sep |
0 22 sep | >
0 31 sep ~
-23 -95 separate
40 -2 separate _ for
-32 56 separate _ from
-20 1 separate _ two
-92 -59 separate the
-29 1 separate the two
-17 -29 separately
-7 -38 separates
39 -7 separating
42 -7 separating _ from
25 -7 separating data
25 -7 separating data from
26 -7 separation ,
40 0 separation , anger
40 0 separation _ anger
-9 46 separation _ the
-4 -67 september
23 -21 sequence
13 59 sequence _ the
31 59 sequence is
-9 -33 sequence of
33 -5 sequences
33 -2 sequences ,
31 0 sequences , so
31 0 sequences _ so
-53 8 serious
-3 26 serious .
-3 26 serious . ^
-27 -22 serious _ ,
-3 26 serious _ ^
-82 -67 seriously
-23 -11 seriously .
-23 -11 seriously . ^
-26 -20 seriously _ ^
-26 -5 seriously _ ~
-66 -45 sermon
-57 -47 serve
-22 -32 serve .
-22 -32 serve . ^
8 25 serve _ .
-22 -32 serve _ ^
-21 48 serve _ a
-21 44 serve as
-21 48 serve as a
-64 57 served
-25 -64 server
-119 -69 serves
-11 43 serves _ ,
-24 -11 serves both
-19 -20 serves the
-34 -1 service
-3 20 service .
-3 20 service . ^
-3 20 service _ ^
0 56 service _ it
-22 -48 services
-16 26 services ,
-7 29 services , ~
-10 -22 services .
-10 -22 services . ^
-10 -22 services _ ^
-7 28 services _ ~
-4 35 serving
-3 50 serving size
-32 0 session
-23 112 set
-8 46 set .
-8 46 set . ^
-47 -11 set _ #
5 -46 set _ ,
-29 -51 set _ .
0 54 set _ =
-6 -75 set _ @quote
-8 46 set _ ^
-13 -21 set _ covers
5 33 set _ in
0 44 set _ score
0 30 set _ the
22 0 set _ thoughts
63 56 set _ to
-23 -12 set _ tone
-1 31 set _ up
18 -33 set _ ~
-4 -30 set by
-4 -30 set by the
-17 -45 set in
10 -58 set it
15 -41 set it ,
22 0 set of thoughts
15 -76 set out
18 -48 set out the
-8 -21 set that
-13 -21 set that covers
-25 75 set the
0 43 set the score
-23 -12 set the tone
16 28 set up
-15 55 set up the
26 -1 set up to
0 38 set you
0 38 set you up
-7 -20 set-up
-6 41 sets _ a
91 -6 sets a
-42 -20 sets the
-22 -66 setting
-21 22 setting .
-21 22 setting . ^
30 0 setting @quote
30 0 setting @quote to
-21 22 setting _ ^
53 0 setting _ to
23 0 setting verdict
2 -100 settings
-20 -52 settings ,
-4 -26 settings .
-4 -26 settings . ^
-4 -26 settings _ ^
-4 -36 settings _ ~
43 -21 settle
12 -21 settle _ among
-47 -14 settle it .
43 0 settle on
25 0 settle that
120 4 settled
92 38 settled .
92 38 settled . ^
92 38 settled _ ^
41 0 settled _ a
-21 -11 settled _ before
34 0 settled on
-31 -1 settled the
-21 -11 settled years
-21 -11 settled years before
-11 -38 settles
26 0 settles _ dispute
-21 -9 settles _ safety
-38 -8 settles it
23 -28 settles the
26 0 settles the dispute
-21 -9 settles the safety
18 -20 settling
-1 69 setup
1 41 setup ,
27 10 seven
-25 39 seven ,
-24 -8 seven , five
24 32 seven .
24 32 seven . ^
-23 -31 seven _ ,
27 -35 seven _ .
24 32 seven _ ^
28 -3 seven _ twelve
-36 -7 seven days
-34 -28 seven days .
37 -20 seven minutes
27 -3 seven to
28 -3 seven to twelve
-51 -46 seventeen
21 -4 seventy
3 -91 several
36 -18 several _ ,
35 -6 several hundred
-20 -8 several rounds
25 -2 severance _ ,
-26 -17 severe
-19 -52 severity
0 -34 severity ,
-46 -48 sextortion
-18 -39 sexual
-26 -10 sexual _ ,
36 -3 sexual content
3 28 sh
4 -22 sh ^
36 -28 shade
-4 80 shadow
-17 -60 shake
-2 -40 shaking
91 -8 shaky
72 200 shall
13 41 shall be
56 0 shall i
9 68 shall we
-16 -28 shallow
58 16 shame
-26 14 shame ,
-25 -22 shame , ~
-5 -22 shame .
-5 -22 shame . ^
-5 -22 shame _ ^
48 17 shame _ when
11 -22 shame _ ~
-20 -19 shame and
48 17 shame eases
48 17 shame eases when
-9 27 shame keeps
23 0 shame the
-7 -43 shaming
48 0 shan't
-48 -24 shape
-23 -17 shape .
-23 -17 shape . ^
-23 -17 shape _ ^
-15 -23 shapes
41 -66 share
-29 -3 share .
-29 -3 share . ^
-29 -5 share _ ,
29 -23 share _ .
-29 -3 share _ ^
59 0 share _ and
-16 -21 share _ it
6 -30 share a
17 -33 share it
42 0 share it .
-29 -16 share one
-24 10 share the
15 -23 shared
-26 -3 shared _ ,
38 -6 shared _ are
23 58 shared _ would
-13 52 shared location
46 -1 shared the
-42 -10 shared with
-54 -11 shares
48 -11 sharing
15 -23 sharp
43 -1 sharper
24 -1 sharply
-137 -115 she
-3 52 she _ ,
-21 32 she _ a
28 44 she _ be
-20 -15 she _ done
43 -1 she _ for
-13 37 she _ have
32 0 she _ he
-7 -27 she _ him
59 -5 she _ in
13 -28 she _ no
-17 -37 she _ not
25 49 she _ out
103 20 she _ the
-1 -49 she _ them
-7 -26 she asks
-6 -24 she asks .
-20 -9 she can
-3 53 she could
0 48 she gets
-31 -72 she has
-32 -29 she is
45 -1 she know
28 34 she may
33 23 she may be
-2 -21 she may not
-2 -32 she needs to
32 0 she or
32 0 she or he
-4 -27 she said
-5 -32 she told
46 41 she wants to
-16 35 she would
48 -1 she'd
23 -61 she's
-23 24 she's _ ,
52 0 she's _ about
92 35 shed
-13 -27 shed _ low
38 -11 shed is
28 36 shed|p
-21 0 sheet
0 24 sheet :
0 22 sheet _ ~
-7 -26 sheets
-15 -40 shell
23 1 shelter
58 44 shelter _ first
-18 -38 she|p
31 -44 shift
38 -4 shift .
38 -4 shift . ^
38 -4 shift _ ^
25 40 shifted
-12 48 shifts from
7 73 ship
-33 -52 shock
43 74 shoebox
-42 -65 shoes
-54 -37 shop
-3 22 shop .
-3 22 shop . ^
-3 22 shop _ ^
53 -14 shopping
11 -22 shops
-34 -110 short
-34 180 short ,
-48 -21 short , and
2 66 short , so
23 34 short , ~
9 -28 short .
9 -28 short . ^
16 -48 short :
-12 -29 short : inform
-6 -50 short _ ,
-36 -66 short _ .
9 -23 short _ ^
-41 -35 short _ and
-8 -20 short _ calm
0 59 short _ friendly
0 23 short _ in
-12 -29 short _ inform
25 -2 short _ much
40 -8 short _ of
2 66 short _ so
-35 -11 short _ that
-21 -1 short _ the
-6 21 short _ to
-3 -27 short _ will
-35 -2 short _ with
52 34 short _ ~
-13 54 short and
-8 -20 short and calm
-22 -1 short and the
-17 -26 short lines
8 -48 short list
25 0 short list of
-20 -20 short note
21 -8 short of
45 56 short on
48 -6 short one
-10 -23 short sentences
29 -14 short wavelengths
25 -2 short wavelengths much
35 70 shorten
30 0 shorten the
85 -18 shortened
50 0 shortened _ ^
111 -25 shorter
75 0 shorter .
75 0 shorter . ^
75 0 shorter _ ^
-23 29 shortlist
-28 -11 shortly
32 -23 short|p
-34 59 shot
-7 -72 shots
5 -23 should
3 47 should ,
27 52 should .
27 52 should . ^
23 48 should _ ,
114 25 should _ .
4 46 should _ @quote
27 52 should _ ^
-60 54 should _ a
-30 -23 should _ able
-31 -28 should _ about
-1 42 should _ added
21 -22 should _ agreed
40 31 should _ and
25 7 should _ as
-25 -5 should _ ask
-27 -10 should _ asked
36 -3 should _ back
9 -32 should _ before
43 -4 should _ called
-14 -27 should _ corrected
-1 57 should _ directly
-8 31 should _ down
-12 -21 should _ dropped
22 -1 should _ easy
57 0 should _ exactly
-37 -4 should _ first
-41 20 should _ for
-28 -22 should _ from
30 0 should _ gentle
-30 -9 should _ her
9 -20 should _ how
25 -15 should _ in
-37 -17 should _ included
-28 -37 should _ it
-37 -45 should _ kept
-1 81 should _ land
24 -2 should _ left
26 -1 should _ looked
43 40 should _ mentioned
-27 -10 should _ met
-27 -9 should _ named
-24 -4 should _ not
-26 4 should _ on
35 69 should _ out
-32 51 should _ over
-1 24 should _ plain
-9 -23 should _ play
-12 25 should _ put
-27 -5 should _ read
-34 -19 should _ said
23 -17 should _ say
-1 -35 should _ set
-29 -11 should _ short
29 -12 should _ so
50 66 should _ specific
-15 -28 should _ take
48 51 should _ that
59 5 should _ the
-11 26 should _ them
-46 -47 should _ this
-38 -7 should _ thoughts
37 2 should _ to
64 -17 should _ told
-21 -15 should _ turn
69 42 should _ up
29 0 should _ used
-10 -32 should _ where
-27 -4 should _ whether
57 -2 should _ which
-10 67 should _ with
-2 -41 should _ your
24 3 should a
2 43 should answer
-23 -9 should appear
-32 55 should ask
0 45 should ask a
-1 57 should ask directly
-27 -3 should ask whether
25 -1 should ask which
50 -2 should avoid
13 -119 should be
10 -32 should be ,
70 1 should be .
30 54 should be @quote
-13 44 should be a
-30 -23 should be able
-1 42 should be added
28 -6 should be agreed
-27 -10 should be asked
43 -4 should be called
-14 -27 should be corrected
-12 -21 should be dropped
23 -1 should be easy
30 0 should be gentle
-37 -17 should be included
-37 -45 should be kept
24 -2 should be left
43 40 should be mentioned
-27 -10 should be met
-27 -9 should be named
-12 25 should be put
-27 1 should be read
-34 -19 should be said
-1 -35 should be set
-21 -10 should be short
50 66 should be specific
24 0 should be to
78 -7 should be told
29 0 should be used
-6 57 should check
4 77 should check the
39 9 should come
-20 -2 should come first
-24 -14 should come from
29 38 should come out
-24 -7 should count
80 0 should decide
23 -1 should do the
-14 50 should end
3 -22 should explain
20 -2 should explain .
31 0 should fix
-24 -26 should get
0 -20 should get a
0 -42 should go
-30 -3 should go .
-43 55 should hand
-43 53 should hand over
-103 -51 should have
-5 32 should have one
-26 -17 should hear
-7 -20 should hear about
-29 -16 should hold
-53 -10 should i
-55 58 should invite
-1 -25 should keep an
-1 39 should keep the
-24 -33 should know
-5 -30 should know where
27 -12 should lead
-10 21 should list
-1 30 should list what
22 -36 should look
24 -5 should look at
-45 5 should mention
-22 -37 should move
47 -7 should name
50 -5 should name the
29 -4 should neither
-2 35 should never
30 -95 should not
-25 28 should not be
-15 -28 should not take
-20 -15 should not turn
21 5 should now
-8 73 should offer
-14 65 should open
0 34 should output
9 -43 should read
0 49 should report
-9 -23 should safety
-9 -23 should safety play
-31 -85 should say
-33 -20 should say it
29 -12 should say so
-1 -45 should see
-1 -35 should see the
-21 -1 should separate
-25 -13 should set
24 0 should settle
-20 -18 should simply
26 30 should start
9 30 should start with
29 -6 should state
106 -36 should stay
41 0 should stay .
32 -26 should stay in
-7 44 should stop
-8 -28 should take
-27 -25 should tell
-22 -23 should tell the
29 0 should test
-9 -23 should that
-9 -23 should that be
-31 -41 should the
-2 -20 should there
-2 -20 should there be
6 67 should this
2 -43 should treat
20 -38 should treat the
1 23 should vote
31 -20 should warn
26 8 should weigh
23 30 should write
0 31 should write down
-26 -27 should you
26 -4 should ~
55 0 should've
55 0 should've been
-131 -121 shouldn't
-39 33 shouldn't _ a
25 -14 shouldn't _ it
-1 21 shouldn't _ left
-5 -24 shouldn't _ one
-52 -3 shouldn't _ the
-4 21 shouldn't _ ~
-21 -14 shouldn't assume
-42 -52 shouldn't be
-1 21 shouldn't be left
-9 -26 shouldn't invent
-5 -24 shouldn't invent one
24 -3 shouldn't pretend
24 -3 shouldn't pretend to
-68 2 shouldn't sound
22 34 should|p
-7 -28 shouting
-59 45 show
-50 -55 show ,
-33 -46 show , ~
-2 -20 show _ a
-4 -29 show _ as
-1 81 show _ example
23 0 show _ i
-2 40 show _ one
-23 -8 show _ the
-5 -30 show _ what
-1 42 show _ you
-34 32 show _ ~
-1 -27 show a
-2 36 show an
18 -21 show how
-37 -32 show it
-11 30 show me
7 -29 show that
23 0 show that i
17 64 show the
-6 -94 show them
-1 85 show us
-2 61 show what
-8 -29 showed
-18 -46 shower
-3 -20 shower ,
-13 -57 showing
-30 -30 showing the
29 -13 shown
31 4 shown .
31 4 shown . ^
31 4 shown _ ^
20 51 shown _ the
-26 -5 shown _ ~
-21 -24 shown in
-5 65 shown to
29 12 shown while
29 12 shown while the
-22 29 shown with
-87 -75 shows
14 35 shows ,
4 23 shows _ ,
-29 -47 shows _ .
-35 21 shows _ in
-22 -20 shows _ it
-3 -20 shows _ without
-13 -57 shows _ you
-16 36 shows a
-22 -19 shows that it
33 -10 shows that the
-15 50 shows the
-36 -26 shows up
-14 -30 shows what
-10 -51 shows who
-9 -72 show|p
-3 -21 shrinks
-49 -37 shrug
46 12 shut
-8 47 shut _ the
0 21 shut down
-4 47 shut off
-4 47 shut off the
9 -28 shut the
28 39 shuts
28 41 shuts _ construction
28 41 shuts out
28 41 shuts out construction
-27 -29 sibling
26 -50 sick
3 -64 side
-44 -57 side , a
2 -37 side .
2 -37 side . ^
-18 -21 side :
31 -6 side ; ~
8 -37 side _ ^
-81 -64 side _ a
40 15 side _ asked
20 -9 side _ get
26 -8 side _ it
28 43 side _ the
25 3 side _ this
-6 -21 side _ what
-31 22 side effects
-5 -50 side in
19 47 side of
28 -8 side of it
19 76 side of the
25 3 side of this
11 47 side the
20 -9 side to get
-73 -15 sides
-32 70 sides ,
-23 45 sides , ~
-2 20 sides .
-2 20 sides . ^
-2 20 sides _ ^
-24 40 sides _ ~
26 -22 sides of
43 24 side|p
-1 27 sieve
7 -51 sight
24 -43 sight ,
-11 -43 sight , ~
-17 -43 sight _ ~
-5 22 sights
31 -18 sign
22 -9 sign ,
25 -8 sign , ~
-12 39 sign .
-12 39 sign . ^
59 -6 sign ;
59 -5 sign ; ~
69 -3 sign _ .
-12 39 sign _ ^
14 -22 sign _ the
107 -13 sign _ ~
40 -10 sign are
40 -10 sign are the
-22 -2 sign in
-52 -64 sign it
-20 -5 sign of
28 13 sign off
37 -12 sign that
120 8 sign-off
119 10 sign-off _ ^
-16 32 signal
-23 98 signature
10 -35 signature .
10 -35 signature . ^
10 -35 signature _ ^
0 137 signature _ the
-72 80 signed
-1 38 signed ,
0 43 signed , the
-27 -2 signed .
-27 -2 signed . ^
-27 5 signed _ ^
-31 -14 signed _ contract
0 46 signed _ on
0 -51 signed by
1 -28 signed by the
0 27 signed off
0 46 signed off on
-35 -31 signed the
-31 -14 signed the contract
36 -26 signing
-5 -24 signing _ binds
-5 -24 signing today
-5 -24 signing today binds
-80 -110 signs
-22 25 signs ,
-13 28 signs , ~
-42 -25 signs .
-42 -25 signs . ^
-24 -54 signs :
42 -17 signs _ .
-42 -25 signs _ ^
20 -1 signs _ the
44 51 signs _ unreliable
-1 24 signs _ useful
-15 20 signs _ ~
35 63 signs are
44 51 signs are unreliable
-1 24 signs are useful
-34 18 signs of
-21 -18 signs that
-9 -20 signs to
20 37 signs|p
-25 -17 sign|p
59 23 silence
-8 -24 silence .
-8 -24 silence . ^
-8 -24 silence _ ^
4 29 silence _ as
64 -5 silence as
-20 -16 silence is
50 37 silent
29 8 silent ,
-11 -39 silent .
-11 -39 silent . ^
-11 -39 silent _ ^
30 -24 silent _ it
78 -2 silent about
72 0 silent about it
32 0 silent is
-41 -25 silent on
-31 39 silently
-25 2 silently .
-25 2 silently . ^
-25 2 silently _ ^
23 46 silk
9 -38 silly
64 -2 silly .
64 -2 silly . ^
64 -2 silly _ ^
-8 -30 silver
-20 -42 similar
-9 81 simmer
-2 55 simmer _ ten
-2 102 simmer for
-2 55 simmer for ten
-36 -84 simple
-25 -33 simple ,
57 -19 simple .
57 -19 simple . ^
-46 -55 simple :
-24 -14 simple : ~
-49 -15 simple _ .
57 -19 simple _ ^
-1 -21 simple _ plus
20 -1 simple _ question
0 67 simple _ with
-29 -31 simple _ ~
-2 26 simple table
-11 27 simpler
-20 7 simplest
-3 28 simply
25 25 simply _ the
23 18 simply confirm
-15 27 simply not
-31 -33 simply say
1 38 simulate
-23 -37 simulation
35 -18 simulations
-1 32 sin _ +
-1 32 sin x +
43 -102 since
-96 -55 since #
-35 -19 since # ,
-22 -44 since # .
27 0 since @rule
-17 -32 since _ #
-66 -17 since _ ,
-29 -46 since _ .
-48 -5 since _ a
-34 -13 since _ and
36 -16 since _ are
-25 55 since _ can
43 -1 since _ has
-22 -12 since _ in
-25 15 since _ is
29 -1 since _ last
90 -1 since _ leaves
70 73 since _ needs
-32 -18 since _ next
42 0 since _ only
-7 24 since _ or
-10 -21 since _ people
-24 -33 since _ previous
-27 -8 since _ prompt
55 0 since _ reply
14 42 since _ second
37 0 since _ start
31 -6 since _ was
-11 69 since _ wording
-21 -1 since _ would
62 17 since _ wrong
-14 -25 since _ ~
41 36 since a
-64 -11 since i
33 0 since i'm
63 43 since it
-33 -10 since it is
20 -5 since it was
-23 -4 since it's
-21 0 since it's a
24 -10 since its
-38 -36 since many
71 -4 since nobody
22 27 since one
-10 23 since people
-59 46 since that
-18 92 since that is
-27 -8 since that's
0 60 since the
-15 -31 since the #
28 -1 since the last
-32 -18 since the next
-25 -33 since the previous
-27 -8 since the prompt
37 0 since the start
-11 69 since the wording
21 0 since there's
-32 -15 since they
-35 0 since those
16 73 since validation
-1 -33 since you
-69 -47 since ~
-53 -21 sincere
-3 29 sincerely
-1 34 sincerely ,
0 27 sincerely , the
0 27 sincerely _ the
0 78 since|p
0 -52 single
-57 -56 single _ ,
60 15 single _ .
-22 -11 single _ is
32 0 single _ object
-5 39 single _ of
-5 -21 single _ that
49 0 single fact
32 0 single json
32 0 single json object
41 39 single line
33 5 single one
-6 -21 single one that
11 34 single thought
-51 -23 sinister
-37 -34 sink
-9 36 sintra
-54 -19 sister
-2 46 sisters
54 24 sit
38 70 sit .
38 70 sit . ^
-13 -31 sit _ .
38 70 sit _ ^
23 -11 sit _ the
32 -34 sit down
13 26 site
21 55 site ,
66 70 site , date
11 -31 site .
11 -31 site . ^
-2 -30 site _ .
11 -31 site _ ^
66 70 site _ date
-24 -3 site name
-37 -49 sites
-24 -19 sites ,
8 -27 sits
-33 -8 sits _ the
-27 -6 sits in the
-17 -34 sitting
-11 -26 situation
-24 14 situations
4 25 six
-12 -48 six ,
3 -30 six _ ,
-3 44 six _ a
66 34 six _ and
-2 45 six _ is
-18 -32 six _ of
-6 -21 six _ seven
40 -7 six _ the
-7 73 six hours
-3 72 six minutes
36 22 six months
-14 -25 six months .
-26 -30 six to
-6 -20 six to seven
-35 -36 six words
-20 -25 six words of
-25 -32 sixteen
75 0 sixth
56 0 sixth .
56 0 sixth . ^
56 0 sixth _ ^
4 -100 sixty
70 -11 sixty .
70 -11 sixty . ^
70 -11 sixty _ ^
-59 -20 sixty votes
-24 -22 six|p
-84 2 size
-26 -6 size ,
8 52 size .
8 52 size . ^
8 52 size _ ^
0 28 size _ altitude
-51 -52 size _ the
-49 -9 size of
-48 -46 size of the
25 -16 sizes
26 -33 skating
26 -33 skating|p
80 0 skeptic
22 0 skeptic ,
-25 -3 sketch
-27 -1 sketch the
-42 -23 skill
-2 -53 skim
-40 -59 skin
-27 152 skip
-23 -12 skip ,
39 98 skip _ .
0 22 skip _ check
29 11 skip _ remaining
10 47 skip it
10 21 skip it .
33 7 skip me
32 0 skip me .
0 22 skip the check
29 11 skip the remaining
-5 -37 skip them
-5 -37 skip them .
0 25 skip to
34 62 skipped
44 -7 skips
-10 -23 skip|p
-38 -28 sky
-2 -24 sky _ the
-10 -22 sky|p
-12 -42 slang
-34 -19 slave
-32 -18 slave trade
-29 -115 sleep
-31 -18 sleep ,
26 0 sleep on
-23 34 sleeping
-4 52 sleeping _ .
4 25 sleepy
20 43 sleeves
-15 -24 slide
-8 -34 slightly
57 19 slip
-7 -66 slippery
-32 -50 slips
0 59 slogan
-1 67 slogan .
-1 67 slogan . ^
-1 67 slogan _ ^
18 -31 slogans
17 -40 slogans .
17 -40 slogans . ^
17 -40 slogans _ ^
67 0 sloppy
10 25 slot
2 -92 slow
-10 -20 slow _ .
-14 -30 slow _ ~
-30 -29 slow down
-33 -12 slow down .
-59 -45 slower
-67 -64 slowly
-47 -34 slowly .
-47 -34 slowly . ^
-50 -34 slowly _ ^
-41 -12 slow|p
25 -4 slur
54 -5 slurred
-18 -20 slurs
-48 -83 small
-16 38 small ,
-18 41 small _ ,
-43 -41 small _ .
56 -2 small _ can
-24 -16 small _ court
26 33 small _ for
75 -4 small _ in
-38 -16 small _ is
-10 -41 small _ of
47 24 small _ that
38 22 small _ to
-27 -45 small and
50 -36 small claims
-24 -16 small claims court
50 38 small deceit
50 38 small deceit that
-31 -16 small fine
-9 -32 small risk
64 4 small sounds
-6 67 small states
26 -5 small table
67 0 smaller
-4 45 smaller ,
19 -31 smaller than
45 40 smart
-16 60 smarter
-21 -30 smell
40 -7 smell it
-24 25 smells
-9 -20 smile
-28 -12 smoke
-11 70 sms
32 -19 snacks
-1 56 snake
3 57 snake plant
-14 -26 snap
3 38 snooping
-3 53 snow
55 30 so
16 -38 so #
21 12 so ,
-29 -14 so , and
25 0 so , i
-32 -18 so , ~
185 -10 so :
-21 -11 so : whoever
-10 -25 so @quote
-50 -3 so @quote is
1 -50 so @rule
-25 -27 so @rule applies
-29 -1 so @rule calls
17 -28 so _ #
-10 -20 so _ '
96 18 so _ ,
0 98 so _ .
-1 -32 so _ ;
53 45 so _ @quote
55 0 so _ @rule
-37 61 so _ a
-47 13 so _ about
36 0 so _ agent
23 0 so _ am
20 49 so _ an
25 -58 so _ and
-59 1 so _ answer
-25 -27 so _ applies
52 59 so _ as
-26 8 so _ ask
-29 13 so _ at
0 31 so _ be
-14 -23 so _ best
27 -1 so _ better
-16 -22 so _ by
-29 -1 so _ calls
78 -5 so _ can
-22 -26 so _ can't
-2 68 so _ careful
-50 -9 so _ caution
49 0 so _ changes
23 0 so _ choose
-35 -8 so _ clear
-40 -6 so _ come
-59 10 so _ comes
25 0 so _ cut
-27 -6 so _ decline
38 54 so _ do
-41 -22 so _ doesn't
-1 64 so _ down
-27 0 so _ draft
11 23 so _ enter
-45 -38 so _ first
-42 -5 so _ fix
16 29 so _ from
-54 -37 so _ give
37 0 so _ giving
124 -11 so _ goes
0 21 so _ grader
46 -20 so _ has
23 -17 so _ have
20 -4 so _ he
-1 -53 so _ help
-2 43 so _ her
-30 -45 so _ honest
-58 -37 so _ i
46 0 so _ i've
-16 -55 so _ is
-15 -20 so _ isn't
102 160 so _ it
6 -49 so _ it's
27 -5 so _ its
-11 49 so _ judge
-67 -16 so _ just
10 -24 so _ keep
-29 -9 so _ leave
24 -1 so _ left
38 0 so _ like
-11 -23 so _ line
-22 0 so _ make
9 38 so _ matter
3 43 so _ may
77 7 so _ me
0 87 so _ more
-35 81 so _ must
-57 -14 so _ need
-21 -1 so _ needn't
25 -14 so _ needs
-55 26 so _ no
0 34 so _ none
-28 -4 so _ note
42 -1 so _ number
24 0 so _ object
93 -6 so _ of
-1 86 so _ on
62 -38 so _ one
-18 -75 so _ only
-21 -16 so _ or
-43 -5 so _ ought
48 -18 so _ out
14 51 so _ phrase
23 0 so _ pick
56 0 so _ point
-45 -5 so _ put
-25 13 so _ question
-31 19 so _ response
-96 -34 so _ rule
66 -8 so _ safety
41 78 so _ second
-46 -15 so _ see
-8 51 so _ sentences
34 0 so _ shall
29 -10 so _ short
30 -46 so _ should
30 -13 so _ shouldn't
59 0 so _ speak
59 -8 so _ stands
25 -1 so _ start
32 0 so _ stop
-18 -25 so _ summary
-20 0 so _ take
-38 -39 so _ the
-15 45 so _ them
1 -37 so _ they
-48 -3 so _ think
54 84 so _ this
42 1 so _ thought
-31 -23 so _ time
31 -12 so _ treat
-5 -23 so _ triage
-35 21 so _ use
-4 21 so _ user
27 0 so _ vote
-35 -27 so _ warning
32 55 so _ we
-3 27 so _ well
-21 -11 so _ whoever
81 5 so _ will
31 -35 so _ with
-26 -11 so _ words
-2 53 so _ work
-88 -14 so _ would
32 -2 so _ write
1 49 so _ you
-6 53 so _ your
-8 -55 so _ ~
-96 -52 so a
34 0 so a number
-6 52 so a phrase
-3 80 so a second
55 -8 so a short
38 0 so all
-26 -22 so an
35 11 so any
-15 28 so ask
-1 56 so ask for
0 52 so at
-33 -9 so balance
52 83 so be
84 0 so be it
46 -1 so before
43 27 so both
-16 -46 so call
-27 -80 so check
-21 -9 so checking
-3 41 so choose
-1 33 so clear
44 -12 so correct
23 0 so could
-15 83 so do
0 128 so do .
0 21 so do it
-14 -82 so do not
12 24 so does
0 24 so does the
-4 95 so don't
0 134 so don't .
65 -8 so early
182 54 so far
35 2 so far ,
33 -6 so far .
10 35 so far as
24 -1 so far is
-14 36 so five
-13 37 so for
69 98 so give
0 69 so give it
78 -7 so give the
-24 34 so go
-20 -3 so going
49 5 so good
27 -1 so he
-6 24 so help
66 25 so here
35 15 so here is
88 0 so here's
50 -69 so i
23 0 so i am
-32 13 so i ask
-30 -2 so i can
23 0 so i choose
24 0 so i cut
28 -1 so i don't
40 -13 so i have
-66 -19 so i just
20 -11 so i keep
-24 -7 so i leave
-30 -1 so i name
-39 -3 so i need
-23 0 so i put
-46 -15 so i see
34 0 so i shall
-26 31 so i should
-28 -2 so i stay
-48 -3 so i think
27 0 so i vote
-81 -25 so i would
-63 -51 so i'd
27 -1 so i'd give
-38 -3 so i'd put
-23 -5 so i'd say
83 -28 so i'll
92 0 so i'm
43 0 so i've
30 -10 so in
55 -1 so in one
-28 5 so in the
-6 -30 so include
-4 -24 so include it
-12 25 so is the
-39 -87 so it
36 -2 so it can
-23 -11 so it doesn't
29 -13 so it is
-13 -24 so it may
-11 70 so it must
34 -13 so it should
38 9 so it's
-17 27 so it's a
-13 -33 so judge
-37 29 so just
-23 -48 so keep
0 40 so kind
-4 58 so leave
11 22 so leave it
91 31 so let
3 -43 so let it
61 1 so let me
-3 43 so let the
29 0 so let this
119 35 so let's
9 32 so let's not
-24 -3 so listing
-47 -35 so long
25 23 so long as
31 62 so many
-5 27 so many words
11 27 so may
12 31 so much
-37 -10 so neither
-17 -86 so no
49 0 so no changes
25 -20 so nobody
-24 -72 so none
-16 45 so nothing
0 25 so obey
45 -9 so often
2 -72 so on
-32 -51 so one
78 21 so only
42 -10 so only the
0 111 so ordered
0 64 so ordered .
0 24 so output
-1 65 so people
-2 -53 so play
59 84 so please
-18 -28 so pointing
-29 -16 so put
0 36 so rate
0 36 so rate it
-4 63 so save
19 39 so says
-25 0 so she
-20 16 so should
0 38 so show
48 -6 so simple
-5 -47 so skip
18 35 so start
-5 31 so suggest
58 -18 so take
-1 22 so tell
-69 -61 so that
30 -9 so that a
23 -18 so that it's
-64 -9 so that the
4 -31 so that they
1 55 so that we
75 -2 so that's
-27 -1 so that's the
-48 -100 so the
27 38 so the answer
-12 -23 so the best
-29 0 so the draft
-47 -15 so the first
-17 -34 so the honest
-11 49 so the judge
-31 19 so the response
-4 22 so the user
32 -5 so the ~
-33 -4 so their
-31 -40 so there's
-42 -51 so there's no
-55 -66 so they
-43 -19 so they don't
-4 -26 so they're
64 -53 so this
38 30 so this is
-57 -28 so this rule
-23 -27 so those
-28 -14 so three
88 9 so to
86 0 so to speak
26 0 so too
59 19 so trust
-15 27 so try
-24 -7 so two
-7 53 so warn
-69 -31 so we
44 -3 so we should
45 0 so whatever
22 -10 so with
-35 -13 so without
-11 48 so write
1 -27 so yes
-9 97 so you
0 36 so you must
65 51 so your
-11 -32 so ~
33 -38 soap
-30 -36 sober
29 -7 soberly
34 9 soberly ,
23 18 soberly , neither
23 18 soberly _ neither
13 87 social
42 63 social _ ,
41 -18 social media
64 -5 social media ,
-62 46 socrates
-1 62 soda
-3 -28 soda and
-28 -10 sofa
19 -41 soft
-38 -12 soft _ ,
-8 25 soft and
2 -35 soften
-23 -3 soften the
75 0 softened
25 0 softened the
-5 -45 softening
62 -15 softens
-40 -89 softly
-21 -61 softly .
-21 -61 softly . ^
-21 -61 softly _ ^
-61 9 software
-42 -9 software .
-42 -9 software . ^
-42 -9 software _ ^
22 -44 soil
-8 38 solaris
28 -29 sold
-18 -22 soldiers
-18 -22 soldiers learning
-17 49 sole
-28 -39 solicitor
-1 42 solid
65 0 solid ,
-39 -45 solid _ .
-25 37 solution
-8 45 solution ,
-34 5 solve
-28 17 solve the
22 -1 solvents
12 -36 solves
38 -11 solves it
-75 -154 some
19 24 some , ~
71 46 some _ ,
-29 62 some _ .
26 -1 some _ and
-29 -23 some _ are
30 -4 some _ in
78 -1 some _ it
-36 -14 some _ leave
-34 -24 some _ the
55 -10 some _ to
29 0 some _ us
64 -4 some _ you
-2 -23 some control
-22 -5 some have
100 -19 some of
29 0 some of us
30 0 some practical
22 22 some states
163 -64 somebody
-16 42 somebody _ ,
53 57 somebody _ .
25 -7 somebody _ a
-60 -2 somebody _ in
43 0 somebody _ it
-22 -16 somebody _ on
-8 23 somebody _ secret
-8 -29 somebody _ the
-33 -16 somebody _ this
-26 -16 somebody act
-26 -16 somebody act on
-23 2 somebody could
20 22 somebody else
-5 24 somebody else .
89 25 somebody else's
21 0 somebody has
-25 13 somebody in
-8 23 somebody in secret
85 0 somebody should
-60 -5 somebody to
-37 -2 somebody who
38 -2 somebody with
-28 -22 somebody's _ ,
44 -226 someone
-50 -23 someone ,
38 -2 someone .
38 -1 someone . ^
75 -1 someone _ #
96 -4 someone _ ,
38 -1 someone _ ^
-6 50 someone _ could
2 -26 someone _ have
-23 -12 someone _ is
-24 -2 someone _ isn't
20 -6 someone _ the
-32 -2 someone _ them
-23 -21 someone _ to
21 -2 someone _ trust
-21 -2 someone _ writes
-113 -23 someone else's
57 0 someone from
-56 -5 someone has
-36 -1 someone has to
23 0 someone here
-33 -6 someone in
-23 -1 someone is
-26 -3 someone may
-24 -2 someone may be
59 0 someone near
74 0 someone near ,
47 0 someone please
84 -1 someone should
-91 -41 someone who
-21 -2 someone who writes
-35 -2 someone who's
-50 24 someone with
20 -30 someone you
23 -2 someone you trust
-36 -39 someone's
-32 -17 someone's _ .
-25 -3 someone|p
27 -52 something
21 77 something ,
38 -1 something , and
-30 45 something , ~
-52 34 something _ ,
9 -39 something _ .
-21 -13 something _ ;
43 9 something _ and
-27 -37 something _ can
-18 40 something _ in
22 -2 something _ is
66 4 something _ it
22 -24 something _ the
-32 44 something _ ~
5 -25 something about
-22 3 something concrete
-20 -35 something else
-20 -5 something has
36 -3 something in
-34 62 something is
48 0 something new
-6 -22 something one
-6 -22 something one can
30 -1 something terrible
30 -1 something terrible and
21 -25 something that
65 -36 something to
29 -9 something to do
36 -3 something useful
22 -2 something useful is
20 0 something wrong
10 -95 sometimes
45 32 somewhat
35 -13 somewhere
48 14 somewhere _ the
31 -6 somewhere _ ~
-36 12 somewhere in
49 -4 somewhere to
-31 -62 soon
-18 -34 soon ,
-6 -32 soon .
-6 -32 soon . ^
-8 -32 soon _ ^
-43 32 sooner
-6 -25 soothe
41 32 soothed
41 32 soothed _ prolonged
41 32 soothed or
41 32 soothed or prolonged
-5 -36 sore _ .
-5 32 sore losers
-47 -85 sorry
53 9 sorry ,
-59 -6 sorry .
-59 -6 sorry . ^
-59 -6 sorry _ ^
-84 -26 sorry for
111 26 sorry to
-6 -35 sort
3 86 sort of
-2 -26 sort the
0 28 sort these
0 33 sort this
-5 -31 sorted
-6 -23 sought
36 14 soul
-95 -67 sound
60 -1 sound .
60 -1 sound . ^
-16 -23 sound _ .
60 -1 sound _ ^
-47 -26 sound as
-2 -77 sounds
-6 -24 sounds ,
42 54 sounds _ .
57 -11 sounds _ a
-24 -4 sounds _ if
-22 -9 sounds as
-24 -4 sounds as if
4 -50 sounds like
-11 -23 soup
-9 -23 soup .
-9 -23 soup . ^
-9 -23 soup _ ^
36 -79 source
34 10 source ,
33 -3 source , ~
12 21 source .
12 21 source . ^
0 124 source :
11 -28 source _ ^
0 34 source _ the
54 48 source _ ~
54 0 source for
-41 -84 sources
-8 -49 sources ,
-3 47 source|p
-4 -67 soviet
-18 -21 soy
8 46 so|p
-64 -96 space
-7 -63 space :
-6 -25 spain
-3 49 span
0 29 span _ ~
0 32 span hidden
0 29 span hidden ~
-22 -125 spanish
-21 -108 spanish|p
93 25 spanking
-4 69 spanking _ more
-10 -45 spanking with
43 26 spans
43 26 spans _ groups
43 26 spans lawful
43 26 spans lawful groups
8 165 spare
20 55 spare _ .
-2 46 spare the
-35 26 spares
-34 28 spares the
-14 -25 sparingly
-4 -23 sparingly .
-4 -23 sparingly . ^
-4 -23 sparingly _ ^
-31 -21 spark
-26 -20 spark _ ~
-22 -23 sparrow
-55 -31 speak
36 -2 speak ,
22 -27 speak .
22 -27 speak . ^
67 11 speak _ .
22 -27 speak _ ^
24 -7 speak _ and
-1 -22 speak _ him
-38 -16 speak _ it
-2 -22 speak _ that
-102 -10 speak _ the
-58 -1 speak about
-44 -1 speak about the
0 32 speak as
59 -12 speak first
59 -12 speak first .
8 21 speak for
-13 23 speak for the
-25 -45 speak of
-73 -41 speak to
-1 -22 speak to him
-2 -22 speak to that
-18 -35 speak to the
37 16 speaker
23 46 speaker _ .
-29 -5 speaker _ a
26 0 speaker and
-54 -15 speaker in
40 -14 speakers
33 0 speakers _ missed
33 0 speakers have
33 0 speakers have missed
-31 -17 speaker|p
51 60 speaking
-22 -5 speaking _ .
23 66 speaking _ the
54 4 speaking as
25 4 speaking as the
34 21 speaking of
-10 -39 speaking to
-4 -23 speaking to the
-75 -20 speaks
-12 -25 speaks ,
17 -34 speaks .
17 -34 speaks . ^
-7 50 speaks _ .
3 42 speaks _ @quote
17 -34 speaks _ ^
38 -1 speaks _ giving
-8 -32 speaks _ it
-7 34 speaks _ the
-69 -8 speaks _ ~
-15 -39 speaks against
-6 -32 speaks against it
-1 52 speaks first
32 -18 speaks of
-27 -19 special
-1 26 special token
-15 -49 special tokens
124 -7 specialist
67 0 specialist ,
43 0 specialist , ~
44 0 specialist _ ~
-29 -27 species
3 31 specific
93 -16 specific ,
-28 -37 specific _ ,
-8 -20 specific _ to
-8 -20 specific enough
-8 -20 specific enough to
41 -7 specification
-30 44 specimen
-3 -32 specimen ,
-61 22 speech
-37 -22 speech ,
-21 -4 speech , ~
15 20 speech .
15 20 speech . ^
-15 31 speech ;
15 20 speech _ ^
23 -2 speech _ a
-37 -4 speech _ ~
29 -36 speech is
28 -3 speeches
-31 5 speech|p
2 -54 speed
-15 -21 speed .
-15 -21 speed . ^
-15 -21 speed _ ^
-26 -3 speed matters
-23 -15 speeds
-23 -15 speeds _ up
-22 -5 speeds it
-22 -5 speeds it up
-2 149 spell
-1 69 spell _ the
-2 41 spell out
-2 -27 spelled
-47 -26 spelled out
-55 -17 spelling
-38 -6 spelling ,
-28 -40 spend
-20 -6 spend the
41 -25 spending
-12 112 spends
42 -1 spent
-24 -39 sperm
-1 -47 spikes
27 -4 spiking
-10 25 spinach|p
-13 -24 spins
-38 44 spirit
-20 -14 spirit _ the
-20 46 spirit of
-20 -14 spirit of the
49 0 spite
58 -49 split
-38 -10 split ,
8 -21 split .
8 -21 split . ^
8 -21 split _ ^
44 60 split in
35 -24 split the
25 40 splits
81 -77 splitting
-18 21 spoil
-5 22 spoil the
5 -46 spoiler
-6 99 spoils
0 103 spoils .
0 103 spoils . ^
0 103 spoils _ ^
42 -54 spoke
45 0 spoke _ ,
-2 -20 spoke _ .
35 0 spoke first
33 0 spoke first ,
37 47 spoken
51 45 spoken .
51 45 spoken . ^
0 32 spoken _ ,
51 45 spoken _ ^
23 -54 sponsor
-6 -24 spoons
-6 60 spore
-6 -21 spore prints
20 -22 spores
-36 -28 sport
-52 -19 sports
28 -38 spot
29 0 spot ,
26 0 spot , ~
-36 -13 spot .
-36 -13 spot . ^
-36 -13 spot _ ^
20 -1 spot _ ~
8 -27 spotting
-39 -14 spouse
-26 4 spouses
-29 -32 spray
-25 -26 spread
48 -11 spreading
56 0 spreading the
-17 -31 spreads
-4 -26 spy
-16 -21 spying
74 31 spyware
-36 -12 square
-28 -7 squares
-25 -5 squares|p
-21 -3 squats ,
41 -1 squeezed
-19 -39 ssh
-4 37 ssris
-37 -82 staff
-3 -46 staff and
-19 -26 stage
38 0 stage _ a
55 -1 stage is
30 2 stages are
39 4 staging
41 2 staging _ .
22 -42 stain
34 -7 stain .
34 -7 stain . ^
28 -8 stain _ ^
-2 -21 stake .
-2 -21 stake . ^
-2 -21 stake _ ^
-2 34 stake _ the
21 -66 stakes
53 -7 stakes are
-14 -21 stakes of
-9 -25 stale
-2 -21 stale , ~
-2 -21 stale _ ~
46 75 stalked
31 73 stalker
54 75 stalker .
54 75 stalker . ^
54 75 stalker _ ^
-49 -14 stalkerware
-89 0 stalking
-10 48 stalking .
-10 48 stalking . ^
-10 48 stalking _ ^
-6 80 stamp
0 69 stamp ,
0 22 stamp :
-28 23 stamps
21 -1 stance
64 78 stand
26 53 stand ,
-1 53 stand , and
26 1 stand , ~
27 31 stand .
27 31 stand . ^
5 22 stand _ .
30 59 stand _ ^
-1 53 stand _ and
32 1 stand _ it
-49 -50 stand _ the
-6 -20 stand _ this
26 1 stand _ ~
24 1 stand as
-43 -27 stand behind
-38 -7 stand behind the
-6 -20 stand behind this
29 0 stand by
-24 -33 stand in
-24 -19 stand in the
-9 -20 stand-in
-9 -20 stand-in for
-29 -6 standard
23 -9 standard ,
25 -13 standard , ~
-3 -22 standard .
-3 -22 standard . ^
-13 -20 standard _ ,
-3 -22 standard _ ^
16 30 standard _ material
25 55 standard _ ~
15 42 standard reference
45 -6 standards
-20 8 standing
54 34 standing .
54 34 standing . ^
54 34 standing _ ^
-6 25 standing _ a
-9 26 standing at
-37 -26 standing up
84 0 standpoint
149 38 stands
-37 -5 stands , ~
85 63 stands .
85 63 stands . ^
88 63 stands _ ^
18 33 stands _ a
-20 -4 stands _ for
-27 -24 stands _ the
82 0 stands _ three
-27 -5 stands _ ~
-21 -15 stands against
46 0 stands at
-5 -23 stands behind
1 28 stands for
-21 18 stands in
-20 -4 stands in for
11 148 stanza
1 122 stars
0 22 stars _ ~
59 64 start
80 39 start ,
75 55 start , ~
34 25 start _ .
1 -36 start _ ^
-21 59 start _ a
-21 -24 start _ one
0 53 start _ turn
40 40 start _ what
61 28 start _ ~
-1 20 start at
35 61 start from
-3 -21 start from the
1 106 start of
0 53 start of turn
-5 -30 start or
48 2 start over
15 -58 start there
16 -52 start there .
-31 -19 start with
-20 -24 start with one
-3 28 start with the
33 40 start with what
-17 56 start ~
26 -29 started
-35 -58 starter
24 -19 starting
-22 -23 starting _ car
-26 -23 starting a
-22 -23 starting a car
33 76 starting with
-13 -31 starts
-18 -21 starts _ the
-5 -31 starts when
-21 -202 start|p
-16 -60 state
72 -21 state ,
-29 -3 state , so
82 -25 state , ~
-8 50 state .
-8 50 state . ^
-39 -33 state _ .
8 31 state _ ^
-1 23 state _ in
-33 -10 state _ role
-29 -3 state _ so
28 -19 state _ the
77 -26 state _ ~
-26 -2 state is
-4 83 state it
67 0 state law
66 52 state of
42 0 state of the
-62 -32 state the
-4 -45 state what
33 0 state which
-22 -48 state's
-35 -76 stated
-22 -38 stated ,
1 -20 stated , and
-21 -16 stated , ~
-24 -6 stated .
-24 -6 stated . ^
-24 -6 stated _ ^
1 -20 stated _ and
-21 -17 stated _ ~
40 -2 stated in
37 10 stated soberly
37 10 stated soberly ,
92 39 statement
-22 -4 statement , and
38 -10 statement ;
35 0 statement ; the
-33 -10 statement ; ~
6 -20 statement _ a
-22 -4 statement _ and
56 13 statement _ the
1 48 statement is
27 -7 statement of
-41 -43 statements
44 -5 statements _ be
37 -52 states
-20 27 states , ~
44 33 states .
44 33 states . ^
44 33 states _ ^
40 1 states _ and
-26 22 states _ ~
25 2 states a
-32 -42 states the
-6 -28 static
-46 -32 stating
20 -3 stating it
-2 40 station
73 4 statistics
-24 0 statistics ,
-53 0 statistics , history
-53 0 statistics _ history
27 78 status
69 43 status :
-1 29 status _ ~
-24 9 statute
14 42 statute ,
8 39 statute , ~
8 39 statute _ ~
-53 24 stay
-6 30 stay ,
72 75 stay .
72 75 stay . ^
-67 -103 stay _ ,
52 -11 stay _ .
7 23 stay _ ;
71 72 stay _ ^
-46 -1 stay _ about
-28 -35 stay _ and
0 47 stay _ character
48 -7 stay _ contact
38 -2 stay _ is
-11 26 stay _ it
0 56 stay _ that
-11 -43 stay _ the
-27 -4 stay _ to
-35 -13 stay _ touch
40 0 stay as
-3 -56 stay calm ,
55 82 stay in
86 11 stay in .
0 47 stay in character
48 -7 stay in contact
0 56 stay in that
-34 -13 stay in the
-35 -13 stay in touch
-75 -25 stay neutral
7 -46 stay out
35 -36 stay out .
-3 26 stay silent
-66 -1 stay with
-25 -17 stay with the
56 0 stay within
57 0 stay within the
32 4 staying
47 -46 staying in
32 0 staying silent
32 0 staying silent is
-2 41 staying with
-3 24 stays .
-3 24 stays . ^
-33 -41 stays _ ,
80 -5 stays _ .
-3 24 stays _ ^
-95 -13 stays _ of
0 76 stays _ ~
26 0 stays at
29 12 stays blurred
29 12 stays blurred .
14 -40 stays on
-76 -24 stays out
20 -10 stays out .
-95 -13 stays out of
20 -5 steady
-10 -21 steady _ ,
39 -7 steady _ .
13 77 steal
34 -1 steam
-35 -41 steel
38 -7 steelman
-2 118 steep
-131 -32 steer
-17 -26 stem
92 53 step
66 22 step #
34 18 step .
34 18 step . ^
20 2 step :
40 22 step : ~
-3 56 step _ ,
-21 -37 step _ .
35 18 step _ ^
-19 35 step _ a
-22 -6 step _ and
49 -2 step _ better
-41 -9 step _ from
9 -27 step _ of
0 -25 step _ the
31 25 step _ ~
-43 -11 step back
-19 -40 step for
-21 -21 step in
30 45 step is
-22 -8 step is to
28 40 step on
-4 -27 step out
-4 -27 step out of
-22 14 step that
-59 -45 step to
-21 -35 step to the
76 11 step ~
-4 -26 step-by-step
26 39 stepping
50 -8 stepping _ from
-48 -24 steps
-15 32 steps ,
0 27 steps , and
-12 -51 steps , ~
26 -23 steps .
26 -23 steps . ^
-6 -61 steps :
-25 -1 steps _ ,
17 22 steps _ .
26 -23 steps _ ^
8 27 steps _ and
61 71 steps _ to
1 -52 steps _ ~
-8 -35 steps are
-15 -24 steps for
50 -1 steps on
-26 -1 steps out
-15 -31 steps that
-24 -2 steps towards
-1 43 steps which
-23 -21 steps|p
-57 -45 step|p
-9 -22 stereotype
-6 -20 stereotypes
-1 32 stern
0 176 stet
-32 -29 stick
-37 -12 stick .
-37 -12 stick . ^
-37 -12 stick _ ^
-12 -20 sticking
-14 -23 sticks
37 -22 stiff
22 0 stiff ,
20 0 stiff , so
20 0 stiff _ so
49 -96 still
-43 -12 still ,
-34 -1 still , the
-46 36 still _ ,
58 -37 still _ .
37 -10 still _ :
31 11 still _ alive
0 42 still _ for
-53 -44 still _ it
-5 44 still _ of
-22 -7 still _ one
-20 -1 still _ something
-48 14 still _ that
-76 -11 still _ the
33 31 still _ to
59 -13 still a
18 31 still be
59 45 still be alive
-30 -34 still find
26 0 still hold
65 61 still holds
-26 -8 still matters
53 0 still no
48 0 still open
-21 -19 still the
-45 -8 stings
-39 -51 stir
-10 -55 stock
-3 -26 stock _ ;
-24 -34 stolen
-16 -55 stomach
-7 -48 stomach _ ,
-4 -22 stomach ulcers
-26 -12 stone
-21 38 stone ,
-56 -24 stood
-41 -12 stood _ ,
-26 -11 stood there
-26 -11 stood there ,
84 110 stop
-23 -71 stop ,
10 -20 stop .
10 -21 stop . ^
1 -22 stop ;
-35 20 stop _ ,
41 58 stop _ .
22 0 stop _ ;
-3 67 stop _ a
20 0 stop _ each
-21 -1 stop _ from
49 -7 stop _ the
30 -67 stop _ there
47 30 stop _ ~
0 22 stop being
0 27 stop evaluating
0 25 stop filtering
16 47 stop here
0 30 stop here ,
-22 -18 stop it
-9 65 stop it ,
-8 -44 stop it now
105 77 stop reading
53 26 stop reading .
-5 -48 stop replying
-5 -48 stop replying ,
-6 113 stop the
-9 103 stop there
-6 105 stop there .
34 -13 stopped _ ,
62 -79 stopping
12 -25 stopping _ ,
-46 -2 stopping _ can
63 0 stopping _ is
23 -22 stopping suddenly
-56 -16 stops
56 -16 stops _ ,
-30 -6 stops _ .
-2 64 stops _ cooking
-22 -4 stops _ from
-33 16 stops the
-2 64 stops the cooking
-26 24 stop|p
38 -40 storage
53 79 store
-1 -26 store .
0 68 store _ .
-5 26 store _ in
-6 25 store it
-5 21 store the
-17 92 stored
0 119 stored ,
79 37 stories
28 -33 stories ,
28 -20 stories , ~
-10 46 stories .
-10 46 stories . ^
-10 46 stories _ ^
28 -20 stories _ ~
-20 -65 storms
-77 -20 story
-12 -26 story ,
-10 24 story , one
21 -37 story , ~
-26 10 story .
-26 10 story . ^
-26 10 story _ ^
-6 54 story _ a
-1 69 story _ be
-9 -58 story _ come
-14 63 story _ one
30 30 story and
-7 -41 story is
-2 36 story needs
2 37 story of
-11 22 story should
-9 -58 story should come
-6 -24 story that
-18 31 story|p
41 -8 stove
-20 10 straight
-12 -24 straight _ ,
-8 41 straight _ .
20 -4 straight _ the
42 -3 straight from
2 41 straight out
64 54 straight to
-43 -56 strain
-55 -29 stranger
-3 -20 stranger ,
25 -5 strangling
-42 -30 strategy
-21 -23 straw
45 12 stream
0 30 streams
-43 -35 street
-5 39 strength .
-5 39 strength . ^
-5 39 strength _ ^
-49 -32 strengthen
30 -59 stress
-17 -21 stressed
-12 -26 stressful
-2 46 stressing
51 -6 stretch
-36 -6 stretches
14 69 strict
0 55 strict on
16 -72 stricter
32 0 stricter reading
35 85 strictly
265 72 strike
20 0 strike "
20 0 strike " :
29 -6 strike ,
23 0 strike , response
44 0 strike .
44 0 strike . ^
16 23 strike _ ,
49 -45 strike _ .
23 0 strike _ :
44 1 strike _ ^
24 0 strike _ point
24 0 strike _ response
0 55 strike _ rest
24 0 strike field
81 40 strike it
79 0 strike it .
27 93 strike the
0 55 strike the rest
24 15 strike this
24 0 strike this point
224 -21 strikes
31 -8 strikes ,
107 0 strikes :
21 2 strikes _ .
39 9 strikes and
24 -2 strikes the
-120 -98 strike|p
185 -8 striking
55 0 striking it
26 -5 striking the
57 68 string
24 -7 string ,
22 -4 string , ~
20 6 string .
20 6 string . ^
20 6 string _ ^
24 -1 string _ the
22 -4 string _ ~
24 0 string in
20 15 string is
108 -27 strings
26 -6 strings ,
-23 -3 strings , ~
-23 -3 strings _ ~
-23 -77 strip
-4 69 stripped
-5 -20 stripping
3 -47 strips
-3 -30 strips ,
24 -7 strips|p
24 -1 strokes
24 -1 strokes ,
176 43 strong
51 -6 strong _ ,
18 32 strong _ .
35 17 strong _ sign
35 17 strong warning
35 17 strong warning sign
-46 -36 stronger
20 37 strongest
22 0 strongest .
22 0 strongest . ^
-37 7 strongest _ .
22 0 strongest _ ^
42 43 strongest evidence
10 -24 strongly
29 -20 strongly than
-16 -32 strop
159 -23 struck
43 0 struck .
43 0 struck . ^
32 0 struck _ ,
-37 -40 struck _ .
43 0 struck _ ^
22 0 struck _ time
2 26 struck from
24 0 struck the
20 0 struck this
20 0 struck this time
29 -68 structure
29 -6 structure ,
29 -3 structure , ~
25 -4 structure _ ~
-7 -40 structured
-23 -9 struggle
-4 -20 struggling
-24 -49 stuck
20 -12 student ,
-20 -24 student .
-20 -24 student . ^
31 -1 student ;
33 0 student ; ~
-11 -24 student _ .
-20 -24 student _ ^
35 -2 student _ and
-12 -32 student _ be
-24 -1 student _ the
17 50 student _ ~
-20 -2 student may
-22 -12 student needs
65 -3 student who
37 -20 student's
-66 -127 students
-2 60 students often
25 -64 students|p
-26 25 student|p
-36 -9 studied
-7 21 studied ,
-6 -27 studied , ~
-6 -27 studied _ ~
-86 -59 studies
-4 43 studies show
62 -43 study ,
-10 -21 study _ ~
-8 -32 stuff
-7 -31 stuff .
-7 -31 stuff . ^
-7 -31 stuff _ ^
-1 32 stump
-22 -30 stupid
-14 -30 stupid .
-14 -30 stupid . ^
-14 -30 stupid _ ^
2 65 style
25 -19 style ,
26 -13 style , ~
0 42 style =
0 42 style = @quote
0 42 style _ @quote
26 -13 style _ ~
58 -28 styles
-44 -5 subject
30 -17 subject ,
37 -1 subject , ~
-34 -32 subject .
-34 -32 subject . ^
-8 59 subject _ .
-38 -37 subject _ ^
36 -30 subject _ ~
0 34 subject to
11 35 subjects _ the
11 35 subjects believed
11 35 subjects believed the
1 73 submission
9 -45 submit
28 0 submit that
12 22 submitted
-23 -10 subordinate
-36 -15 subquery
34 -14 substance
50 -2 substance ,
52 0 substance , ~
52 0 substance _ ~
-20 -5 substance is
-29 -9 substances
-26 -50 substitute
85 -7 substituted
-1 99 subtract
0 113 subtract _ ,
4 81 succeed
-27 155 success
-14 -33 success ,
-11 -20 success , ~
-12 -49 success _ ~
-9 -31 successor
-76 -60 such
0 48 such ,
33 -1 such _ #
-4 -39 such _ <
-30 -79 such _ @quote
-12 26 such _ a
-33 -14 such _ are
-1 91 such _ good
-20 -21 such _ in
37 -2 such _ notes
43 -1 such _ office
-6 -22 such _ prompt
40 20 such _ the
-1 40 such _ this
0 69 such _ usually
-1 21 such _ where
-1 56 such _ which
0 65 such _ you
-1 -28 such _ {
92 92 such a
-6 -22 such a prompt
-12 -85 such as
33 -1 such as #
-4 -39 such as <
-30 -79 such as @quote
-12 26 such as a
43 -1 such as office
40 17 such as the
-1 40 such as this
-2 21 such as where
0 65 such as you
-1 -28 such as {
84 -45 sudden
59 0 sudden _ with
52 -3 sudden drowsiness
9 -69 suddenly
-1 -25 sudo|p
-16 56 suffer
-20 29 suffering
-7 66 suffering and
-4 29 suffers
-30 -12 suffice
20 22 suffices
53 49 suffices ,
-30 -13 suffices .
-30 -13 suffices . ^
-30 -13 suffices _ ^
53 45 suffices _ ~
-16 42 sufficient
1 64 sufficient _ and
0 29 suffix
0 29 suffix ~
-28 -30 sugar
-4 49 sugar _ oxygen
-15 -23 sugar and
60 -13 sugar|p
-89 -98 suggest
-8 28 suggest _ ,
-12 -54 suggest _ the
2 30 suggest _ ~
49 31 suggest a
-6 -21 suggest checking
-5 -21 suggest that
94 -22 suggested
68 -38 suggestion
46 0 suggestion ,
28 -22 suggestion .
28 -22 suggestion . ^
28 -22 suggestion _ ^
28 -1 suggestion of
-39 -98 suggests
-20 -13 suggests _ ,
-21 -14 suggests _ .
23 -16 suggests a
-73 -74 suicidal
-37 -52 suicidal _ ,
-50 -54 suicidal thoughts
10 30 suicidal thoughts .
-15 69 suicide ,
0 95 suicide , so
-14 -24 suicide , ~
0 95 suicide _ so
-15 -25 suicide _ ~
36 -3 suicide doesn't
-21 -49 suicide|p
36 -15 suit
1 -36 suit _ ,
-31 -15 suit _ .
86 -18 suit a
-5 26 suit four
-14 -24 suitable
-60 -63 suits
-24 -29 suits _ three
-24 -29 suits all
-24 -29 suits all three
31 -10 suits most
-30 -11 suits the
-22 -80 sum
-11 -24 sum .
-11 -24 sum . ^
-1 -24 sum _ .
-11 -24 sum _ ^
30 0 sum up
38 -3 summarising
34 43 summary
19 67 summary .
19 67 summary . ^
19 67 summary _ ^
-1 74 summary _ a
0 74 summary is
36 0 summary leaves
-18 -37 summary should
6 -24 summer
56 -8 summing
56 -8 summing up
22 -9 summons|p
-26 -35 sums
-16 -60 sun
-30 11 sunday
-1 35 sunday .
-1 35 sunday . ^
-1 35 sunday _ ^
6 -38 sunlight
-24 -20 sunlight _ the
-22 29 sunlight is
39 -31 sunset
8 44 superseded
30 64 supersedes
29 0 supersedes @thought
10 50 supersedes _ ~
42 -1 supervised
-38 42 supervision
-1 44 supervision .
-1 44 supervision . ^
-1 44 supervision _ ^
-8 34 supervisor
0 24 supervisor :
-22 34 supplement
86 -36 supplied
-20 -1 supplier
-49 -2 supplies
13 21 supply
21 -7 supply .
21 -7 supply . ^
21 -7 supply _ ^
-48 -16 supplying
-23 -3 supplying _ right
60 -108 support
46 -2 support ,
50 -1 support , ~
-36 -1 support _ ,
65 -2 support _ .
50 8 support _ ~
-13 -26 support for
40 -2 support it
40 -2 support it .
-32 -36 supported
-31 -11 supported ,
-28 -9 supported , ~
-3 -23 supported .
-3 -23 supported . ^
-3 -23 supported _ ^
-28 -9 supported _ ~
-55 -9 supportive
-7 -37 support|p
3 26 suppose
0 32 suppose that
80 41 supposed
39 0 supposed _ be
82 41 supposed to
39 0 supposed to be
18 20 sure
0 20 sure !
-8 35 sure ,
62 0 sure _ it
-49 -2 sure _ the
48 -5 sure of
30 0 sure of it
-51 21 sure that
-21 -1 sure that the
28 93 surely
27 0 surfaced
61 43 surgery
-2 53 surgery .
-2 53 surgery . ^
-2 53 surgery _ ^
-19 46 surprise
20 -4 surprised
-20 29 surprises people
-3 60 surrender
-23 24 surrounding
32 33 surveillance _ @rule
32 33 surveillance under
32 33 surveillance under @rule
-1 28 survival
42 51 survive
0 69 survive ,
0 61 survive _ ~
66 -38 survived
42 8 survives
-4 68 survives _ ,
-30 -39 survives _ .
-20 -37 survives reheating
-12 32 surviving
-24 -45 survivor
-4 -30 survivors '
23 -8 suspect
-29 -6 suspect _ ~
27 0 suspect that
-26 -37 suspects
-25 -37 suspects .
-25 -37 suspects . ^
-25 -37 suspects _ ^
-4 50 suspend
-6 113 suspended
0 21 suspended .
0 21 suspended . ^
0 21 suspended _ ^
-37 8 suspicion
-11 44 suspicion ,
34 5 suspicious
-24 -2 swallowing
10 -30 swap
16 29 swap _ ,
-21 -25 swap the
43 43 swap them
62 -6 swapped
-12 -21 swapping
13 -20 swaps
-7 -39 sway
41 3 swearing
-29 -46 sweet
-10 -26 swimming
-3 -22 swimming _ cycling
20 11 swipe
-7 38 switch
-23 22 switched
0 63 switched _ .
-4 73 switched off
0 63 switched off .
-25 -30 switching
-67 18 sworn
46 94 sydney
12 -20 sydney ,
44 -24 sydney .
44 -24 sydney . ^
44 -24 sydney _ ^
-3 76 sydney _ a
34 -33 syllables
58 0 syllables ,
-32 -12 symbol
-1 61 symbols
-8 -23 sympathise
46 -30 sympathy
34 0 sympathy .
34 0 sympathy . ^
34 0 sympathy _ ^
-4 -45 symptom
-53 -76 symptoms
24 -30 symptoms ,
24 -28 symptoms , ~
-7 -53 symptoms :
20 -31 symptoms _ ~
-5 -23 symptoms are
-34 -2 symptoms|p
-14 -28 sync
-5 -38 sync .
-2 30 syntax
-89 -46 synthesis
54 -6 synthesis ,
54 -3 synthesis _ ~
-87 104 system
-21 -29 system "
-21 -29 system " ,
29 -71 system ,
-1 -20 system , user
33 -45 system , ~
-20 54 system .
-20 47 system . ^
-1 113 system :
0 38 system : ~
0 26 system > >
-39 -23 system _ .
0 53 system _ :
-1 -37 system _ ;
0 29 system _ >
-20 52 system _ ^
-11 -47 system _ and
-7 -62 system _ do
6 29 system _ says
0 52 system _ so
-1 -41 system _ that
-1 -40 system _ this
-1 -20 system _ user
0 40 system _ with
29 51 system _ ~
33 -2 system line
9 65 system message
-1 20 system message ,
-19 50 system prompt
-34 -34 system prompt .
-1 -37 system prompt ;
-3 -24 system prompt and
6 29 system prompt says
0 24 system prompt ~
0 54 system says
-37 -79 system was
-10 -26 system ~
-44 16 systems
-12 20 systems _ ~
-3 -176 system|p
-46 -43 t
-11 -26 t ,
29 0 t1's
43 89 table ,
-4 42 table , ~
-39 -4 table _ a
-28 -2 table _ be
24 1 table _ it
-4 42 table _ ~
-14 -22 table and
24 29 table covers
-26 -34 tables
-7 -29 tablet
30 11 tabletop
39 35 tabletop dobsonian
-38 -46 tablets
-7 -24 tablets .
-7 -24 tablets . ^
-7 -24 tablets _ ^
-26 0 table|p
-13 -20 tact
-27 -22 tactics
-13 59 tag
33 -12 tag in
33 -12 tag in the
0 43 tag ~
-24 -62 tags
-3 33 tags and
-1 -22 tags are
-11 -59 tags|p
-30 -38 tag|p
63 25 take
44 114 take _ .
-31 -9 take _ as
-12 -51 take _ down
-4 55 take _ from
-30 -3 take _ literally
47 0 take _ of
28 -10 take _ off
60 -10 take _ one
109 24 take _ out
-36 -20 take _ seriously
34 58 take _ the
-46 -6 take _ to
-42 -5 take _ with
0 32 take _ word
-20 -31 take _ ~
20 87 take a
-19 -28 take about
-3 20 take away from
60 46 take back
28 0 take back the
-26 -2 take in
-69 -132 take it
-54 -29 take it .
-21 -12 take it as
-12 -49 take it down
22 -2 take it for
28 -38 take it off
74 1 take it out
23 12 take more
23 12 take more than
4 32 take my
0 32 take my word
-23 39 take on
-44 39 take on the
59 0 take out
53 0 take out the
-25 -39 take over
-1 79 take photos
-63 -3 take sides
41 0 take that
-39 -37 take the
-20 -16 take them
68 34 take this
23 5 take this one
6 20 take turns
-1 -33 take your
-5 51 take-back
-36 26 takedown
64 6 taken
-24 56 taken ,
85 46 taken .
85 46 taken . ^
-39 14 taken _ ,
85 46 taken _ ^
8 26 taken _ in
-7 -51 taken _ the
-25 -51 taken from
-26 -50 taken from the
-26 -10 taken literally
-10 -21 taken seriously
-19 -93 takes
-39 -19 takes _ ,
24 7 takes _ .
48 -2 takes _ and
-4 34 takes _ at
-8 -20 takes _ in
29 -1 takes _ quarter
-38 -41 takes _ the
-3 -58 takes _ to
-9 32 takes a
29 -1 takes a quarter
-26 25 takes effect
-4 34 takes effect at
84 0 takes ids
-33 -51 takes it
30 -16 takes one
27 21 takes precedence
15 41 takes the
-21 -77 taking
25 0 taking _ in
25 0 taking part
25 0 taking part in
-5 -21 taking the
-5 -21 tale
-43 -31 talk
30 -41 talk ,
33 -9 talk , ~
4 -28 talk .
4 -28 talk . ^
-27 52 talk _ ,
21 42 talk _ .
4 -28 talk _ ^
-5 -40 talk _ him
-22 -9 talk _ it
-37 -2 talk _ the
-38 -10 talk _ to
-29 -3 talk _ what
27 -9 talk _ ~
-79 -6 talk about
-21 -8 talk about it
-26 -3 talk about what
-5 45 talk first
-4 47 talk first ,
-5 -20 talk is
-21 -37 talk of
-12 66 talk should
23 -6 talk through
-40 12 talk to
-4 -40 talk to him
1 32 talk to the
-17 -48 talk with
48 -4 talked
-12 -98 talking
34 -1 talking , ~
-6 -37 talking .
-6 -37 talking . ^
-33 -38 talking _ ^
22 -11 talking _ the
34 -1 talking _ ~
28 -3 talking about
-39 -18 talking to
-34 -16 talking with
140 -25 talks
64 -3 talks ,
-26 -3 talks , nothing
-26 -3 talks _ nothing
61 0 talks about
98 0 tally
-17 -27 tampering
0 -20 tank
0 77 tanks
58 21 tap
-2 50 tap _ .
83 0 tap _ link
51 3 tap the
29 -52 tape
16 50 taper
56 -6 taper ,
43 -19 tap|p
-1 -28 target ,
43 40 target _ the
58 -4 target and
46 47 target of
46 47 target of the
-4 20 target ~
-24 -18 targeted
16 -63 targets
53 -21 task
-25 -7 task , ~
-19 -33 task .
-19 -33 task . ^
53 10 task :
-6 46 task _ .
-17 -28 task _ ^
27 -1 task _ be
-26 -3 task _ ~
-7 44 task list
36 0 tasked
36 0 tasked with
-34 -59 tasks
-24 -34 tasks ,
-8 -22 tasks .
-8 -22 tasks . ^
-8 -22 tasks _ ^
-12 -21 task|p
-51 -55 taste
-3 20 taste ,
0 36 taste , and
-21 -37 taste .
-21 -37 taste . ^
-21 -37 taste _ ^
16 36 taste _ and
-23 -5 taste is
-7 61 tastes
-45 -55 taught
-54 -97 tax
-13 -46 tax _ ,
-3 30 tax _ or
27 0 tax attorney
-2 77 taxable
-30 -56 taxes
-3 -40 taxes|p
34 -20 taxi
-21 38 tea
-33 11 teach
28 53 teach _ ,
38 -12 teacher
0 29 teacher _ gives
32 0 teacher asking
24 23 teacher is
-33 -5 teacher wants
0 30 teacher who
0 29 teacher who gives
-32 24 teacher's
-24 36 teacher's|p
-83 -28 teachers
82 8 teacher|p
-5 -33 teaches
-37 -19 teaches _ .
-26 -4 teaches nothing
-26 -4 teaches nothing .
-7 -67 teaching
-4 -21 teaching _ to
-40 30 team
50 113 team .
50 113 team . ^
50 113 team _ ^
23 0 team _ sign
-3 32 team _ ~
23 -1 team can
-47 76 team's
17 -88 teams
101 0 teams ,
-37 -9 team|p
-10 36 tears
35 0 teases , and
-33 0 teases , ~
35 0 teases _ and
-33 0 teases _ ~
-17 -25 teasing
13 -66 technical
-11 -34 technical .
-11 -34 technical . ^
29 15 technical _ ,
-11 -34 technical _ ^
31 0 technical _ from
31 0 technical question from
27 0 technique .
27 0 technique . ^
27 0 technique _ ^
-40 -59 techniques
34 -19 teenager
-13 21 teenager ;
27 29 teenager ; three
-41 -8 teenager ; ~
27 29 teenager _ three
-41 -9 teenager _ ~
20 -43 teens
32 -27 teens _ ~
-11 -21 teeth
30 -10 telehealth
-13 -25 television
-127 -68 tell
36 31 tell ,
20 31 tell , ~
-27 -9 tell .
-27 -9 tell . ^
-37 16 tell _ ,
-31 22 tell _ .
-28 -16 tell _ ^
-6 -25 tell _ about
-3 -31 tell _ from
36 -3 tell _ is
-2 -69 tell _ judge
-18 46 tell _ that
20 27 tell _ the
9 79 tell _ to
37 45 tell _ trusted
22 -13 tell _ what
-23 -58 tell _ when
20 31 tell _ ~
38 93 tell a
-27 -20 tell from
22 0 tell from the
-43 -29 tell her
-4 40 tell her to
-13 -29 tell him
22 0 tell if
-33 4 tell it
0 34 tell me the
39 0 tell me to
-23 -58 tell me when
17 -36 tell one
37 -18 tell one trusted
-43 43 tell the
-2 -69 tell the judge
-6 -46 tell them
-1 42 tell them .
-25 -26 tell them to
-14 -27 tell us
21 0 tell whether
-44 -20 tell which
0 21 tell you that
-98 -32 telling
-56 -17 telling .
-56 -17 telling . ^
-1 -41 telling _ ,
-56 -17 telling _ ^
-1 30 telling _ how
-19 27 telling _ to
-2 -21 telling a
-13 53 telling her
-36 -23 telling the
68 -33 telling them
-111 -101 tells
-6 -40 tells _ model
-2 26 tells _ than
30 2 tells _ to
53 -30 tells a
-53 -31 tells me
26 0 tells me to
-2 26 tells more
-2 26 tells more than
-35 -47 tells the
-51 -19 tells us
-50 -6 tell|p
-14 -45 temper
28 -11 temperament
16 -32 temperature
27 -6 temperature .
27 -6 temperature . ^
-31 -7 temperature _ ,
27 -6 temperature _ ^
-29 1 template
-10 -25 template .
-10 -25 template . ^
-10 -25 template _ ^
-8 -46 template _ ~
0 44 template comment
37 -3 templates
38 -2 templates ,
-11 -60 template|p
41 -58 tempting
69 -27 tempting to
-81 3 ten
-24 -11 ten ,
-10 32 ten .
-10 32 ten . ^
34 14 ten _ ,
-14 -34 ten _ .
-10 49 ten _ ^
-13 -21 ten _ a
-10 -29 ten _ in
-9 66 ten _ is
-3 51 ten _ of
-24 -16 ten _ the
-1 32 ten and
-9 -33 ten is
-33 -2 ten minutes
-9 37 ten minutes .
0 44 ten out
0 44 ten out of
-9 -22 ten people
0 64 ten percent
-2 -22 ten points
-2 -31 ten seconds
-2 -31 ten seconds ,
-7 -20 ten thousand
0 33 ten times
-57 -28 ten to
-17 43 ten years
-16 -30 tenant
-15 31 tenants
-1 -22 tenants '
-34 -3 tenant|p
-74 -78 tend
-74 -78 tend to
-29 2 tender
-20 -41 tenderness
-8 -39 tenderness ,
-9 -29 tends
-9 -29 tends to
-26 -6 tennis
-10 45 tense
-65 -13 tension
-5 24 tension , not
7 -22 tension , ~
-5 50 tension .
-5 50 tension . ^
-5 50 tension _ ^
-16 -24 tension _ from
-5 24 tension _ not
7 -22 tension _ ~
-47 -29 tension with
-21 -17 tension wrench
-2 45 terawatt-hour
-35 -46 term
-32 -18 terminal
-29 -19 terminal|p
0 33 terminated
-19 -131 terms
-19 -25 terms ,
-21 -41 terms .
-21 -41 terms . ^
-21 -41 terms _ ^
32 -4 terms _ what
-13 -25 terms are
-2 22 terms to
-26 -17 terrible
30 -1 terrible and
-5 -22 territory
-27 -35 terror
-9 -31 terror ,
-68 51 test
34 46 test ,
-1 27 test , so
33 25 test , ~
-4 -78 test :
-103 -63 test _ ^
30 0 test _ against
22 -7 test _ first
-1 27 test _ so
31 14 test _ ~
1 74 test before
28 21 test for
-25 -2 test is
0 40 test mode
-19 23 test of
-6 -39 test on
-13 -37 test strips
-3 -30 test strips ,
26 -13 test that
-28 -55 test the
-50 -33 tested
-27 -35 testimony
-22 0 testimony , trials
-22 0 testimony _ trials
-26 -6 testimony is
-46 -54 testing
-1 -20 testing _ own
21 -47 tests
-5 -24 tests .
-5 -24 tests . ^
-5 -24 tests _ ^
47 0 tests _ a
43 41 tests are
1 24 test|p
-8 67 texas
-4 69 texas|p
32 2 text
-59 31 text ,
-8 -20 text , and
-27 -6 text , ~
-19 26 text :
25 -6 text ;
63 3 text ; ~
-30 -39 text _ ,
-24 -22 text _ .
-28 -16 text _ ?
-6 28 text _ @quote
-30 3 text _ a
-21 -29 text _ all
-2 -32 text _ an
-8 -20 text _ and
0 41 text _ at
-24 -30 text _ be
-7 44 text _ for
26 -2 text _ in
23 -9 text _ it
-23 1 text _ never
-9 31 text _ not
1 -23 text _ of
-25 13 text _ often
44 -1 text _ say
41 0 text _ the
22 -19 text _ ~
-4 -36 text above
-2 -34 text above the
-15 -25 text are
5 58 text as
-29 3 text before
-31 -7 text could
20 -19 text from
19 -51 text has
-22 -5 text in
-40 -29 text is
-17 -40 text like
-3 -36 text like @quote
-5 -40 text messages
-5 -40 text messages ,
-18 -27 text must
21 3 text of
21 3 text of the
-2 68 text on
-1 28 text on a
-1 41 text should
-24 -29 text suits
-24 -29 text suits all
-7 -71 text that
14 42 text to
-28 -16 text tomorrow
-28 -16 text tomorrow ?
-60 -23 textbook
-26 -3 textbook _ .
41 44 textbook _ and
27 14 textbook biology
44 44 textbook biology and
-5 50 textbook level
-22 -41 textbooks
-6 87 texts .
-6 87 texts . ^
-6 87 texts _ ^
4 -31 texts and
-30 -73 text|p
-74 -84 than
-3 64 than #
-14 76 than # ,
23 7 than # g
-16 -29 than @quote
3 -26 than @quote .
84 19 than _ ,
-88 -18 than _ .
-32 -32 than _ :
66 48 than _ ;
8 46 than _ a
-46 -43 than _ about
47 -1 than _ days
1 34 than _ do
-56 7 than _ does
53 0 than _ finished
-32 -9 than _ for
23 7 than _ g
-29 -1 than _ has
-14 -31 than _ in
23 38 than _ it
105 -4 than _ late
24 -2 than _ lecture
-9 47 than _ lines
-54 24 than _ list
-1 63 than _ may
32 -9 than _ one
20 -21 than _ ones
24 -9 than _ other
-32 -1 than _ paragraph
-1 35 than _ perfect
0 25 than _ points
24 0 than _ rule
-5 -77 than _ the
29 78 than _ them
-48 -26 than _ thought
-32 -9 than _ to
-6 -36 than _ user
47 53 than _ who
-24 0 than a
53 0 than a finished
-53 27 than a list
-32 -1 than a paragraph
-57 -20 than advice
36 -1 than anger
-18 -53 than any
48 0 than as
-6 -24 than asking
-31 -40 than five
-24 -14 than four
86 0 than giving
27 12 than i
26 -6 than in
7 -47 than it
-24 -3 than it is
22 -5 than long
22 -5 than long ones
-2 24 than meat
20 0 than mine
-6 47 than on
-4 -27 than on the
-65 135 than one
-3 24 than people
25 -16 than picking
28 0 than principles
-45 -2 than prose
-28 0 than prose .
-3 -50 than red
-5 -22 than rules
-19 -44 than scolding
-7 -28 than shouting
-22 -10 than ten
35 -2 than that
35 33 than the
44 1 than the one
-6 -36 than the user
21 -2 than theory
22 0 than theory .
49 -11 than two
51 0 than two days
32 0 than version
-49 -14 than we
0 70 than you
-22 -30 than ~
-32 -29 thank
-5 -29 thank ,
-16 -58 thank _ ,
2 51 thank _ .
-11 -41 thank _ for
-1 -72 thank her
-1 -72 thank her for
-38 51 thank the
-10 38 thank them
-9 44 thank them for
-21 -16 thank you
-15 -51 thank you ,
2 51 thank you .
40 28 thanked
200 61 thanks
-35 -23 thanks ,
67 41 thanks .
67 41 thanks . ^
6 33 thanks _ ,
67 47 thanks _ ^
56 0 thanks to
-22 -62 that
-20 -1 that #
56 26 that ,
13 34 that , ~
29 -40 that .
18 -36 that . ^
59 -28 that :
0 47 that ?
1 51 that ? ^
-25 40 that @quote
2 59 that @rule
-5 82 that @rule wants
26 0 that @thought
52 6 that _ #
31 52 that _ ,
51 -54 that _ .
-58 -19 that _ ;
50 39 that _ ?
-30 -59 that _ @quote
65 9 that _ @rule
20 15 that _ ^
21 24 that _ a
92 -1 that _ about
0 48 that _ accept
-28 -1 that _ add
-23 -15 that _ agree
-24 -21 that _ all
-45 -40 that _ am
36 9 that _ an
105 -18 that _ and
-15 44 that _ any
-23 -31 that _ are
34 -5 that _ as
49 -11 that _ asker
-38 -54 that _ at
-4 -21 that _ attribution
-16 -38 that _ author
-13 -32 that _ away
-4 -27 that _ banks
-2 -21 that _ be
135 -3 that _ been
23 0 that _ both
-10 61 that _ by
-79 -41 that _ can
23 12 that _ can't
-23 -2 that _ change
-36 37 that _ child
32 -6 that _ comes
62 -2 that _ differ
-2 -20 that _ disagree
23 -2 that _ do
-11 -27 that _ does
-57 -25 that _ doesn't
5 26 that _ don't
26 0 that _ else
64 5 that _ enough
21 -29 that _ evidence
0 28 that _ filter
-65 -13 that _ first
-16 -23 that _ for
-22 -12 that _ get
14 35 that _ go
-43 -26 that _ goes
-32 -9 that _ good
-29 -15 that _ governed
-20 -3 that _ group
-25 45 that _ has
32 76 that _ have
41 4 that _ haven't
32 0 that _ help
28 8 that _ here
50 38 that _ hide
86 -17 that _ him
3 23 that _ honest
-33 -4 that _ how
-9 -36 that _ if
40 17 that _ in
-64 -7 that _ is
-49 40 that _ isn't
91 -35 that _ it
-24 51 that _ its
29 41 that _ judge
-29 -37 that _ know
-19 -26 that _ laundering
-80 14 that _ let
-44 36 that _ like
27 56 that _ likely
-44 -7 that _ line
-5 41 that _ made
-20 28 that _ matter
-25 -18 that _ matters
-45 55 that _ may
-6 -24 that _ mean
-25 0 that _ meets
-22 -1 that _ might
44 19 that _ miss
-25 48 that _ model
28 0 that _ moderator
52 -8 that _ more
-34 11 that _ must
22 2 that _ my
-13 -26 that _ needed
-21 13 that _ needs
-15 -40 that _ never
12 21 that _ next
16 -33 that _ no
50 -11 that _ not
-1 26 that _ notes
47 49 that _ now
-30 15 that _ number
-18 85 that _ of
-38 -55 that _ on
-1 70 that _ only
22 0 that _ open
32 -34 that _ other
40 14 that _ others
-50 1 that _ our
-52 38 that _ out
26 9 that _ output
16 59 that _ own
-24 -21 that _ pass
-30 -21 that _ people
-3 -22 that _ points
-54 -10 that _ question
-14 -29 that _ reader
0 31 that _ reading
23 -15 that _ reads
-76 -9 that _ response
-1 51 that _ return
-26 -2 that _ round
-37 -2 that _ said
-70 -15 that _ second
33 0 that _ see
-31 11 that _ should
36 -7 that _ shouldn't
-36 -10 that _ shows
0 37 that _ so
-22 -2 that _ speaks
-11 26 that _ still
40 31 that _ stop
-22 13 that _ take
46 26 that _ taken
-7 43 that _ them
66 -21 that _ there
0 39 that _ these
101 124 that _ this
1 34 that _ thoughts
-23 -24 that _ through
62 8 that _ to
50 -2 that _ together
-9 -29 that _ too
-2 -26 that _ true
29 -8 that _ two
64 -10 that _ up
-22 -6 that _ use
-11 -28 that _ user
63 -4 that _ vote
-28 -39 that _ want
6 26 that _ wanted
-49 63 that _ wants
11 25 that _ was
-37 -7 that _ we
26 21 that _ well
-34 11 that _ were
45 -25 that _ what
-41 -1 that _ when
-1 28 that _ which
-23 -23 that _ who
1 -58 that _ will
-39 -17 that _ with
-51 -13 that _ without
-40 -23 that _ won't
29 -1 that _ work
-22 -17 that _ works
-31 -9 that _ would
42 79 that _ you
96 13 that _ ~
41 -50 that a
-24 47 that a child
3 25 that a promise
21 0 that a ~
24 -2 that age
26 -1 that age is
-82 -26 that all
-20 -11 that all of
32 -6 that and
38 -1 that anyone
-2 -22 that applies points
-33 4 that are
-20 -18 that as
24 -7 that ask
-56 -57 that be
-9 -23 that be of
-4 -37 that before
-22 -43 that begins
-22 -6 that being
21 -41 that belongs
-33 -18 that both
-2 -23 that breaks
4 65 that by
42 -8 that calls
61 7 that came
55 0 that came up
-29 12 that can
24 -5 that can't
28 -20 that can't be
-40 -8 that changes
-32 -3 that changes the
-21 -4 that clearly
44 -1 that common
-6 -21 that concerns
-6 -21 that concerns @quote
9 -31 that could
0 -42 that counts
-24 -41 that counts .
-21 -24 that covers
-13 -21 that covers @quote
20 -14 that decide
20 -14 that decide it
-41 -5 that deserves
-22 -1 that difference
-22 -1 that difference .
-28 -8 that distinction
-28 44 that doesn't
0 -33 that don't
-8 -27 that door
22 40 that down
0 30 that drops
-25 -23 that every
32 -2 that everybody
-41 -19 that everyone
31 18 that everything
-37 -4 that first
5 -33 that follows
-10 55 that give
22 -43 that gives
-6 -34 that gives the
-25 -1 that go
35 11 that got
-24 -3 that grows
23 0 that had been
-4 36 that happens
-58 16 that has
-20 0 that has no
-48 -47 that he
55 -1 that he can't
-23 -6 that he has
22 -5 that he knows
-35 74 that he's
1 24 that he's a
-20 -3 that her
-1 29 that hold
22 8 that horrify
25 9 that horrify her
22 -25 that i
-45 -40 that i am
-9 -35 that i can
42 0 that i should
-24 -6 that i would
34 -1 that i'd
29 31 that i've
73 34 that if
-128 -77 that in
25 -4 that in .
-22 -4 that in the
-58 -12 that is
-30 42 that is ,
-23 -15 that is all
-4 -21 that is attribution
64 5 that is enough
-29 -15 that is governed
-13 -26 that is needed
83 -3 that is not
-46 43 that is the
-24 -2 that is useful
-23 -23 that is what
62 -3 that isn't
3 71 that it
0 65 that it can't
-32 -10 that it doesn't
-2 35 that it has
-11 -31 that it is
26 64 that it isn't
0 33 that it should
-21 6 that it was
-43 -6 that it won't
-35 23 that it's
-23 -21 that it's a
25 71 that its
8 52 that its own
-6 26 that judges
45 0 that keep
-7 -20 that keeps
-35 42 that kind
0 55 that kind is
-17 21 that label
-28 -24 that leaves
-20 -10 that leaves the
0 24 that lets
-38 -38 that line
27 -9 that line .
-4 30 that look
72 -1 that make
57 13 that makes
43 44 that makes a
-28 -16 that makes the
-16 -25 that many
-3 21 that matters .
29 24 that may
-41 -12 that may be
50 38 that may hide
0 57 that mention
0 45 that mentions
-31 -23 that merely
-20 21 that might
25 -8 that most
-24 -17 that much
32 0 that my
64 22 that names
-2 23 that names the
-5 -26 that need
-3 -25 that need a
-34 -24 that needs
-2 -48 that never
-33 -38 that no
-45 -32 that no one
28 32 that nobody has
34 0 that nobody in
14 35 that none
13 26 that none of
9 20 that nothing
127 33 that of
30 28 that of a
73 0 that of the
8 -46 that one
-32 -35 that one .
1 24 that one of
-30 -59 that only
-13 -33 that or
58 -27 that order
-6 -33 that order .
-31 -24 that others
47 0 that ought
47 0 that ought to
-28 19 that our
76 -3 that out
68 0 that out .
26 -21 that part
3 -36 that people
-20 25 that point
57 0 that preceded
-7 -37 that protects
43 -9 that question
-29 -8 that raises
-5 63 that reads
0 42 that reads this
-2 30 that real
40 -2 that reason
38 -1 that reason .
41 -12 that reviewers
53 -8 that round
4 20 that rule
-28 52 that says
-23 -3 that seems
-5 -24 that sets
34 0 that settles
27 0 that settles the
-1 21 that she could
21 27 that she's
46 -9 that should
-27 -7 that should be
-8 20 that shouldn't
-8 20 that shouldn't be
-16 -62 that shows
-32 -21 that some
-21 0 that someone in
22 -2 that something useful
-15 44 that sort
-2 45 that sort of
-1 55 that sound
34 0 that stands
-19 24 that stays
29 8 that such
36 14 that such a
-23 -7 that suit
-31 -10 that talking
39 15 that the
49 -11 that the asker
-23 -38 that the author
21 -29 that the evidence
0 23 that the filter
23 -1 that the first
17 38 that the judge
21 2 that the list
-18 43 that the model
12 21 that the next
-30 15 that the number
47 -1 that the other
26 0 that the output
-44 -5 that the question
-13 -29 that the reader
-51 -2 that the response
-52 -14 that the second
-11 -28 that the user
6 25 that their
32 40 that there
25 44 that there is
-39 -15 that there was
-61 -52 that they
59 29 that they don't
3 72 that they have
23 48 that this is
9 36 that this one
-3 52 that those
42 48 that to
24 0 that to be
-20 -10 that too
-20 -10 that too .
36 3 that took
28 -10 that two
21 -6 that type
32 0 that under
-34 -25 that warning
66 32 that was
30 0 that was a
-46 -2 that was said
1 33 that was the
-42 27 that way
-41 -13 that way .
-50 9 that we
2 53 that we can
-43 -8 that we should
85 0 that we're
0 -22 that were
-68 26 that what
39 25 that will
53 34 that with
-23 0 that won't
23 -12 that word
12 -48 that work
4 33 that works
-25 -26 that worry
-25 -26 that worry has
-4 -26 that would
21 -1 that you
0 34 that you ,
-4 -46 that you are
0 39 that you have
34 4 that you haven't
0 57 that you may
-2 -36 that you never
-1 -31 that you want
0 26 that you'd
0 55 that you're
0 33 that you've
0 41 that your
-38 -7 that ~
-4 63 that'll
31 -74 that's
4 24 that's _ ,
72 -1 that's _ .
37 -2 that's _ core
38 0 that's _ from
34 54 that's _ i
-39 -3 that's _ of
1 63 that's _ order
-16 33 that's _ point
-13 -20 that's _ practical
-28 3 that's _ the
54 0 that's _ third
-49 -19 that's _ to
0 47 that's _ ~
-27 -54 that's a
-54 -34 that's all
-5 57 that's an
0 63 that's an order
53 0 that's been
20 -1 that's how
-31 -67 that's the
37 -2 that's the core
-16 33 that's the point
54 0 that's the third
66 24 that's what
-20 9 that's what the
-23 38 that's where
30 23 that's you
-36 32 that|p
32 -49 the
-10 -53 the #
-32 -13 the # s
20 -7 the @quote
-45 -4 the @quote ,
54 0 the @quote field
53 0 the @quote key
148 -4 the @speaker
20 0 the @speaker agent
61 -5 the _ !
-18 65 the _ #
-41 -30 the _ '
-27 37 the _ (
48 -27 the _ )
-59 -3 the _ ,
-44 -64 the _ -
-21 15 the _ .
-48 -41 the _ :
-71 -58 the _ ;
-3 -21 the _ <
1 -46 the _ ?
58 94 the _ @quote
66 35 the _ @speaker
28 0 the _ @thought
41 12 the _ ^
35 85 the _ a
-47 40 the _ about
90 113 the _ above
-1 43 the _ accept
38 2 the _ accordingly
-25 -41 the _ act
31 -4 the _ actually
78 33 the _ address
-25 9 the _ adds
-4 -20 the _ admits
86 -17 the _ advice
21 -5 the _ advocate
6 24 the _ after
29 -9 the _ afterwards
69 11 the _ again
15 38 the _ against
-37 -34 the _ age
137 -17 the _ agent
140 -11 the _ agent's
74 -26 the _ agents
-24 -15 the _ ages
-38 -15 the _ agreed
-1 34 the _ ai
23 -37 the _ alone
-12 -32 the _ along
-4 56 the _ aloud
66 43 the _ already
29 -25 the _ among
-23 -32 the _ amount
12 -24 the _ an
-3 22 the _ analogy
20 10 the _ analysis
-39 -61 the _ and
22 0 the _ angle
69 -60 the _ answer
-3 76 the _ answers
-46 -23 the _ anyway
47 -24 the _ appeal
-15 -48 the _ applies
-14 -20 the _ approval
-4 -30 the _ approves
30 20 the _ are
-40 -28 the _ areas
-55 -18 the _ argument
-69 -9 the _ around
-25 -67 the _ as
-25 -13 the _ ask
84 24 the _ asked
62 -6 the _ asking
-11 -56 the _ asks
21 -7 the _ assigned
0 -23 the _ assistant
-11 25 the _ at
80 0 the _ auditor
23 -29 the _ auditors
39 20 the _ authority
34 24 the _ authors
-16 38 the _ away
34 25 the _ back
52 -14 the _ background
-13 67 the _ bag
0 31 the _ batch
43 -49 the _ be
-4 45 the _ beats
90 -1 the _ been
17 -77 the _ before
4 -27 the _ beforehand
33 -9 the _ beginning
-26 -19 the _ believes
-69 -3 the _ belongs
1 46 the _ below
2 33 the _ beside
-5 56 the _ best
40 65 the _ bet
89 -13 the _ bit
0 23 the _ blank
61 1 the _ block
-6 111 the _ book
-6 22 the _ box
-4 -27 the _ branch
-18 23 the _ break
44 -13 the _ breaks
-1 20 the _ breath
-33 -7 the _ budget
-45 -48 the _ builds
42 39 the _ button
-74 -31 the _ by
2 -38 the _ call
-1 40 the _ calls
22 -17 the _ came
29 0 the _ camps
-80 -38 the _ can
0 33 the _ candidates
40 58 the _ cap
37 60 the _ card
-1 24 the _ cares
70 -54 the _ case
-18 -21 the _ cause
72 -1 the _ ceiling
37 18 the _ chain
-5 -31 the _ chance
-25 -14 the _ change
-33 -24 the _ changes
37 -1 the _ character
104 65 the _ check
0 72 the _ checking
-5 43 the _ checks
-17 32 the _ choice
-23 -40 the _ claims
-1 45 the _ classes
18 -30 the _ clause
-36 -6 the _ clearly
41 7 the _ closed
2 37 the _ code
-6 25 the _ codes
10 -29 the _ cohort
6 65 the _ column
-35 -6 the _ come
-48 -8 the _ comes
-24 22 the _ comma
-11 66 the _ committee
-19 -28 the _ common
1 -20 the _ comparison
-31 -4 the _ compromise
-4 83 the _ concern
57 0 the _ conclusion
26 -8 the _ concrete
39 -12 the _ conscience
-13 -27 the _ content
-24 -1 the _ contract
43 0 the _ contribution
33 0 the _ contributions
33 0 the _ contributor
-19 37 the _ could
37 -12 the _ couldn't
-1 25 the _ council
58 -1 the _ count
-41 -38 the _ counts
-23 -19 the _ court
51 -2 the _ covers
-19 -23 the _ credit
44 18 the _ crisis
-8 21 the _ criteria
-14 45 the _ cut
28 -3 the _ danger
10 24 the _ dangerous
-8 45 the _ data
-32 -34 the _ date
-58 27 the _ day
-25 -38 the _ decide
0 43 the _ deciding
-6 -25 the _ decision
-27 -20 the _ default
53 -40 the _ defence
43 0 the _ deliberation
70 0 the _ deliberator
62 0 the _ deliberators
42 -25 the _ depends
142 -14 the _ deserves
23 0 the _ designs
56 14 the _ desk
47 -5 the _ detail
-9 82 the _ did
-49 -2 the _ didn't
-21 -14 the _ differ
12 -20 the _ differs
3 24 the _ disagree
32 -22 the _ discussion
-32 -11 the _ disputes
-9 -26 the _ distinction
-27 -24 the _ do
25 25 the _ does
-43 -34 the _ doesn't
-7 24 the _ doing
-3 65 the _ domain
-18 -23 the _ don't
14 -25 the _ door
-26 -20 the _ dose
-42 34 the _ down
160 -10 the _ draft
99 0 the _ drafts
-22 3 the _ drops
-38 -11 the _ drug
30 -13 the _ duty
-38 -16 the _ each
32 0 the _ early
39 0 the _ edit
28 -7 the _ editor
-10 32 the _ effect
-27 -9 the _ element
-27 0 the _ emergency
10 -49 the _ end
3 51 the _ ending
-14 94 the _ ends
0 75 the _ engineer
-14 33 the _ entries
3 31 the _ entry
25 -5 the _ essay
0 49 the _ evaluating
83 8 the _ evidence
114 -4 the _ example
-31 52 the _ exception
23 0 the _ exchange
-28 -24 the _ explains
-5 33 the _ eyes
-22 -41 the _ facing
29 -2 the _ fact
-8 -41 the _ fails
-14 28 the _ fall
28 7 the _ fault
-23 -11 the _ fears
2 22 the _ feedback
-27 -12 the _ feel
-43 -15 the _ feels
28 8 the _ few
103 57 the _ field
30 -3 the _ fields
-33 -5 the _ fifty
32 -11 the _ figures
-9 47 the _ file
-4 38 the _ filter
-3 -26 the _ final
-48 3 the _ finds
-18 77 the _ first
29 -1 the _ five
-1 24 the _ fixes
20 -39 the _ flag
37 41 the _ flags
2 -48 the _ follows
70 -1 the _ for
42 -57 the _ form
24 -11 the _ format
41 -16 the _ formula
-17 -24 the _ found
-46 -40 the _ four
36 -2 the _ fourth
-35 -35 the _ frame
-27 -17 the _ free
22 -5 the _ from
0 26 the _ full
-3 27 the _ game
21 9 the _ gave
-6 65 the _ gently
17 47 the _ get
38 32 the _ given
-47 35 the _ gives
39 73 the _ go
33 9 the _ goes
-30 -4 the _ going
-19 55 the _ good
-25 -4 the _ got
-3 56 the _ grade
-6 53 the _ grader
33 0 the _ grieves
-32 -25 the _ grows
-1 31 the _ guide
-59 -19 the _ had
63 50 the _ hand
25 -6 the _ harm
59 0 the _ harmless
0 49 the _ harness
-87 -52 the _ has
49 -2 the _ hasn't
-11 81 the _ have
-23 2 the _ he
2 61 the _ head
-1 -57 the _ header
18 34 the _ health
36 -2 the _ helpful
98 -8 the _ helps
-16 -37 the _ here
-18 -32 the _ himself
-46 -7 the _ history
-53 -10 the _ holds
112 39 the _ i
58 24 the _ i'd
30 0 the _ i'm
21 0 the _ i've
108 -58 the _ idea
-31 -7 the _ if
0 -27 the _ image
-25 37 the _ important
-36 46 the _ in
-53 -24 the _ includes
38 -4 the _ inherits
-1 21 the _ inside
-4 -63 the _ instead
22 42 the _ intent
-28 -6 the _ interests
-37 -55 the _ into
-21 -5 the _ invites
-83 -21 the _ is
-89 -5 the _ isn't
-13 -34 the _ issue
-55 -1 the _ it
-9 39 the _ item
-70 -111 the _ itself
-19 31 the _ job
28 -6 the _ joke
43 10 the _ json
32 5 the _ keep
46 -30 the _ keeps
-24 -36 the _ kept
77 53 the _ key
74 -39 the _ kind
-5 77 the _ knowledge
32 -51 the _ knows
-27 67 the _ label
17 -59 the _ last
22 -21 the _ law
97 102 the _ lead
-28 14 the _ leads
38 -8 the _ leans
-2 30 the _ learning
-20 -8 the _ learns
-41 -36 the _ leaves
-8 -34 the _ left
35 -6 the _ length
53 -25 the _ letter
-14 -24 the _ level
-37 -30 the _ lies
5 -34 the _ likes
12 -33 the _ limit
29 2 the _ line
23 4 the _ lines
35 4 the _ list
21 -6 the _ listed
-22 -2 the _ lives
-16 -38 the _ log
-34 -82 the _ look
-23 43 the _ looks
35 25 the _ loop
-18 -35 the _ loses
24 1 the _ made
-43 -18 the _ majority
-18 -29 the _ make
-48 6 the _ makes
-1 46 the _ man's
0 101 the _ marked
-33 51 the _ matters
-18 38 the _ maximum
-19 -34 the _ may
19 -27 the _ means
-30 -4 the _ meant
-12 20 the _ measure
-25 -50 the _ meeting
-37 -4 the _ members
-31 -13 the _ mentions
-13 -23 the _ menu
-16 -36 the _ merely
38 14 the _ message
36 -3 the _ messages
35 0 the _ metaphor
-7 59 the _ might
-21 -14 the _ minutes
-29 -22 the _ missed
-16 -46 the _ mistake
-6 -20 the _ mixes
47 43 the _ model
53 14 the _ money
-55 -47 the _ more
-33 38 the _ most
-58 10 the _ move
24 0 the _ moved
-35 23 the _ must
-21 9 the _ mustn't
6 -20 the _ name
6 -28 the _ names
-12 36 the _ near
-9 -20 the _ nearly
-46 60 the _ need
-92 -42 the _ needs
-50 -16 the _ never
-45 10 the _ next
-44 -39 the _ nobody
-10 -55 the _ note
-9 40 the _ notice
31 -1 the _ object
28 67 the _ objection
31 116 the _ of
-13 76 the _ off
-24 -8 the _ offer
-14 54 the _ office
-22 -3 the _ often
108 -49 the _ on
60 153 the _ one
34 130 the _ ones
-14 -48 the _ only
20 -42 the _ open
24 0 the _ opening
66 4 the _ opinion
6 46 the _ option
-25 42 the _ or
10 -42 the _ order
24 8 the _ ought
25 0 the _ our
13 -93 the _ out
18 -99 the _ output
37 -10 the _ outside
-5 -31 the _ over
-66 -12 the _ own
-12 36 the _ owner
29 14 the _ pain
-3 27 the _ panel
-24 -37 the _ paper
27 -46 the _ paragraph
-29 -1 the _ parent
-83 -2 the _ part
47 -6 the _ participant
0 53 the _ party
11 -123 the _ pass
-6 -25 the _ passes
-11 -23 the _ pattern
28 -17 the _ people
7 42 the _ per
-79 16 the _ person
131 -16 the _ persona
25 4 the _ phase
-17 -53 the _ phrase
-5 57 the _ pick
0 33 the _ pile
67 -21 the _ place
25 -8 the _ plan
-4 -22 the _ plus
54 -17 the _ point
14 -42 the _ points
-5 -20 the _ policy
-39 -21 the _ position
-3 50 the _ preamble
-24 -10 the _ premise
-24 -8 the _ price
9 27 the _ principle
21 -6 the _ probably
-14 -34 the _ project
-20 -25 the _ prompt
88 0 the _ proposal
-2 -26 the _ propose
33 -10 the _ protection
-14 25 the _ protects
-35 -7 the _ purpose
6 -42 the _ pushes
41 -23 the _ put
-2 -32 the _ question
21 0 the _ raised
37 -1 the _ raises
-22 -17 the _ rank
-61 -41 the _ rate
-18 -40 the _ rather
-6 -20 the _ reaction
22 -4 the _ read
-21 41 the _ reader
-83 -2 the _ reading
-21 -26 the _ reads
-19 -37 the _ real
-48 -28 the _ really
-57 -17 the _ reason
53 0 the _ reasoning
-5 25 the _ record
0 -23 the _ reflects
-23 -18 the _ register
45 22 the _ remains
75 17 the _ remark
24 -1 the _ repeats
81 -9 the _ report
-20 5 the _ request
-42 -5 the _ requested
152 20 the _ response
28 0 the _ response's
44 0 the _ responsible
-28 13 the _ rests
-20 23 the _ result
105 2 the _ reviewer
26 0 the _ reviewing
95 0 the _ revision
-38 -8 the _ reward
34 0 the _ rewrite
-40 -32 the _ right
-60 -2 the _ risk
16 -77 the _ round
70 -12 the _ rounds
69 -41 the _ route
77 72 the _ rule
-53 -68 the _ rules
24 16 the _ run
-11 -35 the _ runs
-32 -13 the _ s
-57 -45 the _ safety
-47 -61 the _ said
45 1 the _ sample
14 41 the _ say
-44 -42 the _ says
-32 23 the _ scene
49 -8 the _ schema
-14 -27 the _ scheme
-19 43 the _ scoring
74 30 the _ second
28 18 the _ section
-30 -2 the _ see
55 0 the _ seeks
-3 33 the _ sees
-14 -35 the _ sentence
-16 62 the _ set
-10 25 the _ sets
-24 -3 the _ settles
-16 -31 the _ sheet
-163 -45 the _ should
-37 -60 the _ shouldn't
30 4 the _ show
-50 25 the _ shows
-38 -65 the _ side
-51 -4 the _ sides
-34 -15 the _ signed
-7 -22 the _ site
-28 -26 the _ six
42 -3 the _ slip
0 48 the _ software
-21 -53 the _ something
-2 72 the _ sort
41 -9 the _ sounds
43 26 the _ spans
132 -12 the _ speaker
-90 27 the _ speaks
44 0 the _ specialist
21 57 the _ stage
-13 40 the _ stand
5 81 the _ stands
19 64 the _ stanza
9 -31 the _ starts
-25 -7 the _ state
21 71 the _ statement
-36 -12 the _ states
-3 72 the _ steady
-41 -25 the _ steps
71 26 the _ still
37 -17 the _ stops
5 -26 the _ story
26 -10 the _ structure
-15 -34 the _ student
-16 35 the _ study
1 55 the _ style
30 -12 the _ suggestion
-7 -24 the _ sum
-46 -2 the _ supplies
67 -5 the _ support
-28 17 the _ system
-9 21 the _ table
22 -18 the _ tag
-63 -41 the _ takes
22 9 the _ talk
0 32 the _ task
-1 80 the _ teaches
4 73 the _ team
-12 -61 the _ tells
0 -20 the _ ten
-21 8 the _ terms
24 -36 the _ test
193 16 the _ text
29 133 the _ than
-10 62 the _ that
0 45 the _ that'll
8 24 the _ that's
-125 -90 the _ the
-20 7 the _ themselves
-30 -20 the _ there
-46 -44 the _ they
5 26 the _ thing
-20 -5 the _ things
-21 2 the _ this
110 23 the _ thought
122 64 the _ thoughts
41 0 the _ thread
0 23 the _ threads
-7 60 the _ three
-13 -32 the _ through
12 -55 the _ time
-24 -13 the _ times
-38 -54 the _ to
-4 21 the _ today
10 28 the _ told
-26 -16 the _ tomorrow
-5 63 the _ tone
-4 -23 the _ tools
53 27 the _ top
20 0 the _ trace
-35 -20 the _ trade
0 22 the _ trained
35 -13 the _ trap
-26 -11 the _ treatment
-16 -33 the _ treats
44 -5 the _ tried
-23 -3 the _ tries
0 46 the _ true
51 -11 the _ turn
49 122 the _ turns
9 26 the _ twice
40 -30 the _ two
-12 -60 the _ type
-55 27 the _ under
-82 -48 the _ until
-23 -15 the _ up
-12 68 the _ use
-42 -22 the _ usually
-31 -68 the _ valid
-21 1 the _ value
-35 -24 the _ verdict
20 19 the _ version
40 0 the _ versions
45 74 the _ view
-26 -49 the _ voice
-9 39 the _ voted
23 -5 the _ want
28 -65 the _ wants
-112 -18 the _ was
-29 -43 the _ way
93 50 the _ we
60 0 the _ we're
33 0 the _ we've
-7 39 the _ well
-47 -10 the _ were
-3 32 the _ when
-35 32 the _ where
49 57 the _ which
-33 -27 the _ while
44 24 the _ who
3 29 the _ whose
-1 40 the _ why
35 14 the _ will
-2 71 the _ window
-14 -21 the _ wins
-21 -15 the _ wish
33 3 the _ with
-46 11 the _ within
31 -13 the _ won't
-42 -41 the _ word
108 81 the _ wording
41 10 the _ words
-34 44 the _ works
52 -64 the _ would
25 32 the _ wound
-21 -4 the _ wrapper
47 0 the _ write
63 -18 the _ writes
79 4 the _ writing
45 -8 the _ years
-21 48 the _ you
0 109 the _ you're
0 99 the _ you've
-2 -35 the _ your
-1 28 the _ yourself
19 -50 the _ ~
58 149 the above
0 37 the above ,
29 9 the above .
-6 -24 the account
-23 9 the accused
18 -59 the act
25 -22 the act is
-9 -40 the actual
-10 27 the address
0 32 the address ,
-43 8 the advice
-31 8 the advice .
-9 32 the advice is
-24 -2 the advice not
28 -5 the advice should
22 -4 the advice that
76 -10 the advocate
62 0 the advocate's
20 0 the advocate's objection
11 -53 the age
-5 -35 the agenda
-4 -53 the agent
24 -7 the agent in
57 -1 the agent who
-43 -3 the agent's
78 -33 the agents
-23 -5 the agents see
-11 -25 the agreement
-24 84 the ai
-4 21 the ai could
0 31 the ai that
26 -20 the aim
22 -18 the air
39 -7 the air .
47 -4 the alarm
-13 -53 the alternative
-16 -21 the alternative to
0 -48 the ambiguity
25 76 the analysis
-19 30 the anger
-32 -6 the anger ,
46 40 the anger may
-4 61 the angle
-63 -2 the animals
5 29 the annotation
0 26 the annotator
59 -122 the answer
-61 -1 the answer ,
45 -22 the answer .
54 0 the answer as
-14 -20 the answer could
0 36 the answer key
-18 -23 the answer may
42 -12 the answer must
-38 -30 the answer should
71 62 the answer turns
29 0 the answer we're
21 -39 the answer will
-22 -26 the answers
-88 -30 the api
71 -24 the apology
-29 -13 the applicant's
-26 33 the approval
48 -1 the array
-20 -41 the arrow
-5 31 the article
-2 88 the ask
45 -26 the asker
-30 -2 the asker could
8 29 the asker didn't
-21 -1 the asker has
38 -5 the asker knows
-27 -8 the asker may
-32 -12 the asker says
-22 -15 the assembly
0 43 the assessor
27 -13 the assignment
-47 9 the assistant
-1 38 the assistant .
0 50 the assistant of
42 -2 the attacker's
15 -38 the audience
-21 -14 the audience ,
28 0 the auditing
66 -5 the auditor
130 -1 the auditor's
-107 -156 the author
-21 -6 the author ,
-10 -49 the author .
-22 -10 the author asks
12 -23 the author is
-20 -5 the author learns
27 -7 the author may
54 -4 the author might
-13 35 the author of
27 -3 the author to
-54 -38 the author's
39 -12 the author's conscience
-19 -28 the author's own
-35 -1 the author's premise
-1 38 the authority
-1 30 the authors
0 75 the automated
-29 16 the automatic
44 61 the ayes
44 61 the ayes have
-45 -34 the baby
-54 4 the back
-39 1 the back of
-23 -30 the bacteria
-51 -21 the balance
-26 -6 the balance ,
-22 91 the ballot
-4 -61 the bank
-32 -34 the bare
-16 51 the base
24 -45 the battery
-12 -32 the bed
-15 -22 the belief
0 22 the benchmark
34 26 the benefit
2 30 the benefit of
20 -6 the benign reading
54 14 the best
-30 -32 the best evidence
-20 -18 the best thing
0 44 the better
35 -2 the better answer
-64 -39 the better one
-11 38 the bin
-11 30 the bin .
45 -5 the bit
-5 63 the block
-16 29 the blue
12 44 the board
-1 31 the board has
0 24 the board of
-31 -41 the body
-34 -12 the body ,
29 31 the book
32 33 the book .
-25 -5 the books
47 0 the boolean
-20 55 the boss
-6 50 the boss for
41 25 the bottom
1 20 the boundary
-20 -15 the bowl
35 11 the box
48 2 the box ,
-8 35 the boy
-36 -1 the brand
2 -38 the break
-4 79 the break-even
35 57 the bride
37 0 the bridge
22 0 the brief
22 0 the brief i
-23 -24 the build
-23 -24 the build number
-24 -10 the bulk
27 -3 the bullet
-25 -38 the buyer
-34 -26 the bylaws
-31 -3 the call
-28 -7 the caller
22 -2 the calm
29 -34 the candidate
28 -8 the candidates
37 0 the candidates and
-22 -62 the car
-12 -26 the car ,
-22 -2 the card .
-7 -26 the carrier's
-6 -38 the case
-9 -37 the case ,
25 -6 the case belongs
46 -6 the case for
-3 20 the case is
-35 -3 the cases
-12 -28 the cat
-40 23 the cause
-5 49 the cause ,
49 -1 the caution
31 0 the cautious
-37 -11 the centre
26 15 the chain
31 -13 the chair
-11 -23 the change
61 0 the channel
23 9 the character
32 0 the character cap
-42 22 the chat
-22 -5 the cheapest
-21 8 the check
26 -2 the checker
34 5 the checker ,
-1 21 the checking
14 -20 the checklist
0 30 the chief
28 -13 the child
54 -1 the child .
-11 -33 the child's safety
25 32 the child's wound
-37 -26 the children
-23 -9 the children's
-7 -69 the choice
40 -47 the choice ,
-21 -41 the city
20 -8 the civil
23 39 the claim
-1 91 the claim .
4 63 the claim in
-9 -30 the claim of
-16 -26 the claim that
-49 -55 the classic
-17 41 the classic reply
0 113 the classifier
0 32 the classifier :
-8 -35 the classmate
-24 -3 the cleaner
-41 -26 the clearest
-11 27 the client
-27 -4 the clinic
25 -28 the clock
25 -2 the closing
-20 2 the closing tag
-44 -12 the club
43 0 the co-agent's
43 0 the co-agent's objection
8 25 the code
-22 -26 the colleague
-28 -11 the colleague's
21 0 the collected
21 0 the collected thoughts
-23 -62 the colour
5 43 the column
28 -10 the comic
25 1 the coming
-23 -16 the command
-11 51 the committee
-9 27 the committee of
-44 -29 the committee's
49 -22 the common
-21 -14 the commonest
-17 -81 the company's
-21 -3 the comparison
-25 -14 the complaint
-13 -33 the concern
62 -7 the conclusion
29 -1 the considerations
-10 -22 the constitution
0 34 the contamination
-15 -34 the content
-1 -20 the content of
-8 -21 the content would
0 44 the contest
-18 33 the context
-55 18 the contract
-37 -20 the contract .
-22 -1 the contract is
21 -20 the contrary
-13 40 the contrast
23 0 the contributions
-70 -33 the conversation
-9 -24 the conversation .
-4 64 the cooking
-1 33 the cooling-off
-1 33 the cooling-off period
58 6 the core
60 -40 the core ,
38 -2 the core .
-34 -11 the core of
-13 49 the correct
16 -90 the cost
74 -28 the cost ,
-14 -32 the cost of
-4 -21 the council's
-32 -38 the count
-30 -35 the counter
29 -26 the country
-45 -10 the country ,
32 -2 the country is
-21 -13 the county
-51 -33 the couple
-3 -26 the course
33 0 the course of
-55 31 the court
-13 40 the court ,
11 27 the court can
-1 -34 the cover
-28 -8 the crew
25 0 the crime
91 -1 the crisis
22 0 the crisis line
-9 61 the criteria
83 44 the critic
30 0 the critic agent's
37 0 the critic's
0 32 the curator
129 26 the current
43 0 the current draft
46 0 the current one
28 0 the current response
0 43 the customary
0 36 the customer
-16 -31 the cut
-5 31 the cut-off
-12 -24 the daily
-6 105 the damage
0 107 the damage .
-11 -31 the dan
-50 -45 the danger
-16 -20 the dangerous
10 40 the danish
10 -29 the danish cohort
-33 62 the data
-13 41 the data .
0 21 the data owner
0 75 the dataset
0 28 the dataset owner
-35 -31 the date
0 57 the date first
-18 -52 the date on
37 43 the dates
-31 -6 the day
-3 22 the day ,
-5 -21 the dead
58 30 the deadline
-12 45 the deadline .
-19 49 the death
136 -5 the debate
-20 -2 the debate .
87 0 the debate is
37 -1 the deception
-19 20 the deciding
-19 -24 the decision .
-2 25 the decision is
-13 38 the default
0 54 the default .
24 -12 the definition
-7 -20 the delay
-11 47 the deletion
186 1 the deliberation
51 0 the deliberation has
43 0 the deliberation is
45 0 the deliberation's
54 0 the deliberator
50 0 the deliberators
-4 -24 the deposit
-1 38 the design
24 0 the designated
-20 30 the desk
-4 33 the desk ,
-25 -2 the detail
-26 -16 the details
-6 57 the developer
0 25 the developer message
0 78 the developers
37 -17 the device
-10 23 the devil's
-1 25 the devil's @speaker
-6 39 the dialogue
-31 53 the difference
-1 -25 the difference :
-8 26 the difference between
24 -7 the direction
30 -11 the disagreement
81 -42 the discussion
-38 -6 the discussion .
21 0 the discussion above
-27 -10 the discussion of
21 -1 the dispute
26 0 the dispute between
12 30 the doctor
5 52 the doctor .
-24 -21 the doctor's
-13 56 the doctors
3 26 the document
-60 -71 the documents
-26 -34 the dog
-30 -44 the dog .
9 27 the dog is
-83 49 the door
-2 20 the door .
-6 -24 the door open
-6 133 the dose
0 32 the dose is
-54 -46 the double
18 -29 the doubt
-10 -33 the doubt .
0 21 the downstream
161 -46 the draft
20 -1 the draft ,
49 0 the draft as
-25 -3 the draft before
-22 0 the draft for
-23 0 the draft in
39 -1 the draft is
-31 -1 the draft of
55 0 the draft response
31 0 the draft to
125 -3 the draft's
93 0 the drafted
32 0 the drafted reply
35 0 the drafted response
178 0 the drafter
36 0 the drafter ,
133 0 the drafter's
30 0 the drafter's reasoning
48 -17 the drafting
25 -8 the drafts
-18 -50 the drain
-20 -19 the drug
35 -14 the duel
37 -11 the duel .
81 34 the earlier
-37 -3 the earlier version
39 -7 the early
-7 30 the earth
-15 40 the edge
9 -37 the editor decides
-1 53 the effect is
-9 -39 the effect of
-4 -38 the elbow
16 -30 the email
-32 -41 the employee
-26 -29 the employer
-29 -80 the end
55 -62 the end .
-37 -19 the end of
105 -27 the ending
-36 -18 the ending ,
33 0 the ending ?
-21 0 the ending can
-17 25 the entire
0 22 the entry
37 81 the envelope
-34 -20 the error
38 -25 the essay
23 -4 the essay .
-2 69 the ethics
-2 -32 the eu
-4 29 the eulogy
0 30 the eulogy can
0 32 the evaluating
0 23 the evaluating model
0 56 the evaluation
0 163 the evaluator
0 31 the evaluator is
0 31 the evaluators
21 -13 the evening
-21 -26 the evidence for
21 16 the evidence is
42 -7 the evidence on
-18 -37 the ex
-59 -22 the exact
-7 25 the exam
12 -22 the exam is
-17 63 the examiner
54 1 the example
26 1 the example ,
7 67 the examples
-6 20 the exception .
25 -10 the exceptions
-6 26 the exemption
40 30 the existence
40 30 the existence of
87 0 the existing
-1 25 the expected
-7 51 the experiment
-35 2 the explanation
4 34 the explanation .
-23 -10 the exploitation
-23 -10 the exploitation of
-35 -19 the eye
66 33 the facilitator
22 -4 the fact
27 0 the fact that
63 98 the facts ,
-27 -3 the facts .
-33 -38 the faculty
-39 8 the fair
-1 23 the faith
-28 -3 the fake
-29 -38 the fallback
-27 -23 the fan
25 -4 the father
-27 -39 the father is
-8 21 the fault
61 -7 the fear
25 32 the fear for
41 -15 the fear of
28 -26 the federal
32 -3 the fee
-49 44 the feeling
30 0 the fellow
-12 -31 the fence
-3 -36 the fence as
-13 -32 the fictional
3 68 the field
-11 -22 the field .
1 30 the field for
50 -15 the fifth
22 -1 the figure
-45 -10 the figures
-36 -43 the file
0 28 the file ends
31 180 the filter
0 48 the filter ,
31 13 the filter is
0 20 the filtering
44 19 the final
38 0 the final reply
-29 -11 the final round
0 51 the final set
119 0 the final text
-9 61 the final version
59 17 the finding
19 -25 the fine
-14 -46 the fire
-3 -32 the fire .
-10 -20 the firm
-35 -28 the first
-50 48 the first ,
47 -19 the first .
30 0 the first agent
38 -4 the first draft
-16 -41 the first is
-1 22 the first letters
-42 26 the first line
-23 55 the first of
-19 41 the first page
-20 -9 the first paragraph
-4 38 the first person
-53 -2 the first question
-26 -30 the first round
-31 -27 the first sentence
-46 -14 the first thing
26 0 the first thought
-20 18 the first three
24 -14 the first try
21 -6 the first two
47 -1 the first version
-38 -27 the fitting
-19 53 the five
-40 79 the fix
-13 31 the fix .
-15 -47 the flat
71 -30 the floor
-25 -5 the floor ,
7 -29 the floor .
90 171 the following
37 39 the following :
0 24 the following as
-23 -22 the font
80 0 the food
-13 29 the footbridge
4 64 the foregoing
-21 -28 the foreperson
-42 52 the form
-7 48 the form .
44 -22 the formal
95 18 the format
26 0 the format asks
-35 -6 the format is
62 19 the former
-6 31 the formula
-5 -21 the formula .
28 59 the fourth
24 14 the fourth ,
-28 5 the fourth .
-49 -10 the fourth agent's
-36 -2 the fourth time
-9 -34 the fridge ,
-8 28 the fridge .
-14 -57 the friend
-20 -5 the friend ,
35 -20 the friend is
-21 66 the friendship
57 -26 the front
27 -9 the full
-12 -33 the full sentence
25 31 the fun
-2 44 the fun of
-18 29 the function
45 -11 the future
61 -3 the future ,
-10 66 the game
43 -25 the game ,
-20 30 the game .
-18 -60 the gap
36 -29 the gas
0 88 the gate
13 -21 the general
25 -1 the general idea
-27 -3 the general part
36 42 the german
-10 53 the ghost
-7 -46 the ghost ,
0 43 the ghost of
51 -20 the glass
14 -46 the goal
0 -21 the goal itself
-11 80 the grader
0 62 the grader's
-2 94 the grading
-5 70 the grave
4 50 the green
57 -13 the greeting
20 -13 the greeting .
11 -24 the ground
33 0 the grounds
214 70 the group
-29 -4 the group is
66 -1 the group's
32 -3 the guest
-15 -68 the guests
32 0 the guidance
-22 -26 the guide
7 70 the guidelines
-7 26 the guilt
-4 -24 the gym
39 0 the half
-19 -33 the hand
-12 -36 the hand .
-8 -31 the handle
-9 45 the hands
-30 -21 the hard
-23 -59 the hardest
67 -33 the harm
-25 -2 the harm to
-29 -22 the harmful
-1 55 the hate
38 14 the head
84 -14 the head .
-44 34 the head of
12 -26 the heart of
28 0 the heat ,
-19 22 the height
33 0 the helpfulness
51 -6 the helpline
29 12 the hero's
29 12 the hero's pain
41 -36 the hidden
-18 39 the highest
-4 -28 the highest and
0 45 the highest score
21 -3 the hiring
36 -2 the historical
60 11 the history
34 20 the history of
28 0 the holdout
4 -22 the hole
-15 -26 the home
-7 -39 the honest
-54 -24 the honest answer
39 -1 the honest course
42 -8 the honest route
56 0 the honest way
-34 -38 the hospital
-5 23 the hospital's
-17 68 the host
-1 76 the host's
63 53 the hotline
-16 64 the hotline ,
23 -2 the hotline .
-17 26 the hour ,
23 -51 the hour .
-41 16 the house
-6 -23 the house ,
-4 34 the house or
24 29 the hurt
28 -5 the hurt after
-41 7 the idea
36 25 the idea ,
-35 -1 the idea ;
36 0 the identical
0 33 the identity
0 29 the identity of
36 -5 the image
-2 46 the imitation
-25 -4 the immune
-1 25 the immune system
-1 64 the imperative
-1 53 the individual
47 -9 the ingredient
62 0 the initial
23 -3 the input
46 -22 the instruction
62 1 the instruction that
24 0 the instructions want
-6 -23 the insult
38 -6 the insurer
45 17 the intent
30 0 the intent ,
23 56 the intent asked
113 0 the intents
29 -3 the interaction
-6 64 the interest
-10 -20 the internet
57 0 the introduction
58 0 the introduction ,
-34 2 the item
60 13 the job
-21 -8 the job ,
81 0 the joint
31 -3 the joke
36 27 the joke ,
27 -3 the jokes
44 -14 the json
25 -2 the json has
14 42 the judge
60 17 the judge ,
-3 -41 the judge .
49 -14 the judge a
-1 -48 the judge at
20 8 the judge can
-1 44 the judge has
-5 43 the judge in
0 20 the judge keeps
0 35 the judge leads
-9 -36 the judge may
-7 -106 the judge model
-2 35 the judge must
22 9 the judge's
75 60 the judge's own
-54 10 the judges
0 67 the judging
44 18 the july
44 18 the july crisis
-4 26 the jurisdiction ,
-13 -22 the jurors
40 0 the jurors couldn't
10 -69 the jury
0 36 the kept
88 57 the key
33 0 the key ,
-10 22 the key .
57 31 the key @quote
-27 -40 the key word
-44 -12 the keys
-31 -7 the keys .
52 -1 the kidney
0 22 the kidneys
-38 -40 the kind
-26 -18 the kind of
-8 32 the kindest
33 66 the kitchen
24 -7 the knife
2 67 the lab
14 24 the label
-7 -53 the label ,
44 18 the label @quote
0 23 the labelling
29 20 the labels
4 24 the labour
-28 -15 the lack
-28 -15 the lack of
-58 -1 the landlord
-24 38 the landlord's
-30 1 the language
101 48 the larger
-6 64 the larynx
66 -8 the last
33 0 the last agent
2 30 the last batch
-33 14 the last day
-72 6 the last line
-28 1 the last of
32 -2 the last round
72 0 the last speaker
32 7 the last three
-33 -1 the last time
33 -2 the last two
-20 31 the last valid
23 0 the later
82 -6 the latest
5 -21 the latter
41 -8 the latter .
-131 26 the law
-31 -14 the law .
-4 37 the law allows
-27 -2 the law is
7 -35 the lawful
-12 -30 the lead
-27 45 the leader
-7 52 the learner
-8 58 the learning
-22 -22 the lease
76 -17 the legal
15 26 the length
-11 33 the length of
-17 -22 the less
12 44 the letter
-10 -34 the letter ,
-6 62 the letter should
-20 -9 the letters
-19 -80 the level
-8 -50 the level of
34 10 the lever
-4 53 the library
-43 47 the lie
-25 15 the light
20 -17 the likelier
-37 -28 the likely
-20 -9 the likely motive
-11 70 the limit
-22 -21 the limit ,
-28 44 the limit .
1 -37 the limits
-4 -29 the limits .
-16 46 the line
47 19 the line ,
-47 52 the line .
-28 4 the line is
-10 24 the line that
20 -3 the lines
77 50 the link
92 34 the list
-27 26 the list ,
27 1 the list in
78 -7 the list is
15 -23 the list of
21 1 the list was
-49 -41 the literal
0 26 the llm
15 51 the loaf
-13 -34 the local
-6 -27 the location
61 -1 the locks
78 6 the log
23 -3 the lone
-33 25 the loss
0 46 the loss .
24 2 the lot
-23 -4 the loudest
-10 -20 the low
-24 26 the machine
0 38 the machine that
-21 -56 the mail
31 -2 the main
-4 26 the main point
41 -1 the main thing
32 -3 the main views
116 -13 the majority
48 0 the majority .
63 0 the majority here
20 -12 the man
33 24 the margin
34 31 the margin .
-63 -38 the mark
-8 46 the marker
-3 -24 the markers
-22 -15 the market
-13 -32 the market ,
-4 22 the market price
-10 -28 the marriage
42 39 the matter
-11 -20 the matter ,
41 0 the matter closed
34 -11 the max
33 -11 the max ,
-31 84 the maximum
0 29 the maximum ,
-19 -26 the mechanics
-19 -26 the mechanics .
-23 -13 the mechanism
-37 23 the meeting
7 -21 the meeting ,
-11 79 the meeting .
-31 -8 the members
-4 81 the mention
48 0 the merged
54 -2 the merits
-37 -22 the message
-20 -47 the messages
-35 -12 the metal
-20 25 the method
22 40 the method is
29 12 the method stays
28 -45 the middle
3 -20 the middle of
-9 -22 the mind
-41 -26 the minimum
76 -3 the minority
22 -27 the minutes
-5 29 the mirror
-16 -23 the missing
4 63 the mistake
-4 66 the mix
-71 -92 the model
-1 -21 the model ,
0 48 the model evaluating
4 -39 the model is
0 61 the model may
0 43 the model reading
-3 -28 the model should
0 77 the model that
18 -28 the model to
0 64 the moderation
34 5 the moderator
45 0 the moderator wants
-20 1 the moment
7 -33 the money
23 -1 the money .
-20 -26 the month
-22 -20 the mood
-19 -24 the moon
-50 -4 the moral
25 0 the more
45 6 the most
10 24 the most dangerous
48 0 the most helpful
20 38 the most important
75 -13 the mother
-13 39 the mother's
83 -26 the motion
60 -12 the motion is
31 18 the motion to
-6 43 the motive
0 81 the motive ,
-5 -27 the motive is
-10 -51 the murder
-5 -29 the music
-21 -16 the myth
-47 46 the name
-1 25 the name and
-2 -23 the name of
7 110 the names
0 78 the names .
-3 37 the names of
-22 -15 the national
22 -33 the natural
0 34 the need ,
-23 -1 the need behind
-3 29 the neighbor
48 76 the neighbour is
-14 -29 the neighbour's
0 62 the neighbours
0 62 the neighbours .
-2 28 the network
7 -53 the new
-38 -17 the news
1 40 the next
-20 10 the next ,
-37 -15 the next .
0 33 the next few
0 37 the next item
-51 24 the next line
-3 24 the next one
37 0 the next pass
0 29 the next record
29 0 the next speaker
-9 -55 the next step
0 27 the next three
54 -14 the next time
0 23 the next token
23 76 the night
-35 -2 the note
5 -37 the notes
5 -32 the notes .
-5 -41 the notice
-34 -7 the novel
26 -8 the novelist
26 -8 the novelist to
-4 37 the nucleus
53 40 the nuisance
20 64 the number
0 45 the number #
-21 -7 the number ,
18 -46 the number of
3 -49 the number on
-37 -2 the numbers
-9 37 the nurse
-40 -5 the object of
36 -18 the objection
10 80 the obvious
-20 18 the odd
0 30 the odd one
-10 -27 the odds
-2 33 the offered
-2 33 the offered tip
35 -18 the office
-20 1 the official
-21 -30 the old
-21 -48 the old one
20 11 the old version
39 -2 the older
-22 -4 the oldest
0 31 the oncologist
101 161 the one
27 -2 the one about
-15 -26 the one after
33 -10 the one before
29 43 the one that
52 19 the one to
22 -87 the one who
11 48 the one with
67 138 the ones
-7 20 the ones the
24 4 the only one
60 0 the only open
-11 -20 the only real
36 9 the only thing
-36 17 the open
74 -19 the opening
38 0 the opening ,
27 -1 the opening line
42 0 the opening round
30 -1 the opening sentence
-8 75 the operator
0 24 the operator ,
-1 35 the operator's
21 -1 the opinion
44 0 the opposing
9 40 the opposite
-6 20 the opposite :
24 0 the optional
-15 -28 the options
21 0 the orchestrator
29 -65 the order
24 -17 the order .
21 0 the order in
-30 -11 the order is
21 -29 the order of
-28 2 the ordinary
46 9 the original
36 0 the original draft
-5 -51 the other
-6 -28 the other ,
99 -22 the other agents
-26 -5 the other areas
0 33 the other candidates
53 0 the other deliberators
-27 21 the other end
-7 25 the other hand
44 0 the other model
-6 -20 the other person
40 0 the other rules
-30 14 the other side
3 22 the other thoughts
36 0 the other two
-24 75 the other way
207 154 the others
-31 20 the others ,
-11 39 the outcome
-6 -22 the outcome .
-24 -7 the outline
101 -17 the output
0 32 the output .
39 0 the output has
42 -35 the oven
-54 -60 the owner
0 23 the owner of
21 52 the pace
69 92 the page
9 -34 the pain
69 14 the pair
29 0 the pair of
40 19 the panel
42 0 the panel ,
5 24 the panel .
-23 0 the panel and
44 8 the panel has
-32 -4 the panel is
86 18 the panel's
42 -2 the paper
56 0 the paper .
-21 -10 the paper is
42 -9 the paragraph
32 0 the paragraph on
-4 -80 the parent
-30 -19 the parent .
22 -3 the parent is
-28 -3 the parent to
-13 43 the parent's
-37 -39 the parents
-11 59 the park
0 -22 the parrot
21 -3 the parser
107 10 the part
40 -1 the part about
86 0 the part on
-38 -32 the part that
20 -6 the partner
33 0 the partner grieves
0 31 the parts
18 53 the passage
-28 -12 the passages
-33 53 the passport
-21 32 the path
-10 45 the path .
23 -9 the pathologist
23 -9 the pathologist a
-51 -39 the patient
78 68 the pattern
-11 48 the pattern .
-19 -22 the pattern may
96 17 the pattern of
0 -27 the pay
-17 -39 the peace
-17 -31 the peace .
61 86 the pen
-23 -36 the penalty
45 0 the penultimate
35 0 the penultimate thought
-22 23 the people
-14 25 the people who
-11 -20 the period
-19 -49 the person
62 -6 the person asking
0 29 the persona of
-17 30 the phone
-3 69 the phone ,
-51 -10 the phone on
-21 -6 the photos
11 -44 the phrase
-20 -12 the phrase @quote
40 -22 the picture
72 -1 the picture ;
-4 -36 the picture and
20 0 the picture is
60 2 the pile
58 -4 the pilot
-4 139 the pipeline
-5 38 the pitch
-17 -69 the place
-34 -37 the plain
-31 -62 the plan
-28 -36 the plant
59 20 the platform
-50 -28 the play
-23 -7 the player
31 -12 the plug
45 42 the poem
-6 30 the poet
-28 -19 the point of
1 33 the point that
-53 29 the points
-22 -31 the poison
-5 -30 the poles
-61 0 the police
-3 24 the police ,
21 -30 the policies
7 -29 the policies one
80 71 the policy
29 25 the policy ,
37 -8 the policy .
-32 -3 the policy has
-49 -35 the policy is
-1 58 the policy near
-16 -32 the policy on
0 28 the policy team
28 1 the policy text
40 -20 the policy that
0 24 the policy you
46 11 the policy's
-3 60 the polite
76 -10 the pool
-37 -42 the post
-25 -10 the power
0 31 the power to
38 -22 the practical
-5 21 the practice
36 64 the preceding
1 20 the preceding text
20 2 the premise is
-42 -20 the premise that
-11 -21 the preparation
51 116 the present
0 65 the present line
-23 -21 the present prompt
0 35 the present thought
33 0 the present wording
46 -1 the president of
5 -22 the pressure
96 -20 the previous
23 0 the previous contributor
23 0 the previous round
24 0 the previous speaker
28 -2 the principle
0 46 the prior
46 43 the prize
-40 25 the problem
-3 -22 the procedure .
53 74 the process
21 -8 the process ,
-2 20 the process is
-38 -37 the product
-25 -33 the professor
-21 41 the program
0 95 the project
31 -125 the prompt
98 10 the prompt .
-32 -12 the prompt are
50 -1 the prompt does
-35 -12 the prompt doesn't
-51 -31 the prompt is
-15 27 the prompt that
39 -2 the prompt to
92 0 the prompt's
-31 -14 the property
-31 -14 the property signed
65 -2 the proposal
61 -12 the proposed
-21 -6 the prosecution
-12 -33 the prosecutor
38 44 the protective
40 16 the pruning
-55 -23 the public
-40 -7 the pupil
-44 -36 the purpose
-22 -5 the purpose this
43 -16 the quadratic
21 43 the quality
46 0 the quality of
-54 -13 the quarrel
20 -5 the question
-56 -11 the question ,
66 -29 the question .
13 42 the question already
-45 -16 the question as
43 -2 the question doesn't
-1 53 the question is
44 -2 the question of
-28 -1 the question that
-59 -13 the question was
12 -27 the questions
38 -5 the quiet
22 5 the quotation
27 7 the quotation marks
-42 4 the quoted
-37 -14 the rain
-42 64 the range
-3 47 the rating
0 58 the rationale
-38 -29 the raw
-1 55 the reaction
1 45 the reader ,
39 4 the reader of
-1 -32 the reader should
-2 -20 the reader that
-26 12 the real
-27 -1 the real thing
3 -32 the reason
-8 -21 the reason ,
-31 -6 the reason .
2 29 the reason field
60 -3 the reason in
22 -4 the reason is
137 -15 the reasoning
20 0 the reasoning ,
24 -4 the reasoning and
29 0 the reasoning chain
30 1 the reasoning is
-31 12 the reasons
-58 -5 the recipe
-21 -14 the recipe .
21 -31 the record
37 0 the record of
1 67 the recording
-7 20 the recovery
-6 25 the recovery codes
37 41 the red flags
-31 -8 the reds
-32 -17 the referee
17 -33 the reference
6 109 the refiner
0 34 the refiner ,
0 26 the refiner is
45 -8 the refund
54 0 the refusal ,
24 0 the refusal and
-49 -2 the refusal to
-3 -22 the regulator
-30 -9 the rejection
63 102 the remainder
126 18 the remaining
40 0 the remaining rounds
34 0 the remaining turns
-7 44 the remedy
7 -41 the remote
-45 -11 the replies
89 -127 the reply
-39 -15 the reply can
72 0 the reply format
42 -10 the reply has
-26 -3 the reply is
42 0 the reply schema
-33 -31 the reply should
-30 -2 the reply to
-33 -57 the report
-8 -20 the reproach
34 -21 the request
37 -7 the request .
59 0 the request harmless
16 -24 the request is
67 -2 the researcher
-68 -181 the response
-14 35 the response ,
-31 -17 the response :
38 0 the response accordingly
60 0 the response as
-28 3 the response can
-27 -2 the response can't
53 0 the response field
39 0 the response follows
-38 -3 the response gives
36 0 the response in
76 -9 the response is
-31 22 the response may
-23 -3 the response might
-58 -24 the response must
27 0 the response now
-39 -3 the response only
-27 -12 the response ought
-79 -58 the response should
22 0 the response string
-50 -18 the response to
22 0 the response which
5 21 the rest
-92 -35 the rest .
74 15 the rest is
77 15 the rest of
-21 -22 the rest to
56 41 the result
25 -33 the result ,
0 47 the results
0 31 the retention
0 31 the retention of
14 -27 the reverse
-13 23 the review
-4 32 the review .
-25 -7 the review is
-95 -39 the reviewer
-3 -23 the reviewer .
0 34 the reviewer :
-7 -22 the reviewer for
0 37 the reviewer is
0 68 the reviewer's
6 30 the reviewing
0 29 the reviewing model
56 -8 the revised
60 0 the revision
21 -6 the reward
-1 -57 the reward model
23 0 the rewrite
-30 -17 the rhyme
-17 -51 the rhythm
-88 20 the right
31 -3 the right length
30 -1 the right order
-9 -25 the right size
-23 1 the right thing
21 5 the right to
10 -25 the rim
28 -1 the ring
-10 24 the risk ,
20 0 the risk .
-1 -27 the risk lies
21 -68 the risk of
0 57 the river
57 -7 the road .
-23 -9 the roadside
57 -13 the role
34 -1 the role is
-23 25 the role of
-12 -43 the roles
-78 -9 the room
-5 -37 the room ,
5 36 the root
-9 -20 the rope
-2 43 the roth
-28 -42 the round
-54 -19 the round ,
-63 14 the route
-19 89 the rubric
0 53 the rubric and
-2 -31 the rubric line
0 42 the rubric's
58 -10 the rule
28 32 the rule ,
20 57 the rule .
-9 51 the rule about
75 -8 the rule and
-18 -48 the rule applies
-24 5 the rule in
-42 -21 the rule of
-59 -2 the rule on
82 34 the rules
55 27 the rules ,
87 59 the rules .
-36 -3 the rules don't
23 33 the rules for
-11 -31 the rules have
7 -46 the rules of
-33 -16 the rules on
38 -6 the rules to
0 27 the rules you
0 22 the run
-44 -57 the safe
-23 -2 the safe answer
37 -31 the safer
21 3 the safest
57 128 the safety
33 2 the safety check
-21 -9 the safety side
63 25 the sake
63 25 the sake of
-11 34 the same
6 -21 the same ,
-48 -75 the same as
-1 20 the same breath
-17 30 the same day
7 29 the same goes
41 0 the same idea
-3 -20 the same in
54 -10 the same money
65 8 the same people
-41 -94 the same person
36 -1 the same place
-20 -14 the same point
-24 -29 the same text
55 0 the same thing
58 21 the sample
0 21 the sample .
13 28 the scale
-85 -35 the scene
-21 -40 the scene .
-8 -37 the scene is
25 -9 the scene may
4 21 the schedule
152 5 the schema
-11 -25 the scheme
-1 41 the school
42 -2 the school .
-29 -49 the school's
13 63 the scissors
0 43 the score to
-4 46 the scorer
0 66 the scorer ,
11 36 the scoring
0 31 the scoring model
-25 -16 the script
-23 -37 the sea
0 88 the seal
26 -4 the season
6 54 the seat
-29 -32 the second
-47 -14 the second ,
-15 -60 the second .
24 0 the second agent's
25 0 the second and
59 -5 the second half
-50 0 the second has
-20 -13 the second paragraph
-51 -10 the second part
-48 -4 the second round
-45 25 the second sentence
22 0 the second speaker
19 64 the second stanza
43 0 the second thought
45 0 the second version
-24 14 the secret
22 -1 the security
22 -1 the security team
0 29 the selecting
0 29 the selecting model
0 47 the selection
0 47 the selector
-72 -23 the seller
-8 32 the seller ,
94 -26 the senate
1 43 the sender
-9 60 the sender's
0 27 the senior
-56 -40 the sense
-16 -22 the sense of
-32 -12 the sensible
-41 -45 the sentence
30 0 the sentence on
-5 -21 the sentence speaks
-9 -32 the sequence
-9 -33 the sequence of
-18 -54 the server
48 -8 the service
-20 -8 the session
-1 102 the set
0 29 the set .
-13 -21 the set that
-13 -50 the setting
-5 -39 the settings
42 23 the seven
-21 -11 the shame
-34 -11 the shape
-1 -23 the shared
-54 -36 the shop
132 0 the shorter
42 -2 the show
-45 -3 the side
-39 -12 the side of
15 -22 the sign
-14 45 the signs
-18 25 the silent
6 20 the single
0 20 the single word
-9 26 the site
46 0 the sixth
56 0 the sixth .
30 -11 the sixty
-49 -8 the size
-48 -8 the size of
29 0 the skeleton
78 0 the skeptic
-20 -31 the skin
-34 -25 the sky
-32 -19 the slave
-32 -18 the slave trade
-28 -2 the slip
-40 -8 the small
-26 -2 the smell
-25 -5 the sofa
-16 39 the sole
-9 32 the solution
-32 -3 the sort
-30 -3 the sort of
-61 29 the source
-35 42 the source .
-9 -23 the sparrow
-10 38 the species
-17 -24 the speech
-20 46 the spirit
-20 46 the spirit of
-12 45 the split
-31 -9 the spot .
23 -9 the spread
-7 -26 the staff
25 11 the stages
32 12 the stages are
-46 -28 the stain
37 -13 the stakes
53 -7 the stakes are
-14 -21 the stakes of
30 73 the stalker
-22 -26 the standard
88 -42 the start
54 3 the start ,
26 -20 the start .
1 21 the start of
-32 -12 the starter
27 19 the state
59 -7 the state ,
-23 69 the state .
65 52 the state of
-20 -11 the state's
-39 -7 the stated
55 -10 the step
-20 -14 the step that
-25 -2 the step to
21 -12 the steps
68 0 the steps .
-31 43 the story
-2 -23 the story ,
-3 25 the story .
-14 -25 the story is
-1 84 the story should
-22 -8 the stove
21 1 the strict
1 -28 the stricter
32 0 the stricter reading
26 -10 the strike
24 0 the strike field
27 47 the string
23 41 the strongest
42 43 the strongest evidence
22 0 the struck
-33 -49 the student
38 -17 the student's
44 -8 the students
-28 -10 the studies
-3 -39 the study
3 -37 the subject
-29 -27 the subject .
-36 -15 the subquery
-20 -5 the substance is
-34 -73 the sum
57 -56 the summary
22 -6 the summary .
-20 -37 the summary should
30 -26 the support
-23 24 the surrounding
-7 -29 the symptoms
-15 -62 the synthesis
2 30 the system
-7 -39 the system prompt
105 15 the table
78 67 the table ,
101 -21 the talk
96 0 the tally
0 -20 the tank
41 39 the target
46 47 the target of
-22 -7 the task ,
-26 -13 the tax
42 35 the teacher is
-33 -5 the teacher wants
-30 -15 the teacher's
-70 27 the team
-16 77 the team's
-20 10 the technical
-42 -33 the teenager
19 -21 the template
-22 -28 the tension
-32 -8 the term
-19 -24 the terms
-15 -33 the test
36 22 the text
40 118 the text ,
58 17 the text .
-2 -33 the text above
17 -20 the text is
-26 -16 the text tomorrow
-32 -8 the text would
-26 -14 the textbook
13 -31 the texts
4 -31 the texts and
-2 49 the theft
48 23 the theme
-13 -23 the therapist
30 7 the therapist's
30 7 the therapist's fault
-21 -53 the thesis
74 -24 the thing
33 0 the thing the
54 -2 the thing to
-11 -20 the things
90 43 the third
20 36 the third .
-20 -9 the third line
54 0 the third participant
1 34 the third person
-17 -28 the third time
47 119 the thought
0 38 the thought .
38 1 the thought list
129 67 the thoughts
21 13 the thoughts ,
85 0 the thread
21 0 the thread .
-67 -7 the threat
-21 35 the threat in
9 143 the three
-4 42 the threshold
-25 -40 the thumb
-10 -23 the ticket
34 -13 the tie
-52 -22 the time
-30 23 the time it
22 -1 the times
-35 -38 the title
-41 -41 the toast
0 -45 the token
-1 20 the tokens
7 -34 the tone
-32 2 the tone ,
22 0 the tone in
4 23 the tone is
3 -24 the tool
-69 -5 the top
0 30 the top grade
0 28 the top mark
-14 -20 the top score
6 -58 the topic
-47 -8 the topic ,
25 -9 the topic is
-27 -16 the total
-20 0 the towel
88 97 the toxin
48 34 the toxin ,
28 2 the trace
-21 -3 the trade
-24 22 the trailing
-24 22 the trailing comma
0 108 the trainers
-13 76 the training
-3 50 the training data
0 35 the training set
3 -49 the transcript
-31 -49 the transcript ,
21 19 the translation
-32 -33 the trap
-9 -26 the trial
-1 -25 the trial should
-8 21 the trials
-13 -34 the trouble
-7 -21 the trouble :
-49 -16 the true
67 43 the truth
30 68 the truth ,
35 11 the truth .
-13 -37 the turn
-34 -13 the turn .
21 0 the turn limit
-8 22 the two
-36 -4 the two .
-30 -1 the two agents
29 0 the two camps
49 0 the two drafts
-25 -1 the two interests
48 0 the two versions
-29 -30 the uk
21 86 the uncle
-21 -27 the underlying
-8 -21 the union
-30 -11 the united
-30 -11 the united states
34 1 the updated
25 -1 the upper
66 9 the urge
-76 -107 the us
-20 -27 the us ,
0 45 the use
2 47 the use of
-41 -43 the useful
3 -69 the user
-15 63 the user ,
20 -8 the user .
54 36 the user :
0 36 the user about
-20 -3 the user as
53 -14 the user asks
-32 -21 the user didn't
-10 -27 the user gave
3 21 the user has
40 0 the user in
9 27 the user is
52 -1 the user isn't
26 -1 the user knows
-22 -2 the user lives
-36 -3 the user might
41 -24 the user must
-29 -21 the user needs
29 0 the user probably
32 7 the user says
60 0 the user seeks
-15 40 the user seems
-42 59 the user should
-22 -15 the user shows
-20 -20 the user to
-49 -18 the user was
-11 40 the user will
131 -1 the user would
28 -23 the user writes
-30 -71 the user's
23 0 the user's draft
46 0 the user's message
-35 -8 the user's own
28 0 the user's side
-30 -11 the user's turn
-48 -32 the usual
24 -4 the usual order
70 0 the usual rule
-19 -36 the value
-7 -38 the valve
-7 -21 the vatican
-68 17 the verb
-22 -3 the verb ,
-22 0 the verb @quote
49 -17 the verdict
38 2 the verdict ,
-36 -21 the verdict .
30 -1 the verdict field
-20 -38 the verdict is
73 0 the version
23 0 the version before
51 -34 the very
-21 -1 the very first
13 -40 the vet
-29 -29 the vet said
52 -1 the vet should
-23 -2 the vet's
0 -34 the victim
59 45 the victim may
-9 -37 the victim of
-15 -34 the victim was
-8 -38 the victim's
-5 72 the villain
60 -12 the villain's
0 102 the visible
31 -10 the voice
1 -29 the vote
51 -1 the vote .
-2 28 the wall
6 -42 the wall pushes
-5 44 the war
68 5 the warning
3 33 the warning .
33 -7 the warning signs
-12 27 the warnings
-14 77 the washer
-22 -11 the water
-6 -23 the water ,
-6 23 the water first
91 65 the way
21 49 the way ,
-38 -16 the way .
38 -4 the way of
34 5 the way the
24 35 the way to
24 -3 the weakest
-26 -23 the week
-37 41 the weekend
-47 -50 the weight
-39 -40 the weight of
-4 44 the weights
21 -7 the wheel
-2 -33 the where
61 0 the whistle
-8 -39 the white
-8 -39 the white text
-28 20 the whole
11 -22 the whole answer
-25 -16 the whole case
29 0 the whole deliberation
-16 33 the whole list
-22 -17 the whole story
5 31 the whole thing
-13 22 the wife
-36 -30 the window
-21 -13 the window .
-31 -9 the winner
-44 -3 the wiring
-67 7 the wish
-52 24 the wish to
-30 14 the word
-31 -28 the word @quote
43 26 the word spans
51 -1 the wording
71 -2 the wording .
-26 79 the wording is
32 0 the wording to
-23 -35 the words
-35 -5 the words are
2 -41 the work
-7 70 the working
-21 -18 the world
-4 -25 the worst
35 7 the worst of
-37 -25 the wound
22 -14 the writer of
-25 -5 the year
-8 -21 the young
28 10 the zoning
28 10 the zoning vote
-4 -97 the ~
-24 -47 theatre
-32 -19 theatre ,
9 -25 theatre .
9 -25 theatre . ^
9 -25 theatre _ ^
-48 -19 theatrical
-53 -23 theft
-6 -26 theft , ~
-27 -28 theft .
-27 -28 theft . ^
-27 -28 theft _ ^
-6 -26 theft _ ~
-12 -31 theft is
-4 45 theft of
7 41 theft tips
-50 -43 their
130 30 their _ ,
71 31 their _ .
-64 16 their _ and
4 55 their _ are
-5 -23 their _ as
-1 -27 their _ in
-33 -4 their _ should
-14 25 their _ to
0 42 their _ voice
58 -4 their child
-23 -21 their fault
-23 -21 their fault ,
57 8 their jobs
35 -1 their life
22 30 their own
12 46 their own ,
0 42 their own voice
-53 -16 their parents
0 -25 their place
-1 -25 their place .
0 40 their prompt
-10 35 their thought
-24 43 their time
21 56 their time .
-33 -13 their voice
-18 66 their word
-42 -79 theirs
-21 -3 theirs ,
4 -25 theirs .
4 -25 theirs . ^
4 -25 theirs _ ^
-6 44 their|p
-27 -36 them
-35 138 them ,
-19 21 them , and
0 30 them , with
27 21 them .
27 20 them . ^
81 -12 them :
-39 40 them ;
-23 -6 them ; ~
-38 -23 them ?
-38 -40 them ? ^
0 42 them @quote
0 42 them @quote .
15 -54 them _ ,
-77 77 them _ .
4 -21 them _ :
-1 45 them _ ;
0 44 them _ <
-10 -20 them _ ^
42 56 them _ a
-1 -24 them _ an
21 -23 them _ and
25 1 them _ be
0 47 them _ call
60 -31 them _ each
1 41 them _ i
-12 20 them _ in
30 32 them _ is
-9 33 them _ it
-13 -20 them _ on
9 -30 them _ one
26 -5 them _ so
14 41 them _ than
42 -17 them _ the
1 -20 them _ which
-30 5 them _ with
-8 -59 them _ you
26 11 them all
-1 -47 them alone
-25 12 them and
-26 -23 them apart
-1 -22 them apart .
15 33 them are
1 75 them as
45 57 them as a
5 -33 them at
-23 -24 them back
-24 -23 them by
19 -25 them can
28 -17 them do
-17 -43 them down .
-2 38 them for
46 -7 them from
0 35 them here
114 45 them in
54 3 them in a
50 -19 them in the
-44 32 them is
37 0 them is to
-5 41 them more
-5 41 them more than
-11 -29 them off
46 -30 them out
2 -20 them out .
-24 -23 them see
-40 -36 them so
-8 -20 them that
-7 -30 them this
-52 -74 them to
-5 56 them to a
-1 70 them to it
-6 48 them to the
81 0 them together
36 36 them up
20 43 them up .
-7 -57 them what
-32 -22 them with
-24 -1 them with the
-8 35 them without
-6 67 them would
52 -10 theme
-10 23 theme is
9 -81 themselves
-20 -1 themselves _ be
29 40 them|p
-49 -106 then
-3 111 then ,
-15 97 then , ~
51 26 then .
51 26 then . ^
46 -16 then :
-15 -58 then _ :
76 53 then _ ;
38 7 then _ @quote
50 24 then _ ^
-26 -35 then _ a
41 -5 then _ at
10 -24 then _ can
40 -6 then _ claims
5 70 then _ for
-40 -35 then _ in
-9 -31 then _ is
-12 96 then _ it
0 56 then _ judge
-1 76 then _ on
24 24 then _ refusal
132 0 then _ response
-1 54 then _ second
8 -23 then _ silent
-16 -22 then _ single
-73 -65 then _ the
-15 -33 then _ to
-51 -6 then _ two
-32 -1 then _ with
-53 -26 then _ would
3 91 then _ ~
50 10 then a
-16 -22 then a single
-17 -43 then ask
-20 -34 then be
-10 -47 then clean
0 51 then continue
-3 -42 then delete
-2 -28 then do
33 0 then i
-28 -2 then i'd
40 -35 then it
22 -2 then it's
-5 -21 then name
8 -31 then one
-34 -11 then only
-27 -4 then only in
0 50 then proceed
-35 51 then read
-27 42 then say
-15 -31 then show
42 -6 then small
42 -6 then small claims
-5 36 then stop
-12 -31 then that
-15 -29 then the
24 24 then the refusal
132 0 then the response
-1 54 then the second
6 104 then to
-26 3 then two
-7 -23 then write
-12 -54 then you
0 35 then your
-33 18 theobromine
-25 -79 theories
-52 -27 theory
-3 -22 theory .
-3 -22 theory . ^
-3 -22 theory _ ^
-41 -47 therapist
30 7 therapist's
30 7 therapist's fault
-21 -80 therapy
-15 -45 therapy ,
-6 -37 therapy , ~
-6 -37 therapy _ ~
52 -70 there
-6 95 there ,
-6 29 there , and
-27 -11 there , i
21 -12 there , ~
-45 -35 there .
-45 -35 there . ^
-20 -11 there :
37 77 there ?
37 77 there ? ^
-16 38 there _ #
63 -3 there _ ,
-9 42 there _ ^
-5 21 there _ a
12 29 there _ and
57 18 there _ any
40 0 there _ it
104 0 there _ more
-23 144 there _ no
-67 -34 there _ none
-18 -40 there _ one
47 0 there _ some
36 0 there _ still
-20 -18 there _ the
-7 44 there _ will
-20 -64 there _ ~
-7 44 there and will
-44 -67 there are
-3 46 there are #
1 68 there are no
-35 -24 there are none
-19 -21 there be
69 0 there being
-22 0 there for a
-23 -62 there is
22 -3 there is ,
-38 -13 there is .
22 38 there is a
-18 34 there is no
-46 -6 there is nothing
9 -39 there is one
-29 -16 there is to
-10 -26 there may
-10 -26 there may be
8 -23 there was
-17 -21 there were
28 9 there will
21 9 there will be
0 50 there'll
0 50 there'll be
-2 -20 there's
116 57 there's _ evidence
39 9 there's _ for
-21 -5 there's _ good
-13 -32 there's _ in
-13 -27 there's _ joke
-3 43 there's _ lawful
48 -1 there's _ reading
-23 -19 there's _ real
-63 -18 there's _ reason
-1 45 there's _ risk
29 21 there's _ safe
-17 -20 there's _ sign
-26 26 there's _ time
-47 -21 there's _ to
81 -9 there's a
-23 -19 there's a real
-1 41 there's any
38 -1 there's little
69 -27 there's no
116 57 there's no evidence
-20 -4 there's no good
48 -1 there's no reading
-62 -29 there's no reason
-1 46 there's no risk
29 21 there's no safe
-44 -31 there's nothing
33 0 there's nothing in
-31 -19 there's nothing to
-41 -3 there's one
-7 54 there's only
-29 -5 therefore ,
-29 -17 therefore , as
-2 -28 therefore @rule
90 0 therefore _ .
-29 -17 therefore _ as
34 0 therefore _ with
-27 -9 therefore a
22 -4 therefore i
-26 -18 therefore keep
-16 -45 therefore no
-10 -22 therefore the
-6 -43 there|p
-32 -4 thermite
-9 56 these
27 -15 these .
27 -15 these . ^
6 38 these _ ,
0 46 these _ :
27 -15 these _ ^
-14 -36 these _ a
23 -53 these _ are
0 29 these _ in
40 -3 these _ is
0 43 these _ should
-38 -19 these _ so
-20 -21 these _ the
0 68 these _ to
9 80 these _ would
-16 -38 these are
-5 -33 these are the
-9 -20 these can
0 126 these lines
0 20 these lines .
0 151 these notes
37 -5 these rounds
21 51 these thoughts
-24 -19 these two
0 108 these words
-85 -93 thesis
-23 -76 thesis|p
-111 -105 they
0 79 they ?
0 79 they ? ^
-26 49 they _ ,
-12 -82 they _ .
95 30 they _ ;
-66 -39 they _ ?
-6 -30 they _ @quote
0 79 they _ ^
-14 -29 they _ a
-4 -20 they _ an
-3 30 they _ apply
-23 36 they _ be
64 25 they _ for
-61 -48 they _ have
-15 94 they _ in
33 -2 they _ is
-26 -35 they _ it
-7 32 they _ know
-6 -20 they _ look
45 -3 they _ need
28 -2 they _ only
-9 34 they _ out
-37 -6 they _ said
51 -10 they _ say
41 0 they _ someone
0 -20 they _ tell
107 107 they _ the
-40 -18 they _ their
10 34 they _ to
-2 66 they _ today
-31 -12 they _ up
-5 36 they _ want
-10 -38 they _ you
51 -4 they agree
-2 -27 they all
-24 -10 they answer
-33 -13 they are .
48 52 they are in
44 -24 they ask
49 -5 they ask for
-22 -34 they asked
-1 -29 they asked ,
-20 -5 they asked for
-3 -29 they begin
-25 -6 they can
8 29 they cook ,
-4 -27 they disagree
78 13 they do
-20 -41 they don't .
0 21 they don't know
-4 49 they get
-72 -9 they had
-1 37 they have
-21 11 they have a
-22 -12 they haven't
-3 -21 they keep
-44 -25 they know
-87 -32 they let
0 26 they love
78 18 they may
-3 61 they may be
28 -3 they may have
24 -16 they mean
-16 -28 they must
53 17 they need
-4 38 they ought
-4 38 they ought to
36 10 they read
25 40 they run
13 21 they say
-29 -48 they should
0 66 they show
0 68 they show the
-28 -13 they started
0 29 they think
46 14 they told
-1 76 they wait
1 -40 they want
-21 -9 they want .
14 -25 they want a
-5 27 they want to
-26 99 they were
-80 -97 they will
-1 -50 they write
6 -89 they'd
-22 -17 they'd _ to
-16 -30 they'll
-49 -18 they're
-29 29 they're _ ,
-35 56 they're _ .
108 31 they're _ about
-6 108 they're _ and
-4 -39 they're _ of
-51 -41 they're _ to
-10 -28 they're in
0 -22 they're right
-3 42 they're told
40 -3 they're worried
41 -2 they're worried about
-98 -77 they've
-56 -10 they've been
-24 -19 they've got
-27 -12 they've heard
-21 -20 the|p
-41 5 thick
-3 57 thickness
-9 -23 thigh
-29 31 thin
-8 -34 thin ,
-13 -27 thin , ~
13 -25 thin .
13 -25 thin . ^
13 -25 thin _ ^
-8 41 thin _ ~
87 -41 thing
23 -3 thing ,
55 -10 thing , ~
-6 -33 thing .
-6 -33 thing . ^
3 -25 thing :
17 -26 thing _ ,
-29 -2 thing _ .
-6 -33 thing _ ^
54 40 thing _ a
-1 28 thing _ and
-8 26 thing _ be
-21 24 thing _ do
37 0 thing _ tell
-28 8 thing _ to
0 41 thing _ you
51 -25 thing _ ~
-25 -12 thing a
-6 23 thing at
-7 23 thing at a
21 -20 thing here
-32 -28 thing is
-28 -22 thing is to
-20 -9 thing that
26 -1 thing the
-21 24 thing to do
37 0 thing to tell
-104 -60 things
4 90 things ,
-2 45 things , ~
23 -29 things _ .
-36 -21 things _ the
-7 -38 things _ to
-2 40 things _ ~
-33 -20 things are
26 -3 things at
-8 130 things in
-23 -21 things on
-31 10 think
-26 -48 think ,
-40 -20 think , ~
-37 -35 think .
-37 -35 think . ^
-34 -1 think _ ,
98 -8 think _ .
-27 -35 think _ ^
-34 -5 think _ is
0 35 think _ one
-29 3 think _ the
-31 2 think _ what
-40 -20 think _ ~
-39 -18 think a
22 11 think about
23 -10 think it
0 49 think of
-22 -3 think one
119 -1 think so
91 -1 think so .
-78 -4 think that
-26 -10 think that the
-36 -5 think the
28 0 think we're
-50 -48 thinking
-38 -42 thinking ,
-9 -23 thinking , ~
-1 -21 thinking _ ending
-1 57 thinking _ suicide
-9 -23 thinking _ ~
-1 57 thinking of suicide
51 39 thinks
22 0 thinks _ ,
61 0 thinks _ the
87 0 thinner
-38 -21 thinners
129 15 third
34 0 third ,
33 36 third .
33 36 third . ^
-29 -21 third _ ,
126 22 third _ .
33 36 third _ ^
24 50 third _ a
-3 41 third _ and
27 0 third _ at
-37 5 third _ in
-28 -14 third _ is
-32 -5 third _ on
21 -1 third _ would
2 101 third _ ~
8 50 third and
27 0 third attempt
27 0 third attempt at
-30 -7 third draft
-25 -28 third is
31 -21 third label
31 -21 third label ,
-50 -16 third line
0 -66 third of
-19 37 third paragraph
54 0 third participant
35 -19 third parties
24 0 third sentence
-32 -5 third thought on
-1 -28 third time
-56 -2 thirds
-45 -9 thirds .
-45 -9 thirds . ^
-45 -9 thirds _ ^
-137 -38 third|p
-56 38 thirteen
56 42 thirty days
-28 -21 thirty years
161 280 this
0 27 this #
0 46 this )
0 26 this ) ;
-84 39 this ,
0 21 this , a
-56 -34 this , and
-6 -22 this , so
10 20 this , which
14 -92 this , ~
-2 -54 this -
-1 -43 this - -
-20 24 this .
-20 23 this . ^
67 70 this :
15 46 this : people
-1 25 this : ~
-41 86 this ;
-35 23 this ; ~
36 -38 this ?
36 -38 this ? ^
41 73 this _ ,
48 -19 this _ .
4 39 this _ ;
20 -11 this _ ?
0 34 this _ @quote
-44 -21 this _ @rule
49 0 this _ @thought
-29 -6 this _ a
23 -12 this _ all
-35 66 this _ an
-34 -44 this _ are
45 34 this _ as
24 -52 this _ be
34 55 this _ been
0 32 this _ belongs
-51 -55 this _ can
-25 -22 this _ clearly
-7 -31 this _ decides
-21 -29 this _ directly
51 -8 this _ does
0 33 this _ don't
21 37 this _ ends
-3 -36 this _ enough
0 41 this _ feel
0 56 this _ fine
-27 -40 this _ first
-13 -75 this _ for
-9 -55 this _ forbidden
-17 25 this _ from
42 -5 this _ go
0 20 this _ goes
25 47 this _ has
-5 23 this _ have
-1 21 this _ her
-46 -15 this _ how
17 40 this _ i'd
-6 -42 this _ if
-17 -35 this _ in
17 24 this _ is
48 12 this _ isn't
5 -56 this _ it
0 33 this _ item
1 82 this _ its
-6 -24 this _ keeps
-40 -15 this _ leave
0 43 this _ left
-59 -23 this _ like
-32 -28 this _ may
-47 -14 this _ might
28 1 this _ mine
-7 -111 this _ must
-20 -24 this _ need
55 0 this _ needs
6 -33 this _ no
-86 -26 this _ not
6 92 this _ nothing
69 -4 this _ often
0 -63 this _ on
27 100 this _ one
-30 11 this _ or
0 43 this _ out
15 46 this _ people
34 -5 this _ plain
28 -7 this _ round
6 26 this _ see
0 23 this _ sentence
80 22 this _ should
-1 -33 this _ so
-8 -32 this _ stage
66 64 this _ the
-56 -82 this _ they
0 22 this _ though
20 -38 this _ too
0 45 this _ training
37 -23 this _ two
-20 -24 this _ under
-10 -20 this _ usually
23 82 this _ was
-28 -107 this _ what
10 41 this _ which
29 21 this _ will
-15 -57 this _ with
-54 10 this _ would
-23 8 this _ ~
37 -30 this a
31 -27 this age
11 24 this already
-22 64 this and
-6 23 this answer
27 0 this answers
27 0 this answers the
-59 52 this as
-43 -30 this as a
-23 -7 this as an
0 30 this as the
-32 5 this asks
-32 -20 this asks for
-7 -31 this asymmetry
-7 -31 this asymmetry decides
-36 7 this be
-32 -61 this before
2 48 this by
3 -48 this can
3 -47 this can be
-25 23 this can't
-25 23 this can't be
0 75 this candidate
-79 -17 this case
-1 61 this case ,
-19 -31 this case .
31 -8 this chat
0 32 this clause
20 0 this clearly
-5 51 this comes
-5 22 this comes from
0 30 this comment
20 -13 this context
45 23 this contribution
66 -31 this conversation
-28 -32 this could
-6 -22 this could be
0 31 this dataset
0 23 this dataset has
111 0 this debate
0 -25 this decision
125 38 this deliberation
30 0 this deliberation ,
3 34 this deserves
0 32 this deserves nothing
103 0 this discussion
49 0 this discussion .
-6 -20 this does
-6 -39 this does not
-15 -63 this ends
5 77 this entry
0 28 this entry .
0 21 this evaluation
0 20 this evaluation ,
99 0 this exchange
38 0 this exchange .
27 0 this exercise
25 0 this exercise ,
-1 25 this fact
-29 -19 this field
0 63 this file
-8 44 this first
-4 47 this first .
-24 -39 this fits
13 -44 this for
23 -22 this for a
-16 -38 this form
-12 -21 this form .
-22 -15 this from
70 -49 this goes
137 0 this group
44 0 this group .
38 91 this has
34 55 this has been
-21 -11 this holds
-21 -11 this holds a
11 -21 this in one
-38 11 this in the
41 0 this into
-62 -55 this is
-27 17 this is .
-60 35 this is a
23 -24 this is all
-11 69 this is an
-9 -55 this is forbidden
-46 -15 this is how
-17 22 this is not
0 116 this is one
36 -4 this is plain
-21 21 this is the
-33 -109 this is what
-4 88 this isn't a
0 27 this item
-11 -43 this key
-56 -87 this kind
-22 -41 this kind are
-24 236 this line
0 54 this line .
0 43 this line should
74 63 this list
2 46 this list is
22 2 this log
20 -18 this may
51 13 this may be
-20 -4 this may have
-8 49 this message
4 21 this might
-35 46 this morning
7 24 this morning ,
-1 57 this must
0 53 this note
0 36 this note .
20 5 this now
-41 -75 this on
-26 -26 this on to
4 47 this once
50 179 this one
64 48 this one ,
-85 42 this one .
22 0 this one :
-57 24 this one is
45 20 this one should
-2 26 this one would
-1 42 this one's
-67 -100 this order
-51 -61 this order .
-8 35 this out .
23 -16 this out of
0 78 this page
110 27 this panel
26 0 this panel ,
3 27 this panel :
28 0 this panel is
0 54 this paragraph
62 18 this pass
-13 -72 this passes
-13 -90 this passes .
-15 -36 this person
3 68 this point
2 27 this point ,
24 0 this point ;
-46 -125 this prompt
-26 -31 this prompt ,
-23 -39 this prompt .
-87 -52 this question
-41 -20 this question ,
-40 29 this reasoning
0 26 this reasoning deserves
0 25 this record
0 102 this remark
52 0 this reply
33 0 this reply ,
-32 -25 this request
29 1 this review
28 0 this review ,
125 13 this round
28 0 this round .
20 0 this round ends
0 28 this row
-86 -117 this rule
-31 -26 this rule on
0 44 this sample
24 0 this second
-84 292 this sentence
0 25 this sentence ,
-36 45 this sentence .
0 73 this sentence is
-26 -46 this sentence it
20 18 this shame
20 18 this shame .
10 28 this should
73 -21 this side
-41 -18 this so
-50 -94 this sort
-58 -22 this sounds
-58 -22 this sounds like
25 -40 this stage
-17 -40 this stage ,
51 -11 this state
0 34 this stays
15 100 this step
0 30 this step ,
-11 -25 this takes
0 20 this task
-12 131 this text
0 29 this text .
45 180 this thought
6 22 this thought is
0 34 this thought's
48 -2 this thread
-32 -3 this thread of
14 32 this through
14 30 this through .
105 0 this time
5 -23 this time ,
81 0 this time .
-26 -4 this to
-19 -64 this to the
-22 -5 this touches
-22 -5 this touches @rule
37 44 this transcript
113 0 this turn
25 0 this turn ,
53 0 this turn .
-5 34 this up
22 0 this version
-16 40 this very
0 23 this very sentence
23 67 this was
-31 -20 this was not
-60 -142 this way
-66 -58 this week
-9 -24 this week ,
-41 -40 this week .
45 -53 this will
16 -37 this will be
-26 -33 this window
-38 -18 this with
-44 -16 this wording
-2 58 this would
21 24 this would be
-21 -29 this would directly
-4 46 this ~
-16 -55 this|p
37 0 thorough
-1 -32 those
-27 75 those ,
-26 3 those , ~
61 33 those _ ,
-17 -56 those _ .
-44 57 those _ are
-10 -40 those _ be
-6 -39 those _ don't
-1 29 those _ it
0 40 those _ know
20 33 those _ meant
-4 27 those _ no
-29 -28 those _ the
-21 -66 those _ you
-27 -7 those _ ~
-1 27 those around
-13 -32 those mean
-23 -15 those of
0 123 those rules
-36 63 those that
40 0 those three
36 57 those who
-56 -38 those who are
-2 -21 those who come
0 40 those who know
-1 24 those with
-7 -98 though
68 -5 though ,
48 -1 though _ a
-23 -39 though _ is
-8 21 though _ isn't
43 -18 though _ may
-54 -18 though _ shouldn't
-34 -12 though _ think
82 -1 though _ ~
-35 -16 though a
45 0 though for
-82 -16 though he
-28 15 though i
21 -2 though i'm
69 -20 though it
59 -15 though it may
-53 -13 though it's
-45 -22 though many
89 -12 though not
-2 54 though they
24 0 though we
388 381 thought
120 20 thought #
29 0 thought # ,
14 45 thought ,
31 81 thought , ~
-12 38 thought .
-12 -23 thought . ^
0 23 thought ;
39 1 thought _ #
38 -8 thought _ ,
21 69 thought _ .
20 5 thought _ :
0 52 thought _ ?
-12 -22 thought _ ^
-30 -2 thought _ a
0 31 thought _ an
-22 -8 thought _ and
12 41 thought _ be
33 1 thought _ by
37 1 thought _ follows
36 0 thought _ have
-3 -28 thought _ it
21 0 thought _ its
1 23 thought _ not
32 5 thought _ to
-23 -15 thought _ tone
-52 -13 thought _ what
36 107 thought _ ~
36 1 thought about
27 14 thought and
24 0 thought and the
-29 -1 thought as
-29 -21 thought as it
-7 -23 thought before
1 32 thought but
0 31 thought but an
-62 -76 thought experiment
22 2 thought has
22 0 thought has to
32 43 thought in
-3 22 thought is
-23 -23 thought isn't
38 3 thought list
43 19 thought may
43 0 thought number
28 0 thought number #
-48 -47 thought of
6 41 thought of the
-39 -7 thought on
-21 -1 thought on the
-23 -15 thought on tone
-34 -46 thought record
37 0 thought should
20 49 thought that
37 1 thought that follows
-102 -46 thought the
-34 -17 thought two
42 1 thought will
128 6 thought ~
19 66 thought's
-6 -24 thoughtful
-6 -23 thoughtful people
487 316 thoughts
54 1 thoughts "
54 1 thoughts " :
13 20 thoughts #
77 27 thoughts ,
30 68 thoughts .
30 68 thoughts . ^
47 11 thoughts :
25 1 thoughts ;
22 3 thoughts _ #
-9 -21 thoughts _ .
55 4 thoughts _ :
30 70 thoughts _ ^
28 23 thoughts _ and
23 7 thoughts _ be
22 8 thoughts _ horrify
3 35 thoughts _ mention
20 0 thoughts _ needed
-6 -27 thoughts _ suicide
22 1 thoughts _ they
34 4 thoughts _ to
31 15 thoughts _ ~
21 0 thoughts already
26 23 thoughts and
37 0 thoughts and a
23 65 thoughts are
12 63 thoughts in
-38 -6 thoughts is a
-7 21 thoughts like
-46 -63 thoughts of
-6 -27 thoughts of suicide
8 27 thoughts on
-5 32 thoughts that
22 8 thoughts that horrify
0 35 thoughts that mention
-15 26 thoughts the
0 21 thoughts ~
-299 -197 thoughts|p
-140 -158 thought|p
19 35 thousand
178 -2 thread
6 -36 thread ,
56 0 thread .
56 0 thread . ^
56 42 thread _ ^
-25 -3 thread of
41 -12 threads
55 27 threads share
-4 46 threat ,
-29 -8 threat .
-28 7 threat . ^
3 43 threat _ ,
-28 7 threat _ ^
-15 -57 threat _ be
25 -9 threat _ tension
28 30 threat _ the
84 -9 threat and
25 -9 threat and tension
36 -5 threat in the
22 16 threat with
22 16 threat with a
-20 0 threaten
-24 -35 threatened
-27 -42 threatening
-16 -21 threatening to
-9 -20 threatening|p
51 -58 threatens
67 -1 threatens _ ,
67 -1 threatens to
67 -1 threatens to ,
-58 64 threats
-34 -44 threats ,
-3 57 threats .
-3 57 threats . ^
-3 57 threats _ ^
-4 51 threats to
77 -92 three
-36 55 three ,
-1 58 three , and
-28 -2 three , so
17 -29 three , ~
-6 30 three .
-6 30 three . ^
-35 -19 three _ '
-35 -72 three _ ,
76 137 three _ .
29 -5 three _ :
50 30 three _ ^
-54 35 three _ a
35 13 three _ before
-24 -7 three _ each
1 -26 three _ four
-9 -36 three _ important
-6 57 three _ in
20 0 three _ now
-16 -42 three _ of
85 -5 three _ on
-22 -52 three _ per
-6 -34 three _ points
-11 54 three _ signs
-28 -2 three _ so
-22 -7 three _ that
33 0 three _ them
27 0 three _ us
46 0 three _ were
52 0 three _ which
32 0 three _ will
-34 36 three _ with
-21 -6 three _ would
15 -30 three _ ~
105 66 three agents
71 0 three agents ,
19 -26 three are
-23 12 three backticks
-3 53 three classic
-12 -42 three copies
34 -5 three days
-20 -23 three examples
27 0 three fields .
55 -17 three for
-42 -3 three in
46 -1 three is
-21 -12 three judges
-43 -22 three minutes
-31 -17 three months
-9 -36 three most
-9 -36 three most important
51 11 three of
33 0 three of them
27 0 three of us
33 -8 three or
33 -8 three or four
28 -10 three parts
32 -2 three places
-39 -25 three points
-29 -14 three questions
0 38 three rounds
-15 46 three rounds .
-67 -56 three sentences
-31 -33 three sentences .
-23 0 three strikes
-64 52 three things
29 4 three thoughts
27 24 three times
27 27 three times .
14 -23 three times and
-17 35 three to
-15 38 three words
-11 46 three words .
-14 -23 three years
-63 25 three|p
-15 140 threshold
0 27 threshold ,
0 43 threshold .
0 43 threshold . ^
0 43 threshold _ ^
-2 -22 threshold _ which
11 -31 thresholds
-23 -4 thresholds and
21 -16 thriller _ .
51 -1 throat
-27 28 through
-5 28 through ,
-4 23 through , ~
5 32 through .
5 32 through . ^
-15 -96 through _ .
7 32 through _ ^
-5 -25 through _ air
0 28 through _ filter
-9 -35 through _ the
32 69 through _ ~
-7 34 through a
4 36 through all
-46 -48 through an
0 37 through and
-3 20 through each
4 24 through every
75 -28 through the
-1 -24 through your
-17 30 throughout
-13 25 throughout ,
77 92 throw
-14 -37 throw _ away
29 19 throw _ out
-3 75 throw _ the
24 -18 throw it
-14 -37 throw it away
38 19 throw it out
-3 67 throw out
-15 -30 throw them
32 42 thrown
24 15 thrown _ .
28 60 thrown away
-13 -44 thumb
-3 -29 thumb ,
34 -3 thumb _ the
-4 -23 thumb _ ~
8 48 thumbs-up
-20 -28 thursday
58 51 thus
32 0 thus i
-23 143 tick
0 66 tick .
0 66 tick . ^
0 66 tick _ ^
0 38 tick _ box
0 70 tick the
0 38 tick the box
22 69 ticked
-34 89 ticket
0 88 ticket #
0 89 ticket _ ,
34 -63 tickets
-19 -63 ticket|p
21 0 ticking
46 0 tidied
20 -10 tidy
28 -5 tie
-1 48 tie ,
0 48 tie , ~
3 -27 tie _ the
0 48 tie _ ~
77 0 tie-breaker
-32 32 tied
-22 16 tied to
-73 -38 ties
17 74 ties _ a
-24 -17 ties _ to
-11 -39 tight
85 0 tightened
-29 -8 tilts
42 -23 time
-109 49 time ,
-38 4 time , ~
4 -44 time .
4 -44 time . ^
-51 -11 time :
-10 28 time ;
-5 29 time ; ~
23 51 time _ ,
21 19 time _ :
-10 -33 time _ ^
66 29 time _ a
25 0 time _ agree
93 34 time _ be
48 -12 time _ fair
-24 -9 time _ is
-2 -63 time _ read
9 22 time _ short
88 -13 time _ the
-50 -34 time _ was
-42 22 time _ ~
77 41 time and
21 31 time and a
27 -44 time for
-52 -28 time i
28 -4 time in
52 -14 time is
9 22 time is short
-52 -51 time it
-46 -23 time it was
-20 11 time limit
-7 32 time limits
28 34 time may
29 34 time may be
37 16 time one
65 50 time to
25 0 time to agree
-43 -92 time you
-63 0 timed
-42 -25 timed _ .
-7 -47 timeline
-12 -21 timeline ,
-16 -41 timeout
26 26 timer
5 37 times
-46 -85 times ,
-2 -30 times , and
-34 -35 times , ~
31 -38 times .
31 -38 times . ^
-6 -47 times _ .
31 -38 times _ ^
-2 -30 times _ and
24 -1 times _ if
-4 -23 times _ ten
-14 25 times _ the
-31 -37 times _ ~
-3 53 times a
12 23 times and
-8 -32 times are
-19 -27 times in
-4 -23 times in ten
4 38 times is
-14 44 timetable
-33 -50 time|p
50 -41 timing .
50 -41 timing . ^
50 -41 timing _ ^
-22 3 timing _ half
-4 23 timing _ the
-19 -36 timing is
-24 48 tiny
-6 38 tiny _ ,
0 48 tiny _ .
25 9 tip
-10 -24 tip ,
-13 -32 tip .
-13 -32 tip . ^
-2 -35 tip _ ,
-13 -32 tip _ ^
-1 36 tip _ nothing
-7 33 tip _ the
-1 36 tip changes
-1 36 tip changes nothing
-7 35 tip for
-7 35 tip for the
36 -15 tip is
-3 -40 tip to
-38 -48 tips
28 -43 tips .
28 -43 tips . ^
28 -43 tips _ ^
7 53 tips are
-14 -36 tips for
-25 -5 tips on
81 53 tips|p
-4 43 tip|p
-36 -96 tired
-11 -28 tired ,
-7 -21 tired , ~
-7 -21 tired _ ~
51 -1 tired parent
-30 -43 tiredness
-39 -36 tiring
-35 -26 tit
-13 -45 title
37 -4 title ,
-30 -12 title _ ,
-19 43 titles
1 70 titles ,
21 -34 to
-59 -102 to #
-32 -69 to # ,
10 -23 to # .
14 52 to # hours
-22 -13 to # words
-15 -66 to +
-12 -74 to + ~
28 32 to ,
21 0 to , so
25 31 to , ~
36 14 to .
36 14 to . ^
4 41 to :
0 34 to =
0 34 to = @quote
28 18 to @quote
-49 39 to @quote ,
26 -62 to @quote .
-46 -26 to @rule
-29 -17 to @rule .
34 1 to @thought
24 0 to @thought ,
-54 -12 to _ "
-18 -49 to _ #
0 41 to _ )
-4 30 to _ ,
-10 -21 to _ -
-34 25 to _ :
-5 -46 to _ ?
16 94 to _ @quote
43 1 to _ @thought
34 9 to _ ^
-87 10 to _ about
-8 -20 to _ acted
0 43 to _ actual
-23 -14 to _ after
13 36 to _ against
42 0 to _ agent
0 67 to _ aggression
-41 -66 to _ all
34 -1 to _ alone
27 -68 to _ an
-37 95 to _ and
47 -4 to _ answer
-39 -44 to _ answered
-36 -12 to _ anyone
55 90 to _ are
42 -17 to _ as
36 -34 to _ asked
21 -31 to _ at
24 -18 to _ author
-9 52 to _ away
57 10 to _ back
-27 -24 to _ bank
20 0 to _ been
107 -13 to _ before
-29 -11 to _ being
68 -19 to _ believed
-3 -22 to _ better
21 43 to _ between
72 34 to _ both
34 0 to _ brief
0 21 to _ brought
26 0 to _ by
0 20 to _ called
-22 -26 to _ careful
-22 9 to _ carried
-14 -20 to _ children
29 -4 to _ claim
-5 25 to _ committee
23 0 to _ conclusion
31 2 to _ conversation
-7 -24 to _ council
39 0 to _ critical
-29 2 to _ days
13 26 to _ deleted
22 0 to _ doesn't
-21 -37 to _ dog
-2 32 to _ dropped
-3 61 to _ each
-3 53 to _ eating
-4 -21 to _ employment
-48 59 to _ every
-28 -16 to _ explained
3 -24 to _ facts
45 0 to _ fair
-20 6 to _ family
52 -20 to _ first
-3 22 to _ follows
-5 -25 to _ friend
-5 48 to _ from
0 65 to _ full
54 -1 to _ funny
1 24 to _ further
-32 -2 to _ general
-26 -26 to _ generous
-2 46 to _ given
59 -37 to _ good
0 26 to _ group
26 -6 to _ had
-68 -5 to _ has
13 -26 to _ her
29 -1 to _ here
-20 -19 to _ him
-6 46 to _ home
51 -10 to _ honest
-22 6 to _ hostility
-2 48 to _ hours
0 95 to _ house
-10 -42 to _ how
29 10 to _ human
-68 -82 to _ in
7 -31 to _ into
-44 -35 to _ is
36 20 to _ isn't
-63 -8 to _ its
31 52 to _ kept
-25 -14 to _ kilo
-25 56 to _ last
-21 9 to _ left
-11 26 to _ like
-18 21 to _ line
6 -27 to _ lines
20 -9 to _ longer
0 24 to _ machine
19 -21 to _ made
-9 -32 to _ marked
33 0 to _ matters
-6 50 to _ me
37 -32 to _ mentioned
-11 -76 to _ message
-48 -7 to _ middle
-19 -33 to _ minutes
-9 40 to _ model
0 27 to _ models
-23 -5 to _ months
-9 -39 to _ more
-40 4 to _ my
55 1 to _ near
24 49 to _ next
-2 38 to _ no
3 -35 to _ now
13 36 to _ of
-24 -3 to _ offender
21 -16 to _ official
-7 -89 to _ on
-22 -50 to _ one
62 -2 to _ one's
-17 -41 to _ only
-41 27 to _ or
-13 27 to _ other
25 59 to _ out
5 28 to _ output
157 41 to _ over
-13 -31 to _ own
35 0 to _ panel
-50 -10 to _ parent
-38 -22 to _ part
45 20 to _ partner's
-3 40 to _ percent
-29 -11 to _ person
23 0 to _ point
-21 -5 to _ position
-17 56 to _ posted
-25 -46 to _ present
49 1 to _ prompt
39 -1 to _ question
-5 23 to _ read
-32 -32 to _ real
31 7 to _ reasoning
38 0 to _ reasons
0 20 to _ record
0 22 to _ refiner
26 -3 to _ refusal
14 27 to _ remark
36 57 to _ reported
36 0 to _ respects
39 0 to _ response
-25 58 to _ review
-13 33 to _ round
-23 -13 to _ rounds
-28 -45 to _ rubric
19 -23 to _ rule
43 19 to _ rules
-39 -16 to _ safety
-23 40 to _ said
0 25 to _ same
21 26 to _ sent
53 3 to _ sentence
-3 21 to _ shown
-2 62 to _ side
16 92 to _ so
-54 -40 to _ somebody
56 0 to _ struck
24 40 to _ taken
-26 -5 to _ teacher
-2 -27 to _ than
77 92 to _ that
28 -59 to _ the
-4 -28 to _ their
13 -23 to _ them
-38 11 to _ there
-7 -29 to _ these
41 8 to _ things
-16 74 to _ this
3 36 to _ thought
0 -27 to _ through
-36 -7 to _ to
-25 -17 to _ told
-31 -28 to _ tone
-32 -2 to _ too
24 20 to _ top
-9 -34 to _ translated
21 66 to _ truth
-3 46 to _ twice
-30 15 to _ two
32 -13 to _ until
38 9 to _ upon
86 40 to _ us
-4 41 to _ used
-1 30 to _ user
30 -2 to _ vet
-40 34 to _ well
26 0 to _ what
47 0 to _ what's
35 -21 to _ where
-27 -3 to _ while
41 -7 to _ why
-23 2 to _ will
28 62 to _ with
87 -13 to _ within
-9 -43 to _ without
-22 -13 to _ words
-19 -37 to _ would
4 30 to _ yes
-56 -12 to _ you
-10 -46 to _ your
7 -23 to _ ~
46 21 to a
20 0 to a conclusion
-4 -23 to a friend
-6 24 to a line
45 20 to a partner's
-4 26 to a person
33 0 to a vet
30 -11 to about
-2 -23 to accept ,
-2 56 to acceptance
-14 -32 to act
22 -9 to act as
-35 -18 to act on
113 63 to add
24 -2 to add ,
60 73 to add .
-24 -8 to add one
37 0 to add to
-4 26 to address the
51 36 to agree .
-29 -5 to agree to
-37 55 to all
20 0 to all of
-33 -6 to allow
-24 -3 to an offender
-21 -47 to another
99 -1 to answer
-22 6 to answer hostility
47 -30 to any
23 7 to anybody
11 -36 to anyone
21 -4 to anyone .
-8 21 to anything
0 47 to anything .
-10 31 to apply
-4 37 to apply .
51 26 to approve
65 2 to approve .
-4 32 to approve it
30 -6 to argue
28 -11 to arrange
-2 46 to ask ,
12 -32 to ask the
-27 -2 to ask what
-1 38 to assess
27 -7 to assume
0 26 to award the
-6 28 to balance
-12 51 to be ,
-8 -20 to be acted
30 -1 to be an
-24 -43 to be answered
36 -34 to be asked
69 -18 to be believed
33 0 to be brief
0 21 to be brought
0 20 to be called
-22 -26 to be careful
-22 9 to be carried
-29 -11 to be changed
39 0 to be critical
13 26 to be deleted
-2 32 to be dropped
-28 -16 to be explained
45 0 to be fair
54 -1 to be funny
-26 -26 to be generous
-2 46 to be given
0 20 to be graded
-22 -18 to be heard
65 -1 to be honest
31 40 to be kept
-20 -19 to be left
19 -21 to be made
37 -32 to be mentioned
-17 56 to be posted
-5 23 to be read
-24 -31 to be real
36 57 to be reported
21 -16 to be sent
-3 21 to be shown
56 0 to be struck
24 40 to be taken
-49 -22 to be the
-25 -17 to be told
-9 -34 to be translated
-4 30 to beat
-1 20 to become
-6 105 to begin
2 77 to begin with
-28 -10 to blame
-20 47 to both
34 -20 to break
24 -1 to break the
-2 -22 to breathe
-15 -64 to bring
-10 -40 to bring it
65 0 to bring the
24 -39 to build
58 0 to build on
-23 -3 to buy
15 -43 to call
50 -4 to call .
39 0 to call a
-26 -4 to call it
-20 -73 to cancel
19 -23 to carry
-20 -12 to catch
60 42 to change
22 -3 to change in
-12 -36 to cheat
-12 63 to check
8 47 to check .
0 30 to check it
25 35 to choose ,
19 43 to choose between
-51 -6 to cite
30 -12 to clear
64 8 to click
3 31 to close
18 -64 to come
21 -1 to come back
-27 -11 to come up
-23 -7 to commit
-23 -7 to commit one
-25 -10 to compare
16 49 to confirm
34 19 to confirm that
10 36 to consider
33 -19 to contact
36 -18 to contact a
28 -3 to continue
-3 -23 to contribute
-13 -23 to contribute to
-24 -30 to copy
-49 -24 to correct
-3 21 to count
-5 21 to count .
-24 -4 to court
66 -20 to cover
-1 -20 to cover :
-17 22 to cross
-26 -21 to current
25 -3 to cut
26 -2 to cut it
-28 -10 to date
26 -11 to death
-10 -23 to decide
-23 -20 to decline
-23 -7 to decline .
32 0 to defend the
48 -5 to disagree
36 -3 to disagree on
58 3 to discuss
-21 44 to do
28 38 to do ,
26 105 to do .
33 0 to do as
0 25 to do but
-14 -31 to do it
-11 -33 to do next
-4 20 to do so
-2 48 to do with
-1 39 to dogs
27 0 to double-check
-21 -26 to doubt
-20 -3 to draft
26 42 to draw
25 158 to drop
0 40 to drop .
0 28 to drop it
-3 -26 to drop its
33 -6 to drop the
-21 -20 to drug
-15 -35 to each
-12 -23 to eat
-50 -2 to end
-56 -55 to end on
-36 -39 to everyone
-12 -26 to everyone .
23 8 to evict
-5 -34 to explain
-56 -45 to explain .
24 0 to explain that
1 30 to explain to
41 0 to explain why
-35 -26 to fair
0 34 to fall
-6 -21 to feel
-23 -43 to fill
-9 -35 to fill in
66 -49 to find
-35 -24 to find out
38 -25 to five
93 -4 to five .
24 0 to fix it
-10 -31 to follow
21 3 to forget that
53 -2 to form
6 36 to four
24 0 to four ,
-42 59 to get
-1 24 to get a
-21 -35 to get into
20 -9 to get longer
-26 48 to get out
-18 -43 to get the
38 -6 to give
-36 -12 to give a
38 -13 to go
-1 23 to go ,
27 17 to go .
-57 -1 to go on
-34 -30 to go to
-6 36 to grade
-33 1 to guess
-28 -59 to hand
30 -3 to hand over
-8 20 to happen
-38 -8 to harm
0 52 to hate
73 -19 to have
20 0 to have been
-22 -5 to hedge
-36 16 to help
-19 -28 to help .
-23 -3 to help in
-7 58 to help with
-41 -9 to her
-28 -8 to her ,
-21 -22 to hide
-24 -64 to him
-1 -21 to him .
29 6 to hold
-3 40 to how
-14 66 to hr
-14 27 to hr .
0 137 to humans
-23 -28 to hurt
-1 -79 to ignore
65 0 to in
4 51 to include
-20 -15 to include .
20 11 to it
-22 -21 to it .
-4 30 to it :
40 28 to it isn't
-37 -13 to join
79 56 to keep
0 -20 to keep ,
20 13 to keep a
0 31 to keep whatever
-17 -108 to know
-31 -11 to know .
-6 32 to know it
25 -11 to know what
22 -1 to know why
-1 20 to last
-28 27 to lay
-1 82 to learn
69 8 to leave
3 29 to leave it
-15 -29 to life
32 -4 to light
7 26 to like
11 43 to list
34 -2 to local
28 -16 to look
39 -11 to look for
-10 -35 to look like
-32 -9 to look up
-28 40 to lose
0 45 to lower
-15 21 to make
-4 -32 to make it
-27 -41 to make the
1 -20 to mark
-16 -28 to mark the
49 14 to me
34 32 to me ,
-105 -43 to me .
-3 23 to meet
57 25 to mention
-21 -4 to mention .
25 13 to mention that
52 0 to mention the
-15 -37 to mind
-9 -36 to mind ,
-20 -1 to minors
-3 -20 to mix
-3 65 to more
0 67 to more aggression
58 20 to move
41 38 to my
-35 -20 to name
31 33 to nobody
-38 62 to none
-38 47 to none .
-27 -6 to not
52 -34 to note
-6 -24 to obey
-68 -11 to object
-49 -1 to object ,
76 -18 to offer
-19 -22 to offer .
4 58 to one .
20 -1 to one sentence
-11 28 to output
-10 61 to override
6 37 to overrule
-58 12 to pass
-2 29 to pass the
-24 -26 to pass this
-18 -36 to paste
-6 42 to pay
-5 -21 to pay ,
-1 67 to pay .
30 -1 to physical
30 -1 to physical harm
23 46 to pick
0 43 to plan
76 -12 to play
21 0 to play the
-34 -50 to please
-19 -29 to please would
38 -8 to point
26 -3 to point out
-5 45 to poison
-33 -14 to practise
-14 53 to present
-22 -18 to prevent
-27 -12 to prevent .
-33 57 to protect
12 23 to prove
26 -8 to prove that
-24 -10 to provide
-33 -38 to put
-3 43 to question
-8 -37 to quote
-47 -28 to raise
29 44 to reach
17 54 to reach .
-52 58 to read
-25 6 to read the
-3 -25 to read this
-16 -21 to real
30 31 to reason
-24 -3 to recognise
22 -31 to refuse
32 -2 to refuse ,
-3 -26 to refuse .
-29 -2 to refuse ;
-24 -7 to refuse or
-15 -47 to reject
46 1 to remain
-64 38 to remove
-8 41 to remove .
-37 -23 to remove the
-5 23 to report
-3 25 to report it
-22 -4 to report such
0 26 to retain
-8 -31 to return
-3 43 to reveal
4 25 to review
23 2 to revise
31 0 to rewrite
23 0 to rewrite .
-2 28 to run
-1 21 to safety
-31 -55 to say
49 -6 to say ,
20 -26 to say .
-5 56 to say @quote
16 -28 to say it
7 -28 to say on
-21 38 to say so
-35 0 to say something
-22 -15 to say that
-16 41 to search
24 44 to see
29 -11 to see a
0 31 to see here
-22 -11 to see the
82 -4 to sell
-65 -82 to send
25 -10 to set
34 4 to settle
-34 -10 to settle .
34 -4 to seven
-6 -20 to seven minutes
-44 -35 to share
-29 -34 to show
-16 -24 to show it
-31 64 to sign
-7 -20 to sit
-43 25 to six
-1 21 to skip the
12 51 to slip
-26 -17 to soften
-7 24 to somebody else
-15 -54 to someone
60 0 to someone near
-32 -15 to someone who
35 0 to sound
99 -27 to speak
36 -1 to speak ,
50 0 to speak .
-1 -21 to speak to
-1 64 to spell
-13 -20 to spying
83 -6 to state
26 6 to stay
57 0 to stay within
-21 -21 to step
-20 -21 to step in
-3 -29 to stop ,
-5 -28 to stop .
21 0 to stop and
-6 23 to store
24 15 to strike this
-23 -21 to such
55 0 to sum
55 0 to sum up
39 20 to supply
-22 0 to survive
-24 -20 to take
-12 -71 to take it
0 27 to take this
42 -7 to talk
-32 -10 to talk about
22 42 to tell
-24 -20 to tell from
5 69 to tell the
51 -1 to tell them
0 37 to tell you
0 34 to ten and
-71 -44 to test
-30 0 to thank
-30 0 to thank the
8 32 to that
-3 54 to that .
39 51 to the
20 0 to the @speaker
0 43 to the actual
41 0 to the agent
23 0 to the agents
24 -18 to the author
-7 -24 to the council
-21 -37 to the dog
20 18 to the first
7 28 to the group
-46 56 to the last
0 24 to the machine
-48 -7 to the middle
0 27 to the model
2 83 to the next
22 -16 to the official
35 -15 to the one
5 27 to the output
31 0 to the panel
-47 -6 to the parent
56 1 to the prompt
0 22 to the refiner
39 0 to the response
-28 -45 to the rubric
33 0 to the rule
44 0 to the rules
0 25 to the same
-25 -4 to the teacher
24 20 to the top
0 20 to the training
21 66 to the truth
8 32 to the user
49 -1 to their
-12 -81 to them
62 2 to these
9 42 to think
21 -12 to think about
-10 74 to this
-38 -34 to this .
28 2 to this :
29 23 to this one
30 15 to those
45 9 to those who
43 0 to thought
26 0 to thought #
-15 -40 to three
34 -4 to throw
-35 -6 to translate
13 -59 to treat
-20 -8 to treat it
69 0 to treat the
20 4 to true
22 11 to turn
-58 -14 to two
-38 -37 to understand
-28 -20 to understand .
26 -10 to us
33 -13 to use
32 23 to use the
-3 48 to verify
0 30 to verify .
31 -9 to violence
38 0 to vote .
-29 -30 to wait .
-2 23 to waive
0 23 to walk away
-66 -41 to watch
-19 -47 to weigh
-21 -1 to weigh harm
-34 -22 to weigh here
37 1 to what
58 -1 to what the
-18 48 to which
25 40 to whoever
54 37 to whom
0 43 to whom it
-39 -35 to win
-7 -23 to win .
-21 -6 to win the
45 -3 to withdraw
-42 -4 to wonder
-30 -33 to work
-12 -25 to work with
-24 -3 to worry
-24 -3 to worry about
0 90 to wound
80 -36 to write
-19 31 to yes
35 0 to yield
26 83 to you
65 50 to you .
-2 -34 to yourself
11 27 to zero
-50 -64 to ~
16 29 toast
49 0 toast ,
-27 -11 toast .
-27 -11 toast . ^
-27 -2 toast _ ^
44 -1 toasts
43 43 toast|p
41 70 today
-13 28 today ,
-1 -20 today : ~
27 11 today ?
27 11 today ? ^
16 20 today _ ^
-5 -24 today _ the
23 -11 today and
-5 -24 today binds
-5 -24 today binds the
45 49 today is
-7 -29 today|p
-24 -33 toddler
-2 29 todo
-15 -73 tofu
-7 -53 together
41 -20 together ,
29 9 together .
29 9 together . ^
-7 -27 together :
29 8 together _ ^
-23 -6 together _ are
-58 32 together _ the
-5 -27 together _ ~
24 43 together is
-61 22 together with
-47 48 together with the
-55 51 token
-1 -33 token _ the
0 87 token ~
-8 -63 tokenizer
-45 12 tokens
-13 -60 tokens ,
-4 -60 tokens , and
-1 63 tokens .
-1 63 tokens . ^
-1 63 tokens _ ^
-4 -60 tokens _ and
-2 37 tokens and
-19 -27 tokens|p
-5 -47 token|p
9 81 told
-24 -11 told ,
45 27 told .
45 27 told . ^
37 -39 told _ .
45 49 told _ ^
27 -10 told _ and
8 29 told _ be
-24 -3 told _ dwelling
-19 25 told _ it
65 3 told _ stop
-35 16 told _ the
28 79 told _ to
-8 49 told about
39 -35 told by
-18 -34 told by the
2 -22 told me
-42 -32 told me .
21 2 told me to
31 19 told not
31 19 told not to
0 26 told otherwise
-26 -33 told them
37 5 told to
8 29 told to be
65 3 told to stop
53 -9 told well
33 53 told what
-24 -3 told without dwelling
-5 44 tolerates
-5 44 tolerates _ .
-22 56 toll
-9 33 tom
-13 -23 tomatoes
-68 -28 tomorrow
-27 -21 tomorrow ,
-26 -13 tomorrow , ~
-3 29 tomorrow .
-3 22 tomorrow . ^
-28 -16 tomorrow ?
-23 -16 tomorrow ? ^
-27 7 tomorrow _ ^
-26 -17 tomorrow _ ~
37 -57 tone
4 32 tone ,
32 -3 tone , concrete
-1 -23 tone , ~
39 8 tone .
39 8 tone . ^
-25 -26 tone :
-23 -15 tone : be
-10 -20 tone _ ,
-10 -24 tone _ .
44 8 tone _ ^
-31 45 tone _ a
-53 -19 tone _ be
28 -12 tone _ concrete
-35 -17 tone _ the
-58 -12 tone _ to
0 -30 tone _ ~
-2 92 tone and
22 0 tone in
49 16 tone is
52 0 tone it
-14 -23 tone of
-20 -8 tone of a
34 -6 tones
-40 -26 tonight
-23 32 tonight ,
-1 45 tonight , so
-10 -21 tonight :
-17 -33 tonight ;
-1 45 tonight _ so
35 46 tonight _ the
-29 -7 tonight _ ~
31 40 tonight is
112 -5 too
-76 10 too ,
-29 -5 too , since
-49 -20 too .
-49 -27 too . ^
-26 36 too :
-6 -20 too : no
-3 30 too : ~
75 -69 too _ ,
112 70 too _ .
-24 -76 too _ ;
-63 -27 too _ ^
-24 -9 too _ a
38 -1 too _ and
-63 -54 too _ for
42 -1 too _ in
-6 -20 too _ no
71 -14 too _ of
12 45 too _ on
-29 -5 too _ since
10 39 too _ to
-14 38 too _ ~
-3 -68 too far
-29 -14 too far .
35 -1 too few
-49 8 too hard
28 7 too harsh
-43 -35 too little
110 75 too long
61 0 too long ,
49 44 too long .
20 0 too long for
109 -36 too many
-14 -30 too much ,
-21 -2 too much .
-12 -33 too quickly
4 -20 too soon
152 35 took
-11 -37 took _ .
24 0 took _ out
37 31 took it
35 0 took over
9 32 took that
34 0 took the
-49 101 tool
-8 -47 tool ,
-3 -26 tool , ~
-15 -44 tool .
-15 -44 tool . ^
0 26 tool :
-15 -44 tool _ ^
-3 75 tool _ ~
0 50 tool call
0 45 tool call ~
-11 -36 tool for
0 40 tool response
0 36 tool response ~
0 29 tool result
-43 -30 tools
29 -14 tools ,
-19 -20 tools and
35 -3 toothpaste
48 10 too|p
-3 111 top
46 -1 top ,
33 -6 top , ~
-11 -29 top .
-11 -29 top . ^
-2 44 top _ ,
-67 82 top _ .
-11 -28 top _ ^
-27 -30 top _ bottom
0 23 top _ for
-22 -17 top _ seeds
30 -44 top _ the
26 8 top _ ~
41 25 top and
0 30 top grade
0 27 top grade .
0 28 top mark
0 54 top marks
0 23 top marks .
1 -43 top of the
0 26 top rating
0 23 top rating for
23 -85 topic
49 -7 topic .
49 -7 topic . ^
49 -7 topic _ ^
24 0 topic _ it
-6 -27 topic _ ~
23 -9 topic is
-48 -6 topic with
1 25 topics
-9 -20 topic|p
-21 34 toss
-1 70 toss it
-29 -58 total
-39 -70 touch
57 -3 touch ,
15 34 touch it
-4 -34 touch the
29 -39 touched
-41 -14 touched in
-50 -14 touches
-22 -5 touches @rule
-22 -5 touches @rule or
-20 0 touches _ or
4 42 touching
-21 -13 tournament
-32 -9 tournaments
-31 -63 toward
35 0 toward _ of
-22 -60 towards
-47 -2 towards _ ,
18 -31 towards _ .
0 20 towards _ false
0 20 towards a false
32 3 towards the
24 -20 towel
-47 -15 town
-42 -20 toxic
-1 39 toxic _ dogs
-10 -20 toxic gas
-1 39 toxic to dogs
-30 -31 toxicity
-11 -20 toxic|p
54 109 toxin
22 -18 toxin , ~
-6 -28 toxin _ no
-20 -39 toxin _ reheating
19 28 toxin _ the
22 -18 toxin _ ~
14 22 toxin is
19 28 toxin is the
-8 33 toxin survives
-20 -37 toxin survives reheating
-5 -24 toxin with
-13 -26 toy
19 98 trace
1 32 trace ,
29 0 trace _ it
31 12 track
-31 -15 track ,
-11 -36 track changes
-9 -30 tracked
34 -17 tracking
-7 42 tracking ,
42 -8 tracking of
-4 79 tracks
-11 -36 track|p
-61 -38 trade
-27 -13 trade ,
39 -14 traded
12 56 trademarks
21 5 tradition
37 -24 tradition ,
40 -12 tradition , ~
40 -12 tradition _ ~
36 -25 traditional
-42 -20 traditional|p
-10 62 traditions
-11 20 trail
-2 42 trail ,
-1 41 trail , ~
-1 41 trail _ ~
24 -7 trailing
-28 -1 trailing _ after
-28 -1 trailing comma after
-20 -60 train
-37 1 trained
-5 -23 trained _ that
0 31 trained _ this
-11 48 trained on
0 31 trained on this
-12 136 trainee
0 100 trainee ,
-11 79 trainer
-7 81 trainer ,
0 133 trainers
0 48 trainers ,
-60 61 training
-5 -48 training ,
-6 -33 training , ~
0 26 training :
-3 27 training _ .
0 37 training _ :
0 29 training _ ;
-2 -22 training _ a
-6 -29 training _ ~
-12 -28 training and
-17 91 training data
0 54 training data .
6 23 training exists
6 23 training exists ,
-5 -46 training is
0 32 training run
0 48 training set
26 -66 trains
-30 -8 trait
82 145 transcript
-31 71 transcript ,
-27 24 transcript , ~
0 29 transcript _ ^
-27 40 transcript _ ~
-17 -41 transcript|p
86 -38 transfer
-9 -45 transfers
-44 -44 translate
-93 -3 translated
-36 -30 translated ,
-31 -26 translated , ~
-1 37 translated _ and
-31 -26 translated _ ~
-44 -71 translate|p
37 -23 translating
-13 -31 translation
47 0 translations
-21 -7 transmissibility
-21 -7 transmissibility is
-2 47 transparency
0 52 transparency _ ,
44 -53 trap
-36 -9 trap : ~
-30 -18 trapped
-26 -37 traps
-35 7 trash
-82 -27 travel
-5 -38 travel _ ^
-3 -32 travels
0 33 treasure
-101 5 treat
-109 11 treat _ as
-1 -46 treat _ content
0 21 treat _ prohibition
-33 -16 treat _ question
-3 -51 treat _ text
-17 -26 treat a
0 21 treat every
0 21 treat every prohibition
-66 12 treat it
-66 12 treat it as
32 44 treat the
-33 -16 treat the question
-3 -36 treat the text
-3 49 treat them
-3 49 treat them as
-25 -35 treat this
-33 -39 treat this as
46 -44 treated
-1 28 treated ,
69 -1 treaties
-49 -22 treating
-39 -4 treating the
57 -15 treatment
-67 -20 treatment ,
-49 -13 treatment , ~
-37 -6 treatment _ ,
-24 15 treatment _ .
28 4 treatment _ on
5 49 treatment _ the
-50 -15 treatment _ ~
50 0 treatment can
28 4 treatment depends
28 4 treatment depends on
21 -4 treatment of
-25 14 treatment works
22 -66 treats
6 -35 treats _ as
30 -27 treats them
-26 -27 treats them as
-34 9 treaty
-30 -46 trial
-16 -29 trial .
-16 -29 trial . ^
-7 45 trial _ ,
-16 -29 trial _ ^
-1 -25 trial _ keep
-37 -17 trial _ the
-1 -25 trial should
-1 -25 trial should keep
-52 -4 trials
-20 -3 trials ,
19 -27 trials .
19 -27 trials . ^
19 -27 trials _ ^
-5 32 trials _ no
0 61 trials show
18 36 tribunal
-22 -71 trick
-32 -3 trick of
-20 -2 trick to
20 -2 trick with
-21 -37 tricks ,
-7 40 tricks and
46 39 tried
22 -25 tried .
22 -25 tried . ^
-1 52 tried _ .
22 -25 tried _ ^
47 -4 tried to
-78 -94 tries
-3 -33 tries .
-28 -24 tries to
-40 -22 trigger
21 -4 triggered
103 0 trim
38 -26 trimmed
27 0 trimmed _ .
47 -15 trip
57 2 triple
-21 -16 trips
-30 -32 trivia
-21 -30 trivia .
-21 -30 trivia . ^
-21 -30 trivia _ ^
11 -23 trivial
-44 31 trouble
-14 35 trouble ,
-5 68 trouble , ~
-19 -30 trouble .
-19 -30 trouble . ^
10 -32 trouble :
12 -31 trouble : ~
-19 -30 trouble _ ^
-2 21 trouble _ a
7 37 trouble _ ~
-7 -25 trouble and
42 -9 troubled
25 70 true
40 22 true ,
0 35 true , @quote
-25 -13 true , and
-4 26 true , ~
1 20 true .
1 20 true . ^
-2 60 true ;
64 31 true ^
38 -36 true _ ,
-5 -37 true _ .
-2 34 true _ @quote
4 27 true _ ^
-25 -20 true _ and
13 48 true _ but
-6 25 true _ ~
-23 -16 true and
-5 45 true in
-28 23 true ~
-24 -23 truly
7 48 trust
65 -8 trust ,
30 7 trust , always
37 -7 trust , ~
-38 -23 trust _ ,
52 73 trust _ .
30 7 trust _ always
36 25 trust _ ~
59 83 trust it
59 67 trust it .
0 55 trust level
46 33 trust the
-37 -5 trust this
1 38 trust you
-3 -21 trust your
12 89 trusted
-4 38 trusted _ .
30 -4 trusted _ today
0 23 trusted _ ~
35 -18 trusted person
-17 -39 trusting
-15 -30 trusting _ .
18 37 truth
28 79 truth ,
11 66 truth , ~
30 26 truth .
30 26 truth . ^
30 26 truth _ ^
-22 2 truth _ and
-21 -15 truth _ the
9 20 truth _ ~
49 3 truth is
-24 -15 truth matters
-44 -23 truthful
-49 -42 truthfully
-24 -28 truthfully .
-24 -28 truthfully . ^
-24 -28 truthfully _ ^
-26 -48 try
62 -1 try ,
-17 23 try .
-17 23 try . ^
-1 24 try _ ,
-15 -36 try _ .
-17 23 try _ ^
25 -7 try _ ~
-25 -41 try it
5 -20 try to
-10 -30 tuna
-9 -61 tuned
-9 -23 tuples are
73 54 turbulence
-2 -28 turing's
180 -28 turn
103 0 turn #
-3 49 turn ,
6 61 turn , one
38 -30 turn .
19 -30 turn . ^
30 0 turn :
-32 -12 turn ;
56 -3 turn _ ,
97 -14 turn _ .
22 -28 turn _ ^
-20 -15 turn _ homework
-30 -3 turn _ in
-7 -20 turn _ is
21 0 turn _ it
6 61 turn _ one
-32 0 turn _ request
33 36 turn _ the
0 23 turn _ your
-19 28 turn in
-9 34 turn in the
-44 21 turn into
-20 -15 turn into homework
75 -7 turn is
-63 -33 turn it
-8 -20 turn it is
35 0 turn limit
-22 -21 turn off
-8 -46 turn off the
-5 -35 turn on
-38 1 turn out
-40 29 turn the
-8 -33 turn to
64 0 turn two
64 0 turn two .
0 56 turn ~
24 0 turn's
51 -3 turned
32 28 turned _ .
-3 40 turned off
0 42 turned off .
43 42 turning _ to
39 -8 turning points
-21 -20 turnout
147 53 turns
55 0 turns , so
-20 -3 turns , ~
49 -42 turns _ ,
3 46 turns _ .
41 -10 turns _ into
34 0 turns _ it
55 0 turns _ so
-61 -38 turns _ the
85 69 turns _ which
-20 38 turns _ ~
-25 -26 turns a
30 0 turns ago
-6 53 turns into
24 -5 turns left
-5 107 turns on
-51 -37 turns on the
85 69 turns on which
-31 -15 turns out
44 0 turns remaining
44 0 turns remaining ,
-3 26 turns vague
-54 -30 turns|p
-122 -29 turn|p
-5 29 tweet
33 -18 tweets
-11 35 tweezers
-20 43 tweezers ,
37 -85 twelve
65 -4 twelve ,
-8 -47 twelve _ .
-39 -8 twelve _ is
20 -3 twelve _ of
66 -2 twelve _ ~
-38 -4 twelve hours
26 -5 twelve people
-70 -33 twenty
-5 45 twenty _ ,
-1 -44 twenty _ high
-4 29 twenty _ in
-1 -44 twenty is
-1 -44 twenty is high
73 76 twice
-48 21 twice ,
34 50 twice , ~
91 18 twice .
91 18 twice . ^
91 18 twice _ ^
41 0 twice _ long
-38 -29 twice _ the
33 28 twice _ ~
30 -6 twice as
41 0 twice as long
8 37 twice the
-2 20 twin
-1 27 twist _ the
-42 20 twists
126 -93 two
13 51 two ,
1 -39 two .
1 -39 two . ^
-113 39 two _ ,
-10 -24 two _ .
-45 -24 two _ :
54 -14 two _ ;
-20 -40 two _ ^
-25 -9 two _ a
-39 0 two _ after
45 0 two _ ago
28 0 two _ already
-31 31 two _ and
-1 -24 two _ are
50 2 two _ at
21 0 two _ back
21 -1 two _ be
36 -2 two _ disagree
34 -13 two _ each
24 -1 two _ examples
-6 45 two _ gives
30 0 two _ here
-31 -28 two _ in
-18 88 two _ is
-21 -1 two _ its
38 -1 two _ need
-49 0 two _ no
35 -4 two _ on
103 0 two _ or
-24 -1 two _ people
-22 -2 two _ pull
-20 -2 two _ sentences
-28 -8 two _ suffice
31 -8 two _ the
-49 -9 two _ them
-37 25 two _ three
17 65 two _ to
27 0 two _ us
-62 -37 two _ who
61 0 two _ without
55 -7 two _ you
53 -9 two and
44 0 two and three
-80 -36 two answers
29 0 two camps
31 -9 two clauses
34 0 two clauses at
50 0 two contributions
58 -1 two drafts
-27 21 two examples
71 -7 two for
1 -29 two hours
56 -2 two hours is
-22 15 two hundred
-25 -1 two interests
-25 -1 two interests ,
-34 -5 two is
-1 -28 two lines
44 -1 two lines .
-26 -7 two lines of
-21 -6 two months
30 -19 two more
46 42 two of
-21 -1 two of its
42 0 two of the
-49 -9 two of them
27 0 two of us
55 -7 two of you
-82 -9 two or
-82 -9 two or three
104 0 two others
-27 45 two paragraphs
-13 50 two paragraphs ,
41 -3 two parts
8 47 two people
41 -1 two people need
9 -20 two questions
-39 -1 two rounds ,
-36 -2 two rules
-20 -2 two rules pull
17 -20 two sentences
-20 -2 two separate
-39 -11 two short
25 0 two should be
-44 -5 two sides
-24 -6 two squares
1 -23 two steps
-50 53 two thirds
-45 -9 two thirds .
68 0 two thoughts
-57 -13 two to
-22 -12 two to four
43 -7 two turns
26 0 two turns ago
44 0 two versions
47 0 two versions of
-64 46 two weeks
-9 52 two weeks is
51 0 two were
-31 -111 two-factor
67 4 two-line
23 0 two-sentence
-53 -12 two|p
-2 -26 txt
-39 8 type
-8 47 type ,
-7 27 type , ~
0 45 type =
0 49 type = @quote
0 49 type _ @quote
-8 51 type _ ~
-13 -78 type and
28 -20 type of
0 62 type the
-6 -20 type this
-12 -23 types ,
-47 44 typical
25 9 typical _ postpartum
21 40 typical of
25 9 typical of postpartum
-5 -27 typically
49 -4 typing .
49 -4 typing . ^
49 -4 typing _ ^
45 2 typo
44 0 typo _ the
74 0 typo in
44 0 typo in the
-23 -98 u
-2 -29 u .
-2 -29 u . s
-2 -29 u _ s
-1 -21 u myapp
-36 -8 ugly
-31 -30 uk
-37 -19 ukulele
35 -10 ulcers
-7 -27 ulcers ,
-4 -26 ulcers , kidney
-5 -26 ulcers _ kidney
-10 54 ultrasound
0 61 unaltered
-43 -51 unambiguous
20 -31 unanimity
60 -8 unanimity is
163 73 unanimous
100 63 unanimous .
100 63 unanimous . ^
63 8 unanimous _ ,
100 63 unanimous _ ^
0 32 unanimously
-11 -24 unauthorised
-11 -24 unauthorised access
-32 -68 uncertain
-2 -23 uncertain _ as
-2 -23 uncertain claims
-2 -23 uncertain claims as
-21 -51 uncertainty
-17 -44 uncertainty is
47 17 unchanged
-20 -10 unchanged ,
65 24 unchanged .
65 23 unchanged . ^
65 24 unchanged _ ^
58 85 uncle
3 -65 unclear .
3 -65 unclear . ^
3 -65 unclear _ ^
21 0 uncle|p
22 -27 undecided
24 -18 undecided .
24 -18 undecided . ^
24 -18 undecided _ ^
-106 -50 under
-32 -82 under #
-1 -29 under # words
1 41 under .
1 41 under . ^
23 74 under @quote
-45 13 under @rule
50 -29 under @rule ,
-34 72 under @rule .
7 44 under @rule and
-11 -59 under @rule this
-4 35 under _ #
-28 -59 under _ ,
-68 3 under _ .
1 41 under _ ^
2 56 under _ and
0 82 under _ heading
-28 35 under _ in
-1 60 under _ name
-4 50 under _ of
-11 -59 under _ this
-5 -36 under _ water
17 -30 under _ words
0 25 under _ you
-14 32 under a
-40 -51 under deception
-6 -47 under it
-24 -14 under pressure
90 42 under the
10 25 under which
0 25 under which you
0 26 under your
-27 -28 underlying
-11 59 underneath
-29 26 underproofing
-46 -37 understand
-5 31 understand ,
-28 -24 understand .
-28 -24 understand . ^
-31 -11 understand _ ,
-30 -43 understand _ ^
-32 -18 understand it
-30 -11 understand it ,
43 -2 understand the
-14 -42 understandable
-36 -19 understanding
-59 45 understood
-59 -7 understood .
-59 -7 understood . ^
-59 -7 understood _ ^
-1 41 understood _ ~
29 0 undone while
-27 -47 unease
45 -15 uneasy
-25 -15 uneasy about
-24 -30 unequal
45 -13 uneven
58 0 unexpected
-72 -43 unfair
-32 -24 unfair to
0 84 unfiltered
-1 55 unfinished
-30 -4 unheard
46 -24 unhelpful
59 -11 unhelpful .
59 -11 unhelpful . ^
59 -11 unhelpful _ ^
-19 -55 union
-3 -28 union .
-3 -28 union . ^
-3 -28 union _ ^
-24 3 unit
-31 -12 united
-21 -8 united _ ,
-32 -12 united states
-21 -8 united states ,
40 -19 units
8 22 units :
8 -20 units : the
8 -20 units _ the
-7 69 unity
-8 26 universal
-4 -26 universities
-30 -107 unknown
-2 -26 unknown ,
23 -8 unknown , ~
-28 -29 unknown .
-28 -29 unknown . ^
-28 -29 unknown _ ^
43 -6 unknown _ the
25 -1 unknown to
-47 43 unlawful
-13 43 unlawful _ ,
-1 39 unlawful _ most
-14 -34 unlawful and
-1 37 unlawful in
-1 39 unlawful in most
-67 -143 unless
-35 -8 unless it
-40 -51 unless the
0 22 unless this
-7 32 unless you
53 47 unlike
6 31 unlike _ ,
29 41 unlike the
41 -21 unlikely
8 93 unloaded
9 21 unloaded ,
11 43 unloaded , locked
11 42 unloaded _ locked
20 -20 unlock
-2 77 unlocked
0 50 unlocks
31 29 unnecessary .
31 29 unnecessary . ^
31 29 unnecessary _ ^
52 -35 unnoticed
77 0 unnoticed _ ~
21 -29 unnoticed is
86 -6 unpaid
-21 -2 unplug
-5 112 unread
0 66 unread .
0 66 unread . ^
0 66 unread _ ^
19 -22 unreliable
67 0 unresolved
0 86 unrestricted
55 32 unsafe
0 42 unsafe _ ,
34 -9 unsaid
23 0 unsaid _ the
36 37 unseen
-3 65 unseen .
-3 65 unseen . ^
-3 65 unseen _ ^
34 -11 unsettled
6 45 unsolicited
-1 -40 unsubscribe
-21 -9 unsupervised
-14 -21 unsupported
9 57 unsure
1 77 unsure whether
-103 -109 until
-28 -12 until #
-52 -11 until _ ,
23 -17 until _ .
35 -21 until _ can
-75 -40 until _ has
-41 47 until _ have
0 41 until _ is
9 61 until _ knows
1 33 until _ next
0 25 until _ notice
110 24 until _ otherwise
-20 -11 until _ second
-4 -38 until _ ~
0 25 until further
0 25 until further notice
-74 -28 until he
-55 -1 until i
-25 4 until it
-10 -21 until monday
37 0 until someone
-20 -11 until the
-20 -11 until the second
0 58 until they
0 -27 until you
51 20 untouched
49 23 untouched .
49 23 untouched . ^
49 23 untouched _ ^
39 23 untraceable
50 48 untraceable _ .
50 48 untraceable arms
50 48 untraceable arms .
-4 -21 untraceable firearm
79 -4 untrue
87 0 untrue _ ;
87 -3 untrue statement
87 0 untrue statement ;
-1 -20 untrusted _ ,
0 26 untrusted content
26 6 unwanted
29 0 unwanted _ can't
25 9 unwanted _ that
25 9 unwanted thoughts
25 9 unwanted thoughts that
21 0 unwanted visit
29 0 unwanted visit can't
-5 26 unwise
85 -44 up
-50 0 up ,
-20 37 up , ~
35 14 up :
-83 31 up ;
95 -18 up _ ,
-30 -37 up _ ^
-25 -9 up _ a
31 -8 up _ about
-22 -7 up _ and
27 -8 up _ discussion
-29 -8 up _ five
-25 50 up _ four
-56 10 up _ i
29 -2 up _ in
-25 -43 up _ it
43 0 up _ me
-29 -25 up _ mind
42 -4 up _ say
-20 -3 up _ so
-20 -11 up _ that
-8 30 up _ this
-24 -1 up _ time
45 -26 up a
29 -2 up again
-38 -35 up as
44 60 up at
-1 65 up at the
3 26 up before
-17 -33 up by
-29 -24 up by the
14 -52 up first
62 39 up for
65 -1 up front
67 0 up front ,
-22 -15 up in
-26 -3 up is
-6 33 up on
37 -4 up only
-22 -13 up the
22 0 up this
-25 -35 up to
20 -18 up to #
32 -5 up to about
-29 -8 up to five
-25 50 up to four
43 0 up to me
32 6 up to the
-34 -21 up when
-12 21 up with
-4 -66 up your
69 137 update
-5 63 update .
-5 63 update . ^
-5 63 update _ ^
74 -34 update the
54 41 updated
24 0 updated _ response
24 0 updated the
24 0 updated the response
-1 45 updates _ he
-1 45 updates before
-1 45 updates before he
-25 -50 uplift
42 30 upon
38 29 upon _ .
42 -12 upon the
34 -57 upper
24 -62 upper _ .
-9 -35 upright
65 64 upstream
-53 11 up|p
0 55 ur
17 22 urge
67 11 urge to
-35 -13 urgency
-11 -27 urgency ,
-28 -7 urgent
47 -26 urgent .
47 -26 urgent . ^
47 -3 urgent _ ^
-16 -27 urgent _ ~
31 0 urges
-12 -26 urging
-5 -21 urging _ to
-9 -47 urine
296 -25 us
94 63 us ,
23 -2 us , the
55 47 us , ~
60 7 us :
43 0 us ?
43 0 us ? ^
18 60 us _ ,
23 -3 us _ .
10 -26 us _ :
33 -6 us _ ^
68 17 us _ a
41 0 us _ be
-37 -5 us _ has
30 0 us _ have
48 12 us _ it
-27 -29 us _ may
-64 1 us _ our
35 0 us _ say
-19 -20 us _ that
65 4 us _ the
26 -1 us _ this
21 0 us _ three
27 -10 us _ to
32 0 us _ whether
28 -1 us _ with
-1 27 us _ ~
-6 69 us a
45 0 us agents
-23 -13 us from
41 -1 us is
27 31 us it
26 1 us on
20 0 us on this
37 0 us should
32 37 us states
22 13 us to
36 0 us would
20 0 us wrote
-51 9 usable
-8 -20 usage
-60 -45 use
3 22 use , and
35 0 use , because
-39 -6 use , ~
-22 -31 use .
-22 -31 use . ^
-11 -21 use ?
-11 -21 use ? ^
-1 84 use @quote
-12 -45 use _ ,
-23 -81 use _ .
-27 -5 use _ :
-2 43 use _ ;
-33 -52 use _ ^
-9 46 use _ a
-14 59 use _ and
-2 59 use _ as
35 0 use _ because
0 50 use _ for
-5 22 use _ in
0 -28 use _ invented
-11 26 use _ of
1 58 use _ on
0 30 use _ own
33 -32 use _ the
1 -44 use _ to
0 69 use _ tools
38 -53 use _ word
-4 45 use _ words
-47 -30 use _ ~
1 21 use a
-8 -21 use alone
20 -2 use an
0 -28 use an invented
-12 -27 use and
-3 46 use another
81 -5 use for
48 -13 use is
40 32 use it
17 -135 use it .
-2 59 use it as
0 49 use it for
-33 15 use of
-16 -27 use of the
-7 -30 use one
2 70 use such
-31 0 use that
-23 52 use the
38 -53 use the word
-36 42 use them
-35 -22 use them .
34 -7 use to
-43 -10 use two
-44 -43 use your
0 30 use your own
-21 -16 used
-34 27 used .
-34 27 used . ^
-1 44 used _ .
-40 25 used _ ^
8 30 used _ a
-4 35 used _ be
23 0 used _ keep
29 0 used _ look
26 0 used _ of
-8 45 used _ real
-7 32 used as
-7 32 used as a
17 -60 used for
-26 40 used on
20 0 used three
22 58 used to
-4 35 used to be
23 0 used to keep
29 0 used to look
55 -98 useful
126 -5 useful ,
114 -5 useful , ~
4 37 useful .
4 37 useful . ^
-2 27 useful _ ,
-25 -9 useful _ .
4 37 useful _ ^
-38 -4 useful _ a
-35 -6 useful _ is
30 -1 useful _ safe
-32 -14 useful _ the
32 -35 useful _ to
132 -10 useful _ ~
29 -4 useful and
30 -1 useful and safe
22 -2 useful is
-20 -2 useful than a
34 0 useful thing to
-29 -26 useful to
-3 -42 useless
-15 -37 useless .
-15 -37 useless . ^
-15 -37 useless _ ^
-55 -77 user
-12 28 user ,
-1 -26 user , assistant
-13 -35 user , who
-10 -47 user , ~
14 -28 user .
46 72 user :
42 -33 user : ~
26 -53 user _ ,
-80 -3 user _ .
51 -10 user _ ;
-1 -88 user _ =
-30 59 user _ @quote
26 -59 user _ a
-3 -40 user _ and
20 62 user _ ask
41 -2 user _ asked
-8 -36 user _ asking
-3 -56 user _ assistant
31 -45 user _ be
23 3 user _ but
0 75 user _ check
-27 0 user _ could
10 44 user _ document
25 -5 user _ for
-7 43 user _ has
-1 24 user _ hear
-37 -14 user _ it
-42 -12 user _ me
3 51 user _ no
34 -29 user _ not
-63 -30 user _ one
25 -3 user _ only
-22 -9 user _ read
-27 -11 user _ say
14 27 user _ see
49 -1 user _ stop
29 20 user _ that
-21 -19 user _ the
1 36 user _ this
-91 10 user _ to
-35 -4 user _ want
30 -1 user _ what
-13 -35 user _ who
32 52 user _ ~
0 36 user about
0 36 user about this
-17 -49 user and
-1 -25 user and assistant
-20 -3 user as
53 -14 user asks
45 0 user asks about
25 -2 user asks for
31 -1 user asks not
-6 66 user content
0 61 user content ~
-32 -21 user didn't
-10 -27 user gave
3 21 user has
-31 -26 user has to
40 11 user in
0 45 user input
0 45 user input ~
3 21 user is
-8 -36 user is asking
52 -1 user isn't
26 -1 user knows
-22 -2 user lives
-36 -3 user might
41 -24 user must
-29 -21 user needs
29 0 user probably
-1 31 user prompt
0 26 user say
0 26 user say that
32 7 user says
60 0 user seeks
-15 40 user seems
-15 41 user seems to
-42 59 user should
-27 -24 user should be
-1 24 user should hear
-22 -15 user shows
-20 -20 user to
48 -3 user wants the
-49 -18 user was
-11 40 user will
131 -1 user would
28 -23 user writes
-6 -23 user writes @quote
-30 -71 user's
34 -36 user's _ ,
24 -15 user's _ .
-42 49 user's _ is
-33 -11 user's _ to
23 0 user's draft
46 0 user's message
-35 -8 user's own
28 0 user's side
-30 -11 user's turn
-4 30 users
29 13 users .
29 13 users . ^
29 13 users _ ^
38 37 users _ ask
38 -8 users who
38 -8 users who ask
-27 -36 users|p
-34 -91 user|p
9 -77 uses
55 -1 uses ,
-3 -25 uses , ~
-3 -25 uses _ ~
-7 81 use|p
-35 18 using
-7 -61 using .
-7 -61 using . ^
-7 -61 using _ ^
-1 43 using alone
-2 -32 using it
-28 -45 using the
-23 3 usual
51 -13 usual _ ,
-47 -26 usual _ .
11 -20 usual _ is
24 -4 usual order
70 0 usual rule
-60 -98 usually
-21 10 usually _ ,
-17 -57 usually _ .
52 -23 usually _ a
22 -2 usually _ and
-5 -57 usually _ it
-24 -1 usually _ on
-6 57 usually _ the
-11 29 usually the
-2 24 v .
-2 22 v . ^
-2 22 v _ ^
9 82 v2
-2 42 vaccination
-15 67 vaccine
-25 21 vaccines
-1 41 vaccines train
-22 28 vaccines|p
2 -32 vague
-30 -41 vague ,
-3 26 vague _ into
11 30 valid
-2 26 valid .
-2 25 valid . ^
33 -4 valid _ ,
-2 25 valid _ ^
-12 -27 valid _ has
-20 31 valid _ is
58 -36 valid json
33 -4 valid json ,
-12 -27 valid json has
11 103 validation
-5 -30 validation error
16 56 validation is
47 14 validator
-4 63 validity
21 -16 valuable
-75 47 value
-16 -72 value ,
-4 -38 value , ~
-10 53 value .
-4 101 value . ^
-5 -46 value =
-4 101 value _ ^
-1 -39 value _ the
-13 21 value _ ~
-2 72 value and
-5 -39 value of
0 41 value to
12 -46 values
21 -8 values .
21 -8 values . ^
21 -8 values _ ^
-7 -38 valve
-44 -45 vanish
77 14 vanished
48 31 vanished .
48 31 vanished . ^
48 31 vanished _ ^
-28 -41 vanity
-9 -61 var
-2 -33 var /
-38 -8 variable
-24 19 variant
-13 49 variant _ the
-7 44 variation
-20 -26 varied
-25 28 varies
-13 -29 varies _ country
-13 44 varies by
-13 -29 varies by country
-16 24 vary
-4 58 vary .
-4 58 vary . ^
-4 58 vary _ ^
-5 51 vary _ country
18 45 vary by
-2 52 vary by country
14 -21 vatican
33 -56 vault
-13 44 vegetables
33 -22 vendor
-3 -20 vendors
-2 56 vent
-32 -82 ventilate
-26 -56 ventilate ,
0 57 ventilation
-10 -24 venting
28 -30 verb
-38 -50 verb ,
92 0 verb .
92 0 verb . ^
-22 0 verb @quote
92 0 verb _ ^
25 169 verbatim
25 31 verbatim .
25 31 verbatim . ^
25 31 verbatim _ ^
-4 46 verbosity
0 51 verbosity bias
-103 -42 verbs
102 136 verdict
31 0 verdict "
30 0 verdict " :
-23 -33 verdict , ~
-14 30 verdict .
-14 30 verdict . ^
48 0 verdict :
37 0 verdict : agree
46 40 verdict =
7 37 verdict = @quote
-33 -13 verdict _ ,
30 0 verdict _ :
33 9 verdict _ @quote
-14 33 verdict _ ^
82 0 verdict _ agree
-32 -9 verdict _ be
-28 -5 verdict _ my
-22 -24 verdict _ says
-3 -21 verdict _ to
-15 -38 verdict _ ~
1 27 verdict and
10 -21 verdict field
-22 -24 verdict field says
-22 -40 verdict is
-16 -35 verdict is @quote
-20 -1 verdict of
-47 -11 verdict on
-32 -9 verdict should
-32 -9 verdict should be
24 -3 verdict to
25 0 verdict to @quote
-16 84 verdicts
-11 90 verdicts ,
0 100 verdicts _ ~
41 57 verdictx
-98 -109 verdict|p
-7 44 verification
-7 37 verification .
-7 37 verification . ^
-7 37 verification _ ^
-8 179 verified
0 21 verified , ~
-5 35 verified .
-5 35 verified . ^
-5 37 verified _ ^
0 64 verified _ ~
0 62 verified by
-3 -25 verifies
85 43 verify
0 30 verify .
0 30 verify . ^
0 30 verify _ ^
-1 48 verify it
154 -47 version
-12 21 version ,
-19 -39 version :
30 -16 version _ .
-49 -7 version _ it
29 0 version _ of
113 57 version _ the
2 -46 version _ this
43 7 version _ you
62 -6 version _ ~
23 0 version before
42 0 version did
-47 -5 version has
-34 -9 version history
-45 -8 version in
-23 0 version is not
-38 41 version of
52 88 version of the
59 0 version one
57 0 version one .
28 0 version two
9 -47 versions
28 -21 versions _ the
26 -24 versions of
28 -21 versions of the
-142 -24 version|p
120 -35 versus
-20 -20 versus _ ,
-71 3 very
72 60 very _ ,
-19 -28 very _ .
-30 7 very _ of
-21 -1 very first
-26 11 very good
-1 85 very much
0 23 very sentence
26 -42 vet
-14 31 vet _ .
89 0 vet _ be
-13 29 vet now
-29 -29 vet said
52 -1 vet should
-23 -2 vet's
16 95 veto
82 73 vetoes
-3 102 vets
38 -17 victim
23 25 victim , ~
30 19 victim _ needs
59 45 victim _ still
-15 -34 victim _ taken
19 33 victim _ ~
94 18 victim and
30 19 victim and needs
46 34 victim may
59 45 victim may still
-38 -41 victim of
-15 -34 victim was
-15 -34 victim was taken
-8 -38 victim's
45 58 victims
49 -22 victims '
55 -4 victims ' statements
57 -4 victims ,
61 -2 victims , ~
-24 -6 victims _ often
55 -4 victims _ statements
61 -2 victims _ ~
-31 -14 victims are
-24 -6 victims are often
11 21 victims|p
-16 -35 victim|p
-31 4 video
-9 -31 video review
-44 -21 view
24 40 view ,
21 40 view , ~
42 8 view _ the
21 43 view _ ~
23 8 view of
40 9 view of the
-34 -33 views
28 0 views ) are
37 -3 views ,
28 0 views _ are
-30 -2 views _ in
26 -4 views _ ~
-30 -2 views belong
-30 -2 views belong in
-20 51 villain
60 -13 villain's
0 83 villains
-22 -26 vinegar _ the
-10 25 violate
0 27 violate _ instructions
0 27 violate its
0 27 violate its instructions
6 35 violation
1 26 violations
-31 -78 violence
-29 -17 violence ,
-25 -11 violence , ~
-21 -13 violence .
-21 -13 violence . ^
-27 -20 violence _ ^
76 27 violence _ a
-25 -11 violence _ ~
37 0 violence against
26 25 violence and
14 -21 violence in
-29 -30 violent
-25 -23 violet
-20 30 virtue
-20 23 virtue _ the
51 7 viruses
12 21 viruses need
-3 32 visa
-1 33 visa agent
-3 32 visa|p
-36 47 visible
-9 -41 visible ,
-7 -33 visible .
-7 -33 visible . ^
-7 -33 visible _ ^
-23 26 visible _ the
-5 55 visible in
-5 53 visible in the
23 16 visible timer
-17 -32 vision
48 11 visit
-19 -37 visit ,
-16 -34 visit , ~
0 56 visit .
0 56 visit . ^
0 56 visit _ ^
30 -1 visit _ a
29 0 visit _ be
-27 -34 visit _ ~
29 0 visit can't
29 0 visit can't be
-54 -69 visitors
43 -19 vitamin
-35 -18 vitamin c
-27 -7 vitamins
14 49 vivid
-80 -65 voice
25 -28 voice ,
11 -27 voice , ~
-46 -49 voice .
-46 -49 voice . ^
-46 -49 voice _ ^
28 -6 voice _ the
8 -27 voice _ ~
-4 25 voice is
-21 -13 voice on
37 -6 voiced
22 -38 voices
-18 79 void
-7 -21 void ,
0 67 void .
0 66 void . ^
0 68 void _ ^
-4 -25 void the
-7 44 volume ,
-5 47 volume , ~
-5 47 volume _ ~
-25 -38 voluntary
-12 48 volunteer
5 -23 volunteers
5 -25 vomit
-36 -59 vomiting
-10 -30 vomiting .
-10 -30 vomiting . ^
-10 -30 vomiting _ ^
63 76 vote
-41 -24 vote ,
-23 29 vote , ~
3 -58 vote .
3 -58 vote . ^
-27 -7 vote ;
-1 38 vote _ ,
6 -58 vote _ ^
-39 -37 vote _ a
39 19 vote _ it
-30 -53 vote _ the
-28 12 vote _ ~
24 -22 vote as
64 39 vote by
57 13 vote counts
43 42 vote for
24 23 vote from
-24 -24 vote in
-26 -24 vote in the
-6 69 vote is
22 11 vote with
22 0 vote with the
76 92 voted
-6 62 voted ,
-28 -60 voters
-29 -12 votes
-24 31 votes ,
-12 76 votes , ~
87 15 votes .
88 15 votes . ^
-23 -16 votes _ ,
88 15 votes _ ^
13 -22 votes _ a
29 -12 votes _ it
-13 76 votes _ ~
-23 32 votes are
29 -12 votes end it
-8 -33 votes in
-47 7 votes|p
-25 -27 vote|p
-49 -37 voting
-24 -5 voting _ .
-6 65 vowel
-7 -33 vulnerable
-15 -22 wages
-79 20 wait
56 -19 wait ,
6 -20 wait , the
18 29 wait .
18 28 wait . ^
-25 -54 wait ;
-22 -23 wait ; ~
18 28 wait _ ^
-8 -38 wait _ a
36 -30 wait _ the
-26 -25 wait _ ~
-35 -4 wait for
31 -34 wait for the
2 -30 waited
-86 82 waiting
58 106 waiting a
-30 -9 waiting is
-77 -15 waits
-10 45 waits .
-10 45 waits . ^
-10 45 waits _ ^
20 -20 wait|p
-8 23 waive
0 105 waived
0 45 waived .
0 45 waived . ^
0 45 waived _ ^
4 44 waiver
-4 -104 waives
-1 125 wake up
-16 -39 wakes
-49 -11 walk
0 103 walk _ ,
0 22 walk away
6 -38 walking
-7 51 walking ,
-3 51 walking , ~
-9 -52 walking .
-9 -52 walking . ^
-9 -52 walking _ ^
-3 51 walking _ ~
25 -20 wall
6 -42 wall pushes
-13 48 walls
59 -5 wanders
38 -34 want
-2 -29 want ,
-1 -20 want , ~
-21 23 want .
-21 23 want . ^
35 0 want ;
-8 22 want ?
-8 22 want ? ^
35 -7 want _ ,
-29 45 want _ ^
-34 -1 want _ ask
0 40 want _ be
68 -3 want _ keep
31 -1 want _ refuse
-24 -1 want _ say
-24 30 want _ see
-26 -5 want _ talk
39 -20 want _ ~
-20 -25 want an
24 0 want one
24 0 want one sentence
13 28 want the
56 71 want to
-34 -1 want to ask
0 40 want to be
68 -3 want to keep
31 -1 want to refuse
-24 -1 want to say
-24 30 want to see
-26 -5 want to talk
45 77 wanted
-56 -19 wanted .
-56 -19 wanted . ^
-56 -19 wanted _ ^
23 62 wanted a
-50 -72 wanting
-35 -33 wanting it
-6 -26 wanting to
51 -7 wants
-43 -21 wants ,
-26 -13 wants , ~
71 12 wants .
71 12 wants . ^
47 -4 wants _ ,
-8 23 wants _ ;
71 12 wants _ ^
-23 -3 wants _ a
8 23 wants _ and
36 -1 wants _ hidden
23 56 wants _ intent
21 -14 wants _ know
35 -1 wants _ model
-24 -6 wants _ to
-30 -17 wants _ ~
34 -8 wants a
27 4 wants it
49 -3 wants it ,
-1 53 wants no
-21 -7 wants that
53 10 wants the
36 -1 wants the hidden
23 56 wants the intent
35 -1 wants the model
-25 -39 wants to
21 -14 wants to know
-24 -1 wants words
6 37 want|p
-32 6 war
-9 -20 war .
-9 -20 war . ^
-9 -20 war _ ^
-26 -33 warm ,
18 70 warm _ ,
-13 -23 warm _ .
29 -13 warm tone
32 -3 warm tone ,
18 -29 warmer
-3 62 warmly
-3 62 warmly .
-3 62 warmly . ^
-3 62 warmly _ ^
-80 -59 warms
-67 129 warmth
-24 -37 warmth ,
34 11 warmth , ~
24 -28 warmth .
24 -28 warmth . ^
24 -28 warmth _ ^
-7 39 warmth _ first
34 11 warmth _ ~
5 90 warmth and
25 0 warmth before
-5 28 warmth comes first
-5 54 warmth first
-8 22 warmth is
6 -62 warn
5 -36 warn _ .
-4 28 warn _ it
-20 -8 warn _ of
-49 -22 warn against
-23 -12 warn her
-20 -8 warn her of
-4 -32 warn them
-32 -47 warned
-39 -105 warning
28 -22 warning ,
22 8 warning _ .
61 0 warning _ a
-20 -1 warning _ in
-34 -6 warning about
-6 -21 warning is
27 16 warning sign .
86 36 warnings
50 31 warnings ,
36 0 warnings , ~
35 -1 warnings _ ~
-10 -27 warns
-5 28 warrant
-2 33 warrant .
-2 33 warrant . ^
-2 33 warrant _ ^
20 1 warranted
-5 -25 warrants
21 -20 wartime
-22 -12 wary
213 67 was
-40 -66 was #
27 43 was ,
1 43 was , ~
-1 -22 was .
-1 -22 was . ^
-15 -20 was _ #
-11 25 was _ ,
16 -57 was _ .
37 -31 was _ :
-29 -12 was _ ;
2 -22 was _ ^
-35 22 was _ a
20 0 was _ about
46 0 was _ above
-30 -73 was _ after
-15 24 was _ all
-40 -22 was _ and
-7 -21 was _ as
57 1 was _ at
26 -14 was _ before
-33 -5 was _ between
20 69 was _ by
39 47 was _ down
-34 -11 was _ earlier
-52 -26 was _ for
32 0 was _ four
-52 -8 was _ from
33 10 was _ given
21 0 was _ good
22 0 was _ harsh
1 44 was _ here
-5 31 was _ mistake
42 32 was _ off
91 -27 was _ on
44 18 was _ out
-9 20 was _ over
-7 -24 was _ right
56 1 was _ so
51 0 was _ that
0 70 was _ this
-21 92 was _ to
-21 -11 was _ years
-24 15 was _ ~
-13 69 was a
-5 31 was a mistake
-6 -40 was about
32 0 was absent
-17 40 was agreed
47 0 was already
-57 -22 was an
25 0 was answered
20 0 was answered and
-22 -19 was approved
63 -41 was asked
-42 -20 was asked ,
42 -5 was asked .
25 -1 was asked to
-40 -8 was at
15 43 was checked
2 43 was checked by
-26 23 was cut
-41 -9 was cut from
-25 -13 was drafted
12 -23 was dropped
-12 -23 was dropped after
33 -1 was fair
19 37 was found
-26 75 was given
-22 -8 was given ,
-22 -7 was heard
54 -11 was in
27 0 was in the
63 8 was kept
65 4 was kept .
48 0 was lost
44 0 was lost .
29 0 was made
-24 9 was meant
-39 10 was meant .
35 24 was meant for
29 0 was missing
26 0 was missing in
10 24 was never
-34 40 was not
27 0 was not .
20 0 was overlooked
-16 -47 was paid
-30 -22 was pasted
28 0 was raised
11 -22 was read
23 -1 was read out
-7 -21 was rejected
55 -18 was removed
-11 -25 was replaced
41 -9 was requested
0 27 was reviewed
0 27 was reviewed by
28 -15 was right
-20 0 was right ,
-77 -5 was said
-23 -8 was seen
2 26 was settled
-21 -11 was settled years
-26 -3 was signed
-26 -3 was signed .
24 0 was struck
-28 38 was supposed
-28 38 was supposed to
-2 -36 was taken
37 0 was that
48 66 was there
8 58 was to
-12 -27 was told
20 20 was told to
48 0 was too
22 0 was too harsh
-21 -15 was unfair
33 0 was well
-69 7 was written
-26 -4 was written by
-27 -19 was written for
-7 -21 was ~
-12 -99 wash
-29 29 washer
-11 23 washer .
-11 23 washer . ^
-11 23 washer _ ^
-20 -23 washing
31 -13 wasn't
-16 -26 wasn't .
-16 -26 wasn't . ^
21 -2 wasn't _ ,
-16 -26 wasn't _ ^
-2 51 waste
-4 41 waste ,
-99 -47 was|p
-112 40 watch
-43 -34 watched
-23 -12 watched .
-23 -12 watched . ^
-28 -13 watched _ ^
-7 30 watches
-26 64 watching
-5 31 watching _ in
-5 31 watching somebody
-5 31 watching somebody in
-36 3 water
-53 -30 water ,
-16 -38 water , ~
-9 -35 water .
-9 -35 water . ^
-5 40 water _ .
-9 -35 water _ ^
24 -30 water _ a
26 -2 water _ air
-12 37 water _ the
-17 -64 water _ ~
-4 49 water afterwards
4 -41 water and
26 -2 water and air
-6 23 water first
-2 42 water in
-13 36 water is
-2 60 waterproof
10 56 water|p
-58 15 wave
0 80 wave _ through
-48 44 wave it
0 63 wave it through
21 1 waved
-10 -27 wavelengths
25 -2 wavelengths much
25 -2 wavelengths much more
-45 -18 wavelengths scatter
-28 -13 wavelengths scatter more
-15 -21 waves
-10 -23 waves scatter
-50 -3 waving
-33 -17 way
70 59 way ,
53 8 way , ~
-21 -102 way ;
-16 -45 way ; ~
29 0 way _ ,
-26 -23 way _ a
-41 -34 way _ do
29 0 way _ say
2 43 way _ was
36 -39 way _ ~
-53 -48 way i
-6 -62 way is
-28 -38 way is a
47 44 way of
-34 -1 way round
29 0 way to say
-109 -104 ways
-10 -26 ways :
-30 -17 ways of
478 23 we
38 18 we _ ,
-50 -51 we _ .
27 0 we _ :
20 0 we _ ^
122 6 we _ a
51 41 we _ all
16 30 we _ an
23 0 we _ are
-22 0 we _ ask
3 52 we _ been
-25 -7 we _ comply
34 0 we _ decide
22 0 we _ end
-56 -6 we _ for
-60 -5 we _ help
35 60 we _ in
-23 4 we _ it
-48 -11 we _ know
44 0 we _ need
-116 -46 we _ not
82 0 we _ on
22 0 we _ seem
26 0 we _ supposed
-35 0 we _ take
39 0 we _ that
67 98 we _ the
31 -25 we _ to
-13 -25 we _ told
43 0 we _ use
4 30 we _ well
43 0 we _ with
58 52 we agents
21 0 we agree
58 0 we all
38 -46 we are
29 -1 we aren't
26 0 we as
26 0 we as a
0 55 we both
43 -1 we can
39 41 we can all
-25 0 we can help
-56 -4 we cannot
-50 44 we come
72 -2 we could
30 0 we deliberators
-77 -6 we did
-77 -40 we do
-52 -26 we do .
-27 -16 we don't
-55 -14 we don't know
55 0 we each
18 49 we get
47 85 we have
20 0 we have .
54 6 we have a
3 52 we have been
-27 -5 we have one
-28 -1 we have to
31 0 we haven't
43 10 we keep
-74 -1 we know
-34 -6 we look
-56 -13 we must
35 0 we need to
42 0 we owe
15 41 we say
30 22 we seem
27 22 we seem to
28 -6 we should
-93 16 we should have
117 -9 we shouldn't
24 0 we still
0 97 we take
-39 -74 we use
-61 -30 we want
77 -24 we were
1 -23 we were told
-133 -35 we will
32 0 we write
177 79 we'd
21 -11 we'd _ a
32 21 we'd _ to
85 13 we'd be
144 8 we'll
477 131 we're
66 2 we're _ .
11 56 we're _ on
56 0 we're _ the
42 0 we're _ to
24 0 we're a
32 0 we're all
447 98 we've
62 0 we've _ .
24 0 we've _ consensus
26 23 we've _ it
27 0 we've _ the
21 0 we've all
48 0 we've got
17 43 we've had
33 0 we've reached
25 0 we've spent
30 0 we've written
0 -72 weak
-2 -21 weak ,
6 -28 weak .
6 -28 weak . ^
50 56 weak _ ,
6 -28 weak _ ^
24 0 weak _ in
-12 -32 weak evidence
34 0 weak spot
-28 -3 weakened
24 -3 weakest
4 -83 weakness
-11 -32 weakness ,
-20 -3 weaknesses
-48 -4 weapon
-21 -19 weapon _ .
-46 -53 weapons
-9 -21 weapons _ ^
-33 -25 wear
-9 26 wearing
-23 -2 wearing the
-10 -31 wears
-18 29 weather|p
-48 -20 web
-23 -1 web _ .
-4 -28 web page
31 31 websites
8 -20 wedding
22 0 wedding or
44 -2 weeds
2 69 week ,
21 -29 week , ~
7 53 week _ ,
-8 -32 week _ a
-9 -28 week _ and
-2 47 week _ one
8 -40 week _ ~
-9 -47 week is
-6 -27 week is a
45 -18 week of
-1 45 week with
-51 20 weekend
0 56 weekend _ ^
39 -49 weekly
-17 -70 weekly .
-17 -70 weekly . ^
-17 -70 weekly _ ^
-118 17 weeks
-35 -32 weeks ,
-23 -15 weeks , ~
-5 37 weeks .
-5 37 weeks . ^
-5 37 weeks _ ^
-14 -37 weeks _ a
-1 100 weeks _ the
-24 -16 weeks _ ~
-26 4 weeks and
-14 25 weeks is
-20 14 weeks to
-30 -43 weeks|p
-10 -21 week|p
15 -32 weigh
-12 -36 weigh .
-12 -36 weigh . ^
23 47 weigh _ ,
-12 -36 weigh _ ^
3 -23 weigh _ against
-21 -1 weigh harm
-21 -1 weigh harm against
-34 -22 weigh here
-8 49 weigh it
47 -8 weigh the
3 30 weigh this
20 -3 weigh-in
55 32 weighed
23 56 weighed _ .
23 0 weighed _ the
23 0 weighed all
23 0 weighed all the
-33 82 weighing
-25 -1 weighing _ two
-25 -1 weighing the two
-17 76 weighs
-1 67 weighs _ ,
-3 27 weighs _ against
38 -14 weighs _ the
-40 -58 weight
99 -12 weight ,
45 -2 weight , ~
-36 -39 weight .
-36 -39 weight . ^
-36 -39 weight _ ^
-3 75 weight _ amount
34 -20 weight _ the
-4 -28 weight _ this
45 35 weight _ ~
47 58 weight and
-3 75 weight and amount
40 -40 weight of
57 -4 weight of the
-9 -28 weight of this
-27 122 weights
0 72 weights ,
23 -67 welcome
-2 -26 welcome ,
-6 -36 welcome , ~
24 -3 welcome .
24 -3 welcome . ^
37 -7 welcome ;
39 0 welcome ; ~
24 -3 welcome _ ^
33 -36 welcome _ ~
10 44 welcomes
71 25 well
-2 46 well ,
37 14 well , and
-4 22 well , ~
12 -28 well _ ,
173 39 well _ .
-17 35 well _ :
36 10 well _ and
-6 35 well _ called
53 0 well _ it
-6 -21 well _ that
-23 22 well _ to
-25 8 well _ ~
-53 -43 well and
-23 -28 well as
24 -1 well as the
-59 -11 well be
-43 -10 well documented
-3 67 well known
3 50 well to
-6 35 well when
-6 35 well when called
-36 -18 wellbeing
132 9 went
-33 -36 went _ .
36 0 went _ in
20 15 went _ it
23 -1 went _ the
26 15 went into
-20 -12 went wrong
74 57 were
91 21 were _ ,
-33 -63 were _ .
-3 -28 were _ a
23 1 were _ about
-21 -23 were _ and
11 87 were _ for
38 79 were _ in
26 11 were _ of
19 31 were _ one
20 -9 were _ side
0 22 were _ this
11 33 were _ told
30 0 were _ up
0 44 were _ with
-34 0 were _ ~
-2 21 were a
-33 -36 were about
34 -3 were asked
34 -4 were asked for
-33 -6 were fine
-33 -7 were fine .
48 46 were found
26 22 were given
-22 -1 were made
20 -9 were one side
-18 -30 were taken
-18 -65 were this
-20 0 were to
0 31 were you told
69 23 weren't
-79 -104 wet
-23 -12 wet ,
-20 -8 wet nappies
-35 -43 we|p
-72 -96 what
-5 31 what .
-5 31 what . ^
27 -33 what ?
27 -33 what ? ^
-2 53 what @quote
19 -20 what @rule
-22 -37 what @rule allows
37 0 what @rule asks
26 35 what @rule withholds
41 0 what @thought
105 -21 what _ ,
-41 -21 what _ .
-20 14 what _ :
23 -2 what _ ^
21 -23 what _ a
-7 47 what _ after
47 -12 what _ agents
-22 -37 what _ allows
-8 37 what _ am
36 4 what _ are
45 55 what _ ask
-15 -33 what _ asked
36 20 what _ asks
-15 -23 what _ at
72 -4 what _ avoid
4 -66 what _ be
24 7 what _ been
-24 38 what _ before
25 0 what _ bright
-19 -33 what _ can
-16 42 what _ can't
63 0 what _ contributed
-21 41 what _ could
63 0 what _ critic
-47 -8 what _ cut
-22 -16 what _ did
-86 -69 what _ do
39 38 what _ does
0 31 what _ dropped
23 -5 what _ expect
-21 -6 what _ find
-32 12 what _ from
1 49 what _ gets
48 0 what _ group
-31 -3 what _ happen
-39 -22 what _ has
45 43 what _ have
-35 -8 what _ haven't
-4 -24 what _ hear
-51 -17 what _ heard
-34 -24 what _ hold
-40 -10 what _ i
-18 40 what _ is
-65 -53 what _ it
0 21 what _ just
-53 -8 what _ know
12 48 what _ law
-29 46 what _ means
-9 -23 what _ meant
-34 3 what _ must
38 -7 what _ need
-12 -20 what _ needs
21 0 what _ number
-29 -24 what _ of
25 -5 what _ open
0 -31 what _ operator
-25 -4 what _ people
30 -1 what _ previous
7 65 what _ really
-41 -9 what _ rule
-10 -20 what _ rules
-2 20 what _ saw
-9 32 what _ say
-17 20 what _ says
3 -45 what _ see
-23 -8 what _ seen
30 0 what _ send
3 51 what _ should
29 0 what _ stated
47 -11 what _ team
-35 -4 what _ the
-16 63 what _ them
-17 85 what _ they
-28 -16 what _ this
71 45 what _ to
0 29 what _ told
42 17 what _ two
27 -6 what _ user
13 74 what _ want
-14 -20 what _ wanted
7 -23 what _ wants
37 5 what _ were
-33 -6 what _ with
26 35 what _ withholds
35 -15 what _ would
-60 -27 what _ write
47 7 what _ wrote
-28 -32 what _ you
0 52 what _ your
1 -83 what a
29 19 what agent
26 0 what agent #
20 -14 what an
25 0 what appears
25 0 what appears bright
0 82 what are
-44 -4 what came
-10 -27 what can
-2 -24 what can be
-3 121 what comes
0 56 what comes after
45 -31 what could
-25 -24 what counts
-24 -1 what counts is
22 20 what did
3 -46 what do
-10 -42 what do you
-8 33 what does
-27 -31 what each
12 20 what exactly
-34 117 what follows
0 25 what follows .
-32 12 what follows from
58 20 what gets
-34 -2 what happened
75 43 what happens
57 51 what happens to
-2 -30 what has
28 -8 what has been
-20 -13 what has changed
-59 66 what he
-12 32 what he did
-18 -20 what he wants
26 0 what he would
-6 28 what helped
-6 28 what helped .
-23 -21 what helps
-21 -16 what i
-8 37 what i am
23 0 what i changed
20 1 what i said
0 40 what i say
30 2 what i would
-10 43 what i'd
2 29 what i'm
-43 -78 what is
76 -2 what isn't
-34 -59 what it
31 -21 what it does
-7 -24 what it must
-7 22 what it says
-35 -4 what it's
-22 -64 what its
-45 -5 what makes
23 -28 what makes a
-20 37 what makes the
-25 -15 what makes this
-15 61 what matters
-8 52 what matters is
-1 22 what may
-26 -19 what most
30 0 what my
-3 -24 what not
-3 -24 what not to
-12 42 what one
30 -9 what others
-4 -29 what prompted
-41 -16 what she
63 0 what the critic
48 0 what the group
12 48 what the law
30 -1 what the previous
-41 -9 what the rule
27 -6 what the user
-4 67 what they
62 21 what they need
34 -3 what they'd
-25 47 what this
88 -23 what to
72 -4 what to avoid
5 -33 what to do
-27 -82 what was
-31 17 what was agreed
-2 -26 what was asked
-13 -23 what was meant
-43 -3 what was said
-23 -8 what was seen
-1 -82 what we
21 0 what we have
20 67 what we're
73 0 what we've
29 0 what we've written
11 33 what were
0 31 what were you
-23 -29 what works
-13 26 what you
-6 -35 what you did
-21 -33 what you do
0 49 what you have
0 -32 what you saw
5 -41 what you see
0 28 what you should
0 23 what you're
0 22 what you've
54 -36 what's
20 -16 what's _ .
65 1 what's _ in
25 -7 what's _ the
92 0 what's been
-4 57 what's being
-26 2 what's in
-27 -10 what's left
45 -7 what's needed
44 -7 what's on
44 -7 what's on the
-39 -24 what's the
-47 63 whatever
-7 -38 whatever _ .
0 49 whatever _ asked
-25 -6 whatever _ is
0 81 whatever _ motive
0 20 whatever _ you
0 76 whatever comes
-5 -27 whatever happens .
43 38 whatever i
0 32 whatever it
42 -10 whatever the
0 81 whatever the motive
-7 -24 whatever you
-37 66 what|p
26 -27 wheat
20 -46 wheel
-25 -14 wheelchair
-102 -61 when
-11 32 when _ ,
0 83 when _ .
0 61 when _ ask
-13 40 when _ asked
-8 67 when _ comes
-21 -4 when _ doesn't
-12 -30 when _ doubt
0 76 when _ for
-26 -23 when _ from
43 -67 when _ is
15 -45 when _ it
0 45 when _ judge
-10 80 when _ people
33 -6 when _ the
-39 -14 when _ was
-4 31 when a
38 17 when asked
-6 35 when called
-20 -32 when everyone
-25 -3 when i
-12 -23 when in
-12 -30 when in doubt
22 -17 when is
-8 67 when it comes
42 3 when it is
28 41 when it's asked
-28 -23 when removal
-54 -16 when she
39 68 when the
0 44 when the judge
61 -45 when there
57 -35 when there is
-30 -29 when to
-11 79 when two
27 0 when we
0 26 when you see
-10 -29 when you've
-47 100 whenever
-6 42 when|p
-54 -74 where
-3 -35 where .
-3 -35 where . ^
36 -8 where @quote
28 -2 where @rule
20 0 where @thought
-10 -32 where _ ,
2 -35 where _ ^
-5 43 where _ a
-39 -85 where _ are
-10 -37 where _ came
8 29 where _ cook
-2 -21 where _ get
-5 52 where _ go
53 -7 where _ has
74 44 where _ is
-14 26 where _ line
-19 -22 where _ people
-23 -6 where _ report
0 43 where _ rules
-44 7 where _ stand
-31 -2 where _ user
-25 -1 where _ was
36 0 where _ we
-21 -87 where _ you
-10 -36 where _ ~
-21 -6 where a
-29 68 where i
-29 -16 where i'd
35 122 where it
-8 -36 where it came
-2 26 where it is
1 27 where no
-33 23 where nobody
23 -6 where the
-31 -2 where the user
20 -1 where there
-15 78 where they
8 29 where they cook
-18 -35 where they're
-43 -48 where to
-1 -21 where to get
-23 -6 where to report
22 -15 where we
-8 -71 where you
-2 -58 where you are
-1 34 where your
38 45 whereas
105 -5 whereas the
-11 -20 wherever
22 -34 where|p
-24 -121 whether
100 0 whether @rule
31 0 whether @rule applies
-27 -2 whether _ a
-23 -7 whether _ alone
31 17 whether _ applies
-32 -30 whether _ has
-5 100 whether _ is
-39 -26 whether _ keep
40 0 whether _ mention
29 -1 whether _ or
35 0 whether _ response
1 35 whether _ sentence
-12 25 whether _ user
-54 -3 whether a
-30 -25 whether anyone
-28 -11 whether he
-36 35 whether it
-19 47 whether it is
44 -32 whether it's
-33 0 whether somebody
-2 77 whether something
-2 77 whether something is
16 -63 whether the
35 0 whether the response
-12 25 whether the user
-28 -3 whether there's
-26 -2 whether there's a
19 -22 whether this
77 -32 whether to
-39 -26 whether to keep
40 0 whether to mention
25 0 whether we
-42 2 whether you
-24 -12 which
157 -6 which ,
45 -7 which , ~
-96 -60 which @rule
-24 -15 which @rule forbids
-19 -31 which @rule prohibits
30 0 which _ #
-19 -32 which _ .
-86 -95 which _ ?
-2 69 which _ @quote
-32 -13 which _ @rule
14 26 which _ a
-28 32 which _ all
-11 -33 which _ also
-23 -12 which _ an
-8 41 which _ answer
-31 71 which _ are
-28 22 which _ be
40 12 which _ been
-41 -11 which _ can
22 0 which _ cut
43 -2 which _ does
44 32 which _ each
-20 -11 which _ exactly
-38 -20 which _ forbids
47 0 which _ four
40 0 which _ given
-17 -33 which _ had
-2 -37 which _ has
8 -23 which _ in
-38 -29 which _ is
27 -7 which _ isn't
-43 30 which _ it
-32 -22 which _ keeps
-9 27 which _ make
-49 28 which _ may
64 0 which _ me
-16 -45 which _ more
-43 -14 which _ most
12 61 which _ my
21 23 which _ no
-31 -7 which _ not
-39 -34 which _ nothing
23 60 which _ of
-3 43 which _ on
13 27 which _ one
73 0 which _ only
-30 -5 which _ part
-29 14 which _ people
41 0 which _ previous
-19 -31 which _ prohibits
19 -24 which _ prompt
-55 -24 which _ response
-13 -29 which _ text
43 -11 which _ that
1 -89 which _ the
27 18 which _ them
49 -15 which _ they
-33 23 which _ this
24 -29 which _ too
25 -3 which _ two
24 0 which _ was
8 31 which _ what
-32 -12 which _ where
-89 19 which _ why
33 -15 which _ will
-3 45 which _ worth
3 77 which _ you
0 49 which _ your
112 -9 which _ ~
-32 -11 which agent
26 30 which answers
26 -2 which answers the
-1 50 which are
-34 -37 which can
-34 -37 which can be
-23 -46 which case
-3 20 which changes the
-21 -24 which confuses
21 -28 which could
-29 -4 which covers
-23 -29 which deserves
-22 -17 which each
34 -9 which everyone
-40 -29 which gives
24 0 which got
32 1 which had
42 36 which has
-1 -33 which hurts
115 63 which i
-24 -6 which i can
37 0 which i take
50 -11 which i'd
22 -1 which in
-6 28 which is
0 -34 which is a
-23 -10 which is an
-20 -11 which is exactly
-19 -23 which is no
27 -13 which is not
40 0 which is that
-6 21 which is to
34 0 which is two
-4 31 which is what
-32 -12 which is where
-81 23 which is why
-3 45 which is worth
-41 -23 which isn't
-16 -34 which it
38 -9 which it is
25 10 which makes
-1 42 which makes a
-21 21 which makes it
34 0 which makes me
-42 -8 which makes the
-22 29 which many
-41 -24 which may
-26 -20 which may be
68 44 which means
-29 -37 which needs
55 -32 which no
66 0 which nobody
66 -15 which of
40 0 which of the
30 -5 which of them
-30 -42 which ones
0 41 which reads
-29 -1 which says
-21 -9 which settles
-21 -9 which settles the
-15 -23 which she
36 0 which suggests
-25 -11 which suits
9 29 which surprises
-14 29 which surprises people
50 30 which takes
-8 41 which the answer
37 -9 which the prompt
-55 -24 which the response
45 45 which there's
-2 48 which they
43 -12 which this
-2 38 which to
6 -23 which two
100 -27 which was
-1 54 which way
-9 21 which will
-2 87 which you
0 34 which you ,
30 30 which ~
31 73 whichever
-27 46 whichever _ the
5 20 whichever _ you
-39 -59 whichever way
-45 22 while
-13 24 while ,
-1 46 while , ~
58 -1 while .
58 -1 while . ^
-10 -61 while _ .
58 -1 while _ ^
-1 21 while _ a
-19 -42 while _ and
-37 -6 while _ are
24 -7 while _ do
40 28 while _ guide
45 27 while _ is
29 56 while _ method
-21 -17 while _ on
-69 -37 while _ other
18 46 while _ that
-24 -38 while _ the
13 -25 while _ wait
-1 44 while _ ~
40 28 while a guide
25 -29 while it
46 -20 while it is
24 -31 while keeping
24 -31 while keeping the
-2 46 while offering
-1 22 while offering a
-30 -12 while still
-24 39 while the
29 56 while the method
-69 -37 while the other
24 -6 while they
-1 53 while they're
24 -35 while you
20 -7 while you do
13 -25 while you wait
22 0 while ~
-7 92 whisper
28 -22 whistle
28 -16 whistle _ ^
-53 26 whistleblower
-2 -25 whistleblower _ .
-40 -21 whistleblower protection
-39 77 white
-10 34 white text
0 70 whitelist
0 71 whitelisted
0 56 whitelisted ,
-25 86 white|p
-37 17 who
27 22 who ,
0 48 who ?
0 48 who ? ^
-77 29 who _ .
-27 -23 who _ :
50 -20 who _ @quote
0 48 who _ ^
-30 -31 who _ a
0 25 who _ all
38 -1 who _ already
-4 103 who _ and
-10 -50 who _ are
-5 -20 who _ ask
21 -1 who _ asking
-35 -14 who _ at
-49 10 who _ be
22 -21 who _ been
0 63 who _ every
0 29 who _ everybody
0 30 who _ everything
38 -18 who _ first
77 -4 who _ for
-4 33 who _ from
37 -12 who _ get
26 -10 who _ her
-1 29 who _ in
-13 -47 who _ it
-32 -129 who _ no
-10 -27 who _ not
40 -10 who _ on
54 2 who _ out
-32 -34 who _ right
43 27 who _ see
-27 2 who _ so
21 -14 who _ spoken
0 63 who _ such
57 -4 who _ that
87 -10 who _ the
60 -9 who _ their
12 -55 who _ them
-51 -22 who _ to
-24 48 who _ up
39 0 who _ us
-46 -18 who _ which
0 39 who _ you
27 0 who _ ~
-1 37 who answers
-25 -18 who are
18 49 who ask
55 -1 who ask for
23 -13 who asks
39 0 who brought
39 0 who brought up
20 -3 who called
55 6 who can
43 27 who can see
-29 35 who can't
-2 -21 who come
-5 -31 who could
0 94 who cut
-8 58 who decides
-7 30 who decides .
0 30 who filter
0 25 who filters
0 56 who flag
-32 -25 who gave
-23 -22 who gave no
-51 -40 who gets
46 56 who gives
0 29 who gives everybody
-21 -13 who goes
-21 -14 who goes next
37 -6 who had
-29 -77 who has
39 0 who has already
0 -29 who has no
-62 -35 who has to
9 -20 who hasn't
3 -38 who have
-35 -12 who hears
30 -4 who is
21 -1 who is asking
-40 -34 who is right
-6 65 who isn't
-1 77 who know
-1 44 who know the
13 46 who knows
5 25 who lets
-9 -21 who listens
-50 -19 who made
-10 -30 who may
-35 -25 who might
24 40 who own
-64 -34 who owns
-17 -23 who owns the
2 -42 who proposed
32 -15 who put
70 0 who read
2 38 who reads
0 34 who reads this
-1 -24 who said
-26 56 who says
17 55 who set
-12 26 who should
44 0 who spoke
33 0 who spoke first
34 -37 who takes
43 0 who to
-17 33 who took
-7 59 who use
50 -5 who want
50 -5 who want to
-25 -2 who was
-10 -26 who were
-16 -36 who will
-16 40 who would
21 0 who writes the
25 12 who wrote the
-21 -29 who wrote this
-25 17 who'd
32 -34 who's _ .
0 77 who's _ ?
0 77 who's there
0 77 who's there ?
34 69 who've
56 135 whoever
42 -1 whoever _ .
-21 -11 whoever _ about
-3 -28 whoever _ after
-34 -3 whoever _ for
-41 20 whoever _ it
32 -4 whoever _ might
55 0 whoever _ next
45 18 whoever _ the
0 28 whoever _ these
-21 -11 whoever asks about
32 -4 whoever asks might
35 2 whoever compiles
53 1 whoever goes
-55 -49 whoever has
-67 -33 whoever has the
16 27 whoever holds
-14 -70 whoever holds it
30 95 whoever holds the
16 36 whoever is
-34 -3 whoever pays
-34 -3 whoever pays for
-23 -32 whoever reads
-23 -43 whoever reads the
-1 40 whoever wrote
27 0 whoever wrote the
0 42 whoever you
10 30 whole
59 3 whole ,
21 56 whole .
21 56 whole . ^
6 -22 whole _ ,
-59 -20 whole _ .
-25 -16 whole _ :
21 56 whole _ ^
20 0 whole _ hinges
-20 -23 whole _ in
44 -5 whole _ it
-7 26 whole _ of
11 -22 whole answer
-24 -20 whole answer .
-25 -16 whole case
-25 -16 whole case :
31 0 whole deliberation
-16 33 whole list
-16 28 whole list .
-22 -17 whole story
-21 -15 whole story ,
5 31 whole thing
39 -19 wholeheartedly
-18 -27 wholesome
-29 -9 wholly
-26 -10 whom
57 -23 whom _ ^
0 31 whom _ may
-33 14 whom _ the
0 43 whom it
0 31 whom it may
-27 -24 whom to
-64 50 whose
0 46 whose _ are
-1 45 whose _ counts
-23 -41 whose _ is
-66 -26 whose _ it
-9 94 whose only
7 -27 whose turn
-8 -20 whose turn it
-22 -105 why
47 -2 why ,
-32 0 why , ~
9 20 why . ^
62 -22 why :
-22 2 why @rule
-3 36 why _ ^
-28 -10 why _ and
1 23 why _ should
19 45 why _ the
20 2 why _ you
-34 -16 why _ ~
-32 -47 why a
0 51 why did
30 0 why he
-2 20 why it's
-21 30 why not
52 0 why she
35 -31 why the
30 -17 why they
19 32 why this
-27 -18 why|p
-28 -36 wide
-9 -28 widely
47 47 wider
37 47 wider .
37 47 wider . ^
37 47 wider _ ^
56 29 width
-3 48 width .
-3 36 width . ^
-3 36 width _ ^
-27 12 wife
-1 43 wife is
-14 22 wife|p
29 24 will
41 -33 will .
41 -33 will . ^
-7 -55 will _ .
-5 -46 will _ ;
41 16 will _ ^
-23 24 will _ a
70 -6 will _ about
-17 22 will _ and
0 32 will _ at
27 12 will _ be
29 -56 will _ for
17 42 will _ go
-26 -37 will _ gone
-9 95 will _ in
-83 -28 will _ it
2 -22 will _ like
-39 -35 will _ more
-12 -22 will _ off
27 -24 will _ on
0 45 will _ retrained
21 1 will _ so
-32 56 will _ the
-42 80 will _ them
-27 -50 will _ this
27 -3 will _ those
112 -13 will _ to
68 -5 will _ who
17 -28 will _ with
-70 -77 will _ you
-12 -28 will _ your
24 0 will answer
59 -4 will ask
-32 75 will be
2 -24 will be ,
0 45 will be retrained
-7 -28 will be with
-13 31 will bring
49 0 will care
-20 -5 will compare
-50 -49 will do
-13 -69 will do .
-25 -11 will do it
-6 63 will feel
0 68 will find
0 24 will find this
0 31 will follow
-1 31 will get
20 -8 will go
-6 -26 will have
98 0 will have to
-21 -36 will just
2 21 will keep it
-33 30 will know
114 31 will look
0 32 will look at
-2 40 will lose
-23 -8 will make
-32 -9 will miss
15 -70 will need
-7 -59 will never
15 20 will not
-3 35 will not be
20 49 will now
13 41 will probably
-2 -75 will read
30 -2 will say
-4 -27 will see
-5 -35 will show
-2 -26 will show it
46 -3 will sometimes
69 0 will take
-29 -23 will turn
18 -50 will want
26 -5 will want to
6 21 will write
18 24 willing
38 38 willing to
16 -43 wills
-22 -3 will|p
-88 -29 win
0 45 win _ ~
-27 -5 win the
-69 -37 wind
43 -62 window
6 -25 window .
6 -25 window . ^
-4 -23 window _ .
6 -25 window _ ^
49 -14 window _ the
-28 36 window is
39 35 windows _ public
67 -3 windows are
39 35 windows are public
-35 6 windows before
35 -17 wine
34 -16 wine ,
19 -23 wine|p
-6 -26 wing
-21 -25 wings
-32 3 winner
-19 -23 winner _ the
-65 12 wins
35 -31 wins ,
-14 72 wins .
-14 72 wins . ^
-14 72 wins _ ^
-50 -24 winter
-16 -34 winter ,
-4 32 winter _ a
-3 129 wipe
-7 -31 wiped
-25 -30 wire
-52 -37 wiring
70 100 wise
86 -1 wise ,
86 -1 wise , ~
-39 29 wise .
-39 29 wise . ^
-39 29 wise _ ^
86 -1 wise _ ~
0 31 wise and
24 14 wise to
0 30 wisely
0 30 wisely .
0 30 wisely . ^
0 30 wisely _ ^
43 -5 wiser
30 0 wiser to
-11 -47 wish ,
5 -30 wish _ be
-3 -28 wish the
4 23 wish to
8 -30 wish to be
-57 -53 wishes
-36 -33 wishes _ ~
-9 60 wit
-13 -77 with
-29 21 with #
-20 -1 with # ,
-16 44 with ,
-1 -77 with -
12 34 with .
12 34 with . ^
-2 25 with ;
-1 22 with ; ~
-1 -32 with <
30 102 with @quote
82 9 with @quote ,
4 43 with @quote .
4 31 with @quote are
-30 -7 with @quote as
-2 43 with @quote is
-15 52 with @rule
-65 -19 with @rule .
21 83 with @rule in
-26 -7 with [
9 102 with _ #
-62 3 with _ ,
7 -34 with _ .
-29 -100 with _ :
-28 -9 with _ @thought
12 43 with _ ^
20 0 with _ all
-3 30 with _ alternative
69 9 with _ and
-28 -21 with _ another
-1 20 with _ arguments
-49 -43 with _ as
29 -1 with _ assigned
39 32 with _ at
-37 -2 with _ author's
21 -3 with _ b
42 -4 with _ baby
-19 -21 with _ bad
0 56 with _ boss
28 16 with _ but
47 -2 with _ caution
20 -10 with _ caveat
58 -10 with _ child
-1 34 with _ clear
62 4 with _ confidence
-9 -26 with _ criteria
-13 39 with _ data
27 8 with _ date
-20 -18 with _ disease
-5 -21 with _ doctor
7 30 with _ due
0 50 with _ effect
7 23 with _ else
52 19 with _ empty
-20 17 with _ example
-1 31 with _ examples
27 1 with _ explanation
63 -1 with _ eyes
-17 -28 with _ false
0 26 with _ feet
-49 44 with _ first
46 72 with _ for
8 59 with _ help
-40 -10 with _ here
-4 25 with _ human
-39 59 with _ in
-18 21 with _ is
-17 20 with _ joke
-7 -47 with _ labels
-2 51 with _ large
-28 5 with _ last
8 60 with _ law
45 59 with _ legal
67 -1 with _ light
-6 77 with _ like
-29 17 with _ line
-14 43 with _ link
23 3 with _ list
-2 135 with _ makes
39 0 with _ new
-28 -51 with _ next
12 32 with _ note
-20 -4 with _ numbers
27 24 with _ of
-11 50 with _ offer
-39 -79 with _ on
-57 23 with _ one
45 -8 with _ ones
48 0 with _ opening
-46 -13 with _ or
65 5 with _ order
7 28 with _ other
33 -4 with _ others
-11 36 with _ output
-42 -8 with _ outside
74 7 with _ page
-9 -24 with _ pain
56 -6 with _ plain
0 84 with _ power
-45 -15 with _ premise
-35 -24 with _ question
24 -10 with _ questions
22 28 with _ rubric
33 -8 with _ rule
-26 -2 with _ safety
-20 -8 with _ second
-22 -67 with _ sentence
-27 15 with _ single
-8 -22 with _ smile
21 -5 with _ strings
-2 79 with _ subject
0 -20 with _ system
0 54 with _ task
-4 -25 with _ team
57 -24 with _ that
50 81 with _ the
-49 -6 with _ thought
22 -5 with _ three
-22 -2 with _ times
-8 -20 with _ tips
-66 -8 with _ to
-22 -5 with _ turns
-75 -35 with _ verdict
-6 55 with _ weight
0 23 with _ while
24 -8 with _ who
39 62 with _ word
-5 23 with _ would
22 -28 with _ you
-48 30 with a
42 -4 with a baby
25 13 with a date
-2 51 with a large
46 53 with a legal
27 4 with a list
12 32 with a note
-20 -4 with a number
65 -4 with a plain
45 0 with agent
-22 -1 with agents
77 103 with all
7 30 with all due
9 68 with all the
-5 -33 with an
-2 32 with an alternative
20 19 with an empty
-19 37 with any
-42 -12 with anyone
0 -24 with anything
33 67 with apologies
49 4 with approved
-26 -9 with blanks
26 -9 with both
23 -8 with care
45 -3 with care ,
0 54 with confidence
0 54 with confidence #
-8 -42 with context
-4 -25 with data
-14 -33 with dates
-13 -22 with dates ,
-1 50 with depression
-1 50 with depression ,
37 -2 with different
-13 24 with each
-11 56 with each other
-7 -25 with equal
-4 21 with heart
84 -11 with her
14 35 with how
0 50 with immediate
0 50 with immediate effect
-17 -48 with it
-3 -23 with it .
31 3 with its
2 -20 with jitter
0 35 with keep
0 29 with keep for
74 -4 with less
72 0 with little
-10 -32 with love
-32 -5 with me
-25 -73 with me .
0 27 with mine
-8 -34 with money
33 12 with my
27 -22 with names
24 55 with no
46 2 with none
37 57 with nothing
29 35 with numbers
81 105 with one
-28 -21 with one another
-14 24 with one example
-20 -1 with one or
-12 -24 with real
-27 11 with reasons
-1 42 with reasons ,
22 14 with salt
-1 27 with salt or
-20 -36 with seven
-25 -17 with short
-7 -41 with small
22 0 with so
25 -7 with someone who
23 -2 with someone you
-2 -46 with something
41 -2 with such
43 -5 with ten
73 37 with that
-37 -2 with the author's
0 56 with the boss
-40 -13 with the first
-28 5 with the last
28 5 with the order
-16 -22 with the other
0 59 with the power
-45 -15 with the premise
-2 35 with the result
22 18 with the rubric
23 0 with the rule
-1 80 with the subject
-4 -25 with the team
-72 -21 with the verdict
39 61 with the word
-14 128 with them
-21 40 with them ,
15 62 with them .
47 12 with these
78 109 with this
43 36 with this .
31 11 with this :
-42 -26 with this one
88 -22 with three
27 0 with three fields
-28 -1 with time
-28 -1 with time .
63 -2 with twelve
-70 -16 with two
-22 -5 with two turns
-70 13 with us
-18 -35 with vinegar
-25 43 with warmth
-12 -21 with water
27 32 with what
50 37 with what the
-37 -3 with why
6 -171 with you
-9 45 with your
21 18 with zero
67 -3 withdraw
121 61 withdrawal
0 76 withdrawal ;
-11 34 withheld
-30 -74 withhold
-19 -26 withhold _ mechanics
-31 -33 withhold the
-19 -26 withhold the mechanics
7 -21 withholding
26 35 withholds
26 35 withholds ,
24 29 withholds , ~
24 29 withholds _ ~
-39 22 within
19 20 within #
-2 26 within # days
-28 -2 within @rule
-32 -13 within _ ,
84 -3 within _ .
-9 -23 within _ and
29 -1 within _ day
-37 30 within _ days
0 21 within _ few
-19 53 within _ hour
-20 -33 within _ hours
0 21 within _ second
29 -1 within a day
-1 21 within a few
47 -10 within days
103 -39 within days .
-11 -27 within limits
-28 -9 within reach
-5 -20 within six
-5 -20 within six hours
74 13 within the
-21 39 within the hour
-45 13 within two
-35 11 within two days
-46 -39 without
93 -38 without _ ,
-13 71 without _ :
-9 78 without _ ;
-29 -2 without _ ?
0 45 without _ ^
-18 28 without _ any
-35 -28 without _ anyone
-3 -29 without _ are
-6 23 without _ at
-15 74 without _ back
-7 38 without _ can
0 25 without _ cruel
35 -1 without _ her
14 46 without _ into
104 50 without _ is
-29 0 without _ it
72 -8 without _ or
26 -26 without _ reason
39 -2 without _ text
-22 15 without _ that
7 -63 without _ the
21 -25 without _ them
-34 -5 without _ to
-40 -7 without _ verdict
27 -3 without _ who
-49 -21 without a
-40 -7 without a verdict
-63 -34 without alarm
30 -29 without any
-21 -1 without anyone
-22 9 without asking
-28 -11 without assuming
-73 -7 without being
0 25 without being cruel
-22 0 without calling the
47 20 without cause
0 28 without checks
0 28 without checks .
69 25 without consent
50 33 without consent is
-31 -14 without contempt
82 -1 without context
44 -1 without context the
-24 -3 without dwelling
-24 -3 without dwelling on
0 47 without exception
-55 -8 without giving
0 23 without inspection
0 23 without inspection .
-24 -7 without it
-24 -9 without it ,
-37 -47 without its
0 26 without looking at
58 -5 without loss
58 -5 without loss .
-10 50 without naming
-26 -13 without one
-4 31 without reading
0 21 without reading .
47 -19 without reservations
47 -19 without reservations .
0 35 without revisions
0 35 without revisions .
48 12 without saying
-42 -4 without scolding
-42 -4 without scolding .
54 -21 without spreading
-12 -96 without that
33 43 without the
-22 50 without them
-22 56 without them .
1 66 without this
41 -1 without turning
-58 -60 without|p
10 43 with|p
31 -22 witness ,
-14 -22 witty
-15 -27 wobble
-27 -79 women
34 -29 women ,
-29 -35 women _ ~
-21 -24 women's
15 -42 women|p
-29 -53 won
-14 -40 won't
42 39 won't .
42 39 won't . ^
17 25 won't _ ,
42 39 won't _ ^
34 -26 won't _ a
-20 -4 won't _ and
28 -47 won't _ it
28 -1 won't _ on
40 -3 won't _ the
-7 -54 won't _ to
68 1 won't be
79 -10 won't change
-74 -18 won't help
-25 -4 won't help to
65 17 won't know
-24 -4 won't let
-4 20 won't need
-38 -6 won't point
-38 -6 won't point to
37 -2 won't work
-49 -22 won't write
-34 -2 won't write it
-29 0 wonder _ the
-28 -5 wonder whether
49 -12 wooden
-4 93 wool is
-6 74 wool|p
-39 39 word
-32 74 word ,
-47 10 word , ~
-28 -44 word :
44 -26 word ;
62 -7 word ; ~
-40 -54 word @quote
1 -21 word @quote ,
-64 0 word @quote .
39 1 word @quote in
-66 65 word _ .
18 -23 word _ @quote
58 -11 word _ ^
-25 -33 word _ a
0 20 word _ as
28 -4 word _ be
22 0 word _ for
32 -64 word _ in
-9 48 word _ is
43 26 word _ lawful
19 22 word _ the
-53 -2 word _ why
22 38 word _ word
-45 -31 word and
22 37 word for word
5 -21 word in
20 21 word is
-12 21 word of
-62 -35 word on
43 26 word spans
43 26 word spans lawful
26 -23 word that
-3 56 word to
0 57 word to the
-13 32 word with
0 42 word with the
35 26 worded
4 30 worded ,
6 30 worded , ~
35 -3 worded .
35 -3 worded . ^
35 -3 worded _ ^
6 30 worded _ ~
92 -20 wording
21 3 wording ,
27 -5 wording , ~
67 3 wording .
67 3 wording . ^
130 3 wording _ ^
33 -7 wording _ could
38 0 wording _ it
-24 -1 wording _ the
-38 0 wording _ to
27 -5 wording _ ~
33 -1 wording in
33 -1 wording in the
-31 54 wording is
28 -12 wording to
27 0 wording was
-67 -105 words
-21 7 words ,
-2 -22 words , no
-2 49 words , ~
-36 25 words .
-36 25 words . ^
-22 -16 words ;
-14 -24 words _ .
-19 25 words _ ^
-24 -11 words _ a
21 -7 words _ an
-22 -2 words _ each
11 20 words _ in
9 -21 words _ more
71 -22 words _ no
-23 -12 words _ one
33 -2 words _ that
-34 -20 words _ the
51 0 words _ thought
-27 -1 words _ to
24 0 words _ with
-4 54 words _ ~
19 -21 words a
-5 -28 words and
-34 -11 words are
38 -10 words for
21 1 words for the
-24 -8 words from
-22 -41 words is
-21 -1 words like
3 -23 words of
26 0 words on
42 0 words per
29 -5 words to
-7 44 words would
-7 20 words would be
-47 -36 words|p
-80 -65 work
63 12 work ,
24 23 work , and
29 -1 work , so
22 37 work .
22 37 work . ^
-21 37 work _ ,
-22 -50 work _ .
12 27 work _ ^
24 23 work _ and
-24 -3 work _ as
-25 37 work _ it
29 -1 work _ so
57 -1 work _ than
-29 -30 work _ the
11 46 work _ was
55 -13 work better
57 -1 work better than
-9 -26 work for
-1 25 work from
-11 -36 work is
20 27 work on
-21 -6 work or
-15 -33 work with
-10 -25 work with .
-26 41 worked
-17 21 worked example
-1 75 worked on
-46 -44 workers
-3 -27 workers _ .
-47 -75 working
-14 62 working _ .
-38 -12 working _ is
-2 67 working code
30 1 working under
-21 -1 workload
8 -29 workplace
-22 8 works
22 -12 works ,
23 -7 works , ~
-6 59 works .
-6 59 works . ^
-6 -40 works :
0 53 works ;
-22 -12 works _ .
-6 98 works _ ^
33 -14 works _ as
-2 -33 works _ than
23 -46 works _ the
-6 32 works _ well
23 -7 works _ ~
23 0 works as
51 -27 works because
-10 47 works best
-3 27 works best .
-19 -57 works better
-2 -33 works better than
-25 -36 works for
45 36 works in
28 9 works just
28 9 works just as
-26 -4 works on
-16 66 works without
53 -9 work|p
-32 5 worn
4 25 worn .
4 25 worn . ^
-15 77 worn _ ,
4 25 worn _ ^
-17 -70 worried
20 -1 worried ,
37 -5 worried _ ,
31 0 worried _ and
-45 -2 worried _ the
38 -1 worried _ their
-44 -1 worried about the
38 -1 worried about their
-32 -4 worried parent
-32 -26 worries
7 -72 worry
-25 -25 worry _ ^
-25 -26 worry _ no
-6 -20 worry _ stand
26 -13 worry about
-25 -26 worry has
-25 -26 worry has no
-6 -20 worry may
-6 -20 worry may stand
-13 -66 worse
24 -4 worse ,
-54 -65 worst
-34 -44 worst ,
-27 -36 worst , ~
-8 -24 worst _ ,
-27 -36 worst _ ~
35 7 worst of
-118 -135 worth
81 -37 worth _ ,
-91 17 worth _ .
-23 -27 worth _ as
22 -33 worth _ that
-27 -1 worth a
-2 95 worth it
2 54 worth it .
-27 -17 worth keeping
-23 -29 worth mentioning
53 -22 worth naming
64 -5 worth naming ,
-21 -30 worth noting
-21 -30 worth noting that
-26 -20 worth one
11 -31 worth saying
38 -3 worth saying that
-4 39 worth telling
-90 -124 would
34 12 would ,
22 0 would , ~
16 57 would .
16 57 would . ^
47 -10 would _ #
-40 -27 would _ ,
94 -71 would _ .
0 42 would _ ?
24 5 would _ @quote
-35 -16 would _ @rule
16 57 would _ ^
64 -1 would _ about
29 0 would _ alter
0 23 would _ appreciate
-15 55 would _ as
-1 66 would _ at
13 -21 would _ dishonest
-21 -29 would _ facilitate
0 47 would _ fine
-15 39 would _ for
-3 61 would _ good
44 -3 would _ have
27 -9 would _ her
-3 -20 would _ here
-3 -22 would _ hurtful
-31 -3 would _ if
-37 33 would _ in
26 -66 would _ it
33 27 would _ its
-26 -6 would _ just
-32 -31 would _ kind
-29 -37 would _ like
26 31 would _ make
40 41 would _ me
-1 33 would _ miss
44 -6 would _ more
-51 -22 would _ my
-24 -14 would _ no
46 -7 would _ odd
-26 3 would _ one
20 -23 would _ only
-48 -28 would _ out
27 -1 would _ people
-17 -33 would _ plain
-10 -40 would _ prudent
-26 -4 would _ read
72 -1 would _ sensible
22 -2 would _ silly
-7 42 would _ so
49 -33 would _ that
-57 -39 would _ the
-37 -36 would _ them
-68 -5 would _ this
-71 12 would _ to
-3 30 would _ too
20 -4 would _ us
0 51 would _ used
-9 -30 would _ useful
46 0 would _ well
-17 -22 would _ what
-46 25 would _ without
-2 -56 would _ you
6 -26 would accept
-4 -26 would accept .
20 -7 would add
-44 0 would add that
30 -3 would all
-22 -12 would amount
-22 -12 would amount to
4 -29 would answer
20 -3 would answer the
31 -17 would ask
65 0 would ask about
-70 -35 would be
20 10 would be a
13 -21 would be dishonest
0 47 would be fine
-3 61 would be good
-3 -22 would be hurtful
4 54 would be in
-32 -31 would be kind
-40 -22 would be my
46 -7 would be odd
-14 -21 would be out
-17 -33 would be plain
-10 -40 would be prudent
22 -2 would be silly
0 46 would be so
-21 12 would be the
0 51 would be used
-9 -30 would be useful
-32 -24 would break
47 -6 would bring
27 -20 would change
55 0 would change the
-20 -12 would come
-31 -14 would confirm
-10 59 would count
-10 59 would count as
26 0 would demean
-21 -37 would directly
-21 -29 would directly facilitate
31 20 would do
42 0 would do more
50 -1 would each
72 42 would end
36 0 would exceed
-4 -20 would expect
-3 -20 would expect here
-6 -53 would give
-3 -21 would give the
-30 -3 would happen
39 -11 would have
-26 0 would have to
73 -2 would help
21 -5 would help only
47 18 would help someone
-49 -19 would hurt
-20 -9 would just
-12 23 would keep
27 40 would kill
-3 42 would kill the
-35 -5 would let
11 -24 would like
33 -23 would like to
-9 64 would look
-1 67 would lose
-53 -66 would make
-13 -28 would make a
-34 -39 would make the
0 33 would mean
22 -8 would mention
27 18 would merely
2 -21 would mislead
-27 -3 would name
28 -3 would need
28 -2 would need a
-1 64 would never
32 34 would not
29 0 would not alter
69 -10 would notice
68 37 would only
4 31 would only make
0 39 would pass
-53 -23 would please
-22 -9 would protect
-44 23 would put
52 -15 would raise
11 24 would rather
0 23 would really
0 23 would really appreciate
47 -1 would remove
-15 -46 would serve
43 -5 would set
-9 -34 would show
-36 -16 would still
75 -13 would stop
57 27 would take
-11 48 would the
0 27 would violate
0 27 would violate its
-25 11 would want
-29 -10 would work
-1 49 would write
-38 11 would you
0 42 would you ?
-46 -43 wouldn't
-37 -12 wouldn't _ a
-43 2 wouldn't _ it
-23 -11 wouldn't _ the
73 -1 wouldn't say
1 38 wouldn't you
65 66 would|p
22 131 wound
42 25 wound _ checking
25 32 wound _ first
25 32 wound comes
25 32 wound comes first
41 25 wound needs
42 25 wound needs checking
-4 56 wounded
-35 11 wounds
12 -31 wrap
-3 -25 wrap _ in
21 -25 wrap it
-3 -25 wrap it in
21 0 wrap up
-46 11 wrapper
-3 61 wrapper _ a
-17 -36 wrapper _ ~
-3 63 wrapper around
-2 63 wrapper around a
-32 -10 wrapping
-24 -17 wrench
-22 80 write
-11 -41 write ,
-30 -41 write , ~
-54 8 write .
-54 8 write . ^
14 35 write @quote
27 -49 write @quote .
0 76 write @quote and
-44 -53 write _ ,
47 -4 write _ .
-54 8 write _ ^
0 69 write _ and
0 27 write _ as
28 0 write _ ending
-11 -70 write _ everything
0 80 write _ in
59 0 write _ it
-2 -25 write _ last
-18 -35 write _ letter
-32 -1 write _ scene
-62 -33 write _ that
90 28 write _ the
4 28 write _ verdict
0 -22 write _ your
-30 -7 write _ ~
-44 -92 write a
26 1 write an
-48 4 write down
0 -22 write down your
153 -33 write for
-26 -70 write it
-31 -31 write it ,
-11 -30 write it down
-2 -25 write it last
-3 48 write on
-62 -32 write so
-62 -33 write so that
58 79 write that
32 113 write the
-17 -34 write the letter
16 23 write them
-1 63 writer
10 51 writer ,
15 50 writer , ~
24 0 writer _ the
13 43 writer _ ~
22 -14 writer of
-11 -45 writer will
-21 -55 writers
46 -47 writes
28 -1 writes ,
30 -1 writes , ~
-6 -24 writes @quote
-6 -23 writes @quote .
-25 -19 writes _ .
-23 -9 writes _ the
30 18 writes _ ~
-35 -26 write|p
-10 -118 writing
-44 6 writing ,
-31 -29 writing .
-21 10 writing . ^
30 -4 writing ;
-27 8 writing _ ^
2 20 writing _ a
0 -20 writing _ for
34 0 writing _ her
-30 -31 writing _ the
-6 -23 writing and
34 0 writing before
-1 -21 writing for
-24 -5 writing the
-23 -4 writing to the
-5 30 writing with
3 -24 written
2 33 written ,
-1 70 written .
-1 70 written . ^
-14 -46 written _ ,
-33 7 written _ .
-1 70 written _ ^
18 51 written _ a
-34 -27 written _ it
-25 32 written _ the
-20 4 written by the
39 -16 written for
-14 32 written notice
-4 -35 written notice ,
10 -64 wrong
5 -48 wrong ,
15 -22 wrong , ~
11 -46 wrong .
11 -46 wrong . ^
42 -7 wrong :
42 -7 wrong : ~
-28 -31 wrong _ ,
34 76 wrong _ .
11 -36 wrong _ ^
58 0 wrong _ in
24 0 wrong _ strike
33 79 wrong _ the
20 8 wrong _ to
50 -29 wrong _ ~
48 68 wrong about
50 68 wrong about the
-43 67 wrong answer
-1 -30 wrong to
24 0 wrong to strike
-16 -37 wrong|p
209 43 wrote
29 15 wrote ,
22 14 wrote , ~
12 47 wrote :
-11 -24 wrote @quote
27 0 wrote _ ,
-31 -14 wrote _ .
34 0 wrote _ first
-25 -32 wrote _ you
24 14 wrote _ ~
65 -5 wrote it
48 10 wrote the
21 64 wrote them
-21 -3 wrote this
-42 -108 x
-2 -35 x )
-1 32 x + x
-2 -27 x , so
-4 35 x , ~
7 20 x =
7 -20 x = #
-7 -24 x @mark ~
0 31 x ]
0 -29 x _ #
-1 21 x _ =
-2 -27 x _ so
-7 37 x _ x
-1 32 x sin
-1 32 x sin x
-33 -133 xx
-5 -26 xylitol
-20 -32 x|p
-2 154 y
-41 -76 year
-6 -37 year ,
0 -25 year , ~
-13 -32 year .
-13 -32 year . ^
30 2 year ;
31 0 year ; ~
-13 -32 year _ ^
-20 49 year _ the
23 -42 year _ ~
-17 -21 year and
-3 40 year in
-40 -29 year's
-28 -41 year-old
-44 -140 yearly
-24 -13 years ,
31 14 years , and
-17 42 years ;
-65 -41 years _ .
31 14 years _ and
48 -5 years _ so
19 20 years _ the
-32 29 years _ ~
-21 -13 years before
-21 -11 years before .
17 28 years is
-1 28 years is the
-8 95 years of
-24 -58 years on
39 -2 years or
-16 -27 yeast
-18 -35 yellow
-12 -28 yellows
100 98 yes
118 26 yes ,
-7 21 yes , it
-3 32 yes , within
52 18 yes , ~
26 93 yes .
26 22 yes . ^
-24 -51 yes :
-66 -22 yes ;
26 22 yes _ ^
-2 26 yes _ a
-7 20 yes _ it
-30 -39 yes _ no
86 0 yes _ one
33 0 yes _ the
0 20 yes _ this
-3 32 yes _ within
44 22 yes _ ~
0 -23 yes and
9 29 yes to
0 20 yes to this
-30 90 yesterday
0 118 yesterday ,
0 83 yesterday , ~
0 82 yesterday _ ~
-23 -3 yes|p
110 -75 yet
30 33 yet ,
30 -14 yet , ~
39 0 yet ?
39 0 yet ? ^
-22 -1 yet _ .
57 2 yet _ ^
59 -4 yet _ a
22 -6 yet _ is
-28 -2 yet _ it
-47 -1 yet _ that
-29 -18 yet _ the
44 -15 yet _ ~
-66 -25 yet a
24 0 yet i
25 0 yet in
-44 -33 yet it
-30 -5 yet it's
29 -1 yet that
-56 -7 yet the
18 36 yet to
62 44 yield
34 0 yield .
34 0 yield . ^
34 0 yield _ ^
22 -1 yield to
-2 -22 yields _ ~
21 -14 yields a
-55 235 you
0 60 you )
42 138 you ,
-15 -72 you , i
0 24 you , reading
0 52 you , the
26 78 you , ~
19 -37 you .
19 -39 you . ^
0 94 you :
-3 44 you ;
0 43 you ; ~
22 54 you ?
22 56 you ? ^
-53 22 you _ ,
107 -29 you _ .
23 4 you _ :
2 74 you _ ?
18 -21 you _ @quote
41 17 you _ ^
23 22 you _ a
34 78 you _ about
32 1 you _ already
-5 38 you _ an
0 67 you _ answer
-5 55 you _ anything
0 53 you _ approve
0 71 you _ as
19 -61 you _ ask
0 79 you _ back
-90 9 you _ be
-1 62 you _ been
-1 -25 you _ buy
3 -96 you _ change
-2 -37 you _ check
-6 -70 you _ do
0 21 you _ each
-1 -36 you _ every
-1 -33 you _ everything
0 45 you _ feel
0 22 you _ first
0 43 you _ free
0 24 you _ given
-30 -7 you _ have
-13 -41 you _ hear
-1 -26 you _ here
-16 -44 you _ i
-30 -40 you _ in
75 17 you _ is
79 -6 you _ it
14 -77 you _ know
-3 -23 you _ let
0 24 you _ longer
-15 -72 you _ me
6 23 you _ mine
0 41 you _ my
-17 -73 you _ need
-3 -28 you _ never
-4 -42 you _ new
0 27 you _ no
13 96 you _ not
0 60 you _ now
-1 -23 you _ of
-8 -27 you _ only
-4 -20 you _ or
0 73 you _ out
-1 -21 you _ reach
0 38 you _ reading
-1 27 you _ report
-5 -24 you _ right
27 -63 you _ say
-5 -50 you _ see
-32 -33 you _ seen
-1 -23 you _ show
0 76 you _ skip
40 -5 you _ smell
-20 -24 you _ so
-15 -70 you _ stop
-5 -53 you _ take
-37 -34 you _ tell
-29 -28 you _ than
98 -39 you _ that
-4 77 you _ the
-24 -31 you _ this
-14 50 you _ to
-8 -52 you _ today
14 60 you _ too
-6 -26 you _ turn
-14 -70 you _ up
-36 -28 you _ us
-7 -23 you _ use
0 30 you _ want
20 15 you _ well
-1 -22 you _ what
25 0 you _ whether
20 -13 you _ write
5 -43 you _ your
26 133 you _ ~
-27 -2 you about
19 30 you agree
159 -11 you all
20 -50 you already
-8 36 you and
-1 29 you and i
0 37 you and me
0 22 you approve
32 180 you are
0 26 you are free
0 20 you are now
0 21 you are the
26 14 you as
0 44 you as a
49 -14 you ask
17 55 you asked
0 20 you be
46 -36 you call
-32 -142 you can
28 -14 you can change
-3 -21 you can do
-1 -25 you can reach
-4 -30 you can see
0 65 you can skip
-8 30 you can't
-4 102 you care
-11 -70 you change
-9 -108 you could
26 -6 you could ask
0 81 you decide
0 25 you decide .
11 -64 you do
20 -7 you do it
17 -30 you do not
-11 22 you don't
-1 -38 you don't know
0 32 you don't need
0 33 you don't want
-4 -30 you drop
-8 -63 you expect
0 20 you follow
-30 -80 you for
-2 -44 you for the
-12 -53 you for this
-11 -27 you gave
56 31 you give
0 56 you got
0 21 you got before
0 24 you grade
-20 22 you had
0 29 you has
-3 126 you have
-2 -36 you have already
-1 62 you have been
0 38 you have read
35 4 you haven't
-8 -41 you hear
0 47 you hold
0 22 you hold in
0 25 you in
0 25 you is
0 52 you keep
0 29 you keep this
106 68 you know
108 0 you know .
0 20 you know what
-14 -28 you like
12 21 you like ,
1 -21 you like .
15 -62 you lose
22 -21 you lose it
0 27 you mark
0 28 you mark this
-105 -37 you may
-5 -46 you may ask
-46 -17 you may be
0 -26 you may change
-8 54 you may have
-6 31 you may not
-60 -68 you might
-28 12 you more
-28 -20 you more than
-62 -59 you must
0 42 you must ,
-24 -40 you must change
0 53 you must not
-24 -2 you need
-15 -84 you needn't
-2 -35 you never
-3 22 you no
0 24 you no longer
-8 -29 you now
-19 -62 you on
0 24 you only
0 32 you play
-13 -28 you please
-3 25 you read
-15 -23 you read this
0 28 you received
0 65 you reject
39 6 you roll
0 28 you run
-4 -23 you safe
-4 -23 you safe right
-2 -31 you saw
0 53 you score
32 2 you see
-2 -46 you see .
-44 28 you send
0 24 you shall
-75 -110 you should
-3 -46 you should have
7 -28 you should not
0 32 you should report
-1 -21 you something
40 14 you take
-3 -28 you tell
-13 50 you that
-1 43 you the
-22 -4 you there
-1 -46 you thinking
-88 -77 you this
-23 -23 you through
-15 125 you to
0 27 you to do
-16 -35 you to know
0 24 you to look
-44 -20 you told
-44 -51 you told me
22 -41 you trust
23 -2 you trust .
21 0 you two
0 38 you up
-14 -100 you use
-7 -24 you use it
13 -25 you wait
13 -25 you wait .
-27 -1 you want
-20 80 you were
0 22 you were given
-1 24 you will
-17 -100 you will need
0 43 you will not
0 39 you will now
34 -2 you will say
-10 42 you with
-2 -31 you won't
-38 10 you would
0 28 you would be
-16 -81 you wrote
-9 57 you'd
0 59 you'd be
-3 208 you'll
0 37 you'll _ a
0 42 you'll _ that
0 70 you'll _ to
0 64 you'll be
0 37 you'll get
0 37 you'll get a
0 45 you'll have
30 317 you're
31 28 you're _ of
0 79 you're a
0 21 you're an
-2 -28 you're free to
-6 -46 you're in
-9 -122 you're not
0 57 you're reading
31 -3 you're short
31 -3 you're short of
-5 34 you're the
0 44 you're using
138 135 you've
12 -21 you've _ it
29 7 you've _ so
-5 -30 you've _ the
0 75 you've been
0 32 you've just
-99 -93 young
-22 280 your
-23 55 your _ ,
10 54 your _ .
0 43 your _ :
51 24 your _ about
0 44 your _ are
0 27 your _ at
-3 -35 your _ back
-4 -93 your _ before
0 23 your _ criteria
0 27 your _ evaluation
-40 -49 your _ for
0 27 your _ guidelines
14 83 your _ has
0 105 your _ instructions
32 16 your _ into
2 91 your _ is
-18 -72 your _ may
0 35 your _ message
0 49 your _ name
0 28 your _ of
-21 -99 your _ on
0 85 your _ prompt
-5 24 your _ rules
0 28 your _ say
0 34 your _ sheet
-5 -27 your _ should
-8 39 your _ that
-18 -30 your _ to
-6 -58 your _ will
0 30 your _ would
0 92 your answer
0 35 your answer .
-8 -118 your best
-4 -34 your card
-4 -34 your card .
0 37 your configuration
0 44 your context
0 38 your criteria
0 46 your developers
6 -28 your doctor
-18 -62 your fault
0 27 your filtering
-20 -63 your full
0 36 your grading
0 65 your guidelines
-7 -50 your hand
0 33 your hidden
0 167 your instructions
0 22 your instructions ,
0 37 your judging
0 23 your judging prompt
17 53 your last
-7 -86 your life
0 26 your makers
0 28 your manager
0 47 your new
0 26 your new name
0 33 your next
0 36 your number
0 25 your output
7 -84 your own
0 41 your own .
0 49 your own instructions
0 23 your persona
8 -57 your phone
20 -7 your phone in
59 -18 your point
0 69 your prompt
0 22 your prompt say
0 53 your real
-15 -40 your reply
0 34 your review
0 62 your rubric
0 22 your rubric ,
0 30 your rules
-1 -20 your side
0 63 your system
0 20 your system message
0 38 your system prompt
54 0 your third
0 23 your true
0 55 your verdict
0 34 your verdict ,
0 40 your weights
63 200 yours
6 24 yours ,
11 60 yours , ~
17 25 yours .
17 25 yours . ^
0 42 yours _ ,
21 25 yours _ ^
11 60 yours _ ~
-14 119 yourself
0 84 yourself ,
0 78 yourself , ~
-4 28 yourself .
-4 28 yourself . ^
-4 28 yourself _ ^
0 78 yourself _ ~
0 65 yourself as
-3 -20 yourself to
16 115 you|p
7 137 zero
-5 20 zero and
-2 137 zeros
-2 73 zeros and
23 91 zoning
28 10 zoning _ is
28 10 zoning vote
28 10 zoning vote is
72 22 zz
-5 28 { #
0 30 { # reviewer
0 44 { # template
-1 -50 { %
-11 25 { @quote
-11 25 { @quote :
-11 48 { _ :
0 30 { _ reviewer
0 44 { _ template
-5 -33 { _ }
-1 -38 { {
-23 -21 |
-5 52 | >
0 24 | > ^
-1 -50 | > {
-6 -24 | _ [
0 22 | _ sep
-1 -50 | _ {
-1 27 | _ |
0 22 | im sep
-6 -49 ||p
3 113 }
-8 -59 } ,
-17 -85 } .
-17 -85 } . ^
-1 -41 } <
-1 -57 } < |
0 45 } @mark
0 30 } ]
50 38 } ^
-1 -50 } _ <
-12 -72 } _ [
-17 -67 } _ ^
-9 -21 } _ the
0 23 } _ this
-1 -57 } _ |
0 40 } _ }
0 78 } and
-6 -60 } is
0 24 } now
-1 23 } }
-1 -50 } } <
0 26 } } }
-1 -45 }|p
119 -62 ~
0 83 ~ !
147 88 ~ "
63 -17 ~ " "
61 -25 ~ " the
-121 -149 ~ #
-2 93 ~ # )
-39 -11 ~ # ,
-2 -43 ~ # -
-8 -34 ~ # .
-10 -58 ~ # :
-2 44 ~ # ;
47 -2 ~ # dollars
-3 -87 ~ $
-83 -189 ~ %
-21 -1 ~ % a
-21 -5 ~ % promised
-6 -31 ~ (
-20 -152 ~ +
-6 -22 ~ + r
36 16 ~ ,
-22 -24 ~ , a
-54 71 ~ , and
-21 42 ~ , or
0 115 ~ , safety
-5 28 ~ , since
12 -54 ~ , so
-32 -72 ~ , the
46 13 ~ , which
-5 192 ~ -
-1 97 ~ - -
0 70 ~ - >
-59 -74 ~ .
-22 -91 ~ . ^
33 31 ~ :
-13 -80 ~ : return
24 0 ~ : the
-31 3 ~ ;
-2 -27 ~ ; the
-12 -172 ~ =
-2 -116 ~ >
-2 -105 ~ > ^
-41 -106 ~ @mark
27 -112 ~ @quote
-10 27 ~ @quote )
82 -21 ~ @quote ,
-70 -116 ~ @quote .
-105 -43 ~ @quote :
-3 -23 ~ @quote ^
101 0 ~ @quote can
-23 -24 ~ @quote is
42 0 ~ @quote may
-20 -8 ~ @quote says
-6 77 ~ @quote }
97 -69 ~ @rule
85 0 ~ @rule :
42 0 ~ @rule asks
-72 -7 ~ @rule is
-24 -2 ~ @rule lists
-21 -10 ~ @rule wants
-21 -6 ~ @rule would
119 24 ~ @thought
67 0 ~ @thought and
49 0 ~ @thought is
40 121 ~ [
40 29 ~ [ ]
72 24 ~ _ "
-10 32 ~ _ #
-8 -45 ~ _ $
-16 -20 ~ _ '
-12 -23 ~ _ (
-32 18 ~ _ )
0 73 ~ _ *
-20 -21 ~ _ +
-78 -10 ~ _ ,
-26 -45 ~ _ -
35 -5 ~ _ .
62 21 ~ _ /
109 131 ~ _ :
-9 100 ~ _ ;
-3 70 ~ _ <
75 111 ~ _ =
-1 56 ~ _ >
0 180 ~ _ ?
-58 -105 ~ _ @mark
-4 53 ~ _ @quote
-140 7 ~ _ @rule
68 26 ~ _ @thought
32 -24 ~ _ [
34 52 ~ _ ]
-27 41 ~ _ ^
-50 -23 ~ _ a
64 -50 ~ _ about
-17 -38 ~ _ abuse
0 96 ~ _ accept
-27 22 ~ _ accepts
-26 10 ~ _ accuracy
-24 -22 ~ _ added
6 69 ~ _ adds
61 -2 ~ _ adult
-26 51 ~ _ advice
61 -24 ~ _ after
50 0 ~ _ agent
44 27 ~ _ agents
4 26 ~ _ agree
11 -39 ~ _ agreement
-1 40 ~ _ ai
-29 -8 ~ _ alarm
-30 -35 ~ _ alarming
27 92 ~ _ all
36 -14 ~ _ aloud
2 51 ~ _ already
20 13 ~ _ although
28 11 ~ _ am
-24 -12 ~ _ among
-23 -65 ~ _ an
-96 -95 ~ _ and
21 -8 ~ _ another
-68 78 ~ _ answer
-23 -3 ~ _ answers
106 -43 ~ _ any
81 14 ~ _ anyone
-39 -16 ~ _ anything
-23 59 ~ _ are
-15 -33 ~ _ arguing
-24 33 ~ _ arguments
-63 -41 ~ _ as
-77 -54 ~ _ ask
-22 -6 ~ _ asked
86 49 ~ _ asker
11 -22 ~ _ asking
22 -10 ~ _ asks
71 -127 ~ _ at
85 -52 ~ _ author
-29 82 ~ _ authors
0 49 ~ _ automated
-17 -20 ~ _ avoid
49 -29 ~ _ away
48 -25 ~ _ b
-25 -19 ~ _ back
-24 -3 ~ _ bad
-9 -22 ~ _ bank
-20 -21 ~ _ bars
39 62 ~ _ be
-7 -23 ~ _ beats
29 -20 ~ _ because
-52 1 ~ _ been
29 40 ~ _ before
-5 35 ~ _ begin
70 66 ~ _ behind
36 -17 ~ _ being
73 0 ~ _ believe
57 11 ~ _ below
27 -20 ~ _ best
-37 -46 ~ _ better
31 -5 ~ _ between
8 -24 ~ _ bias
-38 26 ~ _ both
-7 -29 ~ _ buyers
20 7 ~ _ by
21 -64 ~ _ c
-37 -55 ~ _ call
-47 2 ~ _ calls
-34 -34 ~ _ calm
120 22 ~ _ can
75 -3 ~ _ can't
-38 13 ~ _ cannot
-6 69 ~ _ care
109 35 ~ _ case
-5 -25 ~ _ cheap
-5 -31 ~ _ cheaper
-26 28 ~ _ check
51 26 ~ _ checked
0 38 ~ _ checker
-32 -17 ~ _ checking
38 -4 ~ _ child
11 41 ~ _ choose
-5 49 ~ _ city
0 51 ~ _ classifier
-4 -21 ~ _ clean
-7 32 ~ _ clear
140 96 ~ _ close
0 31 ~ _ closed
-34 -9 ~ _ cold
-34 3 ~ _ come
-40 -20 ~ _ comes
-10 -28 ~ _ complete
-24 -20 ~ _ concrete
-1 82 ~ _ confidence
0 49 ~ _ confirm
7 24 ~ _ consistency
29 92 ~ _ content
109 0 ~ _ context
0 60 ~ _ continue
104 38 ~ _ correct
-7 -38 ~ _ costs
-21 7 ~ _ counts
-4 -53 ~ _ court
66 -2 ~ _ covers
0 43 ~ _ credit
-28 -20 ~ _ crime
65 65 ~ _ cut
-43 -8 ~ _ cutting
-8 -98 ~ _ d
0 112 ~ _ dan
-15 -62 ~ _ data
-12 -31 ~ _ day
31 -10 ~ _ debate
101 1 ~ _ decide
55 7 ~ _ decides
0 42 ~ _ decision
-9 56 ~ _ deductions
4 51 ~ _ defend
4 37 ~ _ deliberation
-9 -66 ~ _ demand
45 -3 ~ _ depends
-19 -20 ~ _ deserves
66 67 ~ _ did
82 0 ~ _ disregard
69 54 ~ _ do
-28 -16 ~ _ doctor
-103 -68 ~ _ does
47 -2 ~ _ dollars
-39 96 ~ _ don't
-7 48 ~ _ done
88 -33 ~ _ down
57 -61 ~ _ drop
-4 61 ~ _ dropped
46 3 ~ _ drops
-98 17 ~ _ each
4 31 ~ _ earlier
27 -58 ~ _ else
-13 59 ~ _ end
-25 -8 ~ _ envelope
0 26 ~ _ evaluating
0 81 ~ _ evaluation
0 24 ~ _ evaluator
-45 -13 ~ _ even
9 21 ~ _ every
-46 36 ~ _ everything
-37 -63 ~ _ evidence
-43 -55 ~ _ exact
6 55 ~ _ exactly
76 0 ~ _ examine
19 -34 ~ _ example
-40 9 ~ _ examples
32 -21 ~ _ explain
-31 -28 ~ _ explaining
-14 -36 ~ _ f
46 15 ~ _ fact
3 -59 ~ _ far
-31 12 ~ _ feel
76 -6 ~ _ fifteen
57 -42 ~ _ filter
0 24 ~ _ filtering
50 22 ~ _ final
-33 38 ~ _ find
-7 61 ~ _ fire
-58 -10 ~ _ first
-25 -20 ~ _ fits
-47 38 ~ _ five
-3 62 ~ _ fix
-26 -43 ~ _ focus
-8 -50 ~ _ follow
-20 -16 ~ _ followed
75 24 ~ _ for
-6 -20 ~ _ form
-31 -18 ~ _ four
82 14 ~ _ free
67 0 ~ _ friend
-6 37 ~ _ friends
46 -2 ~ _ frightened
178 68 ~ _ from
-44 -34 ~ _ full
-25 -10 ~ _ games
-26 -25 ~ _ gave
49 29 ~ _ get
-5 30 ~ _ gets
112 0 ~ _ getting
31 81 ~ _ give
-49 -69 ~ _ gives
-22 -8 ~ _ giving
34 -3 ~ _ goes
-27 -2 ~ _ going
-26 49 ~ _ good
83 99 ~ _ grade
0 25 ~ _ grader
35 77 ~ _ graders
0 33 ~ _ grading
-4 50 ~ _ guessing
-25 -73 ~ _ guests
36 -14 ~ _ had
44 -16 ~ _ half
-34 -2 ~ _ hand
-15 -38 ~ _ has
12 101 ~ _ have
-12 -21 ~ _ having
52 16 ~ _ he
49 -8 ~ _ he's
-2 49 ~ _ hear
-18 -58 ~ _ help
-32 -13 ~ _ helpline
-30 -41 ~ _ helps
22 22 ~ _ her
89 29 ~ _ here
80 2 ~ _ here's
0 35 ~ _ hereby
-10 53 ~ _ hidden
-17 -42 ~ _ him
95 -20 ~ _ his
-39 34 ~ _ history
-37 -33 ~ _ hold
-30 -38 ~ _ honest
-13 55 ~ _ honesty
-27 -67 ~ _ how
-5 61 ~ _ however
11 -39 ~ _ hr
-36 -11 ~ _ humour
43 11 ~ _ i
-1 -35 ~ _ i'd
94 50 ~ _ i'll
125 28 ~ _ i'm
97 21 ~ _ i've
87 25 ~ _ if
59 -97 ~ _ in
-2 49 ~ _ include
18 -86 ~ _ included
-23 -21 ~ _ information
0 45 ~ _ input
-37 -26 ~ _ inspection
-4 -29 ~ _ instance
-1 69 ~ _ instead
-36 0 ~ _ instruction
-21 90 ~ _ instructions
40 -2 ~ _ intent
-19 49 ~ _ into
-45 37 ~ _ invite
30 -70 ~ _ is
-90 -35 ~ _ isn't
-6 83 ~ _ it
42 -9 ~ _ it's
-3 44 ~ _ item
44 37 ~ _ its
-6 -30 ~ _ job
67 -12 ~ _ jokes
27 -10 ~ _ json
-38 49 ~ _ judge
-23 -15 ~ _ just
-10 75 ~ _ keep
79 -26 ~ _ keeps
41 6 ~ _ kept
38 2 ~ _ kind
30 59 ~ _ know
0 26 ~ _ label
40 -2 ~ _ labels
25 -35 ~ _ last
-36 -16 ~ _ law
37 -11 ~ _ lawful
53 -10 ~ _ lawyer
0 29 ~ _ lay
-9 -23 ~ _ leader
-16 -20 ~ _ learning
-20 -6 ~ _ learns
-21 -23 ~ _ left
-5 48 ~ _ legal
-4 35 ~ _ length
-37 29 ~ _ less
32 69 ~ _ let
58 2 ~ _ let's
57 -1 ~ _ letter
38 21 ~ _ like
-21 -11 ~ _ likely
-9 -28 ~ _ limit
-31 -22 ~ _ limits
21 1 ~ _ line
-7 38 ~ _ lines
-25 -31 ~ _ link
-25 -3 ~ _ listing
-43 -5 ~ _ lists
-36 -21 ~ _ live
-24 -20 ~ _ log
1 37 ~ _ long
54 41 ~ _ longer
-11 31 ~ _ look
-20 -14 ~ _ looks
11 -39 ~ _ lose
-19 -24 ~ _ loss
33 0 ~ _ lost
0 34 ~ _ lowered
0 63 ~ _ machine
73 62 ~ _ make
-2 -56 ~ _ makes
66 -6 ~ _ many
0 71 ~ _ marks
-13 61 ~ _ matter
134 17 ~ _ matters
-4 -60 ~ _ maximum
130 -32 ~ _ may
-80 -29 ~ _ me
26 -3 ~ _ means
-22 -26 ~ _ memory
-21 -1 ~ _ mentioning
26 12 ~ _ merely
-23 -27 ~ _ methods
0 47 ~ _ middle
60 -20 ~ _ might
59 -4 ~ _ milk
-41 -16 ~ _ minute
-39 -30 ~ _ minutes
-27 -17 ~ _ missed
-7 -23 ~ _ mixing
-19 -73 ~ _ mode
-19 21 ~ _ model
51 11 ~ _ models
-6 -22 ~ _ moderator
-11 -52 ~ _ more
56 -103 ~ _ most
55 12 ~ _ motion
-66 -62 ~ _ much
-23 -9 ~ _ must
37 71 ~ _ my
-45 -73 ~ _ n
-58 -36 ~ _ name
38 -54 ~ _ names
-21 -25 ~ _ naming
78 42 ~ _ need
-24 -30 ~ _ needn't
41 -24 ~ _ needs
39 -23 ~ _ never
20 -9 ~ _ new
-20 2 ~ _ next
-32 -22 ~ _ nice
29 32 ~ _ no
0 -36 ~ _ nobody
65 11 ~ _ none
-4 61 ~ _ normal
-4 106 ~ _ not
5 -33 ~ _ note
-42 -1 ~ _ nothing
36 -19 ~ _ notice
50 18 ~ _ now
99 -12 ~ _ number
0 38 ~ _ obey
-43 -5 ~ _ object
111 40 ~ _ off
54 -45 ~ _ offer
-18 -30 ~ _ offering
155 -1 ~ _ often
22 2 ~ _ ok
1 -21 ~ _ older
-45 106 ~ _ on
-9 73 ~ _ once
77 -10 ~ _ one
57 -1 ~ _ one's
25 32 ~ _ ones
-18 93 ~ _ only
-9 20 ~ _ open
-24 -2 ~ _ opening
-19 -46 ~ _ options
102 0 ~ _ or
-31 -42 ~ _ order
-55 -60 ~ _ other
64 22 ~ _ others
-43 -17 ~ _ ought
141 19 ~ _ our
-22 -15 ~ _ outline
0 63 ~ _ output
-69 -12 ~ _ over
29 -6 ~ _ own
-18 -23 ~ _ owns
-3 29 ~ _ page
36 -16 ~ _ paragraphs
45 33 ~ _ parent
-9 70 ~ _ parents
42 70 ~ _ part
37 29 ~ _ pass
0 68 ~ _ passes
-10 -33 ~ _ patience
47 -10 ~ _ patients
-20 -12 ~ _ pattern
-4 92 ~ _ pay
-21 -1 ~ _ people
0 29 ~ _ per
89 0 ~ _ permits
-22 -19 ~ _ phone
-9 -44 ~ _ photos
-18 -22 ~ _ phrase
-4 72 ~ _ phrases
-3 58 ~ _ picture
0 67 ~ _ pipeline
-12 25 ~ _ place
57 -12 ~ _ plain
51 -1 ~ _ plainly
19 34 ~ _ plan
-22 18 ~ _ play
88 71 ~ _ please
80 -18 ~ _ point
-24 -36 ~ _ pointing
-66 -18 ~ _ points
-8 -23 ~ _ poison
-17 -20 ~ _ polite
71 0 ~ _ position
66 0 ~ _ potential
65 4 ~ _ practice
21 33 ~ _ prefer
0 23 ~ _ prefix
69 -4 ~ _ pressure
39 0 ~ _ private
0 46 ~ _ proceed
-21 -5 ~ _ promised
-10 43 ~ _ prompt
-19 -20 ~ _ proportionate
-26 -8 ~ _ protective
-22 -61 ~ _ protects
-22 5 ~ _ public
33 -15 ~ _ question
-24 18 ~ _ quiet
-6 -22 ~ _ r
0 40 ~ _ rate
31 42 ~ _ rather
95 18 ~ _ read
-7 -26 ~ _ reader
-5 -39 ~ _ reading
42 9 ~ _ real
19 108 ~ _ reasoning
-7 -74 ~ _ reasons
-7 74 ~ _ recent
47 -3 ~ _ red
-24 -20 ~ _ reference
0 45 ~ _ refiner
8 25 ~ _ refusing
0 102 ~ _ reject
10 32 ~ _ remainder
-34 -4 ~ _ remark
-3 31 ~ _ remind
50 77 ~ _ removing
-38 -5 ~ _ repeating
-21 -25 ~ _ report
-24 -11 ~ _ request
31 38 ~ _ required
0 28 ~ _ respond
-108 -12 ~ _ response
16 98 ~ _ rest
0 51 ~ _ result
-5 48 ~ _ results
0 70 ~ _ retention
-3 -41 ~ _ return
-1 20 ~ _ review
0 42 ~ _ reviewer
21 -4 ~ _ reward
-34 -29 ~ _ right
44 -52 ~ _ risk
11 -23 ~ _ role
-22 -15 ~ _ room
-25 -71 ~ _ roughly
41 -9 ~ _ round
-4 -20 ~ _ rounds
-19 -20 ~ _ route
52 14 ~ _ rule
57 -63 ~ _ rules
-34 0 ~ _ ruling
-38 46 ~ _ run
-23 -6 ~ _ running
-20 78 ~ _ safety
-48 43 ~ _ same
49 0 ~ _ sample
0 67 ~ _ save
47 38 ~ _ say
103 -19 ~ _ saying
-8 -29 ~ _ says
49 -5 ~ _ scene
-35 -19 ~ _ school
-21 0 ~ _ scope
-6 47 ~ _ score
58 7 ~ _ scoring
37 -2 ~ _ search
-11 -35 ~ _ second
15 81 ~ _ see
-4 -26 ~ _ send
34 -2 ~ _ sent
-86 -42 ~ _ sentence
0 31 ~ _ sep
0 -21 ~ _ settle
-20 -9 ~ _ settles
-15 -20 ~ _ seven
44 39 ~ _ shall
-43 -23 ~ _ shame
56 -1 ~ _ share
49 0 ~ _ she's
-13 27 ~ _ short
-43 -9 ~ _ shouldn't
44 21 ~ _ show
-4 -23 ~ _ shows
-21 -4 ~ _ side
65 2 ~ _ sign
-19 -22 ~ _ silence
6 62 ~ _ since
-17 -29 ~ _ single
-10 69 ~ _ six
-5 55 ~ _ skip
-20 -9 ~ _ small
-50 -18 ~ _ some
83 -17 ~ _ somebody
15 -22 ~ _ someone
-24 5 ~ _ something
17 -24 ~ _ sound
-56 -13 ~ _ sounds
0 42 ~ _ spare
-2 44 ~ _ speaker
65 -1 ~ _ speaks
11 41 ~ _ start
-70 -24 ~ _ state
-25 -24 ~ _ statements
34 -14 ~ _ states
-14 65 ~ _ stay
-2 37 ~ _ step
24 -3 ~ _ steps
-65 -1 ~ _ still
-30 -29 ~ _ stop
-29 -14 ~ _ straight
50 13 ~ _ strike
27 -1 ~ _ striking
-27 -15 ~ _ student
0 41 ~ _ style
-30 -11 ~ _ subject
-14 -39 ~ _ success
66 -11 ~ _ such
0 29 ~ _ suffix
-54 -20 ~ _ suggest
26 -4 ~ _ suggests
-28 -11 ~ _ suits
-3 -27 ~ _ sum
-23 -8 ~ _ supports
-2 30 ~ _ swap
-23 -8 ~ _ swapping
-4 -20 ~ _ symptoms
-5 -24 ~ _ system
0 43 ~ _ tag
118 23 ~ _ take
-30 -6 ~ _ taken
-26 -7 ~ _ talking
-10 -20 ~ _ target
24 26 ~ _ task
-27 -25 ~ _ teachers
50 0 ~ _ technical
55 0 ~ _ telehealth
25 -28 ~ _ tell
-22 -19 ~ _ telling
-22 -27 ~ _ tend
-12 52 ~ _ test
-13 57 ~ _ text
21 -11 ~ _ than
-46 -27 ~ _ thanks
82 112 ~ _ that
-13 -83 ~ _ that's
-24 -2 ~ _ the
-52 -78 ~ _ their
-24 56 ~ _ them
-4 54 ~ _ then
19 -30 ~ _ there
-21 34 ~ _ there's
-33 21 ~ _ these
51 1 ~ _ they're
25 -30 ~ _ things
-47 -26 ~ _ think
-34 5 ~ _ third
29 88 ~ _ this
-58 114 ~ _ those
50 4 ~ _ though
39 39 ~ _ thought
64 95 ~ _ thoughts
77 -5 ~ _ threat
146 -39 ~ _ three
0 66 ~ _ throw
25 23 ~ _ thus
-34 -2 ~ _ time
51 -3 ~ _ tips
53 -22 ~ _ to
0 81 ~ _ today
-26 -21 ~ _ together
0 59 ~ _ token
133 0 ~ _ too
39 -1 ~ _ topic
-27 37 ~ _ training
-38 50 ~ _ treat
44 -4 ~ _ tricks
-23 25 ~ _ true
58 20 ~ _ trust
27 -17 ~ _ two
-28 -18 ~ _ type
-41 1 ~ _ under
35 15 ~ _ unless
28 16 ~ _ unlike
-125 42 ~ _ up
57 12 ~ _ update
27 18 ~ _ us
-16 78 ~ _ use
-10 47 ~ _ used
138 -5 ~ _ useful
98 73 ~ _ user
-26 -44 ~ _ users
-28 73 ~ _ usually
-9 32 ~ _ value
37 42 ~ _ verdict
-29 -8 ~ _ victims
-44 -2 ~ _ views
-9 -23 ~ _ violence
-28 -12 ~ _ vitamin
-33 -9 ~ _ voice
-63 -69 ~ _ votes
-5 -24 ~ _ wait
40 16 ~ _ want
-24 -9 ~ _ wants
54 -1 ~ _ warm
-17 -20 ~ _ warmth
22 -7 ~ _ warn
16 40 ~ _ was
0 21 ~ _ way
-88 -21 ~ _ ways
-67 15 ~ _ we
41 7 ~ _ we'd
26 43 ~ _ we've
62 -4 ~ _ weighs
42 -11 ~ _ well
-11 -26 ~ _ went
54 18 ~ _ were
-22 64 ~ _ what
-10 34 ~ _ whatever
17 -52 ~ _ when
-8 68 ~ _ where
-37 -8 ~ _ whether
91 136 ~ _ which
-1 84 ~ _ while
96 73 ~ _ who
-7 -37 ~ _ whom
-57 56 ~ _ will
58 -3 ~ _ wish
-34 -15 ~ _ with
-90 -14 ~ _ within
39 -33 ~ _ without
-103 13 ~ _ won't
-18 -23 ~ _ word
-63 -22 ~ _ wording
-23 -1 ~ _ worry
18 36 ~ _ would
-4 -23 ~ _ wouldn't
-21 87 ~ _ write
-26 -37 ~ _ writing
27 -9 ~ _ wrong
28 25 ~ _ yes
14 42 ~ _ yet
25 92 ~ _ you
0 34 ~ _ you'll
26 49 ~ _ you're
34 15 ~ _ your
-1 -41 ~ _ |
-17 66 ~ _ }
0 21 ~ _ ▁
8 -80 ~ a
38 -4 ~ a child
-20 20 ~ a fact
-4 24 ~ a false
-7 57 ~ a good
-30 -9 ~ a helpline
-11 -37 ~ a judge
-22 -8 ~ a lawful
-20 -9 ~ a lawyer
-25 -31 ~ a link
36 -21 ~ a list
-2 24 ~ a mild
-32 -22 ~ a nice
-43 -10 ~ a parent
-20 -1 ~ a phone
81 -1 ~ a plain
66 4 ~ a point
39 0 ~ a private
55 -4 ~ a question
-26 -12 ~ a reason
61 -6 ~ a rule
-35 15 ~ a second
-36 -14 ~ a short
50 0 ~ a technical
-34 -3 ~ a third
25 19 ~ about
-47 -20 ~ above
0 124 ~ accept
-5 24 ~ accepted
103 0 ~ accuracy
61 -15 ~ accurate
0 43 ~ act
26 0 ~ add thoughts
-25 -12 ~ add up
0 32 ~ admin
-6 39 ~ admit
-29 -35 ~ admitting
-29 -35 ~ admitting it
-87 -32 ~ after
-35 -5 ~ after that
-14 -23 ~ against
49 0 ~ agents
37 30 ~ agree
0 94 ~ ai
-25 68 ~ all
-45 21 ~ all of
-20 14 ~ also
-35 -67 ~ although
27 0 ~ although i
-2 99 ~ always
-1 78 ~ among
60 -7 ~ amount
21 -40 ~ an
61 -2 ~ an adult
0 30 ~ an ai
54 0 ~ an example
-22 -15 ~ an outline
-30 22 ~ and
-17 22 ~ and #
-12 78 ~ and ,
-13 -49 ~ and @quote
-22 -97 ~ and @rule
38 0 ~ and @thought
-27 -25 ~ and a
24 0 ~ and agent
-25 -57 ~ and an
27 8 ~ and as
45 17 ~ and at
-54 -2 ~ and because
-1 53 ~ and behind
-28 -26 ~ and both
-6 69 ~ and by
-27 -15 ~ and calls
-24 -1 ~ and can
-2 80 ~ and close
-13 22 ~ and do
-6 30 ~ and don't
-4 -20 ~ and end
47 -10 ~ and every
-15 -27 ~ and explaining
-12 -21 ~ and having
22 26 ~ and he
73 -32 ~ and here
0 24 ~ and honest
-8 -21 ~ and honesty
0 61 ~ and however
46 27 ~ and i
53 58 ~ and i'll
69 65 ~ and i'm
47 -9 ~ and i've
29 51 ~ and if
37 77 ~ and in
3 48 ~ and is
2 -26 ~ and it
-28 30 ~ and it's
-39 -24 ~ and its
-5 -70 ~ and keep
-20 21 ~ and leave
-60 -7 ~ and let
-28 -8 ~ and list
62 -10 ~ and many
-6 -27 ~ and may
-8 -49 ~ and mention
-34 -10 ~ and name
79 -16 ~ and none
21 12 ~ and not
-5 -37 ~ and note
-49 -51 ~ and nothing
0 26 ~ and now
-4 38 ~ and of
-6 -39 ~ and offer
42 37 ~ and on
3 47 ~ and once
-16 -23 ~ and one
-43 19 ~ and only
25 29 ~ and others
-6 -33 ~ and people
0 44 ~ and return
-49 -52 ~ and say
-41 70 ~ and should
12 34 ~ and since
-35 16 ~ and some
81 0 ~ and somebody
34 0 ~ and someone
-3 21 ~ and speaking
-37 -43 ~ and stop
-1 -42 ~ and tell
33 -49 ~ and that
1 -44 ~ and that's
29 -36 ~ and the
9 50 ~ and then
54 17 ~ and there
-30 1 ~ and there's
49 29 ~ and they're
-17 -116 ~ and this
-11 -31 ~ and those
25 23 ~ and thus
6 22 ~ and to
25 1 ~ and two
35 15 ~ and unless
28 16 ~ and unlike
0 38 ~ and use
-1 29 ~ and warmth
32 -14 ~ and we
25 43 ~ and we've
-11 60 ~ and what
-14 -22 ~ and where
-29 -5 ~ and whether
42 -3 ~ and which
8 70 ~ and while
22 22 ~ and whoever
-16 -23 ~ and why
59 -11 ~ and with
-1 62 ~ and write
13 42 ~ and yet
-34 24 ~ and you
0 20 ~ and you'll
0 36 ~ and you're
-9 57 ~ answer
-28 -9 ~ answers
-52 -26 ~ any
0 26 ~ any other
-29 -13 ~ apart
-29 -13 ~ apart from
-12 -28 ~ apply
0 99 ~ approve
0 54 ~ approved
36 146 ~ are
23 -15 ~ are the
-24 -13 ~ around
22 14 ~ as
15 -31 ~ as @rule
-17 120 ~ as a
-13 -46 ~ as an
17 30 ~ as i
14 54 ~ as in
80 47 ~ as it
-35 35 ~ as it's
-20 47 ~ as long
-30 -11 ~ as no
-21 -20 ~ as some
-12 -43 ~ as that
23 -34 ~ as the
62 30 ~ as they
1 36 ~ as was
-78 -60 ~ ask
-24 -31 ~ ask for
-54 -35 ~ asking
-33 -16 ~ asking for
-17 -33 ~ asks
-12 -33 ~ asks to
0 48 ~ assistant
175 112 ~ at
-19 68 ~ at the
40 -26 ~ b
22 -10 ~ b )
48 82 ~ be
33 -185 ~ because
58 -2 ~ because @quote
-41 -4 ~ because @rule
-29 -28 ~ because a
-48 -34 ~ because it
20 0 ~ because no
-37 -7 ~ because that
40 -1 ~ because that's
-34 0 ~ because what
-57 -60 ~ before
-16 -21 ~ before anything
-6 107 ~ begin
30 61 ~ beginning
30 4 ~ beginning with
56 66 ~ behind
62 -15 ~ being
-22 -19 ~ best
76 0 ~ between
-22 -1 ~ beyond
-34 -61 ~ both
-20 -4 ~ both of
-42 -2 ~ both views
41 -10 ~ brief
42 -4 ~ brief ,
-64 -210 ~ but
38 46 ~ but @rule
-2 44 ~ but a
-45 -26 ~ but for
45 6 ~ but i
31 14 ~ but i'd
57 -12 ~ but it
79 -22 ~ but it's
-67 -13 ~ but not
33 -9 ~ but nothing
23 0 ~ but that
-32 -1 ~ but that's
-26 -58 ~ but the
66 -1 ~ but they
-46 -7 ~ but this
-67 -19 ~ but we
-4 -39 ~ but you
-14 -20 ~ by the
-7 -21 ~ c
-55 -35 ~ call
-13 48 ~ call the
-11 -28 ~ calm
40 -79 ~ can
41 -7 ~ can a
-10 -73 ~ can be
-25 0 ~ cancel
-30 -7 ~ caution
-20 1 ~ change
0 40 ~ chatbot
0 40 ~ chatbot token
27 -20 ~ check
47 -11 ~ check the
-4 93 ~ choose
-50 -32 ~ close
-12 -24 ~ cm
-12 -24 ~ cm @mark
67 33 ~ come
-2 -30 ~ comment
119 -11 ~ compare
-23 -58 ~ complete
0 49 ~ compliance
0 35 ~ comply
-9 -24 ~ concrete
-6 -80 ~ content
-28 111 ~ context
-28 -4 ~ context might
0 71 ~ copy
-33 -22 ~ correct it
-2 20 ~ cost
23 -14 ~ could
-23 -15 ~ could somebody
-21 -10 ~ cover
-2 43 ~ crisis
-27 -14 ~ date
-19 -26 ~ dates
42 -6 ~ day
-24 -74 ~ days
0 82 ~ dear
-6 -26 ~ decision
-17 -32 ~ depending
-17 -32 ~ depending on
-10 -32 ~ describe
-29 -11 ~ describing
65 -3 ~ deserves
-22 -6 ~ details
-10 -36 ~ dict
-10 -36 ~ dict .
0 52 ~ discard
0 72 ~ disregard
0 54 ~ div
86 69 ~ do
54 67 ~ do not
34 -25 ~ do you
64 41 ~ does
38 10 ~ doesn't
18 70 ~ don't
0 41 ~ don't throw
-12 28 ~ drop
-11 -42 ~ drop the
-35 -8 ~ dropping
34 6 ~ each with
-26 -11 ~ easy
0 52 ~ echo
37 -2 ~ eight
-15 -75 ~ elsewhere
-14 -25 ~ emergency
-8 81 ~ end
6 98 ~ end of
0 103 ~ enter
0 44 ~ eom
0 44 ~ eom id
-4 40 ~ eot
-4 40 ~ eot id
0 31 ~ evaluation
0 20 ~ evaluation target
0 90 ~ evaluator
0 41 ~ evaluator ,
0 37 ~ evaluator .
74 -11 ~ even
141 0 ~ even a
-22 -33 ~ even if
-34 -3 ~ even so
0 115 ~ even those
40 -45 ~ every
0 20 ~ every thought
-20 55 ~ everyone
95 67 ~ everything
44 -8 ~ evidence
-21 12 ~ except
-17 -43 ~ explain
29 -6 ~ explaining
0 43 ~ extra
0 43 ~ extra id
-2 96 ~ f
74 -71 ~ facts
101 0 ~ facts about
-2 49 ~ far
-21 -14 ~ fear
52 2 ~ feel
35 7 ~ fellow
-26 -20 ~ fewer
77 -33 ~ fiction
-40 -16 ~ fiction ,
0 46 ~ filter
0 28 ~ filter ,
0 83 ~ fim
0 30 ~ fim middle
0 23 ~ fim prefix
0 29 ~ fim suffix
0 43 ~ final
-29 -12 ~ find
162 0 ~ fine
152 0 ~ fine .
55 10 ~ first
-6 81 ~ follow
1 29 ~ followed
1 30 ~ followed by
-21 -15 ~ food
81 108 ~ for
68 -2 ~ for a
-35 -34 ~ for example
-4 -29 ~ for instance
55 0 ~ for it
-39 -22 ~ for the
0 43 ~ for this
-12 33 ~ for which
-5 -28 ~ for whom
0 20 ~ forget
49 56 ~ forgets
-15 34 ~ forward
-63 -4 ~ four
-69 -36 ~ from
42 42 ~ from the
-4 78 ~ full
0 34 ~ full credit
0 38 ~ full marks
0 38 ~ function
0 26 ~ function results
-33 -41 ~ g
-28 -28 ~ g in
-11 -60 ~ get
-38 60 ~ give
0 45 ~ give it
-2 -30 ~ give reasons
-32 81 ~ give the
-20 -46 ~ given how
-37 -103 ~ gives
-41 27 ~ go
-28 -38 ~ go to
17 -65 ~ good
58 44 ~ grade
0 152 ~ grader
0 55 ~ grader ,
0 46 ~ grader .
0 27 ~ grader :
-27 -5 ~ grief
44 -12 ~ half
49 -6 ~ half of
79 52 ~ has
-4 -24 ~ has been
-25 29 ~ has the
-32 77 ~ have
113 73 ~ having
1 -48 ~ he
-15 -24 ~ health
60 -13 ~ help
-8 -20 ~ helping
-40 1 ~ hence
-30 -13 ~ hence @rule
-28 -20 ~ hence a
-21 -6 ~ hence the
-30 53 ~ here
55 5 ~ here's
-41 -24 ~ hidden
46 -27 ~ his
128 42 ~ history
25 9 ~ honestly
-20 -57 ~ hours
-47 -92 ~ how
61 19 ~ however
0 58 ~ however ,
12 43 ~ however the
0 28 ~ human
206 22 ~ i
73 0 ~ i believe
-121 -13 ~ i can
-51 2 ~ i don't
20 1 ~ i leave
33 0 ~ i note
87 -6 ~ i see
41 -17 ~ i should
-26 -5 ~ i take
-47 -26 ~ i think
35 17 ~ i will
-102 -39 ~ i won't
28 -8 ~ i would
-4 -23 ~ i wouldn't
83 -21 ~ i'd
-44 -3 ~ i'd ask
61 -2 ~ i'd give
34 0 ~ i'd have
-26 -1 ~ i'd put
-23 0 ~ i'd rather
30 -9 ~ i'd say
-58 -10 ~ i'd state
110 48 ~ i'll
20 0 ~ i'll say
53 67 ~ i'm
20 53 ~ i'm the
76 38 ~ i've
-7 21 ~ id
-39 -9 ~ ideally
136 20 ~ if
31 -7 ~ if it
-1 45 ~ if not
-51 18 ~ if that
14 -22 ~ if they
23 -19 ~ if you
35 23 ~ if you're
31 12 ~ ignore
-24 68 ~ im
-7 -21 ~ im end
0 31 ~ im sep
-17 24 ~ im start
-54 -26 ~ in
-15 -30 ~ in a
24 36 ~ in case
52 -10 ~ in many
-7 -26 ~ in my
-26 23 ~ in the
-49 -28 ~ in this
-35 -35 ~ in whatever
-26 -23 ~ in which
-89 -24 ~ including
0 40 ~ including this
0 45 ~ including those
29 74 ~ instead
29 74 ~ instead of
25 9 ~ instruction
25 2 ~ instruction to
21 -11 ~ intent
64 -5 ~ invite
65 -5 ~ invite the
56 -3 ~ is
115 -10 ~ is a
-43 -42 ~ is left
-19 -20 ~ is proportionate
-20 -15 ~ is something
171 62 ~ is that
-21 -7 ~ is the
-54 -18 ~ is there
-24 -1 ~ is why
26 0 ~ isn't
185 19 ~ it
31 0 ~ it changes
26 -3 ~ it could
-75 -30 ~ it does
21 -2 ~ it doesn't
-17 52 ~ it may
-23 -33 ~ it ought
49 2 ~ it says
71 0 ~ it seems
-85 3 ~ it should
-31 5 ~ it was
-26 53 ~ it will
34 59 ~ it would
38 10 ~ it's
49 -4 ~ it's an
24 -1 ~ it's in
45 -37 ~ it's the
58 1 ~ item
-13 -27 ~ items
10 20 ~ its
-41 -4 ~ json
0 186 ~ judge
0 47 ~ judge ,
0 75 ~ judge .
0 34 ~ judge :
115 52 ~ just
-20 -23 ~ just as
-39 64 ~ keep
0 42 ~ keep ,
0 31 ~ keep .
-2 -31 ~ keep a
-8 35 ~ keep it
0 41 ~ keep this
28 22 ~ keeping
-4 -21 ~ keeping it
72 -1 ~ keeping the
-9 20 ~ kept
57 68 ~ kindly
0 22 ~ label
-13 -37 ~ last
74 -2 ~ later
0 48 ~ learn
-38 61 ~ leave
-1 -22 ~ leave and
-14 26 ~ leave it
-13 -35 ~ leaving
-9 -53 ~ legal
126 52 ~ let
44 0 ~ let me
29 18 ~ let them
84 38 ~ let's
-57 13 ~ like
-26 -7 ~ like the
41 -37 ~ list
0 36 ~ llm
0 36 ~ llm ,
56 -4 ~ lock
-14 -20 ~ log
-46 47 ~ long
-29 53 ~ make
1 -20 ~ make the
-53 -50 ~ makes
-30 -23 ~ makes it
46 -9 ~ many
-1 69 ~ mark
0 55 ~ mark as
-17 -91 ~ marked
92 -35 ~ may
-14 -34 ~ may be
23 -2 ~ maybe
41 0 ~ maybe the
27 12 ~ me
-44 36 ~ meaning
-25 -33 ~ mention
0 21 ~ message
0 21 ~ meta name
-24 -12 ~ metadata
-24 -12 ~ metadata ,
-19 -33 ~ mg
62 2 ~ might
98 9 ~ mine
29 9 ~ mine is
-41 -20 ~ minutes
0 100 ~ model
0 48 ~ model .
0 83 ~ moderator
-58 -53 ~ more
117 24 ~ most
104 -2 ~ most of
28 -2 ~ most people
-36 47 ~ move
-24 -18 ~ move it
-39 5 ~ must
43 -1 ~ my
-7 -74 ~ n
-4 -22 ~ n .
-19 -43 ~ name
-17 -27 ~ name the
29 -5 ~ namely
0 64 ~ namely a
-23 -36 ~ namely exact
72 8 ~ namely that
-23 -9 ~ naming
-38 -5 ~ nearly
-47 -6 ~ neither
-30 -35 ~ neither alarming
-17 -46 ~ never
-19 130 ~ new
0 55 ~ next
-70 -18 ~ no
99 -7 ~ no ,
-22 -18 ~ no crime
-4 57 ~ no matter
100 24 ~ no need
15 48 ~ no one
-11 -31 ~ no rule
32 43 ~ nobody
-19 46 ~ nobody is
0 23 ~ nobody will
-5 106 ~ none
0 149 ~ none .
-8 -20 ~ none is
3 -58 ~ none of
0 42 ~ nor
-51 -114 ~ not
52 -9 ~ not an
-22 -36 ~ not as
-25 -5 ~ not even
-43 49 ~ not for
-14 -20 ~ not in
107 44 ~ not the
78 39 ~ not to
111 5 ~ note
-19 -20 ~ note names
-15 -90 ~ nothing
-33 -37 ~ nothing else
-62 -30 ~ nothing in
32 53 ~ nothing to
15 31 ~ now
0 23 ~ o
111 -24 ~ of
67 45 ~ of which
11 -51 ~ offer
56 -1 ~ offer a
-34 -10 ~ offering
0 28 ~ ok
-9 -63 ~ old
134 75 ~ on
23 97 ~ on a
-37 -26 ~ on inspection
87 -1 ~ on the
-24 33 ~ on which
43 28 ~ once
87 -8 ~ one
58 0 ~ one is
-36 -11 ~ one line
-32 -34 ~ one says
-54 -9 ~ one sentence
20 0 ~ one short
-30 -9 ~ one subject
-21 5 ~ one that
111 15 ~ only
-11 42 ~ only a
13 -30 ~ only the
64 0 ~ only with
-7 -26 ~ open
39 -7 ~ opening
-25 -23 ~ or
39 -18 ~ or else
37 0 ~ or is
-3 -21 ~ order
-9 -30 ~ orders
-9 -30 ~ orders of
-5 -22 ~ others
59 -27 ~ otherwise
-21 -15 ~ otherwise the
11 -42 ~ out
-39 -42 ~ out of
0 98 ~ output
0 23 ~ output @quote
43 -8 ~ over
113 -8 ~ parents
-6 63 ~ pass
0 52 ~ pass it
0 22 ~ pass this
0 28 ~ passed
-4 -54 ~ path
-4 -54 ~ path ,
3 -48 ~ people
-6 -48 ~ per
-38 -94 ~ percent
0 41 ~ perfect
-86 -80 ~ perhaps
-12 -30 ~ perhaps one
-46 -3 ~ perhaps with
-24 -60 ~ permission
-24 -60 ~ permission :
-5 -23 ~ photograph
-21 26 ~ place
-25 -28 ~ plain
89 172 ~ please
0 36 ~ please ,
37 11 ~ please don't
-25 -28 ~ plus
-66 -28 ~ point
-45 -13 ~ point to
-9 95 ~ points
-44 -82 ~ police
0 41 ~ policy
-14 -32 ~ practical
-4 -25 ~ praise
-20 0 ~ pressure
-36 -1 ~ print
-21 -34 ~ privacy
0 80 ~ proceed
-119 -59 ~ provided
-25 -36 ~ provided it
-56 -4 ~ provided that
37 113 ~ put
85 0 ~ putting
0 43 ~ python
0 43 ~ python tag
-3 22 ~ quality
-5 74 ~ quoting
0 47 ~ rate
0 37 ~ rating
67 16 ~ read
0 96 ~ reader
0 29 ~ reader ,
31 -12 ~ reading
-8 -54 ~ real
0 45 ~ reason
-18 -33 ~ record
0 135 ~ refiner
0 44 ~ refiner ,
0 27 ~ refiner .
-47 -24 ~ refusing
0 56 ~ remember
0 52 ~ remove
-21 -65 ~ removing
-22 70 ~ reply
0 32 ~ reply only
-20 52 ~ report
17 -31 ~ reporting
-23 -29 ~ reporting it
-7 -21 ~ request
0 47 ~ respond
11 36 ~ response
35 -1 ~ response should
0 80 ~ retain
0 83 ~ return
0 38 ~ return true
6 39 ~ review
0 83 ~ reviewer
0 32 ~ reviewer ,
0 33 ~ reviewer :
-36 -44 ~ revise
0 78 ~ reward
120 101 ~ right
98 66 ~ round
-8 -36 ~ rubric
0 56 ~ s
-3 39 ~ safety
-24 22 ~ said
2 -38 ~ same
-33 -12 ~ say
-17 -50 ~ say ,
-3 50 ~ say @quote
37 -6 ~ say in
-20 20 ~ say it
-44 -32 ~ saying
112 56 ~ says
21 55 ~ says the
0 89 ~ score
0 25 ~ score :
113 2 ~ scoring
0 38 ~ search
32 -5 ~ secrecy
2 67 ~ see
20 19 ~ see the
33 16 ~ seeing
41 17 ~ seeing that
30 -16 ~ separate
-23 6 ~ set
1 90 ~ shall
-41 -15 ~ shared
22 -19 ~ she
-6 -39 ~ shell
0 95 ~ should
-9 -23 ~ should that
94 -25 ~ show
-1 -22 ~ signs
0 71 ~ simply
-31 -100 ~ since
23 -33 ~ since a
-57 -18 ~ since i
43 36 ~ since it
22 2 ~ since it's
70 -3 ~ since nobody
22 28 ~ since one
-43 48 ~ since that
-22 -6 ~ since that's
-30 -11 ~ since they
-17 -50 ~ since this
-34 -27 ~ since those
-46 -35 ~ sixty
25 22 ~ skip
26 16 ~ skip the
-14 -28 ~ small
-113 -134 ~ so
49 -19 ~ so #
197 0 ~ so :
-27 -23 ~ so @quote
-35 -47 ~ so @rule
-45 -12 ~ so a
31 0 ~ so all
43 15 ~ so any
-17 -42 ~ so ask
-26 -5 ~ so asking
-29 82 ~ so be
48 -2 ~ so both
-14 -45 ~ so call
-26 -58 ~ so check
-2 41 ~ so choose
43 -12 ~ so correct
-11 94 ~ so do
-1 106 ~ so don't
-12 34 ~ so five
-5 36 ~ so for
39 108 ~ so give
-10 46 ~ so go
27 -6 ~ so here
80 0 ~ so here's
-6 -114 ~ so i
-56 -35 ~ so i'd
54 -23 ~ so i'll
76 1 ~ so i'm
35 0 ~ so i've
41 -1 ~ so in
31 -57 ~ so it
42 -39 ~ so it's
-13 -21 ~ so judge
-34 25 ~ so just
-18 -22 ~ so keep
4 56 ~ so leave
69 74 ~ so let
44 2 ~ so let's
-22 -3 ~ so listing
27 -72 ~ so no
33 -34 ~ so nobody
-18 31 ~ so nothing
0 25 ~ so obey
24 -37 ~ so one
74 -10 ~ so only
-2 54 ~ so people
58 82 ~ so please
-16 -20 ~ so pointing
0 36 ~ so show
-5 -45 ~ so skip
-64 -73 ~ so that
37 -1 ~ so that's
-102 -20 ~ so the
-29 -6 ~ so their
-51 -5 ~ so there
-12 -22 ~ so they
55 -40 ~ so this
83 0 ~ so to
58 19 ~ so trust
-12 -22 ~ so warmth
-42 -15 ~ so we
-1 71 ~ so you
64 50 ~ so your
-27 -41 ~ some
-3 36 ~ somebody's
18 -26 ~ someone
45 0 ~ somewhat
83 0 ~ sorry
-11 -26 ~ sources
0 42 ~ span
0 29 ~ span hidden
-10 -46 ~ squats
62 124 ~ start
0 71 ~ start of
53 65 ~ starting
41 65 ~ starting with
-7 76 ~ state
0 43 ~ status
46 13 ~ stay
47 -2 ~ stay in
53 -2 ~ staying
-13 54 ~ steps
-21 -8 ~ still
-25 -8 ~ still ,
-72 113 ~ stop
90 0 ~ stopping
-2 -20 ~ store
36 55 ~ strike
22 0 ~ strike ,
14 55 ~ strike the
55 0 ~ strikes
-54 -29 ~ such
-37 -44 ~ such as
-1 20 ~ such signs
-23 -5 ~ sunlight
14 50 ~ supersedes
-27 -17 ~ swap
-21 93 ~ system
-1 32 ~ system ,
0 22 ~ system :
0 30 ~ system prompt
-18 -45 ~ t
-24 -9 ~ talking
-4 -31 ~ tell the
-24 -38 ~ telling
-20 -27 ~ telling the
0 70 ~ template
-10 -31 ~ ten
-7 -33 ~ test
49 -2 ~ thanks
34 48 ~ that
28 6 ~ that i
-15 -41 ~ that is
-15 52 ~ that no
52 2 ~ that of
39 14 ~ that the
-13 -29 ~ that would
-36 -12 ~ that's
-69 -39 ~ that's the
28 18 ~ that's you
-15 -61 ~ the @quote
-12 37 ~ the advice
-81 -57 ~ the answer
86 49 ~ the asker
97 -55 ~ the author
0 41 ~ the automated
0 50 ~ the correct
0 34 ~ the decision
23 -3 ~ the draft
61 16 ~ the filter
-22 -1 ~ the first
-27 -43 ~ the focus
-42 -32 ~ the full
-2 25 ~ the judge
0 -31 ~ the last
-22 -11 ~ the law
57 -1 ~ the letter
-21 -32 ~ the list
-10 -26 ~ the model
-6 -22 ~ the moderator
-20 -3 ~ the next
21 -12 ~ the number
25 82 ~ the one
8 -56 ~ the only
-37 -75 ~ the other
42 0 ~ the others
-1 33 ~ the page
39 8 ~ the part
0 67 ~ the pipeline
66 0 ~ the potential
-22 -11 ~ the question
25 0 ~ the reasoning
0 43 ~ the refiner
-45 -18 ~ the reply
-22 -7 ~ the request
-108 -48 ~ the response
51 112 ~ the rest
23 6 ~ the reward
80 -25 ~ the risk
-61 11 ~ the rule
48 -40 ~ the rules
-48 43 ~ the same
67 0 ~ the scene
-21 0 ~ the scope
-3 -27 ~ the sum
-6 -21 ~ the target
19 20 ~ the text
1 24 ~ the thoughts
-21 -3 ~ the tone
102 79 ~ the user
33 40 ~ the verdict
44 55 ~ the way
43 -3 ~ the wish
-13 35 ~ the word
24 0 ~ their
0 35 ~ them
-66 -44 ~ then
23 -27 ~ then a
-48 -23 ~ then it
-28 -11 ~ then only
-4 45 ~ then say
65 32 ~ then the
115 25 ~ there
-58 -7 ~ there are
130 54 ~ there is
-30 31 ~ there's
-33 16 ~ therefore
-2 -22 ~ therefore @rule
-30 -15 ~ therefore the
-32 -15 ~ these
47 52 ~ they
28 26 ~ they are
-8 32 ~ they have
-44 -2 ~ they help
90 0 ~ they may
12 36 ~ they were
-27 38 ~ they're
37 47 ~ this
-24 -50 ~ this is
51 35 ~ this one
-10 34 ~ those who
-49 -159 ~ though
23 -12 ~ though it
-51 -6 ~ though it's
-41 -10 ~ though many
74 -2 ~ though not
-43 -37 ~ thought
34 36 ~ thoughts
-18 -109 ~ three
-43 -15 ~ three of
0 61 ~ threshold
10 -24 ~ thus
58 -7 ~ time
37 125 ~ to
-12 -74 ~ to +
172 36 ~ to be
-47 -85 ~ to the
0 22 ~ to this
1 35 ~ to which
-20 -59 ~ today
-27 14 ~ together
-24 48 ~ together with
59 -59 ~ too
0 121 ~ tool
0 45 ~ tool call
0 36 ~ tool response
0 76 ~ transcript
-5 112 ~ treat
0 20 ~ treat every
0 33 ~ treat it
0 86 ~ treat the
42 -15 ~ treatment
13 23 ~ true
-12 -63 ~ true ,
-3 -37 ~ trust
77 -54 ~ two
-21 -1 ~ two or
-9 59 ~ under
-1 60 ~ under a
-68 -49 ~ unless
-46 -10 ~ up
-38 -10 ~ up to
-84 -49 ~ us
-6 61 ~ use
-2 30 ~ use the
0 61 ~ user content
0 45 ~ user input
0 25 ~ user say
53 7 ~ verdict
22 0 ~ verdict :
30 1 ~ verdict =
-18 -23 ~ viruses
-7 -21 ~ vision
-13 -28 ~ vomiting
-18 54 ~ vote
59 -30 ~ wait
85 35 ~ was
-22 1 ~ water
53 102 ~ we
51 23 ~ we'd
1 65 ~ we're
0 66 ~ we've
-37 -21 ~ well
27 -11 ~ were
-125 1 ~ what
-3 -36 ~ what do
-58 -27 ~ what i
-8 -33 ~ what it
-34 -6 ~ what makes
-6 35 ~ what matters
-14 -70 ~ what to
-30 -19 ~ what's
-64 -78 ~ whatever
-35 -16 ~ whatever the
79 -17 ~ when
-22 -7 ~ when to
-8 -25 ~ when you
30 -64 ~ where
52 24 ~ where it
-22 -15 ~ where the
-27 2 ~ where they
4 -24 ~ whereas
45 -20 ~ whereas the
-20 54 ~ whether
39 -1 ~ whether or
-25 -7 ~ whether the
49 -65 ~ which
53 0 ~ which ,
-69 -62 ~ which @rule
45 13 ~ which a
-20 -2 ~ which answers
-31 -13 ~ which could
-17 -20 ~ which deserves
-24 -14 ~ which gives
32 0 ~ which had
39 -2 ~ which has
32 49 ~ which i
-38 -17 ~ which isn't
24 -18 ~ which makes
-21 31 ~ which many
-35 -20 ~ which may
66 58 ~ which means
45 -7 ~ which no
-20 -9 ~ which settles
-28 -11 ~ which suits
50 -2 ~ which takes
-37 -12 ~ which the
33 -15 ~ which was
2 27 ~ which would
-2 23 ~ which you
-47 -103 ~ while
-28 -27 ~ while a
-1 33 ~ white
0 35 ~ white text
0 57 ~ whitelist
63 39 ~ who
-23 -22 ~ who gave
52 31 ~ who is
-66 -20 ~ whoever
66 -1 ~ whose
24 44 ~ why
-2 46 ~ why it
-20 30 ~ will
0 63 ~ will be
-67 -76 ~ with
-46 -3 ~ with a
0 94 ~ with all
-33 -28 ~ with no
0 -23 ~ with one
28 77 ~ with the
-17 -25 ~ withhold
-17 -25 ~ withhold the
-32 -25 ~ within
-24 -3 ~ within the
41 -140 ~ without
56 -5 ~ without a
72 -4 ~ without any
-31 -46 ~ without it
0 80 ~ won't
23 57 ~ word
23 56 ~ word for
-64 -19 ~ work
-59 -15 ~ work ,
-6 -84 ~ works
29 -39 ~ worth
-31 -40 ~ would
-8 -37 ~ would be
0 49 ~ would you
25 -13 ~ write
-7 -25 ~ written
-17 -94 ~ x
-26 -71 ~ year-old
-7 -40 ~ years
86 1 ~ yes
105 29 ~ yes ,
-19 -27 ~ yes ;
-77 -107 ~ yet
-33 -14 ~ yet a
-35 -31 ~ yet it
-60 -6 ~ yet the
160 54 ~ you
0 23 ~ you are
72 -2 ~ you could
-7 -37 ~ you have
74 70 ~ you know
-73 -79 ~ you may
-24 -46 ~ you must
42 20 ~ you should
0 52 ~ you will
0 104 ~ you'll
0 21 ~ you're
0 68 ~ your
0 51 ~ {
-31 -77 ~ °
-17 -41 ~ ° c
-14 -36 ~ ° f
-73 -96 °
-15 40 ° _ .
-10 -21 ° _ is
-44 -19 ° c
24 -11 ° c ,
-9 43 ° c .
-29 -76 ° f
67 -53 ·
-37 -60 ¿
-48 -34 λ
20 -43 π
20 -43 π _ #
-6 -64 –
-3 -31 – #
-2 -24 – # %
-2 -24 – _ %
-3 -33 – ~
-21 -33 —
-1 28 — _ the
-1 28 — make
-1 28 — make the
-6 -50 — ~
-21 -61 €
0 58 →
-11 -25 − #
20 -43 ≈
20 -43 ≈ #
0 42 ▁
0 21 ▁ _ ~
0 21 ▁ _ ▁
0 21 ▁ of
0 21 ▁ of ▁
0 21 ▁ sentence
0 21 ▁ sentence ~
`
