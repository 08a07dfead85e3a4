package dev.latent.camera.generator;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What values are made of, and the domain has no type for. */
final class Parts {

  /** From 1970 to 2100, in milliseconds. */
  private static final long LATEST = 4_102_444_800_000L;

  private Parts() {}

  static <T> Arbitrary<Option<T>> optional(Arbitrary<T> value) {
    return value.optional(0.6).map(Option::ofOptional);
  }

  static <T> Arbitrary<Seq<T>> few(Arbitrary<T> value) {
    return value.list().ofMaxSize(3).map(Vector::ofAll);
  }

  static <T> Arbitrary<Seq<T>> some(Arbitrary<T> value) {
    return value.list().ofMinSize(1).ofMaxSize(3).map(Vector::ofAll);
  }

  static <E extends Enum<E>> Arbitrary<Set<E>> any(Class<E> of) {
    return Arbitraries.of(of).set().map(HashSet::ofAll);
  }

  static <K, V> Arbitrary<Map<K, V>> table(Arbitrary<K> key, Arbitrary<V> value, int least) {
    return Arbitraries.maps(key, value).ofMinSize(least).ofMaxSize(3).map(HashMap::ofAll);
  }

  static Arbitrary<Boolean> flag() {
    return Arbitraries.of(true, false);
  }

  /** To the millisecond. */
  static Arbitrary<Instant> instant() {
    return Arbitraries.longs().between(0, LATEST).map(Instant::ofEpochMilli);
  }

  /** To the millisecond, with any offset that is in force somewhere. */
  static Arbitrary<OffsetDateTime> time() {
    Arbitrary<ZoneOffset> offset = Arbitraries.integers().between(-48, 56)
        .map(quarters -> ZoneOffset.ofTotalSeconds(quarters * 900));
    return Combinators.combine(instant(), offset).as(OffsetDateTime::ofInstant);
  }

  /** Up to a minute. */
  static Arbitrary<Duration> duration() {
    return Arbitraries.longs().between(0, 60_000).map(Duration::ofMillis);
  }

  static Arbitrary<Integer> count() {
    return Arbitraries.integers().between(0, 1000);
  }

  /** Whatever people write, line ends and quotes included. */
  static Arbitrary<String> text() {
    return Arbitraries.strings().withCharRange(' ', '~').withChars("\n\t\u00e4\u00df\u5199\u2665").ofMaxLength(20);
  }

  /** Of letters and digits. */
  static Arbitrary<String> word() {
    return Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(12);
  }
}
