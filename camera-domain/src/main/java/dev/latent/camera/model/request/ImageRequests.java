package dev.latent.camera.model.request;

import dev.latent.camera.model.asset.AssetId;
import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Duration;

/**
 * Who waits for which final image. A value.
 *
 * @param waiting in the order in which they asked
 * @param hastened photos that the second phase was asked to hasten for one of them
 * @param given how many requests there were
 */
public record ImageRequests(Map<RequestId, Waiting> waiting, Set<PhotoId> hastened, long given) {

  public static final ImageRequests NONE = new ImageRequests(LinkedHashMap.empty(), HashSet.empty(), 0);

  /**
   * One who waits.
   *
   * @param until when it has waited long enough, steady time
   * @param percent what it was told last
   */
  record Waiting(RequestId request, AssetId asset, PhotoId photo, Option<Duration> until, int percent) {

    Waiting told(int now) {
      return new Waiting(request, asset, photo, until, now);
    }

    boolean over(Duration now) {
      return until.exists(it -> it.compareTo(now) <= 0);
    }
  }

  /** The name of the request that was made last. */
  public RequestId last() {
    return RequestId.of(given);
  }

  /** When the first of them has waited long enough, steady time. */
  public Option<Duration> nextWake() {
    return waiting.values().flatMap(Waiting::until).toVector().min();
  }

  ImageRequests next() {
    return new ImageRequests(waiting, hastened, given + 1);
  }

  Option<Waiting> find(RequestId request) {
    return waiting.get(request);
  }

  Seq<Waiting> of(PhotoId photo) {
    return waiting.values().filter(it -> it.photo().equals(photo));
  }

  ImageRequests with(Waiting it) {
    return new ImageRequests(waiting.put(it.request(), it), hastened, given);
  }

  ImageRequests without(RequestId request) {
    return new ImageRequests(waiting.remove(request), hastened, given);
  }

  ImageRequests hastening(PhotoId photo) {
    return new ImageRequests(waiting, hastened.add(photo), given);
  }

  ImageRequests calmed(PhotoId photo) {
    return new ImageRequests(waiting, hastened.remove(photo), given);
  }
}
