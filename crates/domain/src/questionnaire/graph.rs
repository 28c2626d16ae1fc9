//! What waits for what: the order in which everything is settled, and the circles in which nothing ever is.

use std::collections::BTreeSet;

/// Nodes by number, each settled after those it waits for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Graph {
    /// All nodes, each after those it waits for.
    pub order: Vec<usize>,
    /// The place of each node in the order.
    pub rank: Vec<usize>,
    /// For each node those that wait for it, in no order.
    pub waiting: Vec<Vec<usize>>,
}

impl Graph {
    /// Orders the nodes; `waits` says for each what it waits for. Nothing recurses: a chain can be as long
    /// as memory allows.
    ///
    /// # Errors
    /// The circles: in each, every node waits for the next, and the last one for the first.
    pub fn new(waits: &[BTreeSet<usize>]) -> Result<Self, Vec<Vec<usize>>> {
        let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); waits.len()];
        for (node, others) in waits.iter().enumerate() {
            others.iter().for_each(|other| waiting[*other].push(node));
        }
        let mut left: Vec<usize> = waits.iter().map(BTreeSet::len).collect();
        let mut order: Vec<usize> = (0..waits.len()).filter(|node| left[*node] == 0).collect();
        let mut next = 0;
        while let Some(settled) = order.get(next).copied() {
            next += 1;
            for node in &waiting[settled] {
                left[*node] -= 1;
                if left[*node] == 0 {
                    order.push(*node);
                }
            }
        }
        if order.len() < waits.len() {
            return Err(circles(waits, &left));
        }
        let mut rank = vec![0; waits.len()];
        order.iter().enumerate().for_each(|(at, node)| rank[*node] = at);
        Ok(Self { order, rank, waiting })
    }
}

/// A node that is left waits for another that is left: whoever follows that comes into a circle.
fn circles(waits: &[BTreeSet<usize>], left: &[usize]) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    // The walk on which a node was first met, from 1.
    let mut met = vec![0; waits.len()];
    for (walk, start) in (1..).zip((0..waits.len()).filter(|node| left[*node] > 0)) {
        let (mut path, mut at) = (Vec::new(), start);
        while met[at] == 0 {
            met[at] = walk;
            path.push(at);
            let onward = waits[at].iter().find(|other| left[**other] > 0);
            at = onward.copied().unwrap_or(at);
        }
        if met[at] == walk {
            let begins = path.iter().position(|node| *node == at).unwrap_or(0);
            found.push(path.split_off(begins));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn graph(waits: &[&[usize]]) -> Result<Graph, Vec<Vec<usize>>> {
        let waits: Vec<BTreeSet<usize>> =
            waits.iter().map(|others| others.iter().copied().collect()).collect();
        Graph::new(&waits)
    }

    #[test]
    fn every_circle_is_told_whole() {
        assert_eq!(graph(&[&[]]).map(|graph| graph.order), Ok(vec![0]));
        assert_eq!(graph(&[&[1], &[2], &[]]).map(|graph| graph.order), Ok(vec![2, 1, 0]));
        assert_eq!(graph(&[&[0]]), Err(vec![vec![0]]));
        // 0 leads into the circle of 1, 2 and 3; 4 and 5 have their own; 6 is in none.
        let told = graph(&[&[1], &[2], &[3], &[1], &[5], &[4], &[]]);
        assert_eq!(told, Err(vec![vec![1, 2, 3], vec![4, 5]]));
    }

    proptest! {
        #[test]
        fn whatever_is_ordered_comes_after_what_it_waits_for(
            edges in prop::collection::vec((0..20_usize, 0..20_usize), 0..40),
        ) {
            let mut waits = vec![BTreeSet::new(); 20];
            for (node, other) in edges {
                waits[node].insert(other);
            }
            match Graph::new(&waits) {
                Ok(graph) => {
                    for (node, others) in waits.iter().enumerate() {
                        prop_assert!(others.iter().all(|other| graph.rank[*other] < graph.rank[node]));
                    }
                }
                Err(circles) => {
                    for circle in &circles {
                        for (at, node) in circle.iter().enumerate() {
                            prop_assert!(waits[*node].contains(&circle[(at + 1) % circle.len()]));
                        }
                    }
                    prop_assert!(!circles.is_empty());
                }
            }
        }
    }
}
