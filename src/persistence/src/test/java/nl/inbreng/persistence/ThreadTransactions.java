package nl.inbreng.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.function.Supplier;

/** What the container does with {@link Transactional} and the persistence context, for tests without a container: one of each for a thread. */
final class ThreadTransactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    ThreadTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** An entity manager that follows the running transaction of the thread. */
    EntityManager entityManager() {
        return proxy(EntityManager.class, (method, arguments) -> invoke(method, current.get(), arguments));
    }

    /** The port, with the transactions that its annotations ask. */
    <T> T intercept(Class<T> port, T target) {
        return proxy(port, (method, arguments) -> {
            boolean running = current.get() != null;
            if (asked(method, target) == Transactional.TxType.MANDATORY && !running) throw new IllegalStateException(method + " needs a transaction");
            return required(() -> invoke(method, target, arguments));
        });
    }

    /** What is asked of the method, or of its class; on Payara a read without a transaction works once and fails from the clock, so it fails here. */
    private static Transactional.TxType asked(Method method, Object target) {
        try {
            Method here = target.getClass().getMethod(method.getName(), method.getParameterTypes());
            return Optional.ofNullable(here.getAnnotation(Transactional.class)).or(() -> Optional.ofNullable(target.getClass().getAnnotation(Transactional.class)))
                    .map(Transactional::value).orElseThrow(() -> new IllegalStateException(method + " has no transaction"));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Joins the running transaction or does the work in a new one. */
    <T> T required(Supplier<T> work) {
        if (current.get() != null) return work.get();
        return alone(() -> {
            EntityManager entityManager = current.get();
            entityManager.getTransaction().begin();
            try {
                T result = work.get();
                entityManager.getTransaction().commit();
                return result;
            } finally {
                if (entityManager.getTransaction().isActive()) entityManager.getTransaction().rollback();
            }
        });
    }

    private <T> T alone(Supplier<T> work) {
        try (EntityManager entityManager = factory.createEntityManager()) {
            current.set(entityManager);
            return work.get();
        } finally {
            current.remove();
        }
    }

    private static Object invoke(Method method, Object target, Object[] arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    private interface Call {
        Object of(Method method, Object[] arguments);
    }
}
