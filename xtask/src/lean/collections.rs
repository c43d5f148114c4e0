//! What Yew needs of maps and sets, as lists: of the standard library's names and meanings, and a tenth of their size. Those
//! without order are searched from end to end: they have a few entries, or, for the keys of a list that is put in another
//! order, as many as it has rows.

use std::borrow::Borrow;

/// Entries without order.
#[derive(Debug, Clone, PartialEq)]
pub struct HashMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for HashMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Eq, V> HashMap<K, V> {
    pub fn with_capacity(_: usize) -> Self {
        Self::default()
    }

    // The newest are asked for most.
    fn at<Q: Eq + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.0.iter().rposition(|(k, _)| k.borrow() == key)
    }

    pub fn get<Q: Eq + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.at(key).map(|at| &self.0[at].1)
    }

    pub fn contains_key<Q: Eq + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.at(key).is_some()
    }

    /// Puts the value in place of an earlier one, which nobody asks for.
    pub fn insert(&mut self, key: K, value: V) {
        match self.at(&key) {
            Some(at) => self.0[at].1 = value,
            None => self.0.push((key, value)),
        }
    }

    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        Entry(self, key)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.0.iter_mut().map(|(_, value)| value)
    }
}

impl<K, V> FromIterator<(K, V)> for HashMap<K, V> {
    /// Of keys that differ.
    fn from_iter<T: IntoIterator<Item = (K, V)>>(entries: T) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl<K, V> IntoIterator for HashMap<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// The place of a key.
pub struct Entry<'a, K, V>(&'a mut HashMap<K, V>, K);

impl<'a, K: Eq, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V {
        let Self(map, key) = self;
        let at = map.at(&key).unwrap_or_else(|| {
            map.0.push((key, V::default()));
            map.0.len() - 1
        });
        &mut map.0[at].1
    }
}

/// Values without order.
#[derive(Debug)]
pub struct HashSet<T>(Vec<T>);

impl<T> Default for HashSet<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Eq> HashSet<T> {
    pub fn with_capacity(_: usize) -> Self {
        Self::default()
    }

    /// Whether the value is new.
    pub fn insert(&mut self, value: T) -> bool {
        let new = !self.0.contains(&value);
        if new {
            self.0.push(value);
        }
        new
    }

    /// Puts the value in place of its equal, which is returned.
    pub fn replace(&mut self, value: T) -> Option<T> {
        match self.0.iter_mut().find(|there| **there == value) {
            Some(there) => Some(std::mem::replace(there, value)),
            None => {
                self.0.push(value);
                None
            }
        }
    }

    pub fn take<Q: Eq + ?Sized>(&mut self, value: &Q) -> Option<T>
    where
        T: Borrow<Q>,
    {
        let at = self.0.iter().position(|there| there.borrow() == value)?;
        Some(self.0.swap_remove(at))
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub fn retain(&mut self, keep: impl FnMut(&T) -> bool) {
        self.0.retain(keep);
    }

    pub fn drain(&mut self) -> std::vec::Drain<'_, T> {
        self.0.drain(..)
    }
}

/// Entries in the order of their keys.
#[derive(Debug)]
pub struct BTreeMap<K, V>(Vec<(K, V)>);

impl<K, V> Default for BTreeMap<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> BTreeMap<K, V> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn at(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(k, _)| k.cmp(key))
    }

    pub fn get(&self, key: &K) -> Option<&V> {
        self.at(key).ok().map(|at| &self.0[at].1)
    }

    pub fn get_mut(&mut self, key: &K) -> Option<&mut V> {
        self.at(key).ok().map(|at| &mut self.0[at].1)
    }

    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.at(key).ok().map(|at| self.0.remove(at).1)
    }

    pub fn insert(&mut self, key: K, value: V) {
        match self.at(&key) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (key, value)),
        }
    }

    pub fn pop_first(&mut self) -> Option<(K, V)> {
        if self.0.is_empty() { None } else { Some(self.0.remove(0)) }
    }

    pub fn into_values(self) -> impl DoubleEndedIterator<Item = V> {
        self.0.into_iter().map(|(_, value)| value)
    }
}
