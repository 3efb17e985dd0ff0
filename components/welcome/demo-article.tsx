/**
 * An article to try Sidelight on, in English whatever the interface's language; the head of the page that shows it says
 * when it was published. What it tells is enough for rows in all four groups against every version in the pack.
 */
export function DemoArticle() {
  return (
    <article class="sample" lang="en" dir="ltr">
      <p class="sample-outlet">The Harbour Courier</p>
      <h1>Mali ends its defence accords with France</h1>
      <p class="sample-byline">
        <span class="byline">Eleanor Pryce</span> · <time dateTime="2022-05-02">Monday 2 May 2022</time>
      </p>
      <p>
        Mali’s junta has ended its defence agreements with France, cutting the last formal tie to the power that sent an
        army to the country’s aid nine years ago.
      </p>
      <p>
        Col Abdoulaye Maïga, the government spokesman, announced the decision on television on Monday evening. He set
        out his complaints one by one, and every one of them named France.
      </p>
      <p>
        Mali accuses France of repeatedly violating its airspace, in spite of a no-fly zone declared over part of the
        country.
      </p>
      <p>
        The legal framework for Operation Barkhane and for the European task force Takuba ends with immediate effect.
        French and other European soldiers can no longer enter Mali or move around it freely.
      </p>
      <p>
        Paris called the decision unjustified. France was already withdrawing its troops from Mali: President Emmanuel
        Macron gave the order in February and allowed his generals four to six months to carry it out.
      </p>
      <p>
        French forces arrived in 2013 to stop Islamist militants, linked to al-Qaeda, who were advancing on Bamako.
        Barkhane took over the following year, from a headquarters in Chad.
      </p>
      <p>
        Mali has been through two coups within a year, in August 2020 and in May 2021. Each left the officers in Bamako
        more firmly in charge, and less was said between the two capitals.
      </p>
      <p>
        For the convoys the order of events is awkward. France is leaving Mali by road; its permission to be there has
        left first.
      </p>
    </article>
  );
}
