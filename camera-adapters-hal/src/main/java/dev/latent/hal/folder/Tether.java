package dev.latent.hal.folder;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;

/** Everything that the kit remembers in one life. */
record Tether(Shutter shutter, Watch watch, Second second) {

  static final Tether FRESH = new Tether(Shutter.CLOSED, new Watch(Inbox.UNSEEN, false, Duration.ZERO),
      new Second(Option.none(), 0, HashMap.empty()));

  /**
   * The watched folder.
   *
   * @param looking somebody looks now
   * @param next when it is looked at again if somebody waits for a file, steady time
   */
  record Watch(Inbox inbox, boolean looking, Duration next) {

    Watch with(Inbox changed) {
      return new Watch(changed, looking, next);
    }
  }

  /**
   * The second phase.
   *
   * @param jobs so far; numbers the next
   * @param steady how the files of photos taken in this life were seen last
   */
  record Second(Option<Job> job, int jobs, Map<PhotoId, Steady> steady) {

    Second with(Option<Job> changed) {
      return new Second(changed, jobs, steady);
    }

    Second knowing(PhotoId photo, Steady seen) {
      return new Second(job, jobs, steady.put(photo, seen));
    }

    Second forgetting(PhotoId photo) {
      return new Second(job, jobs, steady.remove(photo));
    }

    Second anotherJob() {
      return new Second(job, jobs + 1, steady);
    }
  }

  Tether with(Shutter changed) {
    return new Tether(changed, watch, second);
  }

  Tether in(Shutter.Phase phase) {
    return with(shutter.in(phase));
  }

  Tether with(Watch changed) {
    return new Tether(shutter, changed, second);
  }

  Tether with(Inbox changed) {
    return with(watch.with(changed));
  }

  Tether with(Second changed) {
    return new Tether(shutter, watch, changed);
  }

  Tether with(Option<Job> changed) {
    return with(second.with(changed));
  }
}
