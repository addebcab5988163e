import { Skeleton } from '../ui/skeleton';

/** Holds the place of an actor's card. */
export function ActorSkeleton() {
  return (
    <div class="actor actor-waiting" aria-hidden="true">
      <Skeleton size="m" />
      <Skeleton size="l" />
      <Skeleton size="l" />
      <Skeleton size="m" />
    </div>
  );
}
