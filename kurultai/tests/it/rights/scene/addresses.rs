//! What stands in the holes of routes.

use super::{SIDES, Scene};
use forums::ForumId;
use kernel::db::{Chore, Tx};
use uuid::Uuid;

impl Scene {
    async fn id(&self, question: &'static str) -> String {
        self.world
            .db()
            .chore(IdOf(question, self.forum.id))
            .await
            .unwrap_or_else(|it| panic!("{question}: {it:?}"))
    }

    pub(super) async fn fill(&mut self) {
        let registration = self.registration.to_string();
        let mut all = vec![
            ("/api/v1/delegations", "id", self.side(SIDES[0]).await.to_string()),
            ("/api/v1/forums", "id", self.forum.id.to_string()),
            ("/api/v1/people", "id", self.person.to_string()),
            ("/api/v1/registrations", "id", registration.clone()),
            ("/history", "kind", "registration".into()),
            ("/history", "id", registration.clone()),
            ("/forum", "file", format!("{}.css", self.forum.slug)),
            ("/assets", "*name", "site.css".into()),
            ("/people", "person", self.person.to_string()),
            ("", "forum", self.forum.slug.clone()),
            ("", "registration", registration.clone()),
            ("/f/{forum}/badges/runs", "file", format!("{}.pdf", self.id("select id from print_run where forum = $1").await)),
            ("/f/{forum}/badges", "file", format!("{registration}.pdf")),
            ("/f/{forum}/organisations", "pair", self.id("select id from likeness where kind = 'organisation' and exists (select 1 from forum where id = $1)").await),
            ("/f/{forum}/duplicates", "pair", self.id("select id from likeness where kind = 'person' and exists (select 1 from forum where id = $1)").await),
            ("/f/{forum}/outside", "list", self.id("select id from outside_list where forum = $1").await),
            ("/f/{forum}/outside", "step", "host".into()),
            ("/f/{forum}/details", "step", "host".into()),
            ("/f/{forum}/details", "question", "letter".into()),
            ("/f/{forum}/paper-files", "file", self.id(
                "select f.id from session_paper_file f join session_paper p on p.id = f.paper where p.forum = $1").await),
            ("/f/{forum}/planning/items", "item", self.id("select item from planning_change where forum = $1").await),
            ("/f/{forum}/my-parts", "item", self.id("select item from planning_change where forum = $1").await),
            ("/f/{forum}/delegation", "category", "delegate".into()),
            ("/f/{forum}/cues", "day", "2027-05-14".into()),
            ("", "item", "opening".into()),
            ("", "category", "guest".into()),
            ("", "delegation", SIDES[0].into()),
            ("", "hall", "hall".into()),
            ("", "language", "en".into()),
            ("", "page", "home".into()),
            ("", "field", "letter".into()),
        ];
        let by_id = [
            ("arrival", "select id from programme_arrival where forum = $1"),
            ("answers", "select id from outside_answers where forum = $1"),
            ("checkpoint", "select id from checkpoint where forum = $1"),
            ("city", "select id from city where forum = $1"),
            ("cue", "select id from cue where forum = $1"),
            ("device", "select id from device where forum = $1"),
            ("invite", "select id from invite where forum = $1"),
            ("letter", "select id from letter where forum = $1 and body like '%Quetzal%'"),
            ("list", "select id from sent_list where forum = $1"),
            ("notice", "select id from notice where forum = $1"),
            ("paper", "select id from session_paper where forum = $1"),
            ("picture", "select id from stage_picture where forum = $1"),
            ("place", "select id from programme_room where forum = $1 and is_house = false"),
            ("recording", "select id from recording where forum = $1"),
            ("rule", "select id from access_rule where forum = $1"),
            ("section", "select id from site_text where forum = $1"),
            ("sent", "select id from programme_file where forum = $1"),
            ("upload", "select id from media_upload where forum = $1"),
            ("zone", "select id from zone where forum = $1"),
            ("absence", "select id from planning_absence where forum = $1"),
        ];
        for (hole, question) in by_id {
            all.push(("", hole, self.id(question).await));
        }
        self.fillings = all;
    }

    /// The address of a route with what is there in each of its holes; `None`: it has one that only a secret fits.
    pub fn address(&self, route: &str, forum: &str) -> Option<String> {
        let mut filled = String::new();
        for part in route.split('/').skip(1) {
            filled.push('/');
            let Some(hole) = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                filled.push_str(part);
                continue;
            };
            if hole == "forum" {
                filled.push_str(forum);
                continue;
            }
            let fits =
                self.fillings.iter().find(|(begins, name, _)| *name == hole && route.starts_with(begins));
            filled.push_str(&fits?.2);
        }
        let bare = ["/api", "/assets", "/live"].iter().any(|it| route.starts_with(it));
        Some(if bare { filled } else { format!("/en{filled}") })
    }
}

/// The first id that a question about a forum finds.
struct IdOf(&'static str, ForumId);

impl Chore for IdOf {
    type Out = String;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<String> {
        let all: Vec<(Uuid,)> = tx.sql(self.0).bind(self.1).all().await?;
        let (first,) = all.first().ok_or_else(|| anyhow::anyhow!("there is none"))?;
        Ok(first.to_string())
    }
}
