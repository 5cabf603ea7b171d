use lingua::names::Index;
fn cpu() -> f64 { std::fs::read_to_string("/proc/thread-self/schedstat").unwrap().split(' ').next().unwrap().parse::<f64>().unwrap() / 1e6 }
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let pool = std::fs::read_to_string(&a[1]).unwrap();
    let rss = || std::fs::read_to_string("/proc/self/statm").unwrap().split(' ').nth(1).unwrap().parse::<f64>().unwrap() * 4096.0 / 1e6;
    let b = rss();
    let c = cpu();
    let index = Index::new(pool.lines().enumerate());
    println!("build cpu {:.0} ms, +{:.0} MB", cpu() - c, rss() - b);
    for f in &a[3..] {
        let q = std::fs::read_to_string(f).unwrap();
        let mut t: Vec<f64> = Vec::new();
        let mut typed = Vec::new();
        for l in q.lines().step_by(a[2].parse().unwrap()) { let q = l.split('\t').next().unwrap(); let c = cpu(); let r = index.find(q, 10); t.push(cpu() - c); std::hint::black_box(r);
            let half: String = q.chars().take(q.chars().count() * 2 / 3).collect(); let c = cpu(); std::hint::black_box(index.find_as_typed(&half, 10)); typed.push(cpu() - c); }
        t.sort_by(f64::total_cmp); typed.sort_by(f64::total_cmp);
        println!("{f}: cpu p50 {:.2} p95 {:.2} ms; as typed p50 {:.2} p95 {:.2}", t[t.len() / 2], t[t.len() * 95 / 100], typed[typed.len() / 2], typed[typed.len() * 95 / 100]);
    }
}
