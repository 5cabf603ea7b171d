//! `names match --pool FILE --queries FILE [--top 10] [--score]` and `names convert --from kk --to cta` as a program.

use std::io::{BufRead, BufReader, BufWriter, Read, Write};

use lingua::report::{Pool, Request, convert_lines, score_lines};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    match Request::read(std::env::args().skip(1))? {
        Request::Match { pool, queries, score: true, .. } => {
            let (pool, queries) = (std::fs::read_to_string(pool)?, std::fs::read_to_string(queries)?);
            for line in score_lines(&pool, &queries) {
                writeln!(out, "{line}")?;
            }
        }
        Request::Match { pool, queries, top, score: false } => {
            let pool = Pool::new(&std::fs::read_to_string(pool)?);
            for query in BufReader::new(std::fs::File::open(queries)?).lines() {
                for line in pool.answers(&[query?], top) {
                    writeln!(out, "{line}")?;
                }
            }
        }
        Request::Convert { from, to } => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text)?;
            for line in convert_lines(&text, &from, &to)? {
                writeln!(out, "{line}")?;
            }
        }
    }
    out.flush()?;
    Ok(())
}
