package nl.inbreng.application.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same work on many threads that start at one moment. */
public final class Together {

    private Together() {}

    /** Does the work once for each turn from 0; the answers are in order of turn. A failure of any turn is thrown. */
    public static <T> List<T> run(int threads, int turns, IntFunction<T> work) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> running = new ArrayList<>();
            for (int turn = 0; turn < turns; turn++) {
                running.add(pool.submit(waiting(start, turn, work)));
            }
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static <T> Callable<T> waiting(CountDownLatch start, int turn, IntFunction<T> work) {
        return () -> {
            start.await();
            return work.apply(turn);
        };
    }
}
