// Written by scripts/count-phrases.ts from 1807326 words of public speech; do not edit.

/** Word sequences that many have said, ascending, and the bits each is worth: folded words, the bits behind them. */
export const COUNTED_PHRASES = `
1 2 13|1 billion 14|1 million 14|1 per 14|1 per cent 14|10 billion 14|10 percent 14|12 months 14|15 percent 14|1st day 13
1st day of january 14|1st day of july 14|1st of january 13|1st of january next 15|1st of july 14|1st of october 15|2 billion 14|2 million 13
2 per 13|2 per cent 13|2 percent 14|2 years 12|20 million 15|20 percent 14|20 years 13|20th century 14|21st century 12|25 percent 14
3 per 14|3 per cent 14|30th day 13|30th day of june 14|30th of june 13|30th of september 13|30th of september last 14|3d of march 14
4 million 15|40 percent 14|4th of march 14|5 per 14|5 per cent 14|5 years 12|50 per 15|50 percent 14|6 months 14|6 per 14|6 per cent 14
60 percent 15|70 percent 15|90 percent 14|a chance to 13|a change in the 14|a citizen of the 14|a considerable number of 15
a continuance of the 15|a convention for the 14|a copy of 13|a decrease of 14|a few years 13|a great deal 14|a great degree 14
a great extent 14|a great measure 14|a high state of 15|a just regard 15|a large amount of 14|a large number of 14|a large part of 14
a large portion of 13|a large proportion of 14|a little more 14|a little over 15|a long time 13|a long way 14|a lot of 13|a majority of 13
a member of 14|a modification of 14|a more perfect 14|a more thorough 15|a part of our 14|a part of the 12|a portion of 12|a quarter of a 14
a reduction in the 14|a reduction of the 14|a renewal of 14|a repetition of 15|a republican form of 14|a resort to 14|a review of 14
a revision of 13|a series of 13|a short time 13|a source of 12|a special message to 15|a speedy and 14|a statement of the 14|a variety of 15
a very large 13|a very small 15|a view to 12|a violation of the 15|a willingness to 14|abide by the 15|able to announce 14|able to meet 15
able to provide 15|able to say 14|able to state 15|able to state that 15|about one half 15|above all we 14|above mentioned 14
absolutely necessary 14|abstain from 14|accompanied by a 14|accompanying documents 14|accompanying report 13|accompanying report of the 13
accompanying report of the secretary 14|accomplished without 14|accomplishment of this 14|accord with 13|accordance with 12
according to the 12|according to their 14|accounted for 14|acres of land 14|across the isthmus 13|act approved 13|act of congress 12
act of congress approved 14|act of july 14|act of june 13|act of march 13|act of march 3 14|act of the last 14|act of the last session 14
act passed 14|act together 15|act was passed 15|acted upon 14|acting under 14|acting upon 14|action of congress 14|action on the part 15
action should be taken 15|active service 14|acts of congress 13|actual condition 15|actual service 14|ad valorem 13|addition to the 12
additional appropriations 14|additional legislation 14|adequate protection 14|adequate provision 14|adhere to the 14|adherence to the 14
adjournment of congress 14|adjustment of claims 15|adjustment of the claims 15|administration has been 14|administration of justice 14
administration of the government 14|adoption of the constitution 14|advice and consent 14|advice and consent of the 14
advice and consent of the senate 14|affected by the 14|affords me 14|african slave 14|african slave trade 14|after the expiration 14
again and again 14|again call 15|again invite 15|again recommend 14|against each other 15|against foreign 14|against the government 13
against the united 13|against the united states 13|against those who 14|agreed upon 13|agreement between the 14|agricultural production 15
agricultural products 13|agriculture commerce 15|aided by the 14|aimed at 14|air force 14|all branches of 14|all classes of 14
all good citizens 14|all kinds 13|all other nations 14|all over the world 14|all parts of 13|all sections of 15|all the nations of the 14
almighty god 15|almost entirely 14|almost every 14|almost wholly 14|almost without 15|already begun 15|already established 15
already passed 14|already taken 14|also recommend that 14|am advised 15|am asking 13|am confident 13|am convinced 13|am glad 14
am gratified 14|am happy 12|am happy to say 15|am informed 15|am persuaded 14|am pleased 14|am proposing 13|am proud 14|am satisfied 14
am satisfied that 14|am sure 13|amendment of the constitution 14|amendment to the constitution 14|american agriculture 15
american citizen 13|american citizens 12|american citizens against 15|american citizenship 13|american commerce 14|american conference 14
american continent 14|american economy 14|american families 13|american family 14|american farmer 15|american flag 13|american goods 15
american history 14|american industry 14|american interests 13|american leadership 14|american life 14|american merchant 14
american minister 14|american products 14|american republics 13|american shipping 15|american ships 15|american vessels 13
american workers 13|amicable adjustment 15|amicable relations 14|among nations 13|among other things 14|among others 15|among our people 14
among the indians 15|among the nations 13|among the nations of the earth 15|among the several 14|among the several states 15
among the states 14|among themselves 14|amount of money 14|amount paid 14|ample provision 15|an accumulation of 15|an adjustment of 14
an aggregate of 14|an agreement with 14|an amendment of 14|an american citizen 14|an appeal to 14|an appropriation be made 15
an appropriation for 14|an attempt to 14|an average of 14|an early date 14|an early day 13|an earnest desire 15|an end to 13
an equal footing 15|an equal footing with 15|an era of 14|an examination of 14|an excess of 14|an executive order 14|an extension of 14
an increase in the 13|an increase of 12|an indefinite 14|an indefinite period 15|an independent nation 14|an instrument of 15
an international conference 15|an invitation to 15|an officer of 14|an opportunity for 14|an opportunity to 13|and a half 12
and above all 13|and consent of the 14|and i ask 13|and i urge 14|and i want 13|and it is expected that 15|and local government 15
and navigation between 15|and our allies 13|and property of our 14|and the extension of 14|and their cargoes 14|and women who 13
anniversary of the 14|announce that the 14|annual appropriation 15|annual cost 15|annual income 15|annual interest 14|annual message 11
annual message to congress 14|annual messages 15|annual report 13|annual report of the secretary 14|another year 14|anxious desire 14
any attempt to 14|any other nation 13|any part of the 14|any portion of 14|anywhere in the 14|anywhere in the world 14|apart from the 14
appeal to the 13|appear to be 14|appear to have 14|appeared to be 15|appears to be 13|applied to the payment 15
appointed by the president 15|appointed under 14|appointment of a 13|appointment of a commission 14|appreciation of the 13
appropriate legislation 14|appropriated for the 14|appropriation be made 14|appropriation bills 14|appropriations for the 12
appropriations made by 14|appropriations made by congress 15|appropriations necessary 14|approved by the 13|approved march 14|april last 14
are anxious to 15|are beginning to 14|are capable of 15|are determined to 14|are engaged in 14|are entitled to 13|are estimated at 13
are forced to 15|are going to 13|are likely to 14|are prepared to 14|are ready to 14|are trying to 14|are willing to 13|are worthy of 14
argentine republic 13|arising from 12|arising out of 14|armed force 15|armed forces 12|armed vessel 15|armed vessels 14|army and navy 12
army during 15|army has been 14|around the globe 14|around the world 12|arrangements have been 15|article of the treaty 13
as a consequence 14|as a matter 13|as a means of 14|as a measure of 15|as a member 15|as a nation 12|as a part of 14|as a result 12
as a whole 12|as an independent 14|as an instrument 15|as compared with the 14|as early as 14|as far as 12|as fast as 14|as in the case 15
as it now stands 15|as long as 12|as low as 15|as may be necessary to 14|as may be practicable 14|as much as possible 14|as never before 14
as rapidly as 13|as regards 13|as required by 14|as soon as 12|as the basis of 15|as the result of 14|as to justify 14|as we move 15
as will enable 15|ask congress 13|ask the congress 13|ask you to 12|asking the congress 15|at a distance 15|at a later 14|at a later date 15
at a rate 14|at a time when the 15|at all levels 14|at all times 12|at an earlier 14|at an early 12|at an early date 14|at home 10
at its last 13|at its last session 13|at least 11|at lima 15|at london 13|at no distant 14|at once 11|at peace with 13
at peace with all the 15|at peking 14|at rio de 15|at stake 13|at the beginning 13|at the city of 14|at the close 12
at the close of the last 14|at the close of the present 15|at the commencement 13|at the date 13|at the disposal 14|at the earliest 13
at the earliest possible 14|at the end of 13|at the expense 12|at the expiration 15|at the head 14|at the last session 12
at the last session of congress 13|at the opening 14|at the option 15|at the polls 15|at the port of 15|at the present session 14
at the present time 13|at the rate 13|at the request 14|at the same 11|at the same time 11|at the seat 14|at the seat of government 15
at this moment 14|at this session 13|at west point 14|at your last 14|at your last session 14|atlantic and pacific 14
atlantic and pacific oceans 15|atlantic coast 14|atlantic ocean 15|atlantic seaboard 15|atlantic states 15|attached to the 14
attention is invited 14|attention is invited to the 15|attention of congress 11|attention of the congress 13
attention to the recommendation 15|attorney general 12|augmentation of the 14|august last 13|authority be given 15|authority conferred 15
authority given 15|authority of congress 14|authority of the united 14|authority of the united states 14|authorized by congress 14
authorized by law 14|authorized by the act 14|avail themselves 14|average family 15|backed by 15|balance in the treasury 13
balance in the treasury on 13|balanced budget 13|ballot box 15|bank notes 14|bank of the united 13|bank of the united states 13
based on a 14|based on the 13|based upon 13|be a matter of 15|be able to 11|be accompanied by 14|be accomplished by 14|be advisable to 15
be affected by 15|be allowed to 13|be applied to 13|be attained by 15|be brought into 14|be carried into 15|be carried on 14
be carried out 15|be communicated to 13|be compelled to 14|be confined to 14|be considered as 14|be construed 14|be denied that 15
be deprived of 14|be devoted to 15|be disposed of 14|be done by 13|be doubted that 14|be effected by 15|be enabled to 14|be expected that 14
be extended to 13|be followed by 14|be forgotten that 14|be found in 13|be found to be 15|be gained by 15|be given to 12|be governed by 14
be guided by 15|be included in 15|be indifferent to 15|be kept in 14|be laid before congress 14|be laid before the senate 14
be left to the 14|be looked for 15|be made available 15|be met by 14|be my duty 14|be necessary for the 14|be observed that 14
be paid to the 14|be permitted to 13|be placed on 14|be presented to 13|be promoted by 14|be protected by 15|be provided for 13
be put into 15|be regarded as a 15|be regarded as an 15|be regretted 13|be relieved from 14|be remembered 13|be resorted to 15
be returned to 14|be seen by 14|be seen from 15|be seen that 14|be spared to 15|be subjected to 14|be submitted to 12
be submitted to the senate for 15|be transferred to 15|be transmitted to 14|be used for 14|be used to 13|be willing to 14|bearing upon 15
became necessary 14|become necessary 13|becomes necessary 15|been able to 13|been adopted by 14|been approved by 15|been attended with 14
been brought to a 15|been carried into 14|been compelled to 14|been concluded with 14|been enabled to 15|been engaged in 14
been followed by 14|been given to the 14|been instructed to 14|been made during the 15|been marked by 15|been negotiated with 15
been prosecuted with 15|been ratified by 14|been received from 13|been reduced from 15|been sent to 14|been so long 14|been subjected to 15
been submitted to the 14|before the close 14|before the senate 13|behalf of the united 15|behalf of the united states 15|being able to 14
belief that 12|believed to be 13|believing that 13|belligerent powers 14|belongs to the 14|beloved country 13|beneficial effects 15
beneficial results 15|best adapted 14|best calculated 14|best hope 15|best interests 13|best means 15|best mode 15|best possible 14
bestowed upon 14|better future 15|better life 13|better understanding 15|between great britain and 14|between the parties 14
between the secretary of state 15|between the two countries 12|between the two governments 12|between the two nations 14
between the two republics 15|between the united 11|between the united states and 11|between the united states and mexico 14
between the united states and spain 14|between this country and 14|between this government and 14|beyond the limits 15|beyond the reach 15
bill passed 15|billion dollar 14|billion dollars 12|billions of dollars 13|blessings of peace 15|blood and treasure 15|bona fide 14
bordering on 14|both at home 14|both at home and abroad 15|both branches 14|both countries 13|both governments 13|both houses 13
both houses of congress 14|both nations 14|both parties 12|both political 15|both political parties 15|both sides 13|bound together 15
boundary between the 14|boundary line 13|boundary line between 14|branch of the government 13|branch of the public 13
branch of the public service 13|branch of the service 13|branches of the government 14|branches of the public 14
branches of the public service 14|branches of the service 15|brave men 14|break down 14|bring about a 14|britain and france 14
britain and the united 14|britain and the united states 14|britannic majesty 14|britannic majesty's 15|british government 12
british provinces 14|british subjects 14|broke out 14|brought to a close 15|brought to the attention 14|brought together 15
brought within 14|buenos ayres 13|burden upon 15|burdens of taxation 15|business and labor 15|business interests 14|business men 13
business of the country 13|but above all 15|by an act of 14|by congress at its 15|by force of arms 15|by no means 13|by reason of 12
by the act of 12|by the act of march 14|by the british government 14|by the constitution and 14|by the constitution to 14
by the department of 13|by the end of 13|by the last congress 14|by the laws of the 15|by the mexican 13|by the mexican government 14
by the president of the 15|by the representatives of the 15|by the supreme court 14|by the terms of 14|by virtue of 14|call attention 14
call the attention 14|call the attention of congress 14|call upon 14|call your 12|call your attention 13|call your attention to the 13
called attention 14|called for by the 14|called upon 13|can afford to 14|can be accomplished 14|can be devised 15|can be done 13
can be found 14|can be no doubt 15|can be used 15|can hardly be 14|can never be 13|can not afford 13|can not be denied 15|can not be done 15
can not be too 14|can not close 15|can not doubt 15|can not escape 14|can not expect 15|can not fail 12|can not find 15|can not too 14
can not too strongly 14|can not too strongly urge 15|capital and labor 14|capital city 14|capital invested 15|care should be taken 15
careful attention 14|careful consideration 13|careful examination 14|careful investigation 15|carefully considered 15|carefully guarded 15
carried forward 15|carried into effect 13|carried on by 14|carry forward 14|carry into effect 14|carry out the 14|carrying into effect 14
carrying out 13|carrying trade 14|cause of complaint 14|cause of freedom 14|cause of peace 14|caused by the 14|cease to be 14
ceased to be 15|ceased to exist 15|ceded to the 14|cent bonds 14|central america 12|central american 14|central and south 14
central and south america 14|central government 13|cents per 14|century ago 14|certain cases 15|certain conditions 15|changes in our 14
channels of trade 15|charge d'affaires 13|charge upon 15|charged with 12|chief executive 14|chief justice 14|chief magistrate 14
children's children 15|china and japan 14|chinese empire 14|chinese government 13|circuit court 14|circuit courts 14|circulating medium 13
circumstances under 15|circumstances under which 15|cities and towns 14|citizen of the united 14|citizen of the united states 14
citizens abroad 15|citizens against 14|citizens engaged 15|citizens of the senate 12|citizens of the senate and house 13
citizens of the united 11|citizens of the united states 11|citizens or subjects 15|citizens whose 14|city of new 14|city of new york 14
city of washington 14|civil and criminal 14|civil and military 15|civil and religious 15|civil life 15|civil rights 13|civil service 11
civil service commission 14|civil strife 15|civil war 12|civilized life 15|civilized nations 13|civilized world 13|claims against 14
claims commission 14|claims of american 14|claims of american citizens 14|claims of citizens 14|claims of citizens of the 14
claims of citizens of the united 14|claims of our citizens 13|claims upon 14|clean air 14|close of the last 13|close of the last session 14
close of the present 15|close of your last 15|close of your last session 15|coast of africa 14|coast survey 15|cold war 13
collision between 14|come together 14|coming fiscal 14|coming fiscal year 14|coming year 13|commander in chief 14|commanding general 15
commencement of the 13|commencement of the last 14|commend to your 14|commensurate with 13|commerce and navigation 13|commerce commission 13
commerce of the country 14|commerce of the united 14|commerce of the united states 14|commerce of the world 14|commercial advantages 15
commercial intercourse 12|commercial intercourse between the 14|commercial interests 13|commercial nations 13|commercial relations 13
commercial treaties 14|commercial treaty 14|commercial world 14|commission appointed 14|commission has been 14|commission under 14
commissioner of indian 14|commissioner of indian affairs 14|commissioners appointed 14|commissioners on the part 15|common cause 14
common country 14|common defense 14|common interest 14|common interests 14|common purpose 14|common sense 13|commonly called 15
commonly known 15|commonly known as 15|communicated to congress 13|communicated to you 14|communication between the 14
community of nations 15|comparatively small 14|compared with 12|compatible with 13|compliance with 13|complied with 13|comply with 14
complying with 15|comprehensive plan 15|concerted action 14|concluded between the 14|concur in the 14|condition of affairs 13
condition of the country 14|condition of the public 14|condition of things 14|conditions under 14|conducive to the 14|confer upon 14
conference held 15|conferred upon 13|confidently believed 14|confidently expected 14|confirmed by the 14|conform to the 14
conformity with 13|congratulate you 13|congratulate you on the 15|congress and the executive 14|congress approved 13|congress at its last 13
congress at its last session 13|congress at the last 14|congress at the last session 14|congress during the 14|congress enacted 15
congress has already 14|congress information 14|congress information of the state 15|congress is invited 15|congress of the united states 13
congress on this subject 14|congress passed 13|congress the report 15|congress to act 15|congress to consider 14|congress to enact 14
congress to give 15|congress to join 15|congress to pass 14|congress to provide 14|congress with a view 15|congressional action 14
conjunction with 14|connected with our 15|connected with the 12|connected with this 15|connection with 11|connection with this subject 15
consent of the senate 14|consequent upon 14|consider whether 14|considerable extent 14|considerable number 15|considerable portion 14
consideration of congress 12|consideration of the congress 13|consideration of the subject 14|consideration such measures 15
consideration such measures as 15|consideration whether 14|consistent with 12|constitution and laws 14|constitution and the laws 14
constitution itself 14|constitution of the united 14|constitution of the united states 14|constitution requires 15
constitutional amendment 14|constitutional authority 14|constitutional duty 14|constitutional government 14|constitutional power 14
constitutional powers 14|constitutional rights 14|consul general 14|consultation with the 15|contained in my 14|contained in the 13
contained in the report 15|contemplated by the 14|contending parties 14|continuation of the 14|continue to be 12|continue to exist 15
continue to support 15|continues to be 13|contracting parties 14|contribute to the 13|convention between the united 15
convention between the united states 15|convention concluded 15|convention has been 14|convinced that the 14|cooperate with the 14
cope with 14|copy of which 14|cordial relations 14|corps of engineers 14|correspondence between the 14|cost of living 13|costa rica 13
could be done 15|could be obtained 15|could never have 15|could not fail 14|countries whose 14|country during the 14|coupled with 15
course of events 15|course pursued 15|court of the united 14|court of the united states 14|courts of the united 14
courts of the united states 14|create a new 15|creation of a 13|criminal cases 15|crowned with 14|currency of the country 14
current expenditures 15|current expenses 14|current fiscal 13|current fiscal year 13|current year 13|custom houses 14|cut off 14
day of april 15|day of january 13|day of july 13|day of june 13|day of june last 15|day of march 14|day of november 14|day of october 14
day of september 14|day of september last 14|days ago 15|de facto 14|de janeiro 14|deal with the 13|dealing with 12|dealings with 14
dealt with 13|debt of the united states 15|december last 14|decide whether 14|declaration of independence 15|deemed advisable 14
deemed expedient 15|deemed it my 15|deemed it my duty 15|deemed necessary 14|deemed proper 14|deep concern 15|deep interest 14
deeply interested 15|defense against 14|defense budget 14|defense spending 14|defiance of the 14|demanded by the 14|demands upon 14
depart from 15|department during 13|department for the year 15|department of agriculture 12|department of justice 13|department of labor 14
department of state 12|department of the government 13|department of the interior 14|departments of the government 13|depend on the 14
depend upon 13|dependence on 13|dependence upon 14|dependent upon 13|depends upon 14|derived from 12|designated by the 15|desire to see 14
determine whether 14|devolved upon 14|difference between 13|difference of opinion 14|differences between the 14|differences of opinion 14
different departments 15|different nations 15|different parts 14|different parts of the 14|different states 13|diminution of the 14
diplomatic intercourse 14|diplomatic relations 13|direct interest 15|directly or indirectly 14|discharge of their 14
discriminating duties 14|discrimination against 15|discussion between the 15|dispense with 15|disposition on the part 15
disposition toward 14|dispute between the 15|district attorneys 14|district courts 14|district of columbia 12|divided into 14
divine providence 14|do everything 13|do not believe 14|do not doubt 14|do not doubt that 14|do not forget 15|do not need 14|do not think 14
do not want 14|does not 10|does not appear 15|does not mean 14|dollars a year 14|dollars worth 15|domestic affairs 14
domestic and foreign 14|domestic policy 14|domestic violence 14|dominican republic 14|done under 14|done without 14|doubtful whether 15
drawn from the 13|drawn from the treasury 14|due consideration 15|due regard 14|due regard to the 14|due season 15|duly ratified 15
during that period 15|during the coming 14|during the coming year 14|during the current 14|during the current year 15|during the fiscal 12
during the fiscal year 12|during the fiscal year ending 14|during the fiscal year ending june 14|during the last 11
during the last fiscal 13|during the last fiscal year 13|during the last session of 15|during the late 14|during the next 13
during the past 11|during the past season 15|during the past summer 14|during the past year 11|during the period 14|during the preceding 14
during the present 12|during the present session 14|during the present year 13|during the same 13|during the same period 13
during the three 15|during the war 12|during the year 11|during the year ending 13|during this period 14|duties imposed 14
duties on imports 14|duties upon 14|duty imposed 14|duty of the executive 15|duty of the government 14|duty of the united states 15
each and every 14|each case 14|each individual 15|each member 15|each side 14|each state 13|each year 13|earliest possible 14
earliest practicable 14|early action 14|early and favorable 14|early and favorable consideration 15|early attention 14
early consideration 14|early date 14|early part 15|early period 14|early settlement 15|earnest attention 14|earnest consideration 14
earnest desire 14|earnestly hope 14|earnestly hope that 14|earnestly hoped 15|earnestly recommend 13|earnestly urge 14|east and the west 14
east and west 14|eastern europe 14|economic and political 14|economic and social 14|economic development 13|economic growth 12
economic recovery 14|economic strength 14|economic system 14|economical administration 14|economy and efficiency 14|effect until 15
effect upon 13|effective force 15|effective means 15|effective measures 15|effort has been 14|effort has been made 14|effort should be 14
effort to bring 15|effort to prevent 15|efforts have been 14|eight years 13|either party 13|either side 14|elapsed since 14
embodied in the 15|embraced in the 14|emerged from 15|emphasis on 14|empire of brazil 15|employment opportunity 15|enable him to 15
enable the government 15|enable them to 14|enable us to 13|enabled us to 14|end of the year 14|ended june 13|ended june 30 13|ending june 11
ending june 30 11|ending on the 13|ending the 30th 14|enforce the laws 15|engaged in the 12|enlargement of the 13|enlisted men 13
ensuing year 13|entangling alliances 15|enter into 13|enter upon 14|entered into 12|entered upon 13|entering into 14|entering upon 15
entire confidence 15|entire country 14|entire satisfaction 15|envoy extraordinary 14|envoy extraordinary and minister 14
envoy extraordinary and minister plenipotentiary 14|equal footing 15|equal footing with 15|equal opportunity 14|equal rights 13
equally important 15|ere long 14|erection of a 14|established by law 15|established policy 14|established under 14|establishment of a 12
estimated expenditures 14|estimated receipts 14|estimates for the 13|europe and asia 15|european countries 14|european governments 14
european nations 14|european power 14|european powers 13|european states 14|even more important 14|event of war 14|events which have 15
ever before in 14|ever increasing 14|ever known 14|ever since 13|every american 12|every american citizen 15|every branch 14|every case 14
every child 14|every citizen 13|every dollar 14|every effort 13|every family 14|every individual 14|every instance 15|every kind 14
every man 13|every member 14|every nation 13|every one of us 14|every part 13|every part of the 13|every person 14|every point 14
every portion 14|every possible 14|every proper 14|every quarter 14|every reason 13|every reason to believe 14
every reason to believe that 14|every sea 15|every side 15|every state 13|every step 14|evident that the 14|exchange of ratifications 14
excluded from 14|exclusive jurisdiction 15|execution of the law 14|execution of the laws 14|executive and judicial 14
executive and legislative 14|executive authority 15|executive branch 13|executive branch of the government 14|executive department 13
executive departments 13|executive order 13|executive power 14|exempt from 13|exercise of this power 15|exercised by the 14
existed between the 14|existing between the two 15|existing conditions 14|existing law 13|existing laws 12|existing treaty 14
expelled from 15|expenditure of public 15|expenditures during 14|expenditures for the same 13|expenditures for the same period 14
expenditures of the department 15|expenditures of the government 14|expenses incurred 15|expenses of the government 13
experience has proved 14|experience has shown 13|export trade 14|express the hope 15|extension of our 13|extinguishment of the 14
extra session 15|extraordinary and minister 14|extraordinary and minister plenipotentiary 14|face of the earth 15|fair share 13
faith of the government 15|faithfully executed 14|fall short 15|familiar with the 15|family of nations 13|far advanced 15|far as it 13
far as may be 15|far as possible 13|far as practicable 13|far better 14|far beyond 15|far distant 15|far east 13|far from being 15
far greater 14|far less 14|far more than 14|far reaching 13|far too 15|farm income 14|farm products 14|faster than 14|favorable action 14
favorable consideration 12|favorable consideration of congress 14|favorable opportunity 15|favored nation 14|february last 14
federal agencies 14|federal aid 14|federal and state 14|federal budget 13|federal constitution 14|federal courts 13|federal employees 14
federal government 10|federal legislation 14|federal programs 14|federal reserve 13|federal reserve system 14|federal spending 13
federal state 14|fellow americans 12|fellow citizens 11|fellow citizens of the senate 12|few days 13|few exceptions 15|few months 13
few weeks 14|few years ago 14|fifteen years 14|fifty years 14|fight against 13|final action 14|final adjustment 14|final disposition 15
final settlement 14|financial condition 14|financial system 14|find ourselves 15|firmly established 15|first quarter of 14
first session of the 15|first step 13|first time since 14|fiscal year 10|fiscal year ending 12|fiscal year ending june 12
fiscal year ending june 30 12|fitted out 14|five millions 14|five months 15|five years 12|fixed by law 15|flag of the united 15
flag of the united states 15|fluctuations in the 15|for a moment 14|for a period of 14|for all americans 13|for carrying into 14
for other purposes 14|for several years 13|for that purpose 12|for the accomplishment 14|for the adjustment of 14|for the appointment 13
for the benefit 12|for the coming year 15|for the common good 15|for the construction of 13|for the continuance of 15
for the current fiscal 13|for the current fiscal year 13|for the current year 14|for the defense of the 15|for the district of 14
for the enforcement of 15|for the ensuing 14|for the ensuing year 14|for the erection 14|for the exercise of 14|for the first time in 13
for the first time since 14|for the fiscal year 12|for the fiscal year ending 13|for the fiscal year ending june 13
for the improvement of 14|for the last fiscal 13|for the last fiscal year 13|for the maintenance 13|for the most part 14
for the next fiscal 13|for the next fiscal year 13|for the organization of 14|for the present fiscal 14|for the present fiscal year 14
for the preservation 13|for the prevention 14|for the promotion of 14|for the prosecution of 15|for the protection of 12
for the public good 15|for the punishment of 15|for the purchase of 14|for the purpose 11|for the purposes of 14|for the regulation of 15
for the relief of 14|for the rest of 15|for the safety of 14|for the sake 13|for the same period 13|for the service of the 14
for the settlement of 13|for the support of 13|for the suppression 13|for the transaction 15|for the transportation of 14|for the use of 13
for the welfare of 14|for the year ending 13|for the year ending june 13|for the year ending june 30 13|for these reasons 14
for this purpose 12|for this reason 14|for your consideration 13|force of arms 15|forced upon 15|forces of the united 14
forces of the united states 14|foreign affairs 13|foreign and domestic 15|foreign commerce 13|foreign competition 15|foreign countries 12
foreign country 13|foreign debt 15|foreign goods 15|foreign governments 13|foreign lands 14|foreign market 15|foreign markets 13
foreign nations 12|foreign policy 12|foreign ports 15|foreign power 13|foreign powers 12|foreign relations 12|foreign service 13
foreign trade 12|foreign vessels 15|form of government 12|forms of government 15|fostering care 14|found necessary 14|founded on the 14
founded upon 14|four hundred 15|four months 14|four times 15|four years 12|framers of the 14|fraught with 14|free and independent 14
free enterprise 14|free institutions 13|free list 14|free men 13|free nations 12|free of duty 14|free society 14|free trade 13|free world 12
freed from 14|french government 13|french republic 14|friendly character 14|friendly disposition 14|friendly footing 15
friendly intercourse 14|friendly powers 15|friendly relations 12|friendly spirit 14|from all sources 13|from any quarter 15
from each other 14|from that source 14|from the nature of 15|from the sale 14|from time to time 12|from year to year 15|full effect 14
full employment 13|full enjoyment 15|full extent 14|full force 15|full operation 15|full share 14|full strength 15|full support 15
fully adequate 14|fully realized 15|fundamental law 15|fundamental principle 15|further delay 14|further increase 15|further legislation 13
further progress 15|further provision 15|further reduction 14|future generations 13|future we must 14|gave rise 15|general government 11
general interest 14|general land 13|general land office 14|general policy 14|general prosperity 13|general purposes 15|general rule 15
general system 14|general welfare 14|generally conceded 15|generations to come 15|genius of our 15|george washington 15|german empire 14
german government 15|give effect 14|give full 15|given rise 14|gives me pleasure 15|go back to 14|go beyond 15|go far 14|go forward 13
god bless 13|going forward 14|gold and silver 12|good faith 12|good offices 13|good reason to 14|good understanding 13|govern themselves 14
government and people of the united 15|government during the 14|government in order 15|government itself 13|government of brazil 15
government of great britain 14|government of spain 13|government of the united states 12|government shall be 15|government spending 14
government will continue 15|great body of 14|great britain 10|great britain and the united 14|great deal of 14|great interests of the 14
great lakes 14|great majority of 14|great mass of 14|greater efficiency 15|greater freedom 14|greater number 15|greater part 14
greater security 14|greatly improved 14|greatly increase 15|greatly increased 13|greatly reduced 14|gross national 14
gross national product 14|growing out 12|grown out of 15|grown up 14|guard against 13|guarded against 15|guided by the 15|gulf of mexico 13
had been given 15|had been taken 15|had occasion to 15|half a century 13|half a million 14|half century 14|half million 15
happiness of the people 15|happy to say 15|harbor improvements 14|has already been 13|has always been 13|has been accomplished 13
has been adopted 14|has been attended 15|has been brought 14|has been carried 14|has been completed 14|has been concluded 14
has been directed 14|has been done 13|has been duly 14|has been effected 14|has been established 14|has been extended 14|has been found 13
has been given 13|has been greatly 14|has been held 14|has been increased 14|has been instructed 14|has been kept 15|has been maintained 15
has been manifested 15|has been marked 14|has been negotiated 15|has been organized 14|has been paid 14|has been prepared 15
has been reached 14|has been received 13|has been recently 14|has been reduced 13|has been restored 14|has been steadily 14
has been submitted 15|has been suggested 15|has been taken 13|has ever been 13|has given rise to 15|has helped to 15|has heretofore been 15
has led to 14|has never been 13|has not yet 12|has proved to 14|has recently been 14|has resulted in 14|has shown that 13|has so long 14
has taken place in 15|has yet been 13|have already been 13|have always been 14|have arisen in 15|have been able 13|have been added 15
have been appointed 15|have been brought 14|have been called 14|have been carried 14|have been committed 14|have been completed 15
have been concluded 14|have been conducted 15|have been directed 15|have been employed 14|have been entered 15|have been established 14
have been exchanged 15|have been expected 15|have been extended 15|have been formed 15|have been found 14|have been given 13
have been greatly 15|have been issued 14|have been maintained 14|have been negotiated 14|have been opened 15|have been paid 14
have been placed 14|have been put 14|have been realized 15|have been received 14|have been recently 15|have been reduced 14
have been removed 15|have been sent 15|have been taken 13|have begun to 14|have created a 14|have deemed it 14|have every reason to 15
have failed to 14|have heretofore been 15|have hitherto been 14|have never been 14|have not yet 13|have occurred in 14|have recently been 15
have resulted in 13|have sought to 14|having been made 14|having received 15|having thus 14|hawaiian islands 14|he did not 15|health care 11
health insurance 12|health services 14|heavily upon 15|held by the government 15|her britannic 14|her majesty's 13|here in washington 14
herewith communicated 14|herewith submitted 14|herewith transmitted 14|high character 15|high level 14|high prices 14|high quality 14
high school 13|high seas 13|high standards 15|high state 14|higher rate 15|highest importance 14|highly important 15|highly satisfactory 14
his associates 15|his majesty 13|history of the world 14|home and abroad 13|hope you will 14|hoped that 11|house and senate 15
house of representatives 11|houses of congress 13|human beings 14|human history 15|human life 14|human race 14|human rights 12
hundred millions 14|hundred thousand 15|hundreds of millions 15|hundreds of thousands 14|i again recommend 14|i also recommend 14|i am 9
i am asking the 14|i am confident that 14|i am convinced that 14|i am glad to 14|i am happy to 13|i am persuaded that 15|i am pleased to 14
i am proud to 15|i am sure that 14|i ask the congress to 14|i ask you 12|i ask your 14|i beg 14|i believe 10|i can not too 14
i can not too strongly 14|i can report to 15|i commend the 14|i commend to 13|i concur 13|i deem it 13|i deemed it 14|i did not 14
i do not believe 14|i do not doubt 14|i do not think 14|i doubt not 14|i earnestly recommend 13|i have alluded 15|i have already 13
i have appointed 14|i have asked 14|i have been able to 15|i have deemed 14|i have directed 14|i have felt 14|i have heretofore 14
i have no doubt 14|i have proposed 13|i have received 14|i have recommended 14|i have referred 14|i have spoken 14
i have the satisfaction 14|i have therefore 14|i hope that 13|i hope you 14|i intend to 14|i invite 12|i invite the attention of 15
i invite your attention to 14|i look forward to 15|i propose that 14|i propose to 14|i recommend that 11|i refer 12|i refer you to 13
i regret to 13|i regret to say that 15|i renew the 14|i renew the recommendation 14|i repeat the 14|i respectfully 13|i shall submit 14
i spoke 14|i submit to 14|i therefore recommend 13|i think it 13|i think that 14|i think we 14|i thought it 15|i took office 13
i trust that 13|i urge the 13|i urge the congress to 14|i venture to 14|i want to 12|i will send 14|i will submit 14|i wish to 14
i would like to 13|if we do not 13|immediate action 15|immediate steps 15|immediately after the 14|imperative duty 15|imperial government 14
importance of the subject 15|important branch 14|important duties 15|important interests 14|important part 14|important question 14
important questions 15|important subject 13|important subjects 14|impose upon 15|imposed upon 13|impressed with the 14|in a few days 15
in a manner 13|in a position to 14|in a special message 14|in a spirit of 13|in a state of 13|in accordance with the 12|in addition to 12
in all cases 13|in all parts 14|in all parts of the 14|in all probability 15|in all respects 15|in anticipation of 14|in any case 14
in any degree 14|in any event 14|in behalf of 13|in cases where 14|in charge of the 14|in comparison with 15|in competition with 14
in compliance with the 14|in concert with 15|in conformity with the 14|in conjunction with the 15|in connection with this 14
in consequence of 12|in cooperation with the 15|in defiance of 14|in derogation of 15|in different parts of 15|in due time 14
in every part of 14|in excess of 13|in exchange for 14|in favor of 11|in furtherance of 15|in harmony with 13|in his annual 14
in his annual message 14|in like manner 14|in many cases 13|in many instances 14|in many parts 14|in many ways 14|in mind that 14
in my annual 14|in my annual message 14|in my last 12|in my last annual message i 13|in my message 13|in my power to 15|in obedience to 14
in order that 12|in order to 11|in other parts 14|in other respects 14|in other words 13|in our foreign relations 15|in our history 13
in proportion as 14|in proportion to the 14|in pursuance 12|in recent years 13|in reference to 13|in regard to 11|in relation to 12
in respect to 12|in response to 14|in so doing 15|in some cases 13|in some degree 14|in some respects 15|in spite of 13|in such cases 14
in such manner 14|in that quarter 13|in that region 14|in the absence 13|in the accomplishment of 15|in the administration of 13
in the aggregate 13|in the arts of 15|in the case of 12|in the city of 14|in the coming year 14|in the conduct of 14
in the construction of 13|in the course of 12|in the development of 13|in the direction of 13|in the distribution of 15
in the district of 14|in the event of 13|in the event of war 14|in the event that 15|in the execution of 14|in the exercise of 13
in the eyes of 15|in the face of 13|in the far east 14|in the field 12|in the first place 14|in the form of 13|in the hands 12
in the harbor of 14|in the hearts of 15|in the history of 12|in the hope that 14|in the interest of 12|in the language of 15
in the light of 13|in the long run 13|in the meantime 12|in the mediterranean 14|in the middle 12|in the middle east 13|in the midst 13
in the minds 14|in the month of 14|in the name of 14|in the nature of 14|in the nature of things 15|in the near future 14|in the next few 15
in the number of 13|in the organization of 14|in the performance 13|in the philippines 13|in the ports of 14|in the possession of 14
in the process of 14|in the same direction 15|in the settlement of 14|in the southern states 14|in the treasury at 14|in the treasury on 13
in the treasury on the 1st 14|in the vicinity 14|in the waters of 15|in this area 14|in this connection 13|in this country 11
in this direction 14|in this field 14|in this hemisphere 13|in this regard 13|in this respect 13|in time of war 13|in view of 11
in view of the fact that 14|in violation of 13|in what manner 15|in whole or in 15|inasmuch as 14|inaugural address 15|income families 14
income tax 13|income taxes 14|incompatible with 14|inconsistent with 13|increase in federal 15|increase in the number 14
increase of population 15|increase of revenue 15|increased interest 15|increasing numbers 15|incumbent on 14|indefinite period 15
independent nation 14|independent nations 14|independent state 14|independent states 14|indian affairs 13|indian hostilities 15
indian territory 13|indian tribes 12|individual citizens 15|individual enterprise 14|industrial interests 15|influence upon 14|inform you 13
inform you that 13|information as to the 14|information of the state 14|information of the state of the 14|inquire into 15|inquiry into 14
inseparable from 14|insist upon 14|instead of being 14|insurance companies 14|intended to be 14|intercourse between 12
intercourse with foreign 14|intercourse with foreign nations 15|interest as well as 15|interest bearing 14|interest of both 15
interest of the public 14|interest of the united states 14|interest on the public 14|interest on the public debt 14|interest rates 13
interest upon the 15|interests of both 15|interests of the country 13|interests of the nation 14|interests of the united 13
interests of the united states 13|interests of the whole 15|interference with the 14|interfering with the 15|interior department 14
internal affairs 14|internal improvement 14|internal improvements 13|internal revenue 13|international affairs 15|international agreement 14
international conference 14|international cooperation 14|international law 13|international monetary 14|international obligations 14
international trade 14|interstate commerce 12|interstate commerce commission 13|into competition with 15|into effect 11|into the hands 14
into the treasury 12|intrusted with the 14|invite the attention 14|invite the attention of congress 14|invite your 13
invite your attention 13|invite your attention to the 14|is a matter 13|is a source 14|is a subject of 14|is based on 14|is believed that 12
is believed to 13|is believed will 14|is designed to 14|is desirable that 14|is due to 12|is essential to 13|is estimated at 14
is estimated that 13|is every reason to 14|is evident that 14|is expected that 14|is gratifying to 13|is herewith transmitted 14
is hoped will 14|is imperative that 15|is invited to 14|is known as the 15|is likely to 14|is no reason 14|is no reason why 14
is not enough 13|is not merely 14|is not necessary to 15|is not to be expected 15|is obvious that 14|is of the utmost 15|is our duty to 14
is probable that 14|is reason to believe that 14|is the duty of 13|is to be found 15|is to be hoped 13|is to be regretted 14|is true that 13
is understood that 14|is why i 13|island of cuba 13|island of st 15|isthmus of panama 14|it affords me 14|it appears that 13
it became necessary 14|it comes to 14|it did not 14|it gives me 14|it gives me pleasure to 15|it has always 14|it is a matter of 14
it is a source of 15|it is a subject 14|it is apparent 14|it is believed 11|it is clear 14|it is confidently 13|it is deemed 14
it is desirable 13|it is difficult 14|it is earnestly 14|it is easy 15|it is equally 14|it is essential 14|it is estimated 12
it is evident 14|it is expected 13|it is gratifying 13|it is hoped 12|it is imperative 15|it is important that 14|it is important to 15
it is impossible 13|it is manifest 14|it is my duty 15|it is necessary to 14|it is not enough to 15|it is not necessary 14|it is not too 15
it is obvious 14|it is our duty 14|it is possible 13|it is presumed 14|it is probable 14|it is proposed to 14|it is recommended 14
it is suggested 15|it is supposed 15|it is the duty 14|it is the duty of the 14|it is therefore 13|it is thought 14|it is to be hoped 13
it is to be regretted 14|it is to be regretted that 14|it is true 13|it is understood 13|it is worthy of 15|it might be 13|it my duty 13
it now stands 15|it ought not 14|it ought to 13|it possible for 13|it seems to 12|it seems to me that 14|it was deemed 14|it was found 14
it was hoped 14|it was intended 15|it will afford 14|it will be necessary 14|it will be seen 13|it would be difficult 14|it would seem to 14
its own citizens 14|its tributaries 15|january 1 14|january last 14|january next 14|job training 14|join me 13|joint commission 13
joint resolution 13|judicial system 14|july 1 13|july last 13|june 30 11|june last 13|jurisdiction of the united 14
jurisdiction of the united states 14|just and reasonable 15|just claims of 14|justly regarded 15|justly regarded as 15|keep open 15
keep our economy 14|keep pace 15|keep pace with 15|laid before 11|laid before congress 14|laid before the senate 14|laid before you 12
laid down 13|lake erie 14|land and sea 15|land office 13|land system 14|lands within 15|large amount 13|large amounts 15|large cities 15
large enough 14|large expenditures 15|large extent 15|large increase 14|large majority 14|large measure 14|large number 13|large numbers 14
large part 13|large portion 13|large proportion 14|large sums 14|large tracts 15|largely increased 14|last annual 12|last annual message 12
last congress 12|last fall 14|last few 13|last few years 14|last fiscal 12|last fiscal year 12|last four 13|last four years 14|last june 14
last march 15|last message 14|last month 13|last november 15|last september 15|last session 10|last session of congress 12|last spring 14
last summer 13|last three 14|last three years 15|last two years 14|last week 15|last winter 15|last year 10|last year's 14|lasting peace 14
late session 14|late war 13|later date 15|latin america 13|latter part 15|law abiding 14|law and order 14|law authorizing 15
law enforcement 13|law of nations 14|law of the land 14|law of the united states 15|law providing 14|lawful commerce 15
laws of the united 13|laws of the united states 13|laws regulating 14|laws relating 14|lay before 13|lay before you 14|lay down 14
lay the foundation 15|least possible 14|leaving a balance 14|leaving a surplus 14|leaving an estimated 15|left behind 14|legal authority 15
legislation of congress 14|legislative action 14|legislative and executive 14|legislative authority 15|legislative branch 14
legislative branches 14|legislative power 15|legislative provision 15|length of time 14|less fortunate 14|less important 14|less than one 14
less than those 15|let us 10|let us give 14|let us remember 14|letter postage 15|liable to be 14|liberal appropriations 14|liberal policy 14
lie ahead 15|life and property 13|life liberty 15|light houses 14|like ours 14|likely to be 14|limits of the united 15
limits of the united states 15|line of duty 15|little doubt 15|little more than 13|lives and property 13|lives and property of our 15
local authorities 13|local communities 14|local governments 12|local interests 14|local self 15|local self government 15|long ago 14
long continued 14|long deferred 15|long delayed 15|long enough 15|long pending 14|long period 15|long range 13|long run 13|long since 14
long standing 13|long term 12|look forward 13|look to the future 15|looking forward 15|looking to the 13|lose sight 15|loss of life 14
losses sustained 15|lost sight 15|low income 13|low income families 15|made at the last 14|made at the last session of 15
made available for 15|made by the secretary 14|made known to 14|made the subject of 14|mail matter 14|mail routes 14|mail service 13
maintain peace 15|majesty's government 13|major general 14|make it possible 14|make provision for 14|make sure 12|making a total 14
making appropriations 14|making progress 15|making provision 15|making provision for 15|making sure 14|manner in which 13
manufacturing interests 15|many millions of 14|many of our citizens 15|many parts of 14|many thousands of 15|march 2 14|march 3 13
march last 13|marine corps 14|maritime powers 14|market value 14|markets of the world 15|matched by 15|material prosperity 15|may be able 14
may be added 15|may be avoided 15|may be called 14|may be deemed 14|may be expected 13|may be found 14|may be necessary 13
may be practicable 14|may be reduced 15|may be regarded 14|may be required 14|may be secured 15|may safely be 15|may seem to 15
may tend to 15|me by the constitution 15|me pleasure 14|means of communication 14|means within 15|meant to be 15|measured by the 15
measures adopted 15|measures have been 13|measures have been taken 14|measures taken 14|measures to prevent 15|medical care 13
meet the needs 14|members of both 14|members of congress 12|members of the 11|members of the congress 13|members of the house 14
men and women 11|men who have 14|merchant marine 12|merchant vessels 14|message of december 13|message to congress 13
message to the congress 14|method by which 14|mexican government 12|mexico has been 14|middle east 12|might have been 13|might lead 15
might otherwise 14|military academy 14|military and naval 13|military establishment 13|military force 12|military forces 13
military operations 14|military posts 14|military power 13|military service 13|military services 15|military strength 13
million americans 13|million dollars 11|million new jobs 14|millions of americans 13|millions of dollars 13|minimum wage 13
minister of foreign 14|minister of the united 13|minister of the united states 13|minister plenipotentiary 13|mississippi river 14
modern world 15|modification of the 13|months ago 14|more effectually 14|more important than 14|more likely to 14|more or less 13
more powerful than 15|more than 1 15|more than 2 15|more than 20 15|more than 40 15|more than 5 15|more than a million 14
more than a year 15|more than doubled 14|more than ever 14|more than half 13|more than once 14|more than three 14|more than twenty 15
most favored nation 15|most friendly 12|most friendly character 14|most important of all 15|most likely to 15|most sanguine 15
mother country 14|mouth of the 14|move forward 14|move toward 14|mr president 13|mr speaker 12|mr speaker mr 13|mr vice 14
mr vice president 14|much as possible 14|much to be desired 15|must always be 14|must be able 14|must be done 14|must be maintained 15
must be met 15|must continue to 12|must remember that 15|must work together 14|mutual advantage 15|mutual interest 15|mutual respect 14
mutually beneficial 14|my duty to 12|my fellow 12|my judgment 12|my last annual 12|my last annual message 12|my last message 14
my message to 14|my opinion 12|my predecessor 13|my predecessors 13|my recommendation that 15|nation in the world 14|nation's capital 15
national and state 15|national authority 14|national bank 13|national banks 13|national capital 15|national character 13|national debt 12
national defense 12|national finances 15|national government 12|national guard 13|national honor 13|national importance 14
national income 13|national independence 14|national interest 13|national interests 14|national legislature 14|national life 13
national needs 15|national policy 13|national product 14|national prosperity 13|national resources 14|national security 12
national treasury 14|national wealth 15|national welfare 14|nations of europe 13|nations of the earth 13|nations of the world 13
nations whose 15|native born 15|natural resources 12|naturalized citizens 14|nature of things 15|naval force 12|naval forces 14
naval officers 14|naval power 14|naval service 14|naval vessels 14|navy department 13|navy has been 14|navy of the united states 15
navy yard 14|navy yards 13|near future 13|nearly completed 15|nearly doubled 15|nearly equal 15|nearly half 14|nearly three 14
necessaries of life 14|necessary and expedient 14|necessary and proper 15|necessary appropriations 15|necessary expenses 15
necessary in order 15|necessary legislation 14|necessary provision 15|necessary provision for 15|necessary to carry 14
necessary to enable 15|necessary to give 15|necessary to protect 15|neighboring states 15|never again 14|never before has 15|never forget 14
new era 13|new granada 13|new orleans 13|new york 12|new york city 15|new zealand 15|next 10 14|next 10 years 14|next 5 14|next 5 years 14
next decade 14|next few 14|next fiscal 12|next fiscal year 12|next generation 14|next month 14|next year 12|nine months 15|no distant day 15
no doubt 12|no good reason 15|no hesitation 15|no less than 13|no longer 11|no matter how 14|no matter what 14|no reason to 14
no reason to doubt 15|no reason why 14|none of us 14|north america 14|north american 14|north and south 14|north atlantic 14
north carolina 14|not a single 14|not afford to 13|not be able 14|not be denied 14|not be doubted 14|not be easy 15|not be permitted 14
not doubt that 14|not doubted that 14|not fail to 12|not forget that 15|not go back 14|not hesitate to 14|not less than 14|not overlook 15
not to be considered 15|not too much 14|not too strongly 14|not too strongly urge 15|not wish to 14|not yet been 13|not yet reached 15
nothing has occurred 14|november last 15|now engaged in 14|now for the first time 15|now in progress in 15|now pending in 14|nuclear arms 14
nuclear weapons 13|number of men 14|number of officers 14|number of persons 14|number of post 14|number of troops 15|number of vessels 15
oath of office 14|obedience to the laws 15|objects for which 14|obligations of the government 15|obligations under 15|occasioned by the 15
occurred during 15|occurred since 15|october last 14|of a commission to 14|of a free people 15|of any kind 14|of congratulation that 15
of free government 14|of my administration 13|of new mexico 13|of other countries and 15|of other nations 12|of our armed forces 14
of our citizens are 14|of our citizens who 15|of our commerce and 14|of our common country 15|of our constituents 14|of our fellow 12
of our fellow citizens 12|of our foreign policy 14|of our foreign relations 14|of our free institutions 14|of our institutions and 14
of our merchant 14|of our military establishment 15|of our population and 15|of our union is 14|of resorting to 15|of the commissioner of 13
of the country have been 15|of the department for the 14|of the district of 13|of the earth 12|of the french 12
of the general land office 14|of the government during 15|of the government has been 15|of the government have been 15
of the highest importance 14|of the house of 12|of the human race 14|of the inhabitants of 14|of the interior and 14|of the interior has 15
of the interior in 14|of the last session of 13|of the mississippi and 14|of the most friendly character 14|of the operations of 13
of the opinion that 14|of the patent 14|of the people of the united 13|of the postmaster 12|of the principal and interest of 15
of the principal of the 15|of the public debt and 14|of the rocky 14|of the secretary 10|of the several executive 14|of the treasury 10
of the treaty of 12|of the two nations 14|of the union 10|of the united 8|of the united states under 14|of the united states upon 14
of the united states would be 15|of the universe 14|of the utmost importance 14|of the whole people 14|of the world it is 15
of this continent 14|of this hemisphere 14|of your last session 14|office department 12|officers and men 13|officers and soldiers 15
officers of the army 14|officers of the government 14|officers of the united 14|officers of the united states 14|official duties 14
official duty 15|old age 13|old world 14|on a basis 14|on a footing 15|on a scale 15|on account of 12|on all sides 15|on behalf of 13
on both sides 13|on either side 14|on her part 14|on my part 14|on one side 15|on our part 12|on our side 14|on the 12th 14|on the 15th 14
on the 17th 14|on the 18th 15|on the 1st 12|on the 1st day 13|on the 1st day of july 14|on the 1st of january 14|on the 20th 14
on the 22d 15|on the 23d 15|on the 25th 15|on the 30th 12|on the 30th day 13|on the 30th day of june 14|on the 3d 14|on the 4th 14
on the 4th of march 15|on the 6th 15|on the 7th 15|on the basis of 14|on the coast 13|on the contrary 12|on the ground 13
on the high seas 13|on the occasion of 15|on the one hand 13|on the other hand 12|on the other side 14|on the part 10
on the part of congress 14|on the part of great britain 14|on the part of the government 14|on the part of the united 12
on the part of this government 14|on the public debt 13|on the side of 14|on the state of the union 14|on the subject of 13|on their part 13
on this continent 13|on this occasion 14|on this point 14|on this side 15|on this subject 12|once again 13|one fifth of 15|one fourth of 14
one half of 14|one hand and 14|one hundred and 13|one of the greatest 14|one of the most important 14|one of the principal 15
one section of 15|one third of 13|only a few 14|opening up 14|operations of the government 14|opportunity for all 14|option of the 14
or indirectly 14|order to meet 15|ordinary expenditures 14|ordinary expenses 15|organic law 14|organized under 14|other branches of 14
other forms of 15|other hand 12|other parts of 14|ought not to 12|ought to be 11|our ability to 13|our children and our 14
our children's children 15|our citizens against 14|our commitment to 13|our economy is 13|our forefathers 14|our free institutions and 15
our intercourse with 13|our minister at 13|our own borders 15|our own citizens 13|our own country 13|our own hemisphere 15
our own security 14|our relations with 11|over and above 15|over the next 12|over the next 5 14|over the next 5 years 14|over the past 13
over the past year 14|overwhelming majority 14|owe it to 14|owing to the 13|owned by the 15|pace with the 15|pacific coast 13
pacific ocean 13|pacific oceans 15|panama canal 13|paper currency 13|part of congress 14|part of great britain 14|part of the country 14
part of the government 14|part of the public 14|part of the united 12|part of the united states 12|part of the world 14
part of this government 14|particular attention 13|parts of the country 13|parts of the union 14|parts of the world 13|passage of the act 14
passed an act 15|passed at the last 15|passed at the last session 15|passed since 15|passed the house 15|passed the senate 15
passing through 14|past 5 14|past decade 15|past few 13|past few years 14|past four 13|past history 15|past season 15|past summer 14
past three 14|past year 11|past year has been 15|patent office 14|pay taxes 15|peace among 14|peace and freedom 14|peace and friendship 14
peace and good will 15|peace and order 15|peace and prosperity 14|peace and security 14|peace as well as 15|peace establishment 14
peace in the world 14|peace of the world 14|peace with all 13|peaceful settlement 15|peaceful world 14|pending before the 14
pension office 15|people of the united states 12|people of this country 14|per annum 13|per capita 14|per cent 10|per cent bonds 14
per year 14|percent since 15|performance of their 14|perhaps the most 14|period during 15|permanent establishment 15|permanent peace 14
permit me to 15|person and property 15|personal liberty 15|personal safety 15|persons and property 14|philippine islands 13|placed under 14
placed upon 14|plans have been 15|point of view 13|pointed out 13|pointing out 15|policy of the government 13|policy of the united 13
policy of the united states 13|policy of this government 15|policy toward 15|political action 14|political and economic 14
political institutions 14|political parties 14|political party 15|political power 14|political relations 15|political system 14
population of the united 15|population of the united states 15|portion of the 11|portion of the country 15|portion of the public 15
portion of them 14|porto rico 13|ports of entry 15|ports of the united 14|ports of the united states 14|post office 11
post office department 12|post offices 13|postal revenues 14|postal service 13|postmaster general 11|power of congress 14
power of the executive 15|powerful nation 15|powers of europe 13|practical effect 15|practical operation 14|preceding year 12
precious metals 13|prescribed by the 14|present administration 14|present and future 15|present condition 13|present fiscal 12
present fiscal year 12|present law 13|present laws 14|present organization 14|present rates 15|present session 12|present situation 14
present state 13|present system 12|present tariff 13|present year 12|presented to congress 15|presents itself 15|preservation of peace 15
preserve peace 14|preserving peace 15|president and vice 14|president and vice president 14|president of the united 13
president of the united states 13|presidential election 15|previous messages 14|previous year 13|primary object 15|principal and interest 14
principal cities 15|principles of international 15|principles of justice 15|principles upon which 15|prisoners of war 14|private business 14
private capital 14|private citizens 14|private enterprise 13|private investment 14|private property 13|private sector 13|process of law 15
progress and prosperity 15|progress has been 13|progress has been made 13|progress toward 13|promote peace 14|promote the general 15
prompt action 14|prompt attention 15|property of our citizens 14|proposed legislation 14|prosperity and happiness 15
prosperity of our country 15|prosperity of the country 14|prosperous condition 15|protect our own 15|protect the rights 14
protection against 14|protection of our 12|protest against 14|prove to be 14|proved to be 13|provided by law 15|provided for by 13
provided for in the 14|providing for the 12|provision be made 13|provision be made for 13|provision has been 14|provision has been made 14
provision should be 13|provision should be made 13|provision was made 15|provisional government 14|provisions of law 14
provisions of the act 13|provisions of the act of congress 15|provisions of the constitution 15|provisions of the treaty 14
public affairs 13|public agents 14|public and private 13|public buildings 13|public confidence 14|public credit 13|public debt 11
public domain 13|public expenditures 14|public faith 14|public finances 14|public funds 13|public health 13|public interest 12
public interests 13|public land 13|public lands 11|public mind 13|public money 12|public moneys 13|public officers 13|public opinion 12
public policy 13|public property 14|public revenue 14|public revenues 15|public schools 14|public sentiment 14|public servant 15
public servants 13|public service 11|public treasury 13|public trust 15|public welfare 13|public works 13|puerto rico 13|purchasing power 13
pursuance of the 13|pursuant to the 14|pursuit of happiness 15|put an end 14|put an end to the 15|put forth 14|put forward 15
put into effect 14|put upon 14|quality of life 14|quarter of a century 14|question whether 13|questions growing 15|questions growing out 15
railroad companies 15|rank and file 15|rapid growth 14|rapid increase 15|rapid progress 15|rapidly as possible 14|rapidly increasing 14
rate of interest 14|rather than 12|ratifications of the treaty 14|ratified by the 13|ratified by the senate 15|raw materials 14
ready to do 15|real progress 15|real value 14|reason to believe 12|reason to doubt 15|reason to expect 14|reason to hope 14
reason to hope that 14|reason why 13|reasonable prices 15|receipts and expenditures 14|receipts during 14|receipts from all 15
receipts into the 13|receipts into the treasury 13|recent events 15|recent legislation 14|recent months 14|reciprocal trade 14
recommend that congress 14|recommend that provision 14|recommend that provision be 14|recommend that provision be made 14
recommend that the congress 13|recommend therefore 14|recommend to congress 13|recommend to the congress 14|recommend to your 13
recommendation contained 15|recommendation of the secretary 14|recommendations of the secretary 14|reduce the number 15|reduced rates 15
reduction of the public 15|reduction of the public debt 15|refer you 13|refer you to the 13|refer you to the report 14|reference to the 12
refrain from 14|regard to the 11|regarded as 12|regardless of the 14|regret to say 14|regular army 13|regular troops 15|relates to the 14
relation to the 12|relations between the 13|relations between the two 14|relations between the two countries 14
relations between the united 15|relations between the united states 15|relations continue 15|relations existing 15
relations of friendship 15|relations of the two 14|relations of the two countries 15|relations of the united 14
relations of the united states 14|relations with foreign 14|relations with mexico 14|relations with other 14
relations with other countries 15|relationship between 14|relieved from the 15|rely upon 14|remain in the treasury 15|remain unchanged 15
remains to be 13|remains to be done 14|remind you 14|rendered necessary 14|renew my 13|renew my recommendation 14
renew the recommendation 14|repeat the recommendation 15|report of the 10|report of the commissioner 13|report of the postmaster 13
report of the postmaster general 13|report of the secretary 11|report of the secretary of the 11|report of the secretary of war 12
report on the state 15|report on the state of the 15|report upon the 15|representative government 14|representatives of the people 14
representatives of the united 13|representatives of the united states 13|republic of colombia 14|republic of mexico 14|republican form 14
republican form of government 14|republican government 14|republican institutions 14|republicans and democrats 14|required by law 14
required to meet 15|requires that we 14|research and development 13|reserve system 14|resolution of congress 15|resources of the country 14
respective governments 13|respective states 14|rest of the world 13|rest upon 14|restrictions upon 14|rests upon 14|result has been 14
resulted in a 14|resulted in the 13|resulting from the 14|returned to their 15|revenue during 15|revenue laws 13|revenue system 14
revenues of the government 14|revision of our 14|right of suffrage 14|right to expect 14|right to vote 14|rights and honor 14
rights and interests 14|rights and privileges 14|rights of american 14|rights of others 14|rights of our citizens 14|rights of the states 14
rights of the united 14|rights of the united states 14|rigid economy 14|rio de 14|rio de janeiro 14|rio grande 13|river and harbor 14
rivers and harbors 14|rocky mountains 13|rule of law 14|rules and regulations 14|sacred duty 15|safe keeping 14|sales of the public 14
sales of the public lands 14|same direction 15|same end 15|same footing 14|same period 12|same purpose 14|same spirit 14|same terms 15
same thing 15|san francisco 13|san juan 13|sanction of congress 15|sanctioned by the 15|satisfactorily adjusted 15
satisfactory adjustment 14|satisfactory manner 15|satisfactory progress 15|satisfactory to both 15|savings banks 13|school age 15
science and technology 14|seat of government 14|second session 15|second session of the 15|secretaries of war 15|secretary of agriculture 14
secretary of defense 15|secretary of state 12|secretary of the 10|secretary of the interior 12|secretary of the navy 12
secretary of the treasury 11|secretary of war 11|section of the act 15|section of the country 15|sections of the country 14
security against 14|security system 14|seem to be 13|seem to me 14|seem to require 15|seemed to be 14|seemed to me 14|seems to be 13
seems to me 12|self defense 15|self government 12|self interest 14|self reliance 14|self respect 14|self supporting 14|self sustaining 14
senate and house 12|senate and house of representatives 12|senate for its 14|senate for ratification 15|senate of the united states 15
senators and representatives 14|sense of justice 14|sense of responsibility 15|september last 12|series of years 14|serious attention 14
serious consideration 14|serve as a 14|service commission 14|service during 14|service of the united states 14|service under the 15
session of congress 11|session of the congress 13|set apart 14|set aside 14|set forth 13|set forth in the 14|set on foot 14|set up a 15
settled policy 14|settlement of claims 15|seven years 13|seven years ago 15|several departments 14|several executive 14
several executive departments 14|several important 15|several of the states 15|several states 12|shall be found 14|shall become 15
shall continue 13|shall receive 15|shall remain 15|shall submit 14|ships of war 14|short period 14|short term 14|should always be 14
should be able 14|should be added 15|should be adopted 14|should be allowed 14|should be applied 15|should be authorized 15
should be carried 15|should be continued 14|should be created 14|should be done 14|should be enacted 14|should be encouraged 14
should be extended 13|should be given 12|should be granted 14|should be kept 14|should be left 14|should be maintained 15
should be placed 14|should be promptly 14|should be protected 15|should be provided 13|should be removed 15|should be required 14
should be taken 13|should continue to 13|shrink from 14|side by side 14|silver coin 14|since my last 14|since my last annual 14
since my last annual message 14|since that time 13|since the adjournment 14|since the beginning 15|since the close 14
since the close of the 14|since the commencement 14|since the last 14|since the last session 15|since the passage 15|since world war 15
since your last 14|sincere desire 14|sinking fund 13|sister republic 14|sister republics 14|six hundred 15|six months 13|six years 13
slave trade 13|small business 13|small businesses 13|small force 15|small number 15|small part 15|small portion 15|so far as 11
so long as 12|so soon as 14|social and economic 14|social life 15|social security 11|social security system 14|soldiers and sailors 14
some instances 13|soon after the 14|soon as it 14|soon as possible 14|soon become 15|sooner or 14|sooner or later 14|sound currency 14
sound policy 14|source of revenue 15|south america 12|south american 13|south american states 15|south carolina 14|southeast asia 14
southern states 13|sovereign states 14|soviet union 12|spanish american 15|spanish government 12|speaker mr 13|special attention 13
special interest 14|special interests 15|special message 13|specie payments 13|spirit of conciliation 15|spirit of mutual 15|spite of the 14
square miles 14|st lawrence 14|st louis 14|stable government 15|stand ready 14|standard of living 13|state and federal 14|state and local 12
state and local governments 13|state authorities 15|state banks 13|state department 13|state governments 13|state laws 14
state legislatures 14|state of affairs 14|state of our union 13|state of the finances 15|state of the union 12|state of things 13
state of war 14|statement of the condition 15|states and france 15|states and great britain 13|states and mexico 14|states and spain 14
states and territories 13|states as well as 15|states of america 12|states of the union 13|states shall be 15|steadily increasing 15
steadily pursued 14|steamship lines 14|step toward 13|steps toward 15|strenuous efforts 15|strong enough 14|stronger and more 15
strongly recommend 14|strongly urge 14|submit to congress 15|submit to the congress 15|submit to you 15|submitted to congress 13
submitted to the congress 14|submitted to the senate 13|submitted to you 14|submitted to your 14|substitution of a 15
successful conclusion 15|successful operation 14|such a result 14|such an amendment 15|such an arrangement 15|such an institution 14
such legislation as will 15|such manner as 14|such measures as 13|sufficient to meet 15|suitable provision 15|sum of money 15
sums of money 14|supplemented by 14|supported by the 14|supposed to be 14|supreme court 12|supreme court of the united 14
supreme court of the united states 14|surplus in the treasury 14|surplus revenue 14|sweden and norway 14|system of government 13
take advantage of 14|take care of 14|taken away 15|taken place 12|taking place 14|talk about 14|tariff law 13|tax credit 13|tax cut 13
tax cuts 13|tax laws 14|tax rate 14|tax rates 13|tax reduction 13|tax reductions 14|tax system 15|tax upon 14|tell you 13|ten years 12
tens of thousands 14|terms of the treaty 15|territories of the united 14|territories of the united states 14|territory of the united 14
territory of the united states 14|testimony to the 14|than a million 14|than doubled 14|than ever before 12|thank you 12
that an appropriation 14|that authority be given 15|that branch of 13|that is why 12|that provision be 13|the 12th of 14|the 15th of 14
the 1st day of 13|the 25th of 14|the 30th day of 13|the 30th of 12|the 3d of 13|the 6th of 14|the abandonment of 14|the abolition of the 15
the absence of 13|the accompanying report of 13|the acquisition of 13|the adjournment of 13|the adoption of 12|the advancement of 13
the advantages of such 15|the advice and consent of 14|the american people 10|the american system 14|the annual report of the 14
the appointment of 12|the approbation of 14|the approval of the 13|the assumption that 15|the attainment of 13
the attention of congress to the 13|the beginning of the 13|the benefit of all 15|the benefit of the 13|the best interests of the 14
the boundary between 14|the boundary line between the 14|the bureau of 12|the character of our 14|the claims of our 13|the close of 11
the commencement of 12|the commercial intercourse between 14|the commissioner of the 14|the completion of the 13|the conclusion of a 14
the concurrence of 14|the condition of the 12|the conduct of the 13|the congress of the united 13|the consent of the 14
the construction of such 15|the continuance of the 14|the continuation of 14|the contrary it 14|the correspondence between 14
the country during 15|the creation of 12|the cultivation of the 15|the custody of 14|the date of the 13|the decision of the 13
the destruction of the 14|the details of the 14|the development of our 14|the dictates of 14|the direction of the 13|the director of 14
the discharge of 12|the discovery of 14|the disposal of 13|the distribution of the 14|the doors of 14|the early part of 15
the efficiency of the 13|the emperor of 13|the enactment of 12|the end of the 12|the end of this 14|the enjoyment of 13|the erection of 13
the essence of 15|the establishment of 11|the estimates for 13|the event of a 14|the exception of 13|the exclusion of 14
the execution of the 13|the executive branch of the 14|the exercise of the 13|the exercise of their 15|the exercise of this 14
the exigencies of 14|the existence of 12|the expectation that 14|the expediency of 13|the expenditures for the 13|the expense of the 13
the expenses of the 13|the expiration of 13|the extension of the 13|the extent to which 14|the extinction of 14|the extinguishment of 14
the fact that 11|the feasibility of 15|the first instance 14|the first quarter 14|the first quarter of the 14|the first session of 15
the flag of the 14|the flow of 13|the formation of 13|the foundation of our 15|the framers of 13|the government and people of 14
the government of the united 12|the great body 14|the great body of our 15|the great family of 15|the great importance of 15
the great interests of 14|the great majority 14|the great mass 14|the greater part of 14|the hands of 11|the head of the 14|the heads of 13
the hearts of the 15|the importation of 13|the imposition of 14|the improvement of the 13|the inhabitants of the 14|the integrity of the 14
the introduction of 13|the invitation of the 14|the issuance of 14|the jurisdiction of the 13|the king of 13|the labors of the 14
the language of the 15|the lapse of 14|the last fiscal year was 14|the latter part of 15|the laws against 15|the laws relating to 14
the lessons of 14|the limits of the 13|the magnitude of the 15|the maintenance of 12|the means by which 15|the midst of 13
the most difficult 14|the most efficient 14|the most favorable 14|the most favored 14|the most important 12|the most liberal 14
the most powerful 13|the most serious 14|the most solemn 15|the most urgent 15|the mouth of 13|the name of the 14|the nature of the 13
the necessaries of 14|the necessities of the 14|the necessity for 12|the necessity of 11|the needs of our 14|the negotiation of a 15
the one hand 13|the opening of the 14|the operation of the 13|the operations of the 12|the opinion that the 14|the option of 14
the organization of the 13|the origin of the 15|the other nations of the 14|the outbreak of 14|the part of great 14|the part of the 11
the passage of 12|the patronage of 14|the payment of 11|the peace of the two 15|the performance of 12|the plenipotentiaries of the 15
the popular will 14|the possession of the 14|the practicability of 14|the presence of 13|the present condition of 13|the present congress 14
the present session of congress 15|the present state of 13|the preservation of 12|the president shall 15|the prevention of 13
the proceedings of the 14|the proceeds of 13|the propriety of 12|the prosecution of the 14|the protection of the 12|the provisions of 11
the public business 14|the public peace 14|the pursuit of 13|the quality of our 15|the ratification of the 14|the ratifications of 13
the receipts for the 14|the receipts into 13|the recommendation contained in 15|the recommendation of the 13|the recommendations of the 13
the reestablishment of 15|the remainder of the 14|the remnants of 15|the removal of 12|the reorganization of the 14|the repeal of the 14
the report of 10|the report of the secretary of 11|the reports of the 13|the request of the 14|the requirements of the 14|the rest of the 12
the restoration of 12|the results of these 15|the revenues of the 13|the revival of 14|the right direction 14|the safety of our 14
the sake of 13|the sale of 12|the same period were 14|the same subject 15|the same time 11|the same year 14|the scope of 13
the scourge of 15|the seat of 13|the secretaries of 14|the secretary of 9|the selection of 13|the senate and 11|the senate and house of 12
the senate of the united 15|the settlement of the 13|the shadow of 15|the size of the 15|the so called 13|the sovereignty of the 14
the state of our union is 14|the state of the 11|the states themselves 15|the strength of our 14|the subject to your 15
the substitution of 14|the success of our 14|the suggestion of the 14|the suggestions of the 14|the supervision of the 14
the suppression of 13|the supreme court of the 14|the termination of 13|the terms of the 13|the threshold of 14|the time has come for 15
the time has come to 14|the total number of 14|the transaction of 14|the transportation of the 13|the treasury on the 13
the treaty between the 14|the two governments 12|the two republics 14|the united states against 14|the united states although 15
the united states has been 13|the united states ought 15|the united states shall 14|the united states toward 15
the united states under the 14|the united states upon the 15|the validity of 14|the value of our 14|the value of the 12|the verge of 15
the wants of the 13|the waters of the 14|the whole number of 15|the wishes of the 15|the world we are 14|their ability to 14
their homes and 14|their own destiny 15|their own hands 15|their own lives 14|their respective 12|their willingness to 15
there are certain 14|there can be no 13|there can be no doubt 15|there is another 14|there is danger 15|there is every reason 14
there is no reason 14|there is nothing 14|there is reason 13|there is reason to believe 14|there seems to 14|there should be no 13
therefore recommend 13|these figures 14|they are entitled 15|they did not 14|third we must 15|thirds of the 14|this branch of the 14
this chamber 12|this government and that of 15|this is especially 14|those engaged in 14|those of the preceding 15|those who have served 15
those who need 15|those who seek 15|those with whom 15|thought proper 14|three commissioners 15|three fourths 14|three hundred 14
three months 14|three or four 14|three quarters 13|three times 14|three years ago 14|through the agency 15|throughout the country 13
throughout the union 14|throughout the united 14|throughout the united states 14|throughout the whole 14|throughout the world 12|thus far 12
time has come 13|time of peace 12|times as great 15|times as much 15|to a considerable extent 15|to accomplish this 14|to add that the 15
to add to the 14|to adopt a 14|to aid in the 14|to announce that 14|to announce to 14|to appoint a 15|to apprehend that 15|to assist in 13
to avail themselves of 15|to be able 12|to be able to announce 15|to be built 14|to be derived 14|to be desired 14|to be exercised 14
to be expected 13|to be expended 14|to be forgotten 15|to be governed 15|to be held 13|to be hoped 13|to be my duty to 14|to be paid to 14
to be regretted that 14|to be used 13|to believe that 12|to bring about 13|to build a 13|to build up 14|to call the attention of 14
to carry into 14|to carry into effect the 14|to carry on 13|to carry out 13|to choose their 15|to compete with 14|to conform to 15
to consider what 14|to cooperate with 14|to deal with 12|to defray the 14|to demonstrate that 15|to dispose of 14|to disturb the 14
to do justice to 15|to enable them 14|to engage in 14|to ensure that 13|to establish a 13|to examine and 14|to execute the 14
to express my 15|to fulfill its 15|to give effect to 14|to give them a 15|to go into 14|to improve the 12|to inform you that the 14
to interfere in 14|to interfere with 15|to invest in 14|to investigate and 15|to join me in 14|to join with 14|to make provision 14
to make the necessary 14|to meet the needs of 14|to negotiate a 15|to observe that 14|to our shores 14|to participate in 13
to perceive that 15|to prepare for 14|to protect them 14|to provide for 12|to put an end to 15|to relieve the 13|to remember that 14
to report to you 15|to respond to 15|to return to the 14|to revise the 14|to say that 12|to some extent 13|to submit to 13
to suppose that 15|to take advantage 14|to take care 14|to the accomplishment of 14|to the attention of the 14
to the consideration of congress 13|to the consideration of the 14|to the credit of the 15|to the decision of 14|to the end that 13
to the extent of 13|to the favorable consideration of 14|to the favorable consideration of congress 15|to the full extent 14
to the interests of the 14|to the prejudice of 15|to the recommendation of 14|to the satisfaction of 14|to the senate for 14
to the wisdom of 14|to this end i 14|to violate the 14|to your consideration 13|to your favorable 13|to your favorable consideration the 14
together we can 14|told me 14|tonight i am 13|too high 14|too large 15|too late 14|too little 15|too long 13|too much to 14|too often 13
too soon 15|too strongly 14|too strongly urge 15|took office 13|took part 15|took place 13|took the oath 15|total amount 14
total expenditures 13|total number 14|total receipts 14|toward peace 15|toward the united 14|toward the united states 14|trade agreements 14
trade and commerce 14|trade between the united 15|trade between the united states 15|trade relations 14|traditional policy 15
transferred to the 14|transmitted to congress 15|transmitted to the congress 15|treasury department 12|treasury during 13|treasury notes 12
treasury on the 1st 14|treaties have been 14|treaties of commerce 15|treaty between the two 15|treaty between the united 14
treaty between the united states 14|treaty concluded 14|treaty obligations 14|treaty of amity 14|treaty of commerce 14
treaty of commerce and navigation 14|treaty of peace 13|treaty rights 14|treaty stipulations 13|treaty with great britain 15
treaty with mexico 14|tribes of indians 15|tribes within 14|true policy 14|trust funds 15|turned over to 15|twelve months 14|twenty five 13
twenty four 15|twenty years 13|two centuries 14|two countries 11|two decades 14|two houses 13|two houses of congress 14|two thirds 13
under any circumstances 15|under circumstances 13|under conditions 14|under consideration 13|under construction 14|under control 14
under date 14|under discussion 15|under existing 13|under god 15|under instructions 15|under such circumstances 14|under the act 12
under the act of congress 15|under the american flag 15|under the auspices 14|under the authority 13|under the circumstances 15
under the command 14|under the constitution 13|under the control 13|under the convention 13|under the direction 13
under the direction of the 13|under the existing 14|under the influence 14|under the law 13|under the laws 14|under the leadership 15
under the old 15|under the operation 14|under the present 13|under the present system 15|under the protection 14|under the provisions 13
under the supervision 14|under the system 15|under the terms 14|under the terms of the 14|under the treaty 13|under these circumstances 13
undergone no 15|undergone no change 15|understanding between the 14|understood to be 14|unemployment rate 14|united kingdom 14
united nations 11|united states 7|united states and france 15|united states and great britain 13|united states and mexico 14
united states and spain 14|united states of america 12|until they are 14|upon terms 14|upon the attention 15|upon the basis 14
upon the executive 15|upon the high 15|upon the president 14|upon the principles 15|upon the public 14|upon the revenue 15|upon the same 14
upon the subject 13|upon the treasury 14|upon the whole 15|upon this subject 12|urge the congress 13|urge upon 13|urged against 15
urged upon 14|urgent necessity 15|urgent need 14|us remember that 15|use of force 15|utmost importance 14|various branches 14
various departments 14|various parts 14|various states 14|vast amount 14|vast extent 14|vast majority 14|vessels and their cargoes 15
vessels of the united 13|vessels of the united states 13|vested in the 14|vice president 12|view of the fact 14|violation of our 14
vital importance 14|vital interest 14|vitally important 15|wage earners 14|want to speak 15|want to work 14|war against 13|war and navy 14
war department 12|war ii 13|war of 1812 14|was designed to 15|was directed to 14|was followed by 14|was intended to 14|ways and means 14
we are at peace 14|we are doing 14|we are going 13|we are making 14|we are moving 14|we are prepared 15|we are seeking 15|we are willing 15
we are working 13|we can achieve 15|we can afford 14|we can help 14|we can look 15|we can not afford 13|we did not 14|we have already 13
we have always 14|we have begun 13|we have created 14|we have done 13|we have seen 13|we have undertaken 14|we have worked 14
we intend to 14|we live in 14|we must continue 13|we must face 15|we must give 14|we must keep 14|we must look 14|we must maintain 14
we must meet 14|we must never 14|we must remember 15|we need to 12|we ought to 13|we owe it 14|we should continue 14|we will continue 13
weeks ago 14|well equipped 15|well known to 14|went into 14|were intended to 15|west coast 14|west india 14|west indies 13|west point 14
western hemisphere 13|western states 14|what is best 14|what is due 15|what is known 15|what is known as 15|what we have done 15
whatever may be 14|when compared with the 15|when i took 14|when i took office 14|when it comes 14|whether or not 14
which can not fail to 15|which has attended 15|which has grown 15|which has so long 14|which have heretofore 14|which have occurred 15
which i have referred 14|which in my judgment 15|which is herewith 14|which it is believed will 15|which might be 13
which will be laid before you 14|which will enable 14|while at the same 14|while at the same time 14|while others 15|white house 13
who are willing 15|who fought 14|who have served 15|whole amount 14|whole country 13|whole extent 15|whole matter 15|whole nation 14
whole number 15|whole or in part 15|whole question 15|whole subject 13|whole world 13|wholly inadequate 15|whom we have 14|whose duty 15
whose duty it 15|whose interests 15|will be able 13|will be communicated 14|will be completed 13|will be continued 14|will be duly 15
will be found 13|will be held 14|will be laid 12|will be laid before 12|will be maintained 15|will be necessary for 15
will be necessary to 14|will be prepared 15|will be presented 13|will be required 13|will be seen 13|will be seen that the 14
will be submitted 13|will be submitted to the senate 15|will be sufficient 14|will be transmitted 14|will continue to 12|will doubtless 13
will enable us 14|will i doubt 15|will i trust 14|will not be easy 15|will not fail 14|will probably be 14|will shortly be 15
will soon be 13|wisdom of congress 13|with a view 11|with each other 14|with foreign nations and 15|with other countries 14
with other nations 13|with other powers 14|with our allies 13|with reference to 13|with respect to 13|with the advice and 15
with the advice and consent 15|with the exception 13|with the indian tribes 14|with the least possible 15|with the republic of 14
with the rest of 14|with the soviet 13|with the soviet union 13|with the utmost 14|with the view of 14|with whom they 15|with whom we 14
withdrawn from the 15|withhold from 14|within a few 14|within a reasonable 15|within a short 15|within itself 15|within our borders 15
within our limits 14|within our own 14|within reach 15|within the last 13|within the limits 12|within the next 14|within the past 14
within the period 15|within the reach 14|within the same 15|within the territory 14|within the united 14|within the united states 14
within the year 15|without delay 13|without further 14|without further delay 15|without having 15|without injury 15|without interruption 15
without loss 15|without paying 15|without regard 13|without serious 15|women and children 14|work together to 13|working together 13
world affairs 14|world economy 14|world markets 15|world order 14|world peace 13|world trade 13|world war 12|world war ii 13|world wide 14
worthy of consideration 15|worthy of your 14|would be difficult 14|would be greatly 14|would be wise 15|would result from 15|would seem 12
year ago 12|year alone 14|year amounted 14|year and a half 15|year ended 13|year ended june 13|year ended june 30 13|year ending 11
year ending june 11|year ending june 30 11|year ending on the 13|year ending the 30th 14|year the expenditures 15|years ago 11
years to come 13|yet been received 15|yet fully 15|yet reached 15|yet received 15|york city 15|you to join 14|you to the report 14
you to the report of the 14|young americans 14|young men 13|your attention 11|your attention to the 12|your careful consideration 15
your consideration the 13|your consideration whether 14|your deliberations 14|your favorable consideration 13|your serious consideration 14`;
