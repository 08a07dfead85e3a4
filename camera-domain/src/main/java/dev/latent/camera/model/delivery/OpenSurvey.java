package dev.latent.camera.model.delivery;

import dev.latent.camera.model.photo.PhotoId;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;

/**
 * While library and device are asked what they have, their answers grow old: wishes are kept until then, and what has
 * settled meanwhile is remembered.
 *
 * @param outdated whether the device has come back since it was asked, perhaps with other raws
 */
record OpenSurvey(Seq<DeliveryEvent.Wish> wishes, Set<PhotoId> settled, boolean outdated) {

  static final OpenSurvey NEW = new OpenSurvey(List.empty(), HashSet.empty(), false);

  OpenSurvey outdated(boolean now) {
    return new OpenSurvey(wishes, settled, now);
  }

  OpenSurvey keep(DeliveryEvent.Wish wish) {
    return new OpenSurvey(wishes.append(wish), settled, outdated);
  }

  /** Their first stage was stored while the device was asked: it may not have known their raws yet. */
  Seq<PhotoId> added() {
    return wishes.filter(DeliveryEvent.Add.class::isInstance).map(DeliveryEvent.Wish::photo);
  }

  /** Withdrawn or deleted meanwhile: that is how their second phase ends, whether their raws are lost or not. */
  Seq<PhotoId> ended() {
    return wishes.filter(it -> it instanceof DeliveryEvent.Withdraw
            || (it instanceof DeliveryEvent.Remove(_, boolean restorable) && !restorable))
        .map(DeliveryEvent.Wish::photo);
  }

  OpenSurvey settle(PhotoId photo) {
    return new OpenSurvey(wishes, settled.add(photo), outdated);
  }
}
