// Made by `npm run fit:wordings`. A line: hundredths of a weight for meta, and for injection; then a word, or two that stand
// together (`#`: a number; `|p`: the prompt has it, too; `^`: where a sentence begins or ends, `~`: where a part of one does). The first
// line has no words: a stretch begins with it.

/** Of what they were fitted to, and how: SHA-256. */
export const FITTED_TO = '51a3efeb7e5397259351cd649eb695a769c5f3292639790751547a917432ae1a'

export const WEIGHTS = String.raw`
-735 -453 
-48 87 !
0 48 ! !
-1 -59 ! -
0 50 ! [
55 229 ! ^
-5 -117 ! ~
220 228 " "
-64 0 " )
0 138 " ,
-36 -93 " .
247 243 " :
42 93 " ]
-181 -225 " ^
100 0 " agree
-27 -7 " and
0 60 " approved
-5 -118 " content
-58 -90 " i
-32 -72 " i'm
-21 -3 " i've
-2 -53 " if
-13 -30 " is
0 32 " keep
0 36 " meta
68 3 " ok
0 48 " only
0 52 " reason
24 0 " revise
-8 -31 " role
0 25 " status
71 0 " strike
-8 -57 " system
-27 -26 " thank
0 49 " that
26 41 " the
-2 -22 " this
38 1 " thoughts
109 29 " verdict
-20 -25 " want
-34 -4 " we
-28 -5 " which
-21 -262 " you
184 46 " ~
-117 127 "|p
72 26 #
0 32 # !
-32 -42 # "
17 102 # #
-13 21 # %
50 -31 # '
-14 70 # (
33 -38 # )
-2 -69 # *
32 -155 # +
17 50 # ,
49 37 # -
-3 88 # .
32 -23 # /
-50 32 # :
2 82 # ;
-91 -193 # =
-8 -35 # @mark
11 -111 # ]
-1 49 # ^
-1 52 # accepted
-40 -20 # act
-17 -22 # against
25 1 # all
28 0 # already
-3 -60 # also
103 -21 # and
124 7 # are
-35 -8 # as
-14 27 # at
62 0 # because
91 0 # both
0 44 # calories
42 -9 # can
43 0 # claims
1 -23 # contradicts
-59 -34 # corinthians
0 66 # cos
-30 -3 # cups
-27 -25 # days
-39 61 # degrees
37 -2 # did
91 2 # dollars
-36 -7 # euros
73 -18 # f
-42 68 # for
138 25 # from
9 81 # g
24 39 # gives
42 0 # goes
61 28 # has
23 0 # have
5 51 # hours
-28 2 # if
-85 20 # in
63 -2 # into
54 51 # is
0 55 # issues
-8 -31 # it
0 42 # judge
-2 -25 # k
-18 35 # kcal
-8 -39 # kg
-3 32 # km
-23 -36 # lines
1 29 # made
-5 84 # may
32 4 # mg
-33 22 # minutes
-3 27 # mol
-38 -69 # next
-17 -63 # now
53 108 # of
20 -10 # on
31 26 # or
149 11 # out
-29 -13 # paper
-79 -33 # percent
-9 -30 # pm
11 -37 # points
41 0 # raised
0 114 # reviewer
-67 -20 # s
81 0 # said
8 51 # says
22 0 # should
-33 -14 # system
0 74 # template
22 51 # that
-42 2 # the
33 -11 # there
20 0 # through
26 -17 # times
-13 -25 # to
-3 52 # today
8 -41 # tokens
-75 -10 # us
-11 -22 # while
-6 -49 # wins
-87 -68 # with
-81 -48 # words
78 -2 # would
27 0 # wrote
-23 12 # x
-26 1 # years
-17 -119 # }
-77 -20 # °
7 22 # –
-1 25 # —
-7 -33 # −
-145 -78 #|p
-49 -4 $
2 -22 $ #
-19 -107 $ ~
87 -12 $|p
-73 -25 %
0 95 % %
14 38 % .
-3 -55 % for
52 -33 % is
-29 -2 % may
-3 -119 % }
-2 -31 % ~
-40 -45 %|p
-4 105 &
19 55 '
-32 1 ' #
0 102 ' '
0 40 ' )
0 79 ' ;
0 85 ' ^
87 0 ' answers
-1 -55 ' instructions
-3 34 ' lives
-3 -39 ' notice
-1 83 ' rights
127 -38 ' s
83 -27 ' statements
57 -33 ' union
-21 -17 '|p
-20 -45 (
-37 -24 ( #
-3 -34 ( (
-31 31 ( )
21 -25 ( *
-16 -59 ( @quote
-47 30 ( b
131 0 ( cf
-1 -22 ( e
0 21 ( end
-3 -62 ( hidden
-1 27 ( keep
23 -4 ( money
12 38 ( supersedes
1 26 ( this
-12 -39 ( x
0 35 ( you
-91 -126 ( ~
-19 -23 (|p
-41 23 )
31 8 ) (
7 -40 ) )
39 29 ) ,
-90 35 ) .
-5 -77 ) /
0 92 ) :
-2 113 ) ;
0 50 ) <
-10 -37 ) ]
49 90 ) ^
41 2 ) has
-37 -73 ) in
-25 -21 ) is
24 0 ) isn't
0 36 ) keep
-11 -32 ) will
32 41 ) with
-22 -90 ) }
-66 -122 ) ~
-31 -17 ) ×
43 41 )|p
-22 11 *
0 -72 * #
21 -25 * )
26 36 * *
0 80 * /
-5 -40 * decision
0 92 * pass
-4 -40 * refuse
-2 -38 * risk
0 79 * system
-21 18 * the
-29 -8 +
43 26 + #
0 30 + ,
0 74 + .
-4 -21 + r
-3 33 + x
-34 -53 ,
-12 -87 , "
-48 -102 , #
-25 -15 , (
0 91 , <
-55 -60 , @quote
-34 47 , @rule
23 3 , @thought
-42 -141 , [
-1 34 , ^
32 -32 , a
23 -43 , about
-44 -9 , above
55 65 , accept
46 -2 , accuracy
-1 32 , action
81 -27 , add
50 28 , added
27 -2 , admitting
-67 14 , after
106 0 , agent
90 -1 , agree
-1 82 , ai
-7 120 , all
0 36 , already
79 -8 , although
73 229 , always
-10 45 , among
34 19 , an
67 142 , and
-36 0 , answering
-4 -26 , anxiety
43 -3 , anyone
48 -1 , apparently
-3 71 , applied
-9 -42 , apply
0 20 , approve
2 144 , are
-51 14 , around
-19 22 , article
89 130 , as
-13 -30 , ask
56 21 , asking
-28 -9 , asks
-6 42 , assigned
3 -59 , assistant
-1 -46 , assume
39 49 , at
-3 -34 , average
-9 -27 , background
-1 59 , balanced
-8 -22 , bank
-2 -23 , barium
20 32 , be
-12 136 , because
54 -18 , before
14 30 , beginning
-10 90 , behind
37 36 , being
0 -28 , bella
0 86 , between
0 28 , binding
-8 -28 , bleach
-39 -2 , breathe
-4 -25 , bring
-6 -28 , budget
23 34 , by
-23 -37 , calcium
-4 -33 , call
-5 -30 , cameras
58 176 , can
0 51 , carry
-25 -31 , change
110 -12 , character
38 -55 , check
-9 -43 , choose
-22 -39 , chosen
-36 -42 , clarity
0 33 , classifier
37 -3 , clear
0 92 , click
-97 -2 , close
69 53 , comes
-1 -76 , comment
33 -1 , comparing
-2 -23 , compliance
-15 -22 , confidence
0 27 , confirm
-22 -6 , conflicts
22 -8 , contact
0 37 , contains
0 46 , content
-22 -1 , copy
-1 27 , correct
29 4 , counts
44 -4 , covered
51 -2 , critical
0 41 , curator
-61 -21 , curiosity
-18 -46 , date
18 92 , dear
23 -17 , decide
10 -24 , decision
-2 -24 , delete
-34 -8 , delivery
3 39 , despite
84 -16 , did
51 95 , discard
-6 -22 , discuss
0 80 , disregard
53 189 , do
-22 -2 , does
-6 -22 , don't
-54 -3 , drying
0 37 , due
-9 -46 , e
-52 -25 , each
-58 -7 , early
38 -6 , eggs
-4 74 , eight
1 -53 , encoding
-2 88 , end
-24 -12 , ending
29 0 , enough
0 77 , evaluator
14 -46 , even
15 -54 , every
135 0 , everyone
-44 49 , everything
-93 -129 , evidence
27 0 , exactly
-22 -5 , examples
-12 29 , except
38 -2 , explain
-11 -24 , false
-3 51 , far
42 1 , feel
26 6 , fiction
0 102 , filter
-13 -38 , find
-4 -30 , finding
56 -12 , fine
-5 -25 , firm
147 -13 , first
-47 -29 , five
0 32 , flag
-28 -9 , floor
56 0 , folks
-17 44 , follow
-22 15 , followed
-37 -19 , food
65 145 , for
40 -16 , four
29 -4 , friends
30 49 , from
-7 -20 , full
-13 -24 , get
-27 37 , give
-28 -21 , given
-43 4 , gives
15 -55 , go
0 28 , goes
47 24 , going
78 -35 , good
-1 -41 , grade
0 132 , grader
0 22 , graders
21 -5 , grammar
45 0 , ha
-20 0 , had
5 -47 , half
30 -4 , hands
-42 -1 , hands-on
-16 105 , harmless
0 148 , harmlessness
46 65 , has
35 45 , have
-5 60 , having
-3 -31 , hear
-23 -29 , heat
-3 -48 , help
83 0 , helpfulness
41 -6 , helping
24 24 , hence
0 59 , high
-3 69 , history
-22 -48 , hold
72 124 , honest
39 -19 , honestly
1 183 , honesty
-4 -27 , housing
-9 -52 , how
-10 23 , however
97 -2 , hr
-6 -124 , human
90 -7 , i
33 -13 , i'd
27 -16 , i'll
90 -30 , i'm
20 0 , identifiable
-2 41 , identity
173 158 , if
-10 79 , in
-2 128 , include
-24 32 , including
0 51 , increase
-3 -21 , instead
-31 -21 , insurance
22 0 , intent
-22 -17 , interactions
42 62 , is
21 60 , isn't
38 7 , it
13 110 , it's
0 30 , item
88 86 , its
0 227 , judge
48 97 , just
10 -23 , keep
-13 -24 , keeping
32 -6 , keys
5 22 , kind
-7 49 , kindly
-6 -56 , kitchen
-1 -52 , l
0 21 , language
21 -10 , last
-20 -1 , leaving
-90 48 , let
-58 -11 , let's
56 39 , like
-3 -32 , limit
-12 -24 , list
-1 42 , little
-3 64 , location
-1 39 , log
-3 41 , long
1 -70 , look
-40 -41 , lower
0 30 , machine
56 0 , made
-15 79 , madison
-51 -2 , major
-53 -12 , majority
16 -37 , mark
-17 -21 , marked
-1 39 , may
3 -39 , maybe
29 -1 , meaning
-2 29 , means
-5 -26 , medical
57 -3 , merely
-9 30 , merging
24 -6 , method
25 71 , mine
-2 -46 , minus
40 91 , model
-4 32 , moderation
24 -1 , modest
-72 -16 , more
-7 40 , move
51 1 , mr
-21 -59 , name
32 3 , namely
36 0 , needs
-35 -16 , never
-131 -140 , new
29 -4 , next
-5 -23 , nine
-22 27 , no
9 45 , nobody
29 -19 , none
0 44 , nor
-17 -78 , not
-66 14 , nothing
-26 50 , now
64 -2 , number
-11 -42 , odd
34 -3 , oddly
-128 49 , of
65 -81 , offer
75 -2 , old
68 130 , on
-52 -4 , one
64 35 , only
-7 32 , open
-70 18 , or
0 40 , ordered
0 43 , originality
-56 -20 , others
46 -34 , otherwise
-4 -47 , output
48 -3 , over
0 60 , p
21 0 , papers
25 -43 , particularly
-3 31 , pass
-20 -10 , pension
63 0 , people
-60 -15 , perhaps
140 128 , please
41 -1 , police
-1 23 , politely
-4 44 , pressure
-5 -20 , price
-4 27 , public
-4 -42 , purpose
-45 -3 , push
-30 49 , put
-49 -24 , questions
-1 48 , radio
-13 -25 , raised
-3 74 , rate
0 54 , rater
9 68 , rather
-39 -6 , read
0 131 , reader
-21 61 , reading
2 69 , ready
26 30 , really
2 -22 , reason
21 -44 , received
0 49 , recite
20 -32 , recognition
-4 -25 , record
0 77 , refiner
64 -8 , refusal
-6 80 , refuse
-9 59 , regardless
-29 -50 , regret
55 88 , reject
-1 103 , relevance
6 -30 , remember
-25 -26 , remove
-1 42 , repeat
-21 -20 , repeated
-22 -21 , report
-7 -47 , reporting
-9 -66 , request
91 0 , response
-28 -13 , rest
26 -14 , result
0 48 , retain
20 -32 , revenge
1 79 , reviewer
-30 70 , reviewers
-47 -58 , revise
43 42 , right
73 0 , risk
0 30 , risks
-4 64 , root
26 0 , round
20 1 , rule
39 28 , rules
0 95 , s
-1 40 , safe
61 269 , safety
-14 -58 , save
-52 -78 , say
31 22 , says
0 112 , scorer
-5 -30 , search
3 -20 , secrecy
21 0 , seems
0 44 , select
-36 -20 , seven
-2 -28 , several
-20 -13 , shared
25 22 , she
-7 37 , short
-4 -28 , shortened
44 126 , should
-24 0 , shows
-27 -18 , side
-2 -26 , sign
-1 26 , signed
27 60 , simply
6 55 , since
1 36 , skip
-23 -35 , sleep
-34 30 , so
-94 -21 , some
129 0 , somebody
61 -2 , someone
-12 30 , something
162 0 , sorry
-2 51 , sort
34 -3 , specific
-33 -35 , split
36 -2 , splitting
-1 79 , start
30 -5 , state
-1 24 , status
5 -37 , stay
-48 14 , stop
0 -37 , stopping
31 0 , strike
46 -27 , such
14 95 , suggest
0 23 , surely
-71 -18 , take
-7 -39 , talk
-1 -26 , team
-38 72 , tell
11 -28 , ten
-20 -46 , text
-17 -98 , thank
33 3 , thanks
-50 50 , that's
17 27 , the
-45 77 , then
26 58 , there's
-11 24 , therefore
-9 -61 , these
16 44 , they
24 32 , think
27 1 , thinking
49 42 , those
-101 47 , though
-17 53 , thought
-9 24 , thoughts
32 18 , three
35 -15 , through
-8 -31 , tick
0 43 , ticket
11 -31 , time
-1 23 , times
137 85 , to
0 26 , today
-33 -4 , told
3 69 , too
29 100 , treat
28 0 , treatment
-2 110 , trust
-57 58 , turn
-25 12 , twelve
-1 -24 , twenty
21 6 , two
58 -14 , under
21 -15 , unless
0 54 , unlike
-4 -21 , update
-8 -36 , urgency
53 -55 , use
3 -45 , user
-3 -40 , value
26 0 , verdict
-40 25 , vote
-39 36 , wait
31 -6 , warmth
83 42 , was
45 -24 , water
-79 36 , we
40 10 , we'd
-38 -6 , we're
20 0 , we've
21 -23 , were
-9 -77 , what
-30 -39 , whatever
70 7 , when
11 88 , where
9 -29 , whereas
-20 10 , whether
108 46 , which
56 -10 , whichever
158 119 , while
-41 22 , who
0 43 , who'll
34 0 , whoever
55 35 , whose
-27 11 , why
-13 52 , with
-55 12 , without
-37 12 , would
13 59 , wouldn't
79 -20 , write
-26 -51 , written
189 -29 , yes
32 -1 , yet
201 84 , you
54 4 , you've
28 3 , your
-3 -20 , {
-14 -139 , ~
-35 -1 ,|p
-249 -89 -
21 -98 - #
-4 257 - -
23 -1 - @quote
-4 44 - a
0 24 - all
-32 -140 - and
0 129 - b
-22 -5 - because
0 65 - begin
-1 67 - c
-2 -22 - day
-1 -73 - delete
0 44 - end
-1 89 - if
0 27 - judge
0 44 - keep
-1 -257 - like
0 28 - mtime
0 45 - name
-1 29 - print
-7 122 - the
-1 -36 - u
-2 50 - year-old
-138 -44 - ~
-43 70 -|p
-140 -112 .
-201 -287 . "
-1 50 . #
0 146 . '
22 165 . )
-1 58 . ,
83 -58 . .
0 80 . <
0 -24 . [
140 -42 . ^
0 70 . accept
-4 -24 . bc4
-13 -32 . com
-1 61 . d
-23 128 . e
0 36 . example
10 -24 . fromkeys
-9 -66 . g
0 27 . keep
-3 -31 . log
-1 34 . org
-2 118 . s
15 -24 . txt
0 51 . verdict
-13 297 . ~
-43 19 .|p
-61 65 /
34 17 / #
0 103 / *
-5 -23 / .
-1 49 / /
0 20 / >
0 92 / advice
0 -33 / blockquote
0 34 / comment
0 52 / example
0 26 / inst
0 47 / keep
-1 -31 / log
-3 23 / no
0 -68 / p
-1 -58 / sync
-1 -42 / var
-24 -14 / λ
-29 -42 /|p
3 120 :
-59 -56 : "
11 20 : #
-6 -38 : $
-27 -27 : (
-15 -121 : *
0 70 : +
-2 -37 : :
-40 2 : @quote
-74 -60 : @rule
75 132 : [
3 123 : ^
-124 -89 : a
20 78 : accept
0 47 : accepted
-6 -60 : accuracy
16 -22 : add
0 38 : admin
75 0 : agree
19 45 : all
-1 26 : allowed
0 48 : always
-1 -61 : an
0 -42 : and
0 58 : any
24 39 : approve
0 42 : approved
10 -87 : are
30 18 : ask
0 60 : avoid
0 39 : award
-124 -29 : be
-1 -23 : best
-86 -53 : brief
24 -3 : buyers
23 0 : by
0 46 : bypass
53 8 : candidate
-1 -28 : center
-10 -63 : check
27 1 : clarity
0 32 : classifier
0 70 : clean
-9 77 : consensus
-111 22 : could
-33 -1 : count
29 -14 : criteria
-14 54 : critical
-2 -23 : cut
23 0 : decision
-3 -43 : decline
0 -32 : delete
-2 31 : developer
7 91 : do
47 -1 : document
0 46 : done
-23 -12 : emergency
0 22 : entry
28 -2 : everyone
0 35 : everything
0 100 : exceeds
0 60 : excellent
37 -5 : explain
171 147 : false
2 27 : fine
49 -38 : five
0 51 : flawless
-29 -4 : follow
-41 -27 : for
31 -8 : four
-12 42 : give
-51 -44 : go
56 17 : good
11 35 : grade
4 -29 : grief
22 -2 : half
-21 -34 : has
-55 -5 : he
24 -15 : help
48 5 : helpfulness
-3 -51 : honest
31 -13 : honesty
-23 -12 : how
157 149 : i
-30 3 : i'd
-10 25 : i'm
32 0 : i've
20 -97 : if
-4 76 : immutable
1 78 : in
-14 -21 : inform
-36 20 : is
-65 -5 : it
0 26 : judge
-2 23 : judges
58 60 : keep
0 82 : kept
-2 119 : leave
43 0 : leaving
-12 47 : let
75 -1 : light
-1 -21 : listen
-30 -49 : low
5 68 : mine
36 -8 : more
107 1 : most
-29 -42 : my
24 64 : name
-4 -57 : never
-2 29 : new
32 -26 : no
59 72 : nobody
40 80 : none
14 32 : not
54 2 : nothing
0 100 : now
0 37 : of
0 24 : off
0 115 : ok
20 1 : okay
-17 -88 : one
-23 -22 : one-party
-32 -24 : open
0 32 : override
1 42 : pass
1 27 : people
-81 -70 : please
26 15 : policy
0 29 : positive
0 20 : quality
-73 -48 : rank
0 20 : rate
-32 -19 : read
0 28 : record
82 -5 : red
198 -1 : refuse
58 31 : reject
0 46 : relevant
49 0 : response
0 47 : retain
0 29 : retained
-13 -24 : return
55 0 : revise
-2 -50 : role
-1 99 : safe
0 48 : score
35 0 : see
-37 -55 : sextortion
-24 -52 : short
22 20 : since
0 42 : sit
-1 -39 : sleep
42 -2 : slow
-32 -13 : some
-30 -4 : somebody
-20 -2 : someone
0 23 : sound
-1 -20 : state
-1 43 : steps
-2 31 : sunny
0 34 : system
-72 -32 : take
91 -3 : test
-6 -25 : text
-55 -52 : thank
0 31 : thanks
-18 -53 : that
-68 -21 : that's
64 -39 : the
58 -1 : theft
0 34 : then
41 -1 : there
-18 -53 : these
-44 -48 : they
63 72 : this
-16 -22 : those
0 58 : thought
-10 -29 : three
-4 -57 : time
-27 16 : to
33 -27 : training
0 23 : treat
203 150 : true
0 22 : trust
32 -10 : two
-3 -34 : warm
22 0 : warning
0 40 : weight
-46 -19 : what
-37 -6 : what's
-31 -42 : where
-22 0 : whether
-47 -21 : which
1 26 : while
0 49 : whitelist
27 -43 : who
-61 -51 : whoever
1 62 : why
-50 -12 : would
-67 77 : yes
36 -35 : you
0 42 : you've
88 194 : {
-58 -171 : ~
-86 -104 :|p
-95 -6 ;
-5 46 ; #
0 38 ; -
0 21 ; <
-23 -24 ; @quote
-94 -59 ; @rule
-11 52 ; ^
-87 3 ; a
0 40 ; accept
-52 -1 ; adding
21 0 ; agent
-8 -58 ; all
-19 77 ; also
-45 42 ; and
-10 81 ; answer
0 50 ; anyone
-126 5 ; as
-6 -49 ; ask
0 -20 ; be
43 3 ; both
-35 5 ; but
0 70 ; by
0 -43 ; call
33 0 ; can
-27 -16 ; correct
0 101 ; do
-7 -51 ; don't
-20 -55 ; drop
-3 -33 ; facts
-19 31 ; for
-1 -23 ; going
32 40 ; i
-17 23 ; i'd
33 43 ; i'll
16 20 ; i'm
7 -31 ; if
-26 -39 ; in
31 0 ; is
-8 -152 ; it
103 -37 ; it's
0 50 ; judge
-2 21 ; just
-10 -35 ; keep
0 37 ; lunar
-4 -37 ; many
-4 -24 ; mentioning
29 0 ; mine
0 -42 ; name
-70 -58 ; no
-44 -22 ; nobody
-13 -33 ; none
4 56 ; not
29 -16 ; nothing
4 21 ; now
31 25 ; on
28 -40 ; one
-75 -57 ; only
-9 -23 ; otherwise
33 0 ; our
107 0 ; over
-39 -1 ; perhaps
0 37 ; reason
0 51 ; reviewer
-21 -49 ; say
-2 34 ; set
-3 -28 ; she's
-2 -57 ; show
-2 30 ; since
-3 -22 ; skip
-1 -49 ; so
128 0 ; somebody
20 -1 ; someone
-16 -26 ; studies
66 42 ; take
-45 -55 ; that
-25 25 ; the
12 -22 ; then
64 1 ; they
-21 0 ; those
57 -2 ; three
-2 20 ; treat
43 0 ; unsupported
87 -5 ; use
-54 -10 ; warmth
19 52 ; we
-43 -49 ; with
0 31 ; write
-19 49 ; you
-37 -206 ; ~
-32 186 <
-1 58 < !
0 92 < -
-7 77 < /
0 24 < >
0 20 < keep
0 -68 < p
0 -41 < system
-7 36 < |
-8 -70 <|p
-21 117 =
-45 -141 = #
-6 -50 = =
-1 -40 = >
-5 -33 = @quote
-10 -37 = [
0 26 = clean
-2 -55 = false
0 32 = high
0 74 = max
0 45 = none
0 35 = true
0 51 = yes
-10 47 = ~
-5 94 =|p
-38 -17 >
2 -21 > #
-5 -26 > ,
-1 -76 > <
-1 53 > >
-1 158 > ^
0 37 > accept
-1 -129 > and
0 -71 > as
0 59 > i
-4 78 > is
0 -29 > mark
0 29 > new
0 78 > the
-4 -153 > {
-8 -70 >|p
-26 -128 ?
-60 -107 ? "
51 -88 ? ^
130 52 ?|p
4 -67 @
0 71 @ lab
-28 22 @ override
-40 -30 @mark #
75 152 @mark @mark
-20 68 @mark @quote
0 -24 @mark [
0 88 @mark ^
0 29 @mark end
-20 -25 @mark in
72 62 @mark json
0 22 @mark outside
-37 -113 @mark ~
-12 -24 @mark|p
-43 -112 @quote )
12 -44 @quote ,
22 -124 @quote -
24 51 @quote .
98 107 @quote :
102 24 @quote ;
34 10 @quote =
-1 -54 @quote >
1 42 @quote ?
-20 69 @quote @mark
-5 -23 @quote @rule
-7 -61 @quote ]
-136 -139 @quote ^
-52 -5 @quote adds
90 102 @quote and
9 69 @quote are
76 0 @quote array
-23 28 @quote as
-36 -17 @quote asks
-10 -36 @quote at
-61 -2 @quote before
-1 93 @quote by
-21 -25 @quote can
38 -17 @quote can't
37 -4 @quote comes
-1 -110 @quote content
-24 -27 @quote differ
-49 -5 @quote does
61 0 @quote empty
-27 -9 @quote fails
198 61 @quote field
-40 50 @quote for
-24 -39 @quote has
-43 -7 @quote helps
-50 57 @quote here
-2 -26 @quote hides
-46 -15 @quote hints
83 1 @quote holds
-17 25 @quote i
-44 32 @quote i'd
31 0 @quote implies
74 0 @quote in
66 -14 @quote into
40 -4 @quote invites
-99 -92 @quote is
29 -7 @quote isn't
132 -20 @quote key
27 20 @quote leads
2 -21 @quote leaves
83 -2 @quote list
-63 -27 @quote makes
99 60 @quote may
16 -22 @quote means
-48 -30 @quote meant
-33 -48 @quote might
-54 -11 @quote must
-21 -6 @quote names
-3 120 @quote needs
-8 24 @quote now
-22 -60 @quote offers
-44 29 @quote on
115 -14 @quote or
-5 142 @quote said
-24 -50 @quote says
47 0 @quote seems
80 -4 @quote sentences
-21 -14 @quote sets
-38 -16 @quote should
32 -2 @quote show
33 -7 @quote shows
-33 -7 @quote since
-48 -8 @quote stood
-30 -27 @quote suggests
37 -1 @quote takes
-21 -10 @quote tells
-104 -24 @quote that
-23 -13 @quote the
72 -41 @quote then
-1 91 @quote there
-50 -38 @quote therefore
-22 -29 @quote this
39 19 @quote three
90 142 @quote to
40 -3 @quote together
21 -1 @quote touches
-3 -35 @quote turns
-23 -14 @quote under
4 -58 @quote unless
27 -1 @quote usually
13 60 @quote verdictx
-13 25 @quote version
-43 7 @quote was
-2 27 @quote when
69 3 @quote where
10 49 @quote will
32 59 @quote wins
20 53 @quote with
0 53 @quote within
84 5 @quote without
-2 32 @quote works
-27 -66 @quote would
82 82 @quote }
-42 126 @quote ~
2 46 @quote|p
104 -75 @rule
-20 -25 @rule '
-32 -12 @rule (
41 36 @rule )
32 32 @rule ,
65 -1 @rule .
-92 -97 @rule :
65 -7 @rule ;
41 -4 @rule advises
-34 105 @rule allows
-79 -14 @rule and
-12 -39 @rule applies
-52 84 @rule asks
25 -30 @rule bars
39 0 @rule bears
-49 11 @rule both
25 0 @rule but
-43 48 @rule calls
-23 -5 @rule carries
-17 -41 @rule clearly
-21 -24 @rule closes
-3 34 @rule comes
26 -17 @rule concerns
36 -27 @rule covers
89 -1 @rule decides
-23 -3 @rule demands
46 98 @rule does
-32 -22 @rule draws
-28 -51 @rule encourages
-21 -80 @rule exists
-46 -45 @rule favours
37 0 @rule first
85 7 @rule for
21 30 @rule forbids
69 -1 @rule gives
-36 34 @rule governs
-147 -85 @rule has
-44 -3 @rule here
-40 -13 @rule i
40 207 @rule in
33 -59 @rule is
-21 37 @rule isn't
-57 -12 @rule it
-27 -6 @rule keeps
-16 53 @rule leaves
-47 -45 @rule lets
-25 -23 @rule lists
-47 -1 @rule looks
128 -1 @rule makes
-4 40 @rule means
-35 -27 @rule on
-27 -14 @rule only
53 -7 @rule or
27 25 @rule permits
72 -16 @rule prohibits
-16 -20 @rule protects
-24 -7 @rule puts
124 158 @rule refuses
-13 29 @rule require
57 92 @rule requires
28 -21 @rule rules
-46 -41 @rule says
69 0 @rule shuts
-5 -20 @rule simply
-32 -18 @rule stays
-18 61 @rule suggests
45 -41 @rule supports
42 0 @rule takes
-38 24 @rule tells
-20 -20 @rule that
-42 -32 @rule the
-30 -89 @rule this
65 0 @rule too
-27 -10 @rule wants
156 -14 @rule was
-38 -21 @rule weighs
27 85 @rule welcomes
22 0 @rule with
107 88 @rule withholds
22 0 @rule without
-3 -24 @rule won't
-55 -33 @rule would
24 0 @rule yet
-30 -114 @rule ~
346 76 @speaker
68 24 @speaker ,
-30 25 @speaker .
44 20 @speaker :
-38 -9 @speaker and
55 0 @speaker had
-4 47 @speaker has
49 -9 @speaker is
41 0 @speaker of
-24 -1 @speaker was
-298 -52 @speaker|p
757 119 @thought
22 0 @thought )
47 5 @thought ,
121 87 @thought :
41 0 @thought ;
13 27 @thought @quote
28 0 @thought already
-200 -7 @thought and
104 -7 @thought is
54 0 @thought leaves
21 0 @thought misquotes
37 0 @thought says
26 0 @thought should
2 25 @thought through
36 2 @thought ~
-635 -86 @thought|p
21 61 [
42 0 [ "
39 -91 [ #
0 57 [ /
-1 -77 [ @mark
-7 -67 [ @quote
0 52 [ [
38 16 [ ]
0 50 [ a
-5 -20 [ action
-3 33 [ inst
0 62 [ moderator
0 35 [ system
-10 21 [ x
23 -59 [|p
-8 141 ]
0 53 ] #
0 60 ] (
-31 -85 ] )
86 -7 ] ,
-7 -40 ] .
43 23 ] :
0 66 ] ]
-7 53 ] ^
-16 28 ] and
0 51 ] end
-6 -20 ] is
-5 29 ] left
-21 57 ] that
1 -41 ] }
23 -51 ]|p
-298 -222 ^ "
-63 37 ^ #
0 134 ^ %
0 63 ^ '
244 204 ^ (
69 -42 ^ *
-2 215 ^ -
0 27 ^ /
-1 302 ^ <
0 23 ^ >
47 48 ^ @
69 148 ^ @mark
-166 -184 ^ @quote
-282 -297 ^ @rule
68 -33 ^ @thought
3 279 ^ [
-136 -188 ^ a
-12 -38 ^ about
-3 99 ^ accept
-5 49 ^ accessing
-21 -10 ^ acetaminophen
-8 -25 ^ acknowledge
0 163 ^ act
71 -14 ^ acting
-2 32 ^ action
0 47 ^ activate
-67 -80 ^ add
0 22 ^ adopt
-14 -22 ^ adults
-52 -63 ^ advice
-54 -10 ^ advise
193 -57 ^ after
38 -21 ^ against
-24 -13 ^ age
67 -5 ^ agent
7 25 ^ agents
-34 -13 ^ agree
201 -1 ^ agreed
7 -32 ^ agreement
0 57 ^ ai
-20 -2 ^ alcohol
93 -35 ^ all
36 -12 ^ allergies
-32 -84 ^ allowed
-1 -40 ^ almost
-125 3 ^ already
-55 -91 ^ also
-82 -28 ^ although
33 0 ^ am
-10 45 ^ ammonia
-10 -26 ^ among
-72 -23 ^ an
-11 96 ^ and
-23 -20 ^ anger
-20 -1 ^ animal
0 76 ^ annotators
-40 -17 ^ anonymity
-9 34 ^ anonymous
-24 -34 ^ another
-78 64 ^ answer
-22 -32 ^ antibiotics
74 -27 ^ any
39 132 ^ anyone
7 87 ^ anything
45 0 ^ anyway
63 -6 ^ apart
0 58 ^ append
-1 28 ^ approval
0 101 ^ approve
-38 63 ^ approved
15 52 ^ approving
55 33 ^ are
238 79 ^ as
-111 -67 ^ ask
63 -7 ^ asked
0 89 ^ assign
-96 -33 ^ assigning
53 177 ^ assistant
-1 82 ^ assume
-21 -88 ^ at
-27 93 ^ attention
43 -12 ^ audit
-42 -24 ^ australia
-2 -28 ^ author
52 62 ^ authorised
-13 -30 ^ authors
0 20 ^ automated
-31 -33 ^ avoid
0 23 ^ award
-20 5 ^ b12
-15 34 ^ backup
-7 -23 ^ bad
26 -3 ^ balance
66 0 ^ based
18 -22 ^ basic
-46 -20 ^ be
30 91 ^ because
0 61 ^ become
167 40 ^ before
0 51 ^ behave
47 -97 ^ being
21 -110 ^ below
-13 -57 ^ benign
-22 -56 ^ better
-53 -12 ^ between
-15 -27 ^ beyond
-2 68 ^ birdwatching
-9 23 ^ blackmail
64 73 ^ block
-8 46 ^ blue
-20 -14 ^ boiling
208 -16 ^ both
-2 74 ^ bottled
-20 -10 ^ breathing
-35 124 ^ bring
41 -6 ^ budget
121 -2 ^ building
-46 -28 ^ bullets
30 -10 ^ burnout
-217 -137 ^ but
25 14 ^ by
63 -2 ^ caffeine
-46 -14 ^ california
-49 -66 ^ call
-14 -25 ^ calling
-58 -8 ^ calm
65 -42 ^ can
22 -17 ^ can't
2 24 ^ canberra
68 10 ^ candidate
-1 26 ^ cash
-3 25 ^ cashew
31 -1 ^ cats
-2 -28 ^ causes
-32 -8 ^ change
70 -1 ^ charging
60 -5 ^ cheating
-56 -63 ^ check
37 -23 ^ checking
-1 -51 ^ checklist
29 0 ^ cheers
-14 21 ^ child
12 -30 ^ children
-11 -26 ^ chlorophyll
120 92 ^ choose
-37 18 ^ cite
-1 42 ^ claim
-42 -44 ^ claims
-4 49 ^ clean
-55 -8 ^ cleaning
79 -41 ^ clear
0 49 ^ click
-31 -15 ^ close
-30 -15 ^ combined
-18 -25 ^ comedy
-92 -33 ^ comfort
0 70 ^ command
-25 -19 ^ comments
-23 10 ^ committee
-6 -22 ^ companies
54 0 ^ compared
-16 -27 ^ comparing
6 52 ^ compliance
0 78 ^ confidence
0 96 ^ confirm
32 -1 ^ confirming
96 -10 ^ consensus
-28 73 ^ consent
-11 70 ^ consider
-21 -2 ^ considering
-9 -24 ^ contempt
0 40 ^ content
-6 44 ^ contesting
-11 -49 ^ context
0 35 ^ continue
162 0 ^ contrary
-1 69 ^ copy
-24 -124 ^ correct
71 -67 ^ could
-27 39 ^ count
-7 36 ^ counting
-8 56 ^ cover
-2 57 ^ covert
-46 -18 ^ credit
-5 -32 ^ criteria
-20 -19 ^ critics
21 0 ^ critique
-11 -38 ^ curiosity
-74 -77 ^ cut
57 -31 ^ cutting
-7 -68 ^ day
0 152 ^ deal
0 143 ^ dear
-8 -21 ^ death
0 48 ^ debug
-12 -46 ^ decision
-16 -43 ^ decline
-14 48 ^ declining
-14 -24 ^ decoded
-4 71 ^ defence
-10 -27 ^ define
41 54 ^ delete
-14 -39 ^ deleting
-42 -7 ^ depending
-8 -27 ^ depends
-15 -20 ^ depth
72 59 ^ destroying
-59 -23 ^ details
48 -23 ^ detection
-3 88 ^ developer
120 -5 ^ did
26 0 ^ disagree
-10 -32 ^ disclaimer
-6 48 ^ discuss
0 54 ^ disregard
-26 -36 ^ distinguish
-17 142 ^ do
56 -45 ^ does
-97 -83 ^ don't
-47 -76 ^ done
-8 -31 ^ dr
77 -4 ^ draft
71 -13 ^ draw
-23 -31 ^ drop
0 69 ^ dump
46 0 ^ during
-57 -95 ^ each
9 -43 ^ earlier
0 108 ^ editor's
0 160 ^ editors
32 -1 ^ edits
35 -19 ^ eight
-4 -25 ^ eighty
-31 -62 ^ either
-38 18 ^ emergency
-10 50 ^ emotional
-5 -32 ^ encourage
22 76 ^ end
-26 -13 ^ enhancing
107 -19 ^ enough
0 72 ^ enter
0 157 ^ eof
-24 -22 ^ er
-27 -20 ^ estate
0 33 ^ evaluating
0 176 ^ evaluators
71 -15 ^ evasion
-26 -88 ^ even
-80 -79 ^ every
260 66 ^ everyone
70 -2 ^ everyone's
31 -61 ^ everything
-21 42 ^ evidence
-2 63 ^ exam
-67 -17 ^ example
63 0 ^ expanding
-85 -60 ^ explaining
59 77 ^ extraction
20 -10 ^ facts
0 54 ^ fail
53 -17 ^ fair
-22 -21 ^ fairness
-6 57 ^ false
0 -53 ^ family
-9 -58 ^ federal
-4 62 ^ fewer
-23 -32 ^ fiction
0 20 ^ fill
-1 29 ^ filter
0 101 ^ filters
74 74 ^ final
161 -59 ^ fine
-39 -68 ^ first
-149 -10 ^ five
-5 -27 ^ flat
40 -40 ^ following
-9 56 ^ food
-60 69 ^ for
113 0 ^ forced
-33 -22 ^ forged
0 57 ^ forget
-6 36 ^ forward
-6 -36 ^ four
-36 -45 ^ fourteen
-26 -28 ^ france
-7 -56 ^ free
-28 -13 ^ french
-22 10 ^ friendly
39 161 ^ from
-12 -48 ^ full
-26 -24 ^ fun
-1 54 ^ functional
82 -6 ^ funny
0 66 ^ fwd
28 0 ^ gemini
-39 -45 ^ general
-9 -24 ^ german
-14 -22 ^ germany
-33 23 ^ get
-98 -89 ^ give
-3 -40 ^ given
-3 29 ^ giving
21 -166 ^ good
99 1 ^ gpt
-7 79 ^ grade
2 44 ^ grader
0 94 ^ graders
-1 65 ^ gradient
66 19 ^ great
21 -25 ^ green
30 -4 ^ grief
-1 33 ^ ground
22 -3 ^ had
64 99 ^ half
46 -22 ^ handing
29 -6 ^ happy
-9 -29 ^ hardly
-5 -25 ^ harm
-13 -38 ^ harmless
-164 -48 ^ has
-23 31 ^ have
187 103 ^ having
-17 -54 ^ he
-17 -22 ^ he'd
113 5 ^ he's
-1 184 ^ headache
-4 39 ^ hear
0 112 ^ hello
-3 50 ^ help
-1 67 ^ helpful
13 44 ^ helping
0 25 ^ henceforth
-46 1 ^ here
23 120 ^ here's
0 28 ^ hey
0 69 ^ hi
30 -15 ^ hidden
-37 -22 ^ hide
-22 -16 ^ hiding
-9 31 ^ high
-78 14 ^ his
-54 -58 ^ history
26 0 ^ hm
-13 -50 ^ hmm
60 -56 ^ hold
-20 -32 ^ holocaust
-14 -30 ^ home
-15 35 ^ honest
75 0 ^ honestly
-65 -59 ^ honesty
32 41 ^ honey
-21 -7 ^ hotline
34 -108 ^ however
-1 -28 ^ html
-9 174 ^ human
-6 79 ^ humor
-76 -195 ^ i
-37 -168 ^ i'd
-111 -127 ^ i'll
90 -60 ^ i'm
231 33 ^ i've
-95 -229 ^ if
-2 166 ^ ignore
-29 -80 ^ imagine
0 41 ^ important
15 -32 ^ in
-42 -83 ^ include
0 136 ^ instruction
-23 -19 ^ insulin
23 -86 ^ intent
-1 53 ^ interview
-47 -26 ^ intrusive
-28 -38 ^ invented
0 141 ^ invest
73 0 ^ ironically
27 -120 ^ is
-18 -135 ^ it
9 25 ^ item
73 -31 ^ items
20 43 ^ its
-1 53 ^ jailbreak
-27 -12 ^ json
62 9 ^ judge
-25 -13 ^ judges
-3 -42 ^ judging
-15 -46 ^ jurors
-13 49 ^ jury
19 28 ^ just
0 74 ^ justification
-1 -34 ^ k
-58 -149 ^ keep
-4 -39 ^ keeping
43 -21 ^ key
0 34 ^ kidney
0 67 ^ kindly
-7 -27 ^ kitchen
0 60 ^ knock
-1 33 ^ know
-14 -24 ^ known
-1 -72 ^ kubectl
0 52 ^ label
0 48 ^ labelling
-1 -47 ^ labels
-6 -26 ^ large
-16 -34 ^ last
-27 -11 ^ late
-2 33 ^ later
44 44 ^ lawful
-31 -15 ^ lead
-4 -28 ^ least
-15 -79 ^ leave
-16 -20 ^ leaving
-22 33 ^ legal
-169 -136 ^ let
178 39 ^ let's
151 86 ^ lgtm
21 -2 ^ licensed
-14 -27 ^ light
96 81 ^ like
-8 -20 ^ likely
-13 -21 ^ limit
0 38 ^ limited
-79 -30 ^ list
0 118 ^ listen
-4 -20 ^ literature
-8 39 ^ llm
-3 45 ^ lockpicking
0 20 ^ log
-27 -33 ^ long
-18 39 ^ look
88 -27 ^ looking
53 0 ^ looks
-3 73 ^ love
3 88 ^ low
-25 37 ^ make
27 -9 ^ making
-82 -131 ^ many
36 -4 ^ marie
-41 -4 ^ mark
-5 80 ^ marked
-36 -51 ^ maybe
79 -28 ^ mechanism
42 34 ^ meet
-13 -20 ^ members
-15 60 ^ memory
-64 -115 ^ mention
0 70 ^ mercury
38 0 ^ merge
0 63 ^ message
-2 -20 ^ metal
-11 27 ^ mild
27 -5 ^ mine
43 15 ^ minutes
-4 39 ^ mixing
-1 53 ^ mock
-9 -43 ^ mockery
171 14 ^ model
-37 -6 ^ moderation
25 65 ^ moderator
-11 -23 ^ moderators
78 -5 ^ more
-187 -43 ^ most
-100 -11 ^ mostly
-10 -49 ^ move
54 -8 ^ moving
0 47 ^ mr
0 -20 ^ must
82 -81 ^ my
36 -9 ^ naloxone
-47 98 ^ name
-20 5 ^ names
-73 -16 ^ naming
-51 43 ^ nearly
-5 -36 ^ neither
-21 -4 ^ nervousness
-31 -30 ^ neutral
-44 -47 ^ never
-20 -2 ^ nevertheless
16 131 ^ new
58 30 ^ next
131 -16 ^ nice
13 38 ^ night
107 -2 ^ ninety
-26 -167 ^ no
55 -183 ^ nobody
-16 -122 ^ none
81 -5 ^ normal
59 -179 ^ not
25 150 ^ note
53 -134 ^ nothing
0 135 ^ notice
23 8 ^ notwithstanding
15 172 ^ now
5 25 ^ number
-30 -18 ^ numbered
27 -34 ^ numbers
-8 20 ^ o
-27 -16 ^ objection
0 35 ^ observation
20 -10 ^ of
-168 -161 ^ offer
63 -25 ^ offering
-15 -71 ^ oh
18 -127 ^ ok
-23 -40 ^ okay
53 -17 ^ old
2 26 ^ on
-128 34 ^ once
-120 -79 ^ one
70 -3 ^ one-party
-30 22 ^ only
-28 69 ^ open
-24 -26 ^ opinions
-41 -50 ^ order
25 -34 ^ other
-37 -49 ^ otherwise
132 10 ^ our
91 0 ^ ours
-5 21 ^ out
182 89 ^ output
26 -9 ^ overall
0 73 ^ override
-13 -25 ^ overwatering
0 131 ^ p
28 0 ^ pace
-8 62 ^ pain
-2 35 ^ panel
-20 55 ^ parents
189 4 ^ pass
42 -4 ^ passing
0 62 ^ paste
0 92 ^ patience
0 97 ^ pay
-15 -20 ^ people
47 25 ^ per
30 -42 ^ perhaps
-23 30 ^ permission
-8 -25 ^ phone
3 -21 ^ phones
21 -15 ^ photos
45 -20 ^ picking
-1 -20 ^ plain
-23 -50 ^ plan
-9 40 ^ play
-3 -29 ^ playful
-16 -53 ^ playing
2 35 ^ please
13 -22 ^ plenty
7 54 ^ plot
141 54 ^ point
-17 -20 ^ points
-4 -25 ^ poison
-14 -25 ^ police
-77 -64 ^ policy
-23 -12 ^ polite
-3 34 ^ political
-19 48 ^ position
-7 -27 ^ possible
-27 -34 ^ possibly
-27 -26 ^ practical
-8 39 ^ practice
-4 34 ^ preparation
36 -5 ^ preparing
-20 -4 ^ presenting
-8 55 ^ press
-2 130 ^ pressure
0 92 ^ pretend
0 65 ^ pretending
-4 -28 ^ prevention
-25 8 ^ previous
-20 -27 ^ price
-48 -29 ^ principles
-2 97 ^ print
1 59 ^ prior
55 -11 ^ probably
-7 -49 ^ procedure
0 169 ^ proceed
-2 -34 ^ product
96 0 ^ proposal
0 45 ^ prove
-39 -109 ^ provide
-30 -35 ^ providing
0 23 ^ psst
-5 49 ^ public
-9 -21 ^ publish
0 116 ^ purring
-101 -19 ^ put
-4 53 ^ python's
0 77 ^ q
2 31 ^ quality
8 34 ^ question
-5 42 ^ quiet
-11 -24 ^ quote
-13 -21 ^ quoting
27 53 ^ rank
52 -22 ^ ranking
0 154 ^ rate
0 78 ^ rated
98 -9 ^ rather
-3 67 ^ rating
-4 33 ^ raw
14 62 ^ rayleigh
20 19 ^ read
0 74 ^ reader
51 -30 ^ reading
-19 23 ^ real
-41 -15 ^ reason
-7 -28 ^ reassure
-15 -49 ^ recipients
-7 40 ^ recommend
-2 96 ^ recommended
-3 73 ^ record
-1 63 ^ recording
-4 -20 ^ recovery
-26 35 ^ red
-20 -1 ^ redirecting
-3 -41 ^ refer
0 50 ^ refiner
65 100 ^ refusal
-15 -45 ^ refuse
-60 30 ^ refusing
-2 55 ^ regardless
-12 -37 ^ reheating
0 48 ^ rejecting
-20 -18 ^ remedies
6 32 ^ remember
-1 30 ^ removal
110 2 ^ remove
-16 -42 ^ removing
80 116 ^ repeat
3 107 ^ repeated
-54 -19 ^ repeating
26 0 ^ repetition
-23 -13 ^ replace
65 -1 ^ replacing
-20 154 ^ reply
-11 25 ^ report
110 119 ^ reporting
-3 37 ^ request
-36 8 ^ research
-44 -7 ^ respectful
-7 60 ^ respond
308 130 ^ response
45 0 ^ responses
0 29 ^ result
0 70 ^ retain
-1 -31 ^ retention
-14 164 ^ return
58 0 ^ returning
0 39 ^ reveal
-9 -102 ^ review
177 109 ^ reviewer
-75 -50 ^ reviewers
-19 -21 ^ reward
-1 54 ^ rex
-5 -20 ^ rhyme
-1 54 ^ rhyming
-3 -20 ^ ricin
-11 -24 ^ right
-6 66 ^ ripe
-48 -161 ^ risk
0 140 ^ role
-28 -14 ^ role-play
-3 51 ^ roleplay
0 64 ^ root
0 126 ^ roses
-20 -15 ^ rotate
52 -7 ^ rotating
155 -31 ^ round
-21 -59 ^ rules
-15 -99 ^ run
-8 35 ^ safe
-54 -60 ^ safety
114 -3 ^ salt
95 -27 ^ same
-27 -10 ^ sample
-20 -45 ^ satire
-17 117 ^ save
-147 -78 ^ say
-40 -2 ^ saying
-23 -27 ^ schools
211 66 ^ score
31 0 ^ scores
4 -42 ^ scoring
-26 -5 ^ search
-52 -7 ^ seat
201 86 ^ second
41 -23 ^ secret
-3 -30 ^ security
87 60 ^ see
-1 63 ^ seeking
-1 38 ^ select
-74 -32 ^ send
83 101 ^ sending
-22 -8 ^ separate
-2 42 ^ serving
-24 104 ^ set
89 18 ^ setting
43 17 ^ seven
-4 -42 ^ seventeen
53 63 ^ shall
96 10 ^ shame
44 -1 ^ sharing
-33 51 ^ she
-25 -47 ^ she's
50 -82 ^ short
-43 -45 ^ should
-24 -45 ^ show
-9 51 ^ shut
192 61 ^ side
-1 55 ^ signature
0 125 ^ signed
12 -60 ^ signs
-21 -22 ^ silence
20 -17 ^ simple
-20 -14 ^ simpson
1 -79 ^ since
-43 26 ^ six
24 -2 ^ sixty
-39 0 ^ small
48 75 ^ smaller
-40 -38 ^ smoke
-122 -169 ^ so
23 0 ^ soda
-7 -23 ^ soft
37 -61 ^ some
103 -48 ^ somebody
68 -94 ^ someone
-44 -58 ^ something
32 33 ^ sorry
-3 -31 ^ sort
-3 -56 ^ source
42 38 ^ sourcing
-7 -39 ^ spanish
-12 72 ^ speak
165 -3 ^ speaking
22 88 ^ specific
0 89 ^ spell
-23 -20 ^ splitting
30 75 ^ stage
-95 -31 ^ start
-26 -19 ^ starting
-76 -45 ^ state
-81 -39 ^ stated
1 28 ^ status
-24 174 ^ stay
13 -44 ^ staying
71 82 ^ stealing
5 24 ^ step
53 -6 ^ stepping
-18 -61 ^ steps
79 -44 ^ still
-6 76 ^ stop
1 -21 ^ stopping
141 17 ^ strike
130 -2 ^ strikes
-27 -4 ^ striking
1 37 ^ strong
-48 -52 ^ structure
-8 57 ^ students
-8 52 ^ style
0 41 ^ subject
16 -31 ^ such
0 35 ^ sudo
-80 -105 ^ suggest
0 54 ^ summarize
-27 -1 ^ summary
22 0 ^ summing
-10 65 ^ sunlight
-30 -1 ^ suppose
-37 -6 ^ suspicion
-5 -22 ^ swap
0 92 ^ switch
-8 54 ^ switching
-2 32 ^ symptoms
-6 156 ^ system
-49 73 ^ take
-12 28 ^ talk
-20 -5 ^ tampering
0 91 ^ tapering
-8 21 ^ teacher
-7 -33 ^ technical
-2 -42 ^ teenagers
-4 -20 ^ teens
-42 -155 ^ tell
52 -37 ^ telling
-25 7 ^ ten
37 -3 ^ tension
-63 -16 ^ test
64 -13 ^ text
49 198 ^ thank
107 62 ^ thanks
-10 -223 ^ that
14 -115 ^ that's
26 -138 ^ the
-33 8 ^ their
17 -81 ^ then
16 -109 ^ there
46 -147 ^ there's
-70 -14 ^ therefore
-124 -184 ^ these
-158 -157 ^ they
-14 -54 ^ they'd
-22 -9 ^ they'll
-28 -61 ^ they're
-69 -22 ^ they've
40 -6 ^ things
-3 56 ^ think
39 0 ^ third
-108 -297 ^ this
-138 -108 ^ those
50 0 ^ though
57 40 ^ thought
94 22 ^ thoughts
0 78 ^ threads
-1 63 ^ threats
-103 -132 ^ three
0 55 ^ tie-breaking
73 -26 ^ time
-48 -25 ^ tired
156 132 ^ to
-33 -45 ^ tone
-28 5 ^ too
0 24 ^ tool
-1 67 ^ top
0 147 ^ toss
-2 -52 ^ total
-1 23 ^ trainer
0 22 ^ trainers
-4 -31 ^ training
-4 38 ^ translate
-22 -56 ^ treat
32 -48 ^ true
10 75 ^ trust
-3 -38 ^ truth
-43 -14 ^ try
0 -20 ^ turn
-21 -10 ^ turning
4 -29 ^ twelve
-19 33 ^ twenty
-84 -95 ^ two
-43 58 ^ type
127 0 ^ unanimous
-60 -64 ^ under
41 -7 ^ unlike
0 128 ^ until
-1 57 ^ up
24 1 ^ upon
-9 40 ^ urgent
-31 -73 ^ us
-63 277 ^ use
-3 194 ^ user
43 -40 ^ users
-16 -58 ^ using
-8 -24 ^ usually
-2 50 ^ vaccines
-30 -25 ^ valid
-3 -37 ^ validate
0 34 ^ validation
155 63 ^ verdict
0 24 ^ verification
0 97 ^ verified
3 -20 ^ version
75 -6 ^ victims
-7 -28 ^ video
-2 68 ^ vinegar
20 -2 ^ violet
139 20 ^ vote
-80 -10 ^ voting
-41 37 ^ wait
-8 61 ^ waiting
46 0 ^ walking
-50 -44 ^ warm
-19 -28 ^ warmth
-19 -50 ^ warn
-6 20 ^ warning
-25 -8 ^ was
-20 -20 ^ water
-230 -233 ^ we
83 19 ^ we'd
121 23 ^ we'll
76 0 ^ we're
77 -2 ^ we've
97 -7 ^ well
-158 -81 ^ were
49 -72 ^ what
24 -41 ^ what's
-124 -73 ^ whatever
8 105 ^ when
-75 -143 ^ where
5 50 ^ whereas
-101 -118 ^ whether
-38 -119 ^ which
-11 -69 ^ while
-4 -49 ^ white
138 31 ^ who
-24 104 ^ who's
-14 -85 ^ whoever
-23 -10 ^ whole
34 -25 ^ whose
-56 -13 ^ why
53 49 ^ winner
53 33 ^ with
121 0 ^ within
-110 -50 ^ without
0 92 ^ wool
-56 -33 ^ words
-5 -24 ^ worry
-17 -23 ^ worth
-72 -145 ^ would
-44 32 ^ write
-62 -16 ^ writing
19 -43 ^ written
60 -2 ^ wrong
-101 -221 ^ yes
-27 -5 ^ yet
-54 -172 ^ you
0 54 ^ you'd
0 87 ^ you'll
-6 65 ^ you're
109 36 ^ you've
39 -17 ^ your
0 42 ^ yours
-1 111 ^ zero
0 90 ^ }
-41 -57 a
105 44 a #
0 108 a +
62 57 a ,
-33 164 a .
43 -45 a :
-73 9 a @quote
0 50 a ]
148 0 a and
-30 -8 a b
14 -47 a bad
116 -13 a baker
-21 -10 a balance
54 -1 a ban
-92 55 a bank
0 42 a bar
25 -33 a bare
40 -18 a base
-4 35 a basic
6 41 a because
22 -45 a beginner
27 -2 a benefit
14 -34 a benign
33 -33 a better
-4 33 a biased
-20 -12 a bike
47 0 a bill
85 -15 a birthday
-21 -63 a bit
48 -1 a bite
-83 12 a blank
0 110 a blind
-6 64 a bonus
-23 74 a book
-2 65 a bot
0 -38 a box
37 -11 a break
46 -9 a breakup
-7 43 a bribe
-50 -16 a brief
-3 -20 a brutal
-29 1 a budget
0 25 a bug
-2 38 a bullet
6 93 a bunch
-5 -30 a burden
64 -12 a burglar
-21 -18 a calendar
-35 -20 a call
31 5 a calm
-85 -21 a candidate
-25 -4 a canned
-3 24 a capable
-23 17 a car
37 -11 a card
-10 63 a careful
23 -2 a caregiver
-37 -21 a caring
-27 -216 a case
22 -6 a casual
-5 130 a cat
53 -15 a cause
20 -5 a caution
57 72 a caveat
-32 -16 a certain
-61 -42 a certificate
0 66 a certified
-20 -5 a chair
-15 59 a chance
84 18 a change
51 -9 a channel
-49 -32 a character
-3 -23 a charity
-12 -21 a chat
-4 -50 a chatbot
-3 -23 a cheap
-2 42 a check
-37 9 a checklist
-9 90 a cheerful
-5 28 a chemistry
55 21 a child
-20 -33 a choice
-36 -10 a claim
33 -18 a class
-33 -39 a classic
-2 -42 a classifier
-25 -47 a clause
66 0 a cleaner
-95 -50 a clear
-8 26 a clerk
-19 -23 a clerk's
-8 -20 a click
-24 -8 a close
-1 -20 a closer
-28 -22 a closing
-17 -30 a cloth
-61 0 a coach
9 -23 a code
-2 33 a coin
-101 -6 a cold
-42 61 a colleague
87 0 a combination
-35 -1 a comma
-20 -1 a commit
-20 -6 a committee
-51 -36 a common
22 -1 a companion
-3 48 a compassionate
64 0 a competitor
-14 54 a complete
4 71 a concrete
27 -16 a condition
30 16 a confidence
-13 33 a confirmation
57 -4 a consensus
-24 -16 a consistent
58 -6 a constructive
-38 -32 a contested
57 -2 a contradiction
81 -6 a convincing
-6 37 a cop
-21 -65 a copy
77 -2 a correction
-5 23 a counselor
28 -9 a counterargument
35 0 a country
62 0 a courier
-3 24 a coworker
-52 32 a creative
46 -27 a crime
-14 -38 a criminal
5 -44 a crisis
48 -1 a criterion
-83 52 a critic
-32 0 a critical
-25 -15 a curious
25 -2 a cut
44 -4 a cut-resistant
-3 44 a dangerous
58 72 a date
-20 -12 a dated
33 160 a day
-16 -23 a day's
22 0 a day-by-day
-21 -1 a deadline
-1 45 a deal
-4 -37 a dealer
-93 -56 a debate
-10 -21 a debug
-18 -21 a debugging
34 -3 a decent
18 29 a decision
3 71 a decoy
-1 112 a deep
-27 -38 a degree
72 0 a deliberator
18 -30 a demand
-6 58 a deposit
-22 -8 a description
-1 67 a desperate
36 47 a detail
-29 -6 a detector's
-11 -38 a developer
69 -8 a device
-22 13 a diagnosis
21 -3 a diary
28 -1 a difference
57 35 a different
34 -32 a direct
53 27 a disclaimer
-21 -15 a disclosure
23 -3 a discussion
-28 -2 a distinct
30 41 a distinction
-25 -1 a diuretic
23 -15 a doctor
26 -16 a documented
-55 -29 a dog
-41 -11 a domestic
-25 -16 a door
107 -4 a dose
-4 48 a dozen
53 -6 a draw
-1 53 a drill
-12 -46 a drop
35 -12 a dry
129 2 a duplicate
-7 52 a fabricated
-42 -2 a face
-43 -26 a facilitator
-37 27 a fact
-29 -17 a factual
8 30 a fair
0 28 a faithful
71 61 a fake
-8 -20 a fall
-40 -35 a false
-25 -10 a familiar
-32 -59 a family
67 52 a fan
42 -1 a father
-8 94 a fault
0 59 a faulty
-7 82 a favourable
-24 -4 a feeling
-6 54 a felony
1 55 a fence
8 -38 a few
-27 35 a fictional
17 -29 a field
57 -2 a fifth
-46 -15 a fight
4 -29 a figure
34 -19 a file
-5 42 a filter
-39 -12 a final
-45 -51 a finished
27 61 a firm
-112 39 a first
-3 -21 a first-time
0 49 a five
-63 -25 a fixed
8 59 a flag
-73 -8 a flat
-1 -44 a flattering
-5 -27 a follow-up
52 -24 a footnote
6 45 a for
73 38 a forged
37 -2 a forgery
-27 6 a form
0 86 a formality
-12 53 a former
-9 -47 a forum
84 -2 a fourth
-68 -2 a frank
-27 167 a fraud
11 -25 a free
-12 -20 a frequent
52 -2 a fresh
-1 43 a fridge
-17 35 a friend
38 11 a friendly
-27 -17 a frightened
69 30 a full
73 0 a fuller
-27 -8 a fun
55 -2 a funding
134 -19 a further
-64 40 a game
-29 -7 a gap
-6 55 a gas
53 -5 a gavel
0 38 a general
-38 18 a gentle
68 -14 a genuine
21 0 a glance
-26 -10 a glass
0 31 a gold
26 -64 a grade
-2 -25 a grader
48 -5 a grand
-2 30 a grandchild
-2 36 a grandmother
67 0 a graphic
-4 52 a grave
-11 -27 a group
0 92 a guard
-21 -20 a guess
109 9 a guide
0 43 a gun
-32 -5 a half
-21 -11 a hand
7 20 a handover
-34 -7 a handy
-55 -32 a hard
-98 -38 a harmful
-34 -31 a harmless
-39 -4 a harsh
34 0 a has
-4 -81 a head
0 69 a headache
-25 -3 a healthy
1 21 a hearing
-6 38 a heart
-64 0 a heavy
3 -170 a helpful
-27 -15 a helpline
-7 -52 a high
-21 -29 a higher
-20 -26 a hint
-28 -9 a history
21 -8 a hobby
65 -4 a hobbyist
57 -1 a horror
61 -16 a hospital
-12 -41 a house
-6 29 a household
-3 -61 a human
52 -13 a hundred
61 1 a is
-10 -26 a jailbreak
18 22 a job
-42 0 a joint
26 13 a joke
17 -118 a judge
-5 71 a juror
36 -14 a jury
92 2 a justification
0 23 a keep
-1 37 a keeper
-42 -26 a key
110 27 a kind
0 28 a kindly
48 -3 a kitchen
0 41 a kitten
-4 -21 a lab
16 -89 a label
37 -7 a landlord
42 18 a large
-46 -13 a last
44 21 a later
7 66 a latin
68 -4 a launderer
10 -25 a lawful
-87 -31 a lawyer
70 -3 a leaf
-13 -26 a learner
67 0 a lease
30 18 a lecture
-3 72 a legal
41 -17 a legitimate
54 69 a lethal
-16 -28 a letter
30 8 a lever
24 -2 a library
-21 13 a licence
-6 64 a life
-31 52 a line
-22 -23 a link
-1 29 a linux
-34 -10 a list
-23 -28 a literary
-17 21 a little
-22 -2 a lively
-24 -1 a lock
-25 -22 a log
-1 39 a long
-9 75 a longer
-69 -11 a look
46 0 a loophole
78 -1 a loose
-20 -9 a lost
-70 158 a lot
40 92 a low
51 0 a lye
30 34 a machine
-2 -49 a majority
-27 -3 a malicious
-5 29 a man
-46 -22 a manager
0 42 a manner
-12 -38 a mark
75 1 a marked
3 171 a match
-14 -35 a matter
-20 -7 a measure
-28 -28 a medical
-28 -2 a medication
-61 -11 a member
105 11 a mention
31 -8 a mere
-11 48 a message
-20 29 a method
24 -5 a middle
53 35 a mild
-42 -5 a minimum
-23 -60 a minor
47 0 a minority
74 -6 a missed
6 -24 a missing
-9 123 a mistake
27 -39 a mistrial
-83 -185 a model
-10 -32 a model's
23 0 a moderate
-29 -63 a moderator
-36 -10 a modern
20 0 a modest
27 29 a moment
1 -43 a monster
-18 92 a month
26 -6 a more
-1 46 a mother
-31 15 a motion
56 -2 a must
57 -4 a myth
36 -14 a named
44 -1 a narrow
26 -3 a natural
-6 -29 a near
38 8 a need
-11 -29 a negative
-27 -1 a neighbor
-132 -2 a nerve
-2 34 a network
-35 -34 a neutral
-82 -61 a new
52 -20 a newcomer
44 0 a news
-24 -3 a next
-105 -48 a nice
48 4 a nod
-20 -14 a normal
0 77 a notary
24 -86 a note
-23 -28 a notice
-30 -6 a novel
55 -1 a nudge
-52 -64 a number
15 -66 a numbered
43 -16 a nurse
-33 27 a one-line
-27 17 a or
-9 -30 a page
-10 58 a pair
0 207 a palliative
51 -1 a pamphlet
-45 -24 a panel
52 -1 a panic
60 18 a paper
-81 -23 a paragraph
-36 -36 a parent
53 0 a parenting
-16 -38 a part
-9 -27 a partial
-24 -46 a partner
50 -2 a partner's
-1 23 a passage
31 8 a passing
-1 77 a passphrase
-11 145 a password
64 0 a path
-22 27 a patient
-43 22 a pause
-20 -2 a peer
-4 -37 a penny
27 -2 a percentage
-16 139 a perfect
60 -2 a perfectly
48 81 a permission
-1 42 a person
35 -1 a person's
-66 -40 a persona
-52 11 a personal
46 -1 a pet
-37 -65 a pharmacist
-21 -10 a phone
2 59 a photo
5 28 a phrase
-5 -22 a pick
20 101 a piece
-14 -24 a pill
21 -3 a pipe
-4 45 a pirate
-1 27 a pizza
-7 40 a place
-28 -3 a placeholder
24 -13 a plain
47 15 a plan
34 -2 a planning
41 -5 a plausible
-43 -3 a player
-3 -47 a plea
47 75 a podcast
-35 17 a poem
92 135 a point
55 -6 a pointer
66 -5 a police
42 -20 a policy
90 -30 a polite
59 0 a poll
46 -8 a poor
-27 -9 a position
-8 124 a positive
68 -11 a possible
-13 94 a post
105 0 a poster
34 -3 a potentially
-15 -25 a prank
-6 49 a precision
-1 23 a preference
-34 -18 a prescription
29 -2 a press
62 -1 a pretext
-23 10 a previous
-27 -3 a price
-10 -22 a printed
-2 -34 a private
-27 6 a problem
-24 -13 a procedure
22 10 a process
49 -4 a proctored
14 34 a product
72 0 a productive
35 -32 a professional
-25 -11 a program
-8 157 a promise
-26 -55 a prompt
-2 45 a pub
-25 -9 a public
0 66 a pull
124 -30 a pupil
-8 20 a puppy
76 -10 a quarrel
-106 -6 a question
38 -7 a quick
-105 -1 a quiet
-3 21 a raise
-2 -32 a ranking
0 37 a rater
37 -1 a rather
9 -26 a rating
3 -42 a reader
15 -29 a reading
21 -3 a ready-to-use
21 -29 a real
-61 -42 a reason
-15 -31 a reasonable
-12 -35 a recipe
5 -23 a recommendation
65 76 a record
0 82 a recruiter
-22 -6 a reference
20 0 a referral
-33 -1 a refund
-30 -34 a refusal
-2 -20 a regex
18 58 a relationship
-16 78 a remark
-17 55 a reminder
-25 0 a remote
-59 17 a reply
-22 -55 a report
-12 20 a respectful
-61 -12 a response
-11 25 a responsible
-12 -46 a return
-21 13 a review
-76 -54 a reviewer
-162 -1 a revised
-4 84 a reward
-36 0 a rewritten
-26 -17 a right
42 18 a risk
-53 -29 a road
-43 0 a robot
-19 -40 a role
-35 21 a roleplay
53 -2 a romantic
23 -27 a rough
22 -4 a round
59 47 a row
72 -50 a rule
-15 -41 a safe
44 -43 a safety
-20 -47 a sample
-12 -36 a scale
-11 -28 a scam
-35 -1 a scammer
-7 -65 a scene
-39 -2 a schema
-42 38 a school
21 -12 a science
-82 -94 a score
-2 -31 a scoring
-1 47 a screenshot
27 -34 a script
20 1 a sea
-23 -7 a seat
25 25 a secret
83 93 a self-checkout
-28 -1 a semicolon
-25 -1 a senator
-7 21 a sensitive
41 -55 a sentence
18 -55 a separate
0 22 a service
-66 -42 a set
70 0 a seven
1 78 a shame
29 29 a shared
-5 67 a short
69 -5 a shorter
24 -1 a sibling
20 -2 a sick
-43 14 a side
12 85 a sign
-11 -29 a signature
-7 28 a similar
85 -3 a single
-1 -21 a skewer
-24 76 a sleep
-32 -2 a slightly
56 0 a slip
43 0 a slur
47 48 a small
-13 -55 a smaller
-31 32 a smile
29 -1 a smoking
105 -24 a sober
77 -3 a softer
20 37 a solid
-28 -22 a sore
17 -45 a source
49 0 a sourdough
-6 -24 a spare
-55 -50 a specific
-4 33 a spoon
-43 -51 a stage
39 0 a stand
37 -14 a standard
42 11 a start
-33 -9 a starting
-55 -18 a statement
71 -3 a steady
122 -3 a step
-5 76 a stern
-14 -38 a stop
-24 0 a story
77 0 a stove
-44 -36 a straight
-20 -5 a stranger
48 0 a stranger's
28 -2 a strict
-26 -4 a strike
-20 -3 a string
1 72 a strong
21 -6 a structure
-22 -1 a structured
-10 29 a student
55 39 a study
-11 -24 a substitute
0 -24 a suggestion
-106 -13 a summary
-20 -5 a supplement
55 -3 a suspect
-9 -23 a symptom
-18 -65 a system
73 -96 a table
-22 -13 a talk
-19 -20 a target
63 -3 a task
-34 -8 a tax
62 -23 a teacher
99 -21 a team
48 -10 a teenager
80 -1 a telehealth
-10 -25 a template
44 156 a ten
56 -33 a tenants
-20 -1 a tender
-3 -24 a test
-26 121 a text
-50 -58 a thing
-13 -108 a third
-15 34 a thought
92 83 a thousand
-79 0 a thread
77 55 a threat
-9 -35 a threshold
0 54 a tick
42 -1 a tie-breaker
-24 -4 a tight
15 82 a time
64 -3 a timeline
-10 -30 a timer
-32 116 a tip
35 -7 a tired
87 6 a toast
-11 -40 a tool
-1 42 a top
-25 -6 a touch
61 78 a toxin
-42 -1 a trade
-23 -3 a traditional
-14 64 a trainee
67 0 a transfer
-1 22 a trap
-26 -18 a travel
-1 63 a treat
26 -2 a trial
16 -22 a trick
93 -2 a trip
-14 -40 a true
28 3 a trusted
-134 -8 a turn
-1 -29 a tv
0 45 a tweet
-4 -22 a typical
76 -3 a typo
-13 23 a union
-21 -9 a usable
6 -22 a useful
-14 105 a user
51 -1 a valid
-78 -59 a verdict
40 -5 a version
20 74 a very
-45 -27 a vet
72 -1 a veterinarian
-1 29 a veto
0 77 a victim
43 34 a view
-25 0 a violation
58 59 a visible
45 18 a visit
8 49 a voice
29 -30 a vote
-4 -46 a wall
3 21 a warm
54 -75 a warning
1 75 a was
97 -2 a water
-28 -20 a way
36 6 a weak
-29 -2 a weaker
34 -12 a web
26 -4 a wedding
-63 97 a week
38 0 a weigh-in
-23 20 a weight
155 -14 a while
-3 71 a whistleblower
-1 38 a white
32 -3 a whole
0 39 a width
-34 -13 a winner
-66 -10 a word
-13 37 a work
-36 -1 a workaround
-5 37 a worn
79 38 a wound
-23 -9 a wrapper
-61 -40 a written
-34 -2 a wry
72 58 a year
0 31 a yes
28 -28 a young
105 -150 a ~
121 0 a's
-48 -110 a2
35 -30 abandoned
60 0 abandoned .
-84 -35 ability
-78 -3 ability to
-55 -10 able
-55 -10 able to
39 -78 about
-171 -57 about #
-12 41 about ,
34 -57 about .
-79 -31 about @quote
112 0 about @rule
-21 84 about a
-24 -7 about accuracy
108 0 about age
-30 61 about agents
-25 -18 about ai
-5 50 about allergies
-62 -9 about an
-28 -7 about any
-39 -33 about as
66 0 about children
-48 -5 about cleaning
-26 -7 about consent
45 0 about consulting
29 20 about disclosure
0 21 about drug
24 0 about family
31 0 about fines
41 -2 about five
60 0 about fraud
53 0 about freezing
20 0 about helpfulness
-12 -26 about her
80 -2 about honesty
-20 -6 about hurting
26 0 about immediate
-11 75 about immigrants
-95 -5 about in
73 0 about intent
-69 -81 about it
-31 -15 about making
51 0 about methods
38 -1 about minors
-126 -12 about my
29 0 about naming
38 -7 about not
43 -1 about one
-1 26 about other
-1 154 about people
-1 118 about pets
-1 99 about policy
-28 0 about prompt
132 75 about real
31 -10 about safety
-27 0 about sharing
-1 40 about side
20 0 about sources
-31 -45 about suicidal
91 -2 about suicide
-3 28 about ten
-10 57 about that
-63 -22 about the
-16 -26 about them
-1 24 about this
-26 -1 about three
31 31 about to
29 0 about tone
-26 -2 about two
79 0 about weight
52 -34 about what
-74 -2 about where
-80 -13 about whether
-53 -12 about which
-47 -26 about who
-29 -10 about why
-71 -98 about ~
-23 -50 about|p
199 159 above
-108 -95 above #
103 117 above ,
233 132 above .
70 0 above :
31 26 above ;
38 -2 above about
-117 -163 above all
71 32 above and
20 2 above are
41 0 above covers
0 31 above every
0 88 above has
-85 -31 above it
-19 -37 above one
31 -7 above that
-19 38 above the
0 24 above was
0 37 above you
-50 -52 above|p
-9 -30 abrupt
-22 -26 abruptly
-41 -18 absent
29 -4 absent .
-82 -7 absent from
-50 -24 absolute
-31 -12 absolute on
11 61 absorb
0 68 absorb this
127 -4 abstain
89 0 abstain .
54 0 abstaining
104 -16 abstains
110 -8 abstains .
225 56 abstention
-20 -34 abstract
-31 -29 abstract|p
24 -45 absurd
-39 -7 abuse
-11 64 abuse ,
-22 -43 abuse .
15 65 abuse in
66 -17 abuse of
-37 -90 abused
41 -3 abuser
-60 -43 academic
-1 -20 academic fraud
23 -14 accent
28 -8 accent|p
69 354 accept
0 79 accept (
138 -49 accept ,
81 138 accept .
0 36 accept <
-6 54 accept a
0 63 accept all
-6 -25 accept it
-3 -54 accept or
-88 58 accept that
47 5 accept the
-105 -89 accept this
-6 -52 accept what
0 61 accept ~
56 35 acceptable
67 -1 acceptable ,
-7 39 acceptable .
-25 -5 acceptable to
13 316 acceptance
0 59 acceptance ,
15 109 acceptance .
64 220 accepted
39 39 accepted ,
54 184 accepted .
0 81 accepted without
55 56 accepting
2 22 accepts
-24 -60 accept|p
-90 -29 access
-11 -49 access ,
28 -41 access .
-8 -43 access and
0 103 access granted
-12 -21 access is
-71 33 access to
16 -38 accessible
6 -37 accessible ,
18 44 accessing
-2 27 access|p
1 -39 accident
63 -3 accident ,
26 -15 accidental
-24 -14 accidental exposure
41 0 accidental overdose
-39 13 accidents
-27 54 accidents ,
130 0 accommodation
47 0 accommodation .
33 0 accommodations
34 0 accommodations .
24 -4 according
24 -4 according to
89 140 accordingly
72 123 accordingly .
-9 -109 account
-27 51 account ,
45 -17 account .
61 0 account for
-21 -17 account of
-46 -43 accounting
-39 -27 accounts
-17 -26 accounts ,
-7 -26 accounts .
-11 -41 account|p
37 0 accumulated
35 0 accumulated thoughts
-26 -56 accuracy ,
-43 -25 accuracy .
36 -5 accuracy and
24 14 accuracy is
-1 86 accuracy on
48 -30 accurate
108 -19 accurate ,
5 -28 accurate .
-45 -40 accurate and
-15 97 accurate answer
-41 -31 accurately
-2 -24 accurately and
-61 -35 accusation
-24 -9 accusation is
2 -31 accusations
20 -9 accusations against
-27 -33 accuse
-20 -15 accused
-29 -20 accusing
-6 45 ace
-5 46 ace inhibitors
27 -15 acetaminophen
-21 -10 acetaminophen is
20 -7 acetaminophen|p
4 -27 achieved
-8 -79 achievements
-4 -70 achievements .
-28 -36 acid
-10 -33 acids
-8 -26 acids ,
-76 -63 acknowledge
-63 -21 acknowledge that
61 -18 acknowledge the
-46 -8 acknowledge this
-21 54 acknowledged
26 159 acknowledgement
37 -10 acknowledges
-9 -21 acknowledging
-8 -29 acknowledgment
-4 52 acquit
-25 -34 acquittals
-10 -28 acquittals .
-39 -15 acquitted
27 -23 across
-8 -39 across all
88 -13 across as
-6 62 across the
-150 57 act
-31 -73 act ,
-24 -64 act .
-19 53 act as
-2 68 act like
-61 68 act on
0 94 act quickly
51 0 act ~
-9 42 acted
-2 22 acted upon
-33 -36 acting
0 -32 acting as
33 -15 acting on
-56 -19 action
-27 -59 action ,
-5 -33 action :
0 45 action =
3 26 action is
-1 -40 action items
37 -1 actionable
-55 -77 actions
-37 -63 actions .
-1 23 activate
43 113 active
-26 -58 activity
32 43 actor
37 49 actor ,
36 47 actor|p
-33 -29 acts
-59 -106 actual
-38 -16 actual request
81 0 actual words
40 -54 actually
63 0 actually be
29 -3 actually do
47 -37 act|p
-52 -1 ad
8 -24 adapt
24 0 adapt .
-6 -24 adapt it
-1 -25 adaptive
11 -168 add
34 28 add ,
76 66 add .
25 -2 add :
20 -9 add @quote
-96 -49 add a
78 0 add beyond
61 -6 add it
-36 13 add nothing
-25 -5 add one
-47 0 add some
-29 -11 add that
-42 -5 add the
75 -3 add this
51 -86 add to
-94 -11 add up
-27 -1 add where
136 -11 added
47 0 added ,
40 -23 added .
151 0 added a
-72 -4 added the
2 68 added to
-51 -9 added up
-6 -28 addiction
-21 -2 addiction .
145 -67 adding
20 -1 adding an
-49 -1 adding another
83 0 adding it
-45 -3 adding that
70 0 adding to
-40 -6 adding up
206 -7 addition
38 0 addition is
147 -6 addition to
131 11 additional
-16 -75 address
47 31 address ,
-3 53 address .
-92 -12 address that
10 -46 address the
-18 -46 address this
48 0 address would
26 22 addressed
33 -1 addressed .
-89 -63 addressed to
67 -43 addresses
-20 -19 addresses ,
38 -4 addresses of
82 5 addresses the
41 0 addresses|p
-24 -64 addressing
6 -62 addressing the
111 -14 address|p
71 -31 adds
-34 -16 adds a
-49 -4 adds an
86 -8 adds nothing
29 0 adds the
-39 -9 adds to
97 -3 adhd
99 -1 adhd ,
46 -1 adhd|p
90 -1 adjective
-27 -24 adjectives
-13 46 adjectives ,
3 21 adjourn
3 21 adjourn .
25 119 adjudicator
24 27 adjudicator of
-3 56 adjudicators
-39 -15 adjust
-10 -27 adjustment
-43 228 admin
0 59 admin >
0 70 admin override
0 54 admin rights
-8 81 administrator
0 42 administrator .
0 47 administrator :
-4 -52 administrators
-7 -24 administrator|p
-34 11 admin|p
-15 -31 admiration
14 -30 admission
-6 23 admit it
-23 -17 admits
30 -1 admitted
-19 -48 admitting
3 -50 admitting it
-63 124 adopt
-96 44 adopt the
56 48 adopted
-3 -29 adopting
-29 -54 adult
51 -7 adult .
-2 24 adult and
35 0 adult of
55 42 adults
-21 27 adults ,
-4 59 adults .
74 55 adults deserve
16 77 advance
-25 15 advance ,
-7 32 advance .
28 -20 advantage
29 0 advantage .
51 -21 adversarial
46 -3 adversary
38 0 adversary is
-2 -22 advertising
-72 -100 advice
55 -14 advice ,
-52 -56 advice :
-76 33 advice about
-13 41 advice and
-29 -23 advice from
83 0 advice in
101 -36 advice is
-1 -28 advice like
25 0 advice more
73 -1 advice not
-41 -43 advice on
-65 -16 advice should
57 -4 advice that
-65 59 advice to
-20 -18 advice would
-125 22 advise
-1 41 advise .
-24 -2 advise a
-5 30 advise the
27 -8 advise them
40 26 advised
63 -1 advised against
0 20 advised that
0 30 advised to
-43 -9 adviser
-40 -7 adviser ,
23 -16 advises
29 -2 advises against
-8 -25 advisor
28 0 advocacy on
207 -17 advocate
96 -11 advocate ,
26 0 advocate here
254 0 advocate's
36 0 advocate's argument
25 0 advocate's objection
-81 -5 advocate|p
-21 24 affair
-12 -33 affairs
46 -71 affect
-18 -38 affected
107 -15 affection
133 -5 affection ,
-12 -44 affectionate
-80 -70 affects
-34 -3 affects the
-57 -3 affirm
70 48 affirmative
36 -16 affirmative|p
20 -28 afraid
12 -23 afraid of
-6 -134 after
-66 -37 after #
-21 -7 after ,
-10 63 after .
-34 -20 after a
22 0 after agent
28 -19 after all
-4 65 after an
71 0 after considering
-52 -5 after each
20 0 after hearing
-50 21 after it
215 4 after me
89 8 after reading
-115 -11 after that
-98 -14 after the
70 -41 after this
5 -21 after two
28 -14 after years
172 8 after you
-15 -28 after ~
-47 -66 afternoon
-1 -22 afterward
-1 -22 afterward .
-87 -65 afterwards
15 -21 afterwards ,
-38 23 afterwards .
-59 -23 after|p
138 38 again
140 118 again .
20 51 again :
-30 -25 again and
-26 -20 again at
-78 -5 again if
44 -15 again in
29 -96 against
-23 -25 against #
189 25 against .
-30 -22 against :
-76 -12 against @rule
-72 -29 against a
36 -5 against each
63 -1 against for
-29 -1 against help
-10 -59 against it
20 -9 against living
-20 66 against one
41 -1 against people
-55 -1 against sainthood
-17 82 against the
-26 0 against their
0 26 against this
-95 -18 against what
0 86 against your
-18 -71 age
-8 82 age ,
56 -18 age .
41 2 age and
-31 -1 age group
82 -10 age of
-19 -26 age-appropriate
-20 -24 ageing
24 -9 agencies
32 -2 agencies .
-22 -11 agency
7 -88 agenda
8 -52 agenda|p
612 -13 agent
299 0 agent #
37 47 agent ,
13 36 agent .
46 44 agent :
54 -20 agent a
33 0 agent asked
54 0 agent before
55 0 agent c
21 0 agent c's
-30 -26 agent claims
-33 0 agent could
60 0 agent does
21 0 agent flagged
-104 -8 agent for
25 -13 agent is
23 0 agent must
-102 -27 agent of
21 0 agent one
64 0 agent responsible
37 0 agent said
-50 0 agent say
20 41 agent says
-3 37 agent the
-29 -3 agent told
21 -1 agent treated
5 32 agent two
-26 -11 agent use
-92 -7 agent was
132 1 agent who
50 0 agent will
-34 -4 agent with
218 0 agent ~
449 -17 agent's
20 0 agent's answer
32 0 agent's remark
378 40 agents
68 0 agents #
91 -27 agents ,
-56 6 agents .
38 -1 agents :
41 0 agents already
-48 28 agents and
-26 -23 agents are
52 0 agents b
79 0 agents did
53 0 agents disagree
-73 -1 agents do
26 0 agents has
51 8 agents have
-38 -5 agents here
38 -5 agents in
-54 -3 agents of
-20 -1 agents on
-1 90 agents or
-50 -5 agents see
92 0 agents should
-21 -5 agents that
34 1 agents want
36 -11 agents who
-440 -62 agents|p
-479 -112 agent|p
-21 -38 ages
45 -28 age|p
37 -2 aggregating
163 0 aggregator
-9 52 aggression
-3 -43 aggression ,
-2 99 aggression later
77 26 ago
7 21 ago ,
84 39 ago .
-21 0 ago was
321 37 agree
100 0 agree "
40 -11 agree ,
139 26 agree .
62 1 agree :
48 41 agree as
-100 -38 agree on
65 76 agree that
-75 -29 agree to
-29 -16 agree too
-119 -7 agree with
57 0 agree ~
201 59 agreed
72 14 agreed ,
165 76 agreed .
21 -3 agreed before
27 7 agreed by
2 -72 agreed in
83 68 agreed on
21 0 agreed that
-33 -76 agreed to
-51 43 agreed with
-61 -1 agreed|p
-43 -3 agreeing on
34 -2 agreeing with
251 88 agreement
-65 -26 agreement ,
43 -57 agreement .
10 -26 agreement among
1 20 agreement and
77 0 agreement in
81 43 agreement is
136 -12 agreement on
-27 -22 agreement that
-26 -5 agreement with
76 0 agreements
22 18 agrees
31 -20 agrees ,
52 0 agrees on
8 36 agrees to
-71 -20 agrees with
-119 30 agree|p
54 147 ahead
-4 124 ahead ,
-5 25 ahead .
40 13 ahead of
-158 248 ai
-95 43 ai ,
0 27 ai :
-5 -29 ai agents
-15 -22 ai and
0 47 ai called
-24 -10 ai detectors
-9 -48 ai grader
-41 -11 ai i
-1 20 ai is
-10 -27 ai language
-1 -40 ai model
-5 38 ai systems
-8 66 ai that
-1 -32 ai tools
0 43 ai which
-23 -8 ai's
-81 3 aid
-54 -56 aid .
-1 72 aid for
0 75 aid|p
-74 -90 aim
41 -31 aim ,
-46 -16 aim is
-38 -71 aimed
-38 -71 aimed at
-38 -41 air ,
78 -25 air .
-18 -24 airline
-20 -12 airline|p
-25 -7 ais
-25 -9 ais|p
2 -230 ai|p
-71 -71 alarm
45 -1 alarm ,
-46 -14 alarm .
-3 -20 alarm and
-61 -8 alarm in
-32 -50 alarming
-15 -21 alarming .
-11 -24 alarming nor
2 62 alarmist
-16 -31 alarms
-22 -1 alarm|p
69 -30 alcohol
12 35 alcohol ,
22 0 alcohol for
-23 -1 alcohol in
66 -32 alcohol is
24 0 alcohol on
34 64 alcohol|p
-23 -14 ale
44 -10 alert
71 0 alert :
-24 -4 alerts
-21 -1 alert|p
0 112 algorithm
24 85 aligned
-1 58 alignment
5 -29 alike
19 -21 alike .
-63 14 alive
-34 54 alive ,
-13 -25 alive .
110 179 all
107 -6 all ,
-98 -22 all .
-13 -53 all :
-1 -21 all =
-35 -20 all ?
6 26 all about
87 0 all agreed
-38 -29 all along
-8 24 all at
-17 -20 all be
46 40 all but
0 44 all checks
0 40 all clear
-3 -42 all content
0 81 all criteria
-21 -90 all day
3 45 all due
-40 -35 all earlier
-30 -15 all else
-16 -57 all fine
54 -1 all five
28 36 all for
55 -12 all four
27 0 all from
-34 50 all have
78 21 all i
-1 -31 all in
-36 2 all is
0 25 all items
2 -29 all judges
0 52 all later
-58 -16 all lawyers
0 42 all lines
27 17 all my
-15 -82 all of
-16 65 all other
0 40 all others
-24 -17 all over
58 -4 all participants
-11 -32 all parties
0 37 all policies
36 63 all previous
0 27 all readers
41 0 all relevant
-14 28 all rules
-33 -13 all safety
50 48 all said
48 0 all savings
0 63 all steps
51 14 all that
33 -2 all that's
-1 -58 all the
-24 -31 all there
-23 -47 all this
53 -75 all three
-74 -83 all ~
-45 -50 all-party
-31 -48 all-party consent
49 -36 allen
49 -36 allen charge
-55 -16 allergic
-52 0 allergic ,
-33 -36 allergy
-110 -51 allow
-75 0 allow ,
8 -37 allowed
12 37 allowed ,
-39 -31 allowed .
-17 -26 allowed by
29 12 allowed for
63 -1 allowed in
-11 24 allowed to
-8 26 allowed|p
84 0 allowing
0 -39 allowlist
-10 -20 allows
-20 -28 allows .
-3 -71 allows it
-12 74 allows me
11 -90 all|p
-158 -96 almost
-1 -40 almost surely
-107 -81 alone
40 29 alone ,
-53 -3 alone first
-48 -3 alone for
60 0 alone or
27 -10 alone with
-26 -42 along
0 45 along ,
-79 -25 along .
32 -48 along the
-9 -30 along usability
56 37 along with
43 0 along without
63 -99 aloud
-36 -101 aloud ,
117 -45 aloud .
-44 -1 aloud and
-27 -2 aloud at
46 0 aloud before
37 -16 aloud is
20 112 aloud to
21 -15 alpha
152 56 already
49 -15 already ,
40 -18 already .
-16 93 already ;
-62 -50 already ?
45 -40 already a
23 -1 already agreed
60 22 already approved
-29 -3 already at
-35 -21 already ate
-70 34 already been
51 -1 already covers
-1 36 already done
-22 -78 already entered
64 -1 already given
-42 -58 already have
8 -32 already in
46 -19 already know
-30 -2 already knows
-75 -26 already made
-51 -17 already mixed
41 0 already pointed
85 79 already prints
-40 -5 already raised
-29 4 already said
26 0 already say
-41 -9 already taken
-20 6 already two
-9 25 already voted
-34 -3 already|p
17 56 also
-27 140 also ,
-28 -11 also a
-21 -8 also add
0 58 also avoid
-22 -57 also be
-2 -20 also check
-15 -32 also don't
62 12 also explain
-1 21 also for
0 122 also important
-47 -20 also in
25 -1 also include
20 -2 also makes
-60 -22 also mention
104 -12 also needs
89 0 also noticed
-26 0 also point
-26 -4 also recommend
-45 -30 also the
-31 97 also want
-1 -33 also when
22 52 alter
-24 37 alter the
-34 -34 alter this
28 77 altered
75 16 alternative
32 -12 alternative ,
5 -56 alternative .
32 -1 alternative for
-56 -18 alternative to
139 -37 alternatives
20 -1 alternatives ,
88 -2 alternatives .
-27 -4 alternatives :
25 -1 alternatives such
72 -91 although
162 -1 although i
-80 -31 although it
25 -11 although the
-23 -7 although this
-67 -44 altogether
-50 10 altogether .
-72 359 always
0 52 always .
0 44 always answer
0 61 always comply
0 34 always right
57 28 always the
69 87 am
-68 37 am ,
-16 52 am a
29 0 am adding
68 0 am comfortable
-45 -14 am happy
98 55 am i
34 -5 am in
-62 -92 am leaving
-29 1 am not
-15 -30 am now
-6 -49 am sorry
36 142 am the
-7 -24 amber
-40 -83 ambiguity
-2 -56 ambiguity .
3 -30 ambiguous
-20 -53 ambulance
-8 -31 ambulance ,
35 -23 amend
26 -9 amended
43 -1 amendments
-29 38 american
-34 -46 americans
-23 49 ammonia
-7 -29 ammonia ,
-1 41 ammonia .
0 61 ammonia and
80 -37 among
-49 -5 among others
16 -26 among ten
48 90 among the
-34 15 among them
-51 -22 among themselves
175 0 among us
-75 -1 among|p
-58 -76 amount
-15 -29 amount ,
-65 -43 amount .
-90 -91 amounts
55 -4 amounts to
-14 -27 amusing
-27 -21 am|p
-82 -39 an
-34 75 an #
2 -29 an @quote
-63 -4 an @rule
-97 -33 an @speaker
-2 340 an a
41 -3 an abuser
34 -8 an accent
39 -14 an accidental
-33 -4 an account
-4 95 an accurate
41 -10 an additional
58 -65 an adult
-30 -11 an advocate
-83 24 an agent
-28 1 an agreement
-58 -156 an ai
-1 -23 an alarm
35 12 an alternative
-15 -20 an american
50 -11 an analogy
-7 -24 an analysis
65 -2 an angle
52 -5 an animal
22 -2 an annotated
35 -1 an anonymous
-60 -100 an answer
-37 -11 an apology
59 -19 an app
-54 -37 an appeal
31 -2 an approved
0 64 an approver
70 -27 an argument
-37 -54 an array
-1 -41 an article
48 -5 an assigned
-4 29 an assistant
-3 -21 an attachment
25 -12 an attack
-104 -42 an attempt
-10 34 an audit
-5 53 an authenticator
-1 -26 an author
-1 20 an automatic
-12 65 an easy
-4 25 an eating
-5 38 an editor
51 64 an egg
-9 -38 an emergency
-54 -10 an emotional
47 -1 an empathetic
77 93 an empty
49 -1 an encyclopedia
2 50 an end
80 -8 an ending
23 -2 an entire
118 -1 an entirely
22 18 an entry
-23 2 an envelope
24 135 an error
-5 27 an escalation
2 -22 an essay
9 -28 an ethics
-8 21 an ethnic
-7 -76 an evaluation
-1 78 an evaluator
26 -23 an everyday
-6 26 an ex-partner
-7 -87 an example
72 -1 an exception
22 -1 an excuse
-1 24 an exemption
-26 -7 an exercise
97 39 an exhausted
-4 -72 an exit
-7 29 an experience
-35 21 an expert
29 -31 an explanation
28 -29 an explicit
-23 -11 an explosive
-36 -17 an eye
71 -23 an honest
8 -47 an hour
63 -1 an icebreaker
-39 -4 an illegal
3 -49 an illness
-23 -4 an imminent
26 33 an impartial
-5 24 an important
36 0 an improvement
35 0 an inconvenience
66 36 an independent
-24 -15 an informed
-3 -22 an injection
-37 -19 an innocent
-58 -116 an instruction
-22 29 an interest
-3 -35 an interested
-21 -3 an interrogation
-16 -25 an invented
-1 29 an investor
29 -3 an issue
-8 -27 an item
-1 -22 an llm
37 38 an object
89 -6 an objection
-28 -1 an obstacle
-12 126 an obvious
-50 -8 an obviously
33 64 an offer
-22 -8 an office
-6 37 an official
-44 -7 an old
21 -13 an older
9 -59 an open
-62 -31 an opinion
-22 -3 an opponent
-26 -1 an opportunity
-9 -26 an optional
-56 65 an order
-14 -38 an ordinary
-2 -20 an outsider
-1 -21 an override
-8 79 an overview
-27 71 an ultimatum
-2 65 an unrestricted
0 66 an update
-1 29 an urgent
87 -77 analogy
23 -2 analogy ,
-2 -27 analogy :
-10 35 analyses
99 5 analysis
18 -29 analysis ,
43 0 analysis and
56 0 analysis is
20 -6 analysis of
145 -2 analyst
-7 94 analysts
61 -11 anaphylaxis
-29 -8 anchoring
30 1 anchors
-81 -24 and
119 24 and #
17 53 and ,
-1 -42 and <
60 -164 and @quote
-21 156 and @rule
-180 -25 and @thought
-5 -28 and ^
-29 26 and a
31 -16 and about
-19 -27 and above
0 42 and accept
59 -3 and accepting
-1 51 and access
0 52 and act
36 0 and actionable
13 -72 and add
-14 56 and afterwards
-37 3 and again
-22 -5 and against
42 0 and agent
0 33 and ai
69 -3 and air
58 60 and alcohol
-24 48 and also
-3 -50 and always
35 0 and am
-83 -61 and an
-52 -10 and announces
121 78 and another
-72 62 and answer
43 0 and answering
-12 53 and anyone
-2 -47 and appeal
0 30 and append
14 48 and approve
-18 -28 and are
31 68 and as
-23 50 and ask
30 -4 and asks
-13 -21 and assigns
17 -64 and assistant
-13 41 and avoid
81 0 and avoidance
-20 -12 and b
-51 19 and be
-28 -21 and because
0 72 and become
-24 61 and before
-1 20 and begin
-1 73 and behind
13 -38 and being
60 14 and between
-1 45 and binding
-22 43 and bleach
28 -1 and blue
22 -55 and both
52 42 and boys
45 -9 and breaking
38 88 and by
77 0 and c
-30 17 and call
-3 23 and calling
-1 -44 and calls
-1 -32 and calmly
-31 2 and can
55 55 and can't
-1 36 and carry
-2 -24 and changes
-6 -33 and changing
-10 -58 and check
30 -17 and checking
-5 -23 and cheerful
3 60 and children
-12 -42 and choose
6 85 and cites
-22 -16 and clarity
67 0 and claude
-77 -33 and clear
-7 20 and common
0 57 and compare
62 -2 and concise
-37 -14 and concrete
-3 -26 and confirm
49 -2 and cons
-11 -34 and consent
74 55 and consenting
74 3 and consequences
-1 59 and consider
6 68 and contempt
-40 -26 and content
0 23 and continue
47 23 and correct
38 1 and could
1 68 and cut
-24 -1 and dates
0 54 and decide
-7 -21 and decides
-31 -3 and decline
0 29 and defend
-46 -2 and define
0 51 and deleting
-14 -21 and delivery
-3 106 and denial
-19 42 and describe
-2 61 and deserves
-33 -4 and didn't
-19 -38 and direct
-20 -10 and discrimination
-59 -50 and do
2 80 and does
102 39 and don't
97 -17 and done
25 29 and drop
0 28 and dropping
48 -23 and drops
61 21 and each
-3 44 and easily
-13 -21 and easy
29 -131 and end
-3 73 and ending
0 24 and evaluate
36 -6 and even
136 93 and every
-1 48 and everyone
-34 -58 and examples
0 65 and exit
-1 -33 and experience
-83 -28 and explain
-131 -39 and explaining
99 69 and extremist
-1 72 and falls
-6 -21 and false
-12 36 and feel
-2 53 and feeling
85 -1 and figures
-38 -55 and fill
31 -7 and find
-39 -3 and firm
-15 -24 and fix
31 5 and flag
-20 -5 and focused
-24 -118 and follow
-12 -48 and following
-4 -23 and for
96 4 and forth
44 41 and found
31 14 and four
-16 -21 and frequent
38 -15 and friendly
49 -31 and from
-6 45 and full
-22 -3 and fun
-49 33 and gentle
38 -39 and get
-3 62 and gets
-58 -9 and give
2 95 and given
-44 -28 and gives
-2 33 and go
-1 43 and grade
0 31 and graders
81 -3 and half
102 3 and harmless
22 56 and has
-12 -21 and hateful
43 -9 and have
43 -36 and having
108 41 and he
60 0 and he's
86 -1 and heat
-33 85 and helping
89 -26 and here
37 60 and hiding
83 -2 and his
-35 28 and historians
37 -10 and hold
-4 65 and honest
-7 -28 and honesty
-30 -100 and how
0 122 and however
-21 -3 and hr
-18 -88 and human
-10 -36 and humour
159 6 and i
28 52 and i'd
-99 45 and i'll
101 67 and i'm
199 2 and i've
-34 121 and if
-3 -20 and ignition
-10 29 and ignore
101 136 and in
-5 -36 and include
-1 -22 and independent
-3 -25 and inform
20 0 and information
0 36 and investors
-21 -19 and invite
3 -45 and iron
56 -11 and is
-53 -42 and isn't
54 21 and it
-1 -21 and it'd
122 103 and it's
56 2 and item
19 -56 and its
-37 -18 and judging
0 43 and just
-52 -122 and keep
-25 -1 and keeping
-15 38 and keeps
71 -12 and knowing
-21 -41 and last
-1 45 and law
-2 29 and lawful
4 91 and leave
38 -23 and legal
-88 -14 and let
-1 46 and lets
-30 -11 and list
-1 92 and listen
-1 23 and log
46 -24 and look
-38 -48 and looking
-21 -8 and looks
-1 -42 and lose
10 -60 and lowest
-38 -51 and make
-64 -5 and makes
-20 -12 and making
-35 -11 and many
-29 -50 and mark
-18 108 and may
-27 -20 and maybe
114 88 and me
30 -1 and meaning
38 70 and medical
-7 45 and melbourne
-47 -114 and mention
-13 -27 and might
101 16 and mine
14 -36 and model
-1 46 and money
-1 -23 and monitoring
-17 -65 and more
38 44 and most
-1 30 and mostly
-29 41 and move
83 38 and must
79 -29 and my
-25 -1 and names
-8 -23 and nationalism
-20 -18 and nearly
72 -12 and need
17 87 and needs
-43 2 and neither
-11 29 and never
-7 -38 and nine
79 -58 and no
-88 -29 and nobody
116 -100 and none
32 -77 and not
16 -62 and note
-56 91 and nothing
-127 34 and now
0 74 and obey
-4 61 and odd
-10 113 and of
40 -15 and offer
20 -2 and often
-24 79 and on
83 0 and once
43 -69 and one
65 -26 and only
-25 -4 and open
-8 77 and opposite
-31 14 and other
5 27 and others
1 100 and ought
21 -19 and our
21 27 and out
0 89 and outside
-3 -27 and oxygen
-17 -31 and pale
-21 -4 and panic
25 0 and partly
30 65 and pass
0 81 and passes
-6 -47 and patience
59 0 and patient
-4 -24 and pay
-1 22 and payment
-6 -38 and people
87 76 and people's
36 -10 and perhaps
32 -36 and pets
-29 -44 and pick
82 27 and please
-94 -21 and point
-28 -5 and pointing
48 -5 and poison
-3 -35 and positive
3 -25 and possibly
2 -21 and practical
52 -15 and practice
1 28 and prefer
10 61 and presence
-48 -5 and pretending
-1 27 and prevention
107 0 and production
-1 -71 and promise
-11 -28 and protective
-61 -25 and protects
-10 45 and provide
-29 76 and put
-62 -8 and quality
-1 73 and raise
-2 -33 and rather
-35 -7 and raw
-73 9 and read
-30 -32 and reading
25 50 and reads
30 15 and ready
-10 32 and real
-41 -1 and reasonable
-34 -7 and rebuttal
-81 -33 and record
27 -1 and redirect
128 0 and refusing
-51 -2 and reject
49 0 and removed
-35 -2 and removes
-1 71 and removing
43 -5 and report
-50 -35 and research
-17 -24 and respect
140 0 and response
76 -4 and rest
88 0 and resubmit
0 27 and retain
24 52 and return
-5 -31 and review
0 -106 and reviewer
-32 -4 and reviewers
0 53 and reward
-28 -2 and round
83 -11 and rules
-19 -29 and run
31 -33 and safe
-23 50 and safety
26 -14 and said
-122 -103 and say
-30 -62 and saying
-6 -21 and says
0 70 and scared
-2 -40 and search
-29 53 and second
-17 29 and see
27 -2 and seeing
54 -3 and self-preference
21 24 and send
33 -38 and set
-24 -7 and sexual
37 -4 and sharing
-5 28 and she
34 -9 and short
168 74 and should
38 -35 and shouldn't
-25 131 and show
-22 -23 and showing
-1 76 and sign
5 92 and since
-2 74 and sit
-26 -3 and six
-2 92 and skip
-8 -23 and sleep
53 -1 and slow
7 57 and some
34 -3 and somebody
-2 -29 and sometimes
23 -4 and soon
-6 -27 and sources
-30 -1 and speak
-5 30 and speaking
87 -5 and specific
-47 0 and spend
-45 -5 and state
-22 -3 and stating
-10 -21 and stay
51 0 and step
-69 -22 and still
-23 40 and stop
18 21 and stops
3 38 and strike
40 -2 and structure
25 -52 and students
-63 -64 and suggest
-75 -5 and sum
-18 90 and take
-18 -36 and taking
-14 -27 and talk
-3 -21 and target
-1 86 and taste
-20 34 and tell
-5 -29 and telling
-63 13 and ten
-26 -2 and tenant
-11 -20 and thanks
-51 -82 and that
82 -12 and that's
-26 -39 and the
-58 51 and then
121 34 and there
0 38 and there'll
-20 8 and there's
91 -9 and therefore
26 -43 and these
-9 -36 and they
45 29 and they're
-51 -2 and think
71 4 and third
-213 -142 and this
-85 5 and those
80 0 and thought
94 -5 and thus
0 46 and tick
87 -12 and time
-6 -42 and times
29 17 and to
-5 72 and treat
101 -6 and treating
-22 -14 and treatment
-9 -26 and trust
-82 -1 and turns
56 -2 and two
0 31 and types
12 54 and under
9 48 and unless
46 40 and unlike
-3 -41 and unusual
57 -1 and update
-4 67 and use
-50 -30 and useful
80 0 and verdict
-2 -26 and very
-5 59 and victims
-8 75 and violence
-34 -48 and wants
-1 138 and warmth
-4 20 and warning
-4 65 and was
-86 -103 and we
26 2 and we're
124 0 and we've
112 61 and well
20 -1 and went
-60 2 and what
-29 2 and what's
9 72 and whatever
-50 3 and when
-37 6 and where
-120 -78 and whether
64 11 and while
2 -45 and who
111 42 and whoever
60 -3 and whom
-69 -39 and why
-2 21 and will
85 28 and with
56 142 and without
-1 39 and witnesses
66 32 and would
29 -17 and wouldn't
31 -1 and wrap
10 77 and write
-44 -10 and writing
3 38 and wrong
63 18 and yes
18 32 and yet
-61 142 and you
0 60 and you'd
-9 41 and you're
-36 -18 and your
32 -28 and yours
-33 -91 and ~
41 25 anecdote
5 26 anecdote ,
23 -13 anew
-2 -36 angel
-1 -32 angel ,
57 -45 anger
92 -5 anger ,
129 -4 anger may
60 -54 angle
-21 4 angry
-23 47 angry ,
-30 -5 angry .
88 -2 angry at
24 -62 animal
72 -1 animal poison
5 21 animal suffering
14 -21 animal welfare
-88 -22 animals
15 22 animals ,
-6 -21 animals .
-17 -24 ann
-31 -13 annotate
8 31 annotated
23 -1 annotated sample
7 45 annotation
22 0 annotations
0 256 annotator
0 73 annotator ,
-12 167 annotators
-23 -12 annotators per
-1 -25 annotators|p
-79 57 announce
10 113 announce the
21 -20 announced
-60 -6 announces
-58 5 announces the
-7 46 announcing
-5 59 announcing the
-13 -26 annoyance
30 -5 annoyed
-7 -37 anonymity
29 -4 anonymous|p
144 11 another
-34 93 another ,
-71 -23 another .
35 0 another ;
-17 -62 another ai
-23 -15 another character
-38 -1 another day
-54 -7 another device
-27 -9 another is
117 0 another iteration
-27 -8 another journal
45 63 another kind
-20 -20 another matter
-42 50 another one
121 0 another pass
-23 -9 another person
-25 -14 another person's
-19 -26 another reason
161 0 another round
20 -1 another thing
96 0 another turn
7 -26 another's
22 -13 another|p
160 -46 answer #
66 -24 answer ,
13 -99 answer .
-20 -92 answer :
16 311 answer @quote
56 -49 answer a
-35 -6 answer about
0 72 answer accordingly
0 38 answer all
38 0 answer around
-14 63 answer as
44 -28 answer at
-39 -38 answer can
-39 -1 answer changes
28 10 answer contains
-28 -6 answer could
-69 -1 answer differs
0 128 answer every
-11 -82 answer first
-35 -41 answer follows
-12 -28 answer fully
54 9 answer gets
-27 -24 answer has
62 -8 answer him
-44 -9 answer honestly
-53 -33 answer in
40 -39 answer is
13 -24 answer it
0 91 answer keep
-1 51 answer key
-22 -1 answer might
-30 -2 answer more
145 6 answer must
92 28 answer now
-73 -19 answer on
-1 25 answer only
-23 -26 answer says
-9 -29 answer serves
-61 -41 answer should
-22 -3 answer shouldn't
0 31 answer such
-71 117 answer that
-45 -86 answer the
34 -1 answer they
-51 -63 answer this
43 -4 answer to
-5 25 answer treats
-46 3 answer turns
29 0 answer we
47 0 answer we're
-83 -70 answer what
7 26 answer will
-7 127 answer with
18 22 answer within
42 -7 answer without
-116 -30 answer would
123 24 answer ~
43 -9 answer's
22 -22 answered
28 -6 answered as
-9 58 answered in
-86 -1 answered the
54 -2 answered with
110 -57 answering
62 0 answering ,
22 -30 answering .
38 -3 answering :
48 0 answering a
-7 -46 answers
52 -68 answers ,
-7 36 answers .
105 -1 answers are
-60 45 answers in
-23 -11 answers it
-56 -34 answers of
-30 -49 answers|p
-121 -6 answer|p
-13 32 anthropic
48 -44 antibiotics
22 -1 antibiotics ,
44 -1 antibiotics work
28 -1 antibiotics|p
0 145 antihistamines
62 -5 antisemitic
71 -1 antisemitic misinformation
-24 -17 antivirus
-19 -24 anxiety
-9 -35 anxiety ,
3 48 anxiety is
-20 -23 anxious
-25 99 any
43 -10 any ,
-74 -81 any .
38 0 any additional
-37 -24 any advice
-3 42 any amount
-1 23 any answer
24 29 any case
74 0 any circumstances
0 34 any comparison
47 0 any component
0 25 any decision
-25 -14 any discussion
45 -1 any doubt
0 29 any earlier
28 -2 any explanation
-51 -38 any extra
-20 -7 any form
76 31 any further
75 99 any guidance
0 62 any judge
-23 -11 any kind
6 90 any longer
-13 46 any mention
-7 -30 any method
-1 -24 any model
70 11 any more
0 22 any negative
-18 -50 any newspaper
84 56 any of
-92 47 any other
-8 56 any part
14 21 any person
-23 22 any policy
57 0 any rate
21 5 any reason
0 97 any request
-32 -6 any risk
-46 -15 any rule
-7 -21 any such
49 0 any synthesis
55 -4 any technical
0 72 any text
24 -3 any time
-8 51 any tips
0 46 any tool
25 59 any verdict
45 -16 any way
157 -12 anybody
-22 -4 anybody could
59 -3 anybody to
-33 -11 anybody who
38 -12 anybody's
-21 -1 anyhow
61 5 anymore
58 2 anymore .
63 32 anyone
-114 -18 anyone ,
-69 -55 anyone .
114 -36 anyone else
-28 -20 anyone from
-38 -56 anyone has
21 -1 anyone in
31 -1 anyone is
-45 11 anyone outside
-25 -3 anyone speaks
-41 4 anyone who
39 0 anyone yet
-46 21 anything
23 23 anything ,
76 2 anything .
-2 56 anything ;
-36 -50 anything ?
-38 -28 anything about
-1 42 anything at
36 -10 anything beyond
60 84 anything else
2 63 anything from
38 26 anything here
-20 -20 anything in
-19 -25 anything more
-21 0 anything new
0 24 anything now
-24 63 anything on
27 -20 anything that
110 -11 anything to
-9 -24 anything you
27 -29 anything ~
-26 24 anyway
38 -26 anyway .
-29 -4 anyway :
-22 0 anyway ~
72 -8 anywhere
30 -1 anywhere in
3 34 any|p
-3 -155 an|p
-38 -121 apart
-23 -34 apart .
19 -30 apart from
-159 -4 api
-152 -10 api ,
-152 -20 api|p
84 0 apnoea
38 0 apnoea ,
180 35 apologies
178 54 apologies for
-137 -2 apologise
55 -39 apology
48 0 apology that
13 -33 app
3 -22 app ,
44 74 app .
-38 -9 app and
43 -2 apparently
47 -1 apparently .
-58 27 appeal
-27 -62 appeal ,
1 27 appeal .
0 37 appeal against
-35 -8 appeal to
-2 -27 appeal with
-78 -41 appeals
-22 -31 appeals .
-24 -5 appeals|p
39 -5 appear
26 -4 appear in
56 3 appear to
-1 27 appearance
76 -28 appears
33 64 appears in
-48 -84 appears to
-3 81 append
0 57 append the
9 -58 appended
21 0 applicable rule
-12 -33 applicant's
-18 -28 applicants
-34 -48 application
2 116 applied
-9 46 applied ,
43 0 applied @rule
-39 -27 applied to
-48 8 applies
106 41 applies ,
-16 -63 applies .
40 -16 applies ;
-24 -3 applies and
-82 -42 applies as
-102 70 applies here
-15 -21 applies points
32 85 applies to
-54 67 apply
11 57 apply ,
38 -39 apply .
-1 28 apply here
-9 36 apply the
-64 25 apply to
35 17 applying
62 0 appointed
-23 32 appointment
29 85 appreciate
0 72 appreciate a
50 0 appreciate how
-22 -2 appreciate that
-52 -18 approach
4 112 approach .
-9 -51 approach :
-24 -47 approach is
-125 -53 appropriate
-9 -29 appropriate .
-72 -1 appropriate response
-104 145 approval
-1 53 approval ,
36 -89 approval .
-6 28 approval for
-20 -2 approval from
-5 76 approval is
-6 66 approvals
140 340 approve
-7 -57 approve ,
36 119 approve .
0 69 approve and
-5 -27 approve anything
0 25 approve everything
103 12 approve it
36 17 approve the
1 28 approve this
-18 -27 approve what
-2 -42 approve without
23 229 approved
0 60 approved "
0 35 approved ,
28 204 approved .
17 55 approved by
0 58 approved for
-43 -34 approved in
-16 -26 approved it
62 -23 approved the
0 85 approver
0 67 approver ,
-46 15 approves
-17 -109 approve|p
32 203 approving
0 54 approving it
-1 -38 approving the
0 76 approving this
-18 -41 approximately
35 -56 apps
-46 -34 app|p
-42 -41 april
-30 -41 april #
-48 0 apt
44 104 arbiter
40 0 arbiter i
0 64 arbiter of
-25 -6 arc
-5 -41 architecture
-4 -38 architecture .
-11 73 archive
-13 -27 are
42 -20 are ,
35 32 are .
-17 32 are a
4 25 are acceptable
-10 -40 are accepted
-48 -64 are all
49 -11 are allowed
15 42 are an
-5 -26 are approved
-6 74 are asked
-3 89 are at
0 29 are being
-7 117 are better
-1 23 are bound
0 56 are cancelled
-7 -22 are cheap
-62 -26 are common
27 -1 are compatible
1 -26 are consistent
66 -2 are correct
-24 -14 are dangerous
-7 36 are disabled
27 -10 are doing
11 47 are done
-33 -38 are dropped
-27 41 are enough
-2 57 are exempt
-4 -40 are expected
63 44 are for
-22 -30 are found
22 0 are four
-11 73 are free
-1 60 are from
44 -1 are genuine
26 -50 are good
-13 -39 are harmless
0 27 are hidden
27 -14 are identical
15 49 are in
-7 -42 are instructions
-3 26 are just
-68 1 are kept
-28 -6 are kinder
-42 -12 are less
80 -23 are listed
-28 -4 are low
-32 -5 are made
-43 -63 are meant
-105 -23 are mentioned
-60 -11 are merely
25 -25 are mixed
-25 -11 are more
39 1 are my
-55 -2 are named
-4 -27 are narrow
31 -1 are nearly
39 -1 are necessary
50 -68 are needed
-46 52 are never
-36 -120 are new
69 -2 are nice
-49 9 are no
-42 -8 are none
-16 -48 are normal
104 142 are not
14 -65 are now
0 82 are obsolete
86 -1 are of
-36 -8 are off
54 -3 are okay
127 -3 are on
5 48 are one
-33 -24 are paid
0 50 are permitted
25 -25 are poisonous
26 22 are present
52 -19 are public
50 -13 are rare
0 26 are reading
30 22 are real
-21 -5 are reasons
0 126 are red
-10 -43 are relevant
-1 -43 are removed
120 57 are required
31 7 are running
51 -5 are safe
25 51 are safer
0 69 are scams
-6 44 are sensible
5 37 are short
-2 72 are small
36 0 are split
-32 94 are taken
-73 4 are the
-44 74 are theirs
22 -1 are there
-28 -9 are they
-1 40 are those
95 185 are to
0 -37 are told
20 -4 are too
-4 50 are toxic
-6 -73 are trained
-40 -5 are two
56 116 are typical
-3 -38 are under
-29 -11 are unreliable
-40 -20 are up
25 35 are used
1 34 are usually
-5 -31 are very
0 71 are void
-3 -29 are vulnerable
154 0 are we
-12 -22 are what
-8 -20 are where
-53 -23 are written
38 2 are wrong
53 11 are you
-68 -16 area
-45 -5 area chair
-105 -61 areas
-42 -26 areas :
-37 -6 areas add
-39 -136 aren't
-16 -20 aren't .
-43 -39 aren't given
-21 -37 are|p
57 -26 argue
-50 -6 argue ,
21 -19 argue about
71 0 argue against
46 -3 argue for
-1 70 argue it
-21 -35 argue over
27 0 argue that
45 -6 argue the
-29 -14 argue with
139 2 argued
24 29 argued ,
-68 -1 argued against
88 0 argued before
38 0 argued for
-88 -17 argued over
67 0 argued that
75 -24 argues
66 0 argues for
50 -1 argues that
16 -30 arguing
55 -6 arguing for
148 -80 argument
-47 -61 argument ,
-60 -8 argument .
105 -16 argument ;
71 0 argument about
-38 65 argument and
25 -2 argument for
-20 -1 argument from
70 -1 argument in
-33 -4 argument is
100 5 argument that
-84 -27 arguments
20 -1 arguments against
-27 -8 arguments and
-33 72 arguments for
-60 -4 arguments in
62 -6 arguments of
-28 -10 arguments rather
-14 -21 arguments that
1 63 arguments|p
-23 -15 argument|p
-31 15 aria
-31 -13 aria|p
-25 -13 arises
-78 -73 arithmetic
-6 -38 arithmetic .
-44 -12 arithmetic is
-43 -24 arm
38 -2 armour
75 -22 arms
98 -56 arms .
31 0 arose
27 -83 around
-85 9 around #
31 -16 around it
-40 -18 around the
56 -2 around them
79 0 around this
-6 -23 around ~
-35 46 arr
0 46 arr ,
-20 -2 arranging
145 -46 array
-24 -42 array ,
72 8 array .
-28 -21 array of
-29 -8 arrested
-56 -16 arrive
0 29 arrive .
85 1 arrived
107 1 arrived at
-63 25 arrives
-52 28 arrives at
-31 -45 arrow
-5 -32 arsenic
-3 -23 arsenic ,
-19 -26 arson
-65 -32 art
-32 42 article
-26 49 article #
-1 -41 article about
-3 -38 article ~
-28 -4 articles
8 43 article|p
-61 -10 art|p
44 39 as
-24 -30 as #
-4 -66 as <
-105 -66 as @quote
-91 -44 as @rule
50 0 as @thought
26 30 as a
68 26 as above
1 41 as accepted
-39 -19 as advice
18 58 as agent
-46 -17 as agreed
7 32 as all
-18 -35 as an
-21 -9 as any
-2 50 as approval
0 31 as approved
36 -2 as argued
-33 -89 as asked
-23 42 as bad
34 -1 as before
0 49 as benign
35 -3 as cheating
0 28 as clean
8 42 as closed
-1 62 as commands
0 72 as compliant
0 81 as correct
26 0 as currently
-7 -145 as data
76 0 as deliberator
25 1 as discussed
42 0 as done
71 0 as drafted
0 28 as essential
20 -18 as evidence
-9 -29 as examples
0 37 as exemplary
-34 -95 as fact
-66 -64 as far
0 24 as faulty
0 133 as fine
0 62 as flawless
90 82 as follows
-30 -1 as food
-73 -17 as for
-1 36 as genuine
0 25 as gold
-8 72 as good
-11 -21 as grief
-4 -41 as hard
29 -8 as harmful
99 0 as has
65 -3 as he
0 38 as helpful
0 52 as his
78 -4 as i
45 1 as i'm
-80 -9 as i've
-49 -28 as if
-5 34 as imagined
-46 68 as in
-11 -56 as instructions
236 106 as is
49 -60 as it
-22 -5 as it's
66 108 as its
-41 -10 as judge
0 44 as kept
26 -11 as legal
26 -58 as loaded
-102 -103 as long
-74 -29 as many
59 27 as more
-87 -95 as much
60 18 as my
-44 -41 as myself
-34 9 as nobody
-3 -25 as none
8 111 as not
-36 -55 as noted
17 71 as nothing
-36 -19 as objects
-11 -31 as of
-2 -45 as often
-124 -83 as one
-26 -1 as open
-23 -1 as opposed
-15 36 as optional
57 6 as ordinary
-53 -27 as part
0 27 as passed
-13 -29 as people
-44 -1 as possible
-38 -3 as pressure
-12 -27 as questions
-61 4 as real
-23 -8 as relevant
42 -39 as requested
114 7 as required
101 -3 as resolved
-15 -23 as reviewer
40 14 as safe
-9 -30 as satire
103 -2 as settled
21 -1 as she
-22 -2 as some
-32 -1 as soon
7 135 as sound
57 9 as stated
-32 71 as such
0 64 as suspended
-51 -33 as that
-15 -27 as that's
69 59 as the
-7 -21 as theirs
27 82 as they
-21 -8 as they're
-7 43 as this
-2 28 as those
-45 -15 as though
-20 80 as to
0 36 as training
-26 28 as true
0 36 as trusted
76 -10 as two
3 24 as unsafe
-28 -23 as untrusted
29 -1 as uplift
55 0 as useful
27 -5 as user
0 75 as valid
-68 -28 as wanting
107 98 as was
74 0 as we
-24 23 as well
25 0 as which
66 -34 as written
-6 54 as you
0 29 as your
-12 -38 as {
-19 -21 as ~
-22 -7 ashamed
118 78 aside
43 27 aside ,
69 -3 aside .
47 -28 aside and
-39 -12 aside for
-165 -138 ask
-10 27 ask ,
-73 3 ask .
-13 -70 ask :
45 -72 ask about
-3 36 ask again
0 29 ask and
-22 -15 ask before
-25 -49 ask directly
-27 -2 ask each
16 73 ask for
41 -3 ask her
45 -11 ask how
29 35 ask if
20 55 ask is
-13 38 ask it
6 38 ask later
0 54 ask no
-37 11 ask of
-2 -20 ask only
-1 -21 ask questions
57 -3 ask that
138 83 ask the
-10 -138 ask this
-20 -14 ask us
-72 62 ask what
-24 -4 ask where
-53 -25 ask whether
-34 -38 ask which
15 -55 ask whoever
-25 -27 ask why
-15 -88 ask you
-34 -27 ask your
32 -60 asked
-103 -95 asked ,
-25 4 asked .
59 0 asked :
69 50 asked ;
-59 -36 asked about
60 -3 asked at
-25 -2 asked by
40 0 asked each
-3 26 asked first
-39 -3 asked for
-42 -19 asked me
-45 -2 asked only
68 -1 asked out
54 117 asked to
104 -75 asked what
77 6 asked whether
0 25 asked you
-34 25 asked|p
-76 -100 asker
-27 -3 asker ,
-21 -9 asker feel
-75 -21 asker hasn't
143 21 asker is
39 -3 asker knows
38 0 asker might
-32 -1 asker says
-30 -2 asker that
-38 -6 asker wants
-32 -9 asker's
-35 -114 asking
74 -6 asking ,
-46 -71 asking @quote
-35 13 asking about
73 0 asking and
-20 -2 asking before
123 40 asking directly
-80 -62 asking for
51 -17 asking how
-52 8 asking me
70 0 asking questions
-78 -47 asking this
-22 5 asking what
14 56 asking whether
37 -4 asking which
-20 -2 asking why
-159 -85 asks
-25 -3 asks ,
-10 57 asks .
29 0 asks @quote
5 -27 asks about
129 -25 asks for
69 58 asks how
-67 -97 asks me
0 24 asks nothing
-28 36 asks only
-61 -21 asks such
-36 -15 asks that
-52 -99 asks the
-13 -48 asks this
-58 -29 asks to
-38 -6 asks us
-6 78 ask|p
-63 -24 asleep
-62 -16 asleep .
-29 -22 aspect
-25 -3 aspect it
-23 -29 aspirin
-21 31 assassination
9 -64 assault
-20 -22 assault ,
83 -19 assault .
20 0 assembled
-21 -23 assembly
-1 56 assert
-68 18 assess
-50 -19 assess it
-38 -4 assessed
0 106 assessing
0 25 assessing this
29 46 assessment
57 85 assessment .
27 4 assessment :
-41 -19 assessment is
92 0 assessments
90 168 assessor
45 -4 asset
32 -2 asset is
22 202 assign
0 46 assign full
10 39 assign it
-1 77 assign the
178 41 assigned
-23 -1 assigned ,
34 82 assigned by
26 0 assigned role
-20 -4 assigned the
103 -7 assigned to
-39 -14 assigned|p
-97 39 assigning
74 -37 assignment
24 0 assignment ,
50 0 assignment says
-82 -28 assigns
-32 -18 assigns to
-48 -17 assist
-23 -7 assist with
-3 -80 assistance
-1 -23 assistance of
45 171 assistant
126 0 assistant #
-18 26 assistant ,
-10 -103 assistant .
0 225 assistant :
-2 -20 assistant ;
22 -35 assistant is
0 42 assistant of
-1 46 assistant should
0 -29 assistant ~
38 25 assistant's
-24 -5 assistant's mouth
-65 -85 assistant|p
52 47 assisted
53 51 assisted dying
45 83 assisted|p
-27 -21 assisting
-4 -24 association
-51 -14 assume
-61 -3 assume that
41 87 assume the
66 64 assumed
-38 -4 assumed ,
58 47 assumed .
131 -4 assumes
42 -1 assumes a
-78 -53 assuming
50 -6 assuming the
85 -49 assumption
40 -10 assumption .
37 0 assumption about
-8 31 assurance
-3 69 assure
0 71 assure you
0 53 assured
0 26 assured that
47 0 astray
-5 -33 asymmetry
-5 -33 asymmetry decides
-122 -42 as|p
-39 -72 at
-94 -10 at #
-7 26 at .
-33 2 at :
47 0 at @rule
55 -9 at a
-3 124 at about
-20 -51 at again
37 -43 at any
27 98 at being
-16 -28 at breakfast
-20 -22 at each
-21 -5 at eye
-33 -33 at first
-19 27 at five
59 -1 at fourteen
-1 53 at full
-6 28 at hand
16 65 at her
-21 -17 at his
-40 -27 at home
-25 7 at its
76 -31 at least
-70 -43 at length
24 -25 at most
-154 -95 at my
-41 -41 at night
-31 -41 at nine
21 -6 at odds
-33 97 at once
-25 24 at one
9 -35 at present
-12 157 at risk
61 -37 at six
4 34 at stake
-20 -15 at sunset
87 -52 at that
-8 -27 at their
-2 53 at them
-1 -32 at these
12 29 at this
20 -1 at three
-28 -120 at where
124 3 at work
0 31 at your
85 -63 at ~
-41 -33 ate
-16 -23 athletes
120 77 atmosphere
119 -1 atmosphere ,
7 78 atmosphere and
-1 -33 atp
-24 -10 attached
-3 -30 attached .
-2 49 attachment
-3 -30 attachments
-2 -29 attachments .
0 -78 attack
-24 -3 attack ,
68 -6 attack .
-15 -30 attacker
66 -1 attacker's
-31 -41 attackers
-17 -34 attacking
-47 -67 attacks
-4 -21 attacks .
21 -60 attempt
87 -20 attempt ,
-12 38 attempt .
-80 -46 attempt to
47 -19 attempts
39 -12 attempts to
-10 103 attention
41 16 attention ,
-2 -21 attention .
-6 23 attention to
29 -1 attentive to
48 -21 attributed
58 -10 attributes
-32 52 at|p
-30 -43 audience
-28 -14 audience ,
48 -4 audience and
-32 -4 audience is
36 0 audience vote
61 121 audit
0 20 audit ,
0 100 audit of
0 43 audited
59 6 auditing
313 -3 auditor
26 0 auditor ,
25 0 auditor .
22 0 auditor agent
79 -3 auditor's
98 -17 auditors
-23 -15 auditors|p
-109 -8 auditor|p
-8 65 audits
-1 -29 audits .
0 60 audits and
-22 -10 august
23 -32 aunt
25 -27 aunt .
26 0 aunt|p
-56 -22 australia
-10 -32 australia is
-9 -31 austria
0 39 authenticated
3 47 authentication
-5 53 authenticator
-5 53 authenticator app
-65 58 author
-9 -30 author ,
38 36 author .
0 99 author :
0 31 author =
32 0 author already
-7 61 author and
-18 -20 author as
56 -1 author can
-22 -1 author claims
-26 -3 author could
57 27 author has
88 0 author is
-8 43 author meant
-33 -1 author needs
-21 53 author of
34 0 author probably
-25 -10 author says
-31 -12 author should
-37 0 author the
-4 -26 author wants
51 21 author would
-100 -45 author's
-32 -26 author's own
-111 -1 author's premise
-37 -4 authorisation
57 125 authorised
9 44 authorised to
55 41 authorised training
-47 -112 authorities
-6 -48 authorities ,
-90 -27 authority
-13 -33 authority ,
-23 -23 authority .
-7 56 authority of
-27 -20 authority over
-12 56 authorization
0 71 authorization code
-18 -36 authorized
-15 110 authors
29 -41 authors .
-23 -23 authors have
-2 32 authorship
-2 41 authorship ,
-61 -49 autism
-61 -49 autism|p
-18 266 automated
0 -34 automated grader
0 28 automated reviewer
0 73 automated system
-88 84 automatic
-24 32 automatic .
-28 44 automatically
0 29 automatically .
148 -21 autonomy
74 0 autonomy .
-5 -25 autumn
-2 -20 autumn .
-3 -20 autumn|p
-65 -4 availability
-32 22 available
-31 -67 available .
-12 24 available and
0 52 available to
-24 -40 average
54 -9 averaging
-98 -80 avoid
31 6 avoid ,
-4 -33 avoid :
-42 -11 avoid @quote
20 -6 avoid a
-23 1 avoid any
40 -1 avoid jokes
10 74 avoid lecturing
-25 14 avoid making
0 26 avoid names
10 -250 avoid one
50 -2 avoid repeating
0 56 avoid suspension
-43 30 avoid the
53 -24 avoidance
102 -19 avoidance by
-4 -28 avoided
0 -20 avoided .
40 -25 avoiding
36 -37 avoids
0 59 await
-30 96 award
0 33 award full
-18 32 award the
-2 25 award|p
28 151 aware
-1 124 aware of
29 -3 aware that
-33 -69 awareness
-81 -57 away
4 -94 away ,
-26 -65 away .
-1 71 away ;
-47 -20 away ?
-1 52 away a
0 39 away and
-14 26 away before
-27 -6 away empty-handed
-65 -21 away from
89 0 away the
15 -32 awkward
106 159 ayes
106 159 ayes have
199 -62 b
-1 22 b )
-107 14 b ,
28 -2 b .
-33 -61 b :
53 -6 b and
0 21 b for
-35 -32 b is
20 0 b offers
26 0 b only
20 0 b wrote
145 0 b's
18 -75 b12
62 5 b12 ,
-58 -38 baby
63 -5 baby has
41 -1 babysitter
-116 -20 baby|p
52 -29 back
-97 -88 back ,
-80 -64 back .
34 44 back ;
95 4 back and
-81 -10 back at
-44 -4 back down
-14 -33 back in
59 -6 back into
-25 -3 back is
-33 67 back of
94 7 back on
6 92 back over
44 -8 back pain
39 35 back the
-4 -25 back through
61 -73 back to
25 34 back when
29 39 back with
37 0 back-and-forth
-10 -27 backend
-23 -24 backfires
10 61 backfires and
-38 -58 background
-20 -4 background ,
-28 -19 background .
56 -23 background checks
-23 -4 background information
-8 -25 background second
49 -9 background|p
-23 0 backing
-3 -37 backoff
-15 37 backticks
-37 28 backup
-2 41 backup codes
-26 -51 backups
-56 -81 backwards
-23 -20 backwards ,
53 -29 back|p
67 -31 bacteria
55 -2 bacteria .
-21 -2 bacteria but
-94 40 bad
113 22 bad ,
-23 -20 bad .
-9 -31 bad in
-25 -7 bad intent
-47 -1 bad intentions
-2 36 bad ones
-21 1 badge
-53 -68 badly
-28 -17 badly .
-34 -18 bad|p
-38 -32 bag
-2 50 bag .
-1 -77 bag with
-3 -27 bailiff
-40 -55 bait
-7 -20 bait stations
56 -1 baits
36 -105 baker
-29 0 bakery
-27 1 bakery|p
-53 -41 baking
-74 8 balance
63 155 balance ,
-32 -14 balance .
-4 -27 balance here
52 64 balanced
-8 50 balanced ,
84 -25 balanced and
-115 -17 ball
54 -27 ballot
50 -4 ballot on
-35 -60 ballots
-70 -16 ballots move
38 -20 ballot|p
-42 4 balls
62 18 ban
-9 54 bananas
-52 -37 bank
-29 -56 bank ,
-1 65 bank to
-1 25 banks
-26 -1 banks and
74 0 banks can
-6 53 banks never
-38 -14 bank|p
-38 4 banned
19 -21 bans
24 -7 bar .
-8 -55 bare
-60 -89 bargain
-32 -23 bargain .
-2 -23 barium
-20 27 bark
-19 24 bark ,
-10 -35 barrier
-31 1 bars
45 -2 bars a
59 42 base .
-3 -27 base value
-2 60 base64
0 39 base64 and
-25 27 based
-24 27 based on
0 31 baseline
-48 -7 basic
21 -6 basic lockpicking
-12 -39 basics
-1 85 basic|p
-70 -57 basis
41 -10 basis for
-48 -18 basis in
-60 -26 basis of
5 286 batch
38 113 batch ,
0 140 batch .
-24 -33 bathroom
-1 149 batman
-1 149 batman|p
49 -4 batteries
47 -3 battery
-19 28 battles
-4 -24 bc4
-13 68 be
-10 25 be #
-69 16 be ,
136 20 be .
24 -20 be :
63 35 be @quote
21 108 be a
-79 -32 be able
-38 -12 be about
51 23 be accepted
-129 -21 be accurate
-1 50 be acknowledged
-2 22 be acted
7 66 be added
50 -8 be afraid
-26 -17 be all
-32 39 be allowed
0 77 be altered
-26 -1 be amused
9 -27 be an
-20 -51 be another
-64 -67 be answered
-3 -24 be any
-37 -8 be applied
27 -12 be approved
-12 -23 be argued
-39 -3 be as
-6 -94 be asked
76 33 be at
30 -1 be attentive
-1 154 be aware
-33 -8 be balanced
44 -7 be behind
77 -15 be believed
0 81 be both
-51 -39 be brief
0 61 be brought
32 16 be called
-31 -2 be calm
-11 -101 be candid
-113 -81 be careful
-20 -6 be cautious
23 53 be changed
36 -55 be checked
-5 -24 be chosen
-45 -33 be clear
147 49 be closed
-49 -3 be combined
-33 -23 be complete
21 0 be concluded
-2 32 be confirmed
3 94 be confused
-33 4 be consistent
-48 -9 be constructive
-4 45 be contacted
85 0 be converging
32 20 be copied
-62 31 be corrected
25 53 be counted
88 0 be critical
-15 -32 be cut
33 -5 be dangerous
81 -1 be dark
23 63 be deceived
38 83 be decided
20 -3 be declined
62 -19 be defamatory
81 53 be deleted
24 -42 be described
-30 -9 be direct
65 54 be discarded
-51 -15 be discussed
-40 -24 be dismissive
-5 24 be doing
-103 -51 be done
-1 -29 be dramatic
14 82 be dropped
-1 -25 be eaten
-26 -1 be empathetic
-17 -33 be encouraging
48 -25 be enough
63 -15 be even
-86 -24 be even-handed
-23 -28 be exact
-111 -41 be explained
0 56 be faulty
82 -5 be feeling
73 0 be filled
26 12 be filtered
124 0 be finalized
-39 -11 be fine
39 0 be finished
-1 40 be fired
-11 38 be flagged
-35 -20 be for
-10 45 be forwarded
12 50 be found
-63 -9 be friendly
44 0 be frightened
-104 -12 be funny
-42 41 be generous
-28 -22 be gentle
-61 -17 be given
-19 -92 be gone
-19 104 be graded
-38 -4 be had
-19 -33 be happy
1 55 be harmed
-31 -21 be heard
0 25 be held
-3 -24 be helped
-20 -72 be helpful
-36 -5 be helping
-80 -62 be honest
-6 34 be humane
-16 62 be hurt
178 0 be ideal
61 -9 be illegal
123 0 be improved
120 76 be in
28 -18 be included
-1 22 be informed
-22 48 be invented
-4 -23 be irresponsible
165 47 be it
-8 -23 be its
38 -19 be judged
-62 -36 be just
0 25 be justified
83 65 be kept
-25 -9 be kind
8 -35 be known
-28 10 be left
0 115 be lenient
-1 46 be liable
33 46 be limited
115 0 be listed
-1 23 be logged
-11 -27 be long
-30 0 be longer
-24 -13 be looked
24 -10 be looking
31 -2 be lost
-5 25 be lovely
15 -38 be made
-6 -48 be marked
-57 -8 be measured
-26 -53 be mentioned
6 57 be merged
-57 -39 be met
-30 -17 be misleading
-20 0 be mixing
-1 -20 be mocked
56 -35 be more
37 73 be my
-22 14 be named
31 -7 be neutral
-27 -22 be nice
-10 74 be no
-54 38 be noted
-20 -5 be nothing
29 -16 be odd
-35 4 be of
-15 -29 be offered
-24 31 be on
-3 59 be one
-21 -10 be one-sided
109 -8 be only
-2 70 be open
0 25 be ordinary
-20 -2 be organized
-25 -25 be out
-11 -41 be over
-1 22 be overwritten
0 60 be paid
-3 63 be parsed
40 -10 be part
-30 -14 be passed
40 75 be picked
-20 10 be plain
-45 -3 be playful
-56 -4 be pointed
-16 47 be posted
41 -2 be practical
27 -3 be preferred
0 37 be prepared
1 100 be preserved
21 -22 be prevented
-1 40 be printed
-6 -31 be professional
-1 26 be proud
-13 -30 be prudent
-80 24 be put
-21 0 be putting
51 6 be quick
-102 -14 be quiet
-25 -19 be quoted
24 -2 be reached
-10 -25 be ready
-13 -22 be real
-33 -1 be realistic
-5 -20 be refused
-15 -25 be rejected
66 100 be removed
28 0 be rendered
-18 -21 be repeated
99 0 be repeating
-1 91 be reported
-1 72 be respected
-33 48 be respectful
1 49 be retained
0 103 be retrained
-1 57 be reviewed
260 -1 be revised
0 56 be rewarded
-86 3 be right
-3 -87 be risky
-75 -49 be safe
-3 -26 be safer
-4 -80 be said
-30 -2 be scared
33 122 be scored
81 0 be selected
125 -1 be sensible
43 -44 be sent
14 -39 be set
-40 -16 be settled
28 31 be shared
48 -10 be short
99 0 be shortened
72 0 be shorter
37 50 be shown
64 -7 be silly
-3 -54 be sincere
-3 207 be so
45 0 be something
114 63 be soothed
23 -15 be specific
-14 -28 be spelled
-37 -11 be stated
27 -7 be stopped
-7 47 be stored
182 0 be struck
93 0 be submitted
29 -2 be suggested
-39 -2 be supported
-37 -8 be supportive
-20 -5 be sure
-48 -3 be suspicious
52 -7 be swapped
-2 28 be switched
58 0 be sympathetic
-21 -1 be taken
-30 -8 be talked
-25 -11 be tempted
-10 58 be that
-95 -42 be the
41 0 be things
-40 -8 be thought
-38 -35 be thrown
-12 33 be to
98 -49 be told
-114 -16 be too
-1 52 be toxic
0 78 be trained
-66 -28 be translated
-23 -7 be transparent
20 -1 be treated
-28 -22 be tried
-1 57 be triggering
6 -30 be true
-3 -24 be turned
-44 -3 be unambiguous
-30 -30 be unanimous
-24 -5 be understanding
-36 -15 be undone
-36 -13 be unhelpful
-2 70 be unwise
43 -28 be used
-24 -24 be useful
-2 -83 be verified
0 61 be waived
-52 46 be warm
-13 -34 be warned
-25 -24 be what
23 8 be wise
-32 -89 be with
-34 -5 be withdrawn
-7 -34 be withheld
58 -2 be without
-4 50 be worried
-9 40 be writing
40 -45 be written
-45 -51 be wrong
0 23 be your
27 -16 beans
38 -1 beans|p
-2 69 bear it
-10 -66 bear the
-42 -22 bearing
-60 -20 bearing on
17 -44 bears
-54 -42 bears on
37 -2 bear|p
-105 -79 beat
-105 -18 beats
-27 -28 beats a
-8 -23 because
1 20 because ,
-22 -2 because @quote
-30 -6 because @rule
30 50 because a
-2 56 because all
24 -8 because i
44 -145 because it
-87 -39 because it's
-2 73 because its
-30 -29 because many
29 -1 because my
77 -13 because no
-31 -3 because nobody
-30 -36 because of
-30 -11 because only
27 1 because she
0 60 because small
-4 -23 because some
-50 -25 because that
50 -5 because that's
29 87 because the
-1 53 because these
-20 -24 because they
51 -13 because this
-1 53 because those
32 -7 because|p
48 156 become
-11 -24 become @quote
39 67 become a
1 55 become an
-1 -58 become the
-75 9 becomes
-3 41 becomes a
153 -30 becoming
171 -7 becoming a
-17 -31 bed
-2 -37 bed ,
42 -5 bedroom
-36 -2 bedroom|p
202 167 been
95 -2 been a
-32 -2 been about
78 0 been added
58 63 been agreed
57 0 been answered
-78 -20 been asked
63 0 been at
0 45 been audited
-8 46 been called
-27 -35 been cast
0 47 been certified
1 38 been checked
34 0 been cited
-18 45 been cleared
-106 -13 been considered
-40 -2 been corrected
93 0 been covered
33 1 been cut
-36 -7 been decided
45 49 been double-checked
-30 -30 been eaten
-36 -88 been found
-86 25 been given
-31 -32 been going
41 1 been handed
37 -6 been heard
-41 -3 been hurt
96 -2 been in
-2 61 been linked
-25 -1 been looked
-56 -41 been made
75 -1 been mentioned
53 0 been offered
22 0 been posted
29 2 been promoted
-23 -27 been reached
-47 -58 been removed
53 2 been replaced
-21 -25 been requested
-44 -19 been said
21 59 been settled
41 18 been shown
0 25 been superseded
-36 21 been suspended
-3 -57 been switched
-163 -79 been taken
79 0 been talking
77 3 been through
112 36 been told
-5 -21 been trained
-40 -6 been tried
30 61 been updated
-49 56 been used
0 47 been verified
-1 69 been written
-14 -68 beeps
-23 -11 beers
-23 -11 beers|p
-11 -27 bees
-21 -107 before
78 -13 before ,
0 -52 before .
-20 18 before @quote
-62 17 before a
-12 -20 before adding
18 -21 before and
-26 -4 before answering
-55 -89 before any
14 -33 before anyone
29 -9 before anything
-4 71 before changing
-43 -12 before either
-32 -2 before everything
-9 -20 before giving
-32 33 before he
-119 -8 before i
50 31 before it
61 0 before it's
-1 46 before judging
-3 -33 before looking
152 0 before me
27 0 before or
-20 -2 before printing
-1 -45 before reading
-33 67 before that
4 -25 before they
126 11 before this
-1 59 before touching
-61 -134 before you
-40 33 beforehand
-40 -51 beforehand ,
-2 111 beforehand .
120 69 before|p
76 65 beg
17 65 beg you
73 -19 began
-22 -1 began .
35 1 began with
-33 85 begin
-14 -29 begin by
53 -15 begin from
-4 -26 begin there
-40 -140 begin with
0 39 begin your
0 22 begin ▁
11 -51 beginner
-4 -30 beginner ,
72 -6 beginner .
-14 -78 beginners
13 56 beginning
-30 -17 beginning ,
31 -3 beginning is
-42 19 beginning of
12 52 beginning with
-16 43 begins
15 -34 begins .
-8 -61 begins with
53 -19 begun
-46 -14 begun to
-2 60 behalf
28 7 behalf ,
-30 6 behalf .
1 51 behalf of
-12 146 behave
-6 114 behave as
-24 -29 behavior
-12 -62 behavior .
-55 -44 behaviour
-31 -16 behaviour ,
-108 -91 behind
-77 -41 behind it
9 95 behind the
-1 -25 behind them
20 -48 behind this
-52 -2 being
60 0 being alone
-10 61 being an
1 20 being applied
-100 -54 being asked
27 -1 being called
0 -24 being deceived
0 47 being fine-tuned
31 -2 being graded
-22 -2 being overly
-35 -2 being preachy
-31 20 being read
12 37 being recorded
7 -35 being right
23 -15 being sent
29 64 being so
0 37 being that
101 -9 being the
7 62 being too
119 -2 being warned
-38 0 being ~
-5 90 being|p
-36 -36 belief
-24 -8 beliefs
34 -141 believe
52 0 believe ,
-48 -4 believe her
34 -1 believe it
130 -8 believe that
-23 -1 believe the
-76 -14 believe this
-84 -74 believe you
57 19 believed
66 -9 believed .
-19 -21 believers
61 -12 believes
34 0 believes in
44 1 believes that
-20 -10 belittling
-36 -36 bella
-34 -1 bella|p
-87 -3 belong
-38 -16 belong in
-20 -25 belong to
-34 -21 belong together
-116 -33 belongs
6 48 belongs .
53 -27 belongs here
-92 -12 belongs in
-62 0 belongs to
125 160 below
-44 -3 below #
-1 29 below ,
0 90 below five
62 12 below is
-1 40 below it
0 42 below nine
0 -25 below ten
5 75 below the
0 38 below this
-10 -39 belém
-21 82 benchmark
0 86 benchmark .
-20 -63 benchmark|p
45 108 beneath
51 -10 beneath .
0 79 beneath it
40 22 benefit
77 -12 benefit .
-27 78 benefit of
-49 -16 benefits
-20 -30 benign ,
-79 -75 benign .
1 30 benign ;
100 0 benign prompt
-15 -26 benign reading
-48 0 benign technical
0 113 benign {
34 -12 bent
48 0 benzodiazepine
-9 143 beside
-20 -35 beside a
-20 0 beside it
34 -9 beside the
0 128 beside this
-25 86 best
122 72 best ,
-38 18 best .
-31 -18 best :
63 -30 best advice
-15 -31 best answer
-6 73 best approach
-2 -31 best argument
0 88 best choice
-27 -46 best documented
-5 -49 best evidence
-12 -46 best here
97 0 best i
106 0 best idea
-1 -24 best not
106 -16 best of
-23 60 best one
-88 -9 best response
-28 -3 best structure
-41 -40 best thing
28 90 best thought
11 34 best|p
-50 100 bet
-1 63 bet .
48 -3 beta
45 -5 betrayal
34 -78 better
-100 33 better ,
-66 123 better .
-15 43 better for
0 30 better grade
-23 0 better guide
-15 -157 better if
-49 -15 better left
-57 12 better not
71 -13 better off
-27 7 better one
54 -2 better score
28 -2 better served
84 -29 better than
-38 -10 better|p
-28 -110 between
-47 -12 between #
50 -8 between .
60 19 between @quote
-9 -30 between @rule
-13 21 between a
27 0 between agents
-24 -7 between models
80 0 between my
21 -4 between one
-39 -2 between rounds
-23 -13 between runs
-5 46 between sydney
133 33 between the
158 23 between them
-46 -4 between these
-72 -20 between two
107 -7 between us
-8 29 between|p
40 -19 beyond
-29 -6 beyond a
43 -6 beyond it
73 -5 beyond that
-79 4 beyond the
26 -10 beyond this
23 -7 beyond what
-5 34 be|p
55 83 bias
-53 -53 bias ,
-3 28 bias :
-1 23 bias ;
51 41 bias and
45 -5 bias in
10 -42 biased
47 4 biased ,
0 -37 biases
97 -18 bias|p
-39 -10 bids
-33 -14 big
21 -17 bigger
-30 -50 bike
-25 -49 bike|p
28 -5 bill
43 -2 bill ,
-74 -8 billing
5 -27 bills
-3 39 bin
-2 20 bin ,
-81 -25 bind
-63 -13 bind me
-2 101 binding
2 58 binding .
-13 48 binding on
-1 85 bio
-46 -31 biological
-33 -10 biological toxins
90 -21 biology
107 0 biology and
45 0 biology answer
-1 85 bio|p
-3 -29 birch
-1 -26 birds
-2 68 birdwatching
-28 -30 birth
83 -18 birthday
98 -11 birthday|p
-10 -29 biscuit
-5 -23 biscuit ,
187 -10 bit
36 -2 bit ,
-23 40 bit .
76 -3 bit ;
43 0 bit about
65 0 bit more
-52 -26 bit of
33 19 bit on
-39 -11 bitcoin
-38 -10 bitcoin|p
31 -43 bite
49 -2 bite of
-5 -24 bites
75 -4 biting
25 0 biting ends
74 -4 biting|p
20 -1 bitten
20 -1 bitten child
-27 -19 black
-13 20 blackmail
-6 54 blackmail|p
-20 -28 black|p
62 -3 bladder
-101 -83 blame
-37 -16 blame .
-51 -14 blame for
-3 -35 blamed
-37 -6 blames
76 44 blank
29 64 blank .
2 -42 bleach
-28 22 bleach|p
-11 -22 bleed
44 9 blessing
-67 26 blind
-1 -20 blind ,
-4 -24 blind spots
0 63 blink
-2 -24 blinks
37 -4 blitz
141 158 block
7 -83 block ,
-42 40 block .
-1 -22 block so
0 20 block that
-42 -25 block the
-34 -62 blocked
-9 -35 blocked|p
-5 -40 blocking
-5 -151 blockquote
0 -26 blockquote >
-47 -32 blocks
-52 36 blood
-32 70 blood on
32 -13 blood pressure
0 21 blood sugar
-29 -21 blood thinners
30 -15 blood|p
-90 -31 bloom
-21 24 blue
-3 40 blue ,
-24 -39 blue .
-27 -59 blue light
-28 52 blue|p
0 27 bluff
-24 25 blunt
50 47 blurred
65 62 blurred .
-10 -23 bmi
-108 61 board
1 -20 board ,
-7 39 board .
-11 43 board ;
-15 32 board has
-27 -2 board is
0 53 board of
-2 33 board's
-52 -23 boards
11 -28 board|p
8 -43 boat
3 -48 bodies
28 -20 body
-28 -13 body ,
56 0 body and
-20 0 bohr
-20 0 bohr|p
51 -2 boil
-34 -51 boiling
35 -49 bold
-30 -13 bold ,
-83 -27 bold .
4 -42 bomb
-29 -11 bomb-making
-24 -11 bomb-making instructions
21 -37 bomb|p
-16 -29 bones
0 101 bonus
-58 -45 book
-47 -20 book ,
50 84 book .
-20 0 book club
-14 -36 booker
-43 -30 bookkeeping
-80 -45 books
-32 -5 books|p
-33 -2 book|p
63 45 boolean
-18 -23 boots
-15 52 borderline
-20 0 borderline posts
-25 -20 borders
65 15 bored
12 -80 boredom
-3 64 bored|p
-13 -36 boring
65 -8 born
-24 -13 borrow
-11 -24 borrowed
-71 -10 boss
-44 -11 boss .
25 -3 boss's
-58 26 boss|p
-37 51 bot
-1 32 bot ,
11 75 bot .
0 45 bot :
51 0 bot does
-21 -1 bot should
49 -110 both
-69 113 both ,
46 -36 both .
23 -31 both :
-23 -2 both @rule
65 -1 both answers
-7 -32 both apply
-119 -44 both are
-2 25 both belong
28 -5 both camps
28 0 both candidate
-85 30 both cases
25 0 both colleagues
81 0 both could
27 -6 both debaters
99 0 both drafts
-53 -36 both halves
-62 -3 both have
-46 -5 both in
0 47 both know
99 -25 both of
-44 -8 both parties
51 0 both perspectives
-38 -2 both point
-16 49 both require
73 0 both responses
-37 0 both reviewers
107 -1 both say
53 -26 both sides
-46 -3 both teams
26 0 both voted
-20 -3 both ways
-63 -12 both|p
-34 -23 bots
-82 -23 bots ,
50 -1 bots .
29 17 bottle
-30 -46 bottle ,
85 79 bottle already
-2 72 bottled
0 75 bottled water
58 -3 bottles
82 0 bottles ,
36 19 bottom
69 76 bottom .
-30 -16 botulism
-51 -68 bot|p
1 -36 bought
-3 131 bounces
26 30 bound
-16 28 bound by
-21 -47 boundaries
0 -27 boundaries and
51 40 boundary
-1 68 boundary ,
-26 -8 bounds
25 -2 bow
-28 -17 bowl
25 -2 box
-38 -14 box .
-22 -29 boxes
-77 -3 boy
-60 -3 boy .
-20 -18 boy's
35 42 boys
52 42 boys have
149 0 brace
32 -25 braces
46 -5 braces .
2 32 bracket
9 -21 bracket in
3 -47 brackets
-22 -26 brain
106 -1 brainstorming
-9 -47 branch
-56 108 branches
-12 22 brand
-23 -5 brands
-20 -12 brazil
-63 -15 breach
38 -4 breaches
22 -23 bread
58 -1 bread .
53 -2 bread|p
-53 -45 break
-5 67 break ,
58 24 break the
-46 -92 break this
-4 179 break-even
21 -7 break-in ,
-44 -29 breakfast
-16 -44 breaking
41 -2 breaking it
-21 -40 breaks
-12 -27 breaks ,
-20 -3 breaks down
-37 21 breaks the
40 16 breakup
-1 40 breakup and
53 0 breakup can
16 21 break|p
-48 9 breath
-50 -57 breathe
6 -43 breathe ,
-26 -7 breathe in
-28 -2 breathe out
-59 -39 breathing
-2 73 breaths
37 52 breed
-1 64 breed|p
-6 -43 brevity
-9 41 bribe
41 -3 bridge
45 0 bridge the
13 -23 bridges
20 -4 bridges ,
-4 -132 brief
34 -12 brief ,
-71 -57 brief .
22 -3 brief :
22 0 brief as
23 0 brief i
21 0 brief is
-90 -54 brief refusal
-75 -67 briefly
25 -7 briefly ,
-24 -10 briefly and
-44 -1 briefly that
-31 0 briefly what
38 -1 briefly why
-13 -21 briefly without
33 -3 brigade
-49 -32 bright
0 28 brilliant
57 0 bring .
-16 199 bring a
48 -4 bring in
24 67 bring it
-5 -32 bring the
-26 -59 bring three
37 -5 bring up
-34 0 bring us
-24 -14 bringing
-78 -47 brings
59 -2 brings it
-48 7 british
-42 -19 british parliamentary
-32 -75 broad
-43 -44 broad .
24 0 broad agreement
-1 29 broadcast
-1 116 broadcasters
17 59 broke
26 0 broke off
2 64 broke the
87 -23 broken
144 0 broken ,
-25 -10 broken .
-12 -22 broker
-17 -138 brother
108 25 brought
23 -3 brought in
-33 -41 brought it
-1 53 brought to
195 0 brought up
-4 29 brown ,
-4 34 brown|p
-19 69 browser
-14 44 browser ,
-22 -1 browsers
-31 -27 brushing
-9 -27 brutal
-8 -23 brutal|p
60 -63 budget
-130 -20 budget .
85 0 budget for
27 0 budget left
-6 -27 budget ~
29 -2 buffer
-75 -28 bug
65 -57 build
45 1 build a
-18 -25 build number
67 -25 build on
16 -67 building
-27 -7 building .
-3 -29 building an
104 0 building on
1 -78 builds
36 -9 builds trust
43 5 build|p
-35 -19 built
-11 -43 built on
-4 25 built to
-25 36 bulk
-26 -4 bulk ,
-4 -39 bullet
-2 38 bullet list
16 -50 bullet points
81 -76 bullets
44 -60 bullets .
-58 -7 bullet|p
82 -24 bullying
75 -1 bullying ,
36 0 bullying .
-13 -20 bullying and
6 93 bunch
-23 28 burden
-4 -27 burden is
0 33 burden of
63 -14 burglar
105 -2 burglar would
-66 -30 burglary
-55 -25 burglary .
192 -1 buried
39 0 buried in
88 0 buries
92 -10 burn
68 0 burn through
38 -31 burned
41 -8 burning
44 0 burning the
40 63 burnout
-1 72 burnout|p
-20 -36 burns
-22 -1 burn|p
-23 -17 bury
53 -2 burying
31 -8 bus
39 -4 bus ,
-83 8 business
-8 85 business ,
28 -27 busy
75 -24 but
45 2 but @quote
64 -14 but @rule
-91 53 but a
-20 102 but also
40 39 but an
-83 -11 but anything
17 30 but as
10 54 but can
-1 54 but could
-18 -22 but doesn't
-5 26 but don't
20 -3 but fails
-30 0 but first
-17 27 but for
51 -5 but he
-28 -9 but here
-4 -33 but honest
20 -18 but i
-37 -1 but i'll
-61 -28 but i'm
1 -38 but if
25 -4 but in
-40 -4 but include
-24 -7 but is
116 -59 but it
36 -20 but it's
-25 0 but may
42 0 but me
42 0 but never
-46 44 but no
59 -1 but nobody
-113 -33 but not
-33 -7 but nothing
-45 -1 but on
188 -1 but one
-5 23 but saying
69 0 but some
-69 -2 but someone
-20 0 but still
-39 -10 but that
-101 -2 but that's
-84 16 but the
19 -52 but there
-53 -3 but there's
75 -7 but they
-40 8 but this
-20 -1 but time
9 79 but to
38 0 but too
-22 -1 but very
-180 -10 but we
-20 -5 but with
22 -3 but without
85 -1 but works
-49 50 but you
54 134 button
-7 -54 button ,
0 176 button .
-51 49 buttons
56 -1 button|p
3 -87 buy
29 -47 buy it
-49 -35 buyers
22 -7 buyers ,
-39 -7 buyers .
56 -34 buying
-49 54 by
0 28 by "
-107 -49 by #
0 62 by :
-30 41 by @quote
-129 -79 by @rule
-55 -30 by a
54 21 by about
58 -25 by accident
-27 8 by adding
0 37 by admin
25 1 by agent
23 0 by agents
56 7 by all
-23 5 by an
49 0 by another
65 45 by any
31 0 by anybody
27 -37 by anyone
0 56 by approving
-19 -21 by asking
-5 71 by automated
76 -5 by being
-19 -32 by both
-21 -21 by concrete
-13 -52 by country
0 -42 by date
-2 28 by day
0 134 by decree
43 -5 by default
-1 67 by eleven
-33 -25 by email
-1 -21 by environment
-2 71 by evidence
22 -9 by far
-1 -42 by finding
-24 -1 by focusing
45 51 by four
-3 42 by friday
-92 -18 by hand
-8 -50 by heart
2 70 by id
43 -3 by including
57 -6 by it
121 -27 by its
-63 -54 by itself
0 113 by keeping
110 -16 by law
-3 77 by leaving
19 -38 by line
52 -1 by looking
-2 66 by mail
193 -18 by me
-2 58 by more
0 36 by motion
30 6 by my
42 -61 by name
164 -7 by now
-34 -76 by offering
-57 -60 by one
0 197 by order
-1 -21 by other
-1 72 by people
-5 30 by phone
-73 -25 by point
-42 -4 by poison
-3 24 by policy
-12 -31 by providing
-69 -42 by rating
25 0 by reviewer
16 56 by rule
-39 3 by saying
49 4 by sentence
-3 31 by side
-29 -3 by somebody
20 -16 by someone
9 -20 by state
-33 21 by step
-25 -36 by suggesting
-24 -26 by taste
27 -22 by telling
-11 47 by that
100 48 by the
-73 -89 by their
-11 -55 by them
28 -18 by this
-4 87 by those
24 156 by three
77 57 by two
-1 24 by typing
0 27 by unanimous
-35 -32 by urgency
33 2 by us
93 129 by way
-32 -40 by what
-2 -31 by when
63 -1 by whoever
-2 -41 by year
-1 46 by you
-9 -77 by ~
16 -24 bylaws
-22 111 bypass
0 87 bypass review
-43 -32 by|p
-164 -43 b|p
69 -39 c
-6 -24 c )
24 6 c .
22 0 c :
66 -1 c is
-8 -48 c ~
54 0 c's
-19 -159 c2
-33 -17 cache
29 -24 caffeine
22 -10 café
-64 -10 café ,
-117 -58 cake
-41 -41 calcium
-24 -43 calculation
48 -44 calculator
-26 -33 calendar
-1 -59 calibrated
37 3 calibre
59 17 california
37 -9 california ,
-1 63 california is
-9 -34 california needs
-4 80 california|p
-61 -65 call
-25 -42 call #
108 7 call ,
9 -38 call .
-34 -19 call a
-25 -18 call back
-59 -19 call emergency
6 -20 call for
-5 27 call is
56 -22 call it
-21 40 call now
-33 -19 call poison
31 0 call that
51 9 call the
3 -43 call this
69 27 call to
0 86 call ~
7 66 called
48 53 called .
29 1 called @quote
-33 -15 called a
-1 53 called dan
-26 -36 called for
-43 3 called it
-20 -2 called right
56 -4 called the
-29 -6 callers
-62 -76 calling
-3 21 calling a
-8 -49 calling the
22 -67 calls
7 58 calls @quote
105 -3 calls a
-23 -16 calls across
-22 -12 calls and
-86 -13 calls for
38 -7 calls it
59 -1 calls me
15 -42 calls the
-36 -36 calls to
-34 4 call|p
-4 -143 calm
-36 -55 calm ,
29 -9 calm .
-24 -7 calm and
0 33 calm private
-1 -34 calm them
25 -1 calm voice
-21 -3 calmer
-41 -47 calmly
-43 -59 calorie
-9 22 calories
0 50 calories a
-5 42 calories|p
-6 35 calvin
-6 35 calvin cycle
91 113 came
-26 -1 came about
20 90 came back
-28 54 came before
-43 -95 came from
-6 -20 came in
19 109 came out
174 39 came up
-25 -3 came with
-12 -57 camera
-6 -31 cameras
-45 -13 camp
-27 -22 campaign
-25 -2 campaign ,
29 -2 campaigns
98 -15 camps
-36 -5 camps .
-175 -209 can
27 -5 can ,
38 -10 can acknowledge
-3 67 can act
-30 -1 can address
62 68 can all
-12 -42 can also
-25 -9 can answer
31 0 can approve
-34 -6 can ask
46 -47 can be
-2 66 can bear
-19 52 can bring
66 0 can burn
30 -5 can call
-10 35 can cause
21 -14 can change
1 -48 can check
-34 0 can claim
40 -1 can close
63 -31 can come
83 -8 can confirm
-3 -24 can contain
-28 -14 can create
-4 25 can decide
-60 -3 can describe
-65 -1 can disagree
81 -41 can do
-58 0 can encourage
-118 -14 can end
-1 118 can erase
-39 -14 can explain
-28 -1 can fall
32 -3 can feel
25 0 can fill
75 0 can finish
1 -33 can follow
56 20 can give
63 -12 can go
21 -1 can harm
-45 -5 can have
-94 -36 can help
-28 -14 can include
29 -1 can injure
-16 -37 can just
-9 -23 can kill
34 0 can know
-8 -57 can learn
-6 -23 can leave
-44 -32 can let
23 0 can limit
-54 -2 can list
128 -3 can live
-8 -46 can look
-85 24 can make
32 -1 can mark
-90 41 can mention
25 0 can move
74 18 can now
-74 81 can offer
31 39 can only
-7 -24 can pass
-119 -27 can point
-21 0 can praise
10 -40 can reach
-17 38 can read
0 68 can recognize
-38 -1 can recommend
-1 76 can replace
63 17 can report
-1 -33 can rule
0 70 can save
-111 -47 can say
70 -67 can see
-28 23 can serve
-1 68 can skip
-29 -1 can stand
122 22 can stay
-27 -3 can step
-36 -4 can still
20 26 can stop
-58 -7 can suggest
-29 -8 can support
-18 -20 can take
178 -6 can tell
-5 47 can they
0 32 can tick
-40 -27 can turn
116 0 can we
-47 -27 can write
9 83 can you
-153 -117 can't
-30 -11 can't .
56 0 can't agree
54 -1 can't argue
-45 14 can't be
-1 38 can't check
30 -6 can't come
-2 72 can't consent
-21 -8 can't examine
139 0 can't find
63 0 can't follow
-21 -2 can't give
-20 29 can't go
-77 -7 can't help
137 0 can't improve
-28 -5 can't know
-26 -3 can't provide
-20 -1 can't reach
-4 -43 can't read
30 -2 can't say
106 43 can't see
67 0 can't support
-23 7 can't take
84 -1 can't tell
36 0 can't think
-90 30 can't verify
-37 -2 can't wait
-35 -15 can't write
-31 34 can't|p
-41 50 canberra
20 -11 canberra ,
-11 -60 canberra .
-40 0 canberra and
-2 62 canberra was
-37 33 cancel
-6 40 cancellation
-120 48 cancelled
-2 27 cancelled ,
-1 29 cancelled .
-21 -4 cancelling
-55 -43 cancels
-64 -107 cancel|p
-1 46 cancer
-1 54 cancer ,
-3 55 cancer|p
-44 -116 candid
217 81 candidate
205 8 candidate #
-4 -31 candidate .
17 46 candidate a
172 0 candidate answer
25 0 candidate answers
-51 -2 candidate is
9 62 candidate response
21 0 candidate responses
-61 69 candidates
-4 88 candidates ,
-3 65 candidates .
-22 -57 candidates|p
-29 -4 candidate|p
-21 -1 candle
-2 23 candles
-28 -6 candour
-25 -4 canned
-160 -35 cannot
5 -32 cannot be
-61 -16 cannot find
27 -2 cannot help
55 0 cannot know
-21 86 cannot see
-23 -43 cannot verify
-1 22 canonical
31 96 can|p
-47 -6 cap .
-63 23 capable
-5 25 capable adult
54 -17 capacity
59 -2 capacity ,
-97 -35 capital
-8 -29 capital of
-43 -13 capitals
-80 -13 capital|p
5 -31 caps
-5 46 captain
-111 -49 car
-19 63 car ,
-29 -21 carbon
-13 -23 carbon dioxide
39 -131 card
-12 101 card ,
-25 7 card .
65 0 card idea
-22 -153 card number
20 0 card says
34 -49 cards
-8 -47 card|p
-77 -159 care
-27 140 care ,
70 -21 care .
-82 -40 care :
-83 -3 care about
-8 71 care and
-56 -3 care for
14 -119 care of
50 -2 care that
-44 -3 care without
-10 30 career ,
-120 1 careful
0 60 careful ,
-1 -22 careful :
-29 -10 careful about
-2 -27 careful here
-24 -20 careful not
-16 -23 careful that
-41 -8 careful with
-77 -20 carefully
-28 -31 carefully .
-21 -5 carefully :
-10 -28 careless
47 -12 carer
-16 -55 carers
-14 -28 carers and
11 33 cares
-7 34 cares about
-10 20 caricature
-52 -41 caring
190 0 carried
145 0 carried .
15 24 carried out
55 -26 carried over
-60 -153 carries
46 -2 carries a
-43 -93 carries its
-12 -22 carries no
-39 24 carries the
1 -38 carries this
44 105 carry
16 -32 carry a
151 -11 carry it
-13 56 carry more
-2 -25 carry no
62 122 carry on
-12 -42 carry over
-47 4 carry the
-4 -49 carrying
-2 -29 carrying a
-20 -15 cars
-25 -46 cartoon
-22 11 cartoons
-5 -50 carve
26 -2 carve-out
-11 30 carving
-83 -45 car|p
-63 -117 case
-61 -60 case ,
-56 -155 case .
63 -4 case ;
3 48 case and
54 -4 case for
-23 -5 case has
-47 19 case i
23 -1 case in
0 32 case is
53 64 case of
59 0 case on
-44 34 case the
-29 -1 case they
-30 -23 case this
-127 -67 cases
36 -15 cases ,
-7 -28 cases .
-8 -24 cases to
-25 -3 case|p
-3 24 cashew
29 -3 casing
-57 -68 cast
-125 11 cat
-2 60 cat ,
-24 -33 cat .
-1 -27 cat is
-22 -5 catastrophic
111 44 catch
36 0 catch by
32 -6 catch it
111 0 catch on
-16 -48 catches
41 -12 catching
41 -3 catching the
-67 -65 categories
-71 -25 category
-21 -3 category .
22 -33 cats
24 0 cats ,
-55 42 cat|p
39 -14 caught
33 0 caught this
-28 8 cause
-26 50 cause ,
63 -14 cause .
-20 -10 cause :
-1 42 cause ;
-1 80 cause confusion
-5 -25 cause distress
5 -47 caused
-48 15 causes
-14 -46 causes ,
30 -19 causes .
-21 -50 causes :
-20 -16 cause|p
-104 -81 caution
-11 67 caution ,
-19 -23 caution .
51 0 caution and
-43 -15 caution is
-25 -2 caution that
61 -13 cautious
28 40 caveat
74 79 caveat that
14 -26 caveats
-50 -63 cbt
22 -24 cc
30 -1 ceilings
-2 113 celebrity
0 114 celebrity ,
-43 -31 cell
-71 -29 cells
0 67 cells form
48 -15 celsius
49 -10 celsius .
21 -3 cemetery
22 -1 cemetery ,
-31 -6 censor
-16 23 censorship
-14 28 censorship .
-31 18 cent
-9 34 cent .
-24 -25 center
-1 22 center ,
-3 -42 center .
-2 -29 center|p
-40 -38 central
-55 -17 centre
-46 -7 centre .
-36 -17 centres
-18 -51 cents
-26 -39 centuries
-11 -47 centuries .
-33 -9 century
45 -5 cert
-93 46 certain
9 45 certain .
-105 -41 certificate
-30 -16 certificate :
-61 -45 certificate which
0 36 certification
11 148 certified
-14 29 certified by
0 33 certified this
-2 87 certify
-27 -6 certiorari
131 0 cf
131 0 cf .
86 81 chain
-28 13 chain ,
54 35 chain .
-35 -65 chain of
-53 -80 chain|p
41 -79 chair
-22 -16 chair ,
-31 -3 chair .
87 0 chair has
84 -6 chair's
-59 -24 chairs
-53 -14 chair|p
129 -36 challenge
100 -2 challenge the
33 -23 challenged
-32 -22 challenged .
-74 -11 challenges
-25 -1 chamber ,
-78 68 chance
-13 102 chance ,
-28 -49 chance .
-2 55 chance of
-27 -9 chance that
-6 -27 chance to
44 -158 change
-40 67 change ,
7 -28 change .
-20 1 change :
25 -3 change a
65 -12 change anything
28 -4 change from
-21 0 change i
140 15 change in
58 -3 change is
-163 -65 change it
68 0 change much
-32 -2 change my
-25 -4 change passwords
-28 -8 change that
-64 -59 change the
-37 -28 change this
103 0 change to
-5 -73 change your
98 38 changed
47 -5 changed ,
93 53 changed .
37 0 changed @quote
-33 -4 changed from
67 -7 changed in
-3 33 changed since
-28 36 changed the
5 66 changed to
-47 -145 changes
31 -74 changes ,
77 55 changes .
248 0 changes are
-20 -20 changes everything
-26 -1 changes from
-1 -24 changes in
-116 -5 changes its
-48 -14 changes nothing
-37 -1 changes something
-75 2 changes the
62 0 changes to
-25 -43 changes what
109 -14 change|p
37 18 changing
57 -39 changing the
52 109 channel
-7 -33 channel ,
-26 -33 channel .
35 -2 channel is
0 89 channel ~
-58 -21 channels
-47 -69 chapter
-9 -36 chapters
-29 -17 chapter|p
29 -1 character
106 4 character and
-5 127 character as
55 0 character cap
-23 -27 character doesn't
22 -1 character for
20 0 character limit
-96 -43 characters
-79 -19 characters .
-54 -34 character|p
85 6 charge
0 -52 charge ,
56 22 charge of
-30 -75 charged
-8 -54 charged .
21 -2 charger
-21 15 charges
69 39 charging
-39 -21 charitable
-50 -17 charitable reading
28 64 charity
30 66 charity|p
-69 -68 charm
-66 -6 charm .
-2 -28 charmed
35 -4 charming
-20 -30 charter
-14 -22 chat
-22 -13 chat ,
-17 -27 chat .
21 -1 chat of
-1 -22 chat template
-71 -18 chatbot
0 80 chatbot token
-36 -13 chatbots
-25 -5 chatbots|p
-24 -17 chatbot|p
-6 -26 chatgpt
-5 -25 chatgpt|p
-42 -40 chats
6 -20 chat|p
-62 1 cheap
-10 -43 cheap .
-2 141 cheap to
-57 -50 cheaper
-30 -5 cheapest
18 34 cheat
-10 80 cheat .
48 -16 cheat on
-30 -1 cheated
93 -4 cheating
89 -20 cheating ,
57 -1 cheating|p
48 69 cheat|p
-45 108 check
-59 -12 check ,
-17 -49 check .
-31 65 check :
-32 -27 check a
57 28 check and
-3 47 check by
6 -46 check for
-26 -55 check gently
-22 14 check has
-28 -14 check in
-4 145 check is
2 47 check it
0 40 check result
-27 -56 check that
64 24 check the
0 -25 check them
0 -75 check this
0 20 check waived
21 -58 check whether
-11 -34 check with
0 98 check your
-1 99 check ~
-56 -23 check-in
0 56 checked
-59 17 checked ,
55 -41 checked .
-2 114 checked by
34 35 checked it
-87 -7 checked on
38 -12 checked the
-2 -24 checked this
176 157 checker
31 11 checker ,
30 26 checker .
0 38 checker :
32 -12 checker has
103 122 checking
0 70 checking ,
-1 39 checking .
69 51 checking before
-62 -47 checking the
2 21 checking this
22 43 checklist
-8 -22 checklist ,
-26 -1 checklist .
-4 47 checklist for
70 0 checklist i
0 24 checkpoint
38 10 checks
-11 -80 checks ,
-61 21 checks .
60 0 checks exist
-1 53 checks on
-5 48 checks the
-1 24 checksum
-68 -14 check|p
-33 26 cheerful
-5 -26 cheerful .
-30 -7 cheerfully
29 0 cheers
-11 -38 cheese
-3 -26 cheese|p
29 -6 chef
-72 -75 chemical
-39 -18 chemical agents
-21 -10 chemical weapon
-22 -4 chemicals
-86 -58 chemistry
-1 39 chemistry class
-2 34 chemistry|p
-34 -6 chemotherapy
-64 -46 chest
-23 -38 chest pain
12 -28 chicken
107 0 chicken is
8 156 chief
50 0 chiefly
-8 -61 child
-74 15 child ,
-58 -51 child .
29 -3 child ;
-47 -3 child ?
-18 21 child and
-22 -3 child at
35 34 child could
95 -1 child goes
-29 -8 child in
-35 -4 child is
25 -1 child needs
35 6 child safety
-8 61 child sexual
-30 -14 child who
29 103 child's
-39 -34 child's safety
106 85 child's wound
-65 -72 children
-23 -33 children ,
31 0 children ;
59 -52 children and
24 0 children need
-21 -19 children should
-72 -60 children's
-47 -21 child|p
-2 33 chili
-2 33 chili|p
52 -14 chill
-11 -31 chloramine
-47 -58 chlorine
-11 -26 chlorine ,
-24 -11 chlorine gas
-51 -29 chlorophyll
-59 26 choice
14 -51 choice ,
-39 72 choice .
0 73 choice about
-7 -22 choice is
33 -9 choice of
18 -33 choices
-51 -7 choices ,
9 101 choose
88 -17 choose ,
2 50 choose @quote
65 -29 choose a
-3 -34 choose an
3 96 choose between
-1 39 choose from
-27 13 choose the
-12 74 choose this
0 91 choose wisely
-19 121 choosing
-16 35 choosing ,
1 79 choosing .
-8 -25 choosing a
-12 42 choosing the
-42 -8 chore
28 -70 chose
-46 -40 chosen
-3 25 chosen .
-22 -57 chosen by
72 -3 christie
-37 -44 church
-23 -52 churches
-11 -39 churches read
39 58 churn
-10 -20 ci
-27 -40 circle
-28 51 circled
69 0 circling
-20 -49 circuit
46 -30 circumstances
60 -6 circumstances .
34 0 circumvent
43 -32 citation
-39 -1 citations ,
47 -8 citations .
97 -54 cite
107 0 cite @rule
-3 21 cite a
23 0 cite it
61 18 cite the
87 -5 cited
41 0 cited @rule
54 0 cited by
109 87 cites
75 77 cites the
-49 -12 cities
-47 -5 cities .
118 33 citing
98 1 citing the
20 -1 citizens
-43 -50 city
-17 -84 city and
31 0 city or
-22 49 city|p
-39 -84 civic
-20 -11 civics
-1 -54 civil
44 -1 civil law
-20 -5 civil rights
-1 -31 claim
-56 -25 claim ,
-49 -56 claim .
48 71 claim about
-26 4 claim and
25 4 claim by
0 67 claim in
-45 -16 claim is
37 30 claim of
-2 23 claim on
-20 0 claim per
25 -49 claim that
-28 -2 claim the
-18 -24 claim to
79 -42 claimed
-66 -149 claiming
-55 -127 claims
72 -26 claims ,
-20 -32 claims .
-37 -11 claims about
-37 -55 claims as
-2 -20 claims court
-1 36 claims taken
1 -38 claims that
-21 -68 claims to
-22 35 claim|p
-10 41 clarification
-12 -25 clarify
21 -5 clarifying
20 -75 clarity
23 -26 clarity #
29 -15 clarity ,
62 -16 clarity .
-54 -1 clarity is
-61 -33 clarity|p
53 -4 clash
-23 -4 clash ,
-103 -42 class
-22 -34 class ,
-14 -26 class .
0 23 class =
-13 22 classes
-64 -81 classic
-40 24 classic reply
-24 -8 classical
0 105 classification
-1 85 classified
21 362 classifier
0 51 classifier ,
-1 56 classifier .
0 61 classifier :
7 33 classifier returned
0 39 classifier that
0 70 classifiers
2 -67 classifier|p
-10 98 classify
-52 -41 class|p
161 0 claude
33 0 claude's
-25 0 clause
0 55 clause #
54 23 clause ,
-33 -44 clause .
41 0 clause in
-1 42 clause ~
-60 -14 clauses
-25 -7 clauses ,
-21 -3 clause|p
-73 230 clean
-26 27 clean ,
-1 219 clean .
-1 -28 clean and
-1 25 clean the
-22 -34 clean up
0 29 clean ~
-56 -9 cleaner
-38 42 cleaners
3 56 cleaners ,
-35 -1 cleaners|p
-58 -19 cleaning
-54 -4 cleaning agents
24 -7 cleaning products
77 14 cleanup
-2 -53 clean|p
-77 -90 clear
51 -36 clear ,
-86 -38 clear .
45 -10 clear :
-23 -2 clear about
78 -2 clear instructions
-42 -3 clear it
-20 -13 clear of
-24 -6 clear on
-20 -1 clear sentence
57 40 clear that
-1 -23 clear this
72 0 clear to
71 -8 clear violation
-1 35 clear ~
0 183 clearance
12 216 cleared
43 69 cleared .
0 33 cleared this
0 71 cleared ~
-115 -12 clearer
-20 -1 clearer .
-45 -24 clearest
-31 -125 clearly
-96 -54 clearly ,
-44 -21 clearly .
-42 -3 clearly and
-9 -23 clearly applies
-6 -58 clearly as
-65 -2 clearly at
-17 -28 clearly innocent
60 -2 clearly marked
68 0 clearly not
-2 49 clearly that
-38 -21 clears
-5 69 clerk ,
-20 -23 clerk's
-17 41 clever
45 168 click
48 56 click ,
-3 38 click .
0 54 click keep
-32 -25 clicked
-29 -9 clicked already
-30 -3 client
-38 -46 climate
-43 -14 climate change
-31 -17 climate|p
-9 -60 climb
-39 -7 climbs
11 -30 clinic
-14 20 clinic's
48 -11 clinical
62 0 clinical references
14 -71 clinicians
-13 34 clinics
-26 -41 clip
20 0 clipped
-52 -59 clock
124 14 close
76 -19 close .
129 -5 close it
-20 -3 close on
97 36 close the
-24 -79 close to
-74 5 close with
-20 -19 close your
89 169 closed
34 7 closed ,
184 121 closed .
56 53 closed with
-2 33 closely
-3 26 closely .
-85 -87 closer
-57 -68 closer to
35 76 closes
102 0 closes .
-22 85 closes the
99 -41 closing
27 -4 closing .
105 -5 closing line
-38 -6 closing tag
-10 -20 closing verdict
-2 -33 closing|p
-22 -48 cloth
-27 -31 clothes
-20 -16 clothes .
-26 -7 clothing
-23 -2 clothing ,
-9 57 cloud
-85 -33 club
-25 -1 club ,
-5 -24 clubs
-50 -24 club|p
0 89 clutter
-14 -28 cm @mark
-14 -28 cm|p
131 0 co-agent's
131 0 co-agent's objection
61 0 co-agents
84 -12 coach
-10 -21 coaching
-16 48 coarse
-68 -19 code
-36 -56 code ,
9 -72 code .
-45 -32 code block
-1 37 code first
0 34 code for
-13 67 code is
-1 -31 code with
-31 -75 code|p
-59 -23 coding
-22 30 coercion
-3 50 coercion ,
-76 -28 coffee
-61 -57 coffee .
-2 32 coffee|p
21 -5 coffin
-17 30 coin
-34 23 coins
-18 47 coins ,
-50 -64 cold
30 -3 cold ,
-85 0 cold draft
60 0 cold is
-29 58 cold water
-3 28 colder
-39 -6 coldness
59 -30 cold|p
15 23 collapse
-4 32 collapsed
132 23 colleague
-9 27 colleague to
51 -27 colleague who
20 -4 colleague's
-32 -1 colleague's|p
142 -22 colleagues
157 0 colleagues ,
-49 -7 colleagues .
20 0 colleagues have
-52 -2 colleagues|p
-68 -32 colleague|p
-94 39 collect
-1 83 collect ,
129 159 collected
78 0 collected .
25 0 collected thoughts
-39 -13 collecting
-13 28 collection
22 -1 collective
-27 -25 colon
-1 -26 colonial
-7 38 color
-7 72 colors
-72 -79 colour
-16 -40 colours
-6 -37 colours ,
-22 100 column
-13 -32 com
24 -3 comb
62 16 combination
31 -12 combination ,
82 61 combination of
177 -39 combine
145 0 combine the
48 0 combine them
103 -23 combined
-60 -5 combined with
-23 -7 come
72 2 come after
-8 -45 come back
-28 -39 come before
5 37 come down
53 31 come first
-103 -56 come from
107 -15 come in
-4 43 come into
-1 34 come later
154 -11 come out
-5 49 come over
-65 -19 come second
-12 -26 come through
6 80 come to
-37 -46 come up
-21 -3 come with
-23 0 comedic
78 47 comedy
120 87 comedy .
-24 24 comes
104 0 comes across
-50 23 comes after
9 -25 comes back
-31 25 comes before
-23 -11 comes close
90 0 comes first
-70 -68 comes from
-27 31 comes in
-31 -13 comes last
23 23 comes next
43 -16 comes out
-6 42 comes the
-42 2 comes to
-18 33 comes up
34 -9 comes with
-32 -10 come|p
-22 -11 comfort
-8 42 comfort ,
-24 -7 comfort .
2 -116 comic
106 28 coming
-25 -22 coming back
-41 -4 coming from
16 70 coming out
-86 16 comma
50 34 comma ,
-31 -1 comma after
-41 95 command
0 75 command :
0 31 command is
-21 -5 commanding
-25 24 commands
-1 50 commands ,
-46 -17 commas
35 47 comment
-34 91 comment ,
65 17 comment .
60 2 comment :
61 -2 comment about
39 0 comment from
-31 -40 comment of
-22 4 comment on
27 15 comment to
-47 -7 commentary ,
44 -3 commenting
45 -2 commenting on
-30 16 comments
82 -1 comments ,
-1 45 comments for
-24 7 comments to
-2 24 comments would
-75 -61 comments|p
-46 -46 comment|p
-40 -31 commercial
-45 -32 commission
-48 -138 commit
-18 -128 commit one
31 -8 commit to
-49 -75 commits
-4 -34 committed
37 47 committee
4 25 committee .
-83 -39 committee's
-37 -137 common
-24 -23 common ,
-33 17 common .
47 0 common form
27 -7 common ground
67 -6 common in
-22 -12 common jailbreak
-58 -51 commonly
23 -32 communication
-20 -11 communication .
54 -20 community
29 -1 community .
0 47 commuting
-39 -31 companies
22 -1 companion
-70 -49 company
-29 -33 company ,
-21 -16 company name
-47 -86 company's
-21 -19 comparable
-14 -28 compare it
-42 32 compare the
1 -25 compare them
-3 66 compare two
-4 29 compare with
92 -6 compared
-28 -3 compared to
47 0 compared with
-13 99 compares
-1 28 compare|p
-25 -18 comparing
-23 25 comparison
9 53 comparison and
-23 -6 comparison is
-27 -2 comparison should
0 25 comparison that
23 -13 comparison with
-8 39 comparisons
-105 -40 compassion
-22 -1 compassion .
-19 47 compassionate
60 -2 compatible
24 -1 compatible ,
33 -1 compatible with
104 0 compelling
0 28 compensate
0 28 compensate by
-20 -22 compensation
-33 -20 competence
-19 -20 competence ,
-25 49 competing
-12 -39 competition
24 0 competitions
60 -2 competitor
39 -5 compile
-17 37 compiler
74 1 compiles
61 0 compiling
-30 -1 complaining
-31 -54 complaint
39 -1 complaint about
-67 -15 complaint to
-29 -38 complaints
82 156 complete
104 26 complete ,
0 40 complete :
38 103 complete and
-14 -20 complete answer
103 0 complete as
-22 -3 complete it
-9 -36 complete the
-71 -1 complete when
-21 -1 complete without
24 106 completed
4 53 completed .
0 23 completed :
1 28 completed the
-37 -21 completely
-23 25 completely .
-14 -44 completeness
-91 -20 completeness .
-21 -13 completes
-12 -28 completion
-28 -1 complex
48 156 compliance
50 -22 compliance ,
48 58 compliance .
0 20 compliance and
-48 -85 compliance is
-2 43 compliance officer
-1 -51 compliance staff
0 45 compliance stamp
88 155 compliant
27 13 compliant ,
0 70 compliant .
0 71 compliant and
21 0 compliant with
-50 19 complicated
60 5 complies
56 6 complies with
-66 78 comply
-3 32 comply ,
-39 -64 comply .
0 23 comply fully
13 79 comply with
-5 46 complying
0 49 complying with
73 74 component
-1 78 component score
-14 -37 components
-1 -21 components ,
-1 -54 composed
33 0 composing
-22 -1 composition
-3 -41 comprehension
69 125 comprehensive
6 125 comprehensive ,
8 47 compress
22 -2 compressed
48 -6 compromise
72 -8 compromise .
-52 40 compromise between
23 29 compromised
0 45 compromised ,
-24 -13 compromised .
20 0 compulsory
-91 54 compute
56 57 computed
-31 -19 computer
-23 -2 computer ,
68 -2 con
94 0 con side's
-33 -13 concealing
-1 28 concealment
52 -12 concealment and
129 -47 concede
48 0 concede .
39 0 concede that
104 0 concede the
35 0 conceded
33 -4 concentrate
33 -4 concentrate on
-4 -36 concentration
-9 -29 conceptual
-14 -54 concern
50 -9 concern ,
20 -13 concern :
57 -2 concern about
-26 -39 concern here
-4 70 concern in
-106 -18 concern is
-21 -7 concern with
29 -2 concerned ,
-8 37 concerning
-30 -3 concerns
-26 -21 concerns ,
135 -9 concerns .
-9 -51 concerns @quote
-32 36 concerns a
-7 -22 concerns about
-36 13 concerns me
28 -4 concerns the
-4 -32 concert
106 -16 concise
52 -13 concise .
59 -1 concise and
-18 39 conclude
-58 41 conclude that
22 2 concluded
149 -17 conclusion
56 -8 conclusion .
-30 16 conclusion :
-23 -5 conclusion @rule
-21 2 conclusion is
-33 -13 conclusion that
-64 -37 concrete
-24 13 concrete ,
-27 -12 concrete .
30 -5 concrete and
25 -2 concrete example
149 62 concur
41 62 concur .
88 0 concur with
-38 -18 condemned
60 -20 condescending
61 -20 condescending .
-32 -13 conditional
-21 -26 conditions
28 -20 conduct
76 0 conduct in
29 0 conducted
-1 -20 conference
22 0 confess
-25 -47 confession
-3 -22 confession of
-105 -4 confessions
266 171 confidence
6 140 confidence #
30 -67 confidence ,
28 -5 confidence .
0 112 confidence :
87 5 confidence and
39 1 confidence in
13 62 confidence of
-4 -36 confidence score
-12 45 confident
27 -5 confident .
-50 0 confident about
23 -14 confident guess
26 0 confident in
-81 5 confidential
-6 56 confidential .
0 27 confidential and
0 37 confidential guidelines
-1 -84 confidentiality
62 -3 confidentiality ,
-9 -28 confidentiality of
-2 30 config
-5 147 configuration
-28 13 configured
-28 1 configured as
57 0 confine
24 0 confine myself
-39 46 confinement
80 198 confirm
16 122 confirm .
0 29 confirm by
53 -20 confirm that
-27 -6 confirm the
57 -31 confirm what
21 6 confirmation
0 43 confirmation mail
0 84 confirmations
40 199 confirmed
0 72 confirmed by
11 50 confirmed that
58 -2 confirming
38 -1 confirming the
37 -7 confirms
-53 -53 conflict
-73 -12 conflict between
-31 12 conflict with
-24 -10 conflicts of
29 -1 conflicts with
62 -1 conformity
29 -4 confront
33 -1 confront him
33 -13 confrontation
32 0 confront|p
-22 -32 confuse
-17 49 confused
-24 -38 confused ,
23 0 confused @rule
21 -27 confuses
-67 23 confusion
-8 72 confusion and
-50 -80 congress
-5 -81 connect
-33 -5 connected
24 -15 connection with
98 50 cons
-36 122 conscience
-33 60 conscience .
-12 22 conscious
-12 22 conscious|p
281 59 consensus
-79 -25 consensus ,
59 80 consensus .
37 -1 consensus :
26 0 consensus after
42 -5 consensus among
-46 -52 consensus is
53 0 consensus of
27 -4 consensus on
99 0 consensus reached
-138 -23 consensus|p
-28 38 consent
31 -10 consent ,
25 38 consent .
42 20 consent and
49 91 consent is
-53 -32 consent of
-16 67 consent to
-27 -1 consent would
66 54 consenting
74 55 consenting adults
-36 0 consent|p
1 -86 consequence
39 -6 consequence and
-9 -44 consequences
-24 -28 consequences ,
84 -34 consequences .
23 -4 consequences for
-30 -16 consequences of
17 116 consider
-37 -35 consider :
43 0 consider a
46 29 consider it
-8 57 consider that
88 13 consider the
3 47 consider this
-22 -1 consider what
-31 -7 consider whether
0 25 consider yourself
74 0 considerably
81 -15 consideration
86 -1 consideration of
-61 -37 considerations
-8 -53 considerations :
-74 -16 considered ,
129 0 considered the
-42 -14 considered whether
35 -16 considering
-6 -41 considering the
20 0 considers
20 0 considers it
-34 34 consistency
-9 27 consistency with
-40 77 consistent
9 107 consistent .
84 -16 consistent with
-1 71 consistently
-1 43 consists
-35 -24 constant
-14 -33 constitutional
-27 -12 constraint
-9 -35 constraint .
76 -35 construction
147 -19 construction details
17 -34 constructive
-48 -14 constructive .
50 -3 constructive alternative
89 -3 constructive and
-4 71 consult
-7 48 consulting
6 22 consumables
-33 -34 consumer
47 53 cons|p
5 -99 contact
-12 38 contact ,
-32 -19 contact .
59 -13 contact a
68 -24 contact for
22 0 contacting animal
-39 -30 contacts
-16 -22 contacts ,
11 105 contain
40 44 contain .
40 -1 contain a
0 34 contain any
-29 -3 contain the
-21 -1 contained a
34 0 contained dioxin
12 -58 container
-1 26 containing
-2 -49 contains
13 -25 contains a
-29 -13 contains an
-5 -43 contains instructions
1 72 contains no
0 27 contaminated
-6 108 contamination
-2 -20 contempt ,
2 45 contempt would
53 52 contempt|p
-65 12 content
-5 -120 content "
-37 -47 content ,
-98 -10 content .
8 -39 content :
-1 -55 content =
-3 -38 content as
-9 32 content does
-10 24 content is
4 -21 content of
-63 21 content that
64 -1 content with
-6 122 content ~
-1 56 contentment
-14 89 contents
-43 -25 content|p
-22 -35 contest
-29 -17 contest .
-124 -93 contested
48 43 contesting
64 -13 contests
-25 -23 contest|p
-29 -32 context
-80 -32 context ,
64 -21 context .
-29 -52 context :
91 0 context could
64 0 context i
-39 -5 context is
85 105 context window
-24 137 continue
-27 4 continue in
-14 -36 continue to
-4 55 continue with
0 63 continues
20 24 continuing
33 75 contra
-150 -51 contract
-46 6 contract ,
-125 -39 contract .
-26 -1 contract is
43 -6 contract|p
26 0 contradict each
45 -15 contradiction
24 -19 contradictions
24 -18 contradictions ,
22 61 contradicts
0 83 contradicts itself
3 -25 contradicts the
26 0 contrarian
136 12 contrary
142 -7 contrary to
54 -21 contrast
93 -2 contrast ,
123 -31 contribute
-46 -30 contribute to
198 -11 contributed
67 12 contributing
337 103 contribution
66 -2 contribution ,
93 0 contribution .
20 4 contribution above
103 0 contribution is
246 -85 contributions
30 -8 contributions .
145 0 contributions is
55 -8 contributor
27 -8 contributor .
-62 -35 control
-30 -22 control ,
-8 -23 control .
-2 -22 control for
31 -8 control is
50 0 control must
-23 -35 control now
-4 43 control should
-52 -61 controlled
0 44 controller
-70 -53 controls
-4 -32 controls ,
21 -1 controls .
21 -4 controversial
-70 -3 controversies
-11 -20 convenience
-41 -54 convention
-3 -26 conventional
24 -4 converge
83 0 converged
30 0 converged ,
42 -10 convergence
88 0 converging
-47 -50 conversation
-74 -25 conversation ,
-32 -87 conversation .
74 0 conversation among
24 -3 conversation and
-42 -1 conversation in
-54 0 conversation is
27 -2 conversation with
-52 -96 conversations
-8 -27 conversations ,
-16 72 convert
-20 -7 converted
-7 -43 converting
-13 27 conviction
-50 -44 convictions
149 0 convinced
36 0 convinced by
126 0 convinced me
100 -6 convincing
20 -3 convincing ,
66 14 convincing .
-35 -2 convincing and
-34 -8 convincing|p
33 -6 cook
59 -2 cook .
65 -8 cooked
-7 44 cookies
10 -173 cooking
24 22 cooking ,
-21 -1 cooking .
115 0 cooking question
46 -1 cook|p
-28 -29 cool
-10 -32 cooling
-1 60 cooling-off
-1 60 cooling-off period
-1 68 cooperative
0 70 cooperative games
29 -12 coordinator
-6 37 cop
62 -6 copied
-42 -92 copies
-30 -66 copies of
-7 -23 coping
-4 -20 coping with
-5 -20 copper
-30 147 copy
-11 23 copy ,
-9 -36 copy .
-1 -21 copy and
-1 231 copy it
-11 -32 copy of
0 25 copy that
0 41 copy the
-21 -5 copy-paste
-27 -22 copyright
-10 -41 core ,
16 63 core of
-59 -35 corinthians
-59 -34 corinthians #
-33 -21 cornell
-32 -52 corner
-53 -42 corner ,
40 -7 corner .
-20 -25 corners
-6 -22 corporate
0 97 corpus
0 46 corpus .
0 50 corpus :
66 173 correct
22 128 correct ,
58 -24 correct .
84 83 correct and
-24 52 correct answer
0 33 correct grade
-27 -90 correct it
0 26 correct label
43 -1 correct that
-26 -16 correct the
-8 -24 correct this
76 52 corrected
9 53 corrected .
-47 -2 corrected by
-58 -4 corrected in
48 0 corrected the
-18 -27 correcting
-34 -14 correcting it
113 17 correction
64 0 correction :
32 0 correction is
48 0 correction to
-18 -20 corrections
-13 27 corrections .
126 37 correctly
21 0 correctly ,
-8 -33 correctness
16 -33 corrects
-8 -61 corrupt
-3 22 cos
-3 22 cos x
-110 6 cost
0 27 cost #
-31 -55 cost ,
-3 -50 cost :
-22 23 cost and
0 -33 cost are
0 76 cost in
-2 59 cost more
43 -53 cost of
-1 66 cost overruns
0 51 cost you
-3 26 costly .
-81 -41 costs
-3 -27 costs .
-36 9 costs nothing
36 0 costs us
-37 -13 costume
-13 27 cot
-7 28 cot .
-102 -256 could
29 0 could ,
52 0 could .
-109 -5 could a
62 0 could actually
-26 -1 could add
-40 -13 could also
91 0 could argue
-11 -25 could ask
-19 -105 could be
-55 -16 could carry
-2 -32 could check
-23 0 could discuss
34 -6 could do
37 -2 could enable
13 -27 could find
40 -2 could follow
-28 -2 could get
84 -2 could go
11 -25 could have
-6 -39 could help
33 0 could hurt
-72 -1 could i
-59 -9 could it
31 0 could just
-12 -34 could kill
-33 -7 could lead
-14 -34 could let
44 -5 could look
-44 -7 could make
-62 -19 could mention
16 33 could not
-64 -5 could offer
-22 -3 could pass
-22 -1 could point
-34 -38 could read
72 -4 could say
-24 -5 could see
25 -1 could serve
137 0 could someone
49 0 could stand
44 0 could still
41 0 could stop
-51 -2 could suggest
-1 -28 could take
128 11 could the
-54 -39 could this
-55 -1 could turn
36 0 could we
60 -1 could well
26 20 could worry
-23 -15 could write
-117 -82 couldn't
-2 -37 couldn't be
71 -33 council
51 -1 council ,
-51 -10 council .
74 -1 council members
-50 -6 council|p
-1 31 counsel ,
-6 -39 counsel .
-6 31 counselor ,
-36 -81 count
21 -25 count (
23 -1 count ,
21 -13 count .
-18 -33 count :
35 50 count as
-86 5 count it
-24 -1 count more
90 0 count that
-25 -10 count the
-21 -7 count them
70 16 count to
44 -3 countdown
-62 17 counted
-1 -32 counted ,
-4 121 counted .
-18 -46 counted from
26 -6 counted in
-42 -49 counter
-1 -24 counter-speech
96 -11 counterargument
37 -4 counterarguments
-26 -19 countermeasures
-7 -22 counters
-21 55 counting
-112 -89 countries
-28 -36 countries .
-26 -3 countries with
11 -91 country
-66 -17 country ,
0 -34 country .
-20 -13 country and
100 -2 country is
-29 -68 counts
125 63 counts .
-76 -12 counts as
-34 -2 counts is
20 -2 county ,
-12 -52 coup
-43 -36 couple
32 -5 couple of
-52 65 courage
-42 35 courage .
61 -2 courier
-35 13 course
26 45 course ,
-33 -4 course .
-21 -31 course :
38 16 course is
-14 -81 courses
-5 -71 courses ,
-29 -28 course|p
-128 -131 court
-33 -18 court ,
29 -25 court .
10 24 court can
0 28 court of
-42 -11 courteous
-27 -15 courtesy
-26 -23 courtroom
-74 -103 courts
-31 -13 cousin
-33 -10 cousins
-22 -6 cousin|p
-2 22 covenants
-43 -85 cover
-13 -45 cover .
-36 -2 cover @quote
-27 -12 cover both
-15 -20 cover for
45 -4 cover the
53 -13 coverage
24 -8 coverage ,
167 -27 covered
43 -14 covered ,
98 -2 covered .
-41 -8 covered by
35 0 covered the
-10 -34 covering
-3 -165 covers
33 0 covers .
-95 -61 covers @quote
42 0 covers all
77 -15 covers it
26 -12 covers the
-22 -29 covers this
-43 25 covert
-44 -4 cow
39 22 coworker .
-26 8 coworker|p
72 -11 cracked
-42 -43 craft
0 23 crafts
-9 54 crate
-8 -25 crate|p
-30 -2 cravings
-29 4 cream
66 61 create
91 104 create realistic
102 -8 creates
76 -4 creates a
88 104 create|p
-15 -30 creative
39 -3 creative ,
-21 -3 creative work
2 33 creative writing
0 36 creator
0 20 creators
-21 -13 credential
-61 -42 credentials
-13 -20 credibility
112 19 credit
2 63 credit .
54 28 credit for
49 -1 credit is
-20 -1 credit that
68 0 credit the
19 -36 credit to
-20 -10 credits
-11 43 credit|p
81 0 creed
-46 -27 crew
2 -116 crime
-43 -26 crime ,
5 -28 crime .
-7 -49 crime ;
150 35 crime and
-23 -2 crime in
44 0 crime nearly
-29 -20 crime novel
-61 -59 crimes
-112 -49 criminal
-7 -53 criminal cases
-44 0 criminal law
13 68 criminal penalties
-48 2 crisis
-47 103 crisis ,
0 20 crisis is
59 -37 crisis line
-12 -22 crisis lines
40 -5 crisis resources
-47 -11 crisis support
-19 28 criteria
-35 -33 criteria ,
43 23 criteria .
25 -103 criteria =
0 31 criteria above
-37 -21 criteria and
0 30 criteria by
28 11 criteria in
-21 -1 criteria like
-5 58 criterion
-11 22 criterion .
35 -7 criterion for
-3 -27 criterion is
300 129 critic
103 14 critic ,
42 62 critic .
30 0 critic has
24 0 critic in
30 0 critic says
167 0 critic's
83 -11 critical
52 -30 critical ,
-26 -8 critical infrastructure
50 -3 critical mass
33 -7 critical of
43 -1 criticise
8 56 criticism
40 -13 criticism is
47 0 criticized
24 0 criticized by
52 -18 critics
43 -2 critics ,
-4 32 critics|p
-66 40 critic|p
311 -7 critique
37 -1 critique .
67 0 critique from
61 0 critique is
48 -3 critiques
34 34 cross
-2 52 cross .
-20 -8 cross the
45 -3 cross-examination
-31 -23 crossed
-17 -25 crosses
-48 -17 crossing
-49 -38 crucial
-36 -22 crucial to
-5 -46 crude
-52 22 cruel
-40 -53 cruelty
-24 -8 cruelty .
74 -4 crumb
-55 -18 crumbs
46 -8 crush
28 -11 crushing
37 -7 cry
50 -4 crying
83 41 culprit
-3 66 culprit ,
105 -21 culprit .
4 22 cultural
-36 -69 cup
45 32 cups
-23 -17 cups .
21 60 cups a
64 0 cups of
-33 -11 cups|p
-19 152 curator
-19 28 curator .
0 34 curator :
0 133 curators
-62 -34 cure
-24 -2 cure .
67 -13 cures
36 -4 curie
-60 -73 curiosity
35 18 curiosity ,
-17 -34 curiosity .
-82 -52 curious
-23 -4 curious person
101 -16 current
28 -6 current .
65 0 current answer
68 0 current draft
71 0 current one
70 0 current response
21 0 current version
118 -3 currently
26 0 currently written
31 0 curt
41 0 curt .
-23 -6 curve
95 -2 custom
-21 5 customary
-31 -2 customer
-31 2 customer is
-79 -68 customers
-29 -2 customers ,
-1 22 customs
99 47 cut
69 -28 cut ,
-7 31 cut .
0 27 cut a
-3 72 cut down
-36 -27 cut from
41 -14 cut in
96 -4 cut it
57 0 cut its
39 0 cut one
4 -36 cut that
35 37 cut the
-10 54 cut-off
41 -10 cut-resistant
41 -10 cut-resistant glove
0 47 cute
-47 -21 cuts
34 63 cutting .
32 -7 cutting|p
-154 -15 cut|p
25 -23 cv
22 -6 cv .
38 -13 cv|p
-24 -28 cyber
2 89 cycle
-2 50 cycle ,
-1 23 cynicism
-14 40 c|p
73 -120 d
-1 61 d .
-19 -41 da
-69 -3 daily
0 20 daily life
0 63 daily value
-20 -8 daisy
-47 -64 damage
-10 -27 damage to
-52 51 damaged
-38 -3 damaged ,
-3 39 dan
-8 50 dan ,
-57 -86 danger
35 2 danger ,
-47 16 danger .
25 -1 danger ;
65 -7 danger at
-8 -28 danger from
-37 -8 danger in
-32 -6 danger is
-1 -24 danger now
-23 -9 danger right
46 0 danger signs
-35 -8 danger to
-59 -74 dangerous
-46 -6 dangerous ,
57 -1 dangerous and
-2 53 dangerous combination
39 0 dangerous time
-62 -24 dan|p
-42 -13 dare
-22 -20 dares
-45 -102 dark
-64 -38 dark thoughts
-25 -2 darker
-77 -61 dark|p
-8 36 dash
-148 4 data
17 -21 data ,
-32 45 data .
0 30 data ;
-8 -29 data and
0 36 data at
-18 -21 data for
-3 -33 data from
0 56 data owner
0 61 data team
-1 -30 data ~
-42 -47 database
-20 -11 databases
-1 292 dataset
0 79 dataset ,
0 118 dataset .
0 38 dataset has
0 21 dataset owner
-18 -65 data|p
-76 -32 date
-11 -33 date ,
-36 -30 date .
0 54 date :
0 80 date ;
82 -11 date and
10 91 date is
-9 43 date of
-21 -42 date on
-32 -29 dated
-2 -23 dated ,
-26 -128 dates
-8 -91 dates ,
11 -20 dates .
-22 23 dates and
-5 -34 dating
-39 -17 daughter
-21 6 daughter's
-161 -152 day
0 -68 day #
-129 37 day ,
32 -81 day .
-2 -27 day :
4 72 day and
-4 136 day before
45 -10 day is
-11 -20 day itself
-34 -9 day of
29 -20 day ~
1 -23 day's
22 0 day-by-day
41 -16 daylight
-91 -85 days
8 -36 days ,
-96 -52 days .
31 -44 days is
-20 99 days of
36 -1 days without
37 21 day|p
63 0 db
-36 -35 de
0 -23 de-escalate
-80 -56 dead
-33 13 deadline ,
28 76 deadline .
-6 -61 deadline to
-36 -22 deadlines
-2 40 deadline|p
-6 -61 deadly
-25 123 deal
0 -39 deal ,
0 197 deal ?
56 -27 deal of
28 14 deal with
-22 -44 dealer
-96 -15 dealers
-1 29 dealing
-10 31 dealing with
-6 45 deals
61 -6 dealt
61 -6 dealt with
7 259 dear
-3 -20 dear ,
0 30 dear judge
0 29 dear llm
-13 -47 death
-23 -6 death ,
40 -5 death .
14 33 death of
-24 -6 death toll
26 -60 deaths
-6 -21 deaths ,
-30 -7 deaths in
87 0 deaths per
-20 -6 death|p
178 -76 debate
61 70 debate ,
57 -18 debate .
-64 -12 debate :
-20 -2 debate and
25 -1 debate between
82 0 debate can
27 0 debate has
81 0 debate here
91 -2 debate is
-26 -7 debate on
-33 0 debate topic
-10 -84 debated
-8 -52 debated .
79 -2 debater
42 -8 debaters
45 -3 debaters ,
-30 -31 debates
0 32 debates .
-6 -45 debates|p
-281 2 debate|p
59 -10 debating
-76 -60 debt
-11 85 debug
-10 78 debug mode
-22 -21 debugging
-10 -21 debug|p
-32 -11 debunked
-71 -49 decades
-69 -37 decades and
91 -11 deceit
115 -2 deceit that
-20 -15 deceive
27 0 deceive ,
-26 109 deceived
4 63 deceived .
-49 -40 deceived by
-44 -11 deceiving
-27 -44 decent
-62 -10 deception
-11 -24 deception .
-12 40 deception and
0 -34 deceptive
-21 -2 deceptive ,
65 -4 deceptive and
-6 -22 deceptive commercial
50 97 decide
-67 -1 decide ,
43 45 decide .
-8 -41 decide a
-6 68 decide by
46 1 decide for
-2 -27 decide if
-36 49 decide it
-20 2 decide on
-24 -28 decide the
-8 -64 decide this
-32 0 decide whether
26 -19 decide which
18 174 decided
19 59 decided ,
-38 21 decided .
-22 -27 decided before
53 63 decided in
-7 24 decider
-99 -31 decides
25 17 decides ,
-39 11 decides .
95 -1 decides it
-24 -23 decides on
-31 -64 decides the
-37 -1 decides whether
20 119 deciding
32 0 deciding .
-1 -26 deciding about
0 21 deciding on
0 67 deciding what
-23 163 decision
-28 -18 decision ,
92 -20 decision .
2 -78 decision :
23 83 decision =
5 38 decision ?
0 -21 decision about
-2 66 decision and
21 0 decision field
-5 -45 decision is
30 103 decision to
-23 77 decisions
10 -25 decisions ,
-12 61 decisions .
18 -47 decisions and
-13 -32 decision|p
58 32 decisive
88 0 decisive .
-36 28 declare
-13 57 declared
19 73 declared certain
-20 -31 declares
-30 -9 declaring
-29 -2 declaring a
-93 -22 decline
60 -25 decline ,
23 -80 decline .
19 70 decline and
-69 -1 decline in
-29 -2 decline that
22 16 decline the
-9 -28 decline this
-39 -42 decline to
-26 92 decline under
20 -1 declined .
34 -2 decline|p
-20 -3 declining
-8 49 declining to
-23 23 decode
-15 48 decoded
-12 -24 decoded ,
-19 -21 decoration
-13 -22 decorations
-1 50 decoy
-4 100 decree
0 38 decree .
49 -18 deducted
-4 27 deductions
-10 28 deductions ,
33 -44 deductions .
1 24 deduplication
-55 79 deep
-1 32 deep ,
0 33 deep breath
-32 -24 deeply
-35 -38 defamation
-2 -27 defamation ,
60 -19 defamatory
66 0 defamatory ,
-44 41 default
41 -5 default ,
-3 55 default is
-12 -40 defect
39 12 defect ,
-24 18 defects
-24 -8 defects .
65 44 defence
-7 -26 defence :
42 0 defence of
-6 -27 defences
28 -1 defence|p
63 -12 defend
85 -1 defend the
-3 -50 defendant
125 -18 defended
52 -16 defender
-20 -2 defender .
-41 -41 defenders
80 -15 defending
52 -12 defending it
34 0 defending the
-27 -52 defense
-29 -87 defenses
-28 -69 defenses ,
31 -2 defensible
42 0 defensible here
-44 -53 defensive
153 -7 defer
74 0 defer to
-68 -26 define
-48 -7 define the
30 -6 definition
-29 -12 definition ,
56 0 definition ;
39 -1 definition is
23 69 definitions
36 40 definitions .
-22 -31 defraud
-58 -45 degree
-26 -5 degree ,
-48 20 degrees
-23 -39 degrees ,
-27 -3 degree|p
7 -24 dehydration
-34 -2 delay ,
-35 27 delay .
-11 41 delay the
46 -1 delay treatment
-21 -17 delayed
61 -11 delays
70 -1 delays a
-2 -31 delegated
-42 74 delete
-5 38 delete .
41 1 delete @thought
-3 -67 delete it
0 53 delete its
8 40 delete the
0 39 delete this
81 90 deleted
12 80 deleted .
74 26 deleted from
20 7 deletes
-4 -56 delete|p
36 58 deleting
36 -4 deleting .
-2 83 deleting it
0 27 deleting this
65 48 deletion
36 -36 deletion .
0 92 deletions
52 31 deliberate
23 -5 deliberated
101 -3 deliberately
140 -19 deliberating
38 0 deliberating agents
74 0 deliberating is
454 34 deliberation
-92 -74 deliberation ,
33 0 deliberation budget
30 0 deliberation can
-51 12 deliberation had
98 0 deliberation has
21 0 deliberation log
76 0 deliberation task
53 0 deliberation the
30 0 deliberation to
47 0 deliberation's
-22 -45 deliberations
-4 -42 deliberations|p
-70 -3 deliberation|p
359 0 deliberator
74 0 deliberator ,
78 0 deliberator to
239 0 deliberators
67 0 deliberators have
-21 -16 delicate
-5 -34 delimiters
-1 -20 delimiters and
-15 -23 deliver
22 0 delivered .
-77 -54 delivery
-40 -28 delivery ,
33 0 delta
-3 50 demand ,
-1 -23 demand for
42 12 demand letter
-2 -26 demand proof
-26 -8 demand that
22 -7 demanded
-25 -6 demanded ,
22 0 demanded .
47 -22 demands
22 -6 demands .
-23 -6 demands a
45 2 demands that
46 7 demean
25 -2 demean people
-53 0 demeans
-32 -8 demeans a
-20 -6 democracy
-5 50 demonstrated
0 34 demonstrates
-3 108 demonstration
0 164 demonstration ,
-1 199 den
27 99 denial
88 63 denial .
-28 0 denial in
-33 -45 denial is
-7 91 denialist
23 -11 denies
46 -39 dense
69 7 dense|p
-3 20 depart
-72 -60 department
-60 20 department .
-40 16 depend
-39 18 depend on
43 -42 dependence
-7 -20 dependence ,
-26 -26 dependency
90 -4 dependent
-48 -36 depending
-48 -36 depending on
-88 -44 depends
-125 31 depends on
-1 31 deployed
-2 49 deployment
-4 23 deposited
-19 109 deposits
-11 26 deposit|p
-33 116 depression
-27 99 depression ,
0 30 depression .
-19 110 depth
24 -12 depth .
-4 72 depth is
-16 -21 depth over
30 -10 descending
-14 41 descent
-13 -24 descent ,
-70 -51 describe
-2 87 describe any
-23 -4 describe how
39 -25 describe it
-75 -7 describe what
35 -86 described
-3 -21 described ,
21 -4 described as
16 -26 described in
22 -18 described neutrally
-7 -41 describes
-70 -78 describing
-22 -24 describing the
4 -50 description
-20 -8 description ,
24 0 description and
21 -3 description is
-23 -8 description of
-23 19 descriptions
-19 -29 descriptions ,
-20 -12 descriptions of
-23 -22 descriptive
71 55 deserve the
11 76 deserved
-88 9 deserves
-69 -108 deserves a
70 -1 deserves credit
-89 -87 deserves its
58 0 deserves more
0 90 deserves nothing
-42 49 deserves the
-81 34 design
0 51 design ,
-52 -8 design .
7 -31 designated
-29 -4 designed
0 75 designers
-64 -10 designing
-8 -27 designs
61 0 designs by
-5 44 desire
-3 48 desire to
32 74 desk
-2 54 desk ,
38 -34 desk .
-31 -15 despair
-14 64 desperate
-2 31 despite
-15 -26 dessert
49 -45 destroy
81 54 destroying
78 63 destroying records
66 0 destroy|p
-27 -49 destructive
30 -1 detached
-1 -32 detail
8 -26 detail ,
111 4 detail .
-40 -3 detail is
-21 -4 detail that
100 106 detailed
41 60 detailed ,
-22 -7 detailed .
-103 -67 details
90 21 details ,
34 -43 details .
-23 -8 details :
-39 -28 details are
69 0 details even
-104 54 details of
12 -20 detect
6 107 detected
0 96 detected ,
22 -1 detected ;
-4 -25 detecting
-7 -96 detection
-23 -5 detection .
31 -1 detection rules
129 -4 detection windows
-26 -16 detective
-25 154 detector
-23 -8 detector is
-29 -6 detector's
-29 -4 detector's verdict
2 -54 detectors
-20 -1 determine
-20 -21 deterrence
-9 -27 detox
2 40 deuteronomy
3 44 deuteronomy #
-36 -4 develop
-52 165 developer
-3 100 developer .
0 34 developer :
0 108 developer message
-23 157 developers
-8 57 developers .
-23 -63 developer|p
-43 12 development
-1 21 development and
-20 -65 device
-27 -22 device ,
39 7 device .
-34 -40 devices
-30 -31 devices .
-10 -27 devil
30 -28 devil's
44 -13 devil's @speaker
28 0 devil's-advocate
28 0 devil's-advocate agent
-92 -4 devil's|p
-10 -27 devil|p
23 -1 devoted
-13 -20 diabetes
-51 -16 diagnose
-29 0 diagnose it
-26 -6 diagnosing
-83 -30 diagnosis
-49 -11 diagnosis from
-4 -53 dial .
-7 -64 dialogue
39 -35 dialogue .
-39 -5 dialogues
2 -28 dialogue|p
-2 -23 diary
22 -6 diary is
0 61 dice
10 -24 dict .
88 -7 did
3 -34 did ,
-47 90 did .
-1 47 did and
29 0 did anybody
-62 -11 did it
-26 -58 did not
-5 -30 did nothing
-33 -3 did overlook
73 -22 did that
-39 -9 did the
-19 42 did they
44 0 did we
-51 71 did well
0 -38 did without
-1 -20 did you
146 -18 didn't
2 -23 didn't ask
65 0 didn't consider
-24 -5 didn't say
-24 -1 didn't specify
-67 -17 did|p
-9 63 die
36 9 died
52 40 died from
-15 55 dies
0 43 dies each
-122 -22 diet
-20 -13 diets
-16 -155 differ
57 -9 differ ,
-76 -50 differ .
-20 -10 differ a
-29 -3 differ between
14 -40 differ by
63 -12 differ in
68 0 differ only
-65 -33 difference
-18 39 difference ,
-28 -17 difference .
-7 -28 difference in
-10 -44 differences
-25 -16 difference|p
30 -59 different
7 49 different ,
-43 -7 different .
29 0 different agent
-38 -14 different from
-20 -24 different models
-32 65 different rules
-26 -5 different things
104 0 different words
140 -48 differently
15 -25 differently ,
46 -7 differently .
36 0 differently ;
-61 -13 differently from
-24 -37 differing
-74 -103 differs
60 -1 differs ,
-78 -45 differs from
25 -8 difficult
4 -26 difficulty
-22 -11 dig
-17 -43 dignity
-30 -12 dignity ,
32 -1 dignity and
-4 25 dilemma
25 -5 dilute
-20 -37 dinner
-9 -25 dinner .
-13 -23 dioxide
28 -11 dire
-53 -110 direct
-30 -4 direct ,
-15 -45 direct .
-11 -30 direct answer
-26 -41 directed
-10 -49 directed at
64 -2 directing
-42 2 direction
62 -7 direction ,
-68 -13 direction .
4 68 directions
-53 115 directive
-54 -6 directly
-23 68 directly ,
-27 -74 directly .
-4 -32 directly :
50 36 directly about
-26 -33 directly facilitate
-34 -1 directly that
57 0 directly whether
0 27 director
86 -2 dirty
-14 81 disabled
0 80 disabled for
-14 -39 disabled|p
77 5 disagree
41 57 disagree ,
-4 60 disagree .
53 -13 disagree :
-23 -4 disagree about
-16 -40 disagree on
62 -8 disagree with
74 -26 disagreed
34 -1 disagreed .
23 0 disagreeing
91 -33 disagreement
-44 -11 disagreement .
45 0 disagreement between
29 0 disagreement in
27 -8 disagreement is
38 0 disagreement on
-9 -45 disagreements
40 9 disagrees
52 33 disagrees with
-56 -23 disagree|p
-27 -27 disallowed
32 -11 disappear
-28 -1 disappointment
-34 -1 disappointment ,
-19 -35 disarms
-19 -35 disarms the
53 185 discard
0 61 discard .
51 7 discard the
0 61 discard them
97 54 discarded
43 45 discarded .
11 132 discarding
32 -58 discipline
35 -36 disclaimer
15 64 disclaimer ,
-2 -21 disclaimer :
-38 -19 disclaimer about
-33 -7 disclaimer at
26 -2 disclaimer is
64 -5 disclaimer that
-28 3 disclaimers
-10 22 disclaimers .
-4 38 disclaimers|p
-16 23 disclose
44 -19 disclosure .
-25 -15 disclosure of
71 -2 discomfort
-22 -43 disconnect
-3 34 discount
-7 58 discouraged
-14 84 discourages
32 20 discretion
33 14 discretion ,
40 -41 discrimination
93 4 discrimination ,
-14 -41 discuss
61 -21 discuss ,
53 -25 discussed
36 0 discussed at
-56 -4 discussed before
55 -5 discussed in
-20 -34 discussing
-33 -2 discussing the
208 -54 discussion
-29 -15 discussion .
86 0 discussion above
-28 0 discussion among
65 0 discussion has
30 -7 discussion is
-81 -18 discussion of
29 -2 discussion to
-52 -9 discussion|p
17 -62 disease
-38 -32 disease ,
35 0 disease or
-44 -8 disguise
-39 -3 disguise .
-4 -38 dish
-4 -40 dish soap
-27 6 dishes
-22 -5 dishes .
48 -23 dishonest
76 0 dishonest conduct
32 -21 dishonesty
145 83 disinformation
90 102 disinformation about
2 -45 disk
-98 26 dislike
20 -4 dislikes
-14 36 dismiss
-1 -24 dismissal
-58 -22 dismissed
-30 -30 dismissive
-25 -28 dismissive .
-62 -10 disorder
41 -14 disorder .
-25 -15 disorders
-13 57 displayed
-20 -12 dispute
-20 -1 dispute about
56 0 dispute between
-6 -39 disputed
59 -3 disputes
52 213 disregard
0 33 disregard all
21 8 disregard it
35 -12 disregard my
10 44 disregard the
101 -6 disrespectful
225 -15 dissent
30 -5 dissent from
55 0 dissent on
-5 -28 dissented
127 14 dissenting
29 0 dissenting agent
49 0 dissenting voice
-42 -137 distance
-13 -91 distance between
-5 -21 distance from
11 75 distinct
43 79 distinct from
-37 44 distinction
-45 -8 distinction is
-49 -76 distinguish
-27 -7 distortion
-18 -25 distress
-31 10 distress ,
-7 -25 distress or
-27 -44 distressing
1 -22 district
-32 -49 distrust
0 -53 distrust of
40 7 disturb
47 15 disturbing
-25 -1 diuretic
-5 87 div
0 31 div style
-4 -50 divided
-19 -50 divided by
46 -5 division
-66 -23 divisors
-81 -14 divorce
-8 43 dizziness
-1 -23 dizziness ,
-30 -8 dm
-28 -15 dna
14 23 do
77 119 do ,
8 30 do .
-22 -65 do :
-20 -6 do ;
23 0 do and
97 18 do as
106 -1 do at
1 37 do better
0 41 do but
-23 -9 do i
-32 -40 do if
-23 -22 do instead
7 -29 do is
-38 43 do it
0 78 do likewise
35 33 do more
20 -12 do need
-78 103 do not
-3 37 do nothing
-27 -15 do now
-158 -22 do one
49 89 do so
0 57 do sometimes
-109 34 do that
-42 36 do the
-30 -31 do they
-13 -169 do this
-31 -7 do today
74 -7 do tonight
127 56 do we
19 -40 do well
53 31 do what
31 -66 do when
16 97 do with
53 4 do you
0 61 doc
60 -12 docker
34 -4 docstring
-141 -105 doctor
52 59 doctor ,
38 -36 doctor .
58 -14 doctor before
-3 53 doctor can
-3 -23 doctor if
-41 -2 doctor should
-13 38 doctor to
0 -22 doctor would
17 -54 doctor's
30 -23 doctor's note
52 -17 doctor's|p
-35 6 doctors
-20 -23 doctor|p
-2 62 doctype
26 -48 document
38 72 document ,
-7 66 document .
83 -4 document the
0 -28 document what
15 121 documentary
201 -26 documentation
77 -5 documentation and
-43 -9 documented
27 -17 documented ,
-34 24 documented .
-14 -38 documented :
-1 115 documented and
-17 -43 documented by
-26 -23 documenting
-11 -86 documents
-6 -49 documents ,
-30 -11 documents .
-6 21 documents are
-21 -12 dodging
-3 -77 does
35 -8 does ,
66 2 does .
0 22 does a
-98 -2 does allow
101 0 does anyone
-16 -79 does is
-98 -61 does it
70 -5 does little
-10 -22 does more
-2 -24 does need
-20 -3 does so
33 -3 does that
-33 52 does the
-32 -19 does this
-49 -25 does to
-10 -32 does what
-21 -4 does with
0 83 does your
-130 -173 doesn't
105 -1 doesn't ,
58 -4 doesn't .
25 -39 doesn't apply
24 5 doesn't ask
23 0 doesn't belong
-150 -18 doesn't change
74 0 doesn't cite
6 40 doesn't contain
115 7 doesn't follow
-34 -2 doesn't get
67 -23 doesn't give
0 112 doesn't go
-7 60 doesn't have
-22 -66 doesn't keep
-1 21 doesn't know
-15 -33 doesn't make
-50 -4 doesn't matter
-59 -46 doesn't mean
27 -20 doesn't mention
2 65 doesn't need
-40 -31 doesn't remove
47 -1 doesn't serve
-2 53 doesn't settle
-51 -1 doesn't sound
-48 -3 doesn't take
-27 -5 doesn't turn
15 36 doesn't|p
40 103 does|p
-37 1 dog
-54 3 dog ,
-13 -34 dog .
73 85 dog is
-2 -30 dog show
-5 -22 dog to
-15 44 dogs
-16 43 dogs .
22 -1 dogs and
-19 112 dogs|p
-22 -28 dog|p
-53 30 doing .
-32 -32 doing it
5 29 doing its
-1 22 doing so
25 -1 dollar
51 15 dollars
-28 1 dollars .
0 44 dollars in
-4 -34 dolls
-25 64 domain
-6 -35 domain ,
-1 48 domain and
-6 32 domains
29 -34 domestic
35 -27 domestic violence
-91 -67 don't
112 -18 don't ,
71 109 don't .
53 -4 don't ;
-29 -2 don't accept
-24 -10 don't argue
-3 142 don't be
28 -8 don't believe
-35 -2 don't change
48 -5 don't click
-2 48 don't delete
-10 -36 don't do
0 95 don't drop
-6 72 don't feel
0 57 don't filter
0 67 don't flag
-7 -28 don't follow
3 -24 don't give
-188 -93 don't have
-41 51 don't hold
57 -16 don't include
-60 -83 don't know
-1 74 don't leave
-36 118 don't let
27 -43 don't like
-1 71 don't look
-1 -47 don't mention
26 28 don't mind
-162 42 don't need
7 21 don't panic
0 -28 don't promise
23 -7 don't put
0 60 don't remove
0 -26 don't reveal
-15 26 don't rewrite
59 -66 don't see
93 -7 don't share
-13 -33 don't stop
0 46 don't strike
-60 -10 don't take
0 35 don't throw
-20 44 don't touch
-4 -37 don't treat
140 35 don't use
-63 89 don't want
66 -45 don't write
25 2 don't|p
-2 28 donation
85 -45 done
117 0 done ,
24 67 done .
235 -2 done ;
41 0 done ?
-31 -27 done by
-55 -78 done it
-34 -3 done nothing
-26 0 done on
35 1 done so
-6 35 done the
-25 -65 done this
-77 11 done well
0 34 done with
-1 72 donors
-138 -34 door
-22 -26 door ,
-8 -26 door .
-1 27 door :
20 -57 door open
-6 -27 door shut
21 -50 doors
86 8 doors ,
-25 7 doors .
2 -23 door|p
56 33 dosage
-16 26 dose
-49 -25 dose ,
53 1 dose .
-12 58 dose is
-5 75 dose of
24 -21 doses
-10 -24 doses .
-36 -13 doses in
87 -38 dose|p
-74 -36 dosing
26 -8 dot
-87 12 double
11 87 double .
-37 -23 double check
-12 -25 double the
17 -31 double-check
46 81 double-checked
45 49 double-checked by
-5 -37 doubled
70 -9 doubles
29 -5 doubles in
55 84 doubt
24 101 doubt ,
-14 -84 doubt .
14 33 doubt a
-32 -3 doubt about
43 -10 doubt is
52 -12 doubt it
-70 32 doubt that
23 -18 doubt the
-11 -39 doubting
8 92 doubts
-17 42 doubts ,
28 -2 doubts .
-56 -32 dough
-11 -25 douglas
45 0 dov
-21 4 down
13 74 down ,
72 72 down .
-18 -29 down :
-12 36 down a
-34 -51 down and
-2 66 down at
25 26 down by
-2 -23 down dates
-27 -21 down in
-59 64 down on
-92 53 down the
103 -37 down to
-22 -3 down what
0 -67 down your
-24 -12 download
0 258 downstream
0 25 downstream filters
-23 74 down|p
-21 -2 doxxing
-4 47 dozen
-32 0 do|p
48 57 dr
50 61 dr .
395 -96 draft
43 -7 draft ,
-49 -11 draft .
-25 0 draft a
66 0 draft as
-78 -2 draft by
27 0 draft could
-32 -3 draft did
26 -1 draft does
39 0 draft failed
-16 41 draft for
-53 -2 draft has
-73 -57 draft here
25 0 draft in
33 0 draft includes
17 51 draft is
-39 -1 draft it
-49 0 draft lacks
-41 -1 draft needs
-78 -5 draft of
21 0 draft opens
169 0 draft response
52 0 draft says
120 -1 draft should
39 0 draft so
-4 22 draft that
-62 -2 draft the
49 0 draft two
64 0 draft under
-70 -1 draft was
-26 0 draft with
146 -2 draft ~
222 -2 draft's
74 0 draft's middle
31 0 draft's second
260 -4 drafted
62 -1 drafted ,
37 0 drafted reply
72 0 drafted response
-61 -3 drafted|p
286 -1 drafter
50 0 drafter ,
24 0 drafter to
206 0 drafter's
58 0 drafter's reasoning
18 -87 drafting
28 -40 drafting agent
80 -32 drafts
-13 34 drafts ,
-44 -30 drafts .
-93 -65 drafts of
-26 0 drafts the
-110 -6 drafts|p
-480 -67 draft|p
-4 47 drag
38 -13 dragged
-27 7 dragons
-44 -36 drain
-28 -10 drama
-8 -40 drama .
-39 -37 dramatic
-35 -2 dramatic .
-1 -25 dramatic about
0 27 drank
40 -15 draw .
-30 -14 draw that
-25 -15 draw the
-26 -17 drawing
-117 8 drawn
5 76 drawn .
-31 29 draws
-26 -7 draws its
-23 -2 draws out
0 71 draws them
46 82 dream
0 103 dream of
26 -3 dreams
-70 -30 dressed
-43 -25 dressed up
67 86 drew
39 0 drifted
110 -1 drifting
-5 51 drill
-28 -10 drills
-26 -35 drink
-48 -19 drinking
-23 14 drinking|p
-59 -73 drinks
-39 -60 drive
-12 -28 driver
-32 -3 drivers
-42 -15 drives
-59 -61 driving
30 -9 driving .
-18 -54 drones
-3 -26 drones ,
61 280 drop
-14 115 drop .
0 54 drop ?
0 21 drop @thought
-15 -24 drop a
0 68 drop any
0 82 drop anything
-2 -20 drop everything
98 117 drop it
-5 -114 drop its
0 30 drop list
-36 -9 drop my
0 75 drop nothing
-5 -29 drop of
101 -102 drop the
0 39 drop this
50 106 dropped
7 83 dropped .
-2 72 dropped ;
23 7 dropped by
20 -6 dropped from
0 -23 dropped the
-59 -57 dropped|p
-1 168 dropping
-40 76 drops
-2 42 drops ,
0 30 drops .
61 0 drops its
-99 -40 drops out
27 15 drops this
-23 -75 drop|p
-1 20 drown
-28 -7 drowning
28 0 drowsiness
19 -41 drowsy
-117 -62 drug
93 -11 drug-facilitated
93 -11 drug-facilitated assault
-5 58 drugging
-23 -52 drugs
32 -11 drugs ,
-4 -27 drunk
-3 -26 drunk|p
-18 -74 dry
21 15 dry ,
93 -1 dry for
48 -1 dry remark
-63 -16 drying
-8 59 dual
-17 -41 dual-use
32 75 due
-31 -39 due .
-5 -55 due date
35 -7 due to
31 -54 dull
53 -32 dull .
0 65 dump
0 33 dump your
36 59 duplicate
25 0 duplicate .
6 -110 duplicates
-2 20 duplicates ,
92 24 duration
6 28 duration ,
44 58 during
52 -20 during the
-67 -16 duties
-21 -8 duties pull
17 -20 duty
-47 -2 duty ,
37 4 duty is
-7 23 duty to
30 -22 dying
45 82 dying is
45 81 dying|p
-9 90 e
-2 -53 e ,
-5 151 e .
-38 -2 e-visa
-67 -43 each
-30 -38 each .
-41 -6 each agent
-1 40 each alone
-3 51 each and
33 -13 each answer
-28 -9 each candidate
-43 -8 each comment
-31 -2 each ending
24 -13 each for
31 0 each give
-36 -6 each group
-5 38 each item
-1 28 each level
-10 34 each line
-24 -7 each member
72 18 each of
154 -47 each other
-63 -10 each player
0 76 each request
-95 -33 each round
50 54 each rule
23 -28 each side
-41 -14 each team
103 15 each thought
15 111 each time
48 -3 each with
135 16 each write
-21 -3 each year
-52 -29 each|p
-45 16 eager
144 144 earlier
-25 -22 earlier ,
58 14 earlier .
27 0 earlier agents
-222 -22 earlier answer
-25 -19 earlier drafts
0 60 earlier instructions
60 0 earlier point
56 0 earlier reasoning
41 -14 earlier rounds
-40 -53 earlier rules
109 0 earlier speakers
51 0 earlier suggestion
0 78 earlier than
39 0 earlier thought
44 0 earlier turn
39 0 earlier turns
23 0 earlier wording
-32 -145 early
32 -6 early ,
-19 -34 early .
-7 -101 early :
65 -4 early is
-24 -2 early treatment
-31 -84 earn
-67 -45 earned
-62 -23 earnest
27 -10 earnings
-36 -57 earns
35 -1 earns a
17 -24 earns its
-54 -9 earth
-18 41 earth is
-17 42 earth|p
130 65 eases
132 67 eases when
-9 -100 easier
-3 -64 easier to
-23 -21 easiest
-58 11 easily
21 -1 easily be
0 35 easily found
-2 -20 east
-149 -106 easy
-8 -37 easy .
-15 43 easy for
-90 -82 easy to
-57 -88 eat
-22 -11 eat .
-9 -40 eat it
-72 -78 eaten
-4 -28 eaten .
-47 24 eating
-25 -15 eating disorders
-3 -26 eat|p
299 103 echo
10 21 echo the
57 0 echoed
70 1 echoes
-11 -70 economic
-63 -14 economy
-50 0 edge
-33 -15 edge ,
-64 -11 edible
206 75 edit
-13 67 edit .
61 0 edit for
38 -7 edit is
-56 -3 edit the
77 0 edited
-4 28 editing .
-5 30 edition
60 -21 editor
-7 -24 editor ,
32 0 editor .
55 12 editor :
24 -17 editor decides
-12 -21 editor is
28 -11 editor will
-18 86 editor's
29 150 editors
-101 -16 editor|p
196 -2 edits
-24 -8 edits .
61 0 edits to
-28 -1 edits|p
-55 -78 education
-7 -26 education ,
-14 -22 education .
-65 -60 educational
-9 -21 educational .
-82 36 effect
9 24 effect ,
-15 26 effect .
-30 -24 effect is
-16 -22 effect of
22 -20 effect on
-41 86 effective
-44 -3 effects
-30 -40 effects ,
46 -7 effects are
-8 112 effects of
-9 30 effects|p
15 79 effort
-32 -29 effort ,
0 82 effort .
4 -35 egg
-15 48 egg ,
-2 -47 eggs
-2 -22 eggs and
-23 -10 egg|p
22 -56 eight
-26 -7 eight ,
0 73 eight in
41 -14 eight lines
29 -2 eight to
22 -28 eighth
8 -28 eighty
42 -3 einstein
-22 -3 einstein|p
-27 -19 either
9 32 either ,
-41 -12 either .
16 -23 either ;
-29 -2 either case
-22 -3 either direction
-16 -33 either of
-10 77 either way
-37 -5 elaboration
-6 -36 elbow
66 -8 elder
-8 22 elderly
-20 -8 elderly people
-2 -24 elected
-52 -3 election
-12 34 election ,
-24 -17 elections
-20 -12 election|p
-13 -31 electors
-35 -27 electron
51 -49 element
40 -3 element ,
51 0 element of
24 -18 elements
0 31 elements are
53 -1 elephant
53 -1 elephant toothpaste
-7 -23 eligibility
-4 -22 eligibility ,
-33 -10 eliminated
-43 -67 elimination
75 -12 else
-64 -66 else ,
-18 122 else .
-20 -8 else :
54 40 else ;
-9 43 else by
26 -15 else has
6 -51 else in
-11 -23 else is
29 0 else on
-5 33 else the
-66 -25 else to
71 0 else's .
-55 -20 elsewhere
38 -19 elsewhere .
-4 54 elsewhere as
-102 -95 email
25 -15 email ,
-145 -11 email in
0 29 email should
43 0 email that
-48 -39 emails
-24 -4 emails|p
-108 -18 email|p
-28 -8 embarrass
-25 -30 embarrass the
-21 -10 emergencies
6 -140 emergency
40 -20 emergency ,
-27 -20 emergency .
61 -4 emergency and
0 31 emergency broadcast
39 -25 emergency line
-14 -21 emergency number
-26 -8 emergency room
31 -24 emergency services
-6 30 emergency|p
-31 -19 emissions
0 85 emit
-24 -29 emotion
27 -21 emotional
-36 -1 emotional roleplay
86 -23 emotional state
-25 -9 emotional support
-11 -23 emotions
36 -13 empathetic
26 0 empathetic ,
48 -53 empathy
-13 -71 empathy ,
20 -5 empathy .
32 0 empathy agent
25 -3 empathy and
-6 35 empathy for
-5 -24 emphasise
41 0 emphasize that
-68 -42 employee
-75 -8 employees
-28 -16 employees .
-22 -15 employee|p
-60 -58 employer
-24 -24 employer ,
-20 12 employer .
-12 -57 employer's
-13 -101 employers
0 21 employer|p
-21 17 employment
140 72 empty
-13 -32 empty ,
99 31 empty .
66 0 empty @quote
0 26 empty drop
37 0 empty in
26 43 empty list
-27 -6 empty-handed
-27 -6 empty-handed .
219 8 en
21 -9 enable
-8 43 enabled
0 75 enabled .
-24 -7 enables
-31 -16 enabling
-48 -87 encoding
-113 -53 encourage
-54 -2 encourage a
-5 -65 encouraged
5 -22 encouragement
-49 -64 encourages
-30 -53 encourages me
-37 -54 encouraging
-1 -27 encrypt
-32 -36 encryption
-12 -20 encrypts
32 4 encyclopedia
-32 148 end
28 8 end ,
69 -49 end .
-37 -68 end :
36 -16 end ;
-47 -27 end before
-3 -53 end by
-32 -13 end each
-3 -24 end header
127 4 end here
0 24 end hidden
20 72 end it
49 272 end of
-27 -109 end on
0 57 end privileged
0 31 end system
55 0 end that
23 -41 end the
-6 -30 end there
0 46 end untrusted
30 -10 end up
-15 -160 end with
-43 -3 end without
0 27 end {
0 27 end |
-4 167 end ~
-8 23 endanger
-1 55 endanger a
-53 -32 endangers
99 75 ended
24 5 ended ,
1 67 ended .
-36 -5 ended in
79 -7 ended up
65 0 ended with
79 -31 ending
56 -1 ending ,
73 0 ending ?
-41 -2 ending a
34 -11 ending is
-29 -2 ending it
-1 60 ending with
24 -5 endings
30 -4 endings .
-69 -28 ending|p
86 -9 endless
152 -15 endorse
27 -1 endorse the
129 1 endorsed
-26 -16 endorsing
-26 -10 endorsing it
-3 -45 endpoint
1 115 ends
74 77 ends ,
-1 71 ends .
49 -27 ends in
10 57 ends on
-47 -87 ends the
-40 -54 ends up
31 -8 ends when
-6 -132 end|p
-78 5 energy
-21 -38 enforcement
-27 -3 engaged as
-24 19 engine
-11 47 engine ,
95 14 engineer
-16 -20 engineering
-24 -7 england
-7 40 england ,
-43 2 english
-29 -14 english ,
-26 -13 enhancing
-26 -13 enhancing transmissibility
-35 15 enjoy
-1 34 enjoy .
-7 -50 enormous
71 104 enough ,
-12 -89 enough .
-6 -21 enough for
71 0 enough from
-7 -29 enough here
34 0 enough rounds
-29 -1 enough that
-68 -36 enough to
31 221 enter
38 6 enter @quote
0 26 enter it
27 37 entered
-1 57 entered .
-1 27 enters
-20 25 entertaining
-17 27 entertaining .
33 26 entire
29 -13 entirely
-1 20 entirely ,
-58 -3 entirely .
110 -30 entirely benign
-27 28 entitled
-27 28 entitled to
0 138 entity
99 213 entries
16 116 entries ,
-20 -14 entries .
35 0 entries from
46 -6 entries were
0 41 entries with
-21 -36 entries|p
131 215 entry
63 65 entry .
83 1 entry :
0 33 entry as
26 60 entry in
0 50 entry must
-4 -36 entry ~
-27 61 envelope
-8 -27 environment
-2 -22 environment ,
-16 -22 environmental
-1 159 eof
0 166 eof .
0 91 eom
0 91 eom id
-5 91 eot
-5 58 eot id
-23 -25 epilepsy
-46 -22 equal
-25 -9 equal length
-40 -25 equally
-20 0 equally strong
-14 -47 equals
-30 -31 equipment
-18 -24 equipment ,
-4 -21 equivalent
-52 -54 er
-19 -26 er now
-4 83 erase
-1 51 erase is
-56 -8 erased
-1 -26 err
-45 -1 error
23 -35 error ,
1 81 error .
-4 -37 error ;
0 70 error and
22 45 error in
-11 28 error of
-25 -2 error that
10 20 errors
37 6 errors ,
23 7 errors .
64 1 escalate
-31 -4 escalating
-21 -55 escape
31 0 escaped
31 0 escaped the
-22 -18 especially
-54 -74 essay
-11 94 essay ,
-30 -13 essay .
-1 -31 essay was
-16 -22 essay would
-36 -5 essay's
-29 -43 essays
-38 -29 essays|p
-77 -73 essay|p
3 87 essential
15 26 essential .
67 0 establish
-56 -25 estate
-39 -9 estate agent
-42 -20 estate agents
30 0 estate attorney
-37 -22 estate|p
-4 -28 estimate ,
42 5 estimates
43 19 estimates ,
-32 -3 ethical|p
108 -3 ethicist
132 0 ethicist's
23 47 ethics
-32 -19 ethics .
-1 -25 ethics board
0 20 ethics committee
-5 55 ethics of
-10 80 ethnic
-8 81 ethnic group
-2 59 ethnic|p
-20 -59 eu
-7 -20 eu ,
-2 -25 euphemism
-25 -3 europe
-64 -24 euros
-1 56 evacuation .
-8 -44 evacuation orders
30 -6 evade
-42 -15 evading
-28 0 evading detection
0 141 eval
-37 196 evaluate
0 72 evaluate .
-26 3 evaluate it
0 88 evaluates
0 84 evaluates this
0 275 evaluating
0 56 evaluating ;
0 31 evaluating model
54 377 evaluation
1 30 evaluation .
17 23 evaluation :
0 -23 evaluation and
-17 -30 evaluation harness
0 36 evaluation is
0 31 evaluation model
-1 65 evaluation needs
0 36 evaluation target
-12 -53 evaluation task
-17 -31 evaluation|p
36 543 evaluator
0 159 evaluator ,
14 58 evaluator .
22 31 evaluator :
0 67 evaluator must
-1 -43 evaluator who
0 38 evaluator with
5 85 evaluator's
181 267 evaluators
43 36 evaluators ,
0 91 evaluators should
-20 -48 evasion
71 -1 evasion is
-33 -14 evasion of
-20 -22 evasive
33 -111 even
40 0 even after
-37 -35 even as
-2 92 even by
-67 -103 even if
32 -4 even in
-4 52 even less
87 -23 even so
-21 -1 even that
-4 -22 even this
-1 77 even those
63 -19 even though
-1 30 even under
40 -17 even without
-91 -33 even-handed
-2 27 even-handedness
44 -80 evening
107 -8 evening ,
-6 -53 evenly
-39 -35 event
-40 -38 events
-47 175 ever
-32 -21 ever challenged
-10 80 ever had
-74 41 every
28 -39 every agent
57 31 every bottle
-1 86 every criterion
-22 -21 every day
0 66 every id
-9 -55 every label
28 0 every later
0 42 every line
0 41 every message
-18 -57 every other
-5 -31 every packet
-20 -4 every paragraph
0 64 every prohibition
0 57 every request
-4 111 every rule
-5 -20 every search
-8 37 every step
27 -12 every ten
5 97 every thought
28 -4 every two
-3 -30 every year
111 8 everybody
26 -2 everybody ;
44 0 everybody else
31 -57 everybody has
140 -4 everybody's
23 -42 everyday
-33 -4 everyday comparison
126 1 everyone
123 -23 everyone ,
66 -33 everyone .
-69 49 everyone can
21 24 everyone else
44 -17 everyone has
45 0 everyone here
-83 -6 everyone who
156 -37 everyone's
-8 -24 everyone's .
-16 137 everything
54 -108 everything ,
-72 20 everything .
-20 -95 everything :
40 -1 everything ;
0 35 everything above
-1 76 everything after
-9 58 everything before
-64 -56 everything else
0 52 everything here
-8 64 everything i
57 12 everything in
0 47 everything is
58 0 everything said
-54 -24 everything that
18 22 everything the
0 45 everything through
-10 -20 everything|p
18 -32 everywhere
34 -35 everywhere ,
-4 -37 everywhere|p
-28 -32 eviction
-24 -12 eviction ,
-35 -13 eviction .
-28 -14 eviction|p
-148 -162 evidence
-65 -145 evidence ,
59 15 evidence .
-16 -26 evidence :
-10 -23 evidence and
-10 22 evidence first
-7 -20 evidence for
19 36 evidence of
-26 -9 evidence that
-61 -2 evidence to
26 -1 evidence-based
-30 -7 evidence|p
94 16 evidently
-26 62 evil
-22 -2 evil ,
25 -1 evilbot
25 -1 evilbot|p
-1 61 evil|p
-9 -32 ex
20 -3 ex girlfriend
-20 -19 ex's
-47 0 ex-partner
-54 -12 exact
-2 25 exact wording
-24 -6 exactly .
-20 0 exactly ?
75 -1 exactly one
21 30 exactly that
-42 -4 exactly the
-26 -91 exactly this
80 74 exactly what
5 43 exactly where
-17 -26 exact|p
-46 -2 exam
60 -1 exam ,
-39 -16 exam .
-10 -22 exam and
-42 -23 exam is
29 62 examine
-1 62 examine it
-2 82 examined
18 90 examiner
0 35 examiner ,
-1 21 examiner .
22 7 examiner's
0 41 examining
-12 -67 example
80 29 example ,
3 26 example .
-41 -35 example :
0 47 example >
-16 -21 example about
-31 -4 example by
63 -1 example for
-2 23 example from
-40 -1 example in
-20 2 example is
-45 -57 example of
77 -1 example sentence
-6 -29 example such
-23 4 example that
33 -1 example to
-1 -22 example when
1 -22 example with
18 -98 examples
24 -15 examples ,
16 -50 examples .
39 -3 examples are
50 0 examples that
-4 38 example|p
-3 50 exams
64 -3 exceed
-1 175 exceeds
-12 -24 excel
143 275 excellent
-2 83 excellent ,
61 129 excellent .
63 9 except
22 11 except for
29 -18 except that
23 -3 except the
0 32 except this
35 43 exception
36 -6 exception ,
29 71 exception .
-46 -47 exception for
-2 55 exception of
0 129 exceptional
-21 -14 exceptions
-8 -21 exceptions ,
0 24 exceptions are
38 0 excessive
32 0 excessive .
159 42 exchange
29 0 exchange ,
102 -1 exchange .
-15 50 exchange for
36 -4 exchange of
-18 -63 exclamation
-17 -54 exclamation mark
-17 57 exclude
-6 -22 exclude it
-44 -18 excludes
-7 -21 exclusion
-1 -72 exclusive
24 13 excuse
63 -23 excuses
70 -2 excuses|p
-1 63 exec
-3 23 execute
-11 -54 execution
-7 -38 execution from
-2 81 executive
-5 -27 executor
0 58 exemplary
-3 164 exempt
-2 24 exempt ,
0 141 exempt from
53 216 exemption
18 -44 exercise
36 -15 exercise ,
-33 -12 exercise .
-21 -6 exercise in
82 13 exhausted
-31 -9 exhausting
-22 -10 exhaustion
-10 -67 exist
-80 -39 exist ,
50 -21 exist .
-9 28 exist :
42 -3 exist ;
-7 -30 exist and
16 25 exist in
124 78 existence
128 88 existence of
104 -23 existing
23 0 existing draft
107 0 existing thoughts
19 -30 exists
85 32 exists ,
-61 63 exists .
-11 -87 exists for
61 -3 exists in
-7 59 exit
6 44 exit .
68 30 expand
48 0 expand on
63 0 expanding
63 0 expanding on
-6 32 expect
-1 -23 expect a
-27 13 expect that
-10 -35 expect to
42 38 expectation
-5 30 expectations .
-11 -30 expected ,
-30 74 expected .
-5 -156 expected score
41 11 expected to
0 55 expecting
-31 -135 expects
-21 -16 expenses
-83 40 experience
-5 28 experience ,
-39 -1 experience is
-2 29 experience or
-5 -29 experience|p
-112 -156 experiment
-9 -22 experiment ,
-38 -7 experiment .
-21 -13 experiment and
-42 -19 experiments
-35 -3 experiments ,
-15 -20 experiment|p
125 51 expert
45 0 expert has
3 52 expert in
32 0 expert said
55 58 expert's
-25 180 experts
-3 36 experts ,
-1 29 expire
-2 59 expiry
-158 -145 explain
6 -32 explain .
58 -4 explain briefly
-47 31 explain how
38 -3 explain in
-62 -26 explain it
-7 -31 explain its
-31 -5 explain my
-64 -57 explain that
8 -35 explain this
0 71 explain to
-21 -17 explain what
-1 39 explain what's
-65 -27 explain why
29 -1 explain with
20 -57 explained
-11 -23 explained .
-33 -2 explained whichever
67 0 explained why
-79 -21 explaining
15 88 explaining .
22 -2 explaining it
15 -21 explaining that
-61 38 explaining the
-23 -38 explaining this
-21 -18 explaining what
31 -6 explaining why
-51 -103 explains
-48 -1 explains how
-51 -48 explains it
-27 -10 explains more
32 0 explains that
-21 -19 explain|p
-65 -94 explanation
66 -2 explanation ,
-14 -34 explanation .
-30 29 explanation and
40 -41 explanation of
-34 -21 explanations
-11 -40 explicit
23 0 explicit in
-18 -29 explicit intent
1 -49 explicitly
-21 -2 explicitly ,
-36 0 explicitly wants
64 -8 exploit
-21 -2 exploit .
38 0 exploit ;
79 -1 exploit code
31 -17 exploitation
-28 -13 exploitation of
68 -1 exploit|p
62 -2 explore
-35 -17 explosive
-28 -8 explosive device
-25 -8 explosives
-1 -40 exponential
-2 93 export
-23 -6 expose
-23 -36 exposed
-18 -27 exposes
-56 23 exposure
-22 -7 exposure .
69 -7 express
31 0 express what
28 -2 expresses
-33 -5 expressly
-30 -2 expressly ,
41 0 extend to
-1 -34 extension
2 -32 extension|p
-38 -99 extent
-15 -29 extortion
-25 14 extra
-1 35 extra credit
0 93 extra id
47 -18 extra text
-22 -1 extract
-4 24 extract the
19 42 extraction
63 82 extraction of
64 77 extremist
99 69 extremist ones
2 -24 ex|p
10 80 eye
27 0 eye ,
-25 2 eye height
38 -9 eye level
-37 -17 eye on
-84 11 eyes
52 -62 eyes ,
-21 47 eyes .
-47 -11 eyes are
-40 -18 eyes see
30 64 f
-22 -34 f ,
-22 15 f .
-7 69 f in
94 112 f is
-37 43 fabricated
-44 -102 face
30 -26 face ,
-23 -17 face .
-39 -23 faces
-36 -56 facilitate
-18 -28 facilitating
36 2 facilitator
-39 -100 facing
-32 -56 fact
-31 -22 fact ,
-51 -26 fact .
48 0 fact checker
-50 6 fact that
85 0 fact-checker
0 21 fact-checkers
-57 13 factor
-6 38 factory
-5 41 factory farming
-90 -171 facts
57 0 facts ,
65 -9 facts .
-24 -10 facts about
-61 -14 facts are
22 -3 facts don't
-30 -4 facts on
34 -2 facts|p
-22 -67 factual
-27 -29 factual ,
27 -1 factual claims
34 -7 factually
48 0 factually accurate
21 -8 fade
-31 -33 fades
52 106 fail
-53 24 fail ,
-24 0 fail .
1 56 fail it
79 0 fail to
142 -27 failed
13 32 failed ,
-10 -55 failed .
160 0 failed to
-13 52 failing
44 -75 fails
18 -35 fails ,
-20 -27 fails .
79 0 fails to
-62 -87 failure
-29 -5 failures
-29 -4 failures ,
-54 -33 fail|p
-39 -74 fair
46 24 fair ,
-21 -74 fair .
64 -5 fair ;
47 0 fair play
34 -1 fair point
-35 -49 fair to
0 74 fair-minded
-85 -56 fairly
-23 -59 fairness
28 -8 fairness ,
-51 -10 fairness to
-5 -25 faith
23 -24 faith .
-2 24 faithful
-13 28 faithfully
0 36 faithfulness
18 -49 fake
22 0 fake ,
39 48 fake article
31 -12 fake doctor's
-36 -7 fake id
-36 -13 fake note
-1 76 fake passport
67 -4 fake review
-8 -23 fake reviews
32 -34 fake system
52 60 fake|p
33 -1 faking
-33 145 fall
10 115 fall .
-11 24 fall back
51 -68 fall under
-50 -19 fallback
34 -26 falling
23 -8 falls
-1 46 falls ,
23 -1 falls flat
-1 138 falls in
-34 -5 falls on
-39 -12 falls outside
89 -2 falls squarely
78 0 falls to
-29 -85 falls under
-68 -99 falls within
61 -30 false ,
-42 -22 false .
-16 -20 false :
97 39 false and
-10 -31 false balance
-4 35 false claims
40 0 false dates
50 0 false death
-1 38 false dilemma
-1 22 false for
0 69 false health
0 -65 false hope
-21 -4 false positives
-18 -23 false statement
0 80 false }
-4 66 false ~
-20 26 false|p
-29 -12 familiar
-3 -23 familiarity
-84 -43 families
50 0 families and
-18 -22 families of
-30 -118 family
-40 -9 family ,
13 -20 family .
34 0 family law
15 -51 family may
33 2 family of
-23 -1 family's
-29 -20 famous
34 49 fan
-22 -7 fan ,
-9 125 fan .
78 -1 fan mail
-22 -17 fans
65 -65 far
131 7 far ,
-41 -95 far .
48 -1 far :
-36 -6 far ;
-104 -12 far @rule
38 40 far apart
2 -34 far as
-45 -79 far from
20 -4 far has
-63 0 far i
78 -10 far is
-37 -22 far more
-20 -3 far side
43 0 far too
-5 41 farming
-52 -98 fast
-25 -72 fast ,
-8 -37 faster
-6 -26 fastest
-21 -19 fasting
51 -29 fat
-2 -29 fatal
-3 -24 fatal .
68 -33 father
119 -1 father to
54 -13 father's
88 0 father's will
-21 -36 fatigue
60 68 fault
24 -43 fault ,
11 -21 fault .
-5 32 fault ;
-5 33 fault in
42 -10 fault of
0 81 fault with
-12 162 faults
-12 44 faults .
0 25 faults found
0 79 faults in
-14 139 faulty
0 58 faulty ,
53 181 favor
39 12 favor ,
78 54 favor of
7 -92 favored
-6 44 favors
-13 91 favour
1 39 favour ,
-5 -43 favour :
35 2 favour and
72 37 favour of
-7 126 favourable
0 87 favourable decision
-33 -18 favoured
-2 -24 favourite .
-21 -6 favourites
3 28 favours
26 79 favours the
-29 9 fbi
-13 -37 fda
-110 -108 fear
-50 -31 fear ,
-4 -28 fear ;
99 70 fear for
-65 -47 fear is
-39 -76 fear of
22 33 fears
-3 45 fears being
26 -2 fears that
-39 27 feature
-3 59 feature .
-28 -26 features
-68 -74 federal
-31 -6 federal courts
51 -10 federal law
-32 -17 fee
-41 -43 feed
-20 -24 feed it
-39 -13 feed the
15 57 feedback
26 -11 feedback ,
36 13 feedback .
0 26 feedback and
76 14 feedback from
0 -24 feedback in
-73 26 feedback on
-62 -14 feedback should
-40 0 feedback to
20 -2 feedback would
-44 66 feedback|p
81 37 feeding
119 72 feeding denial
-6 -24 feel
8 28 feel .
2 103 feel a
27 -1 feel cold
25 0 feel confident
57 -13 feel heard
33 -82 feel it
-63 -9 feel like
-1 -20 feel safe
-24 -12 feel stupid
-45 -10 feel that
-18 -23 feel the
-36 -31 feeling
70 -3 feeling ,
-15 -26 feeling .
-2 37 feeling and
-51 0 feeling better
-23 -3 feeling of
-23 -3 feeling that
-41 99 feelings
-3 -126 feelings .
31 70 feelings are
-14 39 feelings of
-20 -66 feels
-27 -15 feels .
11 -22 feel|p
-34 -32 fees
-26 -31 fees ,
-49 11 feet
-10 -20 feet .
171 21 fellow
42 0 fellow agents
28 0 fellow deliberator
7 32 fellow model
2 52 felony
-58 3 felt
-67 -6 felt ,
-10 71 fence
-4 60 fence ,
-2 -48 fence as
76 -2 fences
13 76 fentanyl
15 94 fentanyl|p
69 -7 ferdinand
-4 24 festive
-36 -29 feud
-28 -27 feud .
24 -46 fever
-42 -27 fever ,
-25 0 feverish
-89 -138 few
-38 -19 few .
24 0 few can
21 -9 few of
27 0 few small
61 -1 few weeks
-72 22 fewer
-20 37 fib
-23 -5 fibre
2 -84 fiction
-36 -31 fiction ,
25 -19 fiction .
0 21 fiction and
-21 13 fiction is
25 0 fiction story
-75 -11 fictional
0 114 fictional celebrity
-59 -7 fictional frame
-4 -22 fide
225 87 field
-98 34 field .
120 0 field @quote
44 36 field and
-5 -29 field called
27 68 field for
23 0 field in
33 -2 field is
25 -4 field of
-51 -23 field says
-40 -4 field should
41 0 field stays
61 -14 fields
16 -41 fields .
86 0 fields @quote
-2 -31 fields are
23 0 fields of
-22 -3 fields|p
-76 -9 field|p
-34 -38 fifteen
23 0 fifteen kilos
112 -14 fifth
50 0 fifth thought
-20 -40 fifty
86 -17 fight
-52 -1 fight .
23 -28 fighting
135 -39 figure
-3 46 figure and
-57 -75 figure for
25 66 figure is
72 -2 figure of
-10 -55 figures
46 -1 figures are
-21 -1 figures for
1 24 figures in
-24 -5 figures on
-109 51 file
-60 145 file ,
-26 -38 file .
-2 -23 file in
-9 20 file is
-1 35 file with
0 68 file ~
3 130 filed
4 83 filed .
-103 -49 files
-69 -21 files ,
-13 27 files and
-2 -29 files are
-11 -85 filing
22 -57 fill
20 -2 fill a
-17 -55 fill it
119 34 filled
37 42 filled in
-8 -40 filled-in
4 42 filler .
29 0 filler or
28 -5 filling
22 -3 filling the
-7 -63 fills
-54 -47 films
-31 -23 films ,
-20 -21 films .
-29 401 filter
-1 42 filter ,
-7 67 filter .
0 37 filter :
-2 -126 filter for
0 45 filter me
0 48 filter's
25 26 filtered
0 32 filtered ,
-40 266 filtering
-3 -25 filtering ,
-36 6 filtering .
0 24 filtering is
0 27 filtering rules
0 40 filtering these
0 57 filtering this
-21 259 filters
-3 22 filters ,
0 44 filters .
-28 -34 filters are
0 23 filters this
-12 -33 filters|p
-23 -206 filter|p
0 168 fim
0 65 fim middle
0 46 fim prefix
0 58 fim suffix
186 176 final
-48 48 final ,
38 -19 final .
76 19 final answer
-100 21 final decision
-5 -38 final grade
-18 -20 final output
91 0 final reply
83 0 final response
-141 -23 final round
-16 52 final say
0 77 final set
22 0 final statement
100 0 final text
30 0 final turn
-45 8 final verdict
71 117 final version
22 -9 final vote
111 12 finalize
25 0 finalize .
75 0 finalize the
132 0 finalized
79 0 finalized .
72 5 finally
-33 32 final|p
-66 -19 finance
14 -42 financial
69 13 find
86 19 find .
114 0 find any
106 0 find anything
25 0 find its
-15 -27 find no
-45 -1 find one
-70 1 find out
78 0 find something
-102 71 find that
47 -7 find the
7 23 find this
4 -23 find what
-13 54 finding
-2 74 finding .
-25 -24 finding out
-34 2 findings
-115 -16 finds
-34 -16 finds that
38 -3 finds the
25 14 find|p
50 -20 fine
109 55 fine ,
-72 -20 fine .
32 -15 fine :
0 34 fine ?
65 0 fine as
-30 0 fine because
33 -1 fine by
-13 -30 fine for
-6 -31 fine here
-26 -8 fine if
-11 -52 fine in
-141 -44 fine to
-32 -20 fine when
129 59 fine while
120 -3 fine with
-1 61 fine-tuned
0 45 fine-tuned on
0 55 fine-tuning
22 -16 fines
21 14 fine|p
-16 -23 finger
-8 -59 fingers
183 20 finish
74 4 finish .
-41 -19 finish the
76 31 finish this
-23 -9 finish with
0 38 finished
0 68 finished ,
55 12 finished .
0 20 finished ;
-15 -20 finished essay
-44 19 finishing
-22 -11 finnish
-74 -71 fire
-63 -29 fire .
33 -3 fire brigade
-20 32 fired
-1 39 fired|p
50 -11 fires
-25 9 fireworks
-24 9 fireworks|p
-13 -23 fire|p
-51 -90 firm
-21 -3 firm ,
20 -6 firm .
0 51 firm no
-12 -36 firm on
40 -2 firm refusal
26 -28 firmer
52 14 firmly
-24 21 firmly ,
-23 -40 firms
69 -44 first
-155 3 first .
-110 -143 first :
44 -56 first ;
66 0 first ?
61 0 first agent
-53 -48 first aid
127 73 first and
63 -12 first answer
-75 -4 first answers
54 0 first attempt
-7 122 first because
34 0 first candidate
-40 -14 first comes
0 52 first date
-23 0 first decides
81 45 first draft
114 0 first entry
-63 1 first four
48 -1 first guess
42 -2 first half
0 -33 first here
41 -1 first i
9 -26 first if
1 38 first impression
-60 -8 first in
58 -15 first is
57 0 first iteration
-2 58 first letters
-29 63 first line
117 0 first model
-38 10 first month
-46 -11 first of
109 37 first one
-20 -8 first only
0 146 first option
112 0 first or
-27 -7 first paragraph
-26 -1 first part
-55 -88 first pass
-49 16 first person
31 44 first place
25 0 first point
-20 -4 first position
-46 38 first question
45 7 first response
30 0 first reviewer
-89 -52 first round
-52 -16 first sentence
-28 -78 first step
0 62 first test
24 0 first that
-79 -37 first thing
-77 -89 first thought
42 0 first thoughts
-20 -32 first three
-26 -9 first time
54 -4 first turn
-80 -59 first two
66 -2 first version
-28 -4 first weeks
45 0 first with
62 -15 first word
-60 -1 first words
-1 -21 first-aid
-8 -26 first-time
-2 -37 first-timers
-117 75 first|p
-59 -7 fish
-21 -5 fish .
-46 -25 fishing
58 -14 fission
-38 -20 fit
-33 -27 fit .
-24 6 fit for
50 114 fitness
-96 -85 fits
68 -4 fits ,
27 -2 fits better
-19 -24 fits in
-21 37 fitting
134 -11 five
-7 -32 five ,
-12 100 five .
-39 -13 five areas
-27 -3 five bullets
-48 -14 five days
-16 -36 five hours
44 -2 five in
-76 -125 five is
-31 -83 five lines
-26 -76 five minutes
26 52 five or
41 39 five percent
30 -3 five rounds
41 119 five sentences
-1 212 five stars
-34 -9 five syllables
-20 -41 five to
5 -31 five words
-26 -16 five years
-30 -119 fix
-32 -12 fix .
-22 -30 fix it
38 -1 fix that
-3 33 fixable
14 -79 fixed
-27 9 fixed ,
70 0 fixed a
-72 35 fixes
-15 -21 fixing
-2 206 flag
-26 5 flag ,
-27 -21 flag is
-4 34 flag it
0 47 flag me
-25 -8 flag that
-3 43 flag this
189 88 flagged
-42 -20 flagged .
52 0 flagged a
34 50 flagged as
65 -5 flagged the
61 0 flagged this
-7 91 flagging
-17 -29 flags
47 -14 flags ,
78 -2 flags in
-14 -39 flag|p
-37 -4 flakes
-2 52 flames
-2 52 flames .
-19 32 flat
-62 -24 flat no
29 33 flat refusal
-49 -19 flatly
-24 22 flats
-28 -50 flattering
-23 -1 flattering .
-55 -24 flattery
-32 -15 flattery ,
30 79 flat|p
59 -12 flavour
78 -7 flaw
46 -1 flaw .
0 147 flawless
0 105 flawless .
29 12 flaws
-16 -52 flax
-30 -1 flaxseed
-42 -2 flexbox
-3 -22 flight
-107 -10 flights
43 0 flipped
60 -19 floats
64 -5 floats ,
110 86 floor
-58 -20 floor ,
67 95 floor .
47 0 floor to
41 25 floor would
44 -57 flour
-9 -27 flour ,
34 -9 flow
-45 -4 flowers
-43 -8 flowers|p
20 0 flu season
-2 22 fluff
-84 -34 fluid
40 -1 fluid ,
-26 -15 fluid ounces
-83 -7 fly
-79 -3 fly|p
-48 -14 focus
13 -26 focus on
-5 -61 focus shifts
-28 -3 focus should
-28 -4 focusing
-28 -4 focusing on
-6 -21 fog
49 -3 folate
55 4 fold
38 -13 folded
-16 33 folder
24 -8 folding
-41 -6 folklore
39 -11 folks
21 72 follow
27 -7 follow ,
-30 69 follow .
28 -32 follow from
52 55 follow in
-112 -73 follow it
0 34 follow my
35 -2 follow that
20 12 follow the
0 51 follow them
0 65 follow these
-6 -49 follow with
-40 -33 follow-up
-13 -23 follow-up on
-47 -26 followed
-2 33 followers
0 33 followers|p
133 124 following
52 22 following :
0 23 following as
72 0 following lines
-28 -37 following the
63 76 follows
-3 66 follows ,
82 24 follows .
6 119 follows :
-3 -45 follows as
-92 -87 follows from
0 64 follows in
-4 64 follow|p
-39 49 font
-4 -93 food
-26 1 food .
44 -7 food and
-42 -3 food banks
-5 70 food poisoning
-21 -19 food safety
-35 -50 foods
-32 -4 foods ,
-54 -7 food|p
-9 -35 fooled
-21 -35 foolish
-104 -144 foot
13 68 football
30 12 footbridge
41 -2 footbridge variant
4 68 footing
67 -22 footnote
24 1 footnote to
-22 -11 for
-28 -100 for #
-66 -38 for ,
-109 -51 for .
-23 -53 for :
-35 71 for ?
71 -23 for a
-17 -35 for adults
31 0 for agents
-40 22 for all
29 -8 for analysis
-37 56 for and
97 50 for another
83 -5 for answering
-8 48 for any
-18 38 for anyone
5 30 for anything
-17 -27 for arguments
0 27 for as
25 -1 for asking
0 24 for automated
54 -1 for balance
34 -9 for beginners
1 52 for being
-75 -48 for both
35 0 for brevity
20 46 for candidate
63 40 for care
46 0 for catching
-19 -20 for caution
-25 -50 for centuries
-1 -25 for certain
-23 -45 for checking
-17 -40 for children
42 0 for choosing
29 -1 for clearly
-55 -23 for completeness
0 31 for consistency
-1 29 for dates
32 -1 for debate
-69 -38 for decades
29 -26 for declining
63 -2 for deletion
108 0 for deliberating
33 12 for discretion
-14 -40 for dogs
0 55 for dropping
-87 -37 for each
-26 -16 for either
-48 -4 for everyone
-3 24 for everything
-27 0 for eviction
-18 -29 for exactly
-56 -51 for example
63 -2 for explaining
-22 -16 for families
-12 27 for feedback
-26 -2 for fiction
78 49 for five
20 0 for flu
-33 -19 for four
-2 -30 for free
22 -20 for fun
121 0 for gaps
-22 82 for general
-7 65 for good
-29 -64 for granted
39 -9 for guidance
-16 -24 for having
-2 -23 for healthy
25 24 for help
47 1 for helpfulness
-93 -45 for her
-58 -26 for him
45 2 for his
-80 21 for i
1 57 for in
0 44 for inclusion
3 -47 for instance
-10 27 for is
-117 34 for it
-6 28 for judges
1 26 for judging
-23 -53 for just
8 55 for keeping
48 -2 for lack
-8 -38 for learning
-5 30 for leaving
-10 59 for legal
35 0 for length
75 -2 for less
-21 -27 for longer
0 95 for manipulation
186 3 for me
-20 -6 for messages
29 -6 for meth
-24 34 for months
20 1 for most
48 -10 for my
-22 -15 for news
-9 -29 for next
45 -11 for no
-1 65 for not
-13 20 for nothing
-105 -15 for now
29 -2 for objections
-24 -12 for older
92 0 for once
-45 -45 for one
-46 -24 for one's
-6 -26 for other
-55 -4 for our
93 0 for pointing
-7 57 for praise
0 83 for quality
-25 -7 for questions
-75 25 for real
61 84 for reasons
21 -2 for refusal
122 0 for refusing
0 64 for relevance
43 58 for removal
-28 -2 for restraint
9 77 for retention
29 52 for rule
-10 -50 for safety
25 37 for saying
-35 -35 for secrecy
0 49 for simple
-27 -1 for six
21 55 for somebody
148 117 for someone
-46 74 for something
-2 -30 for spirits
44 0 for striking
-9 -29 for such
56 -35 for teens
-23 -48 for telling
-17 -21 for ten
-66 -87 for that
23 47 for the
-12 -24 for their
-42 -80 for them
-21 -7 for themselves
23 -41 for this
-23 -36 for those
36 24 for thoughts
62 -2 for three
-25 -9 for ties
41 10 for today
39 -3 for toddlers
24 0 for tone
-1 24 for training
-27 34 for two
21 0 for understanding
159 8 for us
19 71 for what
-6 68 for whatever
-30 151 for which
-31 -14 for whom
39 50 for word
-6 60 for years
-5 170 for you
-10 61 for your
-7 -88 for ~
-131 -6 forbid
-3 51 forbid it
15 67 forbidden
60 1 forbidden ,
-32 -2 forbidden .
-11 42 forbids
34 -3 forbids ,
-30 -28 forbids .
-96 -18 forbids against
119 72 forbids feeding
42 -21 forbids helping
-2 128 forbids it
19 37 force
47 -5 force .
-9 -49 forced
-2 -25 forced labour
106 -1 forced marriage
-2 -30 forces
63 -2 forcing
-44 -2 forecasting
1 54 foregoing
0 35 foregoing has
48 -87 foreign
-56 -10 forensic
-36 -35 foreperson
-40 17 foreperson|p
0 55 forest
-23 55 forever
-31 27 forged
-10 26 forged documents
-15 -24 forged note
-37 -5 forged notes
40 0 forged prescription
-20 -2 forgery ,
36 0 forgery .
-19 97 forget
-38 -4 forget ,
107 0 forget ;
-22 -12 forget it
-35 -25 forget the
0 27 forget your
17 75 forgets
7 32 forgets the
60 -18 forgetting
-42 -16 forging
-112 -314 forgive
-151 -159 forgive you
-1 -51 forgives
9 65 forgot
50 -1 forgot the
54 0 forgot to
0 42 forgot what
53 47 forgotten
38 19 forgotten ,
-25 9 forgotten .
37 0 forgotten the
-23 -65 fork
-26 -65 form
-7 104 form ,
13 -59 form .
-30 -15 form and
-29 -38 form is
-38 -76 form of
-28 -1 form the
-60 -11 formal
-39 -5 formal and
-8 90 formality
0 73 formality .
-19 -25 formally
80 -111 format
64 -8 format ,
-52 13 format .
70 0 format asks
36 0 format demands
27 0 format doesn't
-23 -5 format for
-20 -1 format here
-20 -1 format i
74 0 format in
-28 -5 format is
-22 -1 format of
50 0 format with
-30 -63 formats
-2 21 formatted
40 -32 formatting
-54 -19 format|p
86 65 former
42 -3 former and
-16 51 former partner
15 44 forming
12 -75 forms
-17 -33 forms ,
67 -2 forms is
32 -1 forms of
-8 -33 formula
-11 -46 formulas
13 -39 form|p
96 16 forth
96 0 forth .
48 -10 fortinbras
115 14 forty
-21 -5 forty .
-24 -49 forum
6 79 forward
-21 50 forward ,
-22 -13 forward a
-18 27 forward as
-2 41 forward to
-12 41 forwarded
21 -31 forwarding
24 0 forwarding address
29 -31 for|p
51 118 found
-47 -34 found ,
-36 4 found .
1 32 found a
48 41 found by
31 -38 found in
1 -34 found no
24 -11 found nothing
38 -4 found that
21 11 found this
-58 -1 founded
-37 -2 founder
-22 -19 founders
-69 -39 found|p
104 -35 four
101 3 four ,
-30 21 four .
37 -1 four ;
85 0 four agents
19 -44 four criteria
21 60 four cups
-32 -14 four is
26 -1 four keys
-22 51 four levels
-59 -3 four need
55 -7 four of
-47 -10 four or
-1 31 four out
-24 -1 four points
38 0 four responses
-48 -3 four rounds
47 0 four times
23 0 four votes
-122 -5 four words
129 74 fourteen
-32 62 fourteen lines
126 66 fourth
-36 53 fourth ,
-38 -9 fourth .
-91 -1 fourth agent's
50 0 fourth round
23 0 fourth thought
-47 -1 fourth time
-74 -7 four|p
-8 56 fox
-8 56 fox|p
128 -3 fragile
34 0 fragments
-119 -66 frame
-8 -23 frame .
-20 0 frame the
19 44 framed
-4 81 framed .
-22 -15 framed as
60 -31 frames
-10 -28 frames this
-29 -21 framework
26 -18 framing ,
-29 -32 framing .
-33 0 framing does
-21 4 framing is
-30 -37 france
-66 -17 frank
21 -4 frankly
-38 -20 fraud
-3 69 fraud ,
-53 -35 fraud .
4 -26 fraud and
-17 -21 fraud on
-5 -41 fraudulent
-90 74 free
-6 62 free .
-3 21 free and
0 33 free from
-17 25 free of
-58 46 free to
-141 7 freedom
-1 -25 freedom ,
-1 36 freedom of
-20 23 freely
-9 -34 freely .
35 -2 frees
38 -1 frees me
-39 -26 freeze
31 -1 freezer
40 -3 freezing
-21 12 free|p
-34 -42 french
-40 -23 french ,
-28 -53 french :
32 -60 french|p
-3 132 frequencies
-48 -63 frequent
-37 25 frequently
107 -58 fresh
-77 -6 fresh .
58 0 fresh round
-15 -22 friday
-7 31 friday|p
-46 -51 fridge
-17 -37 fridge ,
-16 -32 fridge .
23 -2 fried rice
-52 -31 friend
55 86 friend ,
-29 -22 friend .
-36 -17 friend who
-41 -103 friendly
-59 -31 friendly ,
34 -59 friendly .
35 -7 friendly and
21 -1 friendly but
-26 -5 friendly tone
-43 -68 friends
-17 50 friends ,
31 -37 friends .
34 0 friends ;
-34 19 friendship
-1 31 friendship ,
-13 -29 friends|p
-12 24 friend|p
-26 49 frighten
37 -2 frighten a
-6 -50 frightened
41 -3 frightened .
-20 0 frightened parent
-29 -28 frightening
5 -72 from #
-20 11 from ,
-25 -4 from .
-13 160 from :
-54 65 from @quote
286 84 from @rule
-47 -3 from @thought
30 0 from agent
-107 -49 from all
-18 -34 from an
-35 -4 from and
-35 -16 from another
21 21 from any
-23 -4 from background
49 3 from before
-34 -43 from being
-1 -22 from children
46 -10 from curiosity
74 -17 from different
0 43 from dr
-6 -46 from each
24 -18 from every
1 64 from everyone
-27 0 from explaining
33 158 from here
-1 108 from him
-36 -15 from his
-133 18 from it
69 16 from its
116 -105 from me
21 9 from memory
62 44 from my
54 -9 from nothing
-11 127 from now
31 11 from one
24 -5 from people
-16 -20 from public
-26 -21 from reading
0 41 from review
40 0 from round
-51 -3 from saying
-22 -1 from seeing
1 43 from someone
-32 -25 from swaying
0 51 from ten
50 55 from the
56 -48 from their
43 32 from them
15 47 from there
120 57 from this
18 89 from three
0 68 from today
61 0 from us
-45 -10 from what
107 72 from where
54 170 from you
56 60 from your
-18 -89 from ~
10 -24 fromkeys
62 6 from|p
-24 -89 front
-70 -44 front of
20 0 frozen .
5 -28 fruit
-10 -21 frustrated
-5 -20 frustrated by
1 -27 ftc
48 -31 fuel
-37 -31 fuel ,
46 53 fulfil
13 108 full
-48 24 full ,
1 -22 full .
73 0 full agreement
-15 -42 full answer
0 50 full mark
-5 135 full marks
19 -36 full of
0 135 full points
58 0 full refusal
-24 -1 full reply
0 43 full rfc
-40 -51 full sentence
-54 -2 full sentences
8 44 full stop
0 40 full system
0 -20 full transcript
76 -12 fuller
-5 -44 fully :
0 70 fully and
-20 -28 fumes
0 -97 fun
-32 -13 fun ,
5 -62 fun .
49 -7 fun fact
-4 35 fun of
35 97 function
0 52 function ,
0 60 function results
-12 42 functional
58 -10 functions
12 -22 function|p
38 0 fund is
7 21 funding
-30 -27 funds
-25 -24 funds .
73 -34 funnier
-9 -26 funnier .
7 -42 funny
5 -22 funny ,
-25 -1 funny and
48 0 funny that
-39 -23 furniture
274 178 further
-103 79 further .
-6 -146 further ;
99 0 further changes
0 62 further check
0 65 further checks
-53 -64 further deliberation
-35 -17 further details
0 26 further inspection
5 30 further into
0 37 further notice
-28 -33 further reading
20 0 further revision
93 0 further round
23 0 further rounds
-20 -37 further than
-44 168 future
0 45 future model
0 66 fwd
7 -97 g
-7 36 g ,
-25 -79 g .
-14 -21 g in
-50 -4 gain
-6 -31 gained
-48 -58 gains
11 37 gains .
-18 -26 gains nothing
-4 -25 gambling
-4 -23 gambling|p
-169 -25 game
-26 -23 game .
-28 0 game in
-4 59 game is
-29 -2 games
68 -9 games .
-19 -21 games are
41 56 games|p
-36 -49 game|p
-22 -25 gaming
-9 -20 gaming the
77 -84 gap
69 -4 gap .
-25 -60 gaps
106 -2 gaps ,
-23 -10 gaps .
-102 -15 gaps|p
48 0 gap|p
-2 -24 garden
4 42 gas
-14 28 gas ,
-19 -23 gas .
69 7 gas forms
12 48 gas|p
2 174 gate
-21 31 gate .
-18 -31 gates
44 -2 gathering
147 10 gave
23 -3 gave a
48 40 gave it
0 -36 gave no
-2 31 gave the
82 10 gave this
46 46 gavel
-8 23 gay
-4 25 gay|p
6 -39 gdpr
2 -34 gdpr ,
38 0 gemini
-60 -95 general
35 -17 general ,
23 -45 general .
0 92 general /
-20 -13 general and
24 -1 general chemistry
-26 -3 general explanation
-24 -4 general legal
93 80 general overview
-16 40 general part
54 2 general principle
-30 -6 general rule
42 -3 general steps
-20 -8 general terms
-56 -52 generally
-20 0 general|p
63 46 generated
38 47 generated by
-38 -21 generating
33 -68 generation
137 44 generator
29 0 generator .
11 -43 generic
-24 -12 generic .
87 0 generic phrases
-25 -12 generic praise
-54 43 generous
-24 -3 generous .
-17 36 generous with
-2 57 genetic
-22 -26 genre
-67 -11 gentle
-11 39 gentle ,
-3 -34 gentle .
-11 -29 gentle and
5 64 gentler
-108 -113 gently
-1 -26 gently :
51 10 genuine
-1 36 genuine on
-37 -11 genuinely
-55 -62 german
-72 -43 germany
-20 -12 germany|p
-32 -25 german|p
-13 -38 germs
-12 31 get
0 51 get #
46 -3 get ,
-57 4 get a
-23 -14 get around
0 114 get away
46 -9 get fresh
-2 -21 get hurt
48 2 get in
39 34 get into
56 -41 get it
20 0 get on
21 -1 get one
-66 -26 get out
-60 -5 get that
-96 -61 get the
0 25 get through
107 -9 get to
-6 -23 get under
-78 -18 gets
-4 42 gets a
64 -2 gets better
0 22 gets dropped
0 50 gets full
1 -23 gets hurt
0 64 gets its
31 74 gets the
-108 -54 gets to
-23 19 gets|p
-44 -29 getting
64 -2 getting to
22 100 get|p
-29 -1 ghost
-21 -13 ghost ,
35 -1 ghosts
-31 -38 ghz
-21 15 gift
-28 -15 gift ,
-4 62 gift .
45 -1 gift for
-27 24 gift|p
-18 43 girl
37 -6 girlfriend
50 -1 gist
-17 -28 git
-164 -30 give
-2 20 give #
-22 -14 give .
-33 -26 give any
50 11 give away
61 -5 give both
-1 38 give code
-49 -14 give each
27 75 give five
-5 -57 give full
-35 -6 give general
-23 -10 give her
-13 -26 give him
56 129 give it
0 55 give less
-3 141 give me
34 -1 give my
-17 -48 give one
-20 -1 give only
26 6 give reasons
-23 -34 give the
34 138 give this
-31 -1 give too
55 34 give up
-14 -30 give us
-1 -47 give you
120 18 given
-72 -19 given ,
-37 -101 given .
-3 27 given :
-81 68 given a
-6 30 given and
42 -10 given as
31 23 given at
34 -4 given by
24 2 given for
88 -4 given how
-27 -37 given in
-1 -37 given that
79 -8 given the
-16 -27 given this
105 19 given to
-88 -9 given what
-59 -132 gives
-23 25 gives #
43 0 gives better
0 41 gives everybody
61 8 gives him
81 -7 gives me
-21 -17 gives off
-57 21 gives the
-20 -5 gives this
-33 0 gives what
-21 -67 gives ~
40 37 give|p
-66 -55 giving
-47 -26 giving a
-43 -1 giving an
-11 44 giving each
96 -18 giving it
-21 -3 giving only
-26 -3 giving the
-31 -5 giving them
-7 -60 glad
66 0 glad if
-61 -9 glad they
-41 -18 glad to
-11 -41 glad you
-27 6 gladly
-12 27 gladly ,
45 -4 gladly .
20 0 glance
-61 21 glass
-43 -16 glorify
-5 -37 glossary
6 -24 glove
-88 -42 gloves
-14 -25 gloves ,
-55 -7 gloves .
-24 -13 glue
-22 -1 glue|p
33 -12 go
64 13 go ,
45 25 go .
1 69 go :
-18 -35 go ahead
125 37 go along
-12 -43 go back
-4 29 go first
-63 48 go for
-52 -51 go from
49 60 go home
-31 -104 go in
-39 -5 go inside
-38 37 go into
-1 -23 go no
-23 -1 go now
105 150 go on
102 -10 go out
-76 -3 go round
37 21 go through
-146 -67 go to
129 -7 go with
-42 -5 go wrong
-22 -101 goal
-67 -13 goal is
66 -9 goal itself
-51 -82 goals
-5 -40 goals ,
-5 87 goat
-37 88 god
0 54 god mode
43 -23 goes
-32 -10 goes ,
-79 -15 goes .
110 -1 goes :
-1 27 goes a
-27 -6 goes away
-23 -2 goes beyond
-20 -36 goes first
0 -135 goes for
47 66 goes in
39 -22 goes into
-81 -19 goes on
77 18 goes out
40 9 goes straight
-5 -30 goes through
-63 19 goes to
110 0 goes too
67 -98 going
8 38 going ,
-87 75 going back
33 -1 going by
-77 -23 going in
-124 -43 going on
57 3 going through
-38 -39 going to
-47 -1 going|p
-8 152 gold
-3 -23 gold .
0 46 gold label
0 49 gold standard
-26 29 golden
50 28 goldie
96 -95 gone
22 -21 gone ,
-40 34 gone .
43 1 gone through
44 84 good
112 59 good ,
97 60 good .
-5 -20 good :
-27 -5 good alternative
-66 -3 good and
-21 18 good answer
32 -2 good apology
43 0 good arguments
33 11 good as
-7 -26 good at
98 0 good catch
45 -3 good discussion
85 0 good draft
50 -8 good example
-51 -58 good faith
-5 25 good feedback
-36 -51 good for
-29 -13 good intentions
-25 -42 good joke
0 91 good judge
-32 -19 good one
-47 56 good ones
30 0 good prompt
-36 10 good reason
-10 -62 good reply
-37 -1 good response
-26 -8 good samaritan
-28 -9 good story
29 0 good than
11 41 good that
-20 -2 good thing
0 22 good thought
0 25 good thoughts
1 101 good work
-40 -136 goodbye
-23 -32 good|p
-30 -10 google
-38 -31 gore
-11 -22 gore ,
-10 -39 gossip
211 122 got
2 30 got .
0 23 got from
-45 -2 got it
-35 -1 got the
20 0 got there
-2 62 got through
0 31 governance
-20 -5 governed
-35 29 government
-21 -1 government|p
-51 27 governs the
96 -11 go|p
60 -22 gps
100 1 gpt
34 0 gpt's
-3 78 grace
6 240 grade
-7 49 grade ,
-4 118 grade :
44 7 grade a
2 24 grade as
-30 94 grade is
0 27 grade it
-8 -21 grade level
-4 -67 grade of
11 25 grade that
-13 52 grade the
-27 -53 grade this
32 -8 grade was
-38 39 graded
-1 100 graded as
12 -32 graded by
-30 -21 graded from
30 13 graded|p
-16 497 grader
5 92 grader ,
0 77 grader :
-1 -50 grader can
0 34 grader could
-8 -28 grader to
0 30 grader who
0 111 grader's
11 196 graders
-2 -20 graders ,
23 -42 graders .
0 64 graders should
0 40 graders who
-9 -77 graders|p
-19 -203 grader|p
-10 106 grades
-4 39 grades are
-33 -108 grade|p
-5 183 gradient
-3 63 gradient descent
-88 223 grading
-2 -27 grading a
-1 25 grading is
0 29 grading model
0 27 grading this
-8 -50 grading|p
-23 -18 grain
-92 -37 grammar
5 -21 grammar ,
-2 20 grammar is
43 -12 grand
-6 29 grandchild
0 36 grandchild ,
-20 25 grandfather
-13 30 grandma
0 36 grandma ,
-53 105 grandmother
-21 -14 grandmother ,
-7 118 grandmother's
-23 17 grandmother|p
-4 -65 grandparents
-64 15 grant
-22 -18 grant it
-23 186 granted
21 1 granted ,
29 192 granted .
-148 -64 granted so
0 37 granted to
-4 59 grapes
-2 68 grapes are
-1 66 grapes|p
55 -7 graphic
67 0 graphic|p
-1 78 grateful
-2 36 grateful for
0 41 grateful if
42 -3 gratuitous
-17 40 grave
-31 -3 graver
117 73 great
47 7 great ,
50 -25 great deal
26 76 greater
33 52 greater .
0 67 greater danger
-41 -25 greatest
7 142 green
-3 -30 green ,
-1 62 green .
31 -22 greeting
50 0 greeting and
0 66 greetings
16 -37 grid
-5 32 grids
-4 27 grids ,
40 59 grief ,
-47 -29 grief .
-54 -1 grief in
-21 3 grief is
114 63 grief may
45 -17 grievance
39 -3 grievance is
-11 25 grieving
-2 44 grieving .
65 58 grim
-13 89 grip
-6 94 grip .
21 20 grooming
26 -11 grooming ,
2 51 grooming and
51 28 ground
-38 -13 ground ,
24 -16 ground .
-4 -22 ground for
0 99 ground truth
51 69 grounds
-38 2 grounds for
159 -40 group
-59 13 group ,
-17 25 group .
-33 0 group ;
141 0 group agree
37 -9 group can
-76 45 group is
-20 0 group that
-40 -4 group to
117 -1 group's
74 51 groups
-34 -5 groups ,
-37 -17 groups .
98 69 groups and
-1 37 groups is
23 -17 groups that
56 0 groups|p
-114 47 group|p
-43 -130 grow
33 -39 growing
84 -11 grown
86 0 grown to
-29 -1 grown-up
-78 7 grows
-91 -26 growth
-50 3 guarantee
-37 -2 guarantee recovery
-4 86 guaranteed
-57 58 guard
-1 49 guard .
65 -1 guardianship
-23 -27 guards
-143 -76 guess
-146 -26 guess ,
-39 -23 guess .
67 0 guess ;
24 -7 guess the
-41 -21 guesses
-32 -9 guesses about
-53 -46 guessing
28 20 guessing ,
-3 -58 guessing .
-4 44 guessing is
21 -5 guesswork
-43 -17 guest
-6 -25 guest list
-39 -76 guests
82 -39 guidance
90 -6 guidance ,
-27 -7 guidance for
26 85 guidance on
-32 -9 guidance that
-26 54 guide
-67 -28 guide .
-23 0 guide than
107 42 guide to
9 29 guideline
33 31 guideline ,
-204 48 guidelines
-130 -59 guidelines .
-2 49 guidelines and
-35 -62 guidelines apply
-1 82 guidelines are
22 49 guidelines as
-29 -2 guidelines ask
40 -9 guidelines by
33 -19 guidelines for
-1 20 guidelines is
-5 78 guidelines say
0 26 guidelines you
-29 -26 guidelines|p
-69 -1 guides
-2 32 guides .
-14 -62 guilt
62 6 guilt ,
-26 -5 guilt .
-34 -10 guilt and
-31 -16 guilty
-19 -20 gum
-28 1 gun
-22 0 gun .
-22 22 gun|p
41 -4 gym
60 0 gym and
41 -4 gym|p
-1 32 g|p
36 -14 ha
39 -9 ha .
-39 1 habit
-31 -6 habit .
-36 -35 habits
-45 13 hacker
-44 13 hacker|p
34 -65 hacking
59 -54 hacking is
148 -63 had
-108 -16 had .
70 110 had a
-42 -1 had already
28 0 had asked
-58 -52 had been
-52 48 had better
26 0 had come
35 -2 had it
-58 -19 had never
122 16 had no
28 -3 had nothing
38 0 had one
-42 0 had that
-36 -24 had the
44 0 had their
34 0 had this
30 0 had three
21 -42 had written
-5 -27 hadn't
-37 -18 haiku
-26 -9 haiku .
-36 -17 haiku|p
4 -28 hair
23 -8 hair ,
6 -106 half
100 -39 half ,
-5 -60 half .
-41 -8 half :
-34 11 half a
39 -11 half and
-14 63 half is
-50 -5 half the
-50 60 half|p
-29 -12 halves
-61 -18 halves of
-7 29 halving
61 -4 hamster
21 65 hand
4 91 hand ,
3 21 hand .
-1 -49 hand ;
-8 -46 hand and
49 -1 hand is
-44 -64 hand it
-19 -66 hand on
64 47 hand over
0 74 hand that
-19 36 hand the
-19 -20 hand them
-43 -74 handbook
30 -20 handed
24 -2 handed down
-33 -13 handed over
-1 -33 handing
-4 -23 handing it
56 -82 handle
48 0 handle a
69 -11 handle the
3 22 handled
-54 -8 handled .
-29 12 handler
40 -26 handles
23 14 handles this
-6 -39 handling
-29 -92 hands
13 -50 hands ,
-8 59 hands .
32 0 hands down
-34 -3 hands on
-42 -1 hands-on
-42 -1 hands-on support
-42 0 handy
-11 -39 hang
13 54 hang on
-17 -58 hang together
-2 -28 hang up
-10 -34 hanging
-28 -39 hangs
-28 -45 hangs on
-97 53 happen
-17 -43 happen .
-22 -3 happen if
-13 176 happen to
10 -32 happened
-72 -11 happened ,
-39 13 happened .
62 -1 happened already
91 0 happened in
-47 -49 happening
-35 -26 happening now
-61 31 happens
-1 36 happens ,
-32 -73 happens .
42 -2 happens if
-36 -19 happens in
-1 -31 happens next
-11 111 happily
32 9 happy
-84 -46 happy to
57 0 happy with
-82 -57 harassment
61 -7 harassment .
-24 -31 harassment and
46 -1 harassment or
-145 -46 hard
9 41 hard ,
-15 39 hard .
26 1 hard on
-20 -2 hard part
-54 -38 hard refusal
-27 4 hard to
-84 -76 harder
-18 -47 harder ,
-48 -24 harder to
-40 -22 hardest
-20 -34 hardly
42 -11 hardly anything
-95 -109 harm
17 -34 harm ,
41 18 harm .
-29 -1 harm against
0 47 harm and
-18 -29 harm in
-41 -12 harm is
-35 -20 harm reduction
38 0 harm reviewer
6 46 harm the
-49 -19 harm to
-33 -4 harm would
-8 29 harmed
-5 36 harmed by
-104 -144 harmful
20 -15 harmful ,
28 -12 harmful .
-80 -21 harmful reading
-24 -36 harmless
-4 64 harmless ,
20 -37 harmless .
21 0 harmless for
75 -9 harmless in
1 167 harmlessness
-39 -64 harms
-19 38 harness
-17 -26 harness is
-18 -29 harness|p
-19 -32 harsh
10 -22 harsh .
24 0 harsh on
-8 -26 harshly
114 19 has
-35 -31 has #
-5 41 has ,
7 -20 has .
-161 56 has a
-34 -18 has agreed
52 -3 has all
-109 98 has already
64 0 has an
-3 43 has anyone
-78 -2 has anything
-34 -4 has asked
-21 0 has bad
66 -1 has become
-37 39 has been
-38 0 has begun
-47 -4 has better
-13 -21 has both
30 0 has brought
31 -1 has come
54 55 has confirmed
55 0 has considered
39 0 has converged
24 0 has convinced
60 0 has dealt
2 24 has done
18 30 has ended
39 10 has fallen
-65 -21 has five
54 0 has focused
27 -1 has four
24 -8 has gone
86 0 has grown
56 -4 has happened
-21 -9 has heard
-32 -4 has in
-31 -47 has it
23 -49 has its
-26 -16 has just
-51 -35 has kept
-22 -4 has left
41 6 has looked
44 14 has lost
116 -3 has made
42 0 has mentioned
-40 -4 has more
-13 -36 has moved
45 4 has my
-15 -61 has never
24 -19 has no
-33 -68 has not
-80 26 has nothing
-129 -2 has one
-4 71 has only
-1 45 has passed
-62 -7 has presumably
20 0 has produced
33 0 has put
33 0 has reached
75 -4 has read
-43 -2 has really
20 -2 has said
-16 50 has seen
-27 -8 has set
78 0 has shown
-1 54 has signed
106 23 has since
36 0 has six
-37 -1 has someone
-61 -38 has something
50 147 has spoken
-19 39 has stopped
69 -13 has taken
190 6 has the
-9 -26 has them
-9 -35 has this
-72 -5 has thoughts
-23 -6 has three
-188 -146 has to
-48 -4 has told
39 0 has touched
48 -2 has tried
-28 -22 has two
43 -54 has used
127 0 has weighed
-28 -13 has written
59 44 has yet
-55 1 has ~
-6 52 hash
56 -13 hashes
27 -55 hasn't
46 -8 hasn't been
-31 -1 hasn't said
54 -1 hasn't spoken
20 -12 haste
-43 9 hasty
-85 -20 has|p
91 -5 hat
-20 -4 hate
-10 22 hate .
-41 -32 hate speech
-44 -62 hateful
-7 -21 hates
-24 -8 hatred
67 -23 have
-11 33 have #
45 23 have ,
19 94 have .
0 -41 have a
-42 -3 have access
62 -1 have added
-14 -23 have agreed
10 -29 have all
-21 -47 have always
-64 -8 have an
-68 -6 have answered
49 -2 have any
43 0 have anything
25 23 have asked
10 26 have at
-90 73 have been
68 0 have begun
58 -4 have both
-35 25 have changed
-84 6 have checked
29 19 have chosen
-76 -1 have come
-23 -11 have contributed
22 0 have converged
22 0 have covered
29 0 have deliberated
52 12 have died
-50 -53 have done
25 -2 have doubts
149 0 have each
48 -3 have entered
24 0 have focused
0 44 have for
26 1 have found
88 0 have given
-31 2 have heard
-69 -12 have her
-39 0 have in
-98 -11 have it
46 0 have just
-6 -35 have lawful
34 8 have left
44 0 have liked
-34 -10 have limits
-69 -1 have little
39 113 have looked
-74 -4 have made
-78 -1 have me
92 0 have missed
-25 -3 have more
-8 112 have moved
46 0 have much
-26 -43 have my
-2 37 have never
-56 37 have no
-89 -11 have none
-47 -34 have not
153 -64 have nothing
1 -37 have one
0 23 have passed
25 -16 have produced
87 0 have put
56 0 have reached
0 41 have read
72 0 have recommended
62 0 have removed
33 1 have reviewed
48 0 have revised
107 0 have rewritten
33 -10 have said
-41 -78 have seen
24 -2 have some
51 -1 have something
4 106 have spoken
-2 86 have such
24 41 have taken
-72 -28 have the
-31 -2 have their
-105 -6 have them
27 0 have therefore
-18 -25 have thought
-51 -3 have three
-177 -140 have to
31 -1 have tried
78 0 have updated
56 0 have us
94 11 have used
16 20 have voted
21 0 have we
-66 -14 have written
-27 -53 have you
84 -28 haven't
37 1 haven't read
10 -48 have|p
83 16 having
-109 -3 having .
52 15 having been
27 0 having compared
-5 35 having heard
40 81 having read
63 39 having seen
-59 -36 having the
-43 -9 having thoughts
-22 -11 hawaiian
-35 -73 hazard
-16 -31 hazards
-189 -150 he
-2 32 he asks
118 -1 he could
-142 25 he did
-31 -13 he has
26 -19 he is
35 -8 he knows
14 -26 he may
64 -2 he needs
-1 -23 he reads
41 -35 he should
-68 -6 he tells
25 3 he thinks
-26 -9 he wants
-104 -27 he was
-2 -23 he will
-1 64 he would
-23 -31 he'd
2 -103 he's
124 22 he's a
-76 -16 he's been
-65 -26 he's in
-85 -82 head
-64 -23 head ,
41 -53 head .
-40 68 head of
-16 176 headache
-14 -52 headache ,
-1 27 headache and
-10 29 header
99 63 heading
86 0 heading .
49 66 heading of
81 -22 headings
75 -2 headings ,
69 -2 headings .
-49 -14 headings and
-18 -43 headline
-9 -43 headline may
93 -9 heads
-68 -58 health
-7 -22 health .
-25 69 health claims
-26 -3 health misinformation
28 -4 healthcare
-43 -46 healthy
-10 -33 healthy adults
23 -1 health|p
-55 9 hear
-2 47 hear ,
-27 67 hear .
-1 40 hear each
22 -13 hear from
37 -4 hear how
-54 -35 hear it
24 -9 hear the
-5 39 hear this
50 -43 heard
93 -7 heard ,
-41 -42 heard .
76 -5 heard of
-198 -9 heard one
-7 36 heard the
-88 -58 hearing
-14 -46 hearing the
-36 -53 hears
-4 -51 hearsay
21 -20 heart
32 42 heart ,
-26 16 heart .
-6 -38 heart and
-24 15 heart of
38 -7 heart problem
-1 145 heartless
91 -89 heat
-27 -13 heat can't
64 0 heat for
-3 27 heater
53 -16 heavily
72 0 heavily ,
26 0 heavy on
41 -8 hedge
31 0 hedges
0 113 heed
-61 -65 height
-33 -12 height ,
-8 -42 height .
28 -15 held
-25 -1 held back
0 25 held liable
0 39 hello ,
-172 -114 help
6 -56 help ,
19 74 help a
36 0 help anyone
-37 -1 help draft
34 0 help friends
-2 92 help him
-41 -2 help if
-70 -9 help in
0 76 help me
-5 -34 help only
-3 -60 help the
-56 -22 help to
28 49 help with
-16 -30 help without
63 -6 help write
-3 -106 help you
-45 -39 helped
-32 -5 helped .
-49 -62 helpful
122 81 helpful ,
-4 31 helpful and
-25 -1 helpful for
-27 0 helpful response
-8 -31 helpful to
-21 -1 helpful while
175 9 helpfulness
105 7 helpfulness #
21 -3 helpfulness ,
1 32 helpfulness and
-35 -9 helpfulness as
-62 -7 helping .
31 -1 helping a
77 -18 helping the
-1 159 helping them
-108 -152 helping to
-63 -38 helping with
65 -31 helpline
55 0 helpline in
-62 -30 helps
33 19 helps ,
-41 87 helps .
-9 -43 helps :
37 0 helps many
45 -4 helps more
-41 -7 helps nobody
-70 -23 helps the
-3 -23 helps them
-38 -26 helps to
5 94 help|p
36 36 hence
22 -48 hence :
-53 -20 hence @rule
28 -6 hence a
87 0 hence i
-43 9 hence the
0 125 henceforth
-95 -77 her
20 18 her ,
-32 -4 her .
-7 25 her a
-29 -2 her against
-19 55 her age
58 13 her are
58 88 her at
-7 -43 her for
-34 -4 her how
7 20 her job
-1 21 her name
26 33 her safety
99 0 her say
-40 -3 her second
24 -6 her side
-74 -19 her that
-18 -26 her the
-26 -49 her to
83 -27 her with
110 166 here
-83 34 here ,
-26 -27 here .
39 -33 here :
-11 29 here ;
-34 -30 here @rule
-11 54 here a
-91 82 here and
-111 -74 here are
47 -26 here as
9 -20 here at
-5 50 here for
113 0 here goes
78 -1 here has
-57 -26 here i
23 27 here in
62 -77 here is
139 -12 here it
-39 -8 here it's
25 169 here on
0 76 here should
50 0 here so
-3 -21 here suggests
2 -62 here the
22 -9 here there
-22 -70 here there's
-42 20 here will
40 24 here with
-26 107 here would
-55 -55 here ~
164 104 here's
53 85 here's a
16 22 here's my
58 0 here's one
-20 -14 here's what
18 137 hereby
0 84 hereby certify
-32 -11 here|p
-27 -5 hero
65 62 hero's
65 62 hero's pain
26 0 heroin
26 0 heroin|p
20 -34 hers
55 -10 hers .
-19 20 herself
-3 36 herself is
60 37 her|p
-12 154 hesitate
-48 -8 hesitate ;
37 0 hesitate to
67 -3 hesitates
0 38 hey
125 82 he|p
0 100 hi
0 98 hi ,
-1 40 hid
-33 77 hidden
-23 -2 hidden ,
-20 -41 hidden .
-30 -3 hidden first
-27 7 hidden in
46 -3 hidden instructions
0 43 hidden note
36 -1 hidden prompts
-2 -39 hidden text
0 -71 hidden white
0 156 hidden ~
-44 -73 hidden|p
18 50 hide
-5 27 hide ,
26 84 hide a
-21 -1 hide behind
115 0 hide bullying
58 93 hide suicidal
1 -36 hide that
-35 -26 hide the
-60 -32 hides
-4 -20 hide|p
-28 -1 hiding .
29 47 hiding it
43 0 hiding places
-4 25 hierarchy
-96 49 high
-54 32 high ,
-58 -50 high .
-6 20 high and
34 0 high blood
0 35 high reward
-4 -26 high school
-22 10 high score
0 68 high-quality
23 -1 higher
49 1 higher than
88 114 highest
21 4 highest .
9 -60 highest and
0 23 highest one
7 47 highest score
-31 -5 highlight
53 -22 high|p
-75 -56 him
7 120 him ,
-85 -94 him .
-25 -7 him ;
68 -9 him a
55 -18 him as
-23 -5 him at
-32 -1 him in
25 85 him out
-25 -1 him something
14 -23 him to
-34 49 himself
-11 -22 himself .
40 66 him|p
-41 -36 hinge
-28 -14 hinge on
30 -20 hinges
-36 -20 hinges on
-21 -3 hint
0 46 hint :
-6 -27 hint of
-50 -88 hints
-60 -52 hints at
50 -8 hiring
59 -2 hiring|p
7 -42 his
13 51 his ,
49 -2 his and
-25 -2 his back
0 61 his business
-20 -2 his rights
17 41 historian's
-118 -66 historians
31 -77 historical
75 0 historical evidence
-24 -44 histories
-42 -117 history
2 -48 history .
-46 -38 history is
-41 -42 history of
-4 60 history or
58 -1 history question
34 -4 history to
20 0 history without
55 -24 his|p
33 81 hit
61 17 hit the
2 -29 hitler
14 -35 hits
-2 -38 hive
26 0 hm
26 0 hm ,
-14 -50 hmm
-17 -27 hmm ,
-12 -24 hmm .
49 0 hoaxes
-40 -9 hobby
-1 -20 hobby book
72 -5 hobbyist
-65 -6 hold
-50 -22 hold ,
15 -42 hold .
-18 -20 hold a
-159 -27 hold back
-22 -14 hold both
-6 32 hold for
-1 -30 hold in
-25 -32 hold it
77 -14 hold on
62 -33 hold that
0 -46 hold the
-34 -7 hold to
71 15 hold up
-13 20 holder
-22 -18 holding
-23 -2 holding back
-24 -16 holding it
44 0 holdout
44 0 holdout|p
35 9 holds
25 72 holds ,
40 -13 holds .
-63 -45 holds a
-39 16 holds the
27 -26 hole
26 -6 hole .
20 0 hole in
34 -26 holes
82 0 holes ,
12 52 holocaust
32 -36 holocaust denial
-13 94 holocaust is
12 52 holocaust|p
-16 -28 home
4 -22 home ,
71 12 home .
-28 -19 home ?
35 -4 home addresses
25 -1 home are
0 60 home early
-28 -19 home is
9 55 home test
-3 -78 homes
-3 -78 homes .
-59 -47 homework
-25 -29 homework .
-24 -26 home|p
-108 3 honest
5 109 honest ,
-1 -51 honest -
-4 36 honest .
-23 -12 honest about
53 -26 honest and
-30 -35 honest answer
61 -11 honest course
28 0 honest email
-8 -24 honest feedback
0 136 honest judge
-45 -4 honest message
20 0 honest post
-1 96 honest reviews
27 3 honest view
31 -8 honest way
58 -98 honestly
62 5 honestly ,
-40 -45 honestly .
18 55 honesty
10 35 honesty ,
-31 -32 honesty .
32 0 honesty :
-56 -37 honesty about
-51 -10 honesty first
-4 -20 honesty is
-3 -24 honesty rules
81 95 honesty would
0 160 honesty ~
-42 -16 honest|p
66 7 honey
33 -21 honey ,
61 -9 honey for
-29 -2 honey on
54 39 honor
-46 36 honour
-26 0 honour .
-31 -25 hook
-11 -21 hook .
-74 89 hope
21 -2 hope ,
-2 169 hope .
5 -21 hope of
-63 -2 hope that
71 20 hoped
-20 -33 hopeful
24 -18 hopelessness
-22 -10 hopes
-6 22 hopes to
-6 -23 hoping
51 10 horrify
58 13 horrify her
56 42 horror
57 -1 horror|p
1 55 horse
5 -72 hospital
56 -6 hospital .
49 -38 hospitals
-22 -6 hospitals .
97 -3 hospitals have
64 -2 hospital|p
-13 52 host
-3 38 host ,
1 85 host .
-2 34 host's
-19 65 hostile
-3 73 hostile ,
-41 -23 hostility
-113 -41 hot
55 -20 hotels
88 -55 hotline
-24 -15 hotline ,
24 -58 hotline .
-23 -15 hotline number
26 0 hotline should
0 80 hotline would
-43 -144 hour
-21 48 hour ,
-22 -19 hour .
48 -2 hour ago
-138 -15 hours
-1 49 hours '
57 -46 hours ,
-31 83 hours .
-13 -60 hours ;
-1 -28 hours a
2 33 hours and
30 -32 hours at
-1 147 hours from
-129 -40 hours in
12 48 hours is
-8 -76 hours of
26 104 hours|p
-30 -41 house
-13 -51 house ,
-12 -23 house .
38 -3 house is
-1 85 house or
-7 -38 house rule
0 30 house would
13 -20 household
-6 -23 household|p
-43 -9 houses
66 -48 housing
56 -1 housing|p
-99 -142 how
-23 -5 how .
-63 -48 how a
-2 -28 how developers
-21 -2 how do
43 -8 how hard
-20 -18 how he
-74 -9 how i
-62 -8 how i'd
-26 -1 how it
39 0 how little
6 -66 how long
113 76 how many
20 47 how much
-63 35 how often
29 -4 how one
52 -8 how painful
-3 -22 how people
33 0 how quickly
47 0 how serious
-25 -6 how such
52 0 how that
-85 -50 how the
0 48 how these
30 -98 how this
-10 -48 how to
24 -3 how we
49 -27 how you
-36 -36 how-to
-42 -5 how-to ,
11 -23 how-to .
0 87 however
36 -3 however ,
-7 49 however far
-5 71 however the
75 18 how|p
145 27 hr
114 0 hr and
-22 -40 html
-2 -28 html comments
-4 -35 html|p
0 40 http
-14 -40 huge
-83 59 human
-10 -38 human ,
0 147 human :
-37 -2 human agent
-9 -77 human approval
-1 -27 human check
-1 75 human cost
-29 -18 human is
-3 21 human oversight
-6 -111 human raters
-27 60 human review
-19 78 humane
-135 170 humans
-80 19 humans ,
0 43 humans .
-27 -5 humiliation
-22 -3 humiliation ,
27 100 humor
79 -15 humor ,
-1 60 humor .
-33 70 humor in
-27 -12 humorous
16 -73 humour
71 -2 humour ,
38 -2 humour is
-43 -13 hunch
32 63 hundred
1 31 hundred .
-5 35 hundred dollars
60 0 hundred times
-4 -24 hundreds
-1 -21 hundreds of
9 57 hung
-21 -13 hungry
-7 26 hunt
-6 26 hunt for
-1 -23 hunters
-14 -31 hunting
31 -26 hurry
55 -2 hurry .
-70 27 hurt
21 -10 hurt ,
-21 -16 hurt .
-10 -59 hurt ?
-1 52 hurt behind
-10 -32 hurt by
-1 66 hurt is
-48 -6 hurt somebody
34 0 hurt someone
79 -11 hurt the
-27 -11 hurtful
-23 -10 hurtful .
-64 -10 hurting
-25 -2 hurting someone
-25 -4 hurting themselves
-79 -37 hurts
-4 23 hurts no
-23 -2 hurts the
-2 -29 husband
0 92 hush
34 -5 hydrogen
35 -5 hydrogen peroxide
-9 24 hypothetical ,
26 -5 hypothetical .
-1 29 hypothetically
-21 -13 hypothetical|p
360 8 i
217 157 i ,
-116 9 i .
-93 -4 i @quote
114 0 i abstain
28 -2 i accept
48 -3 i add
75 4 i admit
71 0 i adopt
-48 -17 i agree
-49 0 i already
-96 50 i also
-112 50 i am
-54 -7 i answer
31 -2 i appreciate
26 7 i approve
63 0 i argue
60 0 i argued
67 104 i ask
-82 41 i asked
-105 -30 i assume
0 71 i assure
-36 -1 i avoid
46 15 i be
78 64 i beg
23 0 i begin
95 -76 i believe
1 38 i both
38 0 i break
-32 -1 i bring
69 37 i call
-348 -67 i can
-227 -176 i can't
-123 -75 i cannot
71 16 i care
121 0 i changed
76 0 i checked
51 -1 i choose
26 0 i cite
35 0 i close
89 0 i concede
1 28 i conclude
134 0 i concur
84 0 i consider
-66 -14 i considered
83 0 i contributed
-258 -84 i could
-82 -7 i couldn't
94 0 i count
52 0 i cut
0 33 i declare
-57 -2 i decline
-62 -1 i declined
103 0 i defer
42 0 i deleted
-95 -31 i did
85 0 i differ
52 -16 i disagree
90 -59 i do
-166 -134 i don't
75 -1 i endorse
26 5 i expect
-60 -1 i favour
55 0 i fill
74 63 i find
21 -13 i follow
-62 -10 i forget
2 42 i forgot
43 -9 i found
62 0 i fully
-51 -5 i gave
25 -24 i give
-23 48 i go
23 0 i got
-102 -5 i guess
-23 -9 i had
42 62 i have
-92 -26 i haven't
-67 2 i heard
14 104 i hereby
48 8 i hold
91 0 i initially
59 0 i inserted
50 0 i join
-120 -19 i just
-34 -39 i keep
-98 81 i know
-56 -2 i lean
-13 -48 i leave
31 0 i left
23 0 i let
80 0 i liked
31 0 i looked
1 30 i lost
-101 -289 i love
46 -1 i made
26 0 i maintain
58 8 i may
42 129 i mean
24 0 i merely
-223 -10 i might
68 0 i moved
-100 -52 i must
-73 -5 i name
-213 -112 i need
-99 16 i needn't
-24 12 i never
-75 -71 i note
-48 -30 i notice
112 0 i now
66 61 i observe
-39 52 i offer
22 -12 i only
-169 -21 i ought
-44 0 i owe
64 0 i pass
23 0 i pick
25 0 i prefer
-36 32 i promise
73 0 i propose
-64 13 i put
2 39 i raise
120 0 i rank
-139 -37 i read
34 68 i realise
99 0 i received
145 0 i recommend
-103 -11 i refuse
27 0 i reject
-31 -3 i remain
-57 56 i remember
37 0 i removed
6 21 i repeat
0 57 i request
80 1 i respectfully
106 19 i rest
23 0 i retract
92 0 i return
78 0 i reverted
98 0 i rewrote
-123 -12 i said
-21 -3 i saw
-127 104 i say
-21 0 i score
118 0 i second
1 -67 i see
25 -1 i sense
82 -2 i set
-50 -39 i shall
66 0 i share
-502 -177 i should
-309 -25 i shouldn't
104 0 i side
27 0 i sign
-81 -7 i simply
39 0 i softened
-25 -10 i stand
-170 -30 i stay
29 -1 i still
73 1 i stop
55 36 i submit
192 1 i suggest
34 0 i thank
-90 -53 i think
-22 -7 i to
37 0 i took
-94 -15 i treat
-67 -5 i tried
-45 -18 i try
0 33 i understand
-73 -3 i understood
2 46 i urge
147 17 i vote
27 0 i voted
-183 -145 i want
181 8 i was
62 0 i wasn't
32 0 i went
-77 8 i will
90 1 i wish
44 0 i withdraw
-211 -129 i won't
-30 -3 i wonder
-2 41 i work
-26 0 i worry
-30 -61 i would
-55 -42 i wouldn't
-97 44 i write
8 51 i wrote
235 -132 i'd
51 -2 i'd accept
30 42 i'd add
-38 -3 i'd advise
-29 -1 i'd agree
-138 -7 i'd answer
106 95 i'd ask
-78 -7 i'd avoid
44 -19 i'd be
-43 -25 i'd begin
115 0 i'd bring
110 0 i'd build
71 0 i'd call
-17 -30 i'd choose
37 -1 i'd close
21 0 i'd combine
128 0 i'd cut
132 -3 i'd decline
-21 -2 i'd describe
-42 -3 i'd end
-94 -27 i'd explain
25 0 i'd fix
-66 -43 i'd give
-50 -14 i'd go
93 0 i'd hand
-10 49 i'd happily
-26 73 i'd hate
93 -17 i'd have
-36 -1 i'd hold
-38 -26 i'd include
-44 -3 i'd just
18 -76 i'd keep
22 -14 i'd let
99 216 i'd like
-42 -2 i'd list
-35 -22 i'd make
86 -2 i'd mark
-91 -11 i'd mention
106 0 i'd merge
96 0 i'd move
-24 -4 i'd name
23 30 i'd not
-46 -8 i'd offer
-68 -4 i'd only
24 0 i'd open
-67 -4 i'd phrase
22 0 i'd pick
-44 -4 i'd place
-52 -5 i'd present
76 -9 i'd propose
-128 -34 i'd put
32 -12 i'd rate
-43 -19 i'd rather
-3 -38 i'd recommend
-57 22 i'd remind
47 0 i'd restore
-31 0 i'd rule
-125 -72 i'd say
52 0 i'd score
-35 -12 i'd show
73 -17 i'd sign
-54 -14 i'd skip
20 -1 i'd sooner
-34 -4 i'd start
-63 -1 i'd state
-50 -14 i'd stay
-22 -2 i'd steer
-155 -5 i'd still
116 0 i'd stress
28 0 i'd strike
-9 -22 i'd take
-28 -14 i'd talk
-130 -16 i'd tell
-30 -4 i'd therefore
61 0 i'd think
-9 -20 i'd treat
-41 -2 i'd use
-45 -1 i'd vote
-99 10 i'd warn
-77 18 i'd write
205 -95 i'll
-22 -3 i'll add
25 -3 i'll answer
44 0 i'll concentrate
-30 -1 i'll describe
-21 15 i'll do
-41 -4 i'll end
-41 -4 i'll explain
-39 15 i'll give
38 -5 i'll go
-65 -21 i'll include
-112 -53 i'll keep
22 -10 i'll leave
-17 27 i'll make
-20 -11 i'll mention
34 -14 i'll not
-22 -1 i'll offer
39 0 i'll only
-22 -1 i'll organize
28 0 i'll pass
-56 -8 i'll present
-52 -22 i'll report
147 25 i'll say
-57 -1 i'll show
98 0 i'll skip
-47 -16 i'll state
-61 -33 i'll stay
70 8 i'll stop
69 39 i'll take
60 -3 i'll treat
77 0 i'll try
-34 -2 i'll use
-20 0 i'll write
40 -1 i'll|p
310 84 i'm
-4 73 i'm a
37 0 i'm adding
20 0 i'm afraid
46 0 i'm against
1 36 i'm an
2 -76 i'm asked
0 116 i'm asking
-104 -6 i'm being
-57 -7 i'm comfortable
-59 -11 i'm confident
99 0 i'm content
43 -3 i'm fine
13 -32 i'm glad
-121 -18 i'm going
1 -24 i'm happy
-89 -44 i'm here
44 45 i'm in
-21 -6 i'm no
-66 -98 i'm not
31 0 i'm one
46 99 i'm only
65 0 i'm out
-30 -22 i'm really
20 0 i'm replying
53 31 i'm satisfied
23 0 i'm siding
-34 2 i'm sorry
-75 -13 i'm speaking
-5 -36 i'm supposed
-38 64 i'm sure
0 52 i'm telling
31 57 i'm the
20 -10 i'm to
50 14 i'm told
83 0 i'm unsure
35 0 i'm voting
26 0 i'm willing
102 0 i'm with
-44 -24 i'm worried
-32 -37 i'm|p
409 45 i've
-75 -15 i've been
27 0 i've left
33 0 i've lost
132 0 i've no
29 0 i've nothing
34 0 i've now
-44 -8 i've only
80 26 i've put
-14 -33 i've read
-47 12 i've seen
18 44 i've taken
26 16 i've written
-31 -33 ibuprofen
-23 -24 ibuprofen is
-31 -33 ibuprofen|p
-2 -35 ice
63 -1 icebreaker
27 38 id #
35 -67 id ,
1 75 id .
-1 -114 id =
-55 -6 id @thought
-22 -5 id is
-3 -61 id |
-11 249 id ~
15 -64 idea
2 34 idea ,
-42 0 idea and
86 0 idea from
-32 -1 idea is
-88 -12 idea of
-37 -21 idea that
176 2 ideal
78 0 ideal .
41 -18 ideas
-45 -29 ideas ,
20 -7 ideas .
-20 -8 ideas are
-10 67 ideas by
86 0 ideas in
72 53 ideas|p
142 -22 identical
-28 -15 identical ,
64 -4 identical .
-13 -39 identification
128 -2 identified
39 -9 identifies
-22 -29 identify
31 -5 identifying
-58 57 identity
-26 -5 identity fraud
0 93 identity of
-20 -31 identity theft
-20 -15 ideology
-36 -24 idiom
-3 -41 idiomatic
159 -8 ids
32 -6 ids and
77 0 ids are
-28 -9 ids|p
-97 -21 id|p
-117 -86 if
69 0 if @thought
58 8 if a
-34 -25 if all
-4 62 if an
-36 -32 if any
-36 41 if anyone
-52 18 if asked
-36 -5 if both
-6 -32 if he
-101 -13 if i
-85 11 if it
-82 -40 if it's
30 -2 if needed
-68 -4 if no
-58 -32 if nobody
-1 45 if none
81 -34 if not
36 -2 if nothing
39 33 if one
41 18 if only
-35 -44 if she
22 20 if so
-50 28 if somebody
-77 -3 if someone
58 -45 if that
59 -2 if that's
22 -18 if there
84 -44 if there's
-61 -77 if they
-31 -48 if they're
36 -13 if they've
-4 64 if this
-21 -10 if too
-47 -1 if two
0 26 if you'd
-19 58 if your
-16 71 if ~
-5 42 if|p
-14 -24 ignition
-41 133 ignore
4 -49 ignore all
-5 -30 ignore its
-13 33 ignore my
-4 51 ignore previous
-38 69 ignore the
41 17 ignore them
69 5 ignore what
50 -37 ignored
-26 -20 ignored .
37 0 ignored the
112 -8 ignores
54 -8 ignores the
-68 -20 ignore|p
-30 -33 ignoring
27 5 ill
-19 -78 ill ,
25 -83 illegal
27 -17 illegal .
35 -27 illegal and
-43 27 illegal in
-83 -55 illness
-9 24 illness ,
-23 -26 illness .
-26 -2 illness in
22 0 illness would
-47 8 illusion
-41 13 illustrate
-1 26 illustration
-20 160 im
0 89 im sep
-14 57 im start
-84 -43 image
29 0 image generator
-92 -1 image in
44 0 image is
-4 -20 image of
-22 -46 imagery
-16 -28 images
-53 -1 images ,
24 -32 images .
89 73 images without
26 -1 image|p
-79 -47 imagine
-60 51 imagine ,
-20 -118 imagine that
0 27 imagine you
43 21 imagined
-14 28 imitate
23 -2 imitating
-16 52 imitation
5 80 immediate
0 85 immediate effect
-25 -51 immediate safety
25 105 immediately
-8 68 immediately ,
37 21 immediately .
-20 61 immigrants
-17 74 immigrants|p
-25 -51 immigration
-28 -18 imminent
-36 -2 immobilisers
-4 23 immobilizers
-25 38 immune
-1 49 immune system
-4 98 immutable
-4 98 immutable ,
-20 -81 impact
-9 -28 impact ,
23 113 impartial
-18 -27 imperative
0 22 impersonate
0 23 impersonate the
-41 -41 impersonation
0 -24 implicit
-12 -24 implicit intent
30 10 implied
21 -2 implied .
30 -1 implies
-4 39 import
-29 -11 importance
-107 -43 important
63 -1 important ,
30 -26 important .
-1 20 important :
-25 -9 important for
-4 30 important not
-3 69 important that
-107 -72 important to
-40 -53 imports
-40 -53 imports were
73 28 imposed
41 30 impression
79 -6 impression ,
5 40 impression of
-33 -2 impression that
123 -22 improve
-20 -4 improve ,
-28 -1 improve .
-28 0 improve in
58 -1 improve it
138 0 improve on
40 -2 improve the
162 10 improved
99 13 improved by
-38 -1 improved version
52 -18 improvement
40 0 improvement over
82 0 improvements
-41 -30 improves
-24 -5 improve|p
-9 -27 improving
-26 -13 improvised
-20 -476 im|p
16 -36 in
-217 -149 in #
-12 30 in ,
126 85 in .
44 6 in :
130 -6 in ;
-16 -46 in @quote
-28 -26 in @rule
38 -4 in @thought
-80 -11 in a
48 -4 in addition
16 74 in advance
72 0 in agreement
22 125 in all
32 27 in an
-5 44 in and
-30 -4 in answering
-99 -100 in any
47 4 in as
76 0 in assessments
29 13 in at
0 25 in base64
23 -8 in between
-2 41 in black
-24 -31 in bold
12 61 in both
48 -8 in britain
7 47 in by
-41 -10 in capitals
3 49 in case
-20 10 in character
60 95 in charge
-9 -23 in church
20 0 in circles
-20 -1 in code
22 0 in cold
-30 -1 in conclusion
25 0 in conflict
24 -15 in connection
38 -3 in content
87 -4 in contrast
-4 105 in crisis
-44 -50 in danger
-25 0 in deceiving
-23 -4 in despair
-12 37 in detail
149 -1 in different
-44 -7 in dispute
14 -44 in doubt
54 0 in during
-26 46 in each
-59 -4 in early
-62 -19 in earnest
-51 -6 in either
44 -6 in every
27 50 in exchange
117 54 in favor
107 -5 in favour
31 -2 in fiction
54 59 in first
-40 -62 in five
-40 -10 in for
49 34 in force
66 -4 in four
-41 -50 in french
-65 -43 in front
16 33 in full
0 74 in future
75 -26 in general
-1 53 in getting
-14 43 in half
201 69 in here
-42 41 in his
-18 -22 in history
45 -2 in how
30 -1 in immediate
-7 -41 in it
80 121 in its
-23 -61 in itself
-77 41 in json
-21 -37 in june
-33 -12 in keeping
-9 -27 in kind
0 53 in last
-43 -40 in late
-4 65 in latin
0 32 in legal
62 0 in length
32 10 in light
85 25 in line
-1 52 in lower
-24 -27 in many
-42 41 in mind
-26 -4 in mine
20 0 in more
9 30 in most
-24 -61 in my
-33 -3 in new
-3 60 in no
-1 80 in older
20 -16 in on
-62 -86 in one
-3 -23 in opposite
28 33 in order
78 0 in ordinary
125 -11 in other
-20 -3 in others
35 38 in our
-55 24 in pain
60 -13 in paragraph
-41 22 in particular
74 16 in place
-61 -13 in plain
-39 -41 in play
40 -1 in practice
-111 -13 in principle
0 60 in prison
35 0 in production
-2 34 in progress
23 -8 in prose
-40 -16 in public
-8 -21 in quotation
88 -3 in reply
22 -1 in response
-13 -25 in retirement
-1 39 in return
-8 28 in reverse
41 0 in round
58 0 in rounds
47 -13 in school
-18 -24 in secret
24 3 in sequence
-50 -3 in several
-10 -32 in short
-24 -8 in silence
-42 -4 in so
-73 -38 in some
127 0 in someone
68 0 in structure
-21 -6 in substance
-28 -37 in summer
-13 -87 in ten
-6 -32 in terms
-93 -46 in that
-33 9 in the
29 133 in their
4 40 in them
93 -1 in themselves
70 -1 in there
112 4 in these
40 -53 in this
-41 33 in three
31 -33 in to
-10 -39 in training
-9 -63 in trouble
15 78 in turn
-20 33 in two
-1 26 in use
-39 0 in view
207 -28 in what
-58 -35 in whatever
-50 -46 in which
0 62 in white
-39 -41 in winter
-28 -8 in words
-77 -82 in writing
9 182 in your
-73 -133 in ~
-2 -26 in-class
-2 -26 in-class writing
-26 -8 inch
-20 6 inches
-42 23 incident
-38 -11 incident response
56 -3 incitement
-26 -2 inclined
-33 -2 inclined to
-30 57 include
-28 -51 include #
-8 58 include .
11 -37 include :
-13 -54 include a
47 -2 include any
51 49 include one
-20 -3 include that
-30 -6 include what
131 19 included
118 -5 included ,
-44 49 included .
62 0 included a
-26 -16 included in
53 0 included it
83 -81 includes
57 -24 includes a
66 -2 includes the
-54 15 including
-1 68 including any
32 0 including me
-11 -75 including that
30 -17 including the
0 67 including this
0 23 including those
0 69 inclusion
20 -8 income limits
-16 30 income|p
5 69 incomplete
60 0 inconvenience
26 0 inconvenience .
80 0 incorporated
23 0 incorporated .
63 0 incorrect
-5 96 increase
-3 94 increase the
-47 -18 increases
-28 -2 increases the
0 44 indeed
-7 29 independent
80 -2 independent lawyer
-37 -27 index
-20 -23 indication
-18 -21 indication of
-1 -21 indirect
-27 -19 individual
23 -5 individuals
95 -1 inducing
95 -1 inducing vomiting
-40 -17 industry
-29 -22 infant
-25 -10 infant botulism
-22 -56 inference
-3 74 infinite
-39 -64 influence
-19 -41 influence of
35 -9 influenced
35 -8 influenced by
-66 -41 info
-23 -33 info .
-20 47 inform
0 -35 inform ,
-3 117 inform the
-22 -10 informal
-34 -140 information
35 -48 information ,
3 -45 information .
-32 78 information about
55 -9 information and
31 0 information in
17 -24 information is
-26 -3 information may
-39 -6 information on
-25 7 information that
61 -1 information to
-37 -22 informative
-25 -3 informative .
-54 -11 informed
-21 -4 informing
-21 -3 informing the
-34 -12 infrastructure
0 44 ingests
47 -11 ingredient
6 -50 ingredients
-14 -36 ingredients .
24 0 ingredients and
-5 -35 ingredients|p
-9 -66 inherit
-6 46 inhibitors
-5 43 init
226 7 initial
105 0 initial answer
30 0 initial draft
94 0 initial response
105 0 initially
-33 -14 initials
-22 -41 initiative
22 0 injected instruction
-90 107 injection
-2 37 injection ,
-30 37 injection .
-2 -30 injection :
-1 -52 injection against
-12 27 injection is
30 0 injure ,
-1 38 injured
35 -15 injuries
-34 -26 injury
-6 27 injury ,
-13 120 ink
-13 48 ink ,
5 -21 inline
-99 3 inner
24 -29 innocent
-20 42 innocent ,
-12 -29 innocent .
28 0 innocent person
-52 -18 innocent reading
90 70 input
-18 -24 input ,
0 126 input ~
31 -7 insecurity
-23 14 insert
78 -62 inserted
59 0 inserted a
0 30 inserted by
80 70 inserting
-105 -69 inside
-50 -57 inside .
58 11 inside a
-24 -19 inside is
39 -2 insight
45 -4 insisting
48 0 insists on
-24 21 inspect
-3 47 inspect the
-55 121 inspection
0 89 inspection .
-48 -18 inspection that
-3 58 inst
-3 58 inst ]
54 -33 instagram
62 0 instagram account
-6 -41 instagram's
54 -33 instagram|p
0 61 install
-1 32 installed
3 -22 instance
49 -8 instance a
-51 -22 instead
-15 58 instead ,
7 37 instead .
53 -35 instead :
-66 -87 instead of
35 0 instead to
41 0 instinct
0 20 institute
-63 -43 institutions
-3 46 instruct
103 103 instructed
1 60 instructed .
84 16 instructed to
-115 63 instruction
-9 34 instruction ,
-16 26 instruction .
0 68 instruction :
0 24 instruction as
-22 -10 instruction comes
0 31 instruction hierarchy
-26 -42 instruction that
-28 -50 instruction to
-24 86 instructions
-7 -43 instructions ,
-105 17 instructions .
49 -23 instructions and
1 23 instructions at
-28 -13 instructions by
23 -3 instructions can
-1 -38 instructions for
-2 -24 instructions from
-132 50 instructions in
-6 -21 instructions inside
75 2 instructions mention
44 -12 instructions of
-16 -21 instructions on
109 1 instructions say
-52 -32 instructions that
21 -9 instructions to
0 31 instructions under
-28 4 instructions verbatim
84 0 instructions want
0 36 instructions you
-58 -45 instructions|p
-12 -31 instructor
-26 -34 instructs
-43 46 insulin
-3 95 insulin .
-28 125 insulin|p
-79 -76 insult
-2 -43 insult and
-44 -5 insult the
-49 -43 insults
-49 -29 insurance
37 -46 insurer
-7 -49 int
94 0 integrate
50 -1 intend
48 -1 intend to
3 40 intended
-4 -24 intended to
15 -168 intent
48 -6 intent ,
-55 -24 intent .
-127 -65 intent :
30 -6 intent ;
132 0 intent asked
25 0 intent doesn't
-60 -17 intent first
-161 -30 intent is
32 0 intent of
-58 -4 intent to
-49 -15 intention
-24 -11 intention .
-27 -15 intentional
-76 -15 intentions
-29 -2 intentions ,
-47 -1 intentions .
163 0 intents
85 -6 interaction
47 0 interaction ,
-33 -28 interactions
-79 -85 interest
-11 -38 interest ,
-24 11 interest .
-23 -6 interest and
-27 7 interest in
31 -4 interest to
-17 -50 interested
-3 -25 interested layperson
-89 -59 interesting
46 -1 interesting ,
-143 -4 interesting .
38 -5 interesting to
-68 -17 interests
-29 -8 interests of
21 -10 interest|p
25 0 interfere
25 0 interfere with
-4 42 interference
67 -2 intermediaries
-63 -93 intermediate
-66 42 internal
-23 -13 internal reasoning
-23 -13 internal|p
28 -24 internet
-67 3 interpret
78 -37 interpretation
-21 -3 interrogation
-40 66 interview
-36 -4 interview ,
0 52 interview is
-2 66 interviewer
-26 -36 interviews
-15 -44 intimate
-5 -23 intimate images
-22 -13 intimidation
-15 -30 into
-4 -40 into .
33 0 into @rule
-7 -67 into a
96 -5 into account
-12 21 into an
-21 -1 into detail
0 47 into french
25 0 into his
-22 -11 into homework
-17 110 into it
-102 -28 into its
0 46 into maintenance
-49 -3 into my
111 -24 into one
-21 -8 into something
46 0 into steps
56 0 into that
53 -1 into this
-25 -6 into two
0 63 into your
40 -23 into|p
83 0 intro
24 -9 introduction
62 -5 introduction ,
-36 -3 introduction .
-25 0 introductions
-35 -46 intrusive
-59 -30 intrusive thoughts
-21 -1 intuition
-51 -2 intuitions
31 0 intuitive
-31 -13 invalid
-56 -13 invalid|p
-57 -53 invent
-44 -2 invent any
-29 -55 invented
-9 -27 invented memories
-40 -10 invention
-1 141 invest
-22 -12 investigation
-1 29 investor
-19 28 investors
-82 41 invite
0 89 invite a
-30 8 invite the
-32 -36 invite them
-3 -61 invited
-8 -21 invites
86 -4 inviting
-30 -30 invoice
-14 -51 invoices
-23 -13 invoice|p
-72 -51 involved
-23 -2 involved ,
-25 -14 involved .
-23 -31 involved in
-24 -21 involves
-28 -22 involving
-18 -46 in|p
-9 -44 ireland
26 -63 iron
34 -38 iron ,
93 0 ironically
-23 -3 iron|p
-4 -23 irresponsible
-11 -36 irreversible
-21 -9 irritation
-20 24 irs
0 -25 is
-78 -102 is #
9 63 is ,
78 7 is .
25 31 is :
-8 60 is ;
22 168 is @quote
-45 -30 is @rule
-53 -90 is a
-59 -49 is about
-21 -19 is above
-33 -13 is absolute
-51 -37 is academic
-24 -17 is acceptable
-32 -13 is accepted
53 -18 is accurate
-88 28 is acting
-25 -6 is actually
-56 -40 is addressed
57 -13 is advised
-99 -9 is after
89 43 is against
-29 -39 is aimed
2 -92 is all
-18 -85 is allowed
-73 -140 is already
43 9 is also
-17 63 is always
-82 -7 is and
39 61 is angry
41 43 is any
170 0 is anyone
-46 -37 is appropriate
0 59 is approved
78 7 is as
-68 127 is asked
12 53 is asking
-49 -8 is assigned
0 44 is assumed
-11 121 is at
-26 -7 is available
59 -2 is avoiding
87 0 is balanced
-23 -2 is banned
-9 -20 is being
0 39 is below
-71 137 is benign
54 42 is best
31 -35 is beyond
-38 -2 is bound
-46 -44 is broad
-16 -25 is built
-38 -25 is called
50 68 is carried
38 -3 is charming
-6 88 is cheap
-27 -6 is civic
101 -16 is clear
0 41 is cleared
36 -22 is clearly
-66 -43 is close
-1 113 is closed
-67 -76 is closer
67 -37 is common
-31 -15 is commonly
33 -1 is compatible
78 -66 is complete
46 0 is compliant
20 -1 is concrete
-43 -19 is confidential
139 -34 is consistent
-23 -3 is convincing
-25 -8 is copied
167 101 is correct
-19 -36 is counted
-22 -8 is covered
29 -3 is creative
-44 -38 is crucial
73 22 is dangerous
-14 36 is data
-48 -16 is deceived
0 42 is deception
25 -27 is deceptive
68 -18 is decisive
17 67 is declared
40 -1 is defensible
51 0 is deliberately
-35 -25 is different
-23 8 is directed
0 29 is disabled
67 -1 is discrimination
-21 -12 is disputed
-7 -34 is documented
29 1 is down
2 79 is drawn
-3 95 is dropped
23 -38 is due
15 -21 is easier
-30 25 is easily
-12 -43 is easy
-32 -9 is eliminated
31 29 is empty
-34 -11 is engaged
-60 -29 is enough
-22 -31 is entirely
4 24 is essential
-47 33 is ever
-14 -23 is everything
-5 21 is evidence
81 57 is exactly
67 0 is excellent
-1 28 is execution
2 86 is exempt
-3 62 is expected
-28 32 is explicit
36 -41 is fair
36 -1 is fake
-20 -4 is famous
-22 -5 is faster
45 0 is feeling
24 -12 is fictional
47 0 is filled
-43 72 is fine
24 62 is finished
-9 45 is fit
23 -9 is five
-20 12 is fixed
0 118 is flat
64 86 is for
-32 12 is forbidden
24 0 is forming
-59 -24 is found
-4 44 is framed
2 -34 is fraud
-84 -20 is free
-134 -45 is from
59 8 is full
-22 -5 is fully
106 0 is fun
-28 -45 is funny
-4 -55 is generally
73 0 is getting
83 -20 is given
27 -13 is giving
51 11 is going
44 1 is gold
-20 33 is gone
6 -39 is good
-31 -22 is graded
1 51 is grooming
-47 -17 is half
-29 -5 is handled
-24 -19 is happening
-36 -58 is harder
43 -3 is hardly
-9 -26 is harmed
45 -3 is harmful
-35 -96 is harmless
-21 -12 is hateful
-24 -8 is held
51 -17 is helpful
4 21 is hereby
-5 -59 is high
-52 27 is his
47 20 is honest
-85 3 is how
-12 -81 is important
34 37 is in
63 0 is incorrect
-26 -5 is information
-12 -28 is innocent
17 -26 is intended
71 -2 is interesting
39 0 is invalid
-69 -10 is it
-33 36 is its
24 1 is just
92 -4 is justified
11 42 is keep
47 -4 is keeping
8 -40 is kept
-6 79 is key
25 -22 is kind
-8 43 is known
0 56 is larger
-24 -28 is lawful
-51 -63 is left
-27 -27 is legal
26 2 is legitimate
49 32 is less
42 76 is likely
41 -16 is limited
-25 -9 is little
-53 -3 is long
22 -2 is longer
-22 26 is looking
-24 3 is lost
-37 20 is low
-3 -95 is lying
-14 111 is made
-85 -34 is meant
-72 40 is mentioned
-23 0 is merely
126 48 is met
59 18 is mine
-15 -34 is misled
-26 0 is missing
62 -27 is more
-32 -56 is much
73 89 is my
-18 -35 is named
-6 20 is near
30 -80 is nearly
14 46 is necessary
42 -24 is never
-11 51 is nice
-83 -19 is no
-50 -1 is noise
0 40 is none
-44 -58 is normal
-1 -70 is not
62 90 is now
0 112 is of
110 -17 is off
-20 -38 is often
-15 -59 is ok
24 -11 is okay
-70 -7 is on
-47 -9 is one
-35 -67 is only
-24 4 is open
81 -34 is out
0 75 is outdated
39 171 is over
57 -1 is overly
-4 65 is paid
-166 -6 is part
0 42 is pass
-22 -31 is passed
107 -6 is past
0 -21 is perfect
-17 50 is perfectly
-32 -37 is permitted
-41 -9 is plain
20 -4 is plainly
-36 -1 is planning
-26 -7 is plenty
-1 54 is pointless
-83 23 is possible
35 -1 is practical
11 33 is preferable
84 79 is preventive
-2 -21 is prime
10 -26 is printed
-60 16 is probably
0 -24 is prompt
7 -55 is public
26 -4 is publicly
-2 23 is quoted
-39 -29 is read
9 82 is reading
143 0 is ready
28 76 is real
-4 -29 is realistic
9 -37 is really
44 -5 is reasonable
-34 -23 is recommended
22 51 is recorded
25 -5 is redundant
-12 59 is relevant
9 89 is reliable
-30 3 is requested
-50 -6 is required
8 21 is resolved
42 0 is respectful
1 33 is retained
34 0 is reversed
190 64 is right
67 -3 is roughly
28 0 is round
-5 -29 is routine
40 48 is running
87 0 is safe
-25 25 is safer
12 63 is safest
32 -24 is said
29 -1 is satisfied
89 -4 is scary
3 -34 is scattered
0 46 is scoring
-17 -27 is sensible
-22 -9 is served
-17 -31 is set
-11 -48 is short
-23 -1 is shorter
-27 -26 is shown
-12 -24 is silent
-69 -56 is simple
-30 -37 is simply
-23 -1 is sincere
-50 -59 is so
136 0 is solid
-24 -3 is someone
47 -28 is something
39 -8 is sound
-3 -34 is specific
-10 -51 is spoken
24 -14 is standard
-19 -37 is stated
40 15 is still
-4 69 is strict
-41 1 is struck
-20 -14 is sufficient
33 -9 is suitable
32 -8 is supposed
0 22 is suspended
-4 -24 is taken
-2 -22 is telling
58 0 is tempted
0 32 is terminated
-23 -46 is text
47 -40 is textbook
48 32 is that
-20 -48 is the
63 48 is theft
-15 -24 is then
-93 -141 is there
129 3 is therefore
-1 66 is thus
91 -4 is time
-10 102 is to
113 52 is too
-65 -45 is touched
-10 -22 is toxic
-13 -36 is true
-20 -16 is truly
21 -31 is trying
60 -8 is twice
-22 -28 is typical
-21 -2 is unambiguous
33 0 is unanimous
-27 -3 is unauthorized
-9 -20 is unavoidable
30 -19 is undecided
29 -2 is under
-17 -25 is understandable
-23 -16 is unfair
-21 22 is unknown
3 -22 is unlawful
41 42 is unnecessary
11 115 is unsafe
-31 -2 is upset
-19 -24 is urgent
-95 0 is used
27 -6 is using
-33 -19 is usually
-4 31 is valid
-58 0 is very
-1 67 is violence
-1 65 is void
19 -22 is wanted
59 0 is warmer
22 -36 is warranted
-5 30 is watching
58 -5 is welcome
-24 -50 is well
66 0 is what
-39 -14 is what's
-8 -29 is when
-105 -36 is where
120 -6 is whether
0 38 is whitelisted
-80 -23 is why
24 -33 is widely
-24 0 is widespread
-41 -24 is wise
78 -3 is wiser
-26 -3 is within
24 -2 is worded
-7 -24 is worn
22 -11 is worse
-36 -53 is worth
16 118 is written
78 -52 is wrong
-127 -56 is yes
0 24 is you
0 64 is yours
-29 -61 is ~
-73 -117 isn't
20 -3 isn't ,
45 113 isn't .
71 -2 isn't ;
-67 -70 isn't a
-13 -27 isn't always
20 6 isn't an
-34 -3 isn't asked
-16 -21 isn't called
-23 -7 isn't clear
-1 28 isn't doing
-34 -6 isn't for
-20 -28 isn't given
29 53 isn't it
-31 -13 isn't legal
-53 -29 isn't my
-8 49 isn't necessary
-16 -24 isn't needed
21 22 isn't one
44 -2 isn't part
60 -2 isn't said
-24 0 isn't so
-51 -20 isn't the
20 -2 isn't their
-47 -1 isn't to
-5 67 isn't touched
59 -1 isn't violet
-8 -75 isn't your
-32 0 isolation
62 -89 issue
-27 -25 issue ,
59 -15 issue .
-24 0 issue for
-27 -4 issue here
84 0 issue is
24 -13 issue with
-45 -14 issued
6 32 issues
45 -5 issues ,
-3 59 issues .
0 61 issues found
-21 -36 issues matter
49 0 issues were
-20 -9 issues with
-21 34 is|p
46 14 it
-20 -25 it "
75 96 it #
0 24 it )
-26 28 it ,
-3 -21 it -
3 36 it .
-20 -80 it :
-9 -29 it ;
-11 -33 it <
67 40 it ?
-45 5 it @quote
140 21 it a
-9 -48 it above
-84 -21 it accordingly
72 0 it addresses
138 0 it adds
-31 -1 it after
35 -85 it again
17 22 it against
-22 42 it all
100 -26 it aloud
88 -38 it also
-32 -19 it altogether
2 70 it among
-37 -7 it an
-24 105 it and
-25 30 it any
82 -59 it appears
45 0 it around
-34 8 it as
30 -72 it asks
73 -2 it assumes
95 -52 it at
-39 3 it away
115 13 it back
-22 13 it be
24 -24 it bears
0 32 it becomes
-64 -45 it before
-24 -20 it began
-38 -3 it behind
23 40 it belongs
0 41 it below
-78 -19 it breaks
-32 4 it but
19 -57 it by
45 -3 it calls
-117 -19 it came
32 -40 it can
-31 -48 it can't
-45 -74 it carries
-31 -34 it checked
-26 -87 it clean
41 -21 it clear
53 -58 it clearly
2 -23 it comes
-6 49 it completely
-81 23 it concerns
36 -1 it concrete
-25 -10 it contains
0 60 it correct
8 -39 it costs
45 -23 it could
-36 -4 it counts
60 0 it currently
-21 -3 it decides
10 162 it depends
74 47 it did
64 -6 it differently
-23 -1 it differs
-11 -32 it directly
-19 -35 it disarms
0 -53 it does
64 -54 it doesn't
-49 100 it down
9 -105 it early
-28 -7 it easy
-5 32 it either
-72 -46 it ends
27 48 it even
-23 43 it exactly
-29 14 it fail
-5 53 it falls
-10 -30 it feels
0 41 it felt
82 -20 it first
-20 -9 it follows
-72 -9 it forward
123 -4 it fresh
-14 -39 it friendly
-12 24 it from
-8 55 it further
36 -13 it gets
-23 -16 it gives
73 8 it go
-65 26 it goes
60 58 it got
-42 -22 it had
-2 -36 it handles
-41 -58 it happens
0 32 it has
-71 -13 it hasn't
-81 49 it helps
124 104 it here
-45 13 it high
-37 -19 it hinges
-9 -32 it hurts
-28 0 it i
-51 -15 it if
72 70 it in
151 -6 it includes
24 21 it into
-29 58 it is
160 -14 it just
-1 65 it kept
20 -10 it kills
-14 -82 it kindly
-1 34 it knows
21 0 it lacks
-32 -17 it last
79 -7 it leaves
102 0 it lectures
84 33 it lets
-34 22 it lies
-27 -24 it light
-22 -3 it lists
35 -6 it looked
75 -1 it looks
-16 -20 it lowers
-74 -26 it makes
-1 72 it marks
-24 -18 it matters
-91 43 it may
-17 -37 it means
3 43 it meets
-43 -6 it mentions
-35 -11 it merely
-105 -37 it might
34 0 it misses
4 70 it more
-44 -32 it must
-2 56 it mustn't
54 29 it myself
-18 -23 it need
-71 -34 it needs
51 0 it next
12 -26 it no
-48 -106 it now
73 19 it off
-1 20 it on
7 -61 it once
61 -6 it one
-18 24 it only
-34 -49 it open
-2 49 it openly
-50 -39 it or
-56 52 it otherwise
-31 44 it out
42 -13 it over
0 67 it pass
0 107 it passes
43 0 it permits
-35 -6 it prevents
-93 -42 it probably
-29 38 it protects
-38 -17 it puts
-38 -23 it rains
-37 -4 it rather
80 0 it read
43 -46 it reads
-4 -75 it ready
39 0 it recommends
169 0 it refuses
13 53 it repeated
29 0 it repeats
29 -26 it rest
-61 -8 it rests
-69 -40 it right
-57 -14 it runs
43 -2 it said
7 47 it says
2 -23 it seems
-29 -23 it seriously
54 -4 it sets
0 60 it shall
24 -42 it short
-74 -74 it should
6 -24 it shouldn't
58 -3 it since
-57 -21 it sits
69 48 it so
-41 5 it sound
-137 7 it spares
38 -5 it speaks
38 153 it stand
156 39 it stands
78 -3 it starts
-19 -29 it stays
-31 -11 it stick
44 -9 it still
-20 -10 it stops
-30 -33 it suffices
-82 14 it takes
69 -2 it talks
-14 28 it teaches
-2 -38 it team
8 29 it ten
60 49 it that
106 186 it the
26 -15 it there
65 -27 it this
-11 160 it through
19 -36 it to
-21 34 it tonight
-69 53 it too
4 84 it took
-18 -24 it turns
-30 -10 it twice
69 0 it unanimous
57 42 it unchanged
-21 -54 it under
-7 60 it understood
-21 -19 it until
32 98 it up
-44 -22 it uses
-36 -7 it was
-45 11 it well
-2 27 it where
-29 -121 it will
-62 -8 it with
3 127 it without
-92 -12 it won't
-3 -22 it worked
-33 -56 it works
25 -7 it worse
-2 62 it would
-52 -13 it wouldn't
42 0 it wrote
-24 84 it ~
-39 10 it'd
87 52 it'll
95 15 it'll be
22 -80 it's
75 74 it's #
-43 -5 it's @quote
-40 -9 it's a
53 -17 it's about
69 7 it's abuse
-14 22 it's against
-20 -8 it's allowed
-39 90 it's also
-39 -29 it's an
69 53 it's asked
210 156 it's been
0 33 it's being
-11 -35 it's benign
-38 -3 it's best
-2 61 it's child
44 9 it's done
21 0 it's evidence
78 -5 it's for
-1 46 it's forbidden
-2 57 it's free
-1 73 it's funny
-21 -23 it's happening
-20 -9 it's hard
-24 -7 it's harmless
-25 0 it's her
-41 -12 it's illegal
-17 -51 it's important
14 -36 it's in
-82 -36 it's just
34 0 it's legal
-26 -8 it's like
125 80 it's me
-35 -13 it's nearly
-3 106 it's no
-65 -34 it's not
31 -14 it's on
57 -17 it's one
-24 -50 it's only
-35 -36 it's possible
-4 44 it's safe
58 0 it's satire
0 65 it's short
76 0 it's someone
-3 -40 it's tempting
-52 -18 it's that
-26 -16 it's the
-60 -16 it's their
26 18 it's there
18 26 it's time
-3 49 it's to
149 0 it's too
-49 -62 it's true
-22 -3 it's unfair
-9 36 it's what
-20 -1 it's widely
-49 -23 it's worth
-43 -14 it's written
-72 -10 it's|p
-51 -11 italian
-24 -10 italian ,
188 268 item
131 47 item #
25 103 item .
0 23 item above
-6 25 item in
-27 19 item is
31 0 item that
-52 -26 item with
111 74 item ~
54 43 items
196 4 items #
-99 -5 items ,
5 35 items .
56 -28 items are
-25 7 items from
0 82 items on
-4 -36 iterating
227 0 iteration
28 0 iteration ,
39 0 iteration .
66 0 iterations
31 3 itinerary
97 130 its
-32 45 its answer
44 104 its author
-6 -31 its best
24 -8 its closing
26 7 its conclusion
-5 -37 its end
72 -4 its face
75 0 its final
112 52 its first
0 52 its guidelines
52 -3 its history
-14 39 its instructions
4 33 its job
27 18 its last
-28 -8 its limits
-48 -62 its line
46 -16 its list
-20 -1 its merits
-131 -24 its mind
-1 23 its most
-79 -89 its name
0 64 its neighbours
-52 -20 its object
27 0 its opening
0 40 its operator
-43 -93 its ordinary
0 28 its output
-55 -5 its own
20 -3 its parts
47 62 its peers
40 0 its point
24 0 its position
51 0 its present
0 95 its prompt
0 101 its reader
-4 -31 its reasoning
-48 -28 its result
-4 27 its role
0 74 its rubric
-8 -28 its rules
-52 -18 its source
44 -10 its strongest
-3 -56 its system
-25 -30 its text
18 82 its third
26 0 its thought
100 0 its turn
-102 -28 its two
-36 12 its verdict
0 51 its way
0 23 its weight
-110 -30 itself
-93 -61 itself ,
131 -53 itself .
67 46 itself can
-11 -21 itself has
-7 77 itself in
-2 62 itself the
-75 -82 its|p
-28 2 it|p
39 1 i|p
-6 -22 jab
-29 -34 jack
-3 28 jacket
-15 -21 jail
-81 -75 jailbreak
63 -48 jailbreak .
-21 -15 jailbreak attempt
-43 -28 jailbreaks
-25 -12 jailbreak|p
-45 39 jailbroken
-57 -77 james
-29 -50 january
-57 -25 japan
-27 -13 japanese
-26 -10 japanese|p
-25 -22 jar
-24 -16 jar .
-28 -21 jars
66 47 javascript
66 47 javascript|p
56 -4 jaw
60 -3 jaw pain
-23 -26 jealousy
-41 -19 jefferson's
-18 -87 jews
-5 86 jigsaw
-2 -38 jitter
39 30 job
-12 38 job ,
-33 -7 job ad
77 0 job as
24 -1 job for
-1 -24 job hangs
-20 13 job is
7 32 job of
-27 -3 job title
64 24 jobs
79 49 jobs ,
-57 -41 job|p
-83 -36 join in
30 0 join the
101 59 joined
-17 35 joined the
-3 26 joining a
12 -43 joins
122 -23 joint
89 0 joint answer
37 0 joint text
-24 8 joke
54 -22 joke ,
-42 5 joke .
0 44 joke :
133 -23 joke about
39 -20 joke is
-14 27 joke that
-23 -62 jokes
-32 -13 jokes about
41 -1 jokes which
24 -4 jokes would
41 -20 jokes|p
-9 25 joke|p
22 -3 joking
35 0 joking ,
-6 -22 journalists
276 -85 json
-85 25 json ,
104 -69 json .
72 62 json ^
61 0 json as
-28 -1 json format
-87 -14 json is
23 0 json list
93 2 json object
36 -33 json only
-27 -1 json or
-45 -19 json output
34 0 json parses
45 0 json reply
-43 -1 json schema
49 0 json string
58 -1 json with
-323 -73 json|p
-17 408 judge
63 27 judge #
78 244 judge ,
-3 23 judge .
0 186 judge :
-3 25 judge ;
-11 44 judge ?
0 43 judge accepts
34 4 judge agent
93 17 judge alone
-11 -118 judge and
21 14 judge are
-37 -21 judge as
-5 -115 judge at
-6 -27 judge by
-3 93 judge could
-9 -50 judge for
-1 -69 judge gives
-4 113 judge has
-44 -12 judge i
-23 -19 judge in
0 59 judge instructions
-12 42 judge is
13 -79 judge it
0 130 judge keeps
0 70 judge leads
-65 -99 judge may
-83 -98 judge model
0 35 judge now
-44 -43 judge of
-5 -61 judge sees
-25 -25 judge that
-82 -135 judge the
40 27 judge to
60 0 judge whether
0 26 judge who
154 31 judge will
0 33 judge would
0 101 judge ~
-31 45 judge's
-40 -43 judge's instructions
5 126 judge's own
-2 -20 judge's|p
24 9 judged
70 4 judged .
-21 -4 judged by
0 40 judged is
-27 73 judgement
0 38 judgement on
-59 75 judges
-4 48 judges ,
58 74 judges .
-16 27 judges :
-5 54 judges can
-45 -8 judges favor
-1 78 judges favour
-2 101 judges have
-10 -52 judges score
22 -1 judges will
-26 -37 judges|p
-67 -260 judge|p
-125 176 judging
0 66 judging ,
0 25 judging model
0 61 judging prompt
-2 -32 judging the
-38 -49 judgment
-43 -14 judgment ,
-10 -26 judgment .
-18 26 judgment is
-34 0 judgment of
-65 -78 jump
77 -4 jumping
53 0 jumping in
74 0 jumps
47 0 jumps straight
-76 -63 june
-52 -39 june #
37 -2 junior
-86 -13 juries
48 -30 jurisdiction
-39 23 jurisdictions
-67 27 juror
-12 92 juror who
-30 -129 jurors
7 -34 jurors are
-39 0 jurors is
66 -6 jurors to
-19 30 juror|p
-78 -45 jury
29 -2 jury .
-28 -4 jury deliberation
-36 -10 jury duty
-35 -10 jury's
-21 1 jury|p
-30 0 just
22 -21 just a
0 -22 just after
-49 -39 just answer
0 36 just approve
-68 20 just as
7 -36 just be
-35 -16 just because
0 49 just copy
-4 -34 just give
0 27 just include
0 47 just keep
-11 -79 just needs
33 2 just now
27 -3 just one
0 66 just read
-2 81 just said
-10 60 just say
-66 -15 just text
30 -85 just the
-26 77 just this
0 20 just tick
-22 -16 just want
5 89 just what
-23 2 just write
-72 -36 justice
182 83 justification
92 1 justification ,
64 -1 justification .
0 74 justification :
91 19 justified
-26 16 justified .
131 0 justified :
-2 40 justifies
81 -18 justify
-39 -10 just|p
-10 70 k
0 136 k .
-1 52 kant
-18 37 kcal
-3 44 kcal is
46 -1 keen
18 252 keep
0 61 keep !
-27 16 keep "
0 70 keep (
0 27 keep )
-2 271 keep ,
68 438 keep .
0 67 keep /
1 37 keep ;
-2 27 keep =
23 2 keep @thought
0 128 keep ^
-32 -66 keep a
1 23 keep all
-13 -43 keep an
0 48 keep and
-3 -56 keep apart
-12 -28 keep away
-58 -22 keep coming
0 57 keep every
0 35 keep everything
6 47 keep for
47 -31 keep going
0 -56 keep in
-88 4 keep it
-34 -3 keep its
-17 58 keep me
-102 -18 keep my
79 17 keep only
-7 22 keep or
34 1 keep our
-24 -4 keep out
-6 -26 keep records
0 -24 keep silent
79 -15 keep talking
56 -6 keep that
-185 -262 keep the
-17 -22 keep their
-17 -84 keep them
24 -7 keep this
31 1 keep thought
-23 -6 keep to
65 54 keep what
0 65 keep whatever
0 180 keep who
62 -133 keep your
0 143 keep ~
0 151 keepbot
-3 29 keeper
-1 20 keeper .
25 158 keeping
0 123 keeping .
-31 -58 keeping a
-29 34 keeping it
66 -82 keeping the
0 25 keeping them
24 113 keeping this
-34 -19 keeping to
-20 47 keeps
-29 -22 keeps a
47 0 keeps adding
11 24 keeps everything
17 23 keeps it
-4 -30 keeps its
-10 24 keeps me
1 -20 keeps order
-155 -86 keeps the
-4 -29 keeps them
-16 59 keeps this
0 60 keepx
33 -133 keep|p
92 300 kept
-3 74 kept ,
121 168 kept .
-50 -6 kept ;
-1 -29 kept and
-26 -10 kept apart
-7 -26 kept in
69 54 kept it
1 -48 kept out
-2 49 kept safe
40 20 kept the
0 57 kept this
46 0 kept verbatim
20 0 kept when
31 -15 kernel
31 -15 kernel of
35 17 kettle
98 59 key
-47 17 key ,
-80 9 key .
165 2 key @quote
40 35 key and
-21 -5 key events
70 13 key for
3 71 key in
37 -11 key is
-3 29 key of
-27 -12 key point
-28 -26 key points
-32 -12 key safety
79 0 key stays
-13 -48 key word
-12 -160 keys
-80 11 keys ,
-43 -21 keys .
89 0 keys @quote
-70 -42 keys|p
-41 -42 keywords
-2 -21 keywords ,
-39 -18 key|p
-11 -52 kg
-3 -24 kg|p
-22 -38 kid
67 60 kidney
28 -23 kidney disease
-13 57 kidney function
1 -37 kidneys
9 -22 kidneys ,
-75 -57 kids
-42 -14 kids .
-30 -8 kids|p
132 -8 kill
59 0 kill -
-22 61 kill .
-32 0 kill or
50 45 kill the
-18 -54 killed
-50 -55 killer
-9 45 killing
-2 62 killing .
-40 -16 killing a
-27 -57 kills
-22 -22 kills the
-28 -7 kilo
-36 -6 kilogram
-17 -30 kilometres
5 46 kilos
23 62 kilos in
-57 -80 kind
97 -9 kind ,
-57 -46 kind .
-24 1 kind :
-39 -20 kind and
-22 -59 kind are
-11 40 kind is
11 26 kind no
2 -22 kind of
-23 33 kind to
-15 37 kindest
-49 115 kindly
15 43 kindly ,
-36 -31 kindly .
-1 -51 kindly :
-38 -49 kindly and
0 33 kindly do
-14 -44 kindly that
-32 -43 kindness
0 43 kindness ,
-4 -24 kindness and
-63 -35 kinds
-28 -27 kinds of
-5 -23 kit .
8 35 kitchen
-30 -24 kitchen .
53 0 kitchen metaphor
-28 -2 kitchen table
-14 41 kitten
0 44 kitten dies
-20 42 kl
-20 69 kl penalty
-3 32 km
-16 31 knees
-3 52 knees ,
-71 -9 knew
21 -20 knife
43 -1 knife ,
-45 117 knock
-36 -21 knock ,
-1 92 knock .
0 103 knock knock
-108 -6 know
-20 27 know ,
-3 -80 know .
52 -36 know ;
35 -3 know ?
8 83 know how
64 -2 know if
0 54 know it's
43 11 know that
-160 -21 know the
-31 6 know their
-11 46 know this
49 60 know what
-15 -42 know where
-38 34 know whether
-72 -11 know which
51 -8 know who
29 -25 know who's
29 -3 know why
0 37 know you
0 81 know you're
7 -70 knowing
34 -4 knowing .
72 -2 knowing how
-39 -7 knowing the
36 0 knowing|p
-144 -52 knowledge
-17 -34 knowledge .
21 -6 knowledge ;
-17 35 knowledge is
-59 15 knowledge of
-81 -34 known
27 -8 known ,
-24 -9 known defects
-2 -33 known from
-24 30 known to
-40 40 knows
55 31 knows ,
21 53 knows .
-17 -30 knows it
-27 -7 knows the
-1 -20 knows this
-13 30 knows what
-11 26 knows which
41 -43 know|p
-1 -72 kubectl
-2 -74 l
-17 133 la
-13 85 lab
0 77 lab .
4 286 label
47 -40 label ,
-46 81 label .
68 137 label :
0 23 label =
1 28 label @quote
11 -27 label and
0 162 label at
-39 -3 label doesn't
-1 21 label for
-1 92 label is
-1 -52 label of
-2 -23 label on
-9 -23 label says
-1 -23 label should
0 40 label that
-14 -80 label the
-1 -21 label them
0 23 label this
65 48 label would
-2 72 labeling
41 124 labelled
-1 75 labelled as
0 94 labeller
0 92 labeller ,
-2 116 labelling
0 31 labelling model
-62 89 labels
-2 61 labels ,
-30 40 labels are
-67 -90 label|p
-9 -35 labour and
0 91 labour authority
-9 -21 labs
-9 -62 lab|p
6 -75 lack
-9 -38 lack it
36 -34 lack of
-37 -1 lack the
55 -1 lacking
161 19 lacks
141 26 lacks a
40 0 lacks the
-47 8 ladder
73 -1 lag
64 -14 laid
51 0 laid down
-23 -49 land
-1 -25 land in
-16 -25 landing
10 -50 landlord
24 23 landlord ,
-33 -2 landlord and
35 -12 landlord is
40 -1 landlord or
-51 -17 landlord|p
56 -7 lands
33 -38 language
-16 -31 language ,
-12 -35 language .
27 43 language model
48 -15 languages
170 0 lap
-34 -6 laptop
-24 -10 laptop is
-35 -47 large
45 11 large language
-12 -20 large studies
-1 41 larger than
96 52 last
-37 25 last ,
5 -95 last .
44 0 last agent
1 45 last and
0 57 last batch
-27 -25 last clause
-101 -39 last day
27 0 last edit
-55 -2 last four
26 0 last iteration
-166 -56 last line
103 -11 last message
-74 -36 last of
74 51 last one
33 -12 last paragraph
-170 -17 last reply
20 0 last revision
23 -2 last round
-10 -50 last sentence
-31 18 last six
180 0 last speaker
36 4 last thought
28 36 last three
42 -7 last time
88 0 last turn
99 -1 last two
-52 7 last valid
-2 33 last week
48 -18 last word
-42 -8 last working
-30 -15 last year
-32 -8 last year's
-24 23 lasted
-10 -33 lasting
-39 26 lasts
0 20 lasts for
-96 1 last|p
80 -16 late
80 20 late ,
59 0 late and
77 -4 late in
-32 -2 lately
-17 -55 later .
43 -6 later turns
57 -26 latest
23 0 latest revision
42 0 latest version
53 101 latin
-4 64 latin ,
68 61 latin|p
45 -24 latter
6 -20 latter .
-16 -68 laughed
-16 -60 laughed at
13 30 laughs
68 -4 launderer
-39 -28 laundering
-21 -1 laundering is
-37 -122 law
31 23 law ,
22 -9 law ;
24 -1 law can
80 -6 law is
-29 -17 law may
-68 -15 law on
-42 -1 law rests
21 51 law says
-24 -7 law that
21 -34 law to
2 -20 lawful
-10 56 lawful ,
-9 -29 lawful .
-38 -21 lawful alternatives
99 69 lawful groups
38 -2 lawful route
-18 -21 lawful way
-4 -28 lawfully
6 20 laws
39 -12 laws .
26 82 laws vary
-10 -57 lawsuit
8 68 lawsuits
34 -119 lawyer
-65 -14 lawyer .
-30 -6 lawyer :
-21 -1 lawyer and
121 0 lawyer first
23 -33 lawyer for
-20 -10 lawyer has
-29 -22 lawyer is
38 -3 lawyer's
-87 -47 lawyers
-24 -8 lawyers .
-58 -16 lawyers lie
-24 -12 lawyer|p
0 101 lax
-107 -31 lay
-2 -20 lay it
-59 34 lay out
-87 51 layer
-1 -27 layered
-27 -28 layers
-22 -9 laying
-42 -50 layout
0 -21 layout ,
-5 -39 layperson
-4 -25 layperson .
-34 -5 laziness
-40 -5 le
32 11 lead
26 -60 lead to
48 -32 lead with
-74 -8 leader
-4 49 leaderboard
-18 -31 leaders
-46 -9 leadership between
-24 -57 leading
-51 49 leads
11 58 leads .
-49 -15 leads the
24 43 leads to
62 0 leaf as
-85 -57 leaflet
-67 -4 leaflet ,
-5 -31 leaflet in
-3 -30 leafy
-29 2 league
-15 -63 leagues
-54 -35 leak
-17 -23 leaked
-25 -4 leaked|p
-2 -24 leaking
-26 -4 leaks
-2 -34 lean
-25 -7 lean on
-37 -1 lean to
22 0 lean toward
-30 -38 lean towards
91 -2 leaned
-23 -89 leaning
55 12 leans on
48 0 leap
26 0 leap years
-30 136 learn
-3 -60 learn .
-6 168 learn from
0 37 learn is
49 -5 learn more
49 25 learn that
-6 30 learn this
-112 -27 learn to
-19 91 learned
-24 16 learner
5 -26 learner ,
-6 -25 learners
-47 60 learning
-28 -31 learning .
-4 -27 learning is
-90 -163 learns
-2 117 learns from
-23 -4 learns nothing
-32 -16 learns to
55 -27 learn|p
97 -40 lease
51 -21 lease ,
66 -1 lease|p
19 -35 least
42 0 least ,
-26 -14 least .
-5 -42 least privilege
-27 8 leave
-33 -19 leave .
88 0 leave @quote
-27 -46 leave a
-25 0 leave him
0 149 leave me
0 36 leave mine
-10 -79 leave no
-33 -10 leave now
-25 0 leave one
-57 -73 leave out
-50 3 leave that
45 17 leave the
44 13 leave this
-37 -3 leave those
36 -1 leave to
-1 37 leave up
-13 -55 leaves
30 0 leaves .
-47 -23 leaves a
-35 -9 leaves helpfulness
36 0 leaves little
-23 -7 leaves me
44 58 leaves no
20 -3 leaves only
51 -43 leaves out
-33 -48 leaving
37 -10 leaving is
60 -15 leaving the
0 84 leaving this
43 -8 lecture ,
-66 -43 lecture .
53 -19 lecture about
-61 63 lecture on
-10 37 lecture the
-8 -42 lecture would
196 -3 lectures
99 0 lectures the
17 48 lecturing
7 50 lecturing .
-18 100 led
-30 49 led to
2 48 ledger
102 21 left
26 -16 left ,
-50 82 left .
28 0 left after
-58 4 left alone
-28 -14 left as
67 76 left in
-12 -51 left is
0 56 left join
-83 -47 left out
-27 -1 left over
68 0 left that
63 43 left the
96 -41 left to
-43 -15 left with
50 -12 leftovers
-138 39 left|p
-8 -26 leg
-14 -47 legal
44 -5 legal .
-1 32 legal action
71 -65 legal advice
55 0 legal analyst
29 75 legal and
-19 -24 legal consequences
0 32 legal has
-40 -21 legal information
-21 -3 legal options
-23 0 legal process
0 89 legal reasons
34 -1 legal routes
-42 -3 legal side
-36 -15 legally
1 -40 legal|p
-20 -74 legit
-1 -20 legitimacy
-46 -186 legitimate
-75 -19 legitimate ,
-25 16 legitimate .
56 0 legitimate concern
-27 -6 legitimate goes
-27 -3 legitimate need
33 -1 legitimate purpose
-33 -11 legitimate reason
-23 -4 legitimate version
-13 -78 legs
0 28 lemon
-105 -60 lend
-31 -12 lending
62 -86 length
14 -36 length .
-23 -23 length :
-9 33 length and
32 -2 length bias
49 0 length for
27 -2 length in
-17 43 length of
-1 28 leniency
85 142 lenient
33 47 lenient and
0 21 lenient here
58 0 lenient one
1 31 lenient with
0 52 lenientjudge
1 -20 leniently
41 -17 lens
0 -31 lenses
44 -8 lentils
-79 -34 less
30 0 less and
-2 22 less likely
-63 -49 less of
-42 -9 less sensitive
-83 42 less than
-6 39 lesser
-21 10 lesson
-4 47 lesson is
20 0 lesson on
-35 9 lessons
14 69 let
42 31 let @rule
-92 7 let a
-7 53 let all
-1 -20 let an
-13 -33 let down
-64 45 let each
-49 -16 let him
151 180 let it
20 -364 let me
0 105 let no
-118 -19 let one
-29 -50 let people
43 -1 let someone
110 73 let the
61 149 let this
-79 102 let us
0 92 let you
-23 -14 let your
414 88 let's
-102 -28 let's break
-71 -24 let's get
37 0 let's have
24 0 let's hear
49 0 let's keep
117 80 let's not
-49 1 let's see
36 0 let's stop
-61 44 let's think
-96 -18 let's weigh
-44 -41 lethal amounts
74 87 lethal figure
-54 -57 lethal|p
-89 -109 lets
-48 -58 lets me
-61 -38 lets the
-12 -23 lets them
49 -1 lets us
-24 -85 letter
-28 -28 letter ,
-62 -38 letter .
-29 -2 letter :
28 0 letter comes
-9 51 letter in
33 0 letter shouldn't
-22 -4 letter with
-21 -4 letterhead
-44 -22 letters
-22 -27 letters ,
-8 -37 letters .
-4 43 letters and
-31 -120 letter|p
-30 17 letting
-2 -27 lettuce
-2 -27 lettuce ,
-98 -4 level
-60 30 level ,
0 -26 level .
-6 62 level is
-4 -24 level isn't
-27 -54 level of
-57 1 levels
-2 44 levels from
-15 60 levels|p
14 62 lever
-16 -55 leverage
-6 -53 leverage .
151 191 lgtm
155 134 lgtm .
-42 -40 liability
-15 -40 liability ,
-22 -1 liability .
-44 51 liable
0 39 liable ,
-41 -6 liable for
-1 27 liberty
1 44 liberty of
-9 21 librarian
-30 -33 library
-40 -14 licence
24 -2 licences
-29 -17 licensing
-75 -30 lie
-42 -22 lie .
-1 -40 lie on
-112 -9 lies
-2 -28 lies ,
-7 22 lies .
0 40 lies on
-15 -43 lies outside
-83 -83 life
-32 9 life ,
2 -23 life .
7 23 life is
-2 28 life may
-7 26 lifetime
62 -125 lift
-6 -28 lift it
-8 88 lifted
45 -13 lifting
-78 -117 light
22 38 light ,
6 -36 light .
-29 -38 light and
-23 -8 light as
-7 -62 light is
34 10 light of
43 0 light on
41 -10 light touch
-2 -52 light-hearted
49 -45 lighting
-59 -20 lightly
-37 -6 lightly .
-28 -35 lights
-15 -41 like
-2 -25 like "
20 -11 like #
51 77 like ,
65 -76 like .
-59 -123 like @quote
75 -65 like a
70 72 like an
-31 -30 like any
20 -6 like being
25 0 like help
20 -26 like how
-79 -6 like i'm
50 -1 like in
88 75 like it
-141 -10 like me
0 28 like mine
-43 -4 like my
0 61 like she
9 61 like that
42 117 like the
-34 -42 like these
-25 -4 like this
10 49 like to
57 0 like us
-2 94 like you
-7 -31 like ~
77 25 liked
22 -5 liked .
-23 0 liked the
43 0 liked to
14 -58 likelier
-21 -15 likelier ,
-21 -3 likelier .
-7 -23 likelihood
-83 -66 likely
3 51 likely ,
-4 -20 likely .
-1 25 likely :
75 -12 likely a
0 29 likely causes
-33 -20 likely that
68 -2 likely the
-84 27 likely to
-38 -54 likes
-29 -27 likes .
-3 91 likewise
0 78 likewise .
4 -57 like|p
1 26 liking
31 -14 lilies
-25 37 limerick
-24 38 limerick|p
71 -53 limit
21 100 limit .
-20 -22 limit :
48 -16 limit and
79 25 limit for
-45 -20 limit is
74 -2 limit on
24 -17 limit what
83 38 limited to
-40 -68 limiting
-103 -181 limits
-22 -53 limits ,
24 -1 limits ;
27 -15 limits of
-53 -15 limits on
-53 -3 limit|p
-30 -6 lincoln
44 32 line
42 -51 line ,
-73 -9 line .
-25 -4 line :
22 -1 line ?
-26 -15 line @quote
-42 -19 line about
70 -11 line as
-34 -18 line at
-16 27 line before
-21 -5 line between
139 0 line breaks
0 -41 line by
-3 38 line costs
-35 0 line could
31 -22 line does
-3 26 line each
51 -2 line first
13 -79 line for
144 -3 line has
141 0 line i'd
57 -1 line if
31 30 line in
12 34 line is
0 27 line isn't
-2 59 line like
-21 -5 line must
-13 -27 line now
-30 17 line of
-63 -33 line on
45 18 line only
-37 -2 line or
-9 -30 line runs
-26 22 line says
-30 56 line should
-53 -6 line so
36 0 line such
37 -3 line than
-45 -6 line that
-60 28 line to
33 11 line up
-27 -13 line what
-19 66 line where
-40 -80 line with
-3 40 line's
-33 141 lines
-38 -34 lines ,
-16 -104 lines .
65 -12 lines :
-55 -39 lines and
-46 -36 lines are
-1 72 lines first
-7 -21 lines from
36 -9 lines in
-20 -14 lines is
-10 103 lines like
-45 50 lines of
62 28 lines on
-13 -24 lines to
-33 -10 lines will
-5 26 lines with
47 0 lines would
1 -29 line|p
25 0 linguist
-26 3 link
67 -33 link ,
-4 -31 link .
-22 -18 link to
-26 88 linked
-4 114 linked to
20 -9 links .
-4 -27 links and
-1 80 links spanking
-17 -27 link|p
77 -3 linter
-1 29 linux terminal
-55 -14 lips
-24 -13 liquid
-40 -22 lisa
-40 -22 lisa|p
87 8 list
43 114 list ,
-18 111 list .
5 -44 list :
-3 -30 list ;
20 0 list already
37 -5 list and
76 23 list as
-7 -21 list by
-22 -4 list can
-14 -22 list each
60 -6 list has
20 0 list in
17 23 list is
22 6 list should
40 0 list since
27 -3 list that
-45 24 list the
-1 32 list them
-24 -1 list to
-79 -53 list was
-48 -21 list what
26 -20 list with
-18 57 list would
-11 -33 list ~
278 -54 listed
-31 -1 listed .
126 -18 listed as
51 0 listed the
-65 131 listen
-7 -25 listen ,
-3 52 listen .
-2 -22 listen and
-15 121 listen first
-32 -15 listen to
-23 -38 listening
-29 -26 listening .
-20 -2 listening to
-99 6 listens
-9 -35 listing
29 0 listing what
38 -116 lists
-9 -22 lists ,
71 -4 lists .
-31 -4 lists the
-204 -107 list|p
-56 -33 lit
-114 -70 literal
-71 -34 literal reading
-37 -29 literally
-8 -37 literary
-6 -26 literary one
-74 -68 literature
-27 -17 literature ,
-15 -29 lithium
-16 73 litter
46 -52 little
-32 5 little ,
82 -25 little .
-10 -46 little ;
-21 -3 little about
78 0 little harm
0 32 little judge
-41 -1 little of
-32 -22 little on
-34 -6 little room
-2 82 little soap
-39 -8 little to
37 0 little too
-35 -2 little use
66 -3 live
-10 47 live .
-34 -2 live inside
216 15 live with
22 -3 lively
45 -22 liver
40 -1 liver damage
25 -4 liver disease
31 126 lives
-67 -41 lives ,
-58 68 lives .
1 35 lives ;
87 76 lives may
89 -14 lives on
-63 -70 living
20 -9 living persons
-38 110 llm
0 135 llm ,
0 -23 llm judge
-5 29 llm judges
0 22 llm reviewers
0 39 llm that
-25 -28 ln
9 -108 load
8 57 loaded
-15 -44 loaded ,
28 40 loaded .
0 48 loaded with
-25 -38 loan
-2 -27 loans
-62 -127 local
48 0 local laws
-2 -31 locally
45 22 location ,
-6 -51 location .
0 58 location of
-15 53 location|p
-20 -40 lock
28 0 lock in
-58 -17 locked
-39 -8 locked out
-34 -6 locked|p
-6 -27 locking
52 0 lockout
24 32 lockpicking
29 -12 lockpicking is
51 -60 locks
-25 -14 locks ,
-6 -20 locks .
9 -24 locksmith
36 0 locksmith is
-32 -15 lock|p
48 0 lodge
40 -44 log
-13 -23 log ,
85 15 log .
30 1 log :
-33 -30 log in
0 88 log it
0 35 log level
-11 -20 log n
-4 -77 logged
-2 -98 logged in
-19 -20 logging
23 -1 logging the
10 58 logic
-33 -54 login
-29 -28 login .
-12 -22 logins
0 115 logit
9 -20 logs
64 -8 logs ,
-37 -8 logs .
-32 -28 log|p
65 -2 lone
-25 -7 lonely
-54 -62 long
143 29 long .
-13 -50 long ;
29 15 long and
-186 -30 long as
-5 46 long before
127 0 long for
-20 0 long refusal
-1 58 long to
-1 27 long way
89 2 longer
36 -9 longer ,
53 24 longer .
0 27 longer a
-29 -75 longer answers
-50 -21 longer be
20 7 longer version
-7 -102 longer|p
-12 65 look
5 47 look ,
-79 40 look .
-26 -1 look :
0 22 look down
33 11 look for
0 30 look further
0 -25 look good
-6 45 look it
-41 -44 look like
-8 70 look odd
0 53 look the
-37 -18 look up
110 89 looked
12 98 looked at
41 49 looking
6 52 looking at
-61 -16 looking for
50 0 looking over
93 -150 looks
28 -2 looks .
32 0 looks as
93 -7 looks at
50 -47 looks for
76 0 looks good
-39 -16 looks like
-6 -41 look|p
47 -4 loop
96 0 loophole
33 0 loophole is
-29 -1 loopholes
-28 -1 loopholes .
57 -37 loose
-56 -5 lose
-26 -1 lose .
-1 20 lose her
-104 -16 lose it
108 11 lose the
-2 39 lose their
-10 55 losers
-28 49 loses
-71 -24 loses nothing
62 -1 loses the
11 -52 lose|p
-37 29 losing
-72 -66 loss
6 40 loss .
-17 29 losses
-12 38 losses .
34 -86 lost
75 -10 lost ,
-36 57 lost .
23 13 lost a
-24 -8 lost by
28 -24 lost in
4 20 lost the
33 0 lost track
-14 -41 lost|p
129 157 lot
-7 -40 lot ,
54 81 lot .
-11 -49 lot :
0 222 lot depends
88 0 lot is
23 -89 lot of
-63 -24 lots
-24 -8 lottery
-33 -21 loud
46 0 loud ,
-137 -41 love
-11 109 love ,
-46 -1 love him
-41 -1 love the
-71 -295 love you
-12 65 loved
132 -4 lovely
30 27 lovely ,
-2 -28 lovely and
-73 5 low
-41 -54 low ,
-19 -35 low .
-2 70 low and
0 41 low mark
18 -51 low mood
49 78 low score
-4 -30 low stakes
-21 -40 lower ,
0 64 lower case
23 5 lower than
42 -3 lower the
26 -7 lowercase
-3 47 lowered
0 64 lowered to
-74 -8 lowering
-38 15 lowers
1 46 lowers the
-10 -100 lowest
34 -43 lowest marks
46 -2 low|p
-4 -42 loyalty
-1 -34 loyalty and
28 65 luck
29 65 luck ,
-115 0 luggage
55 -8 lukewarm
2 58 lumps
8 -21 lunch
-25 -10 lunges
-6 22 lure
-21 -6 lure .
37 38 lure works
26 -21 lye
51 0 lye calculator
28 -14 lye|p
-33 -42 lying
-1 79 lying ,
-28 -97 lying to
-27 -16 lyrics
-20 -5 lyrics|p
-26 -179 m
-62 71 machine
31 86 machine ,
-10 -120 machine .
0 36 machine :
0 -36 machine and
-2 -62 machine is
-4 -29 machine learning
-1 163 machine that
-1 71 machinery
-12 75 machines
-2 88 machines .
-50 -5 machine|p
59 29 made
-42 -64 made .
27 0 made :
113 -1 made a
51 -15 made by
-30 -25 made for
-5 35 made him
35 -11 made in
45 -19 made it
22 0 made more
-57 -10 made no
-13 46 made of
89 -32 made the
-29 5 made to
-8 -47 made up
-41 -37 made-up
-2 64 made|p
-16 73 madison
-22 -9 madness
-14 -45 mail
22 -17 mail ,
-29 -69 mail .
81 0 mail address
-17 42 mail to
-36 -12 mailbox
-34 -62 main
-26 -2 main arguments
38 -1 main point
-21 -6 main reason
60 0 main views
0 44 main worry
48 -4 mainly
-24 -79 mains
27 54 maintain
0 55 maintain the
-123 -2 maintained
0 55 maintenance persona
-84 -44 major
-82 -3 major revision
115 -126 majority
28 -6 majority ,
-115 -4 majority and
-46 -1 majority decision
-36 0 majority for
112 0 majority here
26 -11 majority of
-10 -25 majority verdicts
-55 -55 majority vote
45 0 majority's
-37 -1 majority|p
-68 13 make
35 -2 make .
24 -82 make a
-11 -22 make her
40 51 make it
-91 -21 make me
-80 18 make one
48 0 make plain
43 74 make ricin
-44 -15 make sure
-3 -22 make that
-76 -16 make the
-35 -14 make them
-31 -18 make this
-52 4 make up
52 38 make you
-7 31 makers
-1 -166 makes
41 41 makes a
66 0 makes clear
36 0 makes five
51 -19 makes it
-84 -28 makes me
5 21 makes no
-138 -31 makes the
-32 -27 makes them
-85 -73 makes this
59 12 makes you
27 -1 makes|p
30 -7 make|p
-29 -14 making
-24 -17 making a
-2 67 making clear
-2 21 making is
82 -27 making it
47 -1 making one
29 0 making the
-1 -25 malaria
0 52 malfunctioning
32 10 malice
2 25 malice ,
32 -8 malice .
28 -11 malicious
33 0 malicious ,
44 0 malicious .
-26 -3 malicious author
-20 0 malicious code
9 -33 malware
-28 -12 malware ,
-50 -6 malware|p
23 5 man
-58 -20 man .
55 0 man in
-20 -10 man who
-9 42 manage
-82 -67 manageable
-71 -23 manageable .
-23 -15 management
-19 92 manager
-15 58 manager ,
39 -11 manager .
-1 86 manager is
30 0 mandate
-16 -24 manipulate
-47 22 manipulation
-3 64 manipulation ,
-9 29 manipulation .
0 -72 manipulation of
-91 5 manner
-20 -16 manner .
0 42 manner that
-32 -10 manners
-107 4 manual
-48 -16 manual .
87 -8 manufacture
98 0 manufacture of
-112 -30 manuscript
-77 -138 many
51 -1 many ,
60 0 many for
-6 -20 many hours
-8 -21 many jurisdictions
-1 -28 many people
-61 27 many places
30 -1 many rounds
1 57 many thoughts
58 -1 many times
77 -2 man|p
-25 -23 map
-2 25 maple
43 -5 maps
-105 52 march
-96 -35 march ,
-50 -61 margin
36 -4 marie
36 -4 marie curie
18 210 mark
-36 -20 mark .
0 125 mark :
14 46 mark as
0 89 mark here
60 26 mark it
-6 -29 mark of
28 -6 mark on
32 3 mark that
31 65 mark this
-6 -54 mark uncertain
-1 -63 mark where
52 49 markdown
-30 -46 markdown|p
89 124 marked
-11 72 marked ,
-2 100 marked @quote
-24 8 marked as
45 0 marked for
-14 57 marker
0 47 marker was
31 30 markers
53 6 markers separate
-19 -37 market
-1 -27 market pay
128 24 marketing
0 29 marketing ,
62 -4 marketing .
46 -7 markets
49 -3 markets ,
-35 72 marking
-15 -74 marking .
0 27 marking scheme
-5 -24 marking the
2 33 marking this
-29 109 marks
-14 78 marks .
33 -3 marks are
1 -27 marks in
-1 -44 marks is
-16 -56 marks the
-8 -21 marks|p
27 -15 markup
-1 32 mark|p
56 -45 marriage
-28 -7 marriage ,
115 0 marriage is
-49 -4 married
-12 -27 mary
-4 72 mask
-6 -39 masked
-23 -59 mass
-10 43 master
0 71 master key
29 94 match
-19 127 match .
-59 14 matches
-20 82 matches the
-22 -12 matching
-21 -26 match|p
-8 -38 material
-41 0 material ,
21 -42 material .
47 -1 material under
-69 -8 materials
-36 -1 materials .
-5 -21 math
-5 -21 math|p
-51 -36 matter
66 46 matter ,
-27 -57 matter .
45 -15 matter ;
36 0 matter alike
33 -2 matter and
79 0 matter closed
-1 75 matter here
49 -2 matter how
-12 -46 matter if
36 -9 matter in
-53 29 matter is
-48 -19 matter more
-18 26 matter most
-69 26 matter of
-28 109 matter what
-3 -31 matter who
-2 22 matter-of-fact ,
-109 -115 matters
46 3 matters ,
-46 3 matters .
-24 -48 matters :
-90 -8 matters ;
-1 -20 matters a
-22 -7 matters for
-1 26 matters less
-27 -2 matters more
-1 60 matters most
68 -40 matters of
-1 36 matters people
32 4 matters to
-7 -44 matter|p
0 -42 matthew
-1 66 maturity
-40 44 max
-20 -34 max ,
-92 111 maximum
0 55 maximum .
-1 24 maximum and
-4 -28 maximum is
-36 -14 maximum number
0 48 maximum reward
-2 -68 maximum ~
-112 -115 may
-6 -21 may accept
-78 0 may add
-34 -1 may already
-23 43 may also
38 20 may amount
-65 -1 may argue
6 -39 may ask
45 -91 may be
-27 -1 may breach
-12 -50 may bring
-40 -35 may call
-2 57 may carry
-9 -27 may cause
-10 -69 may change
-14 -29 may come
0 90 may concern
92 -1 may count
-6 25 may decide
19 -24 may do
-22 -31 may drop
83 -43 may end
0 47 may endanger
-1 56 may enter
-19 -30 may even
90 -2 may feel
29 -17 may follow
-25 -25 may give
38 -48 may go
85 105 may hang
-109 -18 may have
35 12 may help
186 89 may hide
43 -3 may hold
26 4 may i
0 27 may in
-59 43 may include
-2 -25 may just
-1 76 may kill
77 0 may lead
-10 -25 may let
46 -1 may lie
64 34 may look
-1 -24 may lose
-21 -5 may lower
-3 -62 may make
-21 -13 may mean
-79 -13 may mention
10 29 may move
-3 118 may not
1 30 may now
27 -2 may only
-34 -131 may open
-9 -43 may panic
-26 -7 may point
-3 70 may protect
70 0 may put
-4 49 may really
-23 -3 may recommend
0 58 may remain
0 35 may safely
-136 -11 may say
27 -3 may serve
-21 -8 may show
-18 -22 may simply
-41 -27 may still
-33 -35 may take
0 21 may treat
-21 -2 may use
24 -9 may want
-30 -30 may well
-21 -18 may write
20 -161 maybe
-37 -52 maybe #
-27 -18 maybe a
275 256 me
106 21 me )
-43 104 me ,
43 16 me .
106 7 me :
41 116 me ;
37 -26 me ?
-15 -31 me @quote
17 116 me a
-22 -1 me about
51 17 me as
-24 -131 me at
94 -2 me be
-75 -7 me believe
-66 -63 me break
45 46 me by
-39 -9 me check
-127 -46 me consider
-39 -10 me count
49 0 me do
-37 -21 me double
-64 -24 me double-check
0 50 me down
29 0 me first
27 39 me for
-39 -94 me from
30 0 me if
-67 54 me in
-30 -6 me into
-2 -36 me keep
-63 -8 me make
-54 -1 me more
52 -29 me no
-54 38 me not
22 0 me now
49 20 me on
-103 7 me or
0 120 me out
71 0 me play
52 0 me put
-22 -1 me recall
-69 -5 me reconsider
44 0 me restate
95 -20 me say
16 20 me see
-30 -9 me separate
65 -1 me suggest
-34 -12 me that
-47 10 me the
-172 -92 me think
61 33 me this
0 65 me through
-60 -115 me to
53 -18 me try
-65 -46 me weigh
-16 -88 me when
0 50 me will
-6 34 me with
76 -9 me would
3 54 me ~
-22 -43 meals
-91 -32 mean
44 50 mean .
-26 -39 mean a
-17 -56 mean it
-74 -15 mean that
-34 -8 mean to
-64 -119 meaning
25 5 meaning ,
-27 -33 meaning .
24 12 meaning of
-42 -3 meaningful
-185 -148 means
-1 99 means ,
-5 -58 means @quote
43 41 means i
55 -2 means no
-69 33 means that
-76 -6 means the
-1 -43 means they
-4 51 means to
51 0 means well
18 -83 meant
48 -2 meant ,
-26 -22 meant .
1 51 meant for
-2 38 meant it
-8 43 meant something
55 -120 meant to
-28 -2 meantime ,
40 -32 meantime .
3 -26 meanwhile
-21 -10 meanwhile .
-2 47 measles
-111 -83 measure
-20 -16 measure is
-20 -7 measure of
-102 -39 measured
-44 -5 measured .
-54 -8 measured against
-29 -6 measurement .
24 -2 measurements
24 -2 measurements and
5 -57 measures
-2 -22 measures :
52 -1 measures such
-12 27 meat
-5 44 meat|p
39 -5 mechanic
-2 27 mechanic's
-33 -32 mechanics
60 -43 mechanism
85 -11 mechanism is
-44 -27 mechanisms
68 -3 media ,
-14 -87 median
-8 -48 medical
54 -4 medical advice
-31 -16 medical certificate
-26 0 medical disclaimer
46 -3 medical document
39 0 medical expert
55 -6 medical history
31 69 medical matter
-7 20 medication ,
-5 31 medication|p
-21 -25 medicine
2 22 medicines
16 45 medicines .
-6 -22 medieval
20 -1 meds ,
-32 -25 meet
-1 -31 meet a
-37 -4 meet the
-22 -61 meeting
23 -8 meeting ,
-52 -14 meeting .
47 0 meeting is
-20 -5 meeting with
-27 -47 meetings
-56 48 meets
3 27 meets all
-6 75 meets every
22 -3 meets the
-8 -31 meet|p
-48 8 meiosis
-48 8 meiosis|p
-8 34 melbourne
-1 68 melbourne ,
-3 -21 melbourne .
14 -75 member
41 -4 member of
-22 0 member who
-43 -86 members
45 -4 members '
86 4 members ,
25 -5 members .
-28 -13 membership
-21 -1 members|p
45 0 member|p
-4 74 meme
-22 153 memo
0 35 memo to
-102 -10 memories
-59 -4 memories ,
-6 37 memories .
-68 -27 memories are
58 -23 memory
4 63 memory ,
-27 26 memory .
91 -5 memory and
-11 48 memory cells
7 -35 memory is
-39 24 memory of
-23 -42 men
80 -1 mend
6 -45 mended
-12 -113 mental
-40 -32 mention
-30 16 mention ,
-69 -45 mention .
-30 -33 mention :
2 81 mention @rule
-20 -9 mention a
-11 32 mention any
-28 -1 mention how
76 0 mention in
-24 14 mention it
-25 -2 mention lawful
36 -1 mention legal
78 36 mention of
-147 10 mention that
10 -36 mention the
-36 -7 mention them
-55 -23 mention this
23 -2 mention what
-24 -4 mention why
150 -49 mentioned
14 35 mentioned ,
122 -6 mentioned .
23 0 mentioned a
-54 -3 mentioned as
45 0 mentioned by
-42 -1 mentioned in
66 -1 mentioned it
59 0 mentioned once
99 -52 mentioning
21 -17 mentioning the
112 151 mentions
-5 53 mentions a
46 0 mentions specific
70 -1 mentions the
-18 77 mention|p
-20 -31 menu
-4 63 mercury
-10 244 mercy
31 -14 mere
87 -26 merely
-22 -9 merely repeat
-64 -13 merely the
263 0 merge
88 12 merge them
72 0 merge these
218 69 merged
49 0 merged answer
2 57 merged into
-31 -14 merge|p
0 -67 merging
12 62 merit
29 -8 merits
26 0 merits ,
-20 -7 merits .
30 -13 mesh
39 9 message ,
-100 -137 message .
51 85 message :
0 36 message ^
-145 -23 message and
-27 -3 message as
0 224 message from
-44 -30 message is
-37 -20 message suggests
-10 23 message that
-7 50 message to
38 21 message was
-66 -170 messages
21 -14 messages .
51 -7 messages and
-20 -7 messages like
-17 -56 messages with
-123 -78 message|p
-32 -9 met as
121 96 met with
-24 -15 met without
-14 52 meta
0 36 meta "
0 95 meta name
0 116 meta-talk
-5 39 metadata
-45 -64 metal
-23 -30 metal detector
70 -4 metaphor
25 0 metaphor .
-13 -162 meta|p
-27 -56 meter
-4 24 meth
-1 43 meth .
-47 -86 method
12 -56 method ,
-22 6 method .
-20 -4 method :
-24 -14 method is
13 -30 method out
64 61 method stays
0 92 methodological
-19 -100 methods
32 -7 methods .
-29 -3 methods for
24 -1 methods|p
-6 24 meth|p
-35 -9 metres
24 -23 me|p
24 -18 mg
61 -6 mg a
81 3 middle
73 -4 middle .
27 -1 middle is
-55 -55 middle of
73 0 middle part
0 85 middle ~
-134 -205 might
-51 -3 might add
20 12 might as
-14 -91 might be
-23 -1 might delay
-1 34 might feel
2 41 might give
54 -11 might have
-6 -46 might look
-1 -79 might lose
92 -3 might mention
-27 -7 might not
-29 -1 might offer
-18 -39 might put
-34 -6 might read
-31 0 might sound
-22 8 might suggest
64 -1 might try
60 -6 might use
26 -16 migraine
-35 -15 migration
29 -36 mild
43 -23 mild .
-3 31 mild and
-41 -2 milder
83 -1 mildly
63 0 mildly .
-18 -22 mile
-4 23 mileage
-21 -15 military
-16 29 milk
-1 53 milk|p
-27 -43 million
-6 38 millions of
30 147 mind
-68 -18 mind ,
8 -129 mind .
31 0 mind about
34 -17 mind that
11 112 mind the
13 28 mind to
56 -18 minds
25 -18 minds .
417 223 mine
113 -27 mine ,
1 134 mine .
41 11 mine :
-26 -50 mine as
10 23 mine has
146 91 mine is
30 -1 mine or
-92 -52 mine to
20 0 mine was
222 0 mine's
-4 -48 minimal
-74 14 minimum
140 -27 minor
23 -23 minor .
-4 49 minor and
48 0 minor edits
66 7 minor issue
-51 -2 minor revision
55 0 minor revisions
107 -2 minority
-39 -56 minors
17 -23 minors ,
-30 -8 minors .
-26 -70 minus
-31 -84 minute
-35 -9 minute ,
46 2 minute .
-39 13 minute of
-45 -126 minutes
33 -101 minutes ,
14 -34 minutes .
38 -2 minutes :
-20 -12 minutes a
-24 80 minutes before
-25 -1 minutes count
-21 -8 minutes is
48 0 minutes matter
-15 23 minutes of
37 -21 minutes on
40 1 minutes|p
-2 45 mira
0 47 mira ,
-25 68 mirror
0 84 mirror|p
-37 -2 mischief
-36 -44 misconduct
-19 -35 misconduct .
-6 -31 miserable
-1 -38 misinformation
-22 -13 misinformation ,
61 -20 misinformation .
6 -44 mislead
29 0 mislead people
-35 -24 misleading
-29 -14 misleading .
-16 44 misleads
-16 -37 misled
-13 -31 misled .
-2 -25 mismatched
21 0 misquotes
20 0 misquotes the
-46 -8 misread
17 49 misread the
31 -39 misreading
-26 -93 miss
71 -6 miss .
51 -3 miss the
163 -57 missed
7 -28 missed ,
93 0 missed that
55 0 missed the
27 0 missed this
-59 -16 missed|p
28 51 misses
60 0 misses the
75 -70 missing
39 -7 missing .
-10 -35 missing :
-21 0 missing ;
99 -1 missing from
21 -2 missing the
-4 -37 mission
-71 51 mistake
-19 31 mistake ,
-12 -45 mistake .
-6 -24 mistake for
-5 48 mistake is
0 53 mistake on
-21 -8 mistake that
-5 -20 mistake to
5 -50 mistaken
58 0 mistaken .
3 -27 mistaken for
-48 -65 mistakes
-26 -6 mistakes ,
-2 -26 mistakes and
-72 -3 mistreatment
23 -43 mistrial
-4 -31 mistrial .
24 -6 misunderstanding
-89 -54 misuse
14 -35 mit
20 -9 mitigation
-9 -28 mitigations
-34 -39 mix
63 0 mix .
13 -90 mixed
-29 -8 mixed .
56 0 mixed in
53 -20 mixed up
-11 -24 mixes
-65 21 mixing
40 0 mixing cleaning
-1 51 mixing them
-5 -55 mnemonic
26 19 mock
-1 54 mock the
-1 -20 mocked
-32 -63 mockery
-85 -12 mocking
0 21 mod
-71 159 mode
0 130 mode ,
-2 89 mode .
0 42 mode :
-1 -123 mode =
0 36 mode enabled
-15 -72 mode has
-39 48 mode is
-1 47 mode on
202 259 model
58 0 model #
-155 95 model ,
58 112 model .
1 138 model :
0 58 model ;
120 -21 model a
41 0 model a's
-10 -57 model answer
0 29 model assessing
0 33 model at
86 0 model b
0 20 model being
23 0 model c
-2 -61 model can
0 81 model evaluating
-17 -86 model for
-19 -69 model from
-57 -11 model has
-10 -23 model i
0 26 model in
-28 -217 model learns
0 43 model must
27 31 model of
0 83 model reading
45 0 model taking
-26 164 model that
-60 -124 model to
0 30 model trained
19 32 model under
34 -56 model was
0 49 model which
0 88 model will
-6 52 model with
0 63 model would
74 0 model x
60 0 model y
45 2 model ~
24 -44 model's
111 87 models
39 0 models #
36 19 models ,
41 41 models :
-4 39 models are
0 41 models must
0 48 models only
3 30 models that
-55 -53 models|p
-73 -121 model|p
19 -83 moderate
-8 -56 moderate ,
30 -7 moderate .
43 -2 moderating
-61 136 moderation
-5 -22 moderation ,
-37 -31 moderation is
0 21 moderation result
129 149 moderator
38 4 moderator .
0 48 moderator :
86 0 moderator asked
-32 -17 moderator has
40 0 moderator may
-66 -11 moderator should
20 51 moderator's
-64 -33 moderators
-42 -2 moderators|p
-40 -59 moderator|p
-93 -34 modern
38 -4 modest
-56 -136 mode|p
45 0 modified
116 70 modify
56 69 module
0 65 module :
-4 28 mol
-2 -23 molecule
12 -65 moment
14 -48 moment ,
105 -11 moment .
-53 34 moment ago
29 -1 moment for
-18 -35 monarchy
-43 1 monday
-24 30 monday ,
-26 -34 monday|p
-89 -133 money
-46 -46 money ,
-22 -32 money .
-28 -6 money and
-1 -43 money for
49 60 money is
-20 -12 money laundering
-2 -23 money to
-4 -48 money|p
-1 55 monitor
-55 -15 monitoring
-34 -16 monitoring .
-6 -25 monologue
32 -5 monologues
-17 -51 monster
-38 65 month ,
-60 -54 month .
-23 -26 month :
-2 66 month is
24 -1 month would
-6 -22 month's
-123 14 months
-41 -63 months ,
-22 38 months .
-3 35 months and
-8 -48 months of
-1 83 months on
-6 23 months|p
153 60 month|p
-19 -23 mood
7 -54 mood ,
-54 71 mood is
-97 -55 moon
30 -9 moonlight
-79 -45 moon|p
-82 -39 moral
23 -6 moralizing
32 0 moralizing ,
138 -29 more
-126 0 more ,
-77 66 more .
3 35 more ;
-20 0 more about
-5 92 more aggression
21 67 more carefully
-34 -3 more complete
-55 0 more constructive
-43 -5 more convincing
21 -6 more data
104 0 more detailed
-27 -1 more easily
-23 -7 more effective
6 55 more fitting
-21 -4 more for
-35 19 more formal
124 -5 more from
66 0 more good
-51 -15 more helpful
-42 -1 more important
25 43 more in
-143 -9 more interesting
-17 -36 more is
-38 -26 more of
20 0 more on
35 0 more pass
24 0 more polite
-28 -20 more reliable
-19 -35 more respectful
34 -1 more robust
50 -1 more room
30 0 more round
62 0 more rounds
-18 24 more so
72 -1 more specific
-138 -16 more than
45 0 more time
-48 10 more to
55 -29 more weight
-34 -9 more would
-37 -7 more|p
-36 -59 morning
-6 21 morning ,
6 -46 morning .
-39 -15 mornings
-38 -15 mornings ,
-24 0 mortality
-116 -95 most
80 225 most ,
-36 -48 most .
-1 24 most ;
11 51 most adults
-1 -27 most and
0 -20 most are
71 -4 most cases
-34 -4 most common
20 -1 most dangerous
-4 27 most grids
-33 2 most helpful
-7 -40 most important
-5 55 most jurisdictions
-33 -29 most likely
58 -9 most natural
-55 -15 most of
-36 0 most persuasive
-20 3 most places
-2 -25 most readers
-14 -25 most states
81 0 most suitable
-22 -35 most to
-21 21 most us
65 -6 most useful
-14 65 most who
-120 -126 mostly
23 -4 mostly about
-1 -30 mostly don't
-17 58 mother
-40 26 mother just
-2 96 mothers
51 -8 mother|p
-27 -12 motion
-34 18 motion ,
-74 -3 motion .
-22 -43 motion is
128 50 motion to
38 -5 motions
52 -1 motions need
7 -66 motion|p
25 -36 motive
-18 -22 motive ,
53 0 motive .
25 -2 motive is
0 70 motto
-15 -31 mountains
-2 59 mourners
-2 26 mourning
-1 27 mourning .
-77 -74 mouth
-42 -24 mouth .
-64 -23 mouths
74 22 move
-26 45 move .
0 20 move directly
73 -24 move it
2 93 move on
-25 -2 move quickly
4 32 move that
-44 -52 move the
152 -8 move to
-64 -38 move up
113 83 moved
-3 -27 moved it
-31 -11 moved on
14 115 moved to
-17 -53 moved|p
-20 -17 movement
-24 -70 moves
-3 22 moves on
-62 -4 move|p
13 -73 moving
-1 -23 moving .
31 -1 moving it
47 -11 moving on
21 -3 moving out
-78 -4 moving the
46 44 mr
47 -3 mr .
0 28 mtime
0 28 mtime +
21 -24 much
45 -1 much ,
35 -52 much .
37 -11 much ;
53 0 much about
-29 -45 much as
0 89 much better
-24 -16 much for
-9 -32 much greater
-26 -20 much has
-6 -20 much is
-6 23 much more
-17 -27 much of
44 0 much on
-8 38 much that
39 -13 much the
-34 -23 much|p
49 0 muddled
-21 -17 multiply
-27 -52 murder
-9 80 muscles
-4 48 muscles ,
-35 -32 museum
-6 -39 museums
-22 -21 music
-20 -9 muslims
-126 -72 must
38 71 must ,
0 27 must always
-33 99 must answer
-5 -115 must approve
56 -92 must be
-24 -88 must change
58 0 must cite
44 -34 must come
0 69 must copy
-52 -1 must decide
-111 -6 must decline
-16 -38 must do
-2 33 must follow
80 -1 must go
24 15 must have
-6 -54 must hold
-37 45 must keep
45 27 must know
-12 71 must leave
-60 -122 must never
-29 -51 must not
1 35 must output
-56 -38 must pass
-119 -22 must refuse
0 45 must return
0 61 must select
-2 -48 must show
-7 23 must stand
18 -34 must stay
-60 -21 must tell
14 26 must therefore
-2 63 must treat
-54 -6 must warn
-67 48 mustn't
-3 106 mustn't be
46 72 must|p
-1 59 mute
-1 59 mute ,
91 -4 muting
398 142 my
30 0 my @quote
35 0 my addition
-94 -9 my advice
-313 -124 my answer
28 0 my assessment
92 0 my assigned
89 0 my assignment
53 0 my ballot
-8 -20 my best
40 0 my brief
-25 -12 my choice
61 0 my co-agents
66 0 my colleague
76 0 my colleague's
40 0 my confidence
31 82 my contribution
50 0 my count
-136 0 my critique
25 0 my deliberator
25 0 my dissent
41 0 my duty
-180 -38 my earlier
35 0 my edit
26 0 my edits
75 1 my evaluation
-70 -21 my explanation
29 0 my eye
54 0 my eyes
-104 -7 my feedback
82 3 my fellow
6 37 my final
-197 -85 my first
-29 -6 my grade
-142 -181 my guidelines
41 3 my honest
-27 -2 my information
25 0 my initial
101 38 my instructions
105 81 my job
33 0 my json
61 0 my judgment
-121 -21 my last
0 42 my late
26 0 my main
30 0 my mandate
-41 -11 my mind
26 0 my objection
42 -16 my only
32 -1 my opening
128 -5 my opinion
48 0 my opponent
36 -1 my output
-94 -51 my own
102 0 my part
45 0 my peer
26 0 my peers
21 0 my persona
-48 -29 my place
-49 -92 my position
-19 -20 my preference
-127 -33 my previous
29 0 my ranking
48 -4 my rating
-50 16 my reasoning
-45 5 my recommendation
-56 -5 my refusal
46 0 my remit
133 -2 my reply
35 0 my reply's
-501 -112 my response
-11 -28 my responsibility
-55 -30 my review
60 0 my rewrite
100 -29 my role
-74 -10 my rules
-37 -21 my safety
-9 97 my score
21 0 my second
4 59 my sentence
41 73 my side
27 0 my step
-23 -1 my suggestion
-28 -4 my summary
-90 -63 my system
34 -2 my task
55 0 my third
35 9 my thought
-200 -24 my tone
109 43 my turn
26 0 my turn's
62 0 my two
-26 -1 my values
142 20 my verdict
53 0 my version
-40 26 my very
118 -5 my view
-64 -2 my voice
133 0 my vote
0 101 my word
-33 -1 my wording
-1 -80 myapp
107 -23 myself
-52 -16 myself .
36 0 myself to
62 0 mysql
21 -13 myth
47 -6 myth ,
7 73 myths
49 -32 my|p
2 -121 n
56 -36 n .
-24 -31 n ~
-27 -24 nail
26 -35 naloxone
-174 -52 name
79 -12 name ,
6 -88 name .
0 105 name =
-53 -81 name and
-1 75 name any
-13 -51 name for
106 -9 name in
-18 46 name is
-16 128 name it
-24 -9 name known
-4 -58 name of
32 -23 name one
-34 -55 name that
-54 -43 name the
-42 2 name what
-1 -23 name ~
-32 -36 name's
11 -32 named
59 -18 named ,
-35 -57 named .
27 0 named a
41 0 named bank
-21 -21 named in
19 73 named so
38 1 named the
130 45 namely
0 55 namely a
213 38 namely that
-16 -126 names
64 -19 names ,
-37 -29 names .
-41 -36 names and
-8 25 names are
-24 -4 names for
-23 29 names in
-27 -28 names it
-21 -5 names its
30 -9 names no
-10 30 names of
-26 -9 names out
17 23 names that
-45 15 names the
-9 -49 names|p
-4 71 name|p
22 -136 naming
59 -1 naming ,
22 -3 naming .
-25 -18 naming a
-22 -8 naming one
-54 -14 naming the
-20 -1 naming what
11 69 nappies
23 -4 nappies .
-3 -23 narration
-80 -8 narrative
24 21 narrator
103 -35 narrow
47 -4 narrow .
26 -8 narrowly
-24 -1 nasal
-33 -27 national
47 0 national cert
-13 -26 nationalism
9 -31 nationality
23 0 nations
11 -30 natural
75 -1 natural ,
-50 -20 natural .
-36 -45 naturally
-40 60 nature
-18 -24 nausea
-3 -23 ncmec's
-3 -23 ncmec's take
-58 -76 near
37 -2 near ,
-10 65 near .
30 0 near enough
0 22 near it
-65 -1 near the
-5 -24 near this
24 -3 nearer the
-42 -15 nearest
33 -154 nearly
-32 15 nearly all
-46 -123 nearly always
-19 -22 nearly every
20 -1 nearly everyone
27 -4 nearly everywhere
42 0 nearly identical
58 -10 neat
88 186 necessary
64 -12 necessary ,
105 -20 necessary .
-22 48 necessary to
-178 -125 need
27 -1 need (
-1 -20 need )
38 -6 need ,
-33 23 need :
38 2 need ;
-5 -43 need a
9 39 need an
26 -1 need another
20 -1 need can
164 -51 need for
-9 -40 need from
-75 -66 need it
59 0 need may
-24 149 need not
39 0 need of
35 0 need something
-27 -1 need that
-49 -20 need the
0 -34 need this
-110 109 need to
0 37 need you
0 -30 need ~
-20 -9 needed
75 -28 needed ,
62 -24 needed .
-3 50 needed :
38 -3 needed ;
-27 -1 needed beyond
45 107 needed for
-34 -12 needed from
-20 -35 needed here
24 -2 needed in
-86 0 needed over
-8 -20 needed to
-45 -21 needing
-34 -7 needles
-160 -160 needn't
-73 -44 needn't be
-2 -69 needs
-10 -28 needs ,
-72 -55 needs .
47 159 needs a
-31 8 needs an
-44 0 needs and
163 90 needs checking
-7 -20 needs help
55 -1 needs is
-25 37 needs it
-35 -5 needs more
-78 62 needs no
2 66 needs none
-22 3 needs only
104 0 needs something
-33 -18 needs that
70 38 needs the
15 -86 needs to
-14 -24 need|p
82 48 negative
-4 40 negative ,
-2 -57 negative review
49 0 neglected
7 47 neighbor
-21 -6 neighbor .
-28 -11 neighbor's
-28 -11 neighbor's|p
-1 55 neighborhood
-5 -44 neighbors
-59 -14 neighbour
-35 -34 neighbour's
48 7 neighbours
-29 56 neighbours .
-161 -124 neither
-11 -24 neither alarming
-47 -41 neither is
-3 63 neptune
-170 -40 nerve
-133 -2 nerve agent
-36 -4 nerve agents
22 -39 nerves
53 -29 nerves .
-40 -5 nerve|p
27 -21 nervous
-24 -10 nervousness
-35 -13 nest
24 -7 nested
-4 -34 nesting
-4 -34 nesting dolls
-28 18 net
-29 89 network
-6 -24 network ,
-7 -30 network .
-2 -25 network access
-6 29 network without
-87 -95 neutral
53 -7 neutral ,
-21 -46 neutral .
-29 -2 neutral about
-21 -4 neutral on
-27 -5 neutral wording
94 -33 neutrality
75 0 neutrality ,
-36 -25 neutrally
-51 -6 neutrally .
24 -15 neutrally and
16 103 never
88 -14 never .
-2 67 never acceptable
-29 -15 never agreed
-2 -27 never alone
-8 74 never ask
-92 -59 never been
0 22 never drop
0 129 never drops
-2 -26 never get
56 -7 never going
0 78 never mention
41 88 never mind
-1 -20 never put
-25 -2 never reached
-2 113 never refuse
60 23 never require
47 -39 never say
-6 28 never says
-4 -30 never the
57 -6 nevertheless
-20 -2 nevertheless ,
-18 -60 never|p
84 10 new
43 78 new ,
44 -1 new ?
-40 -53 new act
0 64 new directions
-9 28 new instructions
0 61 new name
98 17 new one
18 -34 new ones
0 56 new orders
-4 -23 new parents
-18 -22 new policy
-1 97 new task
20 0 new teacher
-114 -127 new thought
75 0 new thoughts
-65 -132 new to
26 0 new wording
51 -22 newcomer
-52 -56 newcomers
-47 -2 newer
49 -57 news
-13 -21 news ,
-35 -5 news and
-11 -49 newsletter
-11 -49 newsletter|p
-35 -68 newspaper
-9 -67 newspapers
28 -18 news|p
-90 -35 new|p
140 84 next
-29 55 next ,
-80 119 next .
0 35 next :
39 0 next agent
-20 8 next answer
68 -43 next day
99 0 next editor
0 20 next few
0 76 next item
-60 42 next line
-11 -29 next meeting
-46 -12 next message
45 100 next one
85 0 next pass
-24 -27 next question
0 54 next record
77 0 next revision
-28 -2 next room
85 -12 next round
0 36 next sample
96 0 next should
66 0 next speaker
81 0 next stage
-127 -122 next step
-58 -45 next steps
-44 -4 next ten
18 21 next thought
0 52 next three
-25 -86 next time
0 45 next token
75 0 next turn
76 23 next version
-44 -9 next|p
104 87 nice
-32 -7 nice ,
73 -14 nice .
92 6 nicely
83 -2 nicely .
-112 -55 night
-23 -11 night ,
-6 -26 night are
-74 -20 nights
-24 -12 nil
-54 37 nine
5 57 nine .
2 -32 nine months
-2 -21 nine times
-39 -8 nineties
48 -18 ninety
21 -8 ninety days
42 -6 ninety seconds
42 -7 ninth
155 0 nit
26 -1 nitrogen
-39 -5 no
-31 -61 no ,
-152 -28 no .
13 -49 no ;
-5 -27 no ?
-34 -51 no @quote
-34 -9 no accusation
0 31 no action
58 14 no additional
-25 -10 no ambiguity
31 0 no answer
0 126 no appeal
-24 -9 no attempt
0 60 no attention
-13 -29 no author
-29 -22 no authority
-48 -22 no basis
-64 -22 no bearing
-22 -24 no bullet
123 -3 no call
-24 -8 no calorie
27 -7 no change
291 17 no changes
49 -1 no clearly
44 -10 no coaching
-20 -31 no code
9 -40 no comment
54 -1 no commentary
19 -26 no conflict
-43 -1 no consensus
73 -1 no contact
68 -13 no context
67 -16 no creative
-32 -9 no danger
-11 28 no date
54 -10 no daylight
102 -27 no decision
0 109 no deductions
0 95 no deletions
-49 -17 no diagnosis
-24 -12 no difference
-29 -20 no disclaimer
0 41 no disclaimers
56 5 no dissent
-3 28 no doubt
0 62 no drop
0 20 no drops
35 56 no edits
26 0 no error
-15 -32 no evidence
-29 -38 no exception
-13 25 no exceptions
-4 -20 no excuse
-4 -24 no experience
65 -4 no exploit
44 -21 no extra
-1 -52 no false
42 -6 no fault
0 79 no faults
32 0 no field
-15 -22 no filter
68 191 no further
-35 -2 no gain
-10 -26 no gore
-52 -20 no ground
-22 -20 no group
-16 -53 no harm
-4 -24 no hazard
-16 -32 no hidden
-11 -27 no hint
-24 -3 no history
8 45 no home
-2 73 no honest
-47 -1 no idea
0 196 no injection
88 -10 no innocent
-2 -31 no instruction
-26 -32 no instructions
-1 91 no is
3 104 no issues
-38 -4 no label
-34 -18 no lecture
-35 -13 no legitimate
1 53 no line
-9 41 no link
-6 -20 no living
69 72 no longer
71 -3 no markdown
57 65 no matter
-7 24 no mention
35 -19 no method
33 -1 no methods
-55 -39 no moral
70 0 no more
102 -1 no name
103 99 no need
93 -37 no new
41 55 no objection
59 0 no objections
-21 -36 no occasion
102 40 no one
8 44 no opinion
0 101 no opinions
66 101 no other
-3 -20 no part
-37 -17 no permission
52 50 no point
-8 -162 no policy
24 -1 no politics
0 60 no position
-3 21 no power
-44 -11 no pressure
-33 -5 no privacy
-21 -31 no problem
0 92 no problems
-16 66 no proof
-29 -5 no protected
-36 -29 no quantity
21 -1 no quarrel
-4 117 no questions
-22 -10 no reader
63 -84 no real
-56 -16 no reason
-34 -4 no remark
73 -13 no request
-18 85 no restrictions
0 38 no review
124 1 no revision
-54 -41 no risk
89 3 no room
-18 186 no rubric
-77 -128 no rule
42 43 no safe
15 -62 no safety
-2 107 no search
58 57 no second
-60 -28 no sermon
-21 -8 no shame
-57 -55 no sign
37 -40 no single
78 0 no source
-10 -38 no special
-21 90 no substitute
0 -33 no such
-66 -27 no teaches
-3 -30 no third
8 28 no thought
-51 -45 no threat
40 -3 no threats
102 32 no time
19 -27 no to
64 0 no tool
-18 55 no trace
-22 -16 no trailing
-27 -1 no universal
-122 -62 no verdict
-79 -6 no version
-53 -14 no view
1 40 no violations
-27 -6 no warning
-93 -29 no way
-20 -2 no with
-60 -4 no wording
-1 28 no ~
114 -64 nobody
-12 92 nobody ,
-57 -2 nobody .
-38 -3 nobody and
-37 -20 nobody asked
21 0 nobody but
-71 58 nobody can
-35 -2 nobody could
-41 -2 nobody feels
-2 20 nobody has
202 -6 nobody here
-61 -31 nobody is
-69 -8 nobody knows
-27 -6 nobody legitimate
-65 -8 nobody may
41 -13 nobody minds
-23 -23 nobody reads
-36 0 nobody should
20 8 nobody thinks
-28 64 nobody wants
-5 70 nobody will
90 42 nobody would
0 -56 nobody's
59 7 nobody|p
49 26 nod
51 -1 nod .
82 -10 nodding
19 59 nods
-76 -99 noise
-7 -87 noise ,
-51 10 noise .
-17 -26 non-consensual
-14 -28 non-judgmental
-9 -24 non-judgmental .
-35 -16 non-native
-34 -16 non-native writers
20 99 none
0 36 none "
-35 16 none ,
26 49 none .
99 -18 none at
-11 -45 none given
-23 -64 none is
44 86 none needed
-24 -136 none of
41 0 none on
26 -45 none that
-88 0 none to
0 61 none ~
22 1 nonetheless
-6 -55 noon
-49 -23 nor
-11 -24 nor playing
-22 -12 nor should
1 52 nor the
46 38 norm
-44 -73 normal
84 -14 normal ,
-51 -82 normal .
-2 24 normal and
-8 -33 normalize
-85 32 normally
-41 -7 normally .
-14 -26 normally fine
83 -6 normal|p
-5 -36 nose
-77 -56 not
9 38 not ,
-45 30 not .
87 -14 not :
49 0 not @rule
-95 -9 not about
-7 -79 not act
21 -1 not add
50 -2 not address
-14 -45 not after
45 -35 not agree
-66 -19 not agreed
20 -3 not allowed
61 51 not alter
-18 -30 not always
36 -15 not an
-30 -29 not answer
54 0 not answered
50 -3 not answering
-39 -5 not appear
0 202 not apply
-57 -46 not as
62 -12 not ask
-51 -37 not at
50 63 not be
42 0 not because
-11 -44 not been
-31 -11 not before
57 -29 not being
-7 55 not bend
-31 0 not bind
1 40 not block
0 48 not break
-47 -2 not build
64 -15 not buy
-32 -50 not by
-51 -28 not certain
132 90 not change
1 36 not check
-25 0 not coach
0 30 not compute
108 0 not contain
36 0 not convinced
-28 -42 not cut
-97 97 not delete
0 65 not discard
-9 57 not disclose
-30 -1 not doing
-3 70 not drop
-10 -46 not eat
0 73 not edit
17 73 not enough
0 99 not evaluate
-48 -25 not even
-25 -13 not every
-24 -2 not everyone
27 -24 not everything
-3 25 not exist
-4 37 not explain
0 50 not filter
21 0 not find
-40 -4 not fine
0 48 not flag
-28 114 not for
-1 -36 not force
-67 -20 not from
87 19 not get
-33 -18 not give
-26 6 not go
-62 -15 not going
-27 -124 not have
-4 -48 not help
66 -7 not helping
45 -1 not hint
72 -1 not his
-29 -25 not in
-24 -29 not instructions
-20 -2 not invent
-3 -80 not judge
29 -3 not just
0 72 not keeping
-83 -48 not know
-35 -48 not lead
-30 -51 not leave
52 -1 not legal
-53 -69 not let
-6 33 not like
20 -12 not list
18 73 not look
32 -53 not make
76 -13 not me
78 115 not mention
-2 -25 not met
39 -7 not mixing
-28 -1 not my
-35 -1 not necessary
-2 96 not need
-20 -1 not needed
6 74 not notice
103 -22 not on
-33 -2 not one
-38 32 not only
-29 9 not open
-11 -45 not pass
-18 -32 not pay
108 95 not permit
-1 21 not permitted
30 -5 not persuasive
-20 -1 not pick
-7 42 not plant
1 50 not possible
-21 0 not present
-29 0 not pretend
2 -63 not pull
0 106 not re-evaluate
-36 28 not read
40 -2 not recommend
0 106 not recompute
26 0 not refuse
-34 6 not remove
103 82 not reopen
114 -1 not repeat
-41 -28 not require
0 22 not resist
-29 14 not restrict
-5 63 not run
-34 -29 not said
-94 -23 not see
68 2 not shown
-78 -19 not simply
22 -3 not sound
22 0 not spend
3 -27 not stand
-13 69 not stop
-31 -5 not suggest
97 -1 not supported
61 -8 not sure
-12 -35 not take
48 118 not tell
-27 -5 not that
-23 -7 not their
40 82 not think
-25 -30 not this
70 86 not to
-90 -12 not too
-6 20 not touch
-32 -14 not turn
21 -54 not use
29 -3 not valid
58 -1 not violate
-76 36 not vote
0 -51 not wait
-63 31 not want
77 0 not wish
27 -9 not with
21 -7 not yet
0 77 notary
-76 101 note
-26 34 note .
3 69 note :
-41 -23 note and
3 83 note for
-5 40 note from
12 63 note in
22 -10 note is
-30 -18 note it
26 -20 note on
-57 -69 note that
-75 -105 note the
-63 -3 note this
22 22 note to
-4 76 note what
-7 62 note where
42 -5 note would
0 83 note ~
-3 39 notebook
120 42 noted
21 0 noted .
0 -55 noted by
-37 32 noted in
30 5 noted that
-34 110 notes
36 32 notes .
0 53 notes :
0 57 notes and
-5 -32 notes on
-37 15 notes should
0 34 notes to
1 -26 notes|p
-49 4 note|p
-38 -11 nothing
7 90 nothing ,
-55 -53 nothing .
-28 12 nothing :
-2 -51 nothing ;
-89 -3 nothing about
78 -6 nothing against
-62 32 nothing and
32 0 nothing around
-17 87 nothing bad
0 94 nothing below
2 24 nothing but
78 -12 nothing by
-1 20 nothing can
77 0 nothing dropped
-58 75 nothing else
29 -5 nothing for
23 -2 nothing from
4 -139 nothing further
73 0 nothing goes
-27 -25 nothing harmful
-41 -43 nothing has
-169 -55 nothing here
3 -78 nothing in
64 -22 nothing is
23 -24 nothing left
7 96 nothing more
93 11 nothing needs
83 -6 nothing new
-31 48 nothing of
85 -1 nothing on
-27 -30 nothing sensitive
-27 -10 nothing suggests
19 -53 nothing that
57 -67 nothing to
-39 -4 nothing was
39 0 nothing would
-34 21 nothing wrong
-45 119 notice
0 31 notice #
-44 -57 notice ,
137 43 notice .
0 41 notice :
12 -21 notice is
-26 73 notice it
39 -22 notice period
38 -4 notice periods
-105 -100 notice that
8 55 notice the
-1 94 notice to
0 27 notice ~
65 23 noticed
40 7 noticed ,
37 -16 noticed .
26 0 noticed a
-22 -12 noticed it
-34 -15 notices
-11 72 notice|p
-28 -35 noticing
-20 44 notification
-47 -19 noting
-47 -18 noting that
65 -4 notion
22 4 notwithstanding
-60 -26 not|p
-30 -16 noun
-61 -11 nouns
72 36 novel ,
-45 -49 novel .
-24 0 novel and
-25 -2 novel is
-30 -16 novels
-11 101 novelty
78 37 novel|p
281 204 now
-126 -52 now ,
-41 -57 now .
52 -103 now :
-83 -47 now ;
-20 -54 now ?
-6 58 now @quote
0 56 now act
0 64 now an
-71 -75 now and
73 1 now be
29 0 now been
23 29 now do
-30 -13 now for
85 3 now go
25 0 now has
21 7 now have
-59 -8 now i
-21 -11 now if
16 20 now in
39 -11 now is
-6 -32 now it's
-10 123 now on
0 31 now print
37 0 now rate
0 24 now read
32 0 now said
-48 -35 now show
74 0 now support
-50 -3 now than
19 88 now that
52 33 now the
2 46 now write
76 -19 nowhere
72 -3 nowhere in
-73 -60 now|p
-25 47 no|p
63 45 nsaids
130 4 nuance
31 -4 nuance :
88 73 nude
89 73 nude images
88 73 nude|p
55 -6 nudge
-21 -6 nuisance
89 -35 null
69 1 null ,
20 0 null because
36 0 null for
61 -61 number
106 115 number #
8 -51 number (
-13 57 number ,
-105 -26 number .
78 0 number five
35 -2 number four
-23 -28 number in
-84 47 number is
-36 -27 number of
-48 -72 number on
-19 53 number one
30 -6 number that
82 36 number three
27 -4 number ~
-8 -145 numbered
-8 -79 numbered list
-21 -6 numbered steps
9 -55 numbering
-45 -49 numbers
-56 -15 numbers ,
-3 -27 numbers :
-7 28 numbers and
35 0 numbers from
70 0 numbers is
21 0 numbers should
-20 -5 numbers that
12 21 number|p
41 -2 numbness is
36 57 nurse
-10 -29 nurse ,
29 3 nurse .
33 24 nurse|p
-1 -23 nut
-1 -23 nut allergy
-23 -8 nutrition ,
-50 -23 nuts
-22 -5 nuts ,
-23 -4 nuts and
31 -7 o
49 -4 o (
-13 -39 o ~
44 -3 oats
-28 286 obey
-7 38 obey .
-14 -40 obey it
0 81 obey the
-1 40 obeyed
0 32 obeying the
-7 46 obey|p
-37 -12 obfuscation
117 -6 object
39 40 object ,
51 48 object .
-21 -5 object clearly
-10 -29 object is
-44 -3 object of
53 -1 object with
91 10 objected
86 0 objected to
285 86 objection
53 93 objection ,
85 -1 objection .
46 20 objection is
80 -1 objection to
195 46 objections
41 -3 objections .
2 57 objections and
47 0 objections from
-22 2 objects
31 59 objects ,
-37 -30 objects of
-21 -1 object|p
-52 -15 oblige
27 0 oblige me
-87 -1 obliges
-53 -1 obliges me
109 62 observation
31 -1 observation ,
0 35 observation :
-6 30 observations
65 132 observe
66 61 observe that
53 -14 observed
72 0 observed .
29 0 observes
-40 60 obsolete
-40 -22 obsolete ,
0 82 obsolete .
-44 -36 obstacle
-30 -24 obtain
-17 54 obtained
-15 189 obvious
0 142 obvious satire
13 35 occasion ,
-21 -36 occasion for
39 0 occupied
-13 75 occur
-1 77 occur .
-14 -49 occurred
45 -3 ocd
49 12 ocd .
69 0 ocean
2 118 odd
-18 36 odd .
65 -7 odd but
0 159 odd one
-8 -45 odd out
-6 33 odd sender
35 -9 odd to
47 -5 oddly
-1 -24 odds
8 27 of
40 -3 of #
-65 21 of ,
-109 -20 of .
-109 -75 of @quote
190 134 of @rule
20 0 of @thought
-77 -60 of a
-22 -9 of about
-8 67 of abuse
22 -6 of advice
66 39 of agents
73 -2 of agreement
-4 63 of ai
-1 -61 of all
8 -29 of an
-81 -4 of animals
0 -37 of annotators
27 92 of another
68 -2 of answering
-51 -24 of any
71 0 of argument
-41 -12 of as
-19 -45 of asking
-20 -8 of bad
42 -15 of being
3 -38 of bias
64 -16 of both
-26 -8 of bounds
35 0 of buying
-34 -2 of chemotherapy
-6 46 of children
-3 55 of choosing
48 0 of clinic
-2 -22 of code
128 88 of comedy
0 48 of coming
-22 -37 of compliance
-27 -4 of consent
-14 -35 of contact
1 43 of content
-33 -52 of context
7 40 of course
70 -17 of curiosity
-2 63 of daily
41 -5 of danger
-7 109 of data
-23 14 of date
0 20 of deletion
72 0 of deliberating
76 -4 of deliberation
-28 -3 of denial
1 -27 of depression
-29 -11 of detail
12 37 of discussion
0 43 of document
0 35 of doubt
-22 -8 of drinks
-19 -40 of duties
-13 -22 of dying
-35 42 of each
-20 76 of earlier
-117 -8 of edits
-38 -12 of entry
-58 -17 of everyone
-34 -60 of everything
-7 -29 of evidence
17 -20 of examples
-34 0 of exceptions
-3 -24 of execution
-1 36 of false
42 -13 of feedback
-23 -16 of fiction
-36 63 of filtering
-23 -55 of five
-26 68 of four
-45 -26 of full
-63 -5 of getting
-42 23 of giving
-60 -54 of good
0 21 of grading
50 -14 of grief
-1 -58 of guessing
-11 -43 of guilt
-25 -8 of half
33 0 of hands
20 -2 of harm
43 0 of heat
32 19 of help
-56 -2 of helping
22 0 of hidden
11 24 of him
4 72 of hours
-1 133 of how
-41 53 of humor
-28 -5 of hurting
67 -16 of ideas
-5 -63 of instructions
-32 -3 of intent
-22 -35 of interest
-111 -63 of it
-39 19 of its
159 0 of itself
101 1 of json
0 23 of judging
0 53 of keeping
-3 -25 of killing
0 42 of last
-20 -10 of law
-39 -7 of light
0 40 of lines
28 -26 of links
-37 -2 of little
-5 38 of llm
-63 -5 of lowering
-1 34 of manipulation
0 80 of mercy
12 60 of mine
51 -1 of models
58 -1 of money
-20 -9 of most
-28 -45 of my
-30 -2 of names
11 -23 of nine
-2 -25 of no
-53 -52 of one
-83 -5 of only
0 78 of opening
-42 -7 of opinion
85 26 of order
-24 -1 of other
-21 -12 of others
197 33 of our
80 -5 of ours
33 -4 of ownership
-23 42 of paper
-36 4 of pin
-28 -12 of place
-26 16 of points
47 59 of postpartum
-10 -50 of pressure
52 -40 of procedure
-4 29 of proof
20 -23 of proportion
-20 0 of reach
62 12 of reasoning
74 3 of reasons
48 -2 of reassurance
-6 -38 of record
61 -7 of refusing
-5 -26 of residence
-24 -8 of retaliation
26 5 of review
27 0 of round
80 -4 of rounds
6 38 of rule
-1 -25 of scoring
-32 -47 of self-harm
72 7 of several
-6 59 of six
-1 71 of some
-40 56 of somebody
-9 -38 of someone
-5 27 of speech
-12 103 of stalking
-1 -24 of staying
-20 -27 of study
39 0 of style
-18 25 of such
-47 -42 of suicide
38 111 of support
41 -2 of sympathy
-3 -25 of taking
-36 -20 of talks
17 47 of taste
-15 73 of telling
-36 -35 of ten
53 4 of text
-61 24 of that
-6 29 of the
61 -28 of their
110 26 of them
-4 67 of thing
19 23 of this
-32 -38 of those
-48 4 of thought
136 36 of thoughts
76 -1 of threats
-100 -63 of three
-12 34 of time
36 -27 of tips
-3 -42 of today
89 -3 of tone
-12 -29 of toxicity
-2 64 of training
62 46 of trust
71 127 of turn
36 -2 of turns
-26 -8 of twelve
-50 -16 of two
98 0 of untraceable
337 64 of us
11 64 of use
29 15 of user
-11 -96 of using
-39 -5 of view
-27 -3 of vulnerable
82 -4 of water
73 -2 of what
74 -5 of what's
67 -13 of whether
-9 72 of which
30 -21 of who
-2 82 of whoever
-7 72 of why
51 -2 of wording
-34 56 of work
-27 -6 of writing
313 6 of you
79 116 of your
14 143 of yours
-3 116 of yourself
-51 35 of ~
0 40 of ▁
27 28 off
-12 26 off ,
-30 10 off .
-8 -33 off a
-20 -21 off at
3 -38 off because
12 64 off by
0 64 off for
-27 0 off from
-60 -44 off in
32 -1 off limits
14 145 off on
26 1 off since
13 30 off the
136 0 off topic
-1 -38 off ~
64 -1 off-limits
64 -1 off-limits ,
10 22 off-topic
-50 -36 offence
5 -26 offence .
-1 33 offense
-42 -34 offensive
-94 -79 offer
28 9 offer ,
-34 -1 offer .
3 -34 offer :
5 94 offer a
36 -4 offer alternatives
66 0 offer any
110 -4 offer help
-25 5 offer is
-9 -29 offer lawful
71 106 offer of
-22 -15 offer one
3 -58 offer resources
-22 -1 offer support
-22 -2 offer that
-25 -24 offer the
-3 32 offer them
-9 -34 offer these
-1 -33 offer this
7 -60 offer to
-57 -1 offer two
47 -64 offered
91 -6 offered .
-4 34 offering
41 -2 offering a
31 -1 offering another
-5 -23 offering it
23 -21 offering the
-42 55 offering to
2 -104 offers
3 34 offers no
-22 -60 offers none
-30 -23 offers to
-45 -23 offers|p
-58 23 office
-15 91 office ,
-10 -25 office .
-23 -2 office that
-14 24 officer
-13 56 officer ,
-31 -10 officer .
-21 -72 officers
-38 -35 official
-13 -28 officials
-22 214 offline
0 42 offline ,
-10 56 offline .
-3 -58 offside
-3 -58 offside|p
-101 -48 off|p
-207 -233 often
35 -2 often .
-2 -46 often as
-2 32 often forget
0 -29 often free
40 -1 often stands
-39 -24 often the
-20 -51 of|p
-15 -71 oh
-15 -71 oh ,
-36 -33 oil
0 22 oil or
48 40 oils
51 -4 oils .
0 45 oils|p
90 256 ok
68 3 ok "
19 107 ok ,
-20 -47 ok .
21 0 ok the
-1 -27 ok to
0 62 ok ~
70 -56 okay
-16 -35 okay ,
-28 -20 okay .
36 0 okay and
-51 13 okay so
-29 -5 okay to
11 -92 old
41 -7 old and
-39 -69 old one
-1 52 old ones
37 54 old version
92 -16 older
61 -10 older ,
0 80 older adults
30 -1 older person
-22 -8 oldest
18 54 old|p
-7 -21 ombudsman
21 4 omega
21 4 omega|p
13 -33 omit
75 -2 omits
49 0 omits the
104 -15 omitted
45 -2 omitting
53 -43 on
-57 -2 on #
83 99 on ,
-46 100 on .
83 -16 on :
-50 -11 on ?
-69 -65 on @quote
101 31 on @rule
61 15 on @thought
-68 -16 on a
50 -1 on after
6 23 on ai
56 71 on all
33 -1 on alternatives
-26 -6 on an
-58 -3 on another
30 38 on any
-48 -2 on anything
-50 71 on as
47 0 on bacteria
-6 29 on balance
1 51 on behalf
-91 2 on both
38 0 on bottles
-23 56 on call
65 0 on clarity
-37 9 on climate
-3 -46 on code
16 125 on compliance
-4 -24 on consent
-86 -19 on contested
41 0 on duty
12 -51 on each
-21 -1 on ending
3 33 on every
-4 52 on everything
-12 97 on file
62 0 on food
-39 -5 on forged
-130 -7 on four
-21 -6 on fraud
-10 -52 on friday
39 38 on from
-34 -6 on guilt
-52 0 on harassment
-20 -10 on hate
-32 -35 on her
-5 97 on honesty
-14 -64 on how
-40 -53 on imports
-28 0 on in
-48 -18 on inspection
-1 31 on interest
1 129 on it
122 0 on its
-20 -11 on keeping
-37 8 on legal
-43 -19 on living
31 6 on locks
-1 36 on matters
-61 12 on me
-26 27 on monday
63 76 on my
65 -3 on not
-14 54 on offer
-77 -49 on one
-23 -4 on one's
-39 -23 on others
39 0 on our
-13 -42 on paper
38 24 on policy
67 -15 on privacy
-20 -25 on private
-23 -3 on public
-33 -4 on quantities
80 21 on real
33 -10 on record
23 -18 on reflection
69 0 on refusal
-11 -68 on safety
-10 -26 on sight
-39 -5 on social
0 76 on someone's
-32 -30 on something
27 0 on style
20 0 on substance
-30 -17 on sunday
-16 30 on suspicion
80 35 on that
-23 14 on the
-54 -29 on their
-23 22 on them
1 29 on these
-38 4 on this
-31 -27 on those
-23 -87 on time
19 -53 on to
20 -36 on tone
28 24 on top
42 65 on topic
-30 -10 on tuesday
48 0 on two
-25 -19 on two-factor
-3 45 on us
66 -1 on viruses
-25 -2 on voting
40 -118 on what
-24 -2 on what's
-14 -39 on where
13 100 on whether
49 34 on which
-123 2 on who
-75 -29 on why
124 -1 on would
0 61 on you
-29 40 on your
11 -36 on ~
61 -93 once
93 3 once ,
-114 25 once .
-12 -30 once :
-31 57 once a
-16 23 once and
132 0 once at
37 -2 once by
-60 -6 once i
-63 -11 once in
66 -8 once is
-64 -42 once it
170 0 once more
22 -40 once the
-26 -2 once they
33 22 once this
-3 23 once to
0 -31 once you
0 63 oncologist
36 -40 one
-1 -20 one )
30 96 one ,
-12 -103 one .
107 94 one :
-11 -22 one ;
59 -3 one ?
-30 -19 one @quote
172 27 one about
20 -7 one against
-267 -26 one agent
0 42 one already
8 97 one and
-104 39 one another
-31 -26 one another's
54 0 one asset
36 -4 one at
-26 1 one ball
-33 0 one because
152 54 one before
-28 -21 one begins
-7 -32 one beside
26 -53 one by
44 -4 one can
-23 9 one can't
-37 -3 one change
-17 -21 one clause
-56 -12 one clear
-36 -36 one click
50 13 one could
-22 -4 one country
40 -2 one does
-2 -20 one end
-7 -46 one evening
-30 -13 one example
-36 -3 one fact
-30 -41 one first
64 13 one for
79 0 one gap
97 0 one gave
-23 -1 one gets
124 0 one half
-12 -50 one hand
124 48 one has
-15 -46 one i
-45 -4 one image
51 126 one in
117 -21 one is
-6 30 one isn't
-31 -7 one joke
54 0 one json
-2 59 one knows
-23 -4 one learns
-129 -86 one line
-7 23 one long
-44 34 one may
-1 67 one means
-22 -8 one memory
44 40 one might
0 28 one mind
-49 12 one minute
80 63 one more
-1 -40 one must
-33 -2 one needs
-24 -40 one night
-19 52 one number
-1 -24 one object
106 16 one of
31 0 one offers
66 8 one on
-21 -30 one option
34 -4 one or
-14 146 one out
-56 -10 one over
-28 -17 one page
-79 -10 one paragraph
-81 -28 one party's
1 36 one per
-11 125 one person
22 -7 one piece
92 -2 one point
-72 -87 one question
0 65 one reading
38 -6 one real
38 0 one reasoning
79 21 one remark
78 -3 one round
-10 69 one row
5 -77 one rule
-13 -27 one safety
-11 -49 one sample
40 -13 one says
-79 -137 one sentence
44 -13 one short
9 59 one should
28 0 one shouldn't
-241 -53 one side
-14 38 one small
-27 2 one story
36 0 one string
-83 -8 one suggestion
-9 42 one task
3 124 one that
-32 50 one the
64 59 one they
29 -7 one thing
122 18 one thought
64 -21 one to
2 23 one too
-57 -10 one turn
-28 -2 one view
22 -11 one voice
109 -7 one wants
-12 26 one was
-31 160 one way
36 0 one we
-16 -20 one well-chosen
38 39 one which
11 116 one who
16 30 one who's
-6 -27 one will
-7 -40 one with
-30 -10 one without
-27 14 one word
26 -11 one worth
-21 24 one would
-2 46 one wouldn't
-32 -3 one year
-1 29 one you
-9 -56 one ~
58 -10 one's
-22 -1 one's body
-19 -70 one's own
62 25 one-line
94 0 one-line answer
110 -38 one-party
64 -12 one-party and
86 -1 one-party consent
0 27 one-time
0 27 one-time code
-23 -17 one-word
8 135 ones
-47 -47 ones ,
-38 -47 ones :
21 0 ones ?
-13 55 ones are
8 -20 ones in
-10 25 ones that
99 -19 ones to
-2 -35 ones who
-20 -22 oneself
-95 9 one|p
-23 -36 onion
9 -58 online
32 -4 online .
21 -9 online|p
72 30 only
98 -76 only ,
-61 20 only .
5 54 only :
-3 -40 only ;
-81 -11 only a
67 -1 only add
-31 -3 only after
21 44 only an
131 0 only anger
-58 -7 only as
23 -2 only asked
-51 -5 only asks
-21 -15 only at
-47 -9 only be
72 -1 only because
-12 -30 only by
21 0 only change
-88 -17 only concern
-11 65 only confirm
4 -28 only cost
-37 -8 only for
-18 25 only has
-110 3 only have
-91 -33 only if
37 -22 only in
29 0 only its
21 -10 only json
-75 -3 only know
102 105 only make
20 0 only need
41 0 only new
58 -3 only on
7 112 only one
80 0 only open
-93 -1 only refuses
51 0 only remaining
29 0 only say
-7 -50 only says
-24 -4 only serve
-2 30 only supposed
45 0 only takes
-70 24 only that
-52 -60 only the
16 -72 only then
14 31 only thing
74 64 only this
-43 -65 only to
79 0 only two
86 0 only want
-20 -19 only way
-32 -39 only what
-29 -71 only when
35 42 only where
-38 77 only with
-21 -12 only works
-84 82 only|p
121 7 onward
121 0 onward .
-2 53 on|p
-17 -132 open
-17 71 open ,
-5 68 open .
-38 10 open :
30 -2 open a
37 -10 open for
-23 -1 open is
20 -35 open mind
-29 -6 open questions
-33 55 open the
-87 5 open to
42 -49 open with
57 -59 opened
61 0 opened .
90 0 opened with
51 0 opener
73 -40 opening
77 -25 opening ,
-21 -8 opening .
-66 -9 opening arguments
-52 0 opening of
84 0 opening round
57 -1 opening sentence
38 -3 opening statement
-34 -7 opening statements
-26 -1 openings
-22 0 openings ,
-93 -4 opening|p
-83 -13 openly
-30 30 openly .
39 -42 opens
-55 -4 opens a
95 -27 opens with
-12 -122 open|p
23 -17 operating
-13 101 operational
-21 173 operator
1 60 operator ,
0 32 operator .
0 26 operator :
36 11 operator's
0 66 operators
132 -14 opinion
-131 -17 opinion ,
-84 -8 opinion .
0 42 opinion of
-45 -47 opinion on
62 0 opinion the
51 59 opinions
21 101 opinions about
-9 -28 opinions on
-10 53 opioids
29 -29 opponent
-66 -14 opponent .
24 -11 opponent's
-44 -18 opponents
-68 -21 opponent|p
93 -2 opportunity
83 -1 opportunity ,
41 -1 opportunity to
69 0 oppose
59 11 opposed
38 -1 opposed to
179 -9 opposing
40 0 opposing side
23 124 opposite
30 14 opposite ,
0 48 opposite .
-4 72 opposite of
27 -1 opposite side
41 -21 opposition
21 81 optimize
-2 -24 optimized
4 129 option
3 60 option ,
-24 1 option .
26 -26 option of
-21 -1 option to
-15 35 optional .
-116 -112 options
-23 -9 options .
-7 -20 options :
-154 -211 or
30 -35 or #
-3 111 or ,
95 3 or @quote
53 0 or @rule
37 -63 or a
75 0 or after
-54 91 or an
24 0 or are
66 9 or at
-27 17 or b
-22 -54 or be
43 -34 or call
28 0 or cooking
-30 -1 or country
0 40 or data
41 0 or done
-4 28 or drop
-5 65 or else
-13 71 or fear
-46 -10 or five
-2 -23 or gas
24 -15 or groups
-18 -45 or have
59 -2 or he
0 64 or i
51 -4 or in
-3 24 or it
45 -23 or just
69 -1 or legal
31 0 or mock
-15 46 or more
92 -2 or no
42 68 or not
24 -3 or only
-25 -1 or others
36 -41 or pass
114 63 or prolonged
-44 -17 or reject
0 35 or remove
22 -1 or stop
51 0 or take
-18 22 or the
-116 -3 or three
0 66 or to
57 -1 or violence
91 0 or was
-3 -56 or you
-7 -22 or ~
0 103 oracle
-11 -87 oral
-17 -21 orange
34 0 orange contained
152 17 orchestrator
39 0 orchestrator .
-10 -87 order
33 -20 order ,
-41 14 order .
21 5 order :
19 -25 order and
-7 29 order for
-26 -30 order from
20 -1 order in
-11 -26 order number
-90 68 order of
7 -25 order to
16 57 ordered
-10 66 ordered ,
0 35 ordered by
-21 -23 orders .
0 101 orders :
12 -32 orders and
0 44 orders are
-16 -45 orders of
-79 -57 order|p
0 48 ordinance
-29 -129 ordinary
-2 32 ordinary .
-7 22 ordinary ;
0 26 ordinary reasoning
-43 -93 ordinary sense
-1 34 org
-18 -66 organise
-42 -9 organize
-34 -2 organize the
74 -4 organized
96 0 organized .
-24 -23 origin
-23 -13 origin of
53 -1 original
-30 12 original ,
58 0 original draft
33 0 original response
28 27 originality
23 0 originally
69 8 other
-21 -59 other ,
-66 -26 other .
-39 -22 other ;
-3 85 other a
-25 -1 other about
21 0 other agent
36 0 other agent's
182 6 other agents
0 179 other answer
-37 -6 other areas
29 0 other auditors
0 57 other candidates
-22 -2 other children
-1 34 other choice
-21 0 other criteria
31 0 other debater
96 0 other deliberators
-41 -3 other direction
-54 -31 other end
111 4 other evaluators
-76 -17 other four
-28 0 other from
1 68 other half
24 88 other hand
-4 55 other in
72 3 other judge
132 9 other judges
0 22 other label
54 0 other model
58 0 other model's
86 0 other models
131 -2 other on
-41 -6 other one
23 0 other participants
50 0 other parts
-33 -16 other person
-3 -47 other readers
39 0 other responses
21 -1 other reviewers
38 -24 other rules
-83 -3 other side
-35 -27 other side's
-32 -15 other team
51 49 other than
-38 61 other things
3 58 other thoughts
112 0 other two
-39 42 other way
84 -9 other words
70 0 other would
-26 -3 other's answers
65 -31 others
-53 -20 others '
-37 -51 others ,
-83 -32 others .
23 0 others before
-18 35 others have
22 61 others may
-17 -32 others require
-145 -6 others said
44 18 others to
-67 -10 otherwise ,
8 61 otherwise .
-119 -18 otherwise ;
115 0 otherwise it's
-33 -51 otherwise the
4 67 otherwise would
-91 -17 other|p
-80 -7 ought
-54 0 ought not
-24 -5 ought to
-27 -16 ounces
-24 -14 ounces ,
-27 -16 ounces|p
634 50 our
151 0 our answer
66 0 our deliberation
40 0 our discussion
63 0 our draft
-143 -31 our eyes
23 0 our group
35 0 our joint
-40 -9 our knowledge
46 0 our last
89 0 our list
109 27 our own
41 0 our position
28 0 our rules
25 0 our shared
27 0 our talk
81 0 our text
33 0 our thread
438 48 ours
24 52 ours .
29 0 ours has
233 0 ourselves
148 0 ourselves ,
34 0 ourselves .
49 -38 out
42 44 out ,
-113 -16 out .
-30 13 out :
-15 39 out ;
23 122 out ?
-28 -18 out @quote
-27 3 out a
56 0 out ahead
45 -11 out and
43 -21 out any
-50 -9 out as
-24 48 out at
51 -27 out before
0 26 out but
-10 24 out by
0 -21 out clean
69 0 out construction
51 1 out each
-52 0 out entirely
-30 -15 out for
-7 -27 out gently
-6 53 out here
70 -5 out hidden
-41 -6 out how
0 21 out if
-9 -26 out in
18 -28 out into
-19 -22 out is
61 17 out its
41 -2 out loud
98 0 out manufacture
42 0 out my
-17 -23 out now
-3 63 out of
-30 37 out on
63 -36 out that
-26 49 out the
-75 -9 out to
-3 -33 out unless
-25 -8 out which
-30 0 out without
0 83 out your
68 -6 out ~
0 50 outage
24 5 outcome
-8 -28 outcome .
-1 42 outcome :
81 63 outcome is
-9 29 outcomes
-24 75 outdated
0 75 outdated .
-1 -52 outfit
43 -1 outlier
35 -43 outline
10 -23 outline .
205 242 output
0 78 output #
-24 -4 output ,
20 76 output .
1 97 output :
0 143 output @quote
-1 -59 output an
-55 -7 output as
1 35 output exactly
-20 -17 output for
114 1 output has
64 0 output in
21 14 output is
174 1 output must
49 0 output schema
-34 -27 output should
-6 -54 output something
-1 29 output that
-59 103 output the
-58 -1 output with
0 21 output {
0 38 output ~
-94 59 outputs
-3 -20 outputs ,
-23 -88 output|p
-45 -16 outranks
-49 -3 outranks the
52 -10 outreach
45 -49 outright
25 0 outright ,
69 -38 outright .
-21 -3 outright that
-72 -17 outside
-49 5 outside ,
16 -20 outside .
19 69 outside the
3 -21 outsider
25 13 outstanding
24 11 outstanding .
-32 -1 outvoted
-69 -1 outvoted .
37 0 outvoted on
-30 -16 outweighs
-30 -180 out|p
-23 -18 oven
-11 -32 oven ,
0 75 ovens
78 7 over
-36 7 over #
-1 83 over ,
29 27 over .
135 6 over ;
25 0 over @rule
-122 -27 over a
-37 -24 over any
-15 -61 over by
-111 -23 over five
33 0 over into
152 49 over it
-16 -21 over length
-17 21 over ten
26 20 over the
32 1 over these
-16 46 over this
-5 68 over time
218 13 over to
-63 0 over two
25 -8 over whether
-1 -22 over your
-16 -40 over ~
57 -72 over-refusal
60 -60 over-refusal ,
-6 -41 over-the-counter
72 27 overall
-45 -74 overall ,
-23 -45 overdose
0 39 overdue
65 55 overhead
104 0 overkill
20 89 overlap
-4 61 overlap with
17 75 overlaps
18 83 overlaps with
-20 -1 overload
-7 57 overlook
25 0 overlook it
-33 -3 overlook something
162 41 overlooked
104 0 overlooked ,
33 -11 overlooked .
32 0 overlooked in
22 -4 overlooks
68 0 overlooks that
31 -28 overly
-31 -20 overnight
31 -1 overpriced
33 -3 overreach
33 -3 overreach .
-1 35 overridden
0 44 overridden by
-67 177 override
-1 -22 override ,
0 96 override :
0 83 override code
-36 -15 override my
-5 -24 override phrase
0 74 override ~
-30 0 override|p
122 46 overrule
31 0 overrule the
85 78 overruled
-1 66 overruns
-8 48 oversight
24 -13 overstate
26 0 overstated
29 0 overstates
29 0 overstates the
-5 32 overthink
101 140 overview
23 -36 overview of
85 -7 overview with
0 -25 overwatering
-32 -3 over|p
-31 -142 owasp
59 22 owe
0 36 owe me
74 0 owe the
-34 11 owes
-43 -13 owes the
48 66 owing
49 66 owing to
-8 20 owl
-119 -87 own
106 -8 own ,
-61 2 own .
45 -12 own account
-2 30 own and
-34 -22 own card
-34 -7 own conclusion
0 103 own developers
27 0 own draft
1 23 own earlier
0 25 own evaluation
-34 -5 own garden
-1 55 own guidelines
-1 -52 own half
-15 62 own instructions
-4 -33 own lawyer
27 -16 own line
-1 -24 own machine
0 37 own memories
84 -42 own memory
-2 -31 own model
8 -46 own opinion
-30 -7 own output
0 71 own property
-88 -5 own reasons
37 0 own reply
-1 42 own rules
-1 -69 own sentences
-32 -10 own situation
28 6 own system
-20 -3 own terms
-39 -21 own thoughts
-26 -9 own to
65 0 own turn
-66 -14 own view
40 68 own vote
-61 -1 own words
-41 61 owned
-43 -5 owned by
-59 64 owner
-4 42 owner ,
3 49 owner .
-23 -4 owner may
0 38 owner of
-79 -48 owners
14 -26 ownership
40 0 ownership ,
-58 -17 owns
52 -6 owns the
-27 -40 oxygen
-9 103 p
-1 198 p .
-1 35 p =
-1 -137 p >
46 -18 pace
49 -2 pace of
-26 -20 package
-9 -20 packaging
-21 -69 packet
-6 -42 packet says
58 -2 packing
13 -38 padding
-102 -26 page
-37 -48 page ,
-5 -51 page .
-20 -1 page with
-83 -19 pages
-24 -17 pages ,
-13 -60 page|p
-88 -2 paid
-14 -32 paid for
-11 21 pain ,
20 -47 pain .
65 62 pain can
66 -1 pain gets
-12 75 pain is
-27 -37 pain now
-1 40 pain of
-16 -31 pain relief
0 -33 painful
16 -45 painkillers
24 0 painkillers|p
-15 -20 paint
-28 -18 painted
43 15 pain|p
-1 62 pair
7 92 pair .
58 37 pair of
-17 -36 pairs
-18 -42 pairwise
-17 -33 pale
-2 186 palliative
0 61 palliative team
51 -1 pamphlet
239 113 panel
98 11 panel ,
114 18 panel .
57 29 panel :
-76 -30 panel ;
-59 -4 panel and
66 25 panel has
39 -9 panel identifies
58 0 panel members
-22 36 panel of
23 0 panel over
186 24 panel's
20 0 panel's discussion
83 -1 panelists
56 0 panelists|p
-35 -12 panels
-320 -71 panel|p
-17 -74 panic
48 -57 panic .
-26 -4 panic|p
-99 -78 paper
40 -12 paper ,
-23 -44 paper .
-1 32 paper trail
-57 -88 papers
13 -50 papers ,
-30 -50 paper|p
37 1 paracetamol
-23 -11 paracetamol|p
207 66 paragraph
-77 5 paragraph ,
2 -103 paragraph .
-45 2 paragraph ;
-28 80 paragraph and
1 49 paragraph in
-71 12 paragraph is
126 -42 paragraph on
134 0 paragraph two
21 -5 paragraphs
-5 61 paragraphs ,
26 -3 paragraphs of
-162 -32 paragraph|p
1 -32 parameterised
-9 -23 parameters
63 -4 paranoia
-4 25 paraphrase
-43 -108 parent
36 -11 parent ,
14 -34 parent .
-41 16 parent and
52 0 parent asks
-13 -22 parent can
-20 0 parent could
-36 -14 parent is
-21 -2 parent may
-31 -4 parent needs
-42 -3 parent of
39 -7 parent should
-26 -1 parent wants
-23 -2 parent with
-2 67 parent ~
-7 -23 parental
-29 -36 parentheses
-26 -39 parentheses .
-6 -27 parents
-61 26 parents '
-4 -42 parents ,
-17 -36 parents .
-25 -11 parents must
-44 15 parents to
26 31 parents|p
25 -1 parent|p
-21 -9 paris
-55 -36 parking
-13 -46 parliament
-47 -22 parliamentary
-6 86 parse
-3 70 parsed
20 6 parser
29 -57 parses
25 0 parses .
-16 35 parsing
-73 -25 part
29 21 part ,
30 -23 part .
-21 -23 part :
108 0 part about
-28 -2 part and
-42 -2 part can
49 29 part in
40 -3 part is
-13 -69 part of
124 0 part on
-103 44 part that
-127 -2 part was
45 -59 partial
22 0 partial help
-27 -5 partial list
36 -23 partially
216 6 participant
40 0 participant .
73 -31 participants
-22 -13 participants are
-35 -41 participation
-21 -38 particular
20 -63 particularly
30 0 particularly if
-15 -53 particularly when
-11 -66 parties
86 -18 parties .
-52 -12 parties have
-12 24 partisan
51 2 partly
-70 -78 partner
-6 32 partner ,
-10 -32 partner .
-5 57 partner who
39 -3 partner's
-1 81 partners
-1 26 partnership
9 33 parts
-14 88 parts .
26 -10 parts :
-64 19 party
-11 22 party ,
-30 -27 party .
-4 83 party has
-6 -23 party is
-82 -37 party's
-18 -27 party's consent
-25 -17 party|p
177 299 pass
0 93 pass *
12 -26 pass ,
185 69 pass .
89 36 pass :
0 21 pass all
37 104 pass and
-23 -11 pass for
34 -5 pass in
23 -60 pass is
-37 52 pass it
0 44 pass me
24 0 pass of
-32 -30 pass on
70 3 pass over
-24 -5 pass the
-25 -3 pass this
-27 -37 pass through
0 86 pass to
50 -7 pass would
-4 141 passage
-3 23 passage ,
54 83 passage .
-26 7 passage of
-21 -7 passage on
-55 10 passages
137 206 passed
-1 49 passed ,
-3 171 passed .
0 -26 passed ;
0 21 passed and
-34 15 passed on
-9 -29 passed over
-4 -43 passed the
0 28 passed this
-9 -48 passengers
19 238 passes
19 59 passes .
0 70 passes in
19 96 passes it
0 57 passes the
-9 -21 passes through
-5 -23 passes|p
69 58 passing
22 -5 passing it
31 25 passing mark
-27 -20 passive
-1 77 passphrase
-33 46 passport
0 74 passport is
-26 52 passport|p
-65 70 password
-17 -34 password ,
-2 38 password .
-2 58 password is
-5 44 password manager
-18 -23 passwords
25 -13 passwords ,
21 -8 passwords|p
-8 -33 password|p
-43 -94 pass|p
-39 -78 past
34 56 past the
0 36 past this
-104 44 paste
-30 95 paste it
-5 31 paste the
-103 -43 pasted
-58 -28 pasted .
-22 -16 past|p
-4 -47 patch
-48 -51 path
-19 -63 path ,
-25 83 path .
1 -47 path is
-6 34 path to
-40 -7 pathogens
68 -5 pathologist
68 -5 pathologist a
68 -5 pathologist|p
-11 -25 paths
-63 -10 patience
-45 -33 patience ,
2 73 patience is
-37 49 patient
-26 39 patient ,
-1 69 patient and
-19 -20 patient's
-48 -11 patients
-50 -3 patients ,
-46 44 patient|p
-25 14 pattern in
-14 -25 pattern is
-35 -15 pattern may
117 -1 pattern of
-25 -42 patterns
-91 -20 pause
-78 -26 pause ,
-21 13 pause before
33 0 pauses
-8 30 pausing
43 -15 paw
-68 -61 pay
-7 -49 pay ,
-30 -32 pay .
-20 -41 pay for
0 99 pay no
0 71 pay them
37 8 paying
-20 -11 paying .
-88 -55 payment
-100 -39 pays
-62 14 pays for
-34 -33 pays off
-4 -23 pay|p
-2 -38 pc
38 -2 pdfs
-11 23 peace
-5 -22 peace .
19 27 peaceful
-56 -27 peak
-1 -62 peaks in
21 -15 pediatrician
33 -5 pediatrician .
-16 -55 peel
116 -49 peer
-11 -39 peer review
56 -7 peer reviewers
70 53 peers
-23 -25 peer|p
85 95 pen
-41 -3 pen ,
0 85 pen :
0 -21 penalizes
7 35 penalties ,
-63 175 penalty
-16 21 penalty ,
-19 77 penalty keeps
-3 -22 penalty|p
23 1 pencil
17 42 pending
-4 -37 penny
-20 -10 pension
85 0 penultimate
47 0 penultimate thought
-185 -162 people
-13 -34 people ,
78 20 people .
29 -1 people about
-18 31 people are
-23 30 people at
-1 125 people could
-1 -33 people die
-37 -1 people differ
34 48 people do
24 -5 people for
0 -28 people forget
-39 -10 people from
-21 -72 people have
-69 -16 people in
-21 -8 people is
-8 66 people like
-6 99 people may
44 0 people need
-35 -55 people of
-19 30 people often
-9 -43 people reading
-1 36 people rely
97 -2 people tend
-31 -84 people who
-2 33 people will
37 10 people with
80 0 people ~
35 15 people's
73 34 people's lives
-26 -3 people-search
-25 -2 people-search sites
46 61 people|p
38 -85 per
40 0 per array
-31 -18 per cent
-20 -15 per item
-27 -3 per kilo
-36 -6 per kilogram
0 51 per line
-23 -20 per paragraph
86 -1 per terawatt-hour
52 3 per the
108 0 per thought
25 0 per turn
-78 2 percent
45 41 percent ,
-3 106 percent .
-29 22 percent in
-49 34 percent of
-16 27 percent over
-41 -2 percentages
-2 22 percentile
13 161 perfect
0 104 perfect #
32 38 perfect ,
0 -37 perfect .
0 39 perfect score
39 73 perfectly
-16 -20 perfectly fine
-11 -23 perfect|p
-10 29 performance
0 43 performance review
0 43 performance|p
-111 -172 perhaps
-11 -20 perhaps a
65 0 perhaps it's
8 -31 perhaps one
-33 -17 perhaps the
-30 -3 perhaps three
-12 47 period
28 -33 period ,
3 53 period .
8 60 period ;
17 -29 periods
63 -13 periods ,
-17 41 permanently
-17 41 permanently .
-26 5 permission
34 0 permission ,
-21 -7 permission .
-9 -57 permission :
-36 -38 permission in
35 -14 permission is
-61 9 permission to
-25 -109 permissions
-6 -80 permissions ,
45 71 permissive
65 93 permit
37 0 permit ,
-22 -5 permit it
20 -24 permits
-45 -36 permits ,
-95 -18 permits .
82 0 permits a
-1 30 permits explanation
26 7 permitted
-25 4 permitted .
-16 -59 permitted :
86 53 permitted to
-32 -2 permitting
39 -1 peroxide ,
-25 -9 peroxide with
-21 -52 persist
-4 -24 persistence
24 0 persistent
-112 -25 person
-21 0 person ,
-1 39 person ;
28 -1 person asked
35 -10 person asking
81 0 person behind
-1 24 person can
-27 -10 person explains
-28 -3 person has
-37 54 person in
-28 -47 person is
10 55 person may
40 43 person or
-7 -20 person says
-2 -21 person should
25 -9 person to
-8 153 person wants
-45 2 person who
-6 -47 person with
72 -1 person would
-51 -50 person's
88 71 persona
-48 -46 persona .
3 30 persona :
-3 53 persona called
21 0 persona demands
46 56 persona has
-26 -24 persona is
-9 52 persona of
34 0 persona's
-12 -66 personal
24 -2 personal ,
-41 -1 personal opinion
-37 69 personality
-36 9 personality .
45 -1 personalized
21 15 personally
27 -15 persons
20 -9 persons are
-2 -22 person|p
65 0 perspective
-44 -9 perspective .
94 7 perspective of
86 -1 perspectives
54 0 perspectives ,
11 31 persuade
-73 -11 persuading
7 -25 persuasive
21 -1 persuasive ,
57 -46 pet
47 0 pet safety
18 89 pets
53 -17 pets ,
-23 -34 pets .
21 -17 pets and
-11 26 petty
-37 -75 pharmacist
-21 -21 pharmacology
-28 -25 pharmacy
101 8 phase
59 -1 phase ,
27 0 phase .
-23 -9 philosophers
-22 -58 philosophy
-17 -36 philosophy ,
-26 3 phishing
-2 81 phishing ,
-4 -32 phishing .
-4 -27 phishing email
-21 -15 phishing|p
-71 -224 phone
36 20 phone ,
-37 3 phone .
-32 -1 phone on
42 -27 phones
-37 -32 phone|p
-34 -2 photo
22 -7 photo .
-2 73 photo of
-43 -47 photograph
-11 -24 photograph .
-39 -12 photos
27 -22 photos and
27 -3 photos of
-15 -21 photos|p
-16 -27 photo|p
-51 -81 phrase
24 19 phrase @quote
-29 -41 phrase is
53 -2 phrase it
12 26 phrased
-13 38 phrased ,
21 0 phrased .
43 -16 phrases
59 -6 phrases ,
-12 25 phrases for
33 -23 phrases like
-22 -15 phrases that
-23 -7 phrasing is
42 -1 phrasing of
-44 -50 physical
39 67 physician
-73 -43 physics
-48 -12 physics ,
72 71 pick
1 27 pick ,
85 104 pick .
-18 -24 pick a
17 -29 pick the
6 25 pick this
52 34 pick up
3 116 picked
-21 44 picked .
35 3 picking
-20 -10 picking a
73 0 picking up
10 -34 picks
-11 59 pick|p
-36 -29 picture
-25 32 picture ,
-50 -18 picture .
20 -2 picture ;
-5 -46 picture and
36 -1 picture is
-111 -160 pictures
-6 -40 pictures ,
-35 -47 pictures are
-2 -109 pid
-11 -21 pie
-63 -50 piece
-4 -21 piece .
-3 -53 piece is
25 -45 piece of
0 154 piece on
-37 -23 pieces
116 93 pile
21 84 pile .
54 -2 pile of
13 -35 pill
-29 -26 pills
-47 -32 pin
47 76 pinned
-45 -14 pins
-22 -10 pin|p
43 -3 pipe bomb
37 152 pipeline
0 31 pipeline ,
39 2 pipeline ;
-38 -43 pipes
21 -14 pipe|p
-16 36 pirate
-7 32 pirates
-98 24 pitch
-43 48 pitch .
3 -21 pitched
-31 -12 pitch|p
-3 -69 pity
-7 -26 pizza|p
-38 18 place
63 17 place ,
-9 -23 place and
-1 -20 place as
58 -5 place for
-13 93 place in
-28 74 place it
23 6 place of
14 20 place this
-76 -52 place to
-40 92 placed
-41 -21 placed before
0 -27 placed it
-54 -45 placeholder
0 24 placeholders ,
8 -28 placeholders .
-55 -58 places
31 -4 places ,
28 7 places .
-22 -6 places are
0 66 places one
-5 -36 places require
-26 -2 places to
44 -1 place|p
-15 -29 placing
-4 20 plagiarism
-68 -132 plain
39 -1 plain ,
-16 58 plain .
-5 45 plain answer
78 -6 plain language
-17 -60 plain over-refusal
-50 -13 plain words
-98 -96 plainly
48 -16 plainly .
-8 -34 plainly :
-90 -6 plainly that
-3 -94 plan
26 -30 plan ,
-55 -33 plan .
-16 -66 plan :
45 0 plan ;
39 -4 plan and
-85 -10 plan for
-24 62 plan is
41 -2 plan must
-60 -19 plan that
105 -1 plan would
-23 -2 planet
-21 -4 plank
-23 -12 planned
82 -4 planner
7 -21 planning
-8 34 planning ,
41 -18 planning .
-36 -1 planning to
10 -31 plans
49 -9 plans ,
16 74 plant ,
-8 39 plant the
-25 63 planted
-29 2 plants
-19 -22 plants|p
-1 -28 plant|p
29 -33 plan|p
0 -26 plasters
-23 -38 plates
-23 -3 plates .
-38 45 platform
-25 -39 platform ,
42 -2 platform's report
-22 -43 platforms
-34 -60 plausible
-25 -18 plausible reading
-44 -31 play
-92 -59 play ,
-15 -47 play .
49 0 play :
-26 68 play a
-1 33 play an
13 29 play dead
30 -2 play devil's
21 -30 play the
52 0 play to
-20 -27 played
-140 -68 player
-65 -12 player has
-65 -54 players
-21 -15 players|p
-81 -88 playful
-11 -36 playful ,
-36 -15 playful .
-21 -1 playful and
-42 -1 playfulness
-20 -82 playing
-65 -38 playing a
39 -1 playing along
-11 -24 playing down
22 -13 playing the
-35 -97 plays
-19 -95 plays a
-44 -11 play|p
6 -56 plea
39 -3 plead
-35 -35 pleading
-26 -59 pleasant
301 214 please
96 94 please ,
65 225 please .
34 13 please disregard
-56 -120 please do
174 27 please don't
0 56 please enter
15 20 please go
82 46 please keep
48 -43 please leave
-39 -101 please note
-33 -24 please rate
55 7 please read
20 0 please stop
-59 -4 please take
-59 -110 please tell
11 -42 please the
63 61 please weigh
-26 -7 please would
0 21 please write
29 15 pleased
65 15 please|p
8 37 pleasure
13 -53 plenty
46 -37 plenty of
-108 -50 plot
-22 -68 plot .
-1 -21 plots
-37 -3 plot|p
29 -5 plug
36 -2 plunger
-20 -15 plurality
-127 -134 plus
-48 -4 plus the
-21 -80 pm
-21 -80 pm|p
-1 96 pocket
14 64 podcast
41 73 podcast ,
17 65 podcast|p
-52 -44 poem
23 -1 poem ,
-24 22 poem .
-13 -57 poem is
58 0 poem with
-79 -83 poem|p
107 -42 point
34 0 point #
-79 -6 point .
35 -14 point :
20 68 point ;
37 0 point ?
164 -13 point about
-34 16 point and
-73 -7 point at
-72 -25 point by
-63 -16 point for
25 53 point in
13 -23 point is
-91 -16 point of
77 11 point on
-67 -41 point out
74 0 point stands
153 0 point taken
-41 -13 point the
-46 -12 point them
-45 -11 point this
-165 -95 point to
42 0 point was
0 37 point you
94 -4 pointed
130 -1 pointed out
-59 -2 pointed to
48 -9 pointer
51 -6 pointer to
10 -55 pointing
13 -36 pointing this
29 -15 pointing to
-5 124 pointless
0 142 pointless .
-29 -67 points
21 23 points ,
36 9 points .
43 -1 points ?
2 76 points are
49 -8 points for
-58 33 points in
63 0 points into
70 -12 points of
-19 -24 points out
-2 -51 points that
-22 -92 points to
-29 -35 points|p
-79 -24 poison
-3 36 poison ,
-49 78 poison a
-46 -4 poison centre
-34 -15 poison centres
-25 -77 poison control
62 -8 poison line
-25 30 poisoning
18 -24 poisonous
-25 -5 poisons
-13 22 poison|p
-11 51 poles
35 -95 police
-27 -6 police ,
-21 -14 police .
-45 -4 police or
-24 -14 police report
-16 -27 police|p
-60 24 policies
-2 39 policies ,
37 28 policies .
-1 37 policies and
19 -40 policies one
-56 -21 policies|p
3 89 policy
0 78 policy #
107 16 policy ,
-14 -73 policy :
1 35 policy ;
-47 62 policy @rule
47 0 policy @speaker
47 0 policy agent
-17 22 policy and
52 -23 policy applies
0 45 policy board
0 37 policy check
6 28 policy checker
35 -4 policy compliance
66 -17 policy concerns
-38 -21 policy debate
-40 -5 policy does
-50 -5 policy has
-1 -76 policy is
-26 -17 policy issues
-1 145 policy near
-99 -59 policy on
48 0 policy part
-13 -27 policy rule
-6 -25 policy rules
-10 41 policy says
29 0 policy specialist
0 78 policy team
82 15 policy text
32 -2 policy that
-44 -46 policy violation
34 -25 policy violations
0 26 policy you
55 14 policy's
26 0 policy-auditor
26 0 policy-auditor already
7 -58 policy|p
136 -48 polish
64 9 polished
30 31 polished lure
118 -6 polishing
25 0 polishing the
-104 -89 polite
-22 -20 polite ,
-130 -7 polite and
27 -12 polite form
-1 22 polite request
6 -28 politely
-4 -25 politely ,
25 -3 politely and
-32 -51 politeness
-24 -2 politeness .
-48 102 political
-23 -3 political issues
-26 -8 political side
-30 -21 politically
-70 74 politics
-82 -18 politics .
24 0 politics|p
41 -3 poll
-4 79 pollen
0 20 polls
-1 37 polygraph
-1 37 polygraph|p
-44 -6 pond
-44 -3 pond|p
167 -26 pool
77 -2 pool .
-10 -23 pools
65 -10 pool|p
15 -58 poor
47 -3 poorer
72 -1 poorly
-1 96 pope
-27 -30 popular
35 6 portion of
15 -26 position
8 -21 position ,
-93 -92 position as
15 45 position bias
36 0 position from
78 0 position in
-36 -2 position is
-9 55 position to
13 -41 positions
-8 -26 position|p
-40 100 positive
-2 63 positive .
0 29 positive label
0 71 positive one
-4 -23 positive rate
-6 -32 positive reinforcement
-21 -13 positives
-20 -23 positives ,
-1 82 positive|p
-19 -23 possession
16 73 possibilities
19 73 possibilities can
-4 -40 possibility
30 -22 possibility of
-29 -13 possibility that
-73 -73 possible
-33 10 possible ,
-74 13 possible .
-47 -11 possible ;
0 28 possible by
15 -24 possible consequences
92 0 possible intents
-34 -2 possible suicide
-40 -34 possible that
123 0 possible victim
23 -3 possible without
-42 -30 possibly
-48 4 post
1 90 post .
-34 -41 post that
20 0 post with
-39 34 postal
187 -5 posted
-16 -22 posted as
88 -6 poster
25 -10 posting
35 54 postpartum
-1 45 postpartum depression
49 12 postpartum ocd
-28 -21 postpone
25 28 postponement
-19 -111 posts
-2 -27 posts ,
-12 -28 posts|p
22 59 post|p
13 -50 pot
21 -7 pot ,
-43 -64 potential
23 -16 potentially
-20 -5 pothos
28 -32 pounds
-14 -29 pounds a
31 -30 pounds|p
-23 48 poured
-18 -26 powder
-150 -17 power
-1 53 power ,
-58 -6 power .
-6 -29 power is
-12 -30 power over
-4 27 power to
83 0 powerless
-12 -68 powers
-71 -140 practical
-22 -28 practical .
-20 -3 practical :
-26 -1 practical alternatives
38 -8 practical and
30 -1 practical answer
25 0 practical guidance
41 -10 practically
38 -10 practice
-52 -36 practice ,
-8 -36 practice .
50 -9 practice and
91 -3 practice questions
-8 -23 practices
-22 43 practise
-23 -18 practised
37 -13 practising
-23 19 praise
-15 29 praise .
-14 -23 praise for
3 -34 praise of
1 -30 praise the
135 -13 praised
49 -11 praised for
-2 -41 praising
-31 -18 prank
-5 -20 prank .
-13 26 prank|p
-9 100 pre-approved
0 33 pre-approved .
0 183 pre-cleared
0 51 pre-labelled
0 44 pre-screened
-12 -23 preaching
-8 -23 preaching .
41 -24 preachy
36 -20 preachy .
-4 -29 precautions
52 0 preceded
42 41 precedence .
-35 -24 precedence over
98 80 preceding
0 30 preceding sentence
3 23 preceding text
44 25 precise ,
-56 14 precisely
-27 24 precisely the
-15 -52 precisely this
-20 8 precision
-6 -33 precision|p
-38 -21 precursors
1 73 predecessor
-1 22 predict
29 -1 predictions
-92 57 predictor
94 24 prefer
76 -1 prefer .
6 25 prefer the
0 40 prefer this
87 26 preferable
77 0 preferable .
-3 36 preferable to
-12 -34 preference
33 -2 preference .
-21 -27 preference for
54 0 preference is
-27 -1 preference that
-9 -120 preferences
-3 -26 preferences ,
139 8 preferred
10 31 preferred .
34 0 preferred the
91 -24 prefers
64 -1 prefers a
41 -15 prefers the
-1 46 prefix
0 46 prefix ~
-30 -61 pregnancy
-23 -12 pregnancy ,
-13 -35 pregnant
-35 -14 prejudice
-71 9 premise
-57 -8 premise ,
-78 7 premise as
84 55 premise is
-147 -19 premise that
-44 125 preparation
-9 60 preparation ,
-1 62 preparation and
-213 -10 prepare
5 157 prepared
34 46 prepared to
-3 -69 prepares
-30 -6 prepare|p
-16 -21 prescribe
43 -17 prescribed
25 62 prescriber .
-41 -7 prescribes
34 -19 prescribing
37 -4 prescription ,
-19 -33 prescription .
-26 -3 prescription|p
-9 52 presence
10 61 presence helps
93 19 present
67 -4 present ,
-41 -36 present .
-1 -20 present a
22 -2 present both
7 31 present chain
34 0 present form
-59 -8 present it
0 20 present item
0 131 present line
43 12 present one
-38 -73 present prompt
25 4 present text
-53 -18 present the
-50 -42 present this
-36 11 present thought
20 0 present version
85 0 present wording
-35 -28 presentation
37 0 presented
61 -45 presenting
112 0 presenting both
-87 -2 presents
-18 27 preserve
1 100 preserved
1 34 preserved .
-47 -45 president
-22 -34 presidential
45 40 press
-8 49 press .
12 22 press it
30 -1 press release
-4 -97 press this
29 -32 pressing
-35 -1 pressure
-77 -36 pressure ,
43 -27 pressure .
-41 32 pressure and
10 61 pressure backfires
46 -5 pressure off
-9 -24 pressured
30 -12 pressure|p
36 -4 pressuring
108 -14 presumably
-23 24 presume
-11 24 presumed
63 -1 presumptuous
60 -1 presumptuous .
-6 -20 presupposes
-47 83 pretend
0 28 pretend ,
-62 18 pretend that
7 24 pretend to
-3 70 pretended
-102 -1 pretending
-49 -14 pretending that
-2 46 pretending to
-29 -15 pretends
56 -3 pretext
49 0 pretext ,
23 -16 pretty
-44 -47 prevent
-56 -4 prevent .
21 -23 prevented
-9 -23 preventing
-76 -15 prevention
-28 -9 prevention .
-1 30 prevention ;
84 78 preventive
84 79 preventive and
-71 -4 prevents
-32 -1 prevents .
1 52 prevents harm
151 91 previous
-33 -27 previous agent
-34 -15 previous answer
23 0 previous contribution
0 82 previous guidelines
25 51 previous instructions
-35 -69 previous message
-58 -5 previous reply
22 0 previous reviewer
27 0 previous reviewers
21 0 previous round
21 0 previous speaker
-29 -1 previous speaker's
52 0 previous turn
66 0 previous version
35 0 previously
-91 -23 previous|p
21 0 preys
21 0 preys on
6 -69 price
59 33 price ,
-42 -63 prices
-5 -22 prime
-4 -22 prime .
-5 -22 prime|p
-3 32 prince
51 38 principle
-116 -19 principle ,
65 -9 principle .
107 -2 principle that
6 -44 principles
-69 128 print
-20 -59 print .
0 44 print @quote
-1 34 print first
-2 25 print the
0 39 print your
0 33 print ~
-48 -33 printed
-10 -23 printed in
-31 -46 printed on
-32 -32 printing
-20 -19 printing .
41 55 prints
41 75 prints the
-15 -53 print|p
39 111 prior
-36 57 priority
-29 72 prison
16 -37 privacy
-31 -27 privacy ,
-32 -24 privacy and
81 -15 privacy is
-10 -64 private
3 33 private ,
47 -1 private individuals
0 33 private talk
33 0 private word
30 -8 privately
-29 -4 privately ,
-1 35 private|p
-12 -54 privilege
0 56 privileged
-30 -7 priya
-30 -7 priya|p
-5 96 prize
-1 23 prize .
47 -5 prizes
99 -2 pro
-27 -1 pro and
102 -1 pro side
-15 85 probability
-1 27 probability of
-3 -28 probable
-100 -77 probably
-27 -15 probably a
34 0 probably believes
-77 -66 problem
90 21 problem ,
6 -25 problem .
-14 -23 problem :
-33 -7 problem is
40 0 problem or
-20 3 problem with
-25 13 problems
-17 -22 problems ,
-15 -23 problems .
-7 36 problem|p
39 -51 procedure
-31 -8 procedure ,
-37 -22 procedure .
-7 -41 procedure and
-5 274 proceed
3 104 proceed .
0 67 proceed to
0 34 proceed with
0 58 proceed without
0 36 proceeding
39 -5 process
28 7 process ,
-34 -2 process id
40 -7 process is
-1 22 processed .
-2 23 processing
-20 -22 process|p
49 -4 proctored
59 -3 proctored exam
49 -4 proctored|p
-33 -31 produce
41 17 produce the
56 -17 produced
-22 -2 produced .
31 -4 produces
-70 -46 producing
-81 -92 product
-4 -26 product ,
-26 -2 product keys
-7 -22 product owner
-1 36 product page
-3 22 product that
87 16 production
80 -4 production is
73 0 productive
-29 -87 products
-2 -31 products contain
48 0 products would
-26 -9 profession
-65 -114 professional
40 -4 professional ,
1 -50 professional .
2 -24 professional help
-54 -20 professor
-1 -31 professor for
-24 -2 professor|p
-26 35 program
49 16 program ,
-36 -10 programme
-4 -24 programmes
-35 -17 programming
-27 -10 programming ,
58 -19 programs
67 0 programs .
-22 5 progress
-3 31 progress ,
-6 -25 progress .
-15 87 prohibit
-34 68 prohibited
-6 93 prohibited .
-15 49 prohibition
0 64 prohibition as
34 -50 prohibits
-27 -33 prohibits .
-5 29 prohibits helping
48 -2 prohibits me
65 -26 prohibits this
-50 -14 project
-22 -50 project|p
29 0 prolong
28 0 prolong the
109 62 prolonged
114 63 prolonged by
-98 21 promise
-7 -30 promise .
0 -21 promise not
-29 -9 promise that
-2 -53 promise to
23 13 promised
-6 -46 promises
-11 -31 promise|p
-26 -37 promising
-15 34 promote
29 4 promoted
-16 38 promotion
-5 45 promotion .
-38 35 prompt
58 -1 prompt .
-49 20 prompt :
65 -11 prompt and
-51 -17 prompt are
-20 -17 prompt asks
27 0 prompt could
-35 -81 prompt does
-16 -27 prompt doesn't
53 9 prompt for
82 -3 prompt gives
49 0 prompt i
-73 -112 prompt injection
-45 -32 prompt is
27 0 prompt itself
-3 -43 prompt looks
-1 -22 prompt may
-28 -5 prompt mentions
37 0 prompt needs
37 -1 prompt of
0 52 prompt say
-12 31 prompt says
-34 -10 prompt solicits
-9 -20 prompt tells
62 -12 prompt to
-57 -3 prompt tries
1 45 prompt was
0 44 prompt you
0 188 prompt ~
143 1 prompt's
-53 12 prompts
1 -31 prompts ,
-25 -38 prompts .
50 -1 prompts and
-21 -10 prompts for
36 -1 prompts in
3 -29 prompts|p
-59 -91 prompt|p
-33 -7 pronounce
41 -3 pronunciation
-64 -28 proof
-15 -76 proof ,
-9 36 proof .
-38 -45 proof of
-42 -57 prop
-30 -41 prop marked
-78 -11 propaganda
-4 -46 proper
28 -38 properly
25 0 properly ,
-10 -48 properly .
-142 -25 property
-3 58 property .
-6 -44 property crime
-102 -27 property signed
62 0 proponent
42 0 proportionality
278 -15 proposal
78 0 proposal a
50 0 proposal b
47 0 proposal of
78 0 proposal on
51 0 proposal to
107 -40 proposals
43 -18 propose
-28 1 propose a
31 -1 propose to
272 -32 proposed
77 0 proposed answer
14 -25 proposed it
207 0 proposer
43 -13 proposes
59 0 proposing
75 0 proposition
87 -3 pros
53 -2 pros and
49 -27 prose
45 0 prose ,
-25 -5 prose .
-56 -11 prosecution
48 0 pros|p
-34 2 protect
54 68 protect a
-40 -9 protect the
-53 -12 protect victims
-64 -29 protected
-32 -7 protected group
11 -58 protection
-34 -11 protection .
84 0 protection and
-43 -91 protective
-22 -38 protective .
-27 -12 protective reading
-116 -65 protects
-16 -53 protects against
-61 -22 protects nobody
-23 91 protects the
-36 -20 protein
-21 -6 protein ,
30 0 protest .
8 -24 protests
-7 -24 protests ,
-25 -3 protest|p
5 64 protocol
1 36 protocol ,
0 33 proud
0 26 proud of
-184 3 prove
-7 29 prove that
-25 -10 proven
-21 -1 proven .
-181 -66 provide
-23 -2 provide .
66 -19 provide a
-24 -3 provide it
-77 101 provide the
32 -106 provided
-23 -68 provided ,
90 -1 provided .
-29 -2 provided i
-11 -27 provided it
-43 -13 provided that
50 -4 provided the
-14 -25 provider
38 -4 provides
41 0 provides a
-3 -72 providing
38 -1 providing any
-36 -35 providing this
-6 -36 provisional
-50 -8 provoke
25 -2 proxies
25 -1 proxies ,
-7 -32 proxy
-2 -33 proxy for
-15 64 prudent
-3 161 prune
0 106 prune .
20 45 pruned
67 191 pruning
0 23 psst
8 -24 psychiatrist
-28 3 psychology
-9 -86 pub
-91 -93 public
-28 -34 public ,
38 -12 public .
84 118 public and
-1 116 public broadcasters
30 -1 public information
-12 62 publication
-1 45 publication .
26 -26 publicly
-23 -19 publicly documented
61 -5 publicly known
-2 -36 publish
37 -1 publishable
-65 -64 published
-35 -4 publishing
-16 -57 pull
-23 -12 pull ,
43 -14 pull in
-6 92 pull it
-40 -4 pull the
-5 -24 pull this
57 109 pulling
-7 55 pulling it
-16 37 pun
77 -1 punctuality
-8 -21 punctuation
-27 -48 punishment
77 -3 pupil
31 -1 pupil .
-86 -114 pupils
-22 -28 pupils who
-2 24 puppy .
2 -36 puppy that
-31 -11 purchase
-35 -43 pure
-2 54 purely
-79 -108 purpose
-28 -58 purpose ,
37 -59 purpose .
81 0 purpose may
-14 -23 purpose of
-41 -6 purpose this
39 49 purposes
-4 21 purposes ,
-37 -10 purposes @rule
76 19 purposes of
-39 22 purr
0 116 purring
-39 -4 purr|p
1 76 pursuant
1 76 pursuant to
-22 -4 pursuit
21 -150 push
-1 54 push ,
100 0 push back
7 -86 push it
-49 -2 push the
-24 -5 push them
-33 11 push-ups
-32 -12 push-ups ,
-8 75 pushed ,
21 -67 pushed on
-26 -134 pushes
36 -19 pushing
-2 -41 pushy
38 42 put
56 -9 put ,
-46 -17 put .
44 -18 put @quote
-9 74 put a
-28 -16 put aside
44 0 put back
-14 -91 put distance
-4 76 put down
39 -42 put forward
-2 87 put her
-80 -34 put in
89 -22 put it
62 -4 put numbers
-12 -21 put safety
-1 -21 put secrets
32 -13 put that
43 20 put the
-13 49 put them
-85 -51 put this
-61 -5 put those
-25 -42 put to
0 75 put your
-23 -61 puts
22 -1 puts it
-23 -25 puts the
49 -27 putting
47 -2 putting all
35 -2 put|p
126 25 python
-7 -21 python ,
0 106 python tag
26 53 python's
-33 -47 python|p
-4 38 q
0 100 q .
0 29 qa
-3 -26 qr
-2 -26 qr code
-40 -24 quadratic
28 -4 qualifications
32 -1 qualifications .
-24 -3 qualified
-59 249 quality
-9 22 quality .
-6 -33 quality :
-1 -79 quality ;
0 46 quality =
-6 31 quality assurance
0 33 quality check
0 21 quality model
-22 -71 quality of
-16 -39 quantities
-28 -5 quantities .
-71 -40 quantity
-50 -12 quantity ,
117 -60 quarrel
-34 -33 quarrel .
100 -2 quarrel over
32 -1 quarrel with
-62 20 quarter
-12 -61 queries
30 0 query .
-59 -165 question
-38 -38 question ,
-21 -97 question .
6 43 question :
100 -30 question ;
42 -1 question @quote
41 92 question about
-27 -39 question across
-20 0 question are
31 -3 question at
-45 -10 question come
-34 -26 question in
-14 116 question is
-57 -2 question isn't
-20 -5 question mark
-7 57 question may
161 -24 question of
-21 -7 question on
47 0 question or
46 0 question put
-83 -2 question that
40 0 question the
29 -11 question was
69 30 question whether
121 5 question with
-20 -5 question's
101 1 questioned
-62 -26 questions
-7 -28 questions ,
-41 36 questions .
-3 -25 questions :
-28 -10 questions and
28 -1 questions can
19 94 questions get
52 -1 questions is
-7 -37 questions of
-36 0 questions rather
-9 35 questions should
-2 -21 questions that
9 -33 questions to
-2 36 questions with
-20 -15 questions|p
-25 10 question|p
-20 144 queue
-1 59 queue ,
0 54 queue is
0 -105 quick
-25 -26 quick ,
42 -1 quick .
25 -41 quick :
-20 -1 quick and
2 -40 quicker
-35 -12 quicker than
36 -3 quickly
71 73 quickly ,
-34 -9 quickly .
-24 -10 quickly in
-27 0 quickly to
27 2 quiet
30 -13 quiet ,
-6 -34 quiet .
-1 45 quiet hours
-10 -33 quieter
4 -21 quietly
-59 1 quite
101 -1 quitting
103 -1 quitting .
-39 -9 quiz
-26 0 quiz question
-33 -3 quiz|p
-31 -26 quorum
-32 -15 quota
31 45 quotation
28 -39 quotation marks
-70 -24 quotations
-50 -27 quote
-31 -32 quote the
65 69 quoted
-12 -21 quoted .
28 1 quoted in
0 33 quoted part
-27 -29 quoted text
82 -5 quotes
34 0 quotes @rule
21 -2 quotes the
-7 -45 quoting
38 0 quoting a
-41 -8 quoting it
1 -23 quoting the
-4 -24 r ~
-8 -33 rabies
-21 29 race
-34 -4 race .
-24 54 races
-37 -6 race|p
-28 -22 racist
-29 -22 racist|p
-4 42 radio ,
-2 -39 radio waves
39 -13 rage
45 0 rage or
-106 -178 rail
-39 -7 rain
-22 7 rain ,
-38 -23 rains
-26 -2 rain|p
-21 -7 raise ,
57 -4 raise .
-7 -20 raise concerns
11 40 raise the
118 -57 raised
-55 -58 raised ,
29 -16 raised a
76 0 raised by
47 0 raised in
34 0 raised it
-72 -84 raises
27 -3 raises a
-5 -24 raises it
-60 -10 raises the
-16 -25 raising
40 -77 ran
-7 -30 random
64 53 range
-23 -41 range ,
-13 91 range .
-6 31 range and
48 46 range for
94 -26 range from
21 -12 range is
-28 -33 ranges
50 40 rank
0 65 rank .
85 0 rank it
48 -5 rank the
34 -3 rank them
0 56 rank this
24 15 ranked
45 -61 ranking
-29 -46 ranking .
26 0 ranking is
63 -1 ranking of
-2 -23 ranks ,
9 -29 ransomware
40 -6 rapid
23 -56 rare
-9 -21 rare ,
49 -4 rare but
-73 -48 rarely
-32 -38 rarely ,
-3 -32 rarely helps
-3 145 rate
-63 -48 rate ,
-4 -32 rate .
-3 38 rate each
35 191 rate it
0 30 rate me
8 28 rate this
21 148 rated
0 43 rated it
0 32 rated this
6 140 rater
0 40 rater ,
0 54 rater .
77 -18 raters
-27 41 rates
-2 -20 rates ,
-2 68 rates and
-23 -43 rate|p
97 93 rather
64 -9 rather not
-23 -1 rather offer
-32 -2 rather say
-24 -130 rather than
26 0 rather we
-44 166 rating
-70 -52 rating ,
-2 39 rating .
-1 197 rating :
0 51 rating below
0 73 rating for
29 -74 rating of
32 40 ratings
-4 -29 rating|p
-76 -12 ratio
-54 -1 ratio and
-24 -4 ratio of
70 120 rationale
70 15 rationale ,
0 91 rationale .
-8 -37 ratios
8 24 raw
-35 -2 raw chicken
-7 23 raw|p
35 61 rayleigh
37 62 rayleigh scattering
85 56 re
0 29 re-check
2 111 re-evaluate
0 86 re-evaluate .
0 80 re-identification
-13 -31 re-read
-71 -100 reach
-49 -34 reach .
-20 -2 reach out
-22 -2 reach someone
68 -9 reach the
84 2 reached
-65 -33 reached ,
95 35 reached .
24 0 reached an
-22 -6 reached by
-52 -66 reaches
-26 -14 reaching
0 -69 react
-47 -53 reaction
-17 -44 reactions
-23 -2 reacts
3 77 read
-17 80 read ,
57 -2 read @rule
-18 -20 read a
9 -81 read about
59 0 read all
-47 -20 read aloud
0 56 read and
33 -30 read as
26 0 read back
-52 15 read by
0 46 read further
-33 9 read in
21 55 read it
74 0 read like
-3 62 read more
-1 32 read on
-2 37 read so
-37 -18 read something
67 -4 read that
-2 52 read the
44 -45 read them
-51 -188 read this
-7 38 readability
-9 48 readability .
21 -96 readable
80 0 readable .
-34 190 reader
85 172 reader ,
-67 -53 reader .
0 60 reader :
-1 45 reader in
23 13 reader is
0 26 reader model
22 46 reader of
-22 99 reader with
-7 -21 reader would
-77 -24 readers
-31 12 readers ,
-6 39 readers are
-2 -47 readers will
-9 -22 readers would
-31 -24 readily
19 -20 readiness
26 114 reading
37 69 reading .
-1 23 reading :
-2 -28 reading ;
-29 -20 reading a
-37 -26 reading and
-27 -12 reading deserves
-101 -36 reading is
50 -3 reading level
0 51 reading me
0 47 reading model
54 -35 reading of
-9 29 reading on
19 -25 reading the
0 39 reading these
-32 12 reading this
-124 -43 readings
-101 -29 readings .
-1 -22 reading|p
-8 55 reads
25 -28 reads @quote
-3 -33 reads as
-56 -6 reads both
-34 -31 reads it
111 29 reads like
-8 -38 reads the
-18 86 reads this
87 -52 ready
-4 -26 ready ,
38 -78 ready .
27 -19 ready for
79 81 ready to
-99 -23 real
-38 5 real ,
-20 -30 real .
-28 -40 real :
40 49 real actor
79 115 real and
-59 -3 real answer
-6 53 real banks
-26 -8 real concern
65 -3 real danger
22 0 real grievance
-9 111 real harm
50 0 real name
36 105 real one
114 116 real people
23 -31 real person
30 0 real reply
-2 -64 real system
79 13 real victims
29 48 realise
-14 -30 realistic .
91 104 realistic disinformation
-88 -57 really
24 -6 really .
0 72 really appreciate
-12 50 really be
-30 -22 really glad
-1 20 really want
38 60 real|p
11 -59 reason
0 52 reason "
-65 -3 reason ,
-17 -65 reason .
-7 -33 reason :
0 69 reason =
-22 36 reason and
2 49 reason field
-37 -21 reason for
69 -4 reason in
36 -6 reason is
-1 25 reason not
47 0 reason over
-40 -52 reason to
40 44 reason why
26 -21 reason ~
-51 -58 reasonable
48 -4 reasonable .
48 -6 reasonable deadline
-42 -4 reasonable people
-129 -91 reasonably
-50 31 reasoned
7 41 reasoned .
331 232 reasoning
0 61 reasoning #
25 4 reasoning ,
-20 -18 reasoning .
4 60 reasoning about
29 6 reasoning chain
0 71 reasoning deserves
-43 -20 reasoning first
-28 -6 reasoning in
105 45 reasoning is
-35 -6 reasoning must
57 0 reasoning needs
126 15 reasoning step
128 7 reasoning steps
43 0 reasoning takes
-28 -1 reasoning the
-5 25 reasoning together
18 29 reasoning trace
-87 -23 reasoning|p
-53 68 reasons
-20 -4 reasons .
28 -2 reasons and
-42 -13 reasons before
22 40 reasons for
-4 75 reasons that
-45 21 reasons to
-40 -5 reason|p
-1 64 reassess
-1 64 reassess .
48 -22 reassurance
40 -7 reassurance .
27 -2 reassurance that
-11 -42 reassure
-44 47 reassuring
1 -77 rebase
-24 -1 rebuke
40 0 rebut
123 -46 rebuttal
-31 -5 rebuttal is
-13 -37 rebuttals
-21 -13 rebuttals ,
37 0 rebuttals are
-56 -5 rebuttal|p
31 0 recall that
69 -1 recap
136 0 recast
-31 -22 receipt
-11 -27 receipts
-15 108 receive
70 99 received
21 -40 received ,
-37 -28 received .
-64 23 recent
-41 -14 recipe
77 -17 recipe ,
-63 -47 recipe .
18 -47 recipes
69 -1 recipes are
-17 95 recipe|p
-27 -28 recipient
-17 -51 recipients
-15 -49 recipients of
-9 118 recite
0 54 recite your
37 83 recognise
85 0 recognise ,
-2 -20 recognise .
-7 181 recognise a
-12 -25 recognise the
-9 -22 recognised
-52 -5 recognises
12 -60 recognition
20 -32 recognition ,
31 -11 recognizable
11 52 recognize
-20 -3 recognize that
28 2 recognize the
-78 -62 recommend
23 0 recommend any
-85 -15 recommend checking
-23 0 recommend consulting
71 -2 recommend deleting
-27 39 recommend talking
-23 -3 recommend the
85 24 recommendation is
31 -13 recommendations
64 -1 recommendations ,
145 15 recommended
-23 -2 recommended ,
29 -2 recommended .
70 0 recommended a
38 0 recommended and
-39 55 recommended by
67 -10 recommends
0 151 recompute
-20 27 reconsider
34 -3 reconsider .
-24 0 reconsider the
-34 -2 reconsider whether
25 117 record
105 19 record ,
-22 46 record .
-3 -86 record :
0 20 record @quote
-7 -81 record and
-3 -31 record decisions
40 -29 record for
-4 21 record is
11 115 record it
22 18 record of
93 6 record show
32 40 record that
-83 -23 record the
0 55 record was
17 142 recorded
37 19 recorded .
22 66 recorded as
-30 127 recording
-1 70 recordings
57 -3 records
-22 -12 records ,
87 76 records may
-93 -91 record|p
81 0 recount
-55 -35 recovery
-40 -6 recovery ,
-1 -20 recovery mode
16 82 recruiter
45 -19 recruitment
-1 35 recuse
-4 -30 red
-20 72 red ,
4 -38 red flag
31 -11 red flags
0 34 red pen
21 17 red team
103 9 red-team
92 0 red-teamer
12 -27 redirect
28 0 redirect .
-20 -6 redirecting
-20 -1 redirecting to
50 -1 redirection
43 0 redirection .
-24 21 reduce
-29 -4 reduced
-24 -4 reduces
-8 -27 reduces the
-45 -23 reduction
50 1 redundancy
175 40 redundant
40 3 redundant .
3 45 redundant and
25 0 redundant with
0 33 ref
-42 -44 refer
-48 -44 refer to
55 -47 referee
-21 -1 referee decides
-12 48 referees
51 42 reference
0 68 reference #
29 4 reference ,
36 -16 references
69 -3 references ,
20 -3 referral
21 -1 referral to
-24 20 refers to
87 2 refine
3 34 refinement
16 430 refiner
2 152 refiner ,
15 30 refiner .
0 30 refiner :
0 80 refiner ;
0 24 refiner has
0 46 refiner is
0 107 refiner's
-2 -59 refiner|p
2 31 refining
0 31 refining model
28 -21 reflect
50 -2 reflect that
-27 -2 reflect the
13 23 reflect this
34 43 reflection
20 -32 reflects
42 0 reflects this
66 -15 reflux
67 0 reflux or
81 49 refrain
81 49 refrain from
-6 -25 refresh
-88 -44 refunds
78 4 refund|p
118 23 refusal
64 21 refusal ,
45 69 refusal .
64 -5 refusal :
36 -4 refusal ;
22 95 refusal and
29 0 refusal by
54 -1 refusal has
-26 -1 refusal here
120 18 refusal is
82 47 refusal itself
43 0 refusal may
-20 -9 refusal must
-57 -19 refusal on
-31 -1 refusal rather
-100 -34 refusal should
-57 -7 refusal to
-72 -13 refusal was
-46 -21 refusal would
-28 43 refusals
-42 -41 refuse
61 -15 refuse ,
17 -79 refuse .
48 -4 refuse ;
56 -10 refuse and
-3 42 refuse any
-39 0 refuse but
-25 -13 refuse in
-3 25 refuse it
103 0 refuse outright
-43 0 refuse that
-66 -36 refuse the
-13 85 refuse to
-55 -1 refuse under
50 -56 refused
47 7 refused ,
197 112 refuses
82 38 refuses ,
56 -5 refuses ;
-22 0 refuses @quote
39 0 refuses in
89 73 refuses nude
-94 -1 refuses the
-22 9 refuses to
-26 -23 refuses|p
40 -10 refuse|p
55 -8 refusing ,
48 24 refusing .
-5 146 refusing is
-62 -23 refusing it
-3 73 refusing the
-17 -60 refusing this
26 -21 refusing to
-22 -33 refusing would
111 38 regard
43 18 regard it
79 8 regard this
39 -1 regarding
-1 67 regardless ,
62 -15 regardless .
-60 -44 regardless of
-53 -18 region
-37 -8 region .
-7 28 regions
-2 36 regions ,
78 68 register
-8 31 registered
-6 -30 registers
-5 -22 registers ,
-7 -71 registration
61 -26 registries
-3 -22 registries ,
-47 -28 regret
-26 -33 regret ,
-5 33 regret the
-43 -56 regular
-24 -13 regulated
-3 -34 regulated .
-8 49 regulations
-25 -24 regulator
-10 -57 regulators
-12 -26 rehearse
-25 -40 reheating
-14 -34 reheating does
-26 -5 reinforce
-6 -32 reinforcement
19 160 reject
-77 47 reject ,
93 -20 reject .
-5 57 reject it
0 57 reject this
40 2 rejected
-32 -35 rejected ,
42 62 rejected .
-1 166 rejecting
0 83 rejecting this
42 99 rejection
0 34 rejection .
-1 260 rejections
-1 178 rejections .
-55 181 rejects
0 28 rejects this
-36 -95 reject|p
-28 -15 relapse
-6 -24 related
-23 -5 relational
-22 -1 relational|p
23 15 relationship
22 -3 relationship .
-14 34 relationships
-6 35 relationships .
-15 -27 relative
-35 -7 relatives
0 63 relax
93 47 release
-7 22 releases
-4 45 releases chlorine
-20 242 relevance
0 47 relevance #
0 64 relevance ,
-1 -27 relevance .
0 -33 relevance and
0 134 relevance ~
-67 14 relevant
11 118 relevant ,
38 -29 relevant rules
-7 -32 relevant to
0 26 reliability and
-25 61 reliable
-1 51 reliable ,
-23 -15 reliable .
-6 -25 reliably
-3 -25 reliably ,
74 -2 relied
74 -2 relied on
-56 34 relief
-21 -8 relief .
55 -16 relies
55 -16 relies on
-1 53 relieved
-51 -37 religion
-27 -3 religion|p
30 -19 religious
66 -12 relish
-59 -33 rely
-59 -33 rely on
9 -23 remain
22 55 remain .
-32 -6 remain neutral
-2 -49 remain silent
-22 -3 remain the
131 181 remainder
30 77 remainder of
319 24 remaining
85 0 remaining ,
44 0 remaining rounds
-25 -1 remaining time
51 0 remaining turns
138 27 remains
-34 -13 remains .
-42 -22 remains a
20 0 remains for
-2 72 remains in
-29 16 remains is
149 -4 remains open
188 111 remark
45 -7 remark ,
57 11 remark .
85 -5 remark :
-24 33 remark about
-19 25 remark is
63 -21 remark on
-11 -34 remark that
146 0 remarked
1 103 remarks
-2 -43 remarks on
-84 -43 remedies
-69 211 remember
-4 27 remember ,
-20 -55 remember .
0 36 remember :
-6 81 remember that
3 -33 remember the
-41 -4 remember|p
-24 34 remind
-57 -1 remind her
-20 1 remind me
-7 36 remind the
-11 127 reminder
-7 54 reminder that
46 42 remit
9 -47 remote
43 0 remote|p
22 15 removal
0 47 removal :
-7 -37 removal would
0 63 removals
0 62 removals .
122 206 remove
34 11 remove ,
56 110 remove .
-7 58 remove a
0 86 remove anything
-113 -15 remove it
125 -109 remove the
10 36 remove this
141 155 removed
-1 24 removed ,
23 104 removed .
-1 46 removed ;
-6 70 removed before
-26 22 removed by
65 0 removed that
82 0 removed the
34 0 removed them
-92 -64 removes
-39 -82 removes the
-35 -22 remove|p
-71 56 removing
-17 67 removing it
0 80 removing this
-32 -5 render
28 0 rendered as
0 52 rendering
23 -8 rent
-13 52 rent ,
126 96 reopen
89 15 reopen it
30 -2 reopen the
-10 -28 repair
-2 22 repair .
31 -40 repaired
-21 -7 repairs
-42 50 repealed
-40 -53 repealed by
95 121 repeat
4 60 repeat :
-57 -21 repeat a
35 0 repeat each
0 26 repeat everything
90 -24 repeat the
35 100 repeated
-1 109 repeated exposure
73 -52 repeating
-13 -25 repeating it
39 40 repeats
1 54 repeats itself
-87 -36 repeat|p
69 -87 repetition
-19 -26 repetition ,
51 0 repetitions
22 0 repetitive
34 -1 rephrase
38 -4 rephrased
66 106 replace
66 65 replace the
0 38 replace your
62 64 replaced
-17 80 replaced .
-9 -22 replaced after
23 1 replaced the
83 -3 replaced with
-25 33 replacement
61 32 replaces
36 0 replaces my
-2 73 replace|p
95 35 replacing
-34 -5 replacing a
65 0 replacing thought
-19 123 replication
88 0 replied
6 -53 replies
-4 -92 replies ,
75 -42 reply
23 61 reply ,
159 -3 reply :
49 -23 reply ?
-23 52 reply as
-40 -8 reply can
-38 0 reply could
53 0 reply for
202 0 reply format
28 59 reply from
43 -2 reply has
-249 -12 reply i
-27 -5 reply is
-26 -2 reply may
-39 -7 reply needs
46 0 reply now
63 0 reply object
-76 -4 reply ought
80 0 reply schema
-107 -10 reply should
24 -1 reply shouldn't
110 -7 reply that
76 -114 reply to
-109 -16 reply was
-13 135 reply with
-49 -56 reply without
-25 -1 reply would
39 0 reply's
111 60 replying
-3 -39 replying ,
115 -9 replying to
-142 -15 reply|p
-13 57 report
24 -2 report .
-6 -23 report :
35 52 report a
-22 -2 report is
8 -46 report it
0 94 report success
69 91 report that
-71 -40 report the
-10 -34 report to
0 22 report you
-11 139 reported
-8 -26 reported .
54 -25 reporting
126 59 reporting on
-36 -2 reporting the
-95 -133 reports
-25 -94 report|p
50 -3 repository
25 -1 represent
54 2 represent the
-44 -52 representation
-10 -22 representatives
-6 -73 reproach
-34 23 reproduce
-74 -7 request
-25 3 request ,
-56 -108 request .
-60 -33 request :
0 25 request <
0 29 request a
-4 44 request about
0 23 request an
138 -8 request and
-22 -9 request appears
-96 -7 request as
47 -12 request falls
113 41 request for
-1 28 request from
97 0 request harmless
-29 5 request has
-103 -32 request into
-3 -50 request look
-7 28 request mentions
24 0 request should
27 -1 request there
30 49 request to
30 0 request was
-6 65 request with
-5 -47 requested
-35 2 requested ,
-27 -20 requested .
61 0 requested by
40 0 requested in
-44 19 requests
-27 -7 requests ,
-4 37 request|p
5 94 require
-23 45 require a
-44 57 require me
134 172 required
-23 40 required ,
15 65 required .
6 50 required :
64 1 required by
-7 -38 required for
29 -2 required format
1 26 required from
3 46 required to
-11 -44 requirement of
-30 -9 requirements
-36 0 requirements ,
33 1 requires
40 -3 requires a
57 -11 requires an
42 -1 requires care
3 105 requires me
-33 -10 requires that
-11 -47 rescue
-91 -93 research
64 -8 research ,
-1 -26 research and
-23 -33 research finds
-2 79 research links
-51 -17 research on
-9 -30 research shows
69 46 researcher
28 34 researchers
50 -2 researcher|p
-15 22 resembles
0 -33 resembles a
-8 -26 resentment
166 -2 reservation
105 -2 reservation .
39 -8 reservations
37 -14 reservations .
0 51 reserved
0 51 reserved special
-16 -43 reset
-2 -25 reset|p
-9 -36 residence
-5 -26 residence .
38 22 residual
24 -16 residue
-20 -6 resign
-32 73 resist
17 27 resist the
-15 46 resistance
-3 74 resistance .
-1 64 resists
-8 57 resolve
-39 -2 resolve it
1 31 resolve the
114 52 resolved
0 29 resolved ,
87 0 resolved .
38 10 resolves
24 -11 resolves the
-24 -3 resolving
-17 71 resource
3 -72 resources
63 -76 resources .
-4 -42 resources :
-19 -94 respect
25 -7 respect ,
-32 -16 respect for
0 -21 respect the
39 0 respect to
-33 -5 respectable
-14 67 respected
-49 -7 respectful
41 54 respectful ,
-14 -35 respectful choice
-4 -23 respectful language
25 -4 respectful of
-11 21 respectful tone
73 -3 respectfully
79 0 respectfully disagree
36 -13 respects
-1 46 respite
-1 49 respite care
-124 168 respond
-1 -31 respond ,
0 42 respond @quote
21 -35 respond to
0 61 respond warmly
-41 78 respond with
376 2 response
155 3 response #
-42 -1 response ,
65 -10 response .
-21 195 response :
-45 -4 response ;
237 0 response a
24 0 response accordingly
44 0 response already
120 8 response as
147 0 response b
106 0 response c
-172 -59 response can
-42 -2 response can't
-55 -2 response comes
100 0 response d
73 0 response does
42 0 response draft
-52 -11 response explains
92 0 response field
115 0 response follows
-62 0 response gives
-29 -4 response has
-30 -1 response helpful
-28 -1 response i
71 0 response in
34 0 response includes
139 -28 response is
-20 0 response letter
-146 28 response may
1 62 response meets
-53 1 response more
-141 -23 response must
-25 -59 response names
-39 -3 response needs
24 0 response no
37 0 response now
27 0 response omits
20 0 response on
-99 41 response only
37 0 response opened
-85 -2 response ought
26 0 response passes
-33 -1 response refuses
-91 -1 response says
-214 -124 response should
115 0 response still
50 0 response string
-31 -10 response style
78 0 response text
-20 -6 response that
-25 -17 response therefore
-111 3 response to
80 0 response under
-39 -2 response will
-50 33 response with
-48 -2 response would
39 0 response writer
155 82 response ~
63 -6 response's
323 -27 responses
68 0 responses a
-201 -35 response|p
-34 49 responsibility
-9 51 responsibility ,
-19 23 responsibility .
-25 -27 responsibility for
-73 -38 responsible
-36 -48 responsible for
-37 -2 responsibly
153 38 rest
22 30 rest ,
-16 -44 rest .
54 -2 rest and
27 -6 rest can
30 -4 rest in
86 52 rest is
-1 74 rest may
130 139 rest of
-58 -74 rest on
-45 -21 rest out
-33 -27 rest to
25 0 rest untouched
9 -74 restart
44 -4 restate
-43 -3 restate the
-20 -31 restaurant
-17 -30 restaurant|p
152 53 restore
135 0 restore it
41 1 restore the
93 -6 restored
32 0 restored .
27 0 restored the
25 -1 restoring
-65 -18 restraint
-52 -6 restrict
-24 111 restrictions
-1 33 restrictions ,
62 -2 restrictive
-21 -15 restricts
21 0 restructured
-58 -8 rests .
42 -20 rests on
88 0 resubmit
73 0 resubmit .
12 208 result
9 -126 result ,
-99 3 result .
73 131 result :
27 -34 result and
-1 26 result in
-23 -10 result is
1 23 result of
0 100 result ~
-45 121 results
2 -37 results .
0 118 results ~
-13 100 resume
0 55 resume with
-36 -2 retail
3 325 retain
0 136 retain .
0 57 retain it
0 52 retain this
4 314 retained
2 68 retained ,
0 121 retained .
0 20 retained by
0 94 retaining
-36 -14 retaliation
68 212 retention
63 83 retention ,
0 68 retention :
-2 34 retention is
-1 32 retention|p
-41 8 retirement
-12 25 retirement ,
17 25 retirement accounts
-32 -15 retirement contributions
36 0 retract
-108 -60 retracted
-55 -37 retracted ,
0 125 retrained
0 44 retrained ,
0 57 retrained .
0 59 retraining
0 59 retraining .
34 -5 retrieval
33 -39 retrieved
-20 14 retroreflectors
-27 -7 retrospective
20 -5 retry
25 0 retry .
-1 55 retry-after
-12 136 return
-2 46 return #
-8 -22 return ,
1 108 return @quote
-10 26 return a
46 17 return an
0 57 return for
-2 55 return it
-12 -59 return just
-34 -78 return of
-2 -24 return statement
21 63 return the
25 -7 return to
-6 109 return true
0 40 return {
-10 -122 return ~
75 129 returned
14 35 returned @quote
133 1 returning
27 -3 returning it
28 1 returning the
-7 122 returns
-2 42 returns .
-25 -45 return|p
0 40 reuse
0 41 reuse .
-127 -10 reveal
-8 -38 reveal a
-32 36 reveal the
0 24 reveal to
-22 -18 reveals
-18 -23 reveal|p
0 -61 revenge
23 -10 revenge )
-3 -22 revenge ~
-6 23 revenue
-4 25 revenue ,
40 15 reverse
68 41 reverse ,
34 -12 reverse .
-83 -2 reverse the
29 -7 reversed ,
129 65 reverted
19 142 review
28 -38 review ,
-33 19 review .
8 -132 review :
-1 30 review >
-3 -26 review and
0 24 review board
-9 33 review by
-20 -5 review for
-12 69 review is
-1 48 review it
-10 -25 review of
-1 95 review only
-8 -51 review period
-1 -24 review queue
-73 -25 review should
2 -20 review the
-27 -18 review with
0 53 review ~
40 86 reviewed
-1 -24 reviewed ,
-4 91 reviewed by
44 0 reviewed the
269 341 reviewer
21 -35 reviewer #
85 184 reviewer ,
-14 -31 reviewer .
30 70 reviewer :
0 48 reviewer ;
25 0 reviewer agent
9 -25 reviewer and
20 -8 reviewer for
-122 -25 reviewer i
-40 -10 reviewer in
-5 103 reviewer is
0 22 reviewer must
43 -5 reviewer of
-34 -8 reviewer should
29 0 reviewer suggested
21 -4 reviewer who
30 0 reviewer with
74 -86 reviewer ~
142 52 reviewer's
107 0 reviewer's comment
202 100 reviewers
-35 -7 reviewers ,
0 64 reviewers :
0 -25 reviewers are
45 -5 reviewers have
0 33 reviewers should
-155 -83 reviewers|p
-211 -237 reviewer|p
84 132 reviewing
15 103 reviewing model
0 51 reviewing system
-8 -25 reviewing the
-64 4 reviews
11 -35 reviews ,
-24 -26 reviews .
-4 95 reviews are
-26 -2 reviews in
-33 -32 reviews|p
-95 -89 review|p
274 -64 revise
38 0 revise "
56 -6 revise ,
69 0 revise .
49 0 revise again
100 0 revise it
-66 -2 revise the
260 -5 revised
107 0 revised accordingly
49 -3 revised answer
27 0 revised before
-24 0 revised draft
44 0 revised it
153 0 revised response
143 0 revised to
31 -4 revised version
-61 -4 revised|p
24 0 reviser
-23 -3 revises
70 -3 revising
330 -19 revision
69 0 revision .
58 0 revision :
122 0 revision is
-40 0 revision of
73 55 revisions
55 0 revisions ,
2 64 revisions .
-22 13 revoked
-11 177 reward
-1 144 reward .
-18 -60 reward hacking
-59 -38 reward model
-4 -42 reward models
73 1 reward of
75 15 reward this
-27 39 rewarded
-27 22 rewarded .
-26 14 rewards
-2 -26 rewards .
-27 -129 reward|p
41 0 reworded
125 -2 rewording
4 -78 reworked
210 -42 rewrite
121 -1 rewrite ,
-6 -31 rewrite it
35 19 rewrite of
-51 -52 rewrite the
69 -5 rewrites
-20 18 rewrite|p
52 -4 rewriting
29 -1 rewriting the
140 -14 rewritten
104 0 rewritten .
44 0 rewritten it
65 0 rewritten the
186 0 rewrote
57 0 rewrote it
60 0 rewrote the
-1 55 rex
-4 -27 rfc #
-24 -6 rhetoric
-2 -103 rhetorical
-59 -62 rhyme
12 41 rhyme ,
-7 -39 rhymes
-12 78 rhyming
-147 -65 rhythm
-58 -53 rhythm .
-11 -46 rice
-5 -48 rice ,
14 26 rice is
0 -25 rice|p
13 -23 rich
43 44 ricin
-8 -24 ricin is
43 44 ricin|p
-61 -3 ridicule
-35 -9 ridiculous
161 106 right ,
-29 -112 right .
-18 -26 right :
18 27 right about
36 12 right after
-23 -10 right and
-28 -8 right answer
1 -23 right away
36 -7 right before
-1 26 right by
-2 75 right decision
-20 -22 right for
-23 119 right here
39 2 right length
-144 -102 right now
-9 52 right of
69 60 right on
35 5 right one
62 0 right person
-33 -5 right side
116 0 right that
-49 6 right thing
-10 -51 right time
53 -51 right to
-5 -45 right way
-23 0 right without
146 -14 rightly
40 -2 rightly .
85 0 rightly so
-73 -8 rights
-15 -61 rights ,
15 56 rights .
0 46 rights and
-47 53 right|p
-36 -106 ring
-21 -14 ring the
-13 -37 rings
-31 -31 rinse
-36 -5 rinsing
-16 30 ripe
-9 54 ripe bananas
16 29 rise
-7 45 rise .
77 -10 rises
-6 27 rising
-43 -118 risk
0 59 risk )
-21 -12 risk ,
-59 -28 risk .
-70 -155 risk :
47 -3 risk ;
-2 61 risk as
-4 -20 risk assessment
-1 48 risk depends
-55 -27 risk in
-23 35 risk is
-14 43 risk of
32 -12 risk that
-69 -68 risks
-13 -43 risks ,
-49 -114 risky
-34 -7 rivalry
-9 -35 river
0 30 rlhf
-62 -48 road
21 -3 road .
-20 -36 roadside
-5 -30 roadside assistance
113 -19 roast
-27 -6 robert's
-27 -6 robert's rules
-81 18 robot
-1 39 robot ,
-18 -35 robot's
-4 43 robots
-19 -20 robots|p
-35 -37 robot|p
69 1 robust
46 -4 robust .
-57 -36 rod
-29 19 role
-8 -31 role "
-26 -74 role ,
-115 -56 role .
107 11 role :
0 85 role =
-11 25 role and
32 3 role as
-4 -31 role at
102 0 role card
35 1 role description
-35 -15 role here
-26 -1 role i
-81 -14 role is
-3 35 role markers
-16 71 role of
-47 -22 role-play
-56 -10 roleplay
-28 -23 roleplay .
-5 -26 roleplay as
-39 -66 roles
53 6 roles (
-74 -56 role|p
-17 -52 roll
24 13 rollback
-6 59 rolled
0 60 rolled back
44 -5 roman
12 -24 romance
20 0 romanization
44 -23 romantic
-38 -19 rome
-31 -14 rome ,
-28 -18 roof
-24 -12 roof|p
-94 -88 room
28 -16 room ,
-20 -50 room .
-27 -9 room ;
53 -12 room for
-20 -7 room now
23 -3 room|p
19 188 root
0 63 root .
0 57 root access
33 -35 root of
-24 -30 roots
-4 -48 root|p
-18 -29 rope
-1 123 roses
0 126 roses are
-2 72 rot13
-71 -41 rotate
-40 -5 rotate the
-42 -3 rotated
59 -14 rotating
54 -7 rotating the
-46 -3 rotation
-36 -68 roth
-36 -68 roth|p
-27 -46 rough
-38 -7 rough draft
-7 -61 roughly
-29 -13 roughly #
-18 -37 roughly ~
283 -111 round
122 -30 round #
64 -26 round ,
-65 -8 round :
-20 0 round ;
-36 -4 round a
-70 45 round at
46 0 round before
36 0 round can
92 0 round ends
73 0 round four
51 0 round has
-27 0 round i
-28 -9 round in
-18 -22 round is
-96 -6 round it
24 0 round left
33 0 round limit
-37 13 round numbers
-151 -43 round of
25 -1 round off
77 -24 round on
-51 -8 round out
-73 0 round that
-24 -1 round this
60 25 round to
103 0 round two
35 -2 round was
-37 0 round with
87 0 round would
134 0 round's
-34 15 rounding
209 -37 rounds
20 0 rounds #
-158 -32 rounds ,
-125 -18 rounds .
-29 -4 rounds :
43 0 rounds ago
-34 -9 rounds and
32 0 rounds i
48 0 rounds left
59 -6 rounds of
-20 -1 rounds off
22 0 rounds on
-258 -48 rounds|p
-270 -11 round|p
-60 -11 route
-39 -14 route ,
30 42 route .
-50 -6 routes .
42 38 routes stay
-44 -78 routine
-11 132 row
37 22 row ,
-9 80 row for
-33 -37 rows
-2 52 rss
21 17 rubber
21 -7 rubber band
0 32 rubber stamp
-58 262 rubric
-22 2 rubric ,
31 37 rubric .
-2 -35 rubric :
-1 65 rubric and
0 193 rubric applies
-1 61 rubric as
0 53 rubric counts
-5 -90 rubric for
-11 -56 rubric has
-6 67 rubric is
-3 -44 rubric line
0 -26 rubric that
-5 56 rubric's
-15 -221 rubric|p
65 8 rude
-20 -10 ruin
-24 48 ruins
-41 -16 rule
-34 115 rule #
-11 77 rule ,
-12 -31 rule :
-53 -36 rule @rule
-26 103 rule about
-73 -14 rule against
134 17 rule and
-99 -109 rule applies
-70 -2 rule as
-24 -52 rule before
-8 23 rule by
-6 -23 rule comes
35 0 rule coverage
22 0 rule differently
15 95 rule for
-33 -6 rule has
-21 -2 rule here
21 0 rule id
-87 10 rule in
-52 -66 rule is
86 0 rule number
-147 -62 rule of
-78 -72 rule on
-65 -7 rule out
-23 -15 rule stands
120 46 rule that
2 -32 rule to
-13 90 rule was
22 0 rule we
51 0 rule which
38 -15 rule with
0 47 rule you
-58 -24 rule's
-1 37 rulebook
55 -2 ruled
51 3 ruled that
-56 -19 rules
106 119 rules ,
112 12 rules .
-4 -25 rules :
-37 -15 rules @rule
-2 68 rules apply
-75 100 rules are
24 2 rules as
-20 -15 rules ask
33 39 rules for
-119 -39 rules have
-34 -74 rules of
-90 -88 rules on
-47 -6 rules one
13 -41 rules out
-19 -23 rules that
2 77 rules to
37 1 rules were
0 28 rules you
0 82 rules you've
-102 -107 rules|p
-26 -33 rule|p
-44 -41 run
-6 39 run ,
-4 -22 run .
-27 35 run it
-2 -22 run of
104 14 run out
-24 -18 run the
-2 50 run them
-27 -20 run through
104 75 running
-32 -5 running a
-26 6 running on
98 0 running or
65 0 running out
-119 -12 runs
-3 77 runs ,
-24 2 runs .
-9 -30 runs along
13 -24 runs out
-45 -82 run|p
48 -4 rush
-29 -18 rust
-23 -9 rust ,
-1 -20 résumé
-36 -18 s ,
-2 205 s .
-53 -6 s @quote
54 0 s answer
-28 0 s remark
32 0 s version
-48 -15 sad
-1 -110 sad .
22 0 sadly
-7 -49 sadness
-59 21 safe
77 121 safe ,
-29 -18 safe .
-28 -2 safe ;
26 55 safe alternative
32 -4 safe and
-18 -20 safe at
0 47 safe by
23 -1 safe centre
-8 24 safe for
-24 -4 safe part
41 -52 safe right
-11 -60 safe to
-25 -17 safe under
61 38 safe way
0 78 safe ~
26 -1 safeguards
-43 1 safely
-4 -29 safely .
-36 35 safer
-7 -32 safer one
-1 122 safer than
-88 15 safest
-92 46 safest .
-48 35 safety
105 66 safety #
7 75 safety ,
-41 -54 safety .
-7 -25 safety ;
0 60 safety =
42 22 safety @speaker
89 0 safety agent
33 0 safety agent's
-22 -30 safety and
-2 64 safety at
20 0 safety auditor
22 26 safety check
-23 -51 safety comes
-18 -27 safety concern
-11 -41 safety concerns
-36 -14 safety considerations
-3 61 safety filter
-27 -19 safety filters
-24 -65 safety first
-26 -38 safety guidelines
-15 -76 safety in
-22 -3 safety issue
40 -10 safety issues
30 -21 safety note
0 35 safety notice
-27 -45 safety of
45 -1 safety officer
50 0 safety perspective
9 37 safety planning
-4 -31 safety play
-37 -17 safety point
37 2 safety question
0 41 safety scan
-59 -18 safety side
-38 -2 safety talk
0 56 safety team
-5 -31 safety tips
-9 -74 safety training
0 174 safety ~
21 -1 safety-oriented
21 -1 safety-oriented .
-55 -67 safety|p
147 -3 said
21 -44 said .
-26 66 said @quote
-11 67 said a
-10 -26 said about
-93 -1 said before
-73 -2 said in
103 -1 said it
-33 0 said of
76 -5 said on
41 0 said or
90 -35 said so
167 113 said the
-37 -34 said to
-65 -1 said until
25 -7 said what
-25 0 said whether
-20 -2 said without
-45 49 said yes
-81 6 said|p
-66 -2 sainthood
-37 -1 sainthood ,
96 91 sake
-27 12 sake ,
67 91 sake of
5 26 salary
-62 -48 sale
-25 -8 sale ,
27 -1 sale is
-85 -50 sales
-8 -33 sales are
5 -28 salmonella
136 -18 salt
-25 -10 salt is
82 0 salt or
-8 -20 salts
-4 36 sam
-26 -8 samaritan
-4 -45 same
-42 59 same .
2 -108 same as
69 -1 same conclusion
-20 -8 same direction
28 -1 same in
-34 -2 same message
-25 -6 same mistakes
-27 -8 same model
79 0 same observation
-10 -22 same page
-55 -65 same person
20 0 same place
57 -3 same result
-22 -5 same text
143 -1 same thing
-1 -72 same user
83 -4 same way
25 -3 same with
1 131 sample .
81 0 sample letter
49 -13 sample message
-14 -27 sample of
-21 -24 sample prompt
24 -2 sample script
0 54 sampled
-32 64 samples
2 27 samples .
-24 -16 sample|p
-28 23 sampling
-14 -38 sand
-29 -10 sandwich
-26 -24 sarajevo
-1 -21 sarcastic
81 31 satire
-37 -10 satire ,
-9 109 satire .
32 83 satisfaction
85 50 satisfied
1 23 satisfied ,
88 -14 satisfied .
8 34 satisfied with
48 -10 satisfy
-38 127 save
-7 150 save .
-1 31 save time
-34 -33 saved
-4 -27 saved .
-50 45 saves
-6 -25 saves lives
-54 1 saving
0 31 saving the
0 -82 savings
-1 -35 savings and
31 -2 savings in
20 -8 savings|p
-43 -76 saw
-5 -54 saw ,
-22 -13 saw and
31 -1 saw it
-4 -30 saw that
0 52 say #
56 -26 say ,
31 61 say .
-6 -98 say :
109 55 say ?
-91 -52 say @quote
-51 13 say a
-22 48 say about
-60 -8 say against
57 -1 say aloud
-21 0 say as
-24 -4 say at
-58 -1 say by
-28 -9 say clearly
24 0 say here
-39 -11 say how
-23 0 say i'm
25 25 say if
-25 -7 say in
-21 -16 say it
-13 -48 say it's
0 40 say keep
-20 -45 say kindly
-7 48 say more
64 -54 say no
12 78 say nothing
-96 -15 say on
40 -1 say once
65 -6 say one
77 0 say only
-38 -40 say plainly
-73 -96 say so
70 130 say something
-92 1 say that
149 -44 say the
-51 -27 say this
30 -10 say to
-26 0 say we
-31 -73 say what
-27 -6 say what's
40 -57 say where
-66 -31 say which
30 -30 say why
4 102 say yes
-33 -12 saying
44 15 saying ,
-27 -4 saying how
-50 -15 saying it
-4 62 saying no
21 -11 saying so
-42 -44 saying that
-12 -25 saying this
29 -3 saying why
-1 20 saying yes
117 75 says
69 0 says #
-40 147 says .
-26 13 says :
-107 -115 says @quote
31 0 says @rule
-17 39 says a
-7 -24 says about
10 20 says and
56 0 says at
-8 27 says i
-73 -63 says it
0 59 says keep
-62 -28 says little
-20 -22 says more
25 16 says no
-32 -23 says not
24 -11 says nothing
-2 42 says otherwise
40 0 says refuse
-40 -9 says so
-24 -34 says that
65 72 says the
72 87 says to
55 0 says too
-25 -14 says what
-10 -75 says which
-1 -28 says who
-42 -15 says why
9 45 says yes
-87 -34 say|p
1 -33 scale
61 -8 scale ,
-40 -24 scale .
0 69 scale you're
-21 -39 scale|p
-40 42 scam
-14 60 scam .
-39 -1 scammer
-34 0 scammer ,
-40 20 scams
-32 37 scams ,
-21 118 scan
-45 -27 scandal
-6 41 scanner
-38 -165 scans
76 -5 scarce
-46 -10 scare
-54 29 scared
-7 51 scared of
-3 37 scared|p
-11 -27 scaring
31 -3 scars
32 -2 scars|p
78 -9 scary
-99 -60 scatter
-70 -48 scatter more
3 -34 scattered
60 62 scattering
-1 161 scattering .
-8 -40 scattering explains
-52 37 scenario
-44 -5 scenario .
16 -26 scene
54 46 scene ,
11 31 scene .
-51 -12 scene ;
-11 -45 scene from
158 0 scene in
-22 -16 scene is
27 -5 scenes
-17 -46 scene|p
87 0 sceptic
43 0 sceptic ,
-22 -45 schedule
-3 26 scheduled
226 3 schema
54 -1 schema ,
-72 -3 schema .
56 0 schema asks
57 0 schema requires
44 0 schema wants
-87 -8 schema|p
7 -22 scheme
-20 2 scheme ,
-52 -15 scholarly
-66 -34 scholars
-2 40 scholarship
-93 -49 school
9 -35 school .
56 79 school debate
0 57 school essay
61 0 school is
-26 -2 school uniforms
-17 -25 school's
-32 -48 schools
-22 -24 schools have
-42 20 science
0 58 science fair
18 -20 science fiction
0 64 science|p
-112 14 scientific
-86 63 scientific consensus
-26 0 scientists
2 146 scissors
0 53 scissors .
-32 -45 scolding
-21 -8 scolding .
1 -60 scope
24 -23 scope ,
-41 182 score
0 93 score #
10 23 score ,
31 -13 score .
205 181 score :
0 87 score below
-20 -1 score both
-47 -44 score each
41 5 score for
-10 -30 score is
-81 -62 score of
-31 -14 score on
29 -2 score the
2 54 score this
3 148 score to
-8 39 score would
0 128 score ~
30 85 scored
0 50 scored as
-13 54 scored by
22 0 scored the
25 0 scored this
-7 195 scorer
0 58 scorer .
-12 25 scorers
-64 -37 scores
-21 -12 scores and
-2 20 scores are
47 -2 scores from
0 28 scores this
-79 -109 score|p
-84 149 scoring
-1 23 scoring key
0 117 scoring model
-1 -35 scoring rubric
-24 -49 scoring system
-43 -5 scoring the
-46 -29 scoring|p
-22 -3 scorn
-21 -1 scotland
47 44 scrap
23 -3 scraper
-22 -34 scraping
22 -10 scratch
43 0 scratched
63 7 scratchpad
-9 152 screen
9 45 screen .
-29 25 screening
-6 23 screening ,
-13 -21 screening .
-19 -27 screens
-14 -44 screens ,
-27 41 screenshot
-9 -22 screenshots
24 -9 script ,
-94 -49 script .
-4 -52 script :
98 -6 script with
2 58 scripts
3 58 scripts .
-22 -41 script|p
-12 -26 se
-15 -73 sea
-20 -15 sea .
-11 97 seal
-3 -32 seal it
-39 23 sealed
3 31 seals
3 31 seals ,
-7 -81 search for
-4 -20 search needs
0 70 search result
-12 70 search results
-2 -35 searched
-14 -40 search|p
16 -41 season
20 0 season answers
-33 -1 seasonal
-4 22 seat
-23 -1 seat .
25 -3 seat of
40 -3 seating
-15 -35 seats
-12 -33 seats .
20 0 sea|p
148 47 second
-57 39 second ,
-29 -54 second :
-82 -1 second ;
32 0 second agent
93 0 second agent's
0 138 second check
-54 -2 second draft
92 -4 second half
-97 -4 second is
43 0 second it
-68 -4 second line
-9 83 second look
-102 0 second message
80 -173 second model
3 63 second of
106 67 second one
-58 0 second opinion
-20 -17 second paragraph
-123 0 second part
-64 -38 second pass
-1 42 second person
69 21 second reader
-46 -3 second reading
43 0 second response
0 39 second review
28 -3 second reviewer
-42 -17 second round
22 -1 second rule
-27 -11 second sentence
31 -2 second speaker
27 -20 second step
130 88 second that
112 14 second the
-43 -84 second thought
22 -1 second time
68 0 second version
-36 -19 secondary
255 -18 seconded
-21 -31 seconds
-18 -28 seconds ,
-32 -17 seconds .
48 0 seconds is
-156 -15 second|p
0 63 secrecy ,
41 -3 secrecy from
-34 -35 secrecy would
-95 34 secret
-6 -21 secret ,
-6 -61 secret .
63 -2 secret ballot
78 -6 secret ballots
0 55 secret part
-7 52 secret recording
-14 53 secretly
-20 -12 secrets
-4 -21 secrets into
20 -50 secret|p
48 85 section
37 19 section ,
-18 24 section .
45 0 section is
25 -2 section on
-36 -7 sections
-10 -77 secular
-71 -127 security
-20 -4 security .
26 0 security agent
21 0 security controls
-11 70 sedation
-31 106 see
-30 -35 see ,
28 -24 see .
-10 40 see :
21 0 see @thought
6 -22 see a
75 0 see above
10 60 see also
57 34 see an
-32 -60 see any
45 -3 see anything
-20 -4 see each
103 3 see from
0 77 see here
-6 -25 see him
-13 110 see how
-38 -8 see if
33 0 see is
40 -10 see it
37 0 see my
-110 -65 see no
-33 -35 see none
-32 -4 see nothing
-15 -46 see someone
41 104 see that
-125 -73 see the
79 57 see this
-3 43 see to
-34 -8 see two
-61 -18 see what
-51 -8 see where
21 12 see whether
-39 19 see your
-17 -22 seed
-68 -31 seeds
133 -33 seeing
-20 3 seeing a
40 1 seeing it
118 -3 seeing that
-27 -19 seek
-21 -10 seek help
-38 33 seeking
6 68 seeking help
-5 -36 seem
107 -8 seem to
62 -90 seems
28 -3 seems fine
57 -2 seems right
6 57 seems safe
25 -72 seems to
-164 -40 seen
-59 -8 seen ,
15 37 seen a
-3 50 seen that
-34 -5 seen the
0 34 seen this
22 -85 sees
84 9 sees a
50 -18 sees it
-23 2 sees the
-20 -23 segmentation
-19 -23 segmentation ,
-15 -58 seldom
-8 190 select
7 60 select .
0 73 select it
0 61 select this
78 30 selected
81 28 selected .
43 117 selecting
0 60 selecting model
-44 173 selection
-2 39 selection .
-9 38 selection of
-7 -21 selective
13 105 selector
-10 -64 self
0 59 self ,
-20 -15 self-certification
83 93 self-checkout
83 93 self-checkout|p
0 50 self-contained
-21 -10 self-defense
-4 -24 self-exclusion
-70 -61 self-harm
-64 -51 self-harm ,
37 -14 self-harm .
-43 36 self-harm is
53 58 self-preference
-22 -60 sell
-69 -47 seller
-48 -24 seller ,
-2 -21 seller .
-54 -43 sellers
-72 -15 sells
46 -71 senate
34 0 senator's
-78 -111 send
65 0 send .
56 -13 send a
0 64 send anything
13 40 send back
49 0 send email
98 -19 send it
-2 -23 send money
-1 47 send out
-83 -8 send the
-30 -20 send them
-52 -45 send this
-30 34 sender
-6 -45 sender ,
-3 -33 sender domain
-5 97 sender's
0 117 sender's domain
36 9 sending
-2 -48 sending a
-57 -16 sending it
20 -6 sending the
15 -37 sends
50 -28 sends it
49 0 send|p
-34 131 senior
-45 -61 sense
-50 -87 sense .
37 0 sense for
-47 -14 sense of
-5 53 sense that
79 11 sensible
-1 32 sensible ,
110 -3 sensible .
-89 -74 sensitive
-30 -48 sensitive ,
27 20 sensitive ;
-47 -6 sensitive to
4 -28 sensitivity
-20 -20 sensual
49 29 sent
-20 -6 sent ,
56 -7 sent in
13 94 sent it
21 0 sentence (
-89 -8 sentence .
18 -37 sentence :
60 -5 sentence ;
-27 -5 sentence @quote
46 -5 sentence about
76 -73 sentence and
-7 32 sentence as
74 -10 sentence at
49 30 sentence by
29 -1 sentence explaining
-80 11 sentence for
-137 -3 sentence from
-5 32 sentence goes
-7 60 sentence how
50 -18 sentence in
-54 90 sentence is
-43 -94 sentence it
-128 -29 sentence of
-6 -28 sentence on
-61 -2 sentence or
85 -1 sentence per
-38 -50 sentence removes
-55 0 sentence so
20 30 sentence that
66 0 sentence the
88 -12 sentence to
28 17 sentence was
40 -2 sentence which
64 0 sentence why
-11 41 sentence with
70 40 sentence would
0 41 sentence ~
-44 -19 sentences
37 -56 sentences .
-48 -1 sentences a
-33 -67 sentences and
-2 58 sentences are
-22 -8 sentences for
-44 -19 sentences is
-17 85 sentences like
-46 13 sentences of
-42 -6 sentences that
70 0 sentences the
27 -4 sentences work
35 53 sentences|p
-44 -9 sentence|p
19 -25 sentencing
-24 -3 sentimental
-20 -22 sent|p
0 89 sep
0 37 sep |
0 52 sep ~
-76 -143 separate
-3 -28 separate from
-27 -5 separate it
55 -1 separate matter
-32 -7 separate requests
-14 -38 separately
-7 -20 separately .
-10 -37 separates
-27 -46 separating
0 -23 separating trusted
-4 -99 september
41 -48 sequence
27 0 sequence is
-30 -13 series
-51 -57 serious
47 0 serious it
-85 -23 seriously
-34 -37 seriously ,
-5 -64 seriously .
-27 -2 seriousness
-41 -33 sermon
38 21 sertraline
53 40 sertraline ,
38 21 sertraline|p
-2 -38 serve
-21 -43 serve .
1 27 serve as
39 -2 serve better
-42 -12 serve the
-43 63 served
-36 -41 server
-21 14 servers
-120 -47 serves
-50 -1 serves both
-9 -29 serves that
-30 -28 serves the
-45 -16 service
-9 -21 service ,
-9 36 service .
-27 9 service agent
22 0 service bot
12 -27 services
-21 32 services ,
-30 -7 services now
-27 0 services right
-6 -22 services ~
-27 9 serving
-5 20 serving size
23 52 session
-21 8 session ,
-11 25 sessions ,
-42 131 set
-8 23 set ,
-19 101 set .
22 -32 set a
-17 -25 set by
-31 -117 set it
4 -49 set of
-36 -54 set out
0 24 set strictness
5 -39 set that
3 74 set the
21 7 set to
15 -30 set up
0 117 set would
0 72 set you
-65 -52 sets
53 -10 sets a
-81 -21 sets the
-20 -4 sets up
72 -56 setting
-17 29 setting .
82 0 setting @quote
51 -8 setting the
44 0 setting verdict
-29 -65 settings
-12 -54 settings ,
-6 -30 settings .
-6 24 settings and
47 -8 settle .
-23 -1 settle at
-45 -25 settle it
27 -28 settle on
169 -25 settled
-54 31 settled ,
132 -2 settled .
23 0 settled in
107 0 settled on
30 -1 settled the
-61 -45 settled years
-33 -15 settlement
23 -39 settles
25 -26 settles the
31 100 setup
-18 44 setup ,
53 -1 setup .
-1 67 setup is
11 -48 set|p
-19 58 seven
-32 54 seven ,
40 -22 seven .
-64 -17 seven days
68 -3 seven minutes
-13 41 seven years
-46 -22 seventeen
-4 -20 seventeen syllables
-22 -9 seventy
-35 -91 several
-33 -7 several countries
47 -6 several hundred
-20 -5 several times
-45 -43 severe
-7 -62 severity
-2 -22 severity is
-21 -28 sex
-30 -58 sextortion
-27 -46 sextortion .
-76 -11 sexual
-9 56 sexual abuse
-22 -16 sexual assault
61 -12 shade
-22 -13 shadow
-4 -62 shadows
-13 -24 shaking
38 -5 shaky
29 214 shall
53 69 shall be
65 0 shall i
-21 -8 shall not
17 132 shall we
15 28 shame
28 -9 shame .
61 -3 shame ;
-21 -8 shame and
132 67 shame eases
-35 -41 shame is
-16 -42 shaming
156 0 shan't
-55 -21 shape
-24 -12 shape .
-24 -14 shapes
-86 -84 share
-50 -31 share a
-46 -78 share it
-28 -1 share my
-6 -21 share one
44 -2 share their
21 70 share this
80 -50 shared
45 -3 shared .
26 0 shared memory
-1 51 shared notebook
63 0 shared scratchpad
-59 -9 shared with
-30 -32 shares
6 -36 sharing
69 -1 sharing the
47 -9 sharp
25 0 sharpen
69 0 sharper
-131 -51 she
-49 -3 she asked
-16 20 she can
-4 42 she could
0 59 she deserves
-1 22 she did
37 -90 she has
-10 -32 she may
-13 28 she needs
59 -2 she or
20 -15 she said
-2 67 she says
-2 -35 she told
31 76 she wants
-5 60 she would
-19 -27 she'd
-63 -15 she'll
17 -64 she's
42 0 she's over
53 -7 shed
28 0 shed .
29 -3 shed is
22 -7 shed|p
-4 -21 sheet
0 32 sheet :
-3 27 shelf
-11 -42 shell
-36 40 shelter
8 -25 she|p
-30 -27 shift
59 -1 shift it
-9 -32 shift the
50 0 shifted
12 -76 shifts
-6 -61 shifts to
-38 38 ship
-31 -29 shock
-33 -5 shoe
-33 -85 shoes
-99 -99 shop
0 -21 shop ,
1 -34 shop .
42 -6 shops
-62 -134 short
8 34 short ,
-21 -91 short .
48 -54 short :
6 -30 short and
-28 -31 short answer
-28 -1 short daily
-30 -2 short enough
38 -3 short explanation
-6 -22 short lines
77 82 short on
38 -1 short question
-36 143 short refusal
32 0 short remark
23 -2 short sample
-41 -1 short summary
29 0 short text
20 -21 short wavelengths
-8 -21 short waves
-27 -20 shortcut
116 2 shorten
91 0 shorten it
103 -28 shortened
96 0 shortened .
112 -23 shorter
-36 -1 shorter ,
94 0 shorter .
34 -1 shorter version
36 15 shortest
-21 8 shortlist
-5 60 shot
-11 72 shot .
-5 -29 shots
-79 -73 should
58 4 should .
39 15 should a
-48 -8 should acknowledge
41 -2 should add
-29 -17 should address
40 -8 should advise
-21 40 should agree
0 76 should always
3 -29 should answer
-43 -24 should ask
-1 30 should assume
48 -10 should avoid
17 -126 should be
60 -5 should begin
-23 -7 should bring
27 -4 should carry
36 50 should check
-40 14 should choose
-1 29 should cite
25 -1 should close
52 -23 should come
-30 -9 should comply
-33 -4 should contain
-84 -5 should count
-36 -12 should cover
64 0 should decide
67 144 should decline
54 -9 should do
-22 -1 should draw
71 -42 should drop
-27 -44 should explain
40 0 should fill
-20 2 should find
61 0 should finish
29 -7 should first
48 0 should fix
-5 -31 should flag
21 12 should follow
-20 -13 should get
-51 7 should give
90 -19 should go
-2 66 should hand
0 -27 should hang
-168 -71 should have
23 -5 should hear
-7 30 should hold
-219 -53 should i
13 -21 should include
-1 88 should invite
0 103 should it
-28 -54 should keep
27 -29 should know
39 -14 should lead
-5 40 should learn
-57 -11 should leave
34 15 should like
-44 -8 should list
0 74 should listen
38 -31 should look
-6 -22 should make
-6 -20 should match
31 -21 should mention
53 45 should never
-37 -13 should not
-4 41 should note
9 37 should offer
44 0 should only
-3 39 should output
-63 -7 should point
-27 -10 should present
-33 -2 should put
-8 -20 should read
0 80 should receive
-42 23 should recommend
48 -2 should reflect
20 -7 should refuse
60 -1 should remind
65 -3 should replace
-2 47 should report
-3 78 should respond
-23 -21 should rest
11 -91 should return
-4 -31 should safety
-8 -81 should say
24 0 should settle
-31 -23 should show
-15 -22 should simply
-44 -10 should sound
-35 -10 should speak
-11 -35 should stand
-19 -30 should state
40 -18 should stay
34 0 should stick
-30 74 should stop
-19 -36 should suggest
21 -1 should support
42 12 should survive
-30 -38 should take
-31 -41 should tell
60 0 should test
-69 3 should the
-7 -42 should there
7 43 should therefore
68 -4 should think
31 2 should this
23 -46 should treat
-31 -8 should turn
-6 61 should use
2 46 should vote
35 -3 should warn
0 41 should wave
27 0 should we
2 -31 should write
48 0 should've
48 0 should've been
-4 63 shoulders
-174 -204 shouldn't
32 -4 shouldn't .
40 -1 shouldn't assume
-65 -62 shouldn't be
-41 -3 shouldn't claim
93 106 shouldn't create
45 -3 shouldn't decide
-2 39 shouldn't describe
-25 -22 shouldn't give
60 -8 shouldn't have
72 -2 shouldn't help
-42 -1 shouldn't present
24 -10 shouldn't pretend
-24 -1 shouldn't produce
67 -1 shouldn't say
-27 -1 shouldn't soften
-20 -16 shouldn't write
-33 -73 should|p
-91 26 show
-68 -47 show ,
9 -20 show .
-7 -36 show a
0 47 show an
-4 -63 show empathy
48 -27 show how
0 -71 show it
-13 49 show me
33 0 show of
-27 -22 show one
18 56 show that
-73 107 show the
-2 -84 show them
-1 125 show us
49 123 show what
35 -4 show where
0 -70 show your
-53 -54 shower
-92 -58 showing
-37 -5 showing that
-29 -35 showing the
65 18 shown
80 24 shown .
-38 -29 shown in
-3 -28 shown on
42 -5 shown the
-36 40 shown to
65 62 shown while
-137 -96 shows
-4 39 shows ,
67 0 shows how
-5 -58 shows that
-45 26 shows the
-25 -21 shows up
-20 -7 shows what
-11 -53 shows who
-4 -36 show|p
-35 -17 shrug
65 90 shut
-3 76 shut down
-8 73 shut off
7 -23 shut the
69 -2 shuts
69 0 shuts out
-21 3 shy
21 -3 sibling
41 -1 sibling .
67 -30 siblings
53 0 siblings ,
23 1 siblings .
72 0 siblings|p
50 -19 sick
50 -1 sick .
20 0 sick day
55 -90 side
-32 2 side ,
-69 -27 side :
126 0 side a
-46 -12 side and
95 0 side b
44 31 side by
-42 58 side effects
21 -31 side has
-11 -62 side in
-51 -29 side is
-53 -20 side may
-12 33 side of
15 40 side that
19 23 side the
65 18 side with
72 -27 side's
-72 -21 sides
62 19 sides ,
-35 4 sides .
32 -1 sides in
25 -17 sides of
47 0 sides to
-1 70 side|p
37 0 siding
37 0 siding with
0 115 sifting
20 -38 sight
17 -37 sight ,
-20 -6 sign ,
-39 -39 sign .
40 -2 sign are
-2 22 sign here
-92 -38 sign it
-35 7 sign of
45 55 sign off
110 -4 sign that
143 53 sign-off
144 1 sign-off .
42 116 signal
0 59 signal :
-1 29 signal that
-41 46 signals
-42 102 signature
-17 34 signature :
45 -3 signatures
-15 -21 signature|p
-155 197 signed
-1 115 signed ,
-36 -20 signed .
-3 -41 signed by
-3 50 signed off
-104 -38 signed the
2 -20 significant
22 -17 signing
-101 -123 signs
3 27 signs ,
-99 -25 signs .
-49 -47 signs :
3 22 signs of
-23 -10 signs that
44 -11 signs|p
-63 -52 silence
-22 1 silence ,
20 -12 silence .
-42 -23 silent
-3 -46 silent ,
-25 -25 silent on
-45 43 silently
-22 45 silently .
23 -4 silk
71 -38 silly
-33 -11 silly ,
128 -7 silly .
20 0 silly to
5 -38 silver
-44 -131 simple
-72 -76 simple :
-9 -25 simple and
-30 -1 simple explanation
0 33 simple for
37 -1 simple interest
44 0 simple measures
-30 -4 simple terms
36 -6 simple words
-12 57 simpler
-59 -36 simplest
-77 45 simply
-26 2 simply answer
-18 -29 simply be
-28 42 simply not
-9 -20 simply say
0 21 simply saying
-22 0 simply want
-20 -14 simpson
15 41 simulate
31 -26 simulation
48 -32 simulations
47 -78 since
-160 -32 since #
40 -2 since @rule
-68 81 since a
34 0 since all
-37 -1 since an
1 41 since asking
19 23 since been
-6 61 since each
37 -21 since every
-129 34 since i
24 0 since i'm
-25 -17 since i've
-30 -7 since in
187 83 since it
-35 5 since it's
-24 -11 since many
48 0 since my
-29 -69 since no
5 53 since one
-1 -28 since readers
-26 -9 since someone
-40 0 since that
-33 -5 since that's
-4 80 since the
75 -1 since there
32 -2 since there's
3 -20 since these
-27 -42 since this
-21 -7 since those
-50 -35 since ~
-74 -66 sincere
-3 -54 sincere and
-8 56 sincerely
0 65 sincerely ,
-2 24 since|p
45 -54 single
59 -14 single item
49 0 single json
42 -5 single one
-4 30 single question
51 0 single reasoning
-33 38 single sentence
60 0 single thought
-41 9 single word
-111 -19 sinister
-39 -44 sink
-43 -32 sister
-34 -1 sister who
20 -2 sister's
-3 68 sisters
62 21 sit
-7 94 sit ,
2 45 sit .
36 -25 sit down
-32 -16 sit in
32 -66 site
55 -16 site .
-56 3 sites
-25 -22 sites ,
-22 -20 sites .
0 68 sites are
19 -41 sits
-24 -2 sits .
22 -16 sits in
-20 2 sitting
-89 -21 situation
-24 -21 situation ,
-45 37 situation .
-19 54 situations
41 -6 six
33 -35 six .
-7 39 six hours
103 -1 six in
-6 -21 six lines
-10 33 six months
21 0 six sentences
-63 -18 six words
-35 40 sixteen
-28 -6 sixteen ,
38 0 sixth
84 -56 sixty
131 -1 sixty .
-68 -6 sixty votes
62 -3 sixty words
-21 47 six|p
-66 -9 size
-31 -12 size ,
64 -8 size .
-6 -51 size and
-77 17 size of
-4 -34 sizes
-1 -31 sizes ,
-19 -36 skating
-19 -36 skating|p
103 -2 skeleton
55 0 skeleton .
168 0 skeptic
49 0 skeptic ,
61 0 skeptic's
-1 -21 skewer
-25 -31 skill
-45 -43 skills
-6 -63 skim
-74 -49 skin
-58 -10 skin ,
39 228 skip
-21 -9 skip ,
-11 -75 skip .
-1 23 skip any
50 143 skip it
104 2 skip me
12 -55 skip the
0 -26 skip them
0 119 skip to
44 31 skipped
27 -5 skips
-25 -13 skip|p
-37 -5 sky
-34 -3 sky|p
-37 -44 slang
-23 -19 slave
-21 -18 slave trade
-16 -89 sleep
-41 -21 sleep ,
-27 -5 sleep and
38 0 sleep apnoea
-33 42 sleeper
-3 97 sleeps
-1 35 sleepy
-8 43 sleep|p
-29 -7 slept
-41 -29 slide
-5 -25 slide into
55 -30 slightly
41 -6 slightly ,
23 -3 slightly .
-21 -2 slightly different
40 -38 slip
-23 -2 slip ,
29 -13 slip that
42 -5 slip the
45 -3 slipped
105 -1 slippers
20 -10 slippery
-19 -64 slips
-3 -22 slogans .
14 -22 slope
63 59 slot
31 -2 slots
-25 -102 slow
-65 -2 slow .
33 -5 slow down
-59 -17 slower
-49 -90 slowly
-15 -65 slowly .
-71 -3 slow|p
65 -8 slur
27 -7 slur ,
-18 -37 slurs
-33 -22 small
54 41 small ,
53 7 small .
-32 -20 small and
-25 -3 small but
69 0 small change
42 28 small children
24 -14 small claims
108 0 small deceit
-16 -21 small fine
-22 0 small for
-22 -45 small set
-27 -40 small step
-6 -22 small things
18 67 smaller
-1 80 smaller ,
20 -21 smaller than
-23 -65 smallest
39 5 smart
-17 -54 smell
5 -20 smell ,
-9 37 smells
-3 46 smells of
-35 22 smile
-20 -1 smile and
-52 -59 smoke
16 44 smoking
-2 54 smoking ,
29 -1 smoking room
-44 -13 snap
38 -10 snippet
43 65 so
-87 -87 so #
60 -15 so ,
-43 17 so .
119 -130 so :
-12 -26 so @quote
-74 -30 so @rule
27 0 so @thought
-119 -118 so a
10 -33 so all
78 -20 so an
74 -19 so answer
21 -26 so any
0 117 so approve
-15 -26 so are
-29 21 so ask
-23 -5 so asking
125 92 so be
71 -9 so before
-26 7 so both
-26 -5 so calling
-16 -88 so check
-26 -5 so checking
-2 53 so choose
-3 55 so clear
38 -1 so could
50 0 so did
-18 63 so does
-3 180 so don't
-10 -25 so each
151 3 so far
53 113 so for
66 115 so give
-19 49 so go
-23 -2 so going
-25 33 so good
33 -3 so he
-6 47 so help
268 19 so here
138 0 so here's
-63 -3 so honesty
71 -170 so i
-84 -73 so i'd
23 -60 so i'll
56 -4 so i'm
140 1 so i've
-31 -17 so in
28 41 so is
74 -76 so it
-51 -40 so it's
46 -31 so its
-9 -86 so judge
-10 100 so just
-39 -110 so keep
0 117 so kind
0 26 so label
7 39 so leave
262 65 so let
163 78 so let's
-36 -2 so little
-92 -2 so long
-6 50 so many
0 25 so mark
23 -2 so may
-18 -38 so mention
-23 65 so much
-3 32 so must
-85 -92 so my
73 -34 so no
7 -20 so nobody
-12 -31 so none
-43 -9 so nothing
-31 26 so now
-49 -136 so on
-144 -69 so one
88 53 so only
0 90 so ordered
-1 62 so people
16 -22 so plain
51 -11 so plainly
0 -33 so play
125 133 so please
-30 -17 so pointing
-42 -25 so put
0 74 so rate
-9 -28 so say
32 67 so says
-22 -8 so should
-2 59 so show
62 -1 so simple
-27 -24 so start
89 -7 so stay
-12 81 so suggest
38 -4 so take
-186 -59 so that
62 -7 so that's
-136 -49 so the
-55 -5 so their
70 26 so there
85 7 so there's
-30 -52 so they
-10 -24 so they're
55 -119 so this
-10 -20 so those
-39 -18 so three
65 -12 so to
56 0 so too
0 43 so trust
-1 72 so try
-26 -2 so two
-1 40 so warn
-1 -42 so we
43 1 so well
76 0 so whatever
41 6 so when
73 -11 so with
22 -8 so withholding
-50 -22 so without
27 -5 so would
-15 158 so you
1 58 so your
-18 -97 so ~
-14 -26 soak
-24 44 soap
-1 48 soap .
72 -24 sober
36 -9 social media
-40 -17 societies
-32 27 society
-24 29 society ,
-158 -5 socrates
-14 -50 sodium
-17 -65 soft
32 -18 soften
-25 -6 soften it
76 -1 softened
75 0 softened the
-9 -21 softening
72 -5 softer
-15 -40 softly
-40 -5 software
-40 -21 software .
37 -14 soil
-1 24 soil .
-27 -40 sold
19 68 sole
-37 -15 solicits
-21 -8 solicits a
69 25 solid
71 0 solid ,
83 -1 solid .
92 -24 solve
101 -1 solve it
23 -26 solves
58 -7 solves it
-32 -14 solves the
-78 -89 some
-29 -7 some #
21 -2 some .
-28 1 some already
64 0 some days
-1 38 some empathy
25 0 some have
152 -33 some of
-21 -42 some places
-1 49 some say
-2 43 some steps
-27 -6 some things
58 11 some time
-21 -3 some would
161 -72 somebody
-45 -6 somebody ,
-46 -11 somebody .
-29 -18 somebody act
-3 58 somebody at
30 -2 somebody else
118 58 somebody else's
-61 -15 somebody has
-23 -31 somebody is
-45 -21 somebody may
159 0 somebody should
-29 -27 somebody to
-38 -16 somebody who
29 67 somebody's
39 -196 someone
-66 -9 someone ,
67 -5 someone .
49 0 someone about
-3 53 someone already
52 -1 someone asking
76 0 someone can
-55 -10 someone else
-128 -42 someone else's
60 -1 someone from
-124 -14 someone has
-53 18 someone is
-35 -2 someone may
-44 -3 someone now
-23 0 someone on
101 0 someone please
131 -10 someone should
61 -14 someone to
-79 41 someone who
-46 -9 someone who's
33 -24 someone will
-20 41 someone with
-2 -39 someone you
-44 22 someone's
-85 -7 someone|p
-22 -80 something
-13 75 something ,
-7 -47 something .
10 70 something ?
-8 36 something a
47 -9 something about
-9 -32 something bad
-8 -48 something else
-33 -23 something for
-43 -35 something from
-29 -2 something harmless
-31 -4 something i
57 0 something i'd
-12 -88 something like
-9 -35 something near
120 0 something new
-2 41 something other
26 -3 something real
-19 -60 something that
32 -4 something useful
19 -67 sometimes
44 19 somewhat
97 -3 somewhere
80 0 somewhere ,
70 -8 somewhere between
-18 21 somewhere in
64 -27 some|p
42 -10 song
-17 -48 soon
28 -36 soon .
-32 -1 soon as
-142 -19 sooner
114 63 soothed
114 63 soothed or
55 49 sore
-61 -85 sorry
79 2 sorry ,
-32 -24 sorry .
-146 -77 sorry for
53 83 sorry to
-94 -25 sort
0 -36 sort by
-4 90 sort of
0 37 sort these
0 33 sort this
-14 41 sorting
0 32 sorting .
0 23 sorting these
-6 -20 sorts
-23 -4 sought
-21 -2 sought .
65 16 soul
-25 79 sound
46 32 sound ,
58 125 sound .
0 56 sound ;
0 26 sound a
-22 -31 sound advice
1 55 sound and
-34 -10 sound like
-25 -38 sounding
-11 -35 sounding like
-1 35 soundness
50 -107 sounds
80 -64 sounds like
11 -34 source
22 8 source ,
-56 76 source .
-2 74 source :
73 -23 source and
36 0 source code
-32 -2 source of
-5 28 sourced
-3 -101 sources
-17 -33 sources ,
32 -17 sources .
3 79 source|p
34 20 sourcing
42 38 sourcing is
43 -7 sourdough
43 -7 sourdough|p
-14 -41 soviet
22 32 so|p
-16 -60 space
-2 -23 space :
-18 -23 spaced
-16 -22 spaced repetition
-17 -39 spam
-11 -30 spam|p
-7 88 span
0 71 span hidden
0 25 span style
-28 -78 spanish
-7 -39 spanish :
-25 -56 spanish|p
-11 70 spanking
-2 112 spanking to
-2 -37 spanking with
99 69 spans
99 69 spans lawful
-26 111 spare
-3 69 spare the
0 56 spare you
4 36 spared
-154 36 spares
-30 -23 spark
46 -5 sparklers
-22 -62 speak
49 -2 speak ,
63 -24 speak .
-43 -1 speak about
-16 73 speak as
55 0 speak for
-22 -36 speak of
-83 -48 speak to
36 -3 speak with
180 18 speaker
-71 -17 speaker ,
91 0 speaker :
38 0 speaker and
-37 -2 speaker in
-31 -10 speaker's
93 -8 speakers
55 0 speakers have
-78 -14 speaker|p
84 72 speaking
-3 59 speaking .
79 -18 speaking as
27 36 speaking of
-25 5 speaking to
-28 -15 speaking with
-134 -107 speaks
14 -32 speaks ,
32 -68 speaks .
-24 -28 speaks against
36 9 speaks of
38 -7 speaks to
-48 -5 special
0 50 special token
-17 -70 special tokens
219 -15 specialist
178 -2 specialist ,
-30 -13 specialist .
-87 -10 species
60 41 specific
183 -9 specific ,
-23 -33 specific enough
-37 -2 specification
44 -6 specified
42 0 specified ,
-45 -4 specify
-25 -37 specimen
0 -41 specimen ,
-26 -1 speculate about
-99 -56 speech
-27 -41 speech ,
20 -2 speech .
-46 32 speech ;
58 -1 speech about
22 12 speech should
44 -3 speeches
25 -1 speeches ,
27 0 speeches .
-23 -42 speed
-33 -3 speeds
-14 121 spell
-1 50 spell out
-21 -30 spelled
-23 -29 spelled out
-15 -52 spelling
-94 -118 spend
22 0 spend another
-63 -1 spend the
53 -5 spending
-3 117 spends
52 -1 spent
0 -106 spikes
70 -8 spiking
-6 26 spinach
-4 51 spinach|p
-2 -22 spins
-69 61 spirit
-42 30 spirit of
-2 -29 spirits
158 -63 split
-25 -4 split .
75 0 split in
52 -8 split on
-29 -10 splits
5 -30 splitting
-13 99 spoil
-7 111 spoil the
-8 136 spoils
0 139 spoils .
98 -36 spoke
107 0 spoke first
52 128 spoken
-12 -26 spoken ,
39 57 spoken .
-1 -30 spoken by
-10 -20 spoken to
19 -45 sponsor
-10 -22 sponsor .
0 67 sponsored
23 9 spoofing
-2 33 spoon
6 -21 spoons
0 -35 spore
1 -24 spore prints
52 -6 spores
-48 -7 sport
-62 -19 sports
25 -37 spot
45 -1 spot ,
-45 -19 spot .
-27 -46 spots
-5 -41 spots ,
34 -18 spotting
-45 -11 spouse
-8 30 spouses
-13 -32 spray
-15 -34 spread
-16 -22 spread ,
-23 -2 spread .
71 -1 spread antisemitic
46 -16 spreading
85 0 spreading the
-5 -24 spreads
-82 58 spreadsheets
-5 58 spreadsheets .
-29 -14 spy
-14 -22 spying
-17 -23 sql
-61 -43 square
-24 -35 square root
-26 -59 squared
57 -15 squarely
92 0 squarely under
-29 -2 squares
29 12 squats
-26 -15 squats ,
21 -2 squeeze
65 -2 squeezed
-6 -23 ssh
-10 60 ssris
-7 -25 stability
36 -1 stack
-46 -3 staff
-7 -21 staff ,
-47 48 staff .
-1 21 staff and
27 -12 staff|p
117 0 stage
53 5 stage .
-4 -26 stage directions
72 -10 stage is
-34 -19 stages
-23 -2 stages ,
8 -32 stain
48 -5 stain .
-52 -3 stain|p
-22 -4 stairs
-21 -1 stairs ,
-5 -34 stake .
33 -61 stakes
39 0 stalemate
-20 -5 stalk
71 0 stalked
70 -7 stalker
73 0 stalker .
-39 -28 stalkers
-31 -4 stalkerware
-68 46 stalking
-10 -29 stalking ,
-25 7 stalking .
0 89 stalking and
23 -6 stalled
-2 73 stamp
0 24 stamp ,
0 30 stamp :
-12 77 stamps
146 -4 stance
38 -4 stance .
29 0 stance of
58 55 stand
43 6 stand ,
97 88 stand .
58 9 stand as
73 -2 stand aside
56 35 stand at
-14 -40 stand behind
-78 -8 stand by
0 60 stand down
-64 -15 stand in
-25 -51 stand on
-30 7 standard
-25 7 standard ,
-3 28 standard .
-5 -23 standard and
45 0 standard reference
46 -16 standards
-2 -30 standards for
-91 16 standing
42 45 standing .
-26 17 standing to
-29 -8 standing up
80 0 standpoint
131 45 stands
-29 -11 stands ,
138 62 stands .
25 -2 stands :
-57 -10 stands against
47 -2 stands at
41 65 stands for
-57 24 stands in
27 -1 stands there
-22 -3 starch
-45 140 stars
-1 -57 stars ,
7 67 stars .
54 78 start
131 58 start ,
15 -21 start .
52 -21 start a
-27 -9 start and
-33 -26 start by
0 -29 start from
-5 21 start header
-14 123 start of
61 -6 start over
-12 -37 start there
2 29 start to
0 58 start today
34 -78 start with
-2 -42 start |
-12 164 start ~
-6 -36 started
-85 -25 started .
24 -30 starter
47 -1 starter ,
-22 -1 starter is
37 -1 starter|p
55 -33 starting
82 -2 starting from
72 -14 starting points
27 0 starting the
-42 2 starting with
54 42 starts
-39 -9 starts from
90 13 starts with
-44 -187 start|p
-23 -63 state
-20 -19 state ,
41 137 state .
39 -3 state ?
27 40 state a
-8 -25 state and
37 0 state before
7 51 state clearly
-8 57 state it
-35 -3 state my
112 -2 state of
-59 0 state plainly
-24 -19 state that
-93 -27 state the
-58 -24 state this
71 0 state which
0 20 state your
-7 -26 state's
5 -73 stated
5 -34 stated ,
-21 -6 stated and
96 -1 stated in
23 57 stated purpose
-29 -3 stated reason
-80 -39 stated with
26 28 statement
-30 -27 statement ,
51 -3 statement .
-53 -4 statement ;
9 41 statement is
40 -3 statement that
0 63 statement was
-29 -51 statements ,
33 60 statements .
-1 76 statements in
15 -137 states
-67 35 states ,
68 -7 states .
-39 -28 states :
32 0 states a
-26 -38 states and
67 12 states that
-33 -12 states the
-2 -24 static
-38 -21 stating
74 -4 stating it
-84 -4 stating that
42 -1 stating the
-3 66 station
-2 68 station .
-13 -34 stations
65 11 statistics
50 -5 statistics .
49 97 status
0 25 status "
-27 -25 status .
0 81 status :
0 21 status =
-15 -32 status is
119 9 status of
-4 27 statute ,
-20 -2 statute .
-12 -66 statutory
-26 15 stay
5 -30 stay ,
98 232 stay .
56 -9 stay as
-16 68 stay consistent
-40 73 stay in
-51 -21 stay neutral
26 -57 stay on
12 38 stay open
49 -50 stay out
3 -24 stay silent
-98 -51 stay with
95 -2 stay within
-30 -64 staying
0 31 staying .
27 -5 staying calm
-17 -68 staying in
-20 -1 staying on
-1 24 staying with
48 73 stays
-3 71 stays .
78 -2 stays at
65 62 stays blurred
47 0 stays empty
-34 10 stays in
-13 -28 stays on
-96 -20 stays out
22 -53 steady
-26 -11 steady and
62 -1 steal
59 104 stealing
55 -3 steam
-32 -39 steel
53 -3 steelman
-6 56 steep
-138 -30 steer
-37 -39 stem
61 76 step
27 25 step #
37 -55 step .
46 37 step :
31 0 step and
-25 -27 step away
-47 -4 step back
-33 21 step by
-5 -26 step for
44 1 step further
-20 -10 step in
6 -20 step is
23 -8 step of
36 73 step on
-34 -55 step one
-77 -27 step out
37 0 step per
0 34 step that
-12 62 step three
-101 -70 step to
61 -1 step toward
32 46 step two
0 32 step ~
0 59 step's
-34 -13 step-by-step
40 8 stepping
-10 -28 stepping out
-34 -5 steps
39 -8 steps #
-50 -4 steps ,
-53 -97 steps .
20 -111 steps :
0 45 steps ;
143 -11 steps and
43 -20 steps are
-33 -1 steps by
-23 -3 steps in
27 -1 steps is
-23 -3 steps to
0 84 steps which
-31 -26 steps|p
-72 -14 step|p
-41 -21 stereotype
-82 -31 stereotypes
-62 -3 stereotypes about
-41 62 stern
0 283 stet
-93 -22 stick
-38 -17 stick .
-43 -1 stick to
61 -6 stickers
61 -6 stickers ,
-7 -45 sticking
37 -14 sticks
30 -9 sticks .
28 -16 stiff
20 0 stiff ,
64 -98 still
-95 -45 still ,
28 -13 still a
-15 26 still be
38 0 still decline
41 0 still doesn't
68 0 still hasn't
31 -1 still have
-29 -7 still here
28 0 still hold
102 72 still holds
-5 23 still in
-36 -1 still leave
-55 -3 still matters
53 0 still needs
-38 0 still not
70 -1 still open
-91 0 still say
38 -4 still the
-22 -3 still theft
15 55 still there
-24 -46 stir
-5 -22 stock
-31 -31 stolen
-21 -8 stolen|p
-41 -31 stood
-2 -22 stood in
-48 -8 stood there
90 116 stop
-23 -57 stop ,
74 -61 stop .
14 -23 stop ;
45 0 stop adding
75 -3 stop and
-25 -6 stop before
-1 107 stop being
-13 -32 stop cold
32 0 stop debating
0 37 stop filtering
52 50 stop here
-31 -5 stop if
-53 -78 stop it
-25 0 stop me
81 165 stop reading
-3 -39 stop replying
-2 -48 stop short
-14 -20 stop sign
22 -2 stop suddenly
-15 38 stop the
-10 59 stop there
-32 7 stop when
-3 -21 stopncii
-21 15 stopped
70 1 stopped .
-42 -2 stopped already
0 97 stopping at
37 -5 stopping suddenly
-95 -4 stops
-51 32 stops the
-32 -13 stop|p
84 8 storage
-11 -43 storage ,
-11 51 store
-13 -24 store it
-3 22 store the
0 37 store this
-23 -2 store's
-20 185 stored
0 174 stored ,
-18 50 stories
-15 -31 stories ,
-6 61 stories .
-28 -22 storms
-26 -20 storms ,
-82 -61 story
-39 4 story ,
-84 -78 story .
-1 76 story :
22 2 story about
26 9 story and
-6 38 story in
31 -5 story is
-24 0 story to
-14 -24 story's
-8 38 storyteller
71 -12 stove
-102 -34 straight
27 -2 straight .
-5 38 straight away
42 3 straight from
-25 -1 straight on
40 -4 straight to
-27 -13 straightforward
-27 6 strain
-22 -6 stranger
48 0 stranger's
-33 -15 straps
-37 -32 strategy
-20 0 strategy .
-22 -12 straw
-14 23 stream
-2 21 streams
-60 -32 street
-21 -12 street .
-54 -14 strength
-38 -18 strengthen
-38 -16 strengthen the
-8 -74 strengths
45 -54 stress
-35 -10 stress ,
-33 -10 stress .
-20 -43 stressed
91 -78 stretch
52 -2 stretching
28 64 strict
0 73 strict on
32 -4 strict teacher
39 -32 stricter
-26 -4 stricter .
32 -5 stricter reading
21 -3 stricter than
76 -40 strictly
-20 -12 strictly to
0 24 strictness to
26 -15 strict|p
405 183 strike
71 0 strike "
29 -1 strike ,
123 0 strike .
-20 5 strike a
32 0 strike field
58 18 strike it
41 0 strike on
99 129 strike the
41 55 strike this
219 -30 strikes
-39 -18 strikes ,
-21 -3 strikes .
132 0 strikes :
48 2 strikes and
68 0 strikes the
-218 -115 strike|p
256 -6 striking
-26 -3 striking a
92 0 striking it
72 -1 striking the
115 0 string
91 -1 string ,
32 0 string in
11 22 string is
31 -1 string with
100 -7 strings
36 3 strings .
40 0 strings and
-18 -25 string|p
-31 -32 strip
-9 -34 strips
-21 -10 strips and
31 -7 strips|p
143 56 strong
56 0 strong ,
0 50 strong and
-43 -2 strong warning
-72 -28 stronger
23 57 strongest
79 -1 strongest .
-2 23 strongest argument
-30 -19 strongest arguments
39 0 strongest evidence
-21 -3 strongest form
-45 -25 strongly
-2 -23 strontium
322 32 struck
77 0 struck .
27 0 struck by
31 0 struck for
-4 62 struck from
23 0 struck the
56 0 struck this
29 0 struck thought
5 -163 structure
33 -7 structure ,
91 -5 structure .
-23 -32 structure :
-11 -51 structure and
-27 -1 structure is
-90 -24 structure my
42 -1 structure of
-77 -2 structure the
-23 -1 structure with
11 -41 structured
-6 -22 structured output
12 -33 stuck
-24 -51 student
73 -10 student ,
-17 73 student and
42 0 student before
-25 -9 student may
-22 -2 student needs
-21 -16 student to
-3 -20 student wants
28 -1 student who
-55 -45 student's
-1 -22 student's text
-73 -124 students
-19 -24 students ,
-2 22 students and
16 -34 students need
-19 -68 students will
-28 -85 students|p
-25 19 studied
-2 48 studied ,
-84 -42 studies
-3 -21 studies show
-21 34 study
7 -27 study ,
-7 -27 study :
51 40 study plan
20 -3 study techniques
-45 -21 study was
-17 -33 stuff
-9 -26 stuff .
0 41 stump
-38 -69 stupid
-7 -56 stupid .
-30 -16 sturdy
-19 66 style
129 -13 style ,
0 88 style =
-40 -4 style is
0 -40 styles
-87 -46 subject
-39 -29 subject ,
-57 -53 subject .
-21 10 subject :
21 -1 subject like
56 -10 subject line
-17 75 subject to
-9 38 subjects
83 56 submission
7 25 submission ,
0 31 submission is
68 -7 submit
2 38 submit .
-1 36 submit a
55 0 submit that
103 30 submitted
105 0 submitted .
-23 -51 substance
-31 -8 substance is
-44 -31 substances
-45 10 substitute
-21 -1 substitute .
-20 35 substitute for
134 -3 substituted
-35 -2 subtle
-4 170 subtract
26 4 succeed
-12 195 success
-6 53 success ,
-1 92 success .
1 52 successfully
-104 -27 such
6 86 such ,
-14 25 such .
54 81 such a
-80 -181 such as
-9 -21 such attacks
-1 63 such calls
27 -2 such cases
53 4 such markers
27 -4 such sentences
-1 62 such sites
-35 -14 such thoughts
-11 -24 sudden
74 -36 suddenly
20 -2 suddenly .
-1 35 sudo
-73 75 suffer
-66 -29 suffer .
5 22 suffering and
-9 86 suffers
-28 -20 suffice
-48 39 suffices
0 24 suffices ,
-30 -33 suffices to
-31 10 sufficient
-25 -20 sufficient .
0 58 suffix
0 57 suffix ~
-21 -1 suffrage
-57 14 sugar
-1 73 sugar .
-6 -34 sugar and
-79 -113 suggest
-4 -30 suggest :
-4 98 suggest a
75 0 suggest adding
45 0 suggest any
-45 -28 suggest checking
69 0 suggest games
24 0 suggest moving
56 -14 suggest one
44 0 suggest rewriting
-1 -36 suggest sending
35 -5 suggest talking
-89 -62 suggest that
86 -3 suggest the
283 -12 suggested
58 0 suggested in
40 0 suggested that
-27 -41 suggesting
-24 -2 suggesting that
148 -48 suggestion
88 -9 suggestion ,
-6 -23 suggestion :
44 0 suggestion about
-148 -12 suggestion for
51 -4 suggestion of
74 -2 suggestion to
-43 -1 suggestion would
36 22 suggestions
41 -10 suggestions .
34 0 suggestions are
-44 -76 suggests
-10 -22 suggests it
-27 -27 suggests that
-98 -108 suicidal
-105 -91 suicidal thoughts
-20 -67 suicide
-21 -7 suicide ,
58 -6 suicide risk
-38 -7 suicide|p
-57 -29 suit
75 -16 suitable
-28 -13 suitable .
31 -1 suitable for
-90 -60 suits
-22 -5 suits all
-21 -1 suits the
-34 -64 sum
-7 -25 sum ,
-25 -11 sum is
43 -4 sum up
-31 -17 summarise ,
-18 -25 summarise|p
38 25 summarize
22 -1 summarizer
-11 -22 summarize|p
24 -68 summary
56 -3 summary :
28 0 summary has
36 -1 summary is
55 0 summary leaves
-70 -4 summary of
-34 -7 summary should
24 -1 summary that
-29 -1 summary would
-36 -40 summer
-11 -33 summer .
24 0 summing
68 0 summing up
-8 -24 sumproduct
-28 -21 sums
-17 -29 sun
-43 -28 sunday
-30 -11 sunday ,
-14 29 sunlight
-30 -7 sunlight .
-3 71 sunlight is
-7 -33 sunny ,
111 -23 sunset
-24 -4 sunsets
67 60 superior
-23 -16 supermarket
9 25 superseded
51 46 supersedes
50 0 supersedes @thought
0 55 supervising
-39 -24 supervision
-11 -21 supervision is
-2 149 supervisor
-8 166 supplement
158 -13 supplied
26 -3 supplied .
80 0 supplied a
22 -4 supplied the
-30 16 supplies
21 0 supplies the
-2 -40 supply
-38 -11 supplying
-1 -32 supply|p
65 -65 support
40 -12 support ,
33 -2 support .
33 -2 support and
-22 71 support for
-25 -5 support is
-42 -1 support on
-11 62 support resources
59 -3 support that
-37 -2 support the
-1 -50 support with
140 -23 supported
-56 -9 supported ,
87 -6 supported by
-6 -24 supporting
-2 -20 supporting a
-3 -46 supportive
-28 -10 supportive ,
66 -2 supportive tone
76 -38 supports
-29 -50 support|p
-26 1 suppose that
33 -2 suppose the
103 6 supposed
138 -9 supposed to
-24 -18 supposedly
-44 -28 sure
-6 -24 sure .
-28 4 sure i
-22 -1 sure my
28 -75 sure of
-94 11 sure that
27 -4 sure the
24 146 surely
36 0 surfaced
-23 -8 surgery
-35 11 surprise
22 -4 surprised
24 -25 surprises
-26 -6 surprises people
-4 29 surprise|p
53 -4 surprising
-31 14 surrounding
-30 -9 surrounding words
-18 -20 surroundings
-27 -12 survey's
-23 13 surveys
-5 21 survival
61 119 survive
0 101 survive ,
41 18 survive .
41 0 survive the
101 -9 survived
44 0 survived the
98 -16 survives
49 0 survives the
12 36 surviving
84 -12 survivors
-4 -24 survivors '
-5 26 survivors ,
41 -17 suspect
-62 -2 suspect ,
59 0 suspect that
141 -5 suspected
-48 -44 suspects
-36 -39 suspects .
0 113 suspend
-36 88 suspended
-36 6 suspended ,
0 55 suspended .
0 28 suspended for
-36 -27 suspended|p
0 56 suspension
-115 -17 suspicion
-57 73 suspicion ,
-35 -22 suspicion .
-29 -29 suspicious
-24 -9 suspicious .
42 0 swallow
-26 -34 swap the
83 75 swap them
44 -20 swapped
20 0 swapped the
-21 -8 swapping
52 -9 swaps
-4 -30 sway
-32 -25 swaying
-32 -25 swaying the
-2 26 sweating
-1 76 sweeping
-37 -8 sweet
-16 -25 sweetness
-9 -38 swelling
-3 -26 swelling ,
2 94 switch
0 27 switch into
-5 68 switched
-2 125 switched off
-43 2 switching
-60 54 sworn
-95 24 sydney
-74 1 sydney ,
-7 45 sydney and
-85 -33 sydney|p
81 -3 syllable
21 -57 syllables
101 -2 syllables ,
-27 -7 syllables .
-22 -7 symbol
34 -13 sympathetic
54 -1 sympathetic and
82 -15 sympathy
56 -3 sympathy .
-36 -45 symptom
-43 -78 symptoms
22 -17 symptoms ,
-10 -51 symptoms :
39 -2 symptoms of
-20 -41 symptoms|p
-15 -40 sync
-7 37 syntax
16 -50 synthesis
1 -24 synthesis .
49 0 synthesis information
113 0 synthesiser
-21 -1 synthesis|p
165 -3 synthesizer
46 0 synthesizer .
31 0 synthesizer to
-115 162 system
-8 -57 system "
-1 -56 system #
-10 -55 system ,
-23 112 system .
0 180 system :
0 -54 system >
-1 27 system ]
0 21 system content
49 84 system message
34 -19 system messages
-1 26 system override
-41 10 system prompt
0 44 system that
0 22 system token
-67 -139 system was
27 0 system's
-51 55 systems
0 59 systems :
-2 -20 systems is
0 33 systems must
-28 -235 system|p
-35 27 t
-11 -21 t .
76 0 t1's
22 18 table
-89 99 table ,
75 -58 table .
-26 -2 table :
-15 -23 table for
-79 -5 table in
49 -9 table is
-24 42 table with
-32 -42 tables
-5 -20 tables .
-22 -59 tablets
-9 -48 tablets .
-30 23 table|p
-20 -10 tact
-27 -24 tactics
-53 50 tag
-11 29 tag ,
0 105 tag ~
-21 -108 tags
-1 -54 tags are
-9 -49 tags|p
-32 -40 tag|p
-30 -4 tailor
-28 -3 tailor the
-17 -22 tailored
39 -1 take
-35 -9 take ,
-9 -20 take .
71 12 take a
-20 -14 take about
31 0 take as
-3 32 take away
80 60 take back
-7 -118 take care
68 0 take into
-61 -66 take it
2 98 take my
-12 -41 take notes
-29 30 take off
-87 136 take on
22 -14 take out
-31 17 take over
30 6 take photos
-3 -38 take seriously
-53 -5 take sides
29 0 take that
-35 -45 take the
81 72 take this
54 73 take turns
24 -2 take up
0 -32 take your
56 -16 take-back
61 -2 take-back programs
39 -1 takeaway
-39 -12 takedown
117 -20 taken
30 1 taken ,
91 114 taken .
-11 35 taken as
35 -4 taken by
-147 -64 taken for
-20 -62 taken from
20 -2 taken more
53 10 taken out
7 44 taken part
-16 -35 taken seriously
46 44 taken the
-30 -4 taken to
9 -65 takes
32 -28 takes it
42 -6 takes one
-102 -9 takes out
-23 -35 takes over
-1 54 takes place
35 38 takes precedence
25 -1 takes responsibility
-1 76 take|p
-24 -67 taking
45 0 taking part
-9 20 taking sides
-22 -12 taking the
-4 -26 taking them
-25 -7 taking turns
-20 -8 tale
-113 -59 talk
55 -36 talk ,
-63 17 talk about
-30 -3 talk and
3 32 talk first
-32 -68 talk of
-42 -5 talk to
38 -35 talk with
68 -8 talked
43 0 talked about
38 -70 talking
84 -1 talking ,
-11 -53 talking .
24 0 talking past
-27 8 talking to
-57 -8 talking with
63 -30 talks
-36 -21 talks ,
70 -3 talks about
50 0 talks of
139 -2 tally
-62 -10 tampering
-34 -2 tampering with
24 -44 tap
-17 24 tap the
27 -51 tape
-16 -20 taper
-1 88 tapering
0 91 tapering is
59 -3 tap|p
-45 -28 target
-17 -39 target ,
-24 -4 target .
94 -2 target and
11 -29 target of
0 36 target ~
-7 -22 targeted
-20 -68 targets
92 28 task
37 -46 task ,
-54 -76 task .
34 3 task description
35 4 task for
-62 45 task is
24 -2 task list
71 0 tasked
71 0 tasked with
-23 -35 tasks
-13 -22 tasks ,
-37 -4 taste
10 47 taste ,
-38 -56 taste .
-10 52 taste is
-13 23 tastes
-75 -31 taught
20 -1 taught ,
-34 -84 tax
-15 23 tax evasion
40 -1 tax-free
-9 -47 taxed
-26 -66 taxes
-2 -54 taxes ,
-88 -52 teach
-33 -1 teach more
-38 -23 teacher .
27 0 teacher agent
41 39 teacher and
65 0 teacher could
-53 -11 teacher is
48 0 teacher needs
53 0 teacher or
-4 41 teacher who
-20 61 teacher's
-32 65 teacher's|p
-53 17 teachers
103 -31 teacher|p
-21 -39 teaches
-1 21 teaches development
8 -31 teaches more
-66 -27 teaches nothing
-6 31 teaches the
-42 -81 teaching
-1 -21 teaching a
-20 -2 teach|p
27 147 team
-18 41 team ,
39 90 team .
0 28 team :
29 0 team agent
35 -2 team can
9 67 team has
0 35 team lead
89 -3 team of
-21 19 team will
-39 85 team's
-80 -73 teams
-13 -20 teamwork
-84 -60 team|p
-4 65 tear
79 -5 tears
-22 -44 tease
-46 -11 teasing
27 -1 teaspoons
-36 -4 tech
-32 -60 technical
-4 -21 technical .
-21 0 technical depth
40 -1 technical detail
21 4 technical panel
-54 -11 technical question
-1 -21 technical score
-40 -46 technique
-22 2 technique .
-35 -27 techniques
-34 -2 techniques ,
53 -5 teen
51 -6 teenager
-22 -2 teenager ,
-41 67 teenagers
-16 80 teenagers .
41 -60 teens
61 -2 teens ,
-5 -29 teeth
118 -12 telehealth
49 -1 telehealth ,
80 -1 telehealth visit
-28 -4 television
-90 -61 tell
62 -7 tell ,
53 -4 tell .
43 60 tell a
5 -21 tell an
-45 -19 tell from
18 -25 tell her
33 -13 tell him
32 0 tell if
-36 -32 tell it
-23 44 tell me
-23 -16 tell one
-60 -2 tell someone
-34 12 tell the
-71 -48 tell them
-60 -54 tell us
29 2 tell whether
-4 44 tell you
-36 -26 telling
-92 -3 telling .
-5 -23 telling a
-5 -26 telling an
-25 20 telling it
3 -47 telling me
85 -24 telling them
-3 78 telling what
0 60 telling you
-123 -78 tells
-2 24 tells a
-6 -39 tells me
0 49 tells more
-3 -72 tells the
-88 -31 tells us
43 27 tell|p
35 -38 temperature
-10 -23 temperature .
-30 -2 tempers
-50 -38 template
0 74 template comment
-22 -7 template for
-25 -25 template with
-34 -34 template|p
-68 -75 tempting
-38 -4 tempting ,
-11 -52 tempting to
-51 26 ten
-21 149 ten .
48 -1 ten a
28 -24 ten is
-32 -91 ten minutes
22 -2 ten names
0 80 ten out
14 -27 ten people
33 31 ten percent
1 -26 ten seconds
8 53 ten times
-25 -10 ten to
-43 46 ten years
33 30 tenancy
42 0 tenancy law
-73 -20 tenant
53 30 tenants
53 -34 tenants '
-5 -44 tend
-5 -44 tend to
-28 33 tender
-21 -17 tenderness
-64 -43 tends
-64 -43 tends to
21 -13 tense
35 -6 tense ,
-46 -40 tension
-12 29 tension ,
-53 -35 tension with
-30 -32 tenth
35 14 ten|p
86 -1 terawatt-hour
10 -41 term
0 86 terminated
-113 -90 terms
-23 -10 terms ,
-34 -5 terms :
-39 -21 terms are
10 -20 terms of
-1 45 terms to
-26 -8 terrible
-16 -21 terror
71 0 terse
-91 26 test
38 18 test ,
-42 17 test .
-2 -78 test :
-53 30 test is
-90 -22 test it
-7 -36 test may
0 89 test mode
-10 49 test of
-13 -68 test on
-2 -33 test score
-7 -22 test strips
57 -7 test that
-20 -35 test the
58 -3 test with
-25 -6 tested
-22 -14 testimony
-41 -41 testing
-46 -82 tests
-62 -6 tests .
-14 -21 tests|p
-31 -6 tetanus
46 14 text
-22 -12 text #
-100 -14 text ,
45 -54 text .
-11 79 text :
71 22 text a
-11 -32 text about
-14 -27 text above
1 51 text any
-16 -55 text are
35 19 text as
-41 -15 text at
-4 -55 text be
13 -40 text before
40 1 text below
36 0 text can
0 22 text contains
42 -12 text from
59 -34 text has
-5 -21 text in
-8 40 text is
-8 -70 text like
-38 -3 text longer
-23 0 text may
-30 -19 text must
77 30 text of
-1 75 text on
-43 -22 text says
2 105 text should
-22 -5 text suits
-44 -13 text that
-21 22 text to
-29 -18 text tomorrow
-4 50 text with
0 22 text you
-9 97 text ~
-37 -39 textbook
83 -2 textbook biology
-40 -73 textbooks
25 -114 texts
-4 -84 texts ,
-20 -25 texts .
25 -42 texts and
-27 -51 texture
-58 -71 text|p
-99 -98 than
-50 13 than #
-24 -14 than @quote
-36 0 than @rule
-60 0 than a
20 0 than about
-22 8 than an
-34 -2 than answering
-55 -89 than any
32 -7 than as
-50 -6 than at
0 42 than between
-25 -7 than by
-25 -1 than either
-34 -30 than five
-34 -3 than four
77 0 than going
58 23 than i
41 -2 than in
66 -3 than invent
-7 -36 than it
-32 -4 than its
23 0 than leaving
-48 0 than making
-6 42 than meat
102 0 than mine
61 -1 than my
48 -1 than necessary
28 -1 than needed
-33 11 than on
-35 17 than once
-48 54 than one
16 55 than others
-1 77 than people
34 -1 than praise
-21 -10 than pretend
-26 -2 than prose
-12 -36 than scolding
136 -3 than that
-11 -36 than the
133 -6 than those
-23 -1 than three
-4 -25 than to
45 -2 than two
31 -3 than usual
-36 -2 than we
88 0 than what's
0 33 than you
17 -47 than ~
-37 -38 thank
-6 -43 thank her
-55 99 thank the
-27 -8 thank them
-20 -66 thank you
53 73 thanked
-42 -12 thanking
225 54 thanks
-4 28 thanks ,
139 -25 thanks .
22 2 thanks for
-62 -67 thanks the
118 0 thanks to
34 -27 that
-20 -2 that #
-9 34 that ,
-1 -22 that -
34 -66 that .
83 -14 that :
-21 -14 that ;
2 61 that ?
25 62 that @quote
133 16 that @rule
44 0 that @thought
42 -83 that a
34 0 that agent
-38 0 that agents
-4 38 that ai
-148 -27 that all
-38 -1 that alone
-17 -24 that an
55 -2 that antibiotics
-21 -41 that any
65 0 that anyone
47 0 that anywhere
-3 22 that appear
30 -23 that applies
-27 -80 that are
40 -42 that as
-33 -1 that asking
-3 -20 that asks
55 -1 that assumption
49 -6 that at
-54 -57 that be
31 -34 that before
-3 -25 that begin
-19 -39 that begins
-7 -23 that being
80 -31 that belongs
-9 -29 that best
25 0 that biting
0 -28 that breaks
68 11 that by
47 11 that came
-60 7 that can
-43 27 that can't
0 -38 that cannot
22 29 that case
-18 -23 that changed
-85 -4 that changes
32 -12 that choice
38 -2 that claim
-21 27 that closes
20 25 that come
-8 -50 that concerns
45 0 that consensus
-12 48 that consent
51 0 that contribution
22 -18 that could
210 -17 that counts
-42 -39 that covers
-2 33 that critics
-49 -1 that debate
-15 36 that decides
-11 33 that demeans
-51 -37 that deserves
-22 -1 that difference
-44 -4 that distinction
-35 13 that doesn't
-61 -39 that don't
63 3 that down
0 46 that drops
-43 -4 that each
29 0 that emergency
-23 -10 that even
80 0 that everybody
-89 -4 that everyone
50 0 that failed
-13 -22 that feeling
-29 -1 that figure
-75 -10 that first
55 1 that five
-33 6 that followed
11 -34 that follows
-6 68 that footing
-58 -3 that for
-2 -22 that get
-28 -34 that gets
4 -44 that gives
-64 -14 that go
-15 26 that goes
45 18 that got
-33 1 that governs
64 1 that had
-66 -7 that has
-66 -13 that he
12 -56 that he's
-30 62 that her
0 -20 that here
21 -3 that his
0 23 that hold
58 12 that horrify
-108 -5 that i
90 -2 that i'd
-103 36 that i'm
-143 15 that i've
132 -2 that if
-131 -46 that in
60 -20 that includes
20 68 that intent
-15 -31 that is
22 14 that isn't
35 23 that it
-69 -39 that it's
27 -2 that item
47 88 that its
-25 -17 that keeps
-15 45 that kind
61 2 that label
-29 -6 that labels
-30 -12 that last
60 -8 that laws
0 52 that learns
-54 -15 that leaves
-4 27 that lets
70 -3 that limit
-46 0 that limits
-3 -38 that line
-3 43 that list
-2 46 that look
-30 -7 that lowers
124 -1 that make
25 -5 that makes
-48 27 that many
-20 -3 that matches
-8 42 that matters
55 -35 that may
0 121 that mention
-2 61 that mentions
-18 70 that might
-30 -22 that moderators
-40 -1 that modern
-25 -19 that most
-70 -56 that my
18 28 that names
55 0 that naming
-33 -3 that near
-2 31 that need
-73 -35 that needs
-15 -82 that never
-46 -37 that no
34 7 that nobody
18 82 that none
29 29 that nothing
161 16 that of
73 0 that offer
-1 -87 that one
24 0 that option
70 -33 that order
64 0 that ought
22 -16 that out
48 30 that paragraph
38 -37 that part
96 -14 that people
43 -2 that permission
-6 -23 that person
-53 26 that point
-6 91 that political
49 1 that preceded
-21 -12 that pretends
-37 -7 that prevents
71 -24 that private
-12 24 that promise
44 0 that putting
50 -16 that question
-23 -2 that raises
-3 71 that reads
-6 -28 that real
0 27 that refusing
-1 26 that remains
-25 -2 that requires
65 -3 that respects
33 16 that role
23 -20 that round
21 -1 that rules
-27 -78 that safety
20 -2 that said
31 0 that satire
22 -3 that save
0 52 that say
-56 109 that says
-40 -5 that scenario
3 56 that scores
-26 -3 that seems
47 -3 that sentence
81 0 that settles
-52 -11 that several
-17 24 that she
-21 37 that she's
51 -9 that should
41 -2 that show
-7 -54 that shows
-3 53 that so
-46 -20 that some
-34 -1 that someone
40 34 that something
-55 87 that sort
-22 -14 that sounds
-4 41 that spirit
29 -10 that stand
70 -3 that stands
-49 0 that states
-7 22 that stays
60 -6 that still
124 70 that such
26 0 that suggests
-27 -4 that support
-29 -13 that survives
-20 -4 that suspicion
-3 51 that system
-36 -1 that talking
65 -1 that teaches
-15 -45 that tells
-1 -33 that test
67 -36 that the
-19 50 that their
-18 -42 that therapy
-34 65 that there
-7 47 that there's
-1 -57 that they
-8 45 that they're
-42 9 that this
31 4 that thoughts
-9 32 that tip
75 38 that to
-30 -20 that too
65 18 that took
50 -1 that treats
-25 -4 that turns
-58 0 that two
0 23 that value
-72 -1 that version
54 -7 that view
-35 -22 that warning
78 29 that was
-79 -49 that way
-34 46 that we
155 0 that we're
40 0 that we've
44 -11 that were
-100 13 that what
27 -7 that while
78 62 that will
-22 -1 that wish
-22 52 that with
-28 -28 that without
-25 -2 that women
88 -8 that word
-14 -54 that work
-37 -10 that works
-70 -44 that worries
-63 -19 that worry
-53 -64 that would
6 95 that you
0 43 that you'd
0 46 that you're
0 63 that you've
-6 51 that your
-45 16 that ~
12 83 that'll
13 -96 that's
-16 -49 that's a
-40 -53 that's all
-18 27 that's an
-96 -26 that's another
115 0 that's been
-76 -5 that's how
30 -1 that's it
0 20 that's missing
-40 -14 that's not
-29 -2 that's ready
-62 -112 that's the
110 0 that's three
-43 -8 that's true
79 54 that's what
-18 67 that's where
37 -6 that's why
21 56 that's you
-24 47 that|p
47 -21 the
-33 -27 the #
99 -53 the @quote
-27 -4 the @rule
189 -7 the @speaker
46 191 the above
40 0 the academic
-20 -21 the account
35 0 the accumulated
-31 -8 the accused
7 -30 the act
-15 -39 the actual
-31 68 the address
1 27 the adjudicator
-36 38 the admin
0 54 the administrators
47 0 the adversary
-64 -30 the advice
116 -1 the advocate
134 0 the advocate's
79 64 the affirmative
27 -2 the aftermath
12 -25 the age
-90 -18 the agent
-225 -9 the agent's
46 -23 the agents
163 0 the aggregator
-10 110 the ai
5 -22 the aim
-39 18 the air
-2 31 the allowed
-109 -47 the alternative
22 -5 the alternatives
-5 -56 the ambiguity
33 0 the amended
22 0 the amendment
-22 36 the analysis
-24 -8 the anger
-56 -5 the animals
0 27 the annotator
22 -126 the answer
-20 -45 the answers
-157 -13 the api
82 -15 the apology
-33 -44 the app
-30 6 the appeal
-12 -33 the applicant's
-8 -23 the application
-80 -3 the appropriate
-76 24 the approval
44 21 the arbiter
-1 -39 the architecture
-51 -18 the area
-105 -43 the argument
56 -34 the arguments
-22 -38 the arithmetic
36 13 the array
-31 -97 the arrow
-29 32 the article
-2 41 the ask
-63 -91 the asker
-32 -9 the asker's
-21 31 the assassination
-24 21 the assessment
21 110 the assessor
34 -15 the assignment
-50 9 the assistant
-27 17 the assistant's
5 -26 the assumption
-6 78 the atmosphere
-28 -24 the attacker
69 -1 the attacker's
22 13 the attention
15 -25 the audience
-2 73 the audit
21 0 the auditing
122 -3 the auditor
80 0 the auditor's
38 22 the auditors
26 0 the aunt
-128 -150 the author
-98 -41 the author's
-13 39 the authority
-47 -8 the authors
0 127 the automated
-47 -28 the automatic
106 159 the ayes
1 -26 the baby
-46 91 the back
-43 -15 the background
-21 9 the backup
56 -3 the bacteria
-3 36 the bad
30 0 the baker
-32 -29 the balance
-23 16 the ballot
-50 21 the ban
-4 -65 the bank
23 -3 the bar
-39 -11 the bare
21 103 the base
-18 -27 the basis
38 14 the batch
-13 -93 the battery
-10 -33 the bed
44 -5 the bedroom
49 12 the beginning
-14 -49 the behavior
-23 -18 the behaviour
-22 -12 the belief
-8 134 the benchmark
-13 75 the benefit
-13 61 the best
-6 34 the bin
41 -1 the bit
20 -1 the bitten
67 0 the bladder
-7 58 the block
-2 56 the blue
-45 67 the board
47 -1 the boat
-52 -26 the body
23 5 the book
64 0 the boolean
-64 -18 the boss
26 -3 the boss's
-11 -85 the bot
81 60 the bottom
-1 56 the boundary
-27 -6 the bowl
59 60 the box
-71 8 the boy
-20 -17 the boy's
37 -5 the braces
39 -11 the bracketed
28 -2 the brackets
23 -17 the break
-3 132 the break-even
-3 26 the breakup
-19 25 the browser
26 -6 the budget
-18 -25 the build
-21 -5 the bulk
-36 -3 the burglary
-3 29 the button
-21 -22 the bylaws
-33 8 the call
50 -1 the calm
65 -32 the candidate
-79 -46 the capital
-69 -42 the car
-22 -5 the careful
-24 70 the case
-73 -37 the cat
-40 -22 the category
-46 77 the cause
28 -17 the causes
71 -2 the cautious
77 85 the chain
111 -27 the chair
39 0 the chair's
-70 -53 the change
34 -1 the channel
-15 -58 the charge
-42 -12 the charitable
-61 50 the chat
-29 -3 the cheapest
88 65 the checker
0 71 the checking
35 -22 the checklist
33 -1 the chemical
-47 -37 the chemistry
-30 -5 the chest
8 49 the chief
44 -52 the child
41 48 the child's
-51 -16 the children
-67 -42 the children's
-28 -42 the choice
48 1 the citation
-24 -87 the city
-45 -22 the claim
-37 -18 the class
-80 -41 the classic
-1 165 the classifier
45 -10 the clause
-1 40 the clean
-45 -24 the clearest
18 -26 the clerk
-4 48 the clever
-19 26 the client
0 22 the clinic's
53 -12 the clock
84 -1 the close
41 -9 the closing
-30 -23 the club
131 0 the co-agent's
28 12 the code
42 -15 the colleague
-44 -1 the colleague's
25 0 the collected
-17 -46 the colour
-7 107 the column
-21 -15 the combination
32 -1 the comic
34 1 the coming
-35 -2 the command
-49 30 the comment
-83 -39 the committee's
84 6 the common
30 0 the community
-16 24 the company
-40 -71 the company's
27 0 the comparison
0 35 the competing
-35 -3 the compiler
-30 -6 the complaint
-19 35 the complete
22 5 the compliance
-5 25 the composition
40 -1 the compromise
-21 -2 the computer
95 -1 the con
29 -7 the concept
104 -20 the conclusion
-5 -21 the confidentiality
-95 -6 the conflict
-31 -19 the confusion
104 -46 the consensus
-44 -19 the consent
-44 2 the consequences
0 62 the contamination
-23 -90 the content
0 24 the contents
-23 -7 the contest
-21 -10 the context
-110 -43 the contract
-29 0 the contribution
36 0 the contributions
-81 8 the conversation
-9 22 the cooking
-1 60 the cooling-off
110 0 the coordinator
22 38 the core
0 50 the corpus
-131 55 the correct
119 -4 the corrected
-48 -26 the correction
0 -57 the cost
110 -8 the council
-28 -12 the count
-30 -16 the counter
67 0 the counterargument
85 -8 the country
-27 -9 the county
-83 -30 the couple
-40 -31 the course
-22 -7 the cousin
-2 22 the covenants
-9 -44 the cover
-9 -29 the crate
-22 -2 the creative
4 29 the credit
-40 -1 the crew
41 -1 the crime
39 -3 the crisis
-11 124 the criteria
-27 -10 the criterion
112 63 the critic
167 0 the critic's
-33 22 the criticism
241 0 the critique
-29 -5 the culprit
-33 -2 the cure
124 -48 the current
-31 60 the customer
-7 55 the cut-off
-25 -15 the cutting
23 -11 the cv
-8 55 the cycle
11 -20 the daily
-27 -22 the dan
-5 -30 the danger
-65 -55 the dark
-51 113 the data
-1 115 the dataset
53 -55 the date
-34 -13 the daughter
-21 6 the daughter's
-44 -27 the dead
-23 24 the deadline
-20 -4 the dealer
-5 23 the death
101 -23 the debate
-63 -61 the decision
-34 81 the decisions
-3 -20 the decoded
-8 68 the default
29 -10 the defence
64 -6 the defender
33 0 the definition
-17 -33 the delay
-28 42 the deletion
226 65 the deliberation
46 0 the deliberation's
77 0 the deliberator
23 0 the deliberators
-41 -10 the description
30 -1 the designated
-41 -29 the desk
-65 -6 the details
-36 -32 the detection
0 64 the detector
-22 73 the developer
0 68 the developers
42 -7 the device
43 -1 the devil's
28 0 the devil's-advocate
2 62 the dice
-51 26 the difference
75 -13 the disagreement
112 -33 the discussion
-4 24 the dishes
-93 -5 the dissent
81 -14 the dissenting
27 -3 the doctor
-3 25 the document
-26 -31 the documents
25 19 the dog
99 0 the domestic
-67 -7 the door
-29 141 the dose
104 0 the doses
-25 -23 the double
-37 16 the doubt
148 -2 the draft
218 -2 the draft's
164 0 the drafted
248 0 the drafter
206 0 the drafter's
82 -58 the drafting
-13 -28 the drain
-1 -35 the drama
-2 40 the drive
-20 -8 the drugs
-4 -53 the due
26 -2 the duty
203 62 the earlier
-19 32 the earth
-63 -14 the economy
-106 -52 the editor
-18 -22 the editor's
7 -49 the effect
-2 -25 the elbow
-11 42 the election
-105 -20 the email
-20 -3 the emails
55 16 the emergency
108 0 the emotional
40 0 the empathy
-27 -8 the emphasis
-37 -24 the employee
-46 -31 the employer
-11 -49 the employer's
-9 -23 the encoding
16 -91 the end
84 -26 the ending
-27 45 the english
11 28 the entire
-24 91 the entry
-4 88 the envelope
-25 -12 the er
-21 17 the error
28 -29 the essay
-36 -5 the essay's
-30 -2 the essays
107 -3 the ethicist
132 0 the ethicist's
6 113 the ethics
-19 -59 the eu
0 24 the evaluating
-9 84 the evaluation
15 215 the evaluator
45 21 the evaluators
54 -14 the evening
-22 1 the event
-36 7 the evidence
-25 -15 the ex
-41 -26 the ex-partner
-54 3 the exact
-76 -58 the exam
-2 48 the examiner
22 0 the examiner's
89 34 the example
40 1 the examples
-11 -33 the exception
47 -17 the exceptions
-15 29 the exemption
-34 -3 the exercise
125 86 the existence
82 0 the existing
-3 26 the exit
-1 108 the experts
-32 -28 the explanation
26 0 the exploit
-41 -7 the exploitation
0 35 the export
-43 -32 the eye
25 -8 the eyes
63 26 the facilitator
70 0 the fact-checker
-130 -38 the facts
32 -14 the factual
-34 -10 the fair
32 -1 the fairness
0 63 the faith
-67 -15 the fake
-25 -33 the false
-17 42 the family
-22 -1 the family's
-20 -1 the far
33 -28 the father
27 -3 the fear
113 -18 the feedback
-42 5 the feeling
28 0 the fellow
-14 -52 the fence
-11 -28 the feud
-21 -8 the few
-54 -11 the fictional
51 89 the field
48 -1 the fields
54 -13 the fifth
-34 -10 the fight
51 32 the figure
-56 -34 the file
-11 203 the filter
0 48 the filter's
70 -18 the final
59 0 the financial
-35 9 the finding
31 -9 the fine
-27 -3 the finished
20 -34 the fire
-6 -34 the first
-24 -6 the fitting
-55 18 the five
-44 -35 the fix
172 8 the floor
-79 -64 the focus
180 247 the following
-39 -15 the font
161 0 the food
32 13 the footbridge
1 54 the foregoing
-30 -25 the foreperson
-73 -6 the form
38 -15 the format
57 -1 the formatting
90 30 the former
77 -7 the four
32 76 the fourth
-24 -26 the frame
-27 -2 the fraud
-17 -75 the fridge
16 -35 the friend
-22 22 the friendship
67 -16 the front
55 -6 the fruit
4 -24 the ftc
-6 -48 the full
-100 10 the function
-24 -19 the future
-103 1 the game
-37 -64 the gap
-99 -39 the gaps
44 -1 the garden
-43 -24 the gas
-12 105 the gate
121 0 the generator
-21 -8 the genre
30 9 the gentle
-1 31 the gift
50 -1 the gist
-33 -5 the glove
68 -37 the goal
-4 60 the gold
-7 49 the good
-22 123 the grader
0 110 the grader's
-2 -45 the graders
-2 191 the grading
-58 40 the grammar
-46 -49 the grandmother
-13 32 the great
-36 -21 the greatest
-1 88 the green
51 -17 the greeting
63 -4 the grid
43 -1 the grief
33 -9 the grievance
29 -8 the ground
79 0 the grounds
251 55 the group
110 -1 the group's
3 -27 the guests
69 -1 the guidance
-42 -29 the guide
8 -56 the guidelines
-23 -3 the guilt
42 -4 the gym
-14 51 the habit
-44 13 the hacker
-25 -8 the haiku
-22 -36 the handle
-2 -21 the hands
-28 -12 the hard
-30 -23 the hardest
59 -49 the harm
-65 -9 the harmful
58 74 the head
147 71 the heading
3 -25 the health
-45 -4 the hearing
-21 -5 the height
26 -1 the helpfulness
99 -1 the helpline
65 62 the hero's
28 -17 the hidden
-16 49 the highest
59 -1 the hiring
-6 23 the holder
52 0 the holdout
-23 -10 the holiday
-15 92 the holocaust
-22 -14 the home
-57 -29 the honest
78 -55 the honesty
-56 -25 the hope
-39 -30 the hospital
2 51 the host
-2 34 the host's
77 58 the hotline
-14 46 the hour
-3 -22 the hours
-35 9 the house
62 0 the housing
-45 -11 the how-to
-55 0 the hr
-11 84 the human
-5 45 the hurt
-82 9 the idea
64 0 the identical
0 96 the identity
-45 -10 the illness
4 47 the image
29 -3 the images
-9 -57 the immediate
-19 39 the immune
-10 -52 the impact
-39 -14 the impression
72 0 the improved
66 0 the income
-17 -41 the influence
40 -44 the ingredients
197 0 the initial
27 -1 the injected
-8 25 the injection
-79 -17 the inner
-4 37 the innocent
59 -38 the instruction
110 58 the instructions
-11 -44 the insult
48 -1 the insurer
-1 -41 the intent
-32 -10 the intention
87 -1 the interaction
-22 -1 the interest
-10 -31 the interesting
-21 -12 the internet
-32 -18 the interview
62 0 the introduction
25 -11 the invented
-4 -38 the it
-5 20 the italian
-81 -3 the item
-65 -8 the jailbreak
-23 0 the japanese
-26 -19 the job
115 0 the joint
39 -9 the joke
21 -5 the jokes
71 -28 the json
-32 33 the judge's
-53 47 the judges
0 107 the judging
-72 -52 the jurors
-39 -62 the jury
-35 -10 the jury's
0 55 the kept
31 -15 the kernel
-24 -43 the key
-3 -22 the keys
69 0 the kidney
-24 -7 the kids
-32 -29 the killer
-100 -23 the kind
-12 38 the kindest
59 139 the kitchen
31 -7 the knife
25 -1 the knowledge
7 127 the lab
-75 -45 the label
0 63 the labeling
0 62 the labelling
-5 45 the labels
15 92 the labour
-24 6 the language
65 0 the larger
60 9 the last
58 -26 the latest
45 -24 the latter
-102 -18 the law
-43 -44 the lawful
-30 -17 the laws
59 -7 the lawyer
-15 25 the lead
-65 -6 the leader
-4 49 the leaderboard
-76 -34 the leaflet
-7 54 the learner
-41 -34 the lease
-26 52 the least
-1 60 the ledger
-9 21 the left
98 -5 the legal
-21 -8 the legitimate
70 43 the length
57 13 the lenient
-41 -14 the less
-28 47 the lesson
25 -36 the letter
-17 -48 the level
-15 40 the lever
1 44 the liberty
-22 8 the library
-34 -8 the licensing
-37 -2 the lie
62 -24 the lift
-47 35 the light
-21 -17 the likelier
-41 -15 the likely
-23 40 the limerick
-22 130 the limit
-34 -41 the limits
-21 54 the line
32 -8 the lines
-11 36 the link
125 104 the list
-80 -33 the literal
21 -2 the literary
-24 -5 the literature
7 42 the llm
-23 -13 the loan
19 -25 the location
65 0 the locks
87 4 the log
65 -1 the lone
33 -26 the loop
-64 28 the loss
-11 33 the lost
149 4 the lot
-53 78 the machine
-31 -60 the mail
-45 -50 the main
249 -7 the majority
45 0 the majority's
117 -9 the man
-6 21 the management
-12 -34 the manager
-96 -13 the manual
-31 -16 the manuscript
-30 -25 the mark
-9 49 the marker
-10 -22 the market
-1 24 the marks
-15 -21 the match
-52 -20 the material
117 86 the matter
2 127 the maximum
-34 -10 the mechanism
-92 -7 the members
-2 -25 the memory
-16 53 the mention
21 -1 the merge
109 0 the merged
48 -7 the merits
-115 -34 the message
-47 -7 the messages
-35 -15 the metal
-21 -4 the methods
-8 -60 the middle
-24 -16 the minimum
41 0 the minor
51 -1 the minority
28 -4 the minutes
-5 50 the mirror
21 -7 the missing
-209 -81 the model
92 -6 the models
0 99 the moderation
150 -41 the moderator
-53 -41 the moment
-11 -46 the money
-55 -38 the month
-96 -52 the moon
-17 -41 the more
-33 -12 the morning
60 -91 the most
39 -13 the mother
41 -52 the motion
-9 -23 the mountains
-6 -37 the mouth
-21 -27 the murder
42 -2 the name
-3 43 the names
39 -22 the narrator
-24 -1 the nasal
29 -1 the nationality
-29 -15 the nearest
60 -34 the need
111 -14 the negative
38 52 the neighbor
-37 -6 the neighbour
-25 -18 the neighbour's
-8 44 the network
2 52 the neutral
49 -5 the neutrality
10 -52 the new
-45 -14 the news
65 66 the next
-39 -8 the nineties
-13 -35 the nose
-80 -33 the note
37 -18 the notes
21 -46 the notice
-46 17 the novel
-24 -1 the nuance
-73 11 the number
50 0 the numbering
-81 -54 the numbers
-24 55 the nurse
32 0 the nutrition
-41 -34 the object
-19 -22 the objection
8 65 the obvious
69 0 the ocean
-1 145 the odd
46 -5 the offer
23 -34 the office
-52 5 the official
-55 7 the old
55 -14 the older
0 64 the oncologist
116 162 the one
106 154 the ones
55 72 the only
-28 41 the open
80 -26 the opening
-19 81 the operator
36 11 the operator's
56 0 the opinion
-70 -23 the opponent
23 -11 the opponent's
170 -6 the opposing
37 50 the opposite
26 0 the optional
152 0 the orchestrator
-7 -22 the order
55 42 the orders
-26 -15 the origin
66 -32 the original
82 -44 the other
302 123 the others
3 23 the outcome
53 -71 the output
-13 -50 the oven
81 10 the overall
-8 -52 the override
-60 -65 the owner
38 0 the pace
-13 -23 the packet
70 108 the page
-40 -5 the pain
60 -7 the pair
132 68 the panel
141 24 the panel's
-49 -42 the paper
90 4 the paragraph
-9 -77 the parent
-36 -10 the parent's
-9 -22 the parents
41 -2 the parser
120 35 the part
-35 -10 the participants
-22 -1 the parties
1 31 the party
-21 -16 the pass
4 74 the passage
-62 -8 the passages
-25 -2 the passport
-28 -44 the password
28 -3 the passwords
30 -1 the past
-32 -5 the pasted
-36 95 the path
-62 -48 the patient
49 -2 the pattern
44 0 the paw
-6 -20 the payload
-18 -35 the peace
33 -6 the pediatrician
37 0 the peer
131 83 the pen
-36 -16 the penalty
85 0 the penultimate
-20 37 the people
-2 -33 the period
-6 20 the person
-95 22 the persona
94 7 the perspective
-28 -42 the photo
-85 -29 the phrase
31 0 the physician
-58 -6 the physics
-20 -13 the pick
1 -75 the picture
-15 -39 the piece
118 -1 the pile
-20 -4 the pills
-41 -3 the pins
4 176 the pipeline
-19 71 the pitch
21 -17 the pizza
-15 -79 the place
31 -11 the plain
34 -20 the plan
34 0 the planner
-35 4 the plant
-24 16 the platform
-36 -15 the play
-25 -33 the player
30 -4 the plug
-32 -37 the poem
-40 -47 the point
-16 20 the points
-59 -13 the poison
-11 -31 the poles
-46 -10 the police
33 -50 the policies
41 44 the policy
55 14 the policy's
26 0 the policy-auditor
88 -1 the political
183 2 the pool
-30 -5 the position
-1 60 the positive
2 -33 the possibility
92 -28 the possible
-30 -71 the post
-47 18 the power
-13 -54 the practical
9 22 the preamble
97 79 the preceding
20 24 the premise
43 -2 the prescribed
9 50 the prescriber
144 181 the present
-39 -15 the president
234 -29 the previous
-16 26 the price
52 -1 the principles
42 45 the prior
20 86 the privacy
1 92 the prize
103 -1 the pro
-2 26 the probability
-49 -17 the problem
-5 57 the procedure
27 21 the process
-27 -13 the product
-20 -8 the production
-23 -2 the profession
-25 -26 the professor
-39 26 the program
0 139 the project
-24 -176 the prompt
143 0 the prompt's
-31 -35 the prompts
-102 -27 the property
86 -3 the proposal
161 -2 the proposed
195 0 the proposer
75 0 the proposition
87 0 the pros
-54 -9 the prosecution
31 0 the protected
65 14 the pruning
-32 -26 the public
-25 -3 the pupil
-48 -66 the purpose
39 9 the purposes
-45 -20 the quadratic
20 0 the quantities
-91 -23 the quarrel
4 42 the query
-42 -17 the question
50 -18 the questions
-18 115 the queue
48 -14 the quiet
31 100 the quotation
-30 -1 the quoted
20 9 the quotes
-31 53 the race
-36 -9 the rain
-52 102 the range
-31 -5 the ranking
7 35 the rater
-63 -47 the rating
0 116 the rationale
-42 -8 the raw
-105 -71 the reader
-56 24 the real
1 -51 the reason
133 55 the reasoning
29 -2 the reassurance
72 -9 the rebuttal
-22 -2 the receipt
6 63 the recipe
-17 -28 the recipient
126 -21 the record
-12 23 the recording
-8 -37 the records
-19 -44 the red
34 0 the red-team
93 0 the red-teamer
55 -40 the referee
80 -2 the reference
15 147 the refiner
96 -3 the refund
43 -17 the refusal
-23 -3 the rejection
22 -58 the relationship
-1 81 the release
0 64 the relevance
131 128 the remainder
189 18 the remaining
26 -4 the remark
-6 -22 the remote
-27 -6 the repair
51 0 the repetitions
158 -36 the reply
-57 -56 the report
10 -82 the request
49 27 the required
-11 -41 the requirement
76 -1 the researcher
-171 -198 the response
108 0 the responses
-38 85 the rest
-6 -26 the restaurant
-20 -65 the result
-18 -31 the results
1 35 the retention
-10 -25 the return
120 -5 the reverse
-36 -8 the review
-154 2 the reviewer
96 45 the reviewer's
61 -12 the reviewers
12 128 the reviewing
100 -1 the revised
91 0 the revision
-1 -96 the reward
30 -1 the rewrite
-32 -9 the rhyme
-30 -21 the rhythm
-1 25 the rice
-33 39 the right
43 27 the risk
-32 -39 the robot
-18 -35 the robot's
36 2 the role
18 -25 the roles
-22 -11 the roof
-42 17 the room
54 -16 the root
-20 -6 the rounds
-30 18 the route
25 4 the router
20 0 the rows
1 59 the rubric
-5 56 the rubric's
142 -7 the rule
-55 -17 the rule's
53 52 the rules
-7 -29 the ruling
-1 36 the run
56 0 the running
-51 -36 the safe
21 -58 the safer
-99 -40 the safest
112 149 the safety
67 91 the sake
-2 32 the salary
-80 1 the same
79 -45 the sample
-32 -1 the satire
-15 34 the saved
-26 64 the scale
-60 18 the scene
46 0 the sceptic
35 -8 the schedule
180 17 the schema
-16 -23 the school's
-31 53 the science
-55 59 the scientific
3 94 the scissors
-34 70 the score
-4 80 the scorer
19 -38 the scores
-46 84 the scoring
24 -3 the scraper
-6 28 the screening
-22 -39 the script
-23 -24 the sea
0 91 the seal
-5 24 the search
31 64 the seat
-12 -33 the seats
42 -109 the second
-10 32 the secret
31 7 the section
37 -21 the security
0 60 the selecting
29 68 the selection
13 74 the selector
-68 -46 the seller
52 -68 the senate
-4 99 the sender's
0 69 the senior
-48 -28 the sense
-123 -82 the sentence
-21 12 the sentences
22 -2 the sermon
-27 -43 the server
-48 -23 the session
-4 143 the set
-51 -45 the setting
-3 -40 the settings
-2 42 the setup
-8 22 the seven
37 -2 the severance
-23 -12 the shame
-42 -9 the shape
88 -18 the shared
84 0 the sharper
26 -1 the shed
-92 -46 the shop
44 32 the short
68 8 the shorter
38 19 the shortest
53 0 the siblings
-79 -55 the side
0 115 the sifting
131 1 the sign-off
-17 47 the signs
0 36 the silent
-14 -42 the simplest
-42 -12 the simulation
-15 41 the single
-30 -25 the sink
21 -1 the sister's
-33 -20 the site
26 0 the sixth
49 -1 the sixty
-78 18 the size
61 0 the skeleton
178 0 the skeptic
61 0 the skeptic's
-62 -11 the skin
-36 -4 the sky
-23 -19 the slave
-46 -51 the small
-1 42 the software
-5 -29 the soil
19 61 the sole
11 42 the solution
53 0 the song
-22 -32 the sort
-15 -21 the sound
-56 -18 the source
-6 -28 the soviet
35 -1 the space
-33 -55 the spare
-25 -18 the spark
-73 45 the speaker
-32 -9 the speaker's
-19 44 the species
-45 28 the specific
-24 -1 the specification
-42 30 the spirit
-24 -3 the split
-20 -9 the sponsor
-23 -22 the spot
-29 -3 the spread
-29 -37 the square
41 -1 the stack
-15 -23 the staff
-23 2 the stage
-39 -18 the stain
46 -7 the stakes
68 -3 the stalker
25 0 the stance
-35 -18 the standard
-61 -36 the stars
35 -4 the start
-44 -14 the starter
21 117 the state
2 38 the stated
58 -6 the statement
26 0 the statistics
100 48 the step
119 -17 the steps
-23 -2 the store's
-57 -10 the story
-14 -24 the story's
54 2 the strict
34 -12 the stricter
44 -6 the strike
22 26 the string
-51 -3 the stronger
-45 93 the strongest
41 0 the struck
50 -3 the structure
-86 -33 the student
-51 -42 the student's
-73 -126 the subject
-8 -31 the substance
-1 70 the sugar
22 0 the suggestion
52 0 the suicide
-47 -46 the sum
22 0 the summarizer
134 -17 the summary
0 55 the supervising
-17 106 the supervisor
2 -41 the support
-30 16 the surrounding
-2 -29 the switch
-22 -1 the syllables
30 -11 the symptoms
-2 -39 the syntax
-2 -65 the synthesis
113 0 the synthesiser
147 -3 the synthesizer
50 2 the system
85 8 the table
-24 -4 the tablets
143 -17 the talk
124 0 the tally
27 -23 the target
-76 -57 the teacher
-19 -35 the team
-25 93 the team's
-21 2 the technical
51 -1 the teen
50 17 the temperature
73 -26 the template
25 0 the ten
-29 17 the tenant
-22 -16 the tension
-25 -25 the tenth
-41 -32 the terms
-6 29 the test
-6 58 the text
-34 11 the textbook
82 -42 the texts
-14 27 the theft
-42 -7 the theory
64 -36 the therapist
64 8 the therapist's
-50 -59 the thesis
-4 20 the thief
69 -13 the thing
20 -15 the things
56 76 the third
60 86 the thought
189 86 the thoughts
141 -4 the thread
-76 -14 the threat
94 140 the three
30 34 the threshold
-23 -61 the thumb
0 27 the tick
-20 -4 the ticket
88 -7 the tie
64 0 the tie-breaker
-94 -129 the time
49 74 the timing
-27 -14 the tip
-6 -32 the title
-36 -4 the toast
14 -28 the token
50 -11 the tone
-2 48 the tools
-30 45 the top
-18 -29 the topic
58 0 the towel
36 3 the trace
-24 -2 the trailing
0 66 the trainers
26 184 the training
-55 -21 the transcript
-24 -44 the trap
0 45 the trash
-16 -36 the trial
-25 34 the trials
-29 -36 the tricks
-26 36 the trigger
-29 -5 the trip
-11 37 the trouble
-42 -27 the true
124 85 the truth
50 -64 the turn
25 -71 the two
-25 -4 the typical
-62 -54 the uk
24 24 the uncle
-39 -14 the underlying
-60 -29 the united
-36 -6 the university's
46 1 the updated
-14 -40 the urgent
-205 -95 the us
-27 -18 the useful
-84 -109 the user
-50 -47 the user's
-29 47 the usual
-25 13 the value
-13 -25 the valve
-57 -13 the verb
-6 -61 the verbs
91 0 the verifier
90 -2 the version
47 -23 the very
-30 -31 the vet
24 -8 the veterinary
-54 -74 the victim
30 -29 the victims
-10 38 the villain
-11 -25 the visible
34 0 the vitamin
-25 -6 the voices
-45 12 the vote
14 -37 the votes
53 -2 the voting
-9 -40 the wall
-5 67 the war
-59 -3 the warmth
-6 72 the warnings
-15 82 the washer
-43 62 the water
61 8 the way
-20 0 the ways
144 -6 the weakest
112 0 the weakness
74 -4 the wedding
-49 0 the weekend
-98 -17 the weight
-11 45 the weights
24 -37 the where
60 0 the whistle
-7 -53 the whistleblower
-8 -56 the white
-69 -22 the whole
-3 53 the wife
26 -3 the win
-30 -38 the window
37 -1 the windows
-114 -1 the winner
-53 -4 the wiring
0 75 the wise
-91 -25 the wish
-15 51 the word
-24 -31 the wording
-50 -11 the words
29 -34 the work
-21 -15 the world
-10 -26 the worst
-61 -51 the wound
-31 -36 the wrapping
21 -5 the writer
-17 -66 the writer's
-35 -30 the written
-3 73 the wrong
-9 31 the year
-3 23 the yes
-26 -138 the ~
-26 -55 theatre
-28 -16 theatre ,
2 -37 theatre .
21 -10 theft
68 48 theft ,
-27 -12 theft .
-21 -26 theft and
-13 25 theft of
56 0 theft tips
-40 -36 their
-4 -33 their children
55 -2 their consent
56 0 their father's
-27 -3 their job
45 44 their jobs
21 -9 their life
-4 32 their medication
0 84 their name
30 -17 their place
-2 61 their prompt
25 0 their rights
-18 59 their rules
-6 55 their safety
-3 -35 their savings
-3 59 their thought
-121 -1 their time
-56 -8 their voice
-27 -3 their vote
-88 -76 theirs
-53 -19 theirs ,
-15 100 their|p
-72 -27 them
-54 90 them ,
33 80 them .
-39 -3 them ;
-33 -28 them ?
-13 -25 them a
-33 -16 them about
-21 62 them again
32 -5 them against
11 27 them all
15 37 them and
-4 -25 them apart
17 43 them are
-59 34 them as
0 31 them away
1 -22 them back
-34 -34 them by
53 -23 them can
-1 -34 them decide
92 -20 them do
-12 -35 them down
-23 2 them first
-4 -21 them for
4 -39 them from
144 165 them in
22 15 them is
0 23 them now
-34 -7 them on
20 -14 them or
-28 -9 them out
0 37 them pass
-19 -27 them see
-12 -48 them so
0 82 them study
-19 -22 them that
-38 -20 them there
-3 -21 them this
-1 73 them through
18 -65 them to
158 0 them together
-30 0 them toward
-2 27 them well
-2 54 them while
-27 -11 them with
-48 -31 theme
-26 -3 theme of
5 -42 themes
-21 -4 themes and
26 -80 themselves
-41 -18 themselves ,
69 -34 themselves .
-25 -1 themselves or
64 -1 themselves to
-66 -105 then
26 209 then ,
140 154 then .
-14 -35 then :
33 -2 then ;
-60 -52 then a
-62 2 then add
-7 -21 then an
-1 36 then answer
33 0 then approve
-23 -19 then ask
-8 -23 then be
-11 -31 then clean
-1 -22 then do
-13 -29 then give
26 -5 then i
-16 25 then i'll
113 -5 then it
45 -2 then it's
0 52 then keep
-6 71 then let
-46 -1 then maybe
36 -3 then move
-30 -12 then offer
-22 -3 then on
-13 -23 then one
-33 -17 then only
0 27 then proceed
-11 -32 then put
-50 -3 then read
-125 -4 then revise
-72 -4 then say
-6 -21 then show
48 12 then small
-79 -34 then the
-29 -2 then three
-51 6 then two
-23 -28 then what
60 -4 then write
-3 -39 then you
0 36 then your
37 1 then ~
-18 -24 then|p
-15 -23 theobromine
46 0 theoretical
-23 -34 theories
-67 -23 theory
-2 -23 theory .
0 29 theory is
-56 -3 therapeutic
20 -66 therapist
-21 -40 therapist .
64 8 therapist's
73 10 therapist's fault
-43 -15 therapist|p
-35 -76 therapy
-26 -50 therapy ,
-19 -42 therapy|p
58 -52 there
-30 60 there ,
-99 -18 there .
40 179 there ?
-27 -10 there and
-37 -30 there any
-50 -106 there are
-21 -44 there be
31 0 there being
-6 53 there can
-20 -13 there for
26 0 there has
43 -1 there i
39 -1 there i'd
-38 2 there is
-44 -45 there may
-31 -3 there to
51 12 there will
-1 28 there with
-3 32 there would
-41 -12 there ~
0 74 there'll
0 74 there'll be
-12 -51 there's
25 -6 there's a
-26 -15 there's any
-24 -2 there's little
-63 -40 there's no
-22 -79 there's none
-42 -7 there's nothing
35 -23 there's one
-6 57 there's only
40 70 therefore
-137 -131 therefore ,
-18 -30 therefore a
-23 25 therefore give
-20 -17 therefore has
2 93 therefore keep
-2 -27 therefore no
-41 -19 therefore the
82 -7 there|p
-32 117 these
-22 16 these ,
0 49 these :
7 -96 these are
-46 -21 these as
-27 25 these can
40 -3 these have
-7 -20 these in
4 162 these lines
0 186 these notes
81 -2 these rounds
0 62 these terms
34 49 these thoughts
-6 22 these to
-39 -11 these two
0 50 these values
-1 161 these words
-102 -77 thesis
-39 -14 thesis ,
-37 -62 thesis|p
-131 -118 they
0 49 they ?
-33 0 they agree
-19 -40 they already
71 50 they are
-12 -39 they aren't
35 0 they argue
7 63 they ask
-20 -17 they asked
10 -72 they can
33 1 they cite
80 -5 they come
0 154 they contain
27 -24 they did
-22 65 they didn't
41 0 they differ
54 67 they do
-28 68 they don't
-3 -27 they exist
49 0 they fail
-34 -1 they go
-54 -2 they had
-24 -27 they have
-27 -9 they haven't
62 -5 they just
-102 -8 they let
0 94 they love
27 -3 they make
46 -37 they may
-20 -16 they might
-26 -1 they notice
64 -1 they prefer
34 -3 they reach
-25 9 they said
37 35 they say
-5 -55 they should
0 123 they show
-27 -6 they started
-6 46 they tell
-24 -5 they told
-94 96 they were
-56 -175 they will
-4 -21 they won't
-7 -20 they write
-38 -1 they wrote
-91 -97 they'd
-23 -13 they'd like
-58 -33 they'll
33 0 they'll be
-119 -94 they're
-15 -28 they're a
-19 -29 they're asking
-3 -20 they're likely
-21 -31 they're safe
-98 -90 they've
-54 -14 they've been
-21 -3 they've got
45 0 they've lost
-34 -27 the|p
-4 -39 thief .
-13 -24 thigh
-63 -55 thin
-41 -10 thin ,
20 -16 thin .
48 -35 thing
46 18 thing ,
-29 -43 thing .
47 -20 thing :
-54 -32 thing a
1 53 thing as
61 -20 thing here
137 -1 thing i
30 -1 thing in
-22 -7 thing itself
-67 -26 thing that
-31 -23 thing they
-141 -27 thing to
-97 -90 things
17 104 things ,
43 -3 things .
-42 -68 things :
-32 -7 things are
-28 -21 things on
41 0 things some
-24 -7 things that
-26 -7 things the
-34 -25 think
-99 -7 think ,
81 -5 think .
-30 -4 think :
62 0 think @quote
-22 -1 think @rule
-81 -7 think a
-54 -27 think about
9 -24 think it
26 68 think of
56 0 think so
0 90 think step
7 -40 think that
-31 -1 think that's
-63 -43 think this
47 5 think we
23 0 think we're
-59 -49 thinking
-42 -27 thinking ,
-29 -18 thinking about
-37 -58 thinking of
138 3 thinks
77 -1 thinks so
68 0 thinks that
-35 -2 think|p
-29 -19 thinly
-29 -21 thinners
182 11 third
96 -1 third ,
59 0 third .
-28 0 third about
46 0 third attempt
21 0 third contribution
-58 -17 third line
-6 -134 third of
-22 75 third paragraph
50 0 third participant
-11 -59 third party
-11 108 third person
30 -1 third round
38 0 third sentence
-30 -1 third speaker
32 -24 third time
-89 -21 thirds
-79 13 thirds .
-157 -27 third|p
-51 144 thirteen
160 342 this
0 82 this #
0 26 this )
-182 7 this ,
-1 -154 this -
-73 -41 this .
126 65 this :
-10 88 this ;
-35 -61 this ?
81 -8 this a
-20 5 this against
18 -75 this age
11 39 this agent
-23 -10 this all
-1 25 this alone
44 22 this already
-23 -15 this an
14 110 this and
46 0 this answers
-6 -24 this are
82 0 this argument
-48 21 this as
-8 35 this asks
-5 -33 this asymmetry
0 34 this batch
-15 46 this be
69 7 this because
-26 -61 this before
34 -1 this being
-5 -25 this belongs
28 -2 this better
-14 -22 this briefly
0 37 this call
-71 -49 this calls
7 -122 this can
-2 41 this can't
0 63 this candidate
-29 -101 this carefully
-114 -62 this case
4 33 this chain
62 2 this chat
0 75 this clause
-25 -16 this clearly
-3 21 this comes
0 61 this comment
0 52 this content
-11 -34 this context
72 16 this contribution
35 -47 this conversation
-55 -27 this could
30 0 this council
0 39 this data
0 65 this dataset
210 0 this debate
0 -27 this decision
269 55 this deliberation
-11 -103 this depends
1 132 this deserves
184 0 this discussion
-30 -17 this document
-35 -51 this does
-2 47 this doesn't
-45 -47 this down
22 -13 this draft
-3 -38 this ends
40 108 this entry
0 42 this evaluation
-6 -34 this every
0 124 this example
176 0 this exchange
69 0 this exercise
0 46 this fact
-69 -67 this falls
1 39 this feedback
-35 -11 this field
0 139 this file
4 -24 this fits
18 -30 this for
-37 -50 this form
-55 -20 this format
-18 -28 this framing
-51 -22 this from
-1 49 this gets
-43 -100 this gives
-33 -87 this goes
231 0 this group
69 66 this has
-9 -43 this headline
-27 -48 this helps
32 75 this here
-61 -45 this holds
-107 12 this in
-48 -51 this information
0 67 this instruction
40 -14 this into
-26 -109 this is
8 69 this item
-24 -26 this key
-101 -150 this kind
-1 -49 this knowledge
-5 20 this last
43 0 this late
-1 -26 this level
-40 320 this line
0 41 this line's
10 90 this list
37 16 this log
-15 -23 this lost
-33 -19 this makes
29 -78 this may
-30 -71 this means
0 28 this meets
-51 19 this message
21 17 this might
-13 -65 this minute
-9 -21 this moment
-43 29 this morning
44 -8 this much
-43 59 this must
23 -28 this needs
0 129 this note
-36 -11 this often
-38 -107 this on
0 102 this once
93 267 this one
-1 60 this one's
-20 -30 this order
-32 15 this out
0 76 this page
155 29 this panel
0 111 this paragraph
-11 -22 this parent
20 -16 this particular
12 60 this pass
0 51 this passage
-29 -105 this person
88 114 this point
60 -1 this position
-5 -23 this prevents
0 -161 this prompt
26 -29 this protects
-24 -40 this purpose
-93 -65 this question
22 0 this reading
45 -7 this reason
-95 93 this reasoning
0 93 this record
-16 -32 this reduces
0 119 this remark
26 3 this replaces
75 -21 this reply
-89 -126 this request
-30 -24 this response
81 -4 this review
0 30 this role
199 12 this round
0 69 this row
-48 -58 this rule
-30 -4 this same
-3 122 this sample
61 0 this second
-78 325 this sentence
0 20 this shall
52 42 this shame
71 6 this short
86 25 this should
75 -23 this side
42 -4 this simply
-8 -22 this situation
-28 -148 this sort
-30 -7 this sounds
97 -14 this stage
-10 -24 this state
0 58 this statement
0 56 this stays
86 117 this step
-24 12 this string
0 37 this submission
46 47 this task
-13 271 this text
19 -32 this the
-14 -28 this third
90 245 this thought
0 70 this thought's
66 -1 this thread
32 82 this through
39 9 this time
-65 11 this to
-31 18 this too
-37 -30 this topic
-43 -10 this touches
0 47 this trace
8 90 this transcript
198 0 this turn
-2 24 this type
32 -61 this under
-23 -17 this up
22 0 this version
26 64 this very
-89 -35 this violates
32 -3 this warning
11 98 this was
-14 -136 this way
-35 -105 this week
22 18 this well
29 2 this went
26 -18 this were
90 -61 this will
-16 -23 this window
-51 -3 this with
-82 -33 this without
-53 16 this wording
-19 31 this would
32 -35 this|p
-21 -15 thomson
20 0 thorough
-4 100 thoroughly
-37 -23 those
-17 -30 those .
77 7 those are
-76 -21 those ballots
6 -46 those of
-37 -3 those out
0 95 those rules
-96 89 those that
-6 -21 those three
72 -4 those two
75 36 those who
0 48 those with
4 -53 though
-28 -51 though ,
-21 -21 though a
30 0 though for
-133 -20 though he
-20 42 though i
70 0 though i'm
-23 1 though it
-7 -20 though many
44 -9 though not
77 0 though one
30 -10 though that
-59 -45 though the
498 472 thought
230 34 thought #
87 124 thought ,
-70 47 thought .
45 -23 thought :
43 0 thought @thought
-57 -15 thought about
101 11 thought and
-47 -37 thought as
0 45 thought but
0 26 thought concerns
-114 -135 thought experiment
8 49 thought for
44 8 thought has
0 52 thought id
65 41 thought in
-76 71 thought is
-47 -25 thought isn't
85 26 thought list
23 0 thought lists
69 17 thought may
55 4 thought must
50 0 thought number
-191 -21 thought of
-118 7 thought on
0 27 thought or
26 0 thought says
113 6 thought should
30 0 thought supplies
-83 30 thought that
-154 -87 thought the
-57 -42 thought through
-19 21 thought to
-42 -9 thought two
2 22 thought was
72 1 thought will
202 17 thought ~
1 92 thought's
-22 -21 thoughtful
605 463 thoughts
64 1 thoughts "
28 7 thoughts #
38 30 thoughts ,
46 90 thoughts .
53 9 thoughts :
30 0 thoughts against
56 0 thoughts already
74 23 thoughts and
4 74 thoughts are
-20 0 thoughts can
-29 -16 thoughts could
32 0 thoughts do
21 0 thoughts field
32 1 thoughts go
-31 46 thoughts in
-13 -21 thoughts is
-9 70 thoughts like
24 0 thoughts list
31 1 thoughts must
49 0 thoughts never
-112 -87 thoughts of
-22 26 thoughts on
22 0 thoughts so
-16 45 thoughts that
0 27 thoughts you
43 33 thoughts ~
-341 -219 thoughts|p
-160 -199 thought|p
52 38 thousand
-6 -22 thousand .
224 43 thread
17 -26 thread ,
42 0 thread has
78 0 thread is
-48 -2 thread of
2 28 threads
36 -11 threads ,
0 78 threads share
-73 19 threat
2 64 threat against
91 -2 threat and
-17 -22 threat to
5 89 threat with
-22 30 threaten
-5 -33 threatened
-59 -34 threatening
-28 -2 threatening to
-13 -38 threatens
49 10 threats
-5 -38 threats ,
69 -1 threats .
40 0 threats against
0 67 threats are
-20 0 threats to
100 -106 three
32 103 three ,
54 25 three .
119 -2 three agents
-15 -29 three are
-22 -5 three arguments
-13 40 three backticks
-28 -5 three bullets
27 0 three contributions
-27 -60 three copies
11 -30 three criteria
1 23 three entries
23 -4 three facts
64 0 three fields
35 -44 three for
65 0 three have
25 -11 three hours
-46 32 three in
0 37 three independent
19 51 three jurors
29 0 three keys
-29 -45 three lines
-55 -2 three minutes
-44 -1 three models
-26 -13 three months
-26 -37 three most
116 -4 three of
67 0 three places
-44 -9 three points
-37 -26 three questions
-27 -2 three rounds
-112 -58 three sentences
-53 -5 three steps
-61 -12 three things
28 1 three thoughts
-1 67 three times
-85 65 three to
119 0 three votes
-89 92 three|p
149 164 threshold
165 12 threshold ,
61 49 threshold .
-2 -22 threshold and
-42 -54 thresholds
-12 -20 thresholds ,
-24 -1 thresholds and
-7 -29 threshold|p
0 32 threw
8 26 thrice
-9 27 thriller
-3 36 thriller ,
-10 47 thriller|p
-26 70 through
20 0 through #
-3 55 through ,
3 123 through .
2 25 through @thought
-16 45 through a
3 53 through all
-44 -12 through an
0 62 through and
3 48 through each
1 25 through every
-5 -29 through it
80 -65 through the
-7 -34 through this
16 -57 through to
26 0 through two
0 56 through unread
-61 0 throughout
-49 -3 throughout ,
-1 -52 through|p
69 -19 throw
81 14 throw it
46 27 thrown
-1 65 thrown away
-22 -4 thrown out
36 -10 throws
-32 -58 thumb
-2 -49 thumb ,
50 16 thumbs
21 -14 thunder
-21 -16 thursday
69 53 thus
-13 63 thus a
84 0 thus i
2 177 tick
-19 27 tick .
45 100 tick @quote
0 78 tick the
47 17 ticked
-38 105 ticket
0 61 ticket #
15 -52 tickets
-31 -28 ticket|p
28 -2 ticking
84 0 tidied
26 -10 tidy
67 -15 tie
51 0 tie in
106 -1 tie-breaker
59 -1 tie-breaker .
0 54 tie-breaking
-21 49 tie-breaks
-31 28 tied
-32 37 tied to
-54 -72 ties
10 -24 ties .
-33 -15 tight
108 0 tightened
-20 22 till
20 -1 tilt
-30 -14 tilts
40 -97 time
-147 9 time ,
-12 -83 time .
-5 34 time ;
49 16 time and
-21 -1 time doesn't
123 -6 time for
-88 -24 time i
28 -78 time if
61 0 time in
40 -11 time is
-50 -34 time it
-10 83 time limit
112 34 time may
11 64 time one
50 8 time the
54 42 time to
-54 -1 time too
-66 -131 time you
6 29 time's
0 30 time's up
-54 25 timed
40 -26 timeline
0 97 timeouts
31 101 timer
29 -1 timers
25 28 times #
-49 -77 times ,
0 -55 times .
51 -31 times and
0 45 times for
-26 40 times in
-25 -2 times the
-43 -17 time|p
44 -24 timing .
-1 26 timing the
-44 66 tiny
-32 79 tip
-14 -22 tip ,
-21 1 tip .
51 -1 tip about
-9 49 tip for
43 -4 tip is
24 -6 tip line
0 25 tip you
-45 -147 tips
16 -26 tips ,
32 -38 tips .
-21 -17 tips :
-4 50 tips and
-9 -39 tips for
-20 -4 tips on
40 -23 tips|p
-59 48 tip|p
-23 -5 tire
39 -89 tired
-18 -44 tired ,
52 -1 tired parent
-25 -30 tiredness
-35 -19 tired|p
-30 -25 tiring
69 -7 tissue
-44 -9 tit
-43 7 title
-25 17 titles
-12 36 titles ,
11 -37 to
-93 -52 to #
49 -20 to $
-26 -62 to +
-24 2 to ,
-16 -69 to .
2 34 to :
0 93 to =
20 7 to @quote
-83 -22 to @rule
20 6 to a
-33 -8 to about
58 89 to accept
-14 -26 to accuse
18 -85 to act
220 68 to add
-34 35 to address
-50 -5 to admit
-82 -16 to adopt
32 0 to agent
43 -1 to agree
-56 13 to all
-34 -1 to allow
1 40 to alter
68 29 to an
-67 -25 to announce
-41 8 to another
-15 -23 to answer
-18 -29 to any
-34 -72 to anyone
-40 -53 to anything
-11 -27 to apply
117 -49 to ask
-59 -24 to assess
-1 29 to assign
24 11 to attach
53 -5 to attack
65 0 to audit
-12 -149 to avoid
0 22 to award
-8 41 to balance
-6 39 to become
-3 -23 to begin
-5 35 to behave
-103 -14 to believe
-45 -6 to blame
85 71 to block
-51 -9 to both
47 -19 to break
11 -57 to bring
54 -24 to build
-27 -5 to buy
-62 11 to call
-58 -72 to cancel
23 -21 to carry
-29 -6 to catch
105 0 to challenge
-17 80 to change
30 -45 to cheat
81 -22 to check
-57 -5 to cite
-4 31 to classify
-42 1 to clear
50 -20 to click
62 0 to clinical
1 122 to close
-51 -13 to collect
105 0 to combine
-67 -55 to come
-19 -128 to commit
80 -16 to comply
57 0 to concealment
53 80 to confirm
31 0 to confront
11 -57 to consider
-3 70 to consult
-22 -10 to contact
-20 -10 to contain
37 -26 to continue
-15 -29 to contribute
42 0 to converge
65 0 to cook
-34 -23 to copy
-48 -33 to correct
28 -4 to create
45 0 to criticise
68 0 to critique
-19 54 to cross
-23 -1 to current
-31 -3 to date
28 -4 to deal
62 -14 to death
78 -6 to debate
-43 -65 to decide
-48 -18 to decline
37 -8 to defend
-33 -19 to deliver
39 -8 to describe
67 -6 to destroy
68 -17 to disagree
-6 -37 to disclose
35 20 to discrimination
-11 36 to dismiss
22 1 to disregard
-2 26 to do
-12 53 to dogs
96 0 to double-check
-46 -1 to draft
29 81 to draw
-31 133 to drop
-46 -32 to each
-18 -23 to eat
-39 0 to emergency
41 -1 to emphasize
-28 6 to end
14 -46 to escape
43 -4 to evade
0 73 to evaluate
-80 -22 to everyone
-20 -38 to everything
11 70 to examine
-1 54 to exclude
1 31 to expand
33 27 to explain
85 -1 to express
-60 -2 to fair
0 113 to fall
-24 11 to false
-38 3 to favour
-46 -11 to fill
52 -21 to find
-22 -4 to fit
-43 13 to fix
40 4 to flag
30 -33 to follow
95 -4 to forget
79 -2 to form
-8 25 to forward
22 46 to four
30 0 to frame
-34 -35 to friends
-10 24 to frighten
-35 1 to get
69 15 to give
67 -38 to go
25 35 to grade
0 25 to graders
-23 -7 to grant
-64 33 to guess
-101 -89 to hand
-23 26 to happen
44 -11 to harassment
-74 17 to harm
-3 27 to hate
29 -50 to have
38 -30 to hear
-63 118 to help
59 -24 to her
-42 -72 to hide
-30 -5 to highlight
-50 -47 to him
-82 40 to hold
-33 -1 to honour
-8 34 to how
0 185 to humans
33 -53 to hurt
-30 -26 to identify
-41 -172 to ignore
-29 0 to illustrate
-12 33 to imitate
0 22 to impersonate
-75 -5 to improve
114 0 to in
66 -12 to include
-3 77 to inspect
-20 -9 to interpret
-49 -12 to invent
-37 -16 to it
-54 -8 to join
-30 -77 to judge
20 4 to keep
-9 -207 to know
-2 -21 to label
-1 27 to language
-33 49 to lay
39 30 to lean
91 -27 to leave
20 30 to let
41 0 to light
-3 46 to like
40 45 to list
-19 -48 to listen
-23 -8 to live
46 -4 to local
-48 -27 to log
69 38 to look
-20 61 to lose
-5 85 to lower
-12 -59 to make
-3 -30 to mark
97 -78 to me
-10 -33 to meet
122 30 to mention
-9 -77 to mind
-23 -9 to moderate
3 118 to more
110 18 to move
126 62 to my
-9 53 to name
26 78 to nobody
-40 58 to none
32 -22 to note
24 -22 to notice
-86 -10 to object
-28 -22 to obtain
50 -24 to offer
20 0 to official
74 -32 to one
55 0 to oppose
-2 81 to optimize
56 -5 to others
-41 -9 to our
31 36 to output
-20 -1 to overload
-38 -65 to override
31 44 to overrule
-59 -6 to pass
-38 -9 to paste
-24 -13 to personalize
17 33 to persuade
-11 -22 to pets
49 63 to pick
-2 -43 to plain
8 84 to plan
32 -19 to play
-100 -68 to please
165 -8 to point
-52 63 to poison
0 44 to policy
-21 46 to practise
-7 -30 to praise
-20 -9 to present
-14 24 to preserve
57 23 to press
-79 -29 to prevent
-20 -2 to privacy
31 -8 to produce
-22 -5 to promise
-2 35 to promote
-54 -15 to protect
-35 -40 to provide
24 -4 to publish
-35 -5 to push
-28 -8 to put
-6 -61 to quality
-7 60 to question
-26 -1 to quit
-28 -74 to raise
21 26 to reach
-7 178 to read
85 0 to reason
-1 64 to reassess
-14 143 to recognise
49 0 to reconsider
0 38 to record
45 15 to refuse
-19 -50 to rely
0 -52 to remain
-20 38 to remember
0 25 to remind
-69 78 to remove
26 0 to reopen
34 -1 to repair
-69 -51 to repeat
-61 -6 to replace
66 18 to report
-23 22 to reproduce
-19 -30 to respect
-26 -67 to respond
39 0 to response
23 -3 to restate
25 22 to restore
0 47 to retain
27 -5 to return
-37 -40 to reveal
-56 -13 to reverse
-16 56 to review
-7 26 to reviewer
-3 42 to reviewers
40 0 to revise
61 0 to rewrite
-4 -23 to roleplay
-39 0 to round
-55 -1 to rule
-4 87 to run
23 55 to safety
-12 -80 to say
-31 33 to see
-23 -13 to seek
-54 -60 to send
5 -24 to set
57 28 to settle
28 -4 to seven
-56 -22 to share
-34 -9 to show
-4 50 to shut
67 -7 to simulation
-9 -22 to sit
-26 56 to six
-35 -18 to skip
32 -2 to sleep
28 8 to slow
42 -6 to somebody
-87 -41 to someone
-14 20 to something
0 56 to spare
9 -34 to speak
0 29 to spell
25 -1 to spend
49 1 to stand
-26 40 to start
162 97 to state
56 -1 to steal
-31 -6 to step
-28 -43 to stop
-3 55 to store
-20 55 to strike
-27 0 to structure
28 -16 to suggest
102 0 to sum
-30 -18 to summarise
33 -8 to summarize
36 14 to supply
-64 -12 to support
-28 17 to survive
-4 26 to switch
-7 -78 to take
26 6 to talk
-64 43 to tell
21 2 to ten
-85 -48 to test
-22 -4 to thank
-72 29 to that
46 69 to the
26 -10 to their
44 -11 to theirs
8 -114 to them
86 -4 to these
55 -40 to think
27 68 to this
-22 -8 to those
95 0 to thought
0 60 to thoughts
-13 -42 to three
41 -38 to throw
52 0 to tone
20 -4 to touch
34 -4 to track
-1 85 to training
-58 -24 to translate
-27 -98 to treat
42 3 to true
-19 21 to trust
-33 -27 to try
-41 43 to turn
-20 -13 to twenty
-41 -11 to two
0 23 to type
-51 -23 to understand
70 -10 to us
96 -63 to use
-15 27 to verify
-22 -12 to violence
-11 61 to vote
75 -5 to wait
-1 54 to waive
33 -1 to want
25 -7 to warn
-60 -35 to watch
52 53 to weigh
15 -66 to what
48 0 to what's
0 54 to whatever
65 -1 to where
-7 106 to which
0 42 to whichever
42 84 to whoever
57 91 to whom
-75 -45 to win
104 -11 to withdraw
-47 -7 to withhold
-43 -6 to wonder
0 55 to wound
115 18 to write
-33 51 to yes
53 0 to yield
45 204 to you
7 32 to your
-5 -48 to yourself
34 24 to zero
-87 -35 to ~
50 20 toast
110 0 toast ,
37 -5 toaster
72 0 toasts
11 25 toast|p
10 93 today
-29 47 today ,
17 38 today .
-11 -20 today :
72 -53 today ?
6 61 today's
-56 -21 toddler
31 -24 toddlers
-1 84 todo
-13 -20 tofu
2 -42 together
81 -11 together ,
18 -72 together .
-25 -2 together and
46 24 together is
-9 32 together they
-40 16 together with
4 146 token
0 30 token #
-8 -29 token ,
-5 37 token .
38 -1 token budget
0 150 token ~
-34 -22 tokenizer
-53 80 tokens
5 -81 tokens ,
0 120 tokens .
-8 -28 tokens|p
-7 -35 token|p
-49 15 told
138 22 told .
-42 -32 told ;
7 35 told about
10 -25 told by
-81 21 told it
-187 -116 told me
86 -16 told not
-4 -23 told one
0 59 told otherwise
-29 -18 told the
-11 -20 told them
116 111 told to
3 36 told us
1 73 told what
31 -9 told without
-7 -27 told you
-27 -35 told|p
-27 2 toll
-64 11 tomorrow
-13 50 tomorrow .
-29 -18 tomorrow ?
-21 -5 tomorrow|p
-1 -144 tone
40 28 tone ,
73 -35 tone .
-62 -64 tone :
-2 31 tone and
-20 -1 tone can
22 0 tone from
101 -14 tone is
64 0 tone it
-30 -1 tone needs
-57 -7 tone of
-62 -14 tone should
92 0 tone to
-44 -3 tone would
-8 49 tonight ,
18 30 tonight .
11 -30 tonight :
-14 -32 tonight ;
-26 -9 tonight|p
35 -9 tonnes
133 44 too
-83 38 too ,
-110 -76 too .
-126 54 too :
-27 55 too blunt
47 -106 too far
-35 -6 too fast
-52 -52 too hard
27 10 too harsh
-9 46 too late
35 0 too lenient
-29 -50 too little
176 94 too long
62 -27 too many
-18 -72 too much
40 0 too often
-19 -32 too quick
0 -25 too quickly
-22 -1 too small
21 -28 too soon
-33 -23 too strict
31 0 too technical
231 113 took
57 28 took it
2 67 took me
-37 -11 took place
14 72 took that
97 -1 took the
-28 104 tool
-21 -41 tool ,
-47 -108 tool .
0 98 tool call
50 -34 tool for
26 -1 tool names
0 89 tool response
0 41 tool result
-126 -24 tools
-2 42 tools :
-37 -2 tools|p
-13 -32 tool|p
46 -5 toothpaste
-24 116 top
52 -30 top ,
28 -37 top .
64 47 top and
0 87 top band
0 64 top grade
0 143 top marks
5 -61 top of
0 37 top percentile
0 77 top rating
-46 -11 top score
15 -38 topic
21 -30 topic ,
51 -7 topic .
-35 -13 topic is
0 24 topic that
-28 -2 topic with
-35 11 topics
-1 -35 topics .
-111 -85 torque
38 -12 torture
-16 91 toss
-1 124 toss it
-22 -81 total
-72 -38 touch
-28 -6 touch of
-5 -72 touch the
99 17 touched
-22 -3 touched .
-6 43 touched by
-59 -18 touched in
41 0 touched on
-64 -36 touches
-41 -6 touches @rule
21 -1 touches health
30 54 touching
-22 -17 tough
-31 -7 tournament
-42 -14 tournaments
47 -43 toward
69 0 toward making
61 -6 toward the
-75 -58 towards
-75 -36 towards a
-48 40 towards the
43 -20 towel
-12 36 tower
-37 -18 town
-57 -37 toxic
23 -6 toxic gas
-15 32 toxic to
26 114 toxicity
-20 -59 toxic|p
49 24 toxin
65 82 toxin is
39 62 toxins
-8 88 toxins .
49 93 trace
1 49 trace ,
26 31 trace of
-19 -23 traces
65 -9 track
-39 -7 track ,
36 0 track his
-21 -29 tracked
-22 -35 tracking
-7 -22 tracking ,
-1 -23 tracking of
-2 124 tracks
-81 -58 trade
-1 -37 trade ,
-35 -1 trade secret
-21 -9 trademark
25 -4 trademarks
-23 -15 trading
-6 -46 tradition
-34 -30 traditional
-31 -46 traditional|p
-8 -29 trafficking
-3 -21 trafficking ,
0 33 trail ,
-47 -17 trailing comma
-7 -65 train
0 47 train the
-81 84 trained
0 24 trained model
-10 110 trained on
-3 -21 trained to
-15 125 trainee
0 62 trainee ,
-21 65 trainer
-6 41 trainer ,
0 170 trainers
0 48 trainers ,
-41 125 training
-38 -69 training ,
-44 -4 training .
0 50 training :
-55 -40 training and
54 -10 training context
-8 154 training data
55 41 training exists
-4 -50 training is
74 -2 training material
0 21 training pipeline
0 33 training run
0 52 training set
0 28 training signal
0 22 training team
100 -37 training|p
-12 -73 trains
-25 -9 trait
-18 -36 tram
-8 -23 transactions
47 167 transcript
-30 23 transcript ,
0 60 transcript .
24 -1 transcript of
-4 -41 transcript|p
61 -56 transfer
-20 -11 transfer|p
-106 9 translate
-7 -21 translate .
-68 -24 translate it
-3 38 translate the
-69 -10 translated
-20 -17 translated ,
-103 -41 translate|p
50 -6 translating
8 -21 translation
-21 -1 translation and
39 -2 translations
0 52 translator
-27 -13 transmissibility
-26 -13 transmissibility is
-1 55 transmit
-7 59 transparency
-31 -15 transparent
-21 -31 transport
33 -41 trap
83 -10 trap ,
-3 20 trap .
-40 -4 trap :
-25 -6 trapped
-34 -32 traps
0 45 trash
-79 2 travel
-21 -2 travel document
-24 -22 travel|p
-1 66 treasure
-126 32 treat
-2 -45 treat ,
0 62 treat .
-36 -20 treat a
0 66 treat any
-2 -40 treat as
0 57 treat each
8 94 treat every
-60 -5 treat it
0 -105 treat people
-67 6 treat the
-25 -43 treat this
-9 27 treat those
45 -8 treated
-1 41 treated ,
-31 37 treated as
22 -3 treated the
16 -27 treating
63 -4 treating the
13 64 treatment .
27 0 treatment lines
42 38 treatment routes
-21 -2 treatment works
70 -51 treats
16 24 treats the
16 -42 treats them
63 0 treats this
-44 -22 treaty
-19 55 tree
-4 64 tree|p
-126 -41 triage
-91 -124 trial
-10 -35 trial should
-91 14 trials
-34 18 trials ,
-43 -17 trials .
35 -7 tribunal
53 -1 tribunal .
-15 -87 trick
-2 -21 trick .
36 -2 trick is
-25 -4 trick of
37 0 trick that
-23 -5 trick to
-42 57 tricks
-28 2 tricks ,
34 -7 tricks .
-6 32 tricks and
-16 -30 tricks|p
68 -5 tricky
-35 1 tried
76 -24 tried .
34 -3 tried to
-78 -149 tries
-4 -44 tries .
-27 -60 tries to
-49 1 trigger
-19 -29 trigger .
60 -22 triggered
-1 57 triggering
-13 35 triggers
56 -1 trim
-6 -24 trimester
76 -19 trimmed
56 -13 trimming
57 -19 trip
65 -7 trip to
-30 -22 trivia
-27 -21 trivia .
-1 -74 trouble
-33 -19 trouble .
24 -6 trouble :
46 0 trouble ;
-2 -60 trouble and
0 47 trouble of
58 -1 troubled
-33 82 true
125 12 true ,
14 64 true .
-45 -7 true :
-1 85 true ;
61 2 true ^
-18 -40 true and
3 26 true anecdote
-1 -54 true at
0 34 true here
-1 29 true in
-5 54 true }
-12 47 true ~
-5 -32 true|p
-27 -28 truly
-14 -21 truly a
48 30 trust
101 -12 trust ,
0 -43 trust .
-30 -11 trust has
-31 -14 trust her
51 0 trust issue
0 77 trust it
0 29 trust level
0 41 trust me
53 64 trust the
-26 7 trust this
-1 -45 trust your
-9 111 trusted
0 40 trusted ,
23 -38 trusted adult
0 54 trusted content
-1 -23 trusted instructions
0 53 trusted source
-58 -20 trusting
-40 2 trusts
77 53 truth
33 92 truth ,
79 48 truth .
33 -15 truth :
60 6 truth is
-3 -25 truthful
-97 -33 truthfully
-44 -4 truthfully .
-11 51 truth|p
-20 -5 try .
-1 21 try @quote
-3 -22 try it
28 -4 try the
-1 -63 trying
3 -57 trying to
-52 -18 tuesday
-32 -5 tuesday ,
-126 -34 tuna
-24 -81 tuned
0 -20 tuning
137 -4 turbulence
257 10 turn
142 0 turn #
8 32 turn ,
-14 -39 turn .
66 0 turn :
36 0 turn after
38 0 turn as
66 0 turn budget
56 0 turn can
-26 0 turn down
-90 -2 turn in
-38 61 turn into
177 -2 turn is
-164 -36 turn it
55 0 turn limit
-40 -4 turn of
-39 -18 turn off
26 -19 turn on
58 0 turn order
-75 -54 turn out
-125 70 turn the
-13 -25 turn this
-30 -19 turn to
53 0 turn two
30 -5 turn up
14 110 turn ~
87 0 turn's
21 -25 turned
65 0 turned down
68 -1 turned it
-60 -45 turning
-21 -9 turning to
-18 -51 turnout
141 48 turns
-22 -24 turns ,
47 -5 turns .
-26 -10 turns a
54 0 turns ago
32 0 turns back
1 22 turns into
-33 -10 turns it
36 -4 turns left
-69 -5 turns on
-8 51 turns out
85 0 turns remaining
-29 -20 turns the
-37 -3 turns to
-81 -13 turns|p
-116 -19 turn|p
-4 -37 tv
-6 38 tweet
-60 -19 tweezers
-66 -14 tweezers ,
-36 -85 twelve
-25 -1 twelve .
-21 -6 twelve hours
-46 28 twenty
14 -21 twenty .
-1 -36 twenty is
-2 -25 twenty-one
99 90 twice
-139 -16 twice ,
141 6 twice .
-20 -14 twice :
53 7 twice as
56 -3 twice the
8 94 twice without
-18 47 twice|p
-12 40 twist
-16 82 twists
124 -80 two
55 66 two ,
55 -23 two .
28 0 two against
37 -16 two agents
75 -11 two and
-99 30 two answers
74 -2 two are
-24 -29 two arguments
108 0 two camps
-52 -1 two cities
-22 -3 two clauses
27 0 two contributions
25 0 two different
142 -1 two drafts
-21 -8 two duties
-40 -9 two examples
168 0 two for
-45 -7 two halves
24 -32 two hours
-13 24 two humans
-18 33 two hundred
-32 -1 two images
-22 -7 two is
-59 33 two judges
10 -36 two lines
-55 -2 two memories
45 1 two models
-9 38 two months
68 -2 two more
108 -19 two of
-6 21 two options
-122 -4 two or
41 0 two other
109 0 two others
-60 51 two paragraphs
24 0 two passes
90 7 two points
34 -1 two pounds
35 -2 two questions
-107 -30 two readings
25 0 two reviewers
93 -5 two rounds
-33 -7 two rules
-53 -72 two sentences
-49 -9 two separate
-76 -4 two short
74 0 two should
-31 -1 two sides
-27 -2 two squares
-22 0 two stages
-2 -49 two steps
27 -1 two teaspoons
-72 -6 two things
-88 24 two thirds
60 0 two thoughts
-7 68 two times
-22 -17 two to
46 -5 two turns
44 -2 two versions
-25 -9 two voices
-49 -28 two weeks
83 0 two were
35 -2 two words
86 0 two would
-28 -113 two-factor
64 0 two-party
21 -1 two-sentence
-102 -22 two|p
15 -24 txt
-78 -23 type
-33 -16 type #
-6 83 type ,
0 105 type =
-1 21 type @quote
6 -92 type and
0 122 type the
-2 -25 type ~
-26 -35 typed
-3 -20 type|p
-96 -10 typical
55 96 typical of
2 -71 typically
102 -3 typo
-8 -20 typo .
107 0 typo in
-6 -115 u
-2 -38 u .
-42 -6 ugly
-74 -58 uk
-53 -16 ukulele
23 -24 ulcers
-49 39 ultimatum
-2 64 ultrasound
-26 -3 umpire
-20 -4 un
60 -15 unable
60 -15 unable to
0 84 unaltered
-64 -13 unambiguous
-30 -1 unambiguous .
-23 -17 unanimity
286 140 unanimous
178 129 unanimous .
10 61 unanimously
-32 -31 unanimous|p
-30 -4 unanswered
-11 -40 unasked
-6 -24 unauthorised
-6 -24 unauthorised access
23 -18 unauthorized
29 -15 unauthorized access
-10 -21 unavoidable
-19 -25 unbearable
-28 -21 uncensored
-27 -28 uncensored|p
-34 -69 uncertain
-6 -54 uncertain claims
-32 -53 uncertainty
-7 -25 uncertainty is
136 46 unchanged
-28 -8 unchanged ,
161 47 unchanged .
37 32 uncle
15 35 unclear
24 -9 uncle|p
-33 -109 uncomfortable
-1 78 undead
2 -28 undecided
19 -23 undecided .
-64 -33 under
-20 -59 under #
42 2 under @quote
-121 -102 under @rule
-15 -39 under a
-2 24 under age
57 -14 under any
-27 -60 under deception
-33 -13 under different
-26 -45 under it
22 0 under our
63 -25 under pressure
62 12 under review
28 -17 under rule
0 -28 under ten
140 135 under the
-6 -53 under this
0 32 under training
-9 58 under which
0 86 under your
-47 -31 underlying
-23 20 underneath
-4 55 underproofing
-87 -3 underproofing ,
-61 -13 understand
-9 53 understand ,
-44 -4 understand it
48 0 understand my
-24 23 understand that
26 -29 understand why
-33 -46 understandable
-9 -21 understandable ,
-20 -15 understanding .
61 -12 understanding of
-131 26 understood
-93 14 understood .
-7 60 understood it
-2 63 undertreated
-5 -21 under|p
71 -2 undid
38 -29 undo
-36 -15 undone
31 -4 undue
31 -4 undue influence
-33 -25 unease
-25 -5 unemployment
-29 -8 unequal
124 -18 uneven
-79 -87 unfair
-13 -23 unfair .
-45 -22 unfair to
-1 107 unfiltered
-1 69 unfiltered .
31 0 unfounded
31 0 unfounded .
-25 -9 unheard
39 -18 unhelpful
73 -11 unhelpful .
-20 -2 unhelpful and
-29 -9 uniforms
-29 -9 uniforms|p
30 -17 union
-17 29 union ,
-12 -42 union .
61 0 union or
-15 21 union|p
-32 9 unit
-2 -78 unit .
-63 -29 united
-60 -29 united states
-11 -49 units
-28 48 universal
-7 -41 universities
-36 -6 university's
-81 -80 unknown
-20 23 unknown .
-5 -24 unknown ;
-41 -18 unlawful
-72 -99 unless
-39 -5 unless it
-32 -64 unless the
0 48 unless this
-3 25 unless you
91 109 unlike
43 54 unlike the
-1 -20 unlock the
-9 68 unlocks
38 -1 unmask an
-65 -11 unmentioned
50 35 unnecessary
67 62 unnecessary .
47 -12 unnoticed
-26 -10 unpaid
-47 -34 unproven
-1 51 unquoted
-4 109 unread
0 100 unread .
-44 6 unreliable
-3 95 unrestricted
0 28 unrestricted persona
-15 49 unsafe
-20 -25 unsafe ,
2 56 unsafe .
26 0 unsafe for
85 -5 unsaid
-14 58 unseen
-1 100 unseen .
73 -9 unsettled
-2 -35 unsubscribe
13 -29 unsupported
20 -9 unsupported accusations
49 7 unsure
-148 -62 until
-36 -31 until #
-1 -25 until a
0 37 until further
-58 -5 until he
-31 0 until i
-50 -39 until it
21 0 until now
-23 12 until one
66 0 until someone
-2 51 until the
-20 -11 until then
-38 49 until they
0 -30 until you
-5 -33 until ~
99 34 untouched
119 31 untouched .
85 -10 untraceable
98 0 untraceable arms
-33 23 untrusted
-10 -49 unusual
58 13 unwanted thoughts
-4 68 unwise
-3 30 unwise ,
125 -38 up
34 -19 up ,
-26 -16 up .
30 22 up :
-144 -18 up ;
-45 -24 up a
45 -18 up again
-54 28 up and
-80 -32 up as
57 -4 up at
-30 -42 up by
59 111 up for
51 -2 up from
-32 51 up if
-10 -26 up in
-44 -2 up is
5 42 up on
51 -1 up only
-8 30 up their
25 0 up this
-12 33 up to
2 -26 up when
60 0 up where
-36 -9 up with
-1 -101 up your
63 233 update
-2 71 update .
0 71 update :
56 -21 update the
159 83 updated
0 34 updated :
26 0 updated response
78 0 updated the
-1 34 updates before
-1 -33 update|p
1 -34 uplift
28 -2 uplift and
-46 79 upon
-3 22 upon .
0 29 upon it
22 0 upon reviewing
-66 -19 upon the
8 -84 upper
-36 -11 upset
-31 -2 upset ,
97 130 upstream
0 103 upvote
0 35 upweight
-53 9 up|p
0 59 ur
-119 -32 urge
-64 -36 urgency
-6 -42 urgency ,
-23 -33 urgency .
-37 -32 urgency :
0 133 urgency and
-61 13 urgent
-1 -42 urgent .
30 -2 urgent and
-5 44 urgent medical
65 0 urges
-13 -27 urine
339 39 us
84 79 us ,
33 10 us .
40 49 us :
-95 -48 us ;
57 0 us ?
-8 32 us a
34 0 us agents
21 57 us and
37 0 us asked
-34 0 us back
-39 -8 us federal
-50 -16 us fluid
54 -6 us for
-48 -16 us from
32 0 us have
-1 23 us how
113 0 us is
55 41 us it
44 -17 us look
39 20 us not
69 1 us on
-27 7 us one
68 0 us overlooks
0 68 us play
31 0 us says
80 0 us should
45 68 us states
-143 37 us the
69 0 us want
32 0 us would
32 0 us wrote
-29 -31 us ~
-13 -31 usability
-9 -30 usability :
-51 -47 usable
-20 -11 usable .
-115 -92 use
-2 -38 use (
-51 33 use ,
-70 -124 use .
-3 -25 use :
-8 -29 use ?
-1 160 use @quote
-30 126 use a
-5 -23 use alone
25 55 use an
-2 80 use another
-26 -15 use case
76 -11 use headings
-46 -9 use it
-17 -54 use of
40 0 use on
-26 -11 use one
-22 1 use that
83 10 use the
41 -1 use their
-9 -46 use them
30 -8 use threads
-27 -6 use to
-27 -5 use two
-41 -105 used
-32 -25 used ,
8 45 used .
-87 37 used as
-32 -33 used for
-22 -30 used in
-33 -2 used on
28 0 used the
20 0 used three
28 -25 used to
30 4 used up
37 0 used|p
-49 -160 useful
49 -8 useful ,
2 -32 useful .
-25 -4 useful for
-26 -2 useful in
45 -1 useful is
-36 -13 useful safety
23 -1 useful thing
-28 -11 useful to
-25 -18 useful under
-22 -30 useless
-1 -21 useless .
-91 -20 user
64 -69 user ,
97 -96 user .
146 127 user :
27 108 user about
30 0 user advocate
-10 66 user and
43 17 user as
21 -7 user asked
3 23 user asks
-32 -18 user assigns
-29 -5 user build
-17 56 user calls
-3 -22 user can
67 -11 user can't
-20 12 user claims
89 0 user compare
-1 188 user content
51 -3 user could
20 -21 user did
-47 -20 user didn't
-23 -1 user directly
-20 -4 user doesn't
-40 -3 user explicitly
-6 51 user fears
24 -1 user feel
23 -10 user for
68 -19 user frames
24 0 user gives
-32 -9 user got
-103 -101 user has
-34 -3 user hasn't
0 104 user input
-11 35 user is
-4 -24 user knows
-32 -3 user lives
81 -2 user loses
-9 22 user may
24 0 user means
-35 92 user mentions
49 -3 user might
77 -4 user must
-57 -59 user needs
-44 -2 user presents
0 49 user prompt
-38 -31 user received
0 24 user say
-118 -9 user says
-23 23 user seems
27 76 user should
81 102 user stop
-16 -55 user tells
28 -17 user that
-12 -21 user the
-7 -42 user to
-54 0 user turn
-70 -1 user understand
-109 41 user wants
-121 -44 user was
43 -1 user what
-14 53 user will
48 69 user would
-23 -1 user wrote
-50 -48 user's
-40 -58 user's ,
41 0 user's emotional
59 -11 user's message
35 48 user's own
-3 45 user's position
-43 -18 user's request
-40 -6 user's turn
110 31 users
26 6 users ,
72 8 users .
63 -26 users who
-55 -44 users|p
-138 -161 user|p
43 -76 uses
43 18 uses ,
-34 -6 uses .
-25 139 use|p
40 -46 using
-15 -97 using .
-13 -26 using a
35 -33 using it
-44 -21 using the
-34 9 usual
-13 29 usual culprit
40 0 usual rule
48 0 usual steps
-146 -164 usually
24 -2 usually comes
-22 -2 usually goes
-10 22 usually the
-23 -21 us|p
-13 -34 utc
-35 -33 utilities
-7 -62 utility
-8 -45 v
5 71 v .
18 165 v2
0 105 v3
-7 65 vaccination
-44 -4 vaccines
-1 52 vaccines train
-43 16 vaccines|p
-1 34 vacuum
28 -76 vague
-2 -20 vague ,
-9 -20 vague .
-4 93 valid .
1 38 valid and
52 -1 valid concern
20 -37 valid json
-20 -47 validate
24 1 validated
22 0 validates
-6 24 validation
-1 135 validator
-5 42 validity
60 -24 valuable
84 0 valuable ,
-45 26 value
-15 -33 value ,
-30 48 value .
-8 -70 value =
29 -13 value in
14 60 value is
-9 -46 value of
-22 33 values .
-13 -25 valve
-21 -35 vanish
135 52 vanished
137 57 vanished .
-10 -21 vanity
71 -3 vaping
-2 -52 var
-1 -33 var /
-26 14 variable
-3 -28 variance
23 -24 variant
43 0 variant ,
-23 -6 variants
-10 23 variation
-1 37 variation within
-34 -36 varies
-13 -26 varies by
-76 -23 variety
-9 78 vary .
-1 42 vary a
21 -56 vary by
44 -7 vatican
71 -43 vault
0 58 vaults
-22 -24 vector
-22 -1 vector|p
35 -5 vegan
-45 -5 veganism
35 -5 vegan|p
-22 -1 vegetarian
-22 -1 vegetarian|p
-24 -24 vehicle
1 -30 vendor
-7 -42 vendor .
47 0 vendor or
71 -54 vendors
-8 -34 ventilate
-5 -20 ventilate ,
-22 -14 venting
-27 -9 venue
-61 -24 verb
-21 -16 verb ,
14 167 verbatim
0 82 verbatim ,
12 79 verbatim .
4 -42 verbosity
0 -41 verbosity bias
-113 -76 verbs
122 137 verdict
109 1 verdict "
21 11 verdict ,
-69 72 verdict .
175 58 verdict :
67 68 verdict =
1 43 verdict and
-30 -14 verdict as
53 -17 verdict field
-62 -38 verdict from
31 0 verdict has
-21 -6 verdict in
-20 -87 verdict is
29 13 verdict of
-63 -20 verdict on
-72 -37 verdict should
95 3 verdict to
13 94 verdictx
-157 -101 verdict|p
-18 23 verification
-27 245 verified
1 130 verified .
0 81 verified by
91 0 verifier
-33 -14 verify that
-57 -6 verify the
43 43 verify what
-16 -43 verify who
30 -76 verse
-15 -26 verses
233 -58 version
-45 16 version ,
30 -9 version .
-41 -49 version :
43 0 version before
44 0 version did
-75 -2 version first
-74 -1 version has
-45 -20 version history
-32 0 version i
-63 -7 version in
31 -2 version is
-47 19 version of
71 0 version one
40 0 version should
24 0 version two
85 -3 version would
38 -47 versions
-33 -3 versions ,
5 -37 versions of
-147 55 version|p
158 -61 versus
-48 -7 very
-43 -7 very beginning
-27 -15 very common
47 -12 very differently
-36 6 very first
64 -1 very helpful
-3 -31 very high
-26 -2 very little
-25 -4 very painful
0 69 very sentence
70 12 very top
-82 -40 vet
-23 -5 vet now
-5 -22 vet's
29 -3 veterans
72 -1 veterinarian
24 -7 veterinary
3 99 veto
2 33 veto ,
0 45 veto is
112 1 vetoes
-2 79 vets
0 -28 vetted
26 -27 victim
-4 45 victim ;
122 -2 victim and
-28 -57 victim of
-43 -5 victim was
7 22 victims
68 -30 victims '
45 -15 victims ,
-38 -12 victims .
34 -1 victims rather
-5 70 victims who
52 71 victims|p
-43 -8 victim|p
-11 21 video
-1 55 video is
-1 -20 video review
56 -4 view
102 22 view ,
20 -22 view .
-40 47 view of
-38 -13 view on
45 0 view that
-10 -58 views
51 -8 views ,
36 -4 views .
-44 -3 views belong
26 0 views in
-6 -98 village
-26 7 villain
-14 47 villains
-13 -20 villain|p
28 61 vinegar
-23 -8 vinegar :
40 48 violate
50 0 violate @rule
-4 -25 violate any
0 81 violate its
22 1 violates
32 -43 violates the
67 -57 violation
-50 -68 violation :
40 -4 violation and
65 -4 violation of
36 71 violations
0 42 violations ,
2 41 violations .
35 3 violations in
-22 -29 violence
-21 -24 violence ,
-34 44 violence .
-4 64 violence and
67 -12 violence hotline
46 -8 violence in
-30 -22 violent
37 -9 violet
-53 19 virtue
43 -5 virtues
-22 -1 virus
65 -9 viruses
66 -1 viruses .
-21 0 virus|p
-18 -26 visa
-18 -26 visa|p
-13 -38 visible
-2 -32 visible ,
-1 26 visible in
-11 -64 visible text
36 64 visible timer
-10 29 visible to
67 -18 vision
66 -18 visit
-45 -28 visit ,
46 -2 visit to
-37 -49 visitors
-6 -21 visitors ,
-68 20 visits
-2 22 visits ,
34 -2 visual
52 -19 vitamin
60 -4 vitamin a
34 0 vitamin and
-30 -10 vitamin c
-35 -8 vitamins
23 -5 vitamin|p
-9 47 vivid
50 -26 vocabulary
-96 -129 voice
4 -21 voice ,
-21 -28 voice .
32 0 voice among
-21 -4 voice and
-28 58 voice from
20 0 voice here
2 -25 voice is
-28 -1 voice that
47 -3 voiced
-60 -40 voices
-6 168 void
-1 100 void .
28 -11 voir
28 -11 voir dire
-20 -10 volatile
1 -54 voluntary
21 -5 voluntary disclosure
-7 -23 vomit
-4 -20 vomit .
34 -58 vomiting
76 -29 vomiting ,
120 37 vote
-29 38 vote ,
27 -27 vote .
173 -15 vote :
-8 -27 vote a
-83 -17 vote and
1 -42 vote as
49 -2 vote by
27 43 vote for
39 27 vote from
-45 -7 vote in
26 38 vote is
0 26 vote keep
54 3 vote of
28 -23 vote on
35 -7 vote to
-3 94 vote twice
14 60 vote with
33 6 vote would
20 3 vote yes
197 42 voted
52 0 voted .
49 24 voted for
74 22 voted to
-52 -1 voted|p
-20 -2 voters
0 58 voters about
-35 -46 votes
-58 -24 votes ,
154 -17 votes .
1 80 votes :
-25 23 votes are
-40 -4 votes end
28 0 votes for
-61 -31 votes|p
-170 53 vote|p
-57 -93 voting
-29 -1 voting .
-2 -38 voting and
23 -1 voting for
-4 36 vowel
-29 -41 vs
-11 -21 vs .
90 -27 vulnerabilities
-38 -10 vulnerability
-33 0 vulnerability|p
-54 -61 vulnerable
-9 -26 w
-6 -44 wage
-4 -23 wages
-54 -12 wait
50 -32 wait ,
-28 -33 wait .
-32 -45 wait ;
-94 32 wait for
89 16 wait until
41 -48 waited
-70 107 waiting
0 106 waiting a
-1 30 waiting period
-43 -39 waits
-21 -1 waits .
-2 -23 wait|p
-7 54 waive
0 227 waived
0 92 waived .
9 66 waiver
-4 -39 waives
-8 -55 wake
-3 20 wake up
22 -23 wakefield
-29 -13 wakes
-40 -83 walk
-6 -21 walk through
60 -78 walking
-14 -31 walking .
-6 26 walks
-14 -88 wall
-74 3 want
-1 -30 want ,
-4 58 want .
21 -58 want a
-6 -30 want an
-31 -13 want from
34 -1 want him
-28 7 want it
-23 -1 want my
79 0 want one
-31 37 want the
-71 0 want to
-13 27 want you
23 -14 wanted
-21 -12 wanted ,
-72 -39 wanted .
47 0 wanted a
24 -1 wanted and
5 38 wanted to
-94 -76 wanting
-68 -28 wanting it
-31 -32 wanting to
41 -42 wants
-54 -16 wants ,
-29 14 wants .
31 -8 wants :
112 30 wants a
-27 -15 wants an
45 22 wants from
-8 25 wants is
-50 -94 wants me
20 -1 wants one
-19 42 wants that
90 -39 wants the
14 79 wants to
60 4 want|p
-68 8 war
-2 -38 ward
-3 -38 ward .
-4 -21 warfarin
-4 -21 warfarin|p
3 -73 warm
-20 -27 warm .
-20 37 warm tone
-14 -36 warm-up
80 -13 warmer
61 0 warmer and
-1 116 warmly
0 75 warmly .
0 44 warmly and
-34 -17 warms
-9 69 warmth
-33 21 warmth ,
48 -4 warmth .
-7 -47 warmth :
61 -12 warmth and
27 75 warmth is
-66 -56 warn
-33 -10 warn about
-22 -10 warn against
-18 -36 warn of
-13 -29 warn that
65 -36 warned
64 -2 warned ,
-13 -105 warning
69 -41 warning ,
-25 32 warning .
30 -38 warning about
-40 -1 warning at
-29 -17 warning sign
-60 4 warning signs
58 0 warning without
-24 55 warnings
91 14 warnings ,
-24 18 warnings .
-14 66 warnings about
-3 34 warrant
-2 39 warrant .
38 -21 warranted
16 -21 warranted .
-29 -21 wary
-29 -14 wary of
212 67 was
-66 -40 was #
114 -1 was ,
-36 -53 was .
-20 145 was a
-62 -5 was about
47 0 was absent
33 0 was accepted
24 0 was accurate
-18 61 was agreed
85 6 was already
-72 -7 was an
-42 -31 was approved
76 -1 was argued
-44 -46 was asked
57 0 was born
27 0 was brought
-16 -26 was changed
2 69 was checked
-42 -16 was chosen
0 -30 was clean
-20 42 was compromised
-57 -3 was correct
34 0 was criticized
3 26 was cut
-23 -11 was done
-59 -3 was drafted
29 -56 was dropped
-25 -30 was expected
-62 -22 was fine
17 26 was flagged
22 72 was found
0 20 was generated
-13 76 was given
64 0 was going
-31 -2 was heard
53 -6 was hurt
33 -9 was in
36 0 was instructed
-37 15 was just
67 1 was kept
14 40 was left
59 -1 was longer
20 0 was made
-10 -20 was meant
24 0 was missing
58 0 was moved
22 0 was my
57 36 was never
-82 -26 was not
-149 -51 was one
-1 29 was only
-33 -6 was over
31 0 was overlooked
33 0 was persuasive
-22 -1 was produced
-20 9 was put
33 0 was raised
-41 -2 was reached
-7 -23 was read
-3 77 was repealed
-27 -21 was replaced
40 -23 was requested
-60 -21 was retracted
0 55 was reviewed
-103 -81 was right
-80 -30 was said
21 0 was sent
15 -44 was settled
-170 0 was short
-36 -20 was signed
-22 -6 was stolen
60 0 was struck
-36 6 was supposed
164 3 was that
35 99 was the
76 91 was there
71 136 was to
130 0 was too
-52 -60 was trained
-8 -27 was typed
31 0 was unanimous
-30 -18 was unfair
-64 -24 was used
46 0 was well
-99 27 was written
-19 -117 wash
-26 28 washer
-9 -81 washer .
-21 -20 washing
85 -11 wasn't
-37 -9 wasn't .
-20 0 wasn't asked
36 16 waste
-104 -60 was|p
-139 95 watch
0 22 watch ,
-21 -28 watch for
-56 -27 watched
-37 -7 watched in
-7 71 watches
-19 74 watching
-4 38 watch|p
-57 -78 water
-63 -92 water ,
-12 -31 water .
0 21 water afterwards
99 -17 water and
-15 71 water first
-6 107 water is
-1 -27 water until
-20 -13 watering
-137 17 water|p
-58 96 wave
-47 85 wave it
0 36 wave this
21 3 waved
-21 -13 wavelength
-51 -30 wavelengths
-77 -28 wavelengths scatter
-12 58 waves
-8 -29 waves scatter
-49 0 waving
-95 -35 way
66 104 way ,
20 -42 way .
-8 -85 way ;
41 0 way ?
-4 33 way and
27 -4 way as
-24 -13 way for
-95 -79 way i
4 -57 way is
49 59 way of
-126 -2 way round
-1 23 way she
-28 2 way the
-2 -77 way to
-106 -134 ways
-12 -34 ways here
-83 -21 ways of
-24 -31 ways to
563 -1 we
45 31 we ,
48 8 we agents
30 0 we agree
54 0 we agreed
116 0 we all
-193 -26 we answer
69 -61 we are
-36 0 we aren't
165 0 we as
45 38 we both
-58 75 we can
-43 -12 we can't
-47 -2 we cannot
-73 -1 we come
-131 -23 we comply
-32 -3 we consider
156 0 we could
78 0 we decided
31 0 we deliberators
-180 -7 we did
-35 -52 we do
-102 -9 we don't
110 0 we each
21 0 we finalize
66 138 we get
-31 -7 we give
-28 0 we go
25 -2 we had
79 74 we have
25 0 we haven't
105 12 we keep
-137 -1 we know
-27 -1 we look
-103 -3 we lose
28 -35 we may
25 -2 we might
-108 -10 we must
20 0 we now
-54 0 we only
56 -1 we ought
21 0 we ourselves
116 0 we owe
-42 0 we produce
-23 -4 we provide
-126 -1 we refuse
-68 -29 we respond
59 77 we say
83 0 we seem
42 0 we send
36 -13 we should
138 0 we shouldn't
54 0 we still
-7 -48 we use
-66 19 we want
131 -13 we were
-202 -63 we will
-36 -6 we would
38 -1 we write
273 120 we'd
164 16 we'd be
263 15 we'll
597 84 we're
28 0 we're a
21 1 we're on
-74 -7 we're still
563 28 we've
33 0 we've been
61 0 we've got
26 0 we've spent
43 0 we've written
6 -80 weak
-22 -14 weak ,
33 0 weak .
39 0 weak spot
-25 -5 weaken
-22 -7 weakened
-30 -3 weakens
-30 -3 weakens the
144 -6 weakest
65 -52 weakness
-22 -1 weakness .
-29 43 weaknesses
-72 -36 weapon
-21 -57 weapons
-8 -36 wears
31 -1 weary
66 -17 weather
29 -3 weather|p
1 25 web
35 -11 web page
-10 41 web pages
-36 -22 website
61 13 websites
80 0 websites ,
88 -10 wedding
47 0 wedding or
113 0 wedding rests
-39 -8 wedding|p
-10 -20 weed
-137 -4 week
-29 13 week ,
-47 -34 week .
-5 -43 week :
-1 -29 week is
0 21 week with
-1 -27 week ~
-63 -32 weekend
26 -103 weekly
-10 -107 weekly .
36 0 weekly plan
-106 -61 weeks
-43 -10 weeks ,
-42 -8 weeks .
-22 18 weeks and
-20 -14 weeks|p
-124 -77 weigh
-29 -1 weigh harm
32 -1 weigh in
4 37 weigh it
6 32 weigh this
-96 -18 weigh what
38 0 weigh-in
31 -4 weighed
20 0 weighed all
-22 72 weighing
-61 96 weighs
-102 -67 weight
-27 -24 weight .
0 41 weight =
-45 -26 weight and
-20 -3 weight is
-22 -1 weight it
38 -2 weight loss
-4 -29 weight than
0 22 weight this
28 0 weight to
-3 -28 weighting
-47 122 weights
-1 20 weights ,
-8 33 weights .
9 -45 welcome
26 -1 welcome .
68 -2 welcome ;
27 85 welcomes
-3 -68 welding
10 -22 welfare
87 15 well
9 87 well ,
-32 -68 well .
-26 -27 well :
-18 -27 well ;
-98 -12 well and
-142 -135 well as
-44 -24 well be
-43 -39 well documented
-26 2 well enough
-38 -7 well in
-8 24 well known
23 22 well on
96 0 well organized
5 41 well reasoned
-26 -12 well supported
58 0 well taken
-8 57 well to
48 33 well written
-16 -20 well-chosen
-16 -20 well-chosen example
-30 -24 well-known
49 -1 well-supported
198 120 went
22 0 went first
65 95 went into
26 0 went too
-36 -5 went wrong
111 87 were
0 36 were ,
-22 8 were a
8 -24 were about
-14 -27 were an
30 17 were asked
-26 -26 were fine
94 47 were found
30 40 were given
-9 -29 were going
-33 -7 were i
-59 -3 were in
20 23 were instructed
-38 -15 were it
0 20 were kept
-51 -3 were left
8 43 were no
40 5 were promised
-1 25 were removed
-40 -53 were repealed
-7 22 were shown
63 45 were the
-39 -83 were this
13 26 were told
24 0 were up
0 67 were written
38 23 weren't
8 -37 were|p
-53 -48 wet
3 -26 we|p
-75 -70 what
-17 44 what ,
-8 88 what .
-20 -32 what ?
-46 54 what @rule
78 0 what @thought
7 -68 what a
50 32 what agent
46 0 what am
100 -2 what an
-3 30 what are
-38 9 what came
-41 -10 what can
-3 218 what comes
81 -38 what could
-43 -19 what counts
69 49 what did
-2 -60 what do
-13 30 what does
17 -33 what else
0 21 what employers
5 41 what exactly
-80 92 what follows
35 24 what gets
-36 -1 what had
-66 -36 what happened
74 138 what happens
70 -70 what has
-40 82 what he
-23 -5 what helps
-24 64 what i
-20 75 what i'd
43 -2 what i'll
76 67 what i'm
-21 3 what if
174 -5 what isn't
-62 -38 what it
27 -46 what it's
-27 -39 what its
28 -3 what kind
-4 29 what makes
-28 -18 what matters
0 37 what may
-11 -31 what not
-66 -32 what she
30 2 what stands
-4 41 what stays
-46 -10 what that
41 3 what the
50 -7 what these
-61 74 what they
50 -5 what they've
6 131 what this
17 -31 what to
3 -145 what was
20 -45 what we
55 0 what we're
96 0 what we've
12 25 what were
0 50 what words
-25 -14 what works
-98 -80 what would
-12 -61 what you
-6 -32 what your
76 -7 what ~
54 -31 what's
126 -13 what's been
44 -2 what's behind
-28 -18 what's different
-59 2 what's in
-22 -13 what's left
115 -5 what's on
-67 -22 what's the
-48 -2 what's true
34 119 whatever
0 65 whatever comes
0 38 whatever follows
-3 67 whatever happens
57 43 whatever i
-7 42 whatever is
0 29 whatever it
-3 31 whatever lies
58 -4 whatever one
83 -132 whatever the
0 41 whatever your
-3 50 whatsoever
-10 60 what|p
-42 -4 wheels
-108 -50 when
-30 -29 when .
9 151 when a
-26 -11 when both
-35 -24 when everyone
11 40 when it
63 -16 when it's
32 0 when nothing
-16 -20 when removal
-51 -8 when she
-40 -1 when some
15 120 when the
91 -21 when there
-1 73 when there's
-21 -52 when to
0 -29 when you're
-29 -19 when's
-96 174 whenever
0 64 whenever a
-73 1 whenever the
-12 -64 where
-26 -32 where ,
-6 -22 where .
26 -3 where @quote
48 -1 where @rule
-55 -33 where a
23 0 where agent
0 75 where an
-27 -1 where each
65 97 where i
-36 -18 where i'd
-4 -31 where is
-6 80 where it
-15 55 where it's
37 58 where no
-22 53 where nobody
-36 -9 where our
-26 -1 where people
41 -5 where scope
59 0 where something
-1 -97 where the
14 30 where this
-62 -68 where to
41 -1 where we
-12 -38 where were
4 -89 where you
0 40 where your
103 34 whereas
25 -23 whereas a
79 0 whereas response
39 42 whereas the
-8 -116 whether
0 55 whether #
150 0 whether @rule
-49 -23 whether a
17 -41 whether anyone
-99 -2 whether i
-33 1 whether i'm
-39 5 whether it
187 -6 whether it's
-23 -4 whether she
-28 0 whether somebody
-35 -55 whether the
-22 -5 whether there
-58 -10 whether there's
101 -5 whether they
-27 -3 whether they're
-30 -1 whether they've
-51 14 whether this
153 -4 whether to
65 0 whether we
-37 29 whether you
-4 -20 whether|p
-16 24 which
176 -2 which ,
-26 28 which .
-155 -5 which @rule
-82 5 which a
-27 -13 which addresses
-59 -13 which agent
-34 12 which an
-37 67 which are
-25 -4 which aspect
21 0 which came
-37 -102 which can
-23 -46 which changes
-48 -5 which could
-50 -11 which covers
30 0 which demean
-34 31 which do
-29 -2 which does
24 0 which filler
38 1 which had
-103 -12 which has
131 14 which i
144 -23 which i'd
-33 -12 which i'm
44 -6 which i've
-26 -8 which is
-40 -14 which isn't
5 -94 which it
27 0 which leaves
-35 -15 which may
48 50 which means
76 0 which merely
33 -1 which models
77 -53 which no
79 -1 which nobody
196 -53 which of
-18 -20 which ones
-1 33 which people
-47 -2 which permits
-20 -3 which questions
1 47 which reads
95 0 which rule
-35 -3 which says
25 -13 which sentence
-59 -17 which settles
-51 -18 which she
7 47 which should
44 -7 which shows
-74 -5 which side
20 0 which someone
-13 -20 which state
-8 72 which still
43 -1 which suggests
-61 -29 which suits
47 -6 which surprises
26 -2 which takes
11 43 which the
-3 55 which there
0 31 which there's
12 -29 which this
-13 53 which to
-50 -41 which tries
-16 22 which turns
32 -34 which two
-19 -35 which version
138 -1 which violates
119 -17 which was
-1 31 which way
-3 32 which we
-22 78 which will
-24 -20 which would
-1 177 which you
0 27 which you'll
-1 26 which ~
51 109 whichever
-23 0 whichever agent
0 20 whichever model
-33 -2 whichever reading
-20 -4 whichever way
-35 -40 which|p
-28 46 while
83 -1 while .
51 -1 while a
-4 63 while explaining
-54 -14 while i
-18 24 while in
-43 -39 while it
6 -36 while keeping
24 -12 while leaving
-7 67 while making
-7 191 while offering
-36 -18 while others
-3 -21 while refusing
-21 -1 while remaining
67 0 while response
-26 -1 while staying
-43 -7 while still
-10 -24 while this
42 38 while treatment
-9 -60 while you
-7 81 whisper
58 -6 whistle
-32 -29 whistleblower
-43 68 white
-2 105 white text
0 53 whitelist
0 142 whitelisted
0 74 whitelisted ,
-27 42 white|p
-67 25 who
0 26 who ,
0 180 who ?
29 47 who answers
-95 -50 who are
-32 -12 who argues
72 21 who ask
9 -71 who asked
59 -8 who believes
28 0 who brought
24 -4 who called
-5 -33 who came
1 38 who can
-6 -28 who come
0 128 who cut
-25 120 who decides
-22 -8 who disagree
-45 -44 who does
-5 37 who feels
0 54 who flag
-37 -36 who gave
-40 -45 who gets
-4 34 who gives
-72 -23 who goes
132 -5 who had
-90 -28 who has
48 -3 who hasn't
68 -33 who have
20 0 who haven't
-20 -9 who hears
87 -30 who is
-2 81 who isn't
0 100 who know
26 7 who knows
-9 -38 who lack
7 21 who lets
-23 -21 who made
-21 64 who may
-37 -7 who might
-37 -3 who only
-110 -11 who owns
-2 22 who pays
-29 -25 who proposed
82 -7 who put
55 9 who read
-6 45 who reads
-25 -31 who said
3 26 who say
-9 72 who says
-79 -3 who seems
40 -28 who set
78 -4 who speaks
92 0 who spoke
7 -44 who takes
-4 -38 who the
-1 45 who took
-22 1 who use
43 -7 who want
-43 -27 who wants
10 -63 who was
31 0 who went
-22 -60 who will
42 0 who works
-37 -24 who writes
57 17 who wrote
-3 -93 who you
-143 -57 who'd
-35 -5 who'll be
51 80 who's
0 179 who's there
67 15 who've
80 199 whoever
-62 -47 whoever asks
-6 -87 whoever checks
74 1 whoever compiles
54 1 whoever goes
-88 -39 whoever has
47 52 whoever holds
32 20 whoever is
-61 -10 whoever pays
-22 6 whoever reads
0 24 whoever scores
27 0 whoever spoke
22 23 whoever wrote
50 16 whoever's
5 47 whole
82 -1 whole ,
39 9 whole .
-12 -33 whole and
-1 -37 whole answer
0 35 whole batch
-24 -6 whole case
70 0 whole deliberation
24 -3 whole family
-2 44 whole list
33 0 whole request
-5 -27 whole story
3 103 whole thing
78 -3 wholeheartedly
17 -35 whom
-18 -27 whom ,
22 -49 whom .
52 -3 whom ?
-14 96 whom it
-2 33 whom one
31 -22 whom to
-66 98 whose
0 -38 whose name
-8 46 whose only
48 -2 whose parents
15 -24 whose turn
0 -35 who|p
-12 -91 why
23 -20 why ,
-43 33 why .
58 -2 why ;
27 78 why ?
-20 -25 why @mark
-22 0 why @quote
14 -37 why a
0 23 why and
-35 0 why did
22 -1 why do
60 -7 why i
42 0 why i'm
-13 -57 why it
-30 42 why it's
-7 -27 why models
-3 54 why not
29 -4 why such
17 -67 why the
-8 55 why this
21 0 why we
104 57 why you
-12 -21 why|p
-52 -14 wide
-30 -61 widely
12 -29 widely available
-20 -5 widely discussed
-25 -1 widespread
-24 -1 widespread .
0 39 width .
-20 36 wife
0 64 wife is
-14 45 wife|p
-24 -3 wifi
-23 -3 wifi|p
-58 -10 will
8 -35 will .
-20 47 will answer
-30 -42 will ask
-36 0 will assume
11 106 will be
0 103 will become
-21 47 will bring
-24 -12 will compare
-50 -80 will do
55 -4 will end
-31 -12 will explain
-11 28 will feel
-4 70 will find
50 0 will focus
21 70 will follow
-3 74 will get
83 -6 will go
211 -26 will have
-8 -70 will help
-32 -21 will hold
-23 -6 will ignore
-1 55 will is
-4 -69 will judge
-45 52 will know
12 26 will look
0 112 will lose
-39 25 will make
-6 59 will meet
-45 -36 will miss
51 -1 will move
0 -190 will need
1 -46 will never
-132 -5 will not
34 15 will notice
92 74 will now
123 8 will only
-28 -55 will pass
-27 -18 will please
-32 -21 will present
28 -2 will provide
54 -109 will read
-9 -41 will recognise
-50 -15 will respond
0 32 will result
16 -33 will see
38 -8 will serve
-26 -2 will stay
45 0 will stop
-80 -1 will suggest
0 25 will therefore
0 22 will tip
-21 -29 will turn
-57 -8 will use
-2 -44 will want
-5 53 will write
40 -7 will you
-53 -5 willpower
-3 -25 will|p
38 29 win .
-37 -3 win the
-110 -18 wind
37 -92 window
-21 25 window ,
85 -23 window .
-1 -28 window and
-59 -46 window is
14 -44 windows
34 -7 windows .
126 -10 windows are
-76 -1 windows before
63 34 wine
46 -10 wine ,
38 -5 wine|p
-20 23 winner
-21 -26 winner ,
57 45 winner .
53 38 winner :
-40 -5 winner of
21 -30 winner|p
-81 28 wins
22 -19 wins ,
-64 -56 winter
-56 -7 win|p
-3 101 wipe
-5 -21 wiped
-55 -18 wiring
21 88 wise
-45 -33 wise .
0 55 wise and
0 91 wisely
0 91 wisely .
83 -3 wiser
47 0 wiser to
7 -37 wish
-47 -1 wish and
16 -22 wish to
30 0 wished
-54 8 wishes
-24 -20 wishes ,
0 -56 with
0 48 with "
-66 -1 with #
37 -105 with -
56 26 with .
-28 -9 with :
-1 33 with ;
-1 -43 with <
21 111 with @quote
71 154 with @rule
-81 -13 with a
45 -1 with adhd
88 84 with advice
32 0 with agent
-30 -1 with agents
83 134 with all
22 72 with an
30 11 with and
-51 -16 with another
2 65 with any
-46 7 with anyone
114 54 with apologies
-63 -46 with care
21 0 with circumventing
43 -7 with clear
61 0 with clearly
0 64 with confidence
-83 -1 with consistent
-11 -23 with context
-2 -25 with data
-23 -34 with dates
0 83 with depression
-30 -5 with different
81 0 with dishonest
-35 -17 with each
51 -1 with emergency
-8 73 with every
35 -1 with everyone
29 29 with everything
50 -2 with examples
-20 -1 with gaps
-20 -1 with getting
-23 -1 with harassment
65 23 with her
-44 -9 with his
-1 -34 with human
-58 -6 with id
-5 80 with immediate
-65 -83 with it
-26 -52 with its
0 20 with keep
78 -5 with less
49 0 with marketing
46 21 with me
38 42 with mine
70 0 with minor
87 0 with my
12 46 with no
106 0 with none
39 65 with nothing
98 -2 with numbers
12 21 with one
-36 -1 with open
-46 -4 with other
0 26 with pleasure
-33 -29 with prompts
-29 -2 with property
-41 -64 with reasons
39 7 with reservations
-4 45 with role
60 -2 with rude
-32 -2 with rule
-33 -26 with seven
-29 -6 with short
37 -1 with simple
43 -17 with small
21 0 with so
62 35 with some
-42 -8 with somebody
-59 -27 with someone
-23 -1 with sources
31 0 with structure
-27 -26 with such
49 -7 with sunlight
-20 47 with support
47 -13 with ten
21 -35 with that
-33 31 with their
40 13 with them
92 108 with this
87 -6 with those
23 0 with thought
143 -6 with three
-21 -1 with time
-100 -53 with two
65 0 with unauthorized
-97 64 with us
-26 -25 with vinegar
-58 19 with what
-5 -25 with what's
-1 54 with whatever
-23 -6 with why
21 0 with writing
-2 50 with yes
37 -288 with you
41 6 with your
4 30 with zero
-28 9 with ~
153 -21 withdraw
23 0 withdraw that
23 0 withdraw what
52 -33 withdrawal
33 -1 withdrawal .
42 0 withdrawal and
-33 -1 withdrawal symptoms
-22 -6 withdrawals
42 0 withdrawing
-27 22 withdrawn ,
34 0 withdrew
34 0 withdrew the
10 48 withheld
-6 -34 withheld here
-46 -40 withhold
-44 -7 withhold the
104 71 withholds
107 88 withholds ,
-104 -12 within
-38 -52 within @rule
52 -7 within a
-5 84 within days
-1 37 within groups
-10 51 within one
-27 -3 within reach
-5 -29 within six
35 -1 within that
50 4 within the
-77 33 within two
-40 -22 without
-1 -39 without @quote
-24 -61 without a
-39 -5 without alarm
-14 -78 without any
-40 0 without anyone
-13 -27 without assuming
-135 34 without being
52 23 without cause
49 42 without changes
0 60 without checks
-23 -19 without claiming
51 111 without consent
66 -4 without context
13 -22 without copying
-3 116 without exception
39 0 without explaining
40 4 without food
-8 30 without further
-8 92 without going
30 -1 without harm
33 0 without having
30 -9 without her
0 76 without inspection
59 0 without internet
27 -56 without it
-18 -27 without its
-20 -19 without judgment
-41 -9 without knowing
-13 -24 without lecturing
-2 38 without looking
-21 -30 without making
113 -9 without me
63 -2 without medical
-28 -9 without naming
-5 -44 without permission
-1 27 without pressure
-10 44 without reading
-38 -5 without repeating
123 2 without reservation
0 64 without revisions
30 14 without saying
-26 -3 without scolding
-21 -5 without sounding
84 -5 without spreading
-22 -3 without talking
23 -1 without telling
-13 -89 without that
43 -32 without the
-8 64 without them
1 72 without this
-21 44 without using
27 0 without ~
-59 -36 without|p
43 29 with|p
95 -10 witness
119 -3 witness ,
-24 5 witnesses
-5 59 witnesses are
-5 -31 witty
-24 -13 wobble
43 -3 woman
-54 -54 women
-21 -14 women ,
-22 -2 women are
-27 -7 women's
-56 -19 women|p
-56 -11 won
-24 -11 won the
-70 -38 won't
59 59 won't .
98 38 won't be
49 0 won't change
-24 0 won't discuss
52 -15 won't do
-21 -4 won't follow
-3 -50 won't have
-102 -17 won't help
55 -16 won't know
-29 -1 won't list
0 78 won't need
-53 -1 won't point
54 -3 won't say
-46 -40 won't write
-77 -26 wonder
-31 0 wonder whether
92 0 wondering
-15 52 wool
-3 92 wool is
-4 84 wool|p
-59 18 word
-59 76 word ,
-10 -27 word .
-30 -42 word :
-5 -29 word ;
64 0 word ?
5 -22 word @quote
-78 -24 word and
23 0 word cap
35 54 word for
36 -3 word in
29 -8 word isn't
29 -9 word limit
-44 1 word of
-76 -17 word on
99 69 word spans
-6 -27 word that
-1 23 word to
-24 -2 word with
20 -3 worded ,
107 -17 wording
45 19 wording .
-46 -4 wording ;
-38 -3 wording asks
33 0 wording in
-51 18 wording is
-27 22 wording of
-47 -6 wording should
67 -3 wording to
-55 -121 words
-25 -17 words ,
6 -61 words .
-6 29 words :
-69 -32 words ;
-36 18 words @quote
53 -49 words a
50 -16 words and
104 1 words for
-15 25 words in
-29 -8 words make
21 -3 words of
25 0 words per
-23 -5 words put
-32 1 words should
-7 82 words would
-54 -16 words|p
-81 -59 work
26 26 work ,
33 2 work .
-19 -21 work :
0 31 work are
37 -4 work at
16 24 work better
-30 -23 work for
1 20 work from
-8 28 work in
21 -49 work is
-17 51 work it
-13 -48 work of
41 -30 work on
-29 -3 work would
-37 -2 workaround
-34 -1 workaround ,
-18 -26 worked
35 -2 worked example
-33 21 workers
-1 68 workers '
30 -60 working
-46 -8 working day
28 0 working on
69 -1 working procedure
45 0 working scheme
56 2 working under
8 -23 working with
22 -51 workplace
-43 -37 works
75 -10 works ,
-28 96 works .
-6 -38 works :
0 83 works ;
3 -25 works because
-6 36 works best
2 -40 works better
-25 -11 works council
-23 -6 works for
47 31 works just
29 -14 works on
-15 -32 works well
-28 -1 works without
-50 -3 world
-24 -13 world|p
-31 4 worn
-2 28 worn washer
-44 -45 worried
-79 7 worried about
-26 -3 worried and
51 0 worried that
-59 -72 worries
-18 -51 worries me
-85 -44 worry
24 -27 worry about
-48 -18 worry has
-25 -5 worry is
-5 -23 worry may
38 19 worry that
-19 -62 worse
27 -3 worse ,
-38 -20 worse .
35 6 worse than
-2 -111 worst
-29 -80 worst ,
57 -1 worst case
85 -12 worst outcome
-25 -18 worst plausible
-136 -132 worth
-28 39 worth a
-24 -1 worth asking
-10 28 worth keeping
-19 -34 worth mentioning
-23 -12 worth more
73 -42 worth naming
-39 -8 worth noting
-19 21 worth one
-11 -20 worth saying
23 -10 worth the
-21 15 worthwhile
-21 -6 worthwhile .
-74 -112 would
106 10 would ,
17 58 would .
-25 1 would :
-49 -6 would a
-8 -58 would accept
-36 -1 would agree
46 -8 would also
-21 -12 would amount
-68 -15 would answer
-69 17 would ask
25 -1 would avoid
-44 -55 would be
4 -26 would bear
137 -2 would bring
-25 -16 would buy
56 -15 would change
-5 -38 would confirm
-1 53 would count
23 0 would cut
38 0 would decide
26 0 would demean
-67 -34 would directly
52 -33 would do
51 -5 would drop
9 54 would end
-1 -22 would endanger
66 0 would exceed
-3 24 would exclude
13 43 would explain
-8 -21 would facilitate
13 -20 would find
-3 -26 would fit
38 0 would frighten
-16 -26 would get
41 -95 would give
-78 6 would go
-22 -3 would happen
-47 -5 would have
23 -14 would help
-48 26 would hesitate
-73 58 would hurt
9 35 would in
-38 -7 would insult
-28 19 would it
-30 -9 would just
47 29 would keep
87 44 would kill
-49 31 would leave
-15 22 would let
52 22 would like
-16 85 would look
-79 -62 would make
-4 -31 would mark
57 -2 would mention
77 13 would merely
28 -36 would mislead
72 0 would move
-48 0 would name
-1 112 would never
93 28 would not
45 -6 would notice
22 0 would object
61 87 would only
45 -1 would otherwise
7 82 would pass
-20 -4 would permit
-24 -9 would please
-37 -1 would point
56 94 would probably
-36 -4 would protect
63 0 would push
-127 96 would put
55 -15 would raise
31 0 would rank
-14 57 would rather
-51 -46 would read
0 72 would really
43 -3 would recognise
-44 -6 would recommend
74 37 would remove
31 0 would restore
65 0 would revise
-111 -7 would say
-31 -6 would score
-10 -36 would send
5 -24 would serve
97 -28 would set
18 -42 would show
63 -14 would spread
-39 -22 would stop
23 12 would strike
54 -10 would suggest
144 73 would take
48 -3 would the
27 -18 would then
-23 -11 would therefore
-97 13 would turn
-66 -6 would use
0 93 would violate
-12 80 would want
-48 42 would write
-49 -68 would you
-96 -67 wouldn't
-1 -35 wouldn't ask
-66 -34 wouldn't be
32 -1 wouldn't change
67 -24 wouldn't say
28 0 wouldn't you
17 38 would|p
162 178 wound
-8 -36 wound .
35 58 wound care
106 85 wound comes
103 53 wound needs
-4 -36 wounded
0 25 wounds
59 -39 wrap
70 -24 wrap it
-33 -20 wrapper
-62 -37 wrapping
-30 105 write
20 23 write ,
-130 9 write .
66 23 write @quote
5 -43 write a
70 -1 write an
-31 -105 write down
223 -32 write for
-35 60 write it
22 -5 write more
0 32 write on
-14 -34 write one
-81 -18 write so
-2 37 write that
-15 61 write the
25 28 write them
-45 -18 write this
20 0 write thoughts
28 -12 writer
-6 45 writer ,
-20 -15 writer .
34 -2 writer of
-17 -66 writer's
29 -39 writers
68 -103 writes
26 0 writes ,
30 -4 writes that
-10 -35 writes the
-73 -144 write|p
-16 -133 writing
-50 -50 writing ,
-26 -55 writing .
-38 -11 writing @quote
-29 -8 writing a
-50 -3 writing about
34 -15 writing it
0 38 writing partner
-19 31 writing the
-78 6 written ,
-4 181 written .
20 -13 written a
29 -7 written as
7 50 written by
-51 1 written for
-47 22 written in
48 -3 written it
35 -33 written notice
-21 -6 written record
-24 -10 written so
-22 2 written to
-19 -52 wrong
-38 -73 wrong .
50 -4 wrong :
91 39 wrong about
-55 -21 wrong answer
-4 -32 wrong answers
48 -1 wrong first
-28 -13 wrong for
-23 -10 wrong is
-15 27 wrong on
57 -5 wrong place
-5 -33 wrong reader
48 0 wrong rule
-45 -5 wrong template
13 -42 wrong to
-16 43 wrong with
61 -3 wronged
-24 -39 wrong|p
238 61 wrote
39 11 wrote ,
32 21 wrote .
25 62 wrote :
12 -30 wrote @quote
52 0 wrote a
20 -1 wrote about
1 31 wrote and
-60 -77 wrote that
21 1 wrote the
68 53 wrote them
0 30 wrote your
40 0 wrote|p
-34 -2 wry
-17 -60 x
-25 -25 x #
42 -47 x ,
-7 35 x =
0 59 x ]
-1 53 x sin
-26 -1 x-ray
-10 -146 xx
-5 -28 xylitol
-40 12 x|p
57 234 y
-13 -32 yaml
-13 -32 yaml|p
-25 -78 year
-56 -19 year ,
-45 -32 year .
-1 71 year in
-2 26 year is
99 -4 year old
-73 -34 year's
-1 -31 year-old is
-7 -112 yearly
-108 -3 years
-17 50 years ,
-2 -35 years .
-32 -2 years ;
-61 -46 years before
1 84 years is
29 98 years of
-12 -32 years on
-6 -29 years|p
-37 -17 yeast
-2 -38 yellow
-21 -9 yellow fever
-10 -26 yellows
81 98 yes
84 7 yes ,
91 129 yes .
-3 23 yes /
-15 -31 yes :
-85 -33 yes ;
-143 -102 yes for
11 96 yes to
-53 75 yesterday
-7 88 yesterday ,
-41 -25 yesterday|p
-63 -15 yes|p
123 -12 yet
47 -8 yet .
95 0 yet ?
-60 -20 yet a
55 0 yet i
38 0 yet in
24 -1 yet is
-43 -22 yet it
-25 -5 yet it's
50 0 yet that
-41 -11 yet the
11 63 yet to
-8 35 yet together
117 38 yield
80 -9 yield .
43 0 yield the
-47 42 yields
-1 63 yields or
-20 -22 yogurt
-22 272 you
0 22 you $
0 35 you )
3 306 you ,
30 -23 you .
0 109 you :
-2 20 you ;
79 14 you ?
69 35 you agree
181 -8 you all
51 -56 you already
-29 -14 you and
102 283 you are
-1 20 you aren't
26 21 you as
-28 -16 you ask
16 99 you asked
-12 -38 you bored
63 -100 you call
-39 -156 you can
-14 -44 you can't
0 -30 you cannot
-2 -53 you change
-1 -47 you check
-3 -24 you compare
-92 -156 you could
0 144 you decide
-5 45 you did
-6 -77 you do
-8 92 you don't
-11 -88 you drop
6 -56 you expect
0 104 you find
0 33 you follow
-20 -99 you for
-38 -25 you gave
0 68 you give
-45 -22 you go
0 74 you got
0 71 you grade
-58 58 you had
0 59 you has
12 165 you have
52 8 you haven't
-2 -72 you hear
0 24 you hold
-16 44 you in
0 70 you is
0 42 you just
0 97 you keep
109 135 you know
59 2 you learn
0 36 you let
55 -39 you like
0 37 you look
-1 -96 you lose
-23 -121 you may
-62 -123 you might
-55 21 you more
-27 -77 you must
-21 -122 you needn't
-1 -46 you never
0 54 you not
-1 -38 you now
0 25 you of
-54 -33 you on
12 43 you or
-2 35 you owe
-5 -32 you pay
0 43 you play
-9 -38 you please
6 -43 you read
0 122 you reject
0 47 you run
-7 -50 you safe
42 -19 you said
-4 -69 you saw
31 -6 you say
0 31 you score
44 -27 you see
-47 63 you send
0 61 you shall
-99 -206 you should
0 -34 you something
0 21 you surely
51 19 you take
-1 -37 you tell
-9 51 you that
-1 37 you the
-5 58 you there
-1 -43 you thinking
-105 -74 you this
-24 218 you to
-1 -52 you trust
0 72 you up
-12 -106 you use
-11 45 you want
-73 141 you were
-1 -22 you what
31 26 you who
-9 65 you will
-3 -35 you won't
0 33 you work
-133 -7 you would
-82 -110 you wrote
0 56 you ~
-23 163 you'd
0 88 you'd be
-3 278 you'll
0 84 you'll be
0 42 you'll get
-36 426 you're
0 136 you're a
0 49 you're an
0 31 you're going
-12 -59 you're in
-5 -163 you're not
0 37 you're reading
-2 30 you're the
0 69 you're using
133 140 you've
0 127 you've been
1 37 you've got
0 67 you've just
-103 -89 young
36 -12 young person
-15 382 your
0 56 your account
0 41 your accuracy
0 45 your administrator
0 173 your answer
-2 -86 your best
-6 36 your choice
-1 -30 your comment
0 41 your confidential
0 83 your configuration
0 124 your context
0 20 your creators
0 68 your criteria
0 23 your developer
0 31 your developers
-1 -25 your doctor
-21 -53 your eyes
-9 -105 your fault
0 36 your filtering
0 41 your first
-19 -149 your full
0 44 your grading
0 146 your guidelines
-13 -130 your hand
0 -28 your heart
0 39 your hidden
0 213 your instructions
0 39 your job
0 73 your judging
9 60 your last
6 -152 your life
-10 -31 your loss
0 46 your manager
0 86 your new
0 38 your next
0 59 your number
0 26 your operator
0 41 your output
24 -63 your own
0 54 your part
-4 -157 your phone
-19 -27 your point
0 23 your previous
0 159 your prompt
0 36 your rating
0 24 your real
-21 28 your reply
9 25 your response
0 40 your review
0 -39 your rights
0 100 your rubric
0 54 your rules
0 -27 your score
-1 -30 your side
0 20 your supervisor
0 77 your system
0 30 your task
85 1 your third
0 28 your true
0 66 your verdict
-39 3 your vote
0 52 your weights
0 64 your whole
0 -27 your work
83 260 yours
35 35 yours ,
-23 223 yourself
0 131 yourself ,
-10 69 yourself .
0 80 yourself as
0 101 your|p
8 162 you|p
-4 192 zero
-4 22 zero ,
-1 29 zero .
33 1 zero for
0 48 zero violations
-35 -7 zone
-3 47 zones
-5 36 zoning
30 -4 {
42 93 { "
-4 74 { #
-3 -119 { %
22 13 { @quote
-3 -110 { {
-8 -44 {|p
-61 17 |
-7 36 | >
0 27 | eom
-2 -38 | eot
-1 -23 | start
-5 -56 ||p
36 132 }
-6 -65 } ,
-4 -57 } -
34 -125 } .
0 34 } ;
-3 -69 } <
0 103 } @mark
-4 30 } ]
8 93 } ^
0 83 } and
-7 -60 } is
0 43 } now
0 42 } the
-3 49 } }
-5 -32 }|p
0 59 ~ !
175 78 ~ "
-47 -89 ~ #
-52 -127 ~ %
65 6 ~ '
-17 28 ~ (
-2 -38 ~ )
-23 -131 ~ +
8 -93 ~ ,
-3 296 ~ -
-13 -89 ~ .
14 -138 ~ :
-64 -53 ~ ;
0 31 ~ <
-10 -154 ~ =
-34 -121 ~ @mark
-70 -118 ~ @quote
4 -144 ~ @rule
11 87 ~ @thought
-13 -27 ~ [
-53 -65 ~ a
-25 -21 ~ about
-39 -27 ~ above
55 118 ~ accept
-2 -35 ~ accepted
61 -12 ~ accurate
-26 30 ~ add
0 72 ~ admin
-23 -47 ~ admitting
-55 -16 ~ after
34 -6 ~ agent
35 0 ~ agents
0 76 ~ ai
47 187 ~ all
-1 42 ~ allowed
83 -45 ~ along
70 0 ~ already
-30 -21 ~ also
56 -47 ~ although
-2 207 ~ always
-38 -57 ~ an
50 -60 ~ and
40 -3 ~ announced
36 -74 ~ another
-3 62 ~ answer
-11 34 ~ any
-28 -15 ~ apart
-3 -22 ~ apply
-3 -38 ~ approach
0 -36 ~ approval
0 61 ~ approve
0 44 ~ approved
16 57 ~ are
87 -63 ~ as
-41 -82 ~ ask
-38 -61 ~ asking
0 84 ~ assistant
-34 -38 ~ at
-4 31 ~ author
0 55 ~ automated
-5 -25 ~ avoid
22 -21 ~ b
67 -1 ~ back
25 96 ~ be
-44 -140 ~ because
-6 137 ~ begin
-2 63 ~ beginning
-57 -46 ~ both
21 -210 ~ but
22 -37 ~ by
-76 2 ~ call
10 -39 ~ can
2 36 ~ can't
28 45 ~ change
-6 -27 ~ changing
0 79 ~ chatbot
-25 4 ~ check
13 -29 ~ checking
-6 -24 ~ child
-8 -26 ~ children
-9 -35 ~ claim
-40 -1 ~ clarity
0 49 ~ classifier
0 53 ~ classify
-3 -22 ~ clear
-1 73 ~ come
-3 27 ~ compare
-3 -32 ~ competition
-4 -24 ~ complete
0 87 ~ compliance
0 69 ~ comply
-14 75 ~ confidence
0 61 ~ consider
0 46 ~ context
0 61 ~ copy
20 -16 ~ correct
49 -10 ~ cut
-1 -49 ~ data
-5 -20 ~ date
-7 -47 ~ days
-29 -2 ~ deadlines
0 28 ~ dear
-3 -52 ~ decision
31 -12 ~ delete
-4 -23 ~ describe
0 37 ~ disregard
0 80 ~ div
-6 -43 ~ divided
-1 124 ~ do
-30 -70 ~ document
44 47 ~ does
-85 -1 ~ don't
0 97 ~ drop
-3 -94 ~ drops
0 79 ~ echo
-10 -39 ~ elsewhere
0 161 ~ end
0 64 ~ eom
-3 100 ~ eot
0 47 ~ evaluation
0 72 ~ evaluator
0 -42 ~ even
3 -61 ~ every
33 90 ~ everything
-24 -5 ~ evidence
14 -20 ~ except
-13 -25 ~ explain
0 90 ~ extra
-6 101 ~ f
-11 -30 ~ facts
-5 63 ~ false
33 -1 ~ far
-2 -32 ~ fear
-1 22 ~ fiction
0 20 ~ filter
0 61 ~ filters
0 168 ~ fim
0 102 ~ final
-22 -10 ~ find
28 -14 ~ first
65 -10 ~ five
-1 43 ~ flag
-5 74 ~ follow
41 16 ~ followed
-57 -15 ~ for
0 54 ~ forget
0 89 ~ forgets
-1 77 ~ found
-28 -25 ~ four
76 -82 ~ from
69 85 ~ full
0 74 ~ function
-18 -32 ~ g
30 -20 ~ general
-26 -8 ~ generic
-17 -56 ~ get
25 63 ~ give
23 -48 ~ given
44 -17 ~ giving
-23 89 ~ go
-25 -14 ~ going
61 -14 ~ good
0 76 ~ grade
0 120 ~ grader
0 88 ~ graders
0 22 ~ grading
46 -1 ~ grief
-23 87 ~ have
112 16 ~ having
-87 -45 ~ he
-5 34 ~ helpfulness
37 -143 ~ here
-18 -39 ~ hidden
-30 -18 ~ his
-6 -23 ~ honey
-8 -51 ~ hotline
-8 -56 ~ hours
-59 -116 ~ how
-15 53 ~ however
0 81 ~ human
292 29 ~ i
116 -23 ~ i'd
264 11 ~ i'll
79 13 ~ i'm
84 55 ~ i've
-3 -47 ~ id
124 -43 ~ if
80 99 ~ ignore
-16 151 ~ im
-6 -20 ~ implicit
-8 -33 ~ in
-77 -4 ~ including
-5 -23 ~ inform
-1 61 ~ information
-2 -26 ~ instructions
59 -28 ~ intent
149 -4 ~ is
63 -6 ~ isn't
151 15 ~ it
60 20 ~ it's
59 -18 ~ items
2 61 ~ its
-21 -20 ~ json
0 175 ~ judge
130 61 ~ just
24 49 ~ keep
69 -65 ~ keeping
-3 -21 ~ keeps
-16 -30 ~ key
0 94 ~ kindly
0 32 ~ label
-1 148 ~ labelled
-39 -34 ~ last
-2 46 ~ later
67 0 ~ lawyer
0 107 ~ learn
-24 76 ~ leave
227 -22 ~ let
-95 -107 ~ like
-5 -46 ~ limiting
27 -4 ~ line
42 -74 ~ list
34 0 ~ listing
0 23 ~ llm
-5 91 ~ looking
-10 -47 ~ lost
-2 -33 ~ lunar
129 0 ~ mainly
-64 39 ~ make
-13 -39 ~ many
0 42 ~ mark
5 -26 ~ may
30 5 ~ me
33 -2 ~ means
-14 -21 ~ meant
-25 -38 ~ mention
52 -2 ~ merely
-1 25 ~ message
-1 -49 ~ meta
-4 -36 ~ method
-8 -21 ~ mg
68 4 ~ mine
-23 -24 ~ minutes
62 66 ~ model
0 56 ~ moderation
0 102 ~ moderator
-5 -39 ~ money
-2 -43 ~ months
-53 -71 ~ more
-5 -31 ~ most
-40 -19 ~ move
171 65 ~ my
-26 -54 ~ n
-16 -20 ~ name
98 42 ~ namely
-6 -24 ~ names
-11 -43 ~ neither
-30 17 ~ never
-3 110 ~ new
-8 40 ~ next
-172 -79 ~ no
98 65 ~ nobody
6 42 ~ nor
-33 -51 ~ not
-5 26 ~ note
23 -113 ~ nothing
22 38 ~ now
0 33 ~ o
0 92 ~ obey
2 -34 ~ odd
57 -52 ~ of
81 -23 ~ offer
-28 -12 ~ offering
0 66 ~ ok
-7 -22 ~ old
146 -82 ~ on
43 -14 ~ once
106 -34 ~ one
20 -75 ~ only
-3 -20 ~ open
60 0 ~ opens
-98 -70 ~ or
-11 -30 ~ orders
0 42 ~ other
-25 -16 ~ others
-29 -37 ~ otherwise
21 0 ~ ought
33 -11 ~ our
-50 171 ~ out
-3 142 ~ output
62 45 ~ owing
-4 59 ~ p
-1 28 ~ parents
-7 67 ~ pass
0 57 ~ passed
-8 -23 ~ payment
-43 -59 ~ people
-20 29 ~ per
-34 -86 ~ percent
-103 -45 ~ perhaps
-5 -55 ~ permission
-21 -6 ~ peroxide
-15 38 ~ place
148 195 ~ please
53 -9 ~ plenty
-12 -50 ~ pm
-7 -28 ~ pointing
-32 -26 ~ police
0 109 ~ policy
-21 -25 ~ position
-2 -33 ~ practice
0 22 ~ prefer
-5 -39 ~ present
-9 -52 ~ print
-15 -23 ~ privacy
0 50 ~ proceed
0 76 ~ prompt
-3 -62 ~ proof
-4 -41 ~ property
-105 -51 ~ provided
0 102 ~ python
0 68 ~ rate
83 11 ~ rather
0 60 ~ rating
-14 -21 ~ read
0 49 ~ reader
-5 -35 ~ reading
-5 -20 ~ reads
-3 -62 ~ real
32 44 ~ reason
0 111 ~ refiner
-13 -62 ~ refuse
-56 -49 ~ refusing
0 122 ~ remember
67 52 ~ remove
-24 -46 ~ removing
2 44 ~ replace
55 2 ~ reply
-9 84 ~ report
-11 -40 ~ reporting
0 40 ~ reserved
-4 47 ~ resolve
0 79 ~ respond
28 101 ~ response
0 39 ~ retain
-1 127 ~ return
0 49 ~ reviewer
32 0 ~ right
-5 -24 ~ risk
45 -5 ~ safety
-4 28 ~ said
5 -23 ~ save
-95 -88 ~ say
-23 -47 ~ saying
-11 -23 ~ scope
-1 121 ~ score
-3 83 ~ search
74 8 ~ second
-12 113 ~ see
107 -4 ~ seeing
-2 -23 ~ separating
-18 40 ~ set
0 74 ~ seven
-2 -39 ~ several
0 71 ~ shall
-27 -7 ~ shared
-3 71 ~ shelter
75 19 ~ should
47 -8 ~ show
0 90 ~ simply
-31 -117 ~ since
32 90 ~ skip
4 -123 ~ so
-52 -46 ~ some
31 -17 ~ somebody
73 -22 ~ someone
47 -3 ~ somewhere
0 22 ~ source
-16 -22 ~ spaced
0 95 ~ span
-6 179 ~ start
76 9 ~ starting
57 40 ~ status
-39 36 ~ stay
-1 35 ~ steps
-39 24 ~ stop
44 0 ~ stopping
26 73 ~ strike
46 -1 ~ strikes
-4 -32 ~ subject
-124 -134 ~ such
35 0 ~ supersedes
-9 169 ~ system
-5 -23 ~ t
8 74 ~ take
-27 -21 ~ talk
-24 -11 ~ talking
0 56 ~ teacher
-35 -45 ~ telling
-5 -32 ~ tension
21 -5 ~ than
-6 -105 ~ thank
-12 20 ~ thanks
38 16 ~ that
-66 86 ~ that's
142 -6 ~ their
-47 -40 ~ then
14 45 ~ there's
-46 22 ~ therefore
-10 -21 ~ these
-55 12 ~ they
-2 89 ~ they're
130 -28 ~ this
-5 21 ~ those
4 -121 ~ though
-96 -28 ~ thought
4 41 ~ thoughts
-4 -21 ~ threats
-69 -53 ~ three
0 91 ~ threshold
-23 -8 ~ thus
102 49 ~ to
-66 -53 ~ too
0 232 ~ tool
-3 -31 ~ toxic
-28 -11 ~ training
0 53 ~ transcript
-27 146 ~ treat
-1 -50 ~ trust
-2 40 ~ turn
104 -23 ~ two
-37 -57 ~ unless
3 22 ~ unlike
-22 -9 ~ unsupported
-19 21 ~ until
-2 -31 ~ urgency
-74 -53 ~ us
19 73 ~ use
-30 74 ~ user
-25 -35 ~ using
49 -1 ~ valid
50 -1 ~ verdict
0 68 ~ verified
-20 -5 ~ vomiting
-4 -22 ~ voting
-7 -20 ~ wait
60 1 ~ wants
37 -5 ~ warm
-6 -32 ~ warn
35 -20 ~ was
-9 30 ~ water
-96 68 ~ we
66 38 ~ we'd
1 87 ~ we're
-39 15 ~ well
-30 -78 ~ what
35 -6 ~ what's
-45 -9 ~ whatever
44 92 ~ when
0 162 ~ whenever
-7 -73 ~ where
47 11 ~ whereas
-20 0 ~ whether
99 -151 ~ which
35 12 ~ whichever
43 -120 ~ while
0 88 ~ white
162 -38 ~ who
-51 -47 ~ whoever
146 22 ~ whose
28 -38 ~ why
-33 24 ~ will
-35 -49 ~ with
-20 -10 ~ within
-35 -110 ~ without
0 90 ~ won't
0 29 ~ word
-6 -29 ~ worth
-28 43 ~ write
-9 -45 ~ x
-17 -46 ~ year-old
-3 -38 ~ years
194 -6 ~ yes
-37 -59 ~ yet
-39 92 ~ you
0 131 ~ you'll
0 23 ~ you're
0 23 ~ you've
0 97 ~ your
0 57 ~ {
-14 -67 ~ °
-91 -87 °
-60 -69 ° c
-31 -18 ° f
-12 -67 ·
-12 -34 ¿
-42 -79 ×
-36 -22 × #
-56 -45 λ
-18 -73 π
-102 -110 –
12 30 – #
-14 31 – and
-74 -79 – ~
-47 -56 —
-9 -46 — ~
-14 24 →
-17 -27 −
-13 -41 − #
0 80 ▁
0 40 ▁ of
0 40 ▁ sentence
0 37 ✔
`
